/** Find the statement of a sentence in indirect speech: what it says, on whom it rests, how it is hedged. */
import type { Attribution, Span } from '../schema.ts'
import type { Frame, Grammar } from './frame.ts'
import { afterIf, Hedging, hedgeOf } from './hedge-words.ts'
import { type Link, outletAt, type Press } from './links.ts'
import { compact } from './relays.ts'
import { Is } from './word-classes.ts'

/** Words that a statement needs, outside quotations. */
const leastWords = 4

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
  const link = links.find((each) => isStatement(frame, each))
  const hedge = hedgeIn(frame, link)
  if (!link && !hedge) return undefined
  const span = link ? contentOf(press, grammar, frame, link) : spanOf(grammar, frame, 0, frame.is.length - 1)
  if (!span) return undefined
  const over = links.filter(
    (each) =>
      each !== link &&
      each.outlet &&
      (each.by === 'according' || !each.voice) &&
      each.cue > (link?.cue ?? -1),
  )
  const voices = link ? [...over.map(({ outlet }) => outlet!), link.outlet ?? '', link.said ?? ''] : []
  const cue = link && (frame.word(link.cue) === 'according' ? 'according to' : frame.word(link.cue))
  return {
    ...span,
    chain: compact([root, ...voices]),
    ...(cue && { cue }),
    ...(hedge && { hedge }),
  }
}

/** Does the link hand on a statement, and not an act or words in quotation marks? */
function isStatement(frame: Frame, { cue, first, by, voice, outlet, said }: Link): boolean {
  if (by === 'according') return true
  if (by === 'agent' || by === 'participle' || (voice && !said)) return false
  if (
    voice &&
    !outlet &&
    frame.is[voice.from] & (Is.pronoun | Is.relative) &&
    voice.from === voice.to &&
    /^(?:i|we|you|one|who|which|that)$/.test(frame.word(voice.from))
  )
    return false
  if (
    voice &&
    voice.from > 1 &&
    frame.is[voice.from - 1] & Is.relative &&
    !(frame.is[voice.from - 2] & Is.speech)
  )
    return false
  if (/^(?:no|yes|so|nothing|much|himself|herself|itself|themselves)$/.test(frame.word(cue + 1))) return false
  const plain = /^(?:sa(?:id|ys?)|t(?:old|ells?))$/.test(frame.word(cue))
  if (plain) return true
  const isAside = first > 0 && /^[,Q]$/.test(frame.mark[first - 1]) && frame.mark[cue + 1] !== ''
  if (isAside || (frame.is[cue] & Is.hedge && leadsToThat(frame, cue, 7))) return true
  if (!outlet && !/^(?:reports?|reported)$/.test(frame.word(cue))) return leadsToThat(frame, cue, 3)
  return true
}

/** Does *that* follow soon: *claim, for their part, that …*? */
function leadsToThat({ word }: Frame, cue: number, reach: number): boolean {
  for (let i = cue + 1; i < cue + reach; i++) if (word(i) === 'that') return true
  return false
}

/** The statement itself: behind the cue and *that*, or before the voice that ends the sentence. */
function contentOf(
  press: Press,
  grammar: Grammar,
  frame: Frame,
  { cue, first, voice, by, hearer }: Link,
): Span | undefined {
  const { is, mark } = frame
  const end = is.length - 1
  if (by === 'according' && count(frame, 0, first - 1) >= leastWords)
    return spanOf(grammar, frame, 0, mark[first - 1] === ',' ? first - 2 : first - 1)
  let from =
    Math.max(
      cue,
      hearer !== undefined || by === 'according' || by === 'inverted' ? (voice?.to ?? cue + 1) : cue,
    ) + 1
  const told = outletAt(press, frame, from)
  if (told) from = told.to + 1
  let isClause = false
  for (let i = from; i < Math.min(end, from + 8); i++) {
    if (frame.word(i) !== 'that') continue
    from = i + 1
    isClause = true
  }
  if (!isClause && mark[first - 1] === 'Q') return undefined
  const aside =
    first > 0 &&
    (mark[first - 1] === ',' || mark[first - 1] === 'Q') &&
    (from > end || /[,.;]/.test(mark[from]))
  if (aside && from < end && mark[from] === ',' && !(is[from + 1] & (Is.conjunction | Is.subordinator)))
    return spanOf(grammar, frame, 0, end)
  if (aside && count(frame, 0, first - 1) >= leastWords)
    return spanOf(grammar, frame, 0, mark[first - 1] === ',' ? first - 2 : first - 1)
  while (from <= end && (mark[from] === ',' || mark[from] === ':')) from++
  if (count(frame, from, end) >= leastWords && (isClause || hasVerb(frame, from, end)))
    return spanOf(grammar, frame, from, end)
  if (first > 0 && by !== 'according' && !/^[,Q]$/.test(mark[first - 1])) return undefined
  let to = first - 1
  while (to >= 0 && (mark[to] === ',' || is[to] & Is.determiner)) to--
  return count(frame, 0, to) >= leastWords ? spanOf(grammar, frame, 0, to) : undefined
}

function hasVerb({ is }: Frame, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (is[i] & (Is.finite | Is.base | Is.auxiliary | Is.verb) && !(is[i] & Is.capital)) return true
  return false
}

/** Words outside quotations. */
function count({ mark }: Frame, from: number, to: number): number {
  let found = 0
  for (let i = from; i <= to; i++) if (mark[i] === '' || mark[i] === '#') found++
  return found
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

/** The hedges of a sentence, in order, joined by commas. */
function hedgeIn(frame: Frame, link: Link | undefined): string | undefined {
  const { is } = frame
  const found: string[] = []
  for (let i = 0; i < is.length; i++) {
    if (!(is[i] & Is.hedge)) continue
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
