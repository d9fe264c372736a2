/** Find which words of a sentence in indirect speech are the statement itself. */
import { isFinding } from '../grammar/clauses.ts'
import type { Frame, Phrase } from '../grammar/frame.ts'
import { phraseStartingAt } from '../grammar/voice-phrases.ts'
import { speakerOf } from '../grammar/voices.ts'
import { Is } from '../grammar/word-classes.ts'
import { type Link, outletAt, type Press } from './links.ts'
import { actAt } from './statement-acts.ts'

/** Words that a statement needs, outside quotations. */
const leastWords = 3

/** Names another source beside the voice: *citing two officials*. */
export const citing = /^(?:citing|quoting)$/

/** Items of the statement itself, without a clause that only stands against it, or names its source: *While Lund said it was safe, …*, *…, while Berg kept silent*, *…, citing two aides*. */
export function contentOf(press: Press, frame: Frame, link: Link): Phrase | undefined {
  const found = wholeContentOf(press, frame, link)
  if (!found || isFragment(frame, link, found)) return undefined
  if (found.from <= link.cue) return found
  const { mark, word } = frame
  const isLed =
    link.by === 'clause' && leading.test(word(link.first - 1)) && !leading.test(word(link.first - 2))
  for (let i = found.from + leastWords; i < found.to; i++) {
    if (mark[i] !== ',') continue
    if (!isLed && !/^(?:whereas|while)$/.test(word(i + 1)) && !citing.test(word(i + 1))) continue
    return { from: found.from, to: i - 1 }
  }
  return found
}

/** Does a verb without its subject stand first, or only a quotation behind a dash belong to the voice: *a code which he said crashes it*? */
function isFragment({ is, mark, word }: Frame, { cue, first }: Link, { from }: Phrase): boolean {
  if (is[cue] & Is.core && from === cue + 2 && word(from - 1) === 'that') return false
  if (first > 1 && mark[first - 1] === 'Q' && /^[—–]$/.test(mark[first - 2])) return true
  const what = is[from]
  return (
    mark[from] === '' &&
    (what & Is.lower) !== 0 &&
    (what & (Is.auxiliary | Is.finite)) !== 0 &&
    !/ing$/.test(word(from)) &&
    !(what & (Is.human | Is.paper | Is.participle | Is.time | Is.title | Is.determiner))
  )
}

/** Begin a clause that stands against, or before, the main one. */
const leading = /^(?:although|though|whereas|while)$/

