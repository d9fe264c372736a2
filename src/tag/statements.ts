/** Find the statement of a sentence in indirect speech: what it says, on whom it rests, how it is hedged. */
import type { Attribution, Span } from '../schema.ts'
import type { Frame, Grammar, Phrase } from './frame.ts'
import { type Link, outletAt, type Press } from './links.ts'
import { chainText, compact } from './relays.ts'
import { citing, contentOf } from './statement-content.ts'
import { hedgeIn } from './statement-hedges.ts'
import { phraseStartingAt } from './voice-phrases.ts'
import { speakerOf } from './voices.ts'
import { Is } from './word-classes.ts'

/**
 * The statement that a sentence hands on, or holds at arm's length; `undefined` where it does neither. `root` is what its chain begins with.
 */
export function statementIn(
  press: Press,
  grammar: Grammar,
  frame: Frame,
  links: Link[],
  root: string,
): Omit<Attribution, 'passage'> | undefined {
  let link = firstStatement(frame, links)
  const hedge = hedgeIn(frame, link)
  if (!link && !hedge) return undefined
  let content = link ? contentOf(press, frame, link) : { from: 0, to: frame.is.length - 1 }
  if (!content) return undefined
  const over = links.filter(
    (each) =>
      each !== link && each.outlet && (each.by === 'according' || !each.voice) && link && isOver(each, link),
  )
  const voices = link ? [...over.map(({ outlet }) => outlet!), link.outlet ?? '', link.said ?? ''] : []
  for (let inner = link && innerLink(frame, links, link, content); inner; ) {
    const within = contentOf(press, frame, inner)
    if (!within || within.from <= inner.cue) break
    voices.push(inner.outlet ?? '', inner.said ?? '')
    content = within
    link = inner
    inner = innerLink(frame, links, link, content)
  }
  if (link) voices.push(citedBeside(press, grammar, frame, link))
  const span = spanOf(grammar, frame, content.from, content.to)
  const cue = link && (frame.word(link.cue) === 'according' ? 'according to' : frame.word(link.cue))
  return {
    ...span,
    chain: compact([root, ...voices]),
    ...(cue && { cue }),
    ...(hedge && { hedge }),
  }
}

/** The first link that hands on a statement; of *Officials, according to X, believe that …* the officials' own. */
function firstStatement(frame: Frame, links: Link[]): Link | undefined {
  const first = links.find((each) => isStatement(frame, each))
  if (first?.by !== 'according' || first.first === 0) return first
  return (
    links.find(
      ({ voice, cue, by }) =>
        by === 'clause' &&
        voice &&
        voice.to < first.first &&
        cue > first.cue &&
        cue <= (first.voice?.to ?? cue) + 3,
    ) ?? first
  )
}

/** Does an outlet stand over the voice of `link`: named behind it, or in a parenthesis between the voice and its cue? */
function isOver({ cue, by }: Link, link: Link): boolean {
  return cue > link.cue || (by === 'according' && link.by === 'clause' && link.first < cue)
}

/** The voice with which the content of `link` begins: *X reports that Y said …*. */
function innerLink(frame: Frame, links: Link[], link: Link, { from, to }: Phrase): Link | undefined {
  return links.find(
    (each) =>
      each !== link &&
      each.by === 'clause' &&
      each.voice &&
      each.said &&
      each.first >= from &&
      each.first <= from + 1 &&
      each.cue < to &&
      isStatement(frame, each),
  )
}

/** *the paper said, citing two officials*: the officials, or the outlet cited; empty where nobody is. */
function citedBeside(press: Press, grammar: Grammar, frame: Frame, { said, outlet }: Link): string {
  const { is, mark } = frame
  for (let i = 0; i + 1 < is.length; i++) {
    if (!citing.test(frame.word(i)) || (i > 0 && mark[i - 1] !== ',')) continue
    const other = outletAt(press, frame, i + 1)
    if (other) return other.slug
    const voice = phraseStartingAt(frame, i + 1)
    if (
      !voice ||
      !(
        outlet ||
        (said &&
          /\b(?:newspaper|paper|magazine|agency|channel|report|reports|media|broadcaster|website)$/.test(
            said,
          ))
      )
    )
      return ''
    const words = chainText(press, grammar, speakerOf(press, frame, voice))
    for (let k = voice.from; k <= voice.to; k++)
      if (is[k] & (Is.human | Is.title) && is[k] & Is.lower) return words
    return ''
  }
  return ''
}

