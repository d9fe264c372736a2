/** Find the words by which a sentence holds its statement at arm's length. */
import type { Frame, Phrase } from '../grammar/frame.ts'
import { afterIf, Hedging, hedgeOf } from '../grammar/hedge-words.ts'
import { Is } from '../grammar/word-classes.ts'
import type { Link } from './links.ts'

/** The hedges of a sentence, or of those words of it that `link` hands on, in order, joined by commas. */
export function hedgeIn(frame: Frame, link: Link | undefined, content?: Phrase): string | undefined {
  const { is } = frame
  const found: string[] = []
  for (let i = 0; i < is.length; i++) {
    if (!(is[i] & Is.hedge)) continue
    if (content && i !== link?.cue && (i < content.from || i > content.to)) continue
    const word = frame.word(i)
    const how = hedgeOf(word)
    const behindBe =
      how & Hedging.participle &&
      i > 0 &&
      (is[i - 1] & Is.be || (is[i - 1] & Is.adverb && i > 1 && is[i - 2] & Is.be))
    if (afterIf.has(word) && frame.word(i - 1) === 'if') found.push(`if ${word}`)
    else if (
      how & Hedging.adverb ||
      how & Hedging.noun ||
      (behindBe && (/^(?:at|to)$/.test(frame.word(i + 1)) || isImpersonal(frame, i)))
    )
      found.push(word)
    else if (how & Hedging.verb && link?.cue === i) found.push(word)
  }
  return found.length ? [...new Set(found)].join(', ') : undefined
}

/** *it is believed that*. */
function isImpersonal(frame: Frame, participle: number): boolean {
  return (
    frame.word(participle + 1) === 'that' &&
    (frame.word(participle - 2) === 'it' || frame.word(participle - 3) === 'it')
  )
}