/** Behind the cue and *that*, or before the voice that ends the sentence. */
function wholeContentOf(
  press: Press,
  frame: Frame,
  { cue, first, voice, by, hearer }: Link,
): Phrase | undefined {
  const { is, mark, word } = frame
  const end = is.length - 1
  let last = lastOf(press, frame, voice) ?? outletAt(press, frame, cue + 2)?.to ?? cue
  // “This, according to dockers and pilots, is …”
  const other = by === 'according' && word(last + 1) === 'and' ? phraseStartingAt(frame, last + 2) : undefined
  if (other && mark[other.to + 1] === ',') last = other.to
  if (
    by === 'according' &&
    first > 0 &&
    mark[first - 1] === ',' &&
    mark[last + 1] === ',' &&
    (goesOnAt(frame, last + 2) ||
      (leading.test(word(0)) && !(is[last + 2] & Is.ing) && hasVerb(frame, last + 2, end)) ||
      is[first - 2] & (Is.preposition | Is.subordinator))
  )
    return { from: 0, to: end }
  if (by === 'according' && count(frame, 0, first - 1) >= leastWords)
    return { from: 0, to: mark[first - 1] === ',' ? first - 2 : first - 1 }
  let from =
    Math.max(
      cue,
      by === 'according'
        ? Math.max(last, cue + 1)
        : hearer !== undefined || by === 'inverted'
          ? (voice?.to ?? cue + 1)
          : cue,
    ) + 1
  const act = by === 'according' ? undefined : actAt(frame, cue)
  if (act !== undefined && count(frame, act, end) >= leastWords) return { from: act, to: end }
  const told = outletAt(press, frame, from)
  if (told) from = pastProgramme(frame, told.to + 1)
  if (by === 'according' && first === 0 && mark[from] === '') from = pastVoice(frame, from)
  const isFound = voice !== undefined && isFinding(frame, cue, voice)
  // “Records show the sum that was paid.”
  const reach = isFound ? 1 : word(cue) === 'told' ? 14 : 8
  let isClause = false
  let isWithin = false
  for (let i = from; i < Math.min(end, from + reach); i++) {
    if (i === from && is[i] & Is.pronoun) break
    // “Told the men who lay in wait that …”
    if (word(i) === 'who' && (word(cue) !== 'told' || i === from)) break
    if (word(i) === 'who') isWithin = true
    // “Said the pier would close, and that the town had no money”: the statement has begun.
    if (!isWithin && is[i] & Is.auxiliary && is[i] & Is.lower) break
    if (frame.word(i) !== 'that') continue
    if (i > from + 1 && is[i - 1] & Is.conjunction) break
    isWithin = i > cue + 1 && isRelativeAt(frame, i)
    if (isWithin) continue
    // “According to X, Lund said that …” begins with Lund.
    if (by === 'according' && i > from) break
    // “Said that is unlikely.”
    from = i === from && i === cue + 1 && is[i + 1] & Is.be ? i : i + 1
    isClause = true
    break
  }
  if (!isClause && /^t(?:old|ells?)$/.test(frame.word(cue)) && by === 'clause' && !told) {
    const hearers = phraseStartingAt(frame, from)
    // “Told reporters there may be more.”
    const last = hearers && word(hearers.to) === 'there' ? hearers.to - 1 : hearers?.to
    if (last !== undefined && last >= from && last < end && last - from < 5) from = last + 1
    if (mark[from] === '.' && is[from + 1] & Is.lower) from += 2
  }
  // “Lund said Sunday in Bergen”: nothing is said behind the day.
  if (!isClause && by === 'clause' && is[from] & Is.time && mark[from] === '') {
    let i = from
    while (is[i] & Is.time || mark[i] === '#') i++
    const sinking = is[i] & Is.preposition || /^(?:as|when|while)$/.test(word(i))
    if (sinking && is[i] & Is.lower && count(frame, 0, first - 1) === 0) return undefined
  }
  if (!isClause && by === 'clause') from = pastDay(frame, from)
  const past = !isClause && first > 0 && mark[first - 1] === ',' ? pastScene(frame, from) : from
  if (past > end || /[,.;]/.test(mark[past])) from = past
  const aside =
    first > 0 &&
    (mark[first - 1] === ',' || mark[first - 1] === 'Q') &&
    (from > end || /[,.;]/.test(mark[from]))
  const goesOn = mark[from] === ',' && !(is[from + 1] & (Is.conjunction | Is.subordinator | Is.ing))
  if (
    aside &&
    from < end &&
    goesOn &&
    hasVerb(frame, from + 1, end) &&
    count(frame, 0, first - 1) >= (mark[first - 1] === 'Q' ? leastWords : 1)
  )
    return { from: 0, to: end }
  // “In the nineties, Lund said, when she was young, the pier was wood.”
  if (aside && isLead(frame, first - 2) && mark[from] === ',' && hasVerb(frame, from + 2, end))
    return { from: 0, to: end }
  // “Weighing in, Lund agreed.”
  if (aside && is[0] & Is.ing && !hasFinite(frame, 1, first - 2)) return undefined
  // “Then, last week, Lund called.”
  const isScene = (is[0] & (Is.preposition | Is.time)) !== 0 || word(0) === 'then'
  if (aside && isScene && !mark.includes('Q') && !hasVerb(frame, 0, first - 2)) return undefined
  if (aside && count(frame, 0, first - 1) >= leastWords)
    return { from: 0, to: mark[first - 1] === ',' ? first - 2 : first - 1 }
  if (!isClause && (mark[first - 1] === 'Q' || sinks(frame, from))) return undefined
  // “Lund said, holding the rope.”
  if (!isClause && mark[from] === ',' && is[from + 1] & Is.ing && !(is[from + 1] & Is.capital))
    return undefined
  while (from <= end && (mark[from] === ',' || mark[from] === ':')) from++
  const cited = citing.test(frame.word(from)) ? phraseStartingAt(frame, from + 1) : undefined
  if (cited && mark[cited.to + 1] === ',') from = cited.to + 2
  if (count(frame, from, end) >= leastWords && (isClause || isFound || hasVerb(frame, from, end)))
    return { from, to: end }
  if (by !== 'according' && (from <= end || (first > 0 && !/^[,Q]$/.test(mark[first - 1])))) return undefined
  let to = first - 1
  while (to >= 0 && (mark[to] === ',' || is[to] & Is.determiner)) to--
  return count(frame, 0, to) >= leastWords ? { from: 0, to } : undefined
}

/** Last item of the voice, its name behind a comma included: *the pathologist, Dr Lund*. */
function lastOf(press: Press, frame: Frame, voice: Phrase | undefined): number | undefined {
  if (!voice || frame.mark[voice.to + 1] !== ',' || !(frame.is[voice.to + 2] & Is.capital)) return voice?.to
  const { end = 0 } = speakerOf(press, frame, voice)
  let last = voice.to
  while (last + 1 < frame.is.length && press.words.start[frame.token[last + 1]] < end) last++
  return last
}

/** *told BBC Radio 4’s Today programme*: behind a programme of the outlet whose name ends before `from`. */
function pastProgramme({ is, mark, word }: Frame, from: number): number {
  let i = mark[from] === '#' ? from + 1 : from
  if (!/^(?:'s|['’])$/.test(mark[i])) return from
  if (word(i + 1) === 's') i++
  for (i++; i < is.length && i - from < 8; i++) {
    if (/^(?:podcast|program|programme|show)$/.test(word(i))) return i + 1
    if (!(is[i] & Is.capital)) break
  }
  return from
}