/** Does the link hand on a statement, and not an act or words in quotation marks? */
function isStatement(frame: Frame, { cue, first, by, voice, outlet, said }: Link): boolean {
  if (by === 'according') return !/^(?:him|her|it|me|them|us|you)$/i.test(said ?? '')
  if (voice && frame.word(voice.from) === 'there') return false
  if (by === 'agent' || by === 'participle' || (voice && !said)) return false
  if (
    voice &&
    !outlet &&
    frame.is[voice.from] & (Is.pronoun | Is.relative) &&
    voice.from === voice.to &&
    /^(?:i|it|they|we|you|one|who|which|that|this|these|those)$/.test(frame.word(voice.from))
  )
    return false
  if (
    voice &&
    voice.from > 0 &&
    (/^(?:what|why|how)$/.test(frame.word(voice.from - 1)) ||
      (voice.from > 1 && frame.is[voice.from - 1] & Is.relative && !(frame.is[voice.from - 2] & Is.speech)))
  )
    return false
  if (/^(?:no|yes|so|enough|nothing|much|himself|herself|itself|themselves)$/.test(frame.word(cue + 1)))
    return false
  if (isWithheld(frame, cue) || isAnnounced(frame, cue)) return false
  if (nounLike.test(frame.word(cue)) && !outlet) return leadsToThat(frame, cue, 2)
  const plain = /^(?:sa(?:id|ys?)|t(?:old|ells?))$/.test(frame.word(cue))
  if (plain) return true
  const isAside = first > 0 && /^[,Q]$/.test(frame.mark[first - 1]) && frame.mark[cue + 1] !== ''
  if (isAside || (frame.is[cue] & Is.hedge && leadsToThat(frame, cue, 7))) return true
  if (!outlet && !/^(?:reports?|reported)$/.test(frame.word(cue))) return leadsToThat(frame, cue, 3)
  return (
    outlet !== undefined ||
    leadsToThat(frame, cue, 3) ||
    (frame.is[cue + 1] & (Is.determiner | Is.pronoun | Is.capital)) !== 0
  )
}

/** Verbs that look like the plural of a noun: *campaign finance reports*. */
const nounLike =
  /^(?:accounts|alerts|charges|claims|comments|emails|notes|posts|promises|remarks|reports|rules|statements|tweets|views|votes)$/

/** *declined to say*, *did not say*, *would not say*: nothing is said. */
function isWithheld({ is, mark, word }: Frame, cue: number): boolean {
  if (word(cue) === 'say' && mark[cue - 1] === ',' && mark[cue + 1] === ',') return true
  if (/^(?:if|whether|how|what|when|where|why)$/.test(word(cue + 1)) && !(is[cue] & Is.finite)) return true
  for (let i = cue - 1; i >= 0 && cue - i < 4; i--) {
    if (mark[i] === "'t" || /^(?:n['’]t|not|never)$/.test(word(i)) || mark[i] === "n't") return true
    if (word(i) === 'to')
      return word(cue + 1) !== 'that' || /^(?:declin|refus|fail|neglect|hesitat|likel)/.test(word(i - 1))
    if (!(is[i] & (Is.auxiliary | Is.adverb))) return false
  }
  return false
}

/** Do words in quotation marks follow right away, so that what stands before the voice only sets the scene: *In a tweet, Smith said: “…”*? */
function isAnnounced({ mark }: Frame, cue: number): boolean {
  return mark[cue + 1] === 'Q' || (/^[,:]$/.test(mark[cue + 1] ?? '') && mark[cue + 2] === 'Q')
}

/** Does *that* follow soon: *claim, for their part, that …*? */
function leadsToThat({ word }: Frame, cue: number, reach: number): boolean {
  for (let i = cue + 1; i < cue + reach; i++) if (word(i) === 'that') return true
  return false
}

function spanOf({ words, opens, quotes, text }: Grammar, frame: Frame, from: number, to: number): Span {
  const token = frame.token[to]
  const last = frame.mark[to] === 'Q' ? quotes[opens[token] - 1].last : token
  const end = words.end[last]
  return {
    start: words.start[frame.token[from]],
    end: /[.!?]/.test(text[end - 1]) && frame.mark[to] !== 'Q' ? end - 1 : end,
  }
}