/** Behind what is said of the voice of *according to*: *a paper published in the Estuary Review on Monday,*. */
function pastVoice({ is, mark }: Frame, from: number): number {
  for (let i = from; i < Math.min(is.length - leastWords, from + 25); i++) if (mark[i] === ',') return i + 1
  return from
}

/** Does a clause go on at `from`, behind a parenthesis: *The plant, according to X, will close*? */
function goesOnAt(frame: Frame, from: number): boolean {
  const end = frame.is.length - 1
  return (
    !(frame.is[from] & (Is.conjunction | Is.relative | Is.ing)) &&
    hasVerb(frame, from, Math.min(end, from + 2)) &&
    count(frame, from, end) >= 2
  )
}

/** Behind the day on which it was said: *said Monday her only worry was …*, *said on Monday the pier would close*; `from` where no clause follows. */
function pastDay(frame: Frame, from: number): number {
  const { is, mark, word } = frame
  const day = word(from) === 'on' ? from + 1 : from
  if (!(is[day] & Is.time) || !(is[day] & Is.capital) || mark[day] !== '') return from
  let i = day
  while (i < is.length && (is[i] & Is.time || mark[i] === '#')) i++
  const isSubject = mark[i] === '' && is[i] & (Is.determiner | Is.pronoun | Is.possessive)
  return isSubject && hasVerb(frame, i, is.length - 1) ? i : from
}

/** Behind words that only say when or where: *said on Thursday*, *said in a statement*; `from` where there are none, or a verb is among them. */
function pastScene(frame: Frame, from: number): number {
  const { is, mark, word } = frame
  const led = is[from] & (Is.time | Is.preposition) || /^(?:last|late|early|earlier|this)$/.test(word(from))
  if (mark[from] !== '' || !led || word(from) === 'that') return from
  let i = from
  while (i < is.length && !/^[,.;:Q]$/.test(mark[i])) {
    if (
      is[i] & Is.lower &&
      (is[i] & (Is.auxiliary | Is.pronoun) ||
        (is[i] & (Is.finite | Is.verb) &&
          !(is[i] & (Is.paper | Is.human | Is.participle)) &&
          !(is[i - 1] & (Is.determiner | Is.preposition))))
    )
      return from
    i++
  }
  return i
}

/** Is *that* at `i` a relative: *told reporters after a meeting that was held here*? */
function isRelativeAt({ is }: Frame, i: number): boolean {
  return (
    i > 0 &&
    (is[i + 1] & (Is.auxiliary | Is.finite | Is.verb)) !== 0 &&
    (is[i + 1] & (Is.lower | Is.capital)) === Is.lower &&
    !(is[i - 1] & (Is.speech | Is.time)) &&
    !(is[i + 1] & Is.determiner)
  )
}

/** Does what follows the cue at `from` − 1 begin with words that only say when, how or of whom it was said? */
function sinks({ is, mark, word }: Frame, from: number): boolean {
  return (
    mark[from] === '' &&
    /^(?:about|after|as|at|before|by|during|following|of|through|via|when|while)$/.test(word(from)) &&
    !(is[from] & Is.capital)
  )
}

function hasVerb({ is, mark, word }: Frame, from: number, to: number): boolean {
  if (/^(?:he|i|she|there|they|we)$/.test(word(from))) return true
  for (let i = from; i <= to; i++) {
    if (is[i] & (Is.finite | Is.base | Is.auxiliary | Is.verb) && !(is[i] & Is.capital)) return true
    if (/^'(?:d|ll|m|re|ve)$/.test(mark[i]) || (mark[i] === "'s" && i > from && is[i - 1] & Is.pronoun))
      return true
  }
  return false
}

/** Do the items up to `last` only say when or where: *In the nineties*? */
function isLead(frame: Frame, last: number): boolean {
  const { is, mark } = frame
  if (last < 1 || !(is[0] & (Is.preposition | Is.time)) || hasVerb(frame, 0, last)) return false
  for (let i = 0; i <= last; i++) if (mark[i] === 'Q' || mark[i] === ',') return false
  return true
}

/** Has a clause that begins with a form in *-ing* a verb of its own: *Dredging the bay would help*? */
function hasFinite({ is }: Frame, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (
      is[i] & Is.lower &&
      is[i] & (Is.auxiliary | Is.finite | Is.verb) &&
      !(is[i] & (Is.ing | Is.preposition))
    )
      return true
  return false
}

/** Words outside quotations. */
function count({ mark }: Frame, from: number, to: number): number {
  let found = 0
  for (let i = from; i <= to; i++) if (mark[i] === '' || mark[i] === '#') found++
  return found
}
