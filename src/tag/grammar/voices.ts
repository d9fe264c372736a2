/** From the phrase that credits somebody to the speaker: a name as the text gives it, or the words for a voice without one. */
import type { Name } from '../../data.ts'
import { flat } from '../../lib/flat.ts'
import type { Words } from '../../lib/words.ts'
import type { Speaker } from '../../schema.ts'
import type { Frame, Phrase } from './frame.ts'
import { phraseStartingAt } from './voice-phrases.ts'
import { Is } from './word-classes.ts'

/** The text at hand with its names, in order of their starts. */
export interface Cast {
  text: string
  words: Words
  names: Name[]
}

/** Index of the first name that ends behind `offset`. Binary search. */
export function nameFrom(names: Name[], offset: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const startOf = ({ words }: Cast, frame: Frame, item: number) => words.start[frame.token[item]]
const endOf = ({ words }: Cast, frame: Frame, item: number) => words.end[frame.token[item]]

/** Last item of the head of a phrase: before its first prepositional attribute, parenthesis or relative clause. */
function headEnd(cast: Cast, { is, mark, token }: Frame, { from, to }: Phrase): number {
  const { names, words } = cast
  for (let i = from + 1; i <= to; i++) {
    if (mark[i] === '(' || mark[i] === '—') return i - 1
    // “Editor-in-Chief”
    if (!(is[i] & Is.preposition) || is[i] & Is.capital || mark[i - 1] === '-') continue
    const name = names[nameFrom(names, words.start[token[i]])]
    const within = name !== undefined && name.start < words.start[token[i]] && !name.demonym
    const isOf = cast.text.slice(words.start[token[i]], words.end[token[i]]) === 'of'
    const partOf =
      isOf &&
      is[i - 1] & Is.capital &&
      i < to &&
      is[i + 1] & Is.capital &&
      names[nameFrom(names, words.start[token[i - 1]])]?.kind !== 'person'
    if (!within && !(partOf && !(is[from] & Is.title))) return i - 1
  }
  return to
}

/** The span of the name that ends with item `last`, or `undefined` where no name does. */
function nameEndingAt(
  cast: Cast,
  frame: Frame,
  from: number,
  last: number,
): { start: number; end: number } | undefined {
  const { is, mark } = frame
  const { names } = cast
  const floor = startOf(cast, frame, from)
  const name = names[nameFrom(names, startOf(cast, frame, last))]
  if (name && !name.demonym && name.start >= floor && name.start < endOf(cast, frame, last))
    return { start: forenameBefore(cast, frame, from, name.start), end: name.end }
  if (!(is[last] & Is.capital) || is[last] & Is.time) return undefined
  if (name?.demonym && name.start < endOf(cast, frame, last) && name.end > startOf(cast, frame, last))
    return undefined
  if (last === from && is[last] & ~Is.capital && (from === 0 || mark[from - 1] === 'Q')) return undefined
  let first = last
  for (let i = last - 1; i >= from; i--) {
    const joined = is[i] & Is.capital && !(is[i] & (Is.determiner | Is.preposition))
    const small =
      /^[-.&’']$/.test(mark[i]) || (is[i] === Is.preposition + Is.lower && i > from && is[i - 1] & Is.capital)
    if (joined) first = i
    else if (!small) break
  }
  const article =
    first > 0 &&
    (is[first - 1] & Is.article) !== 0 &&
    /^(?:staff|council|assembly|court|office)$/.test(frame.word(last))
  while (!article && first < last && (is[first] & Is.title || mark[first] === '.')) first++
  if (first === last && noName.test(frame.word(first))) return undefined
  if (first === last && first > 0 && is[first - 1] & Is.article && members.test(frame.word(first)))
    return undefined
  if (is[last] & Is.title && (first === last || offices.test(frame.word(last)))) return undefined
  return { start: startOf(cast, frame, first), end: endOf(cast, frame, last) }
}

/** Who belongs to a party or a house, which is nobody's name: *the Republican*. */
const members = /^(?:congress(?:wo)?man|conservative|democrat|liberal|republican|senator|socialist|tory)$/

/** What ends a capitalised office that is nobody's name: *the Prime Minister*. */
const offices =
  /^(?:ambassador|chairman|chairwoman|chief|commissioner|director|executive|governor|judge|minister|officer|president|secretary|speaker|spokesman|spokesperson|spokeswoman)$/

/** Start of the name at `start` with a first name before it that is also an auxiliary: *Will*, *May*. */
function forenameBefore(cast: Cast, frame: Frame, from: number, start: number): number {
  const both = Is.capital | Is.auxiliary
  for (let i = from; i < frame.is.length && startOf(cast, frame, i) < start; i++) {
    if ((frame.is[i] & both) === both && endOf(cast, frame, i) === start - 1) return startOf(cast, frame, i)
  }
  return start
}

/** Words that stand where a subject does, with the capital of a sentence or, as *I* and *CEO*, of their own. */
const noName =
  /^(?:ceo|cfo|coo|cto|dj|gp|mep|mp|msp|tv|vp|data|figures|findings|i|here|how|it|media|now|polls|records|research|so|studies|surveys|that|then|there|this|what|when|where|why)$/

/** The speaker that a phrase names or describes. */
export function speakerOf(cast: Cast, frame: Frame, phrase: Phrase): Speaker {
  const { text } = cast
  const { is, mark } = frame
  let last = headEnd(cast, frame, phrase)
  while (
    last > phrase.from &&
    ((is[last] & Is.time && is[last] & Is.capital) ||
      /^[.'’-]$/.test(mark[last]) ||
      is[last] & Is.preposition)
  )
    last--
  const named = nameEndingAt(cast, frame, phrase.from, last)
  const first = firstOfSeveral(cast, frame, phrase.from, last, named?.start)
  if (first !== undefined) {
    const start = startOf(cast, frame, first)
    const end = named?.end ?? endOf(cast, frame, last)
    return { name: flat(text.slice(start, end)), start, end }
  }
  const holder = named && officeHolder(cast, frame, phrase, named.start)
  if (holder) return { name: flat(text.slice(holder.start, holder.end)), ...holder }
  if (named) return { name: flat(text.slice(named.start, named.end)), ...named }
  const beside = behindOffice(cast, frame, phrase, last) ?? apposed(cast, frame, phrase)
  if (beside) return { name: flat(text.slice(beside.start, beside.end)), ...beside }
  const start = startOf(cast, frame, phrase.from)
  const end = endOf(cast, frame, phrase.to)
  return { unnamed: flat(text.slice(start, end)), start, end }
}

/** *Lund and Berg*, *Lund and her team*: the item with which such voices begin; `undefined` where there is one voice, or none of the first has a name. */
function firstOfSeveral(
  cast: Cast,
  frame: Frame,
  from: number,
  last: number,
  until = Number.POSITIVE_INFINITY,
): number | undefined {
  const { is, mark } = frame
  for (let i = from + 1; i < last; i++) {
    if (!(is[i] & Is.conjunction) || frame.word(i) !== 'and' || !(is[i - 1] & Is.capital)) continue
    if (startOf(cast, frame, i) >= until) return undefined
    const name = cast.names[nameFrom(cast.names, startOf(cast, frame, i - 1))]
    if (!name || name.demonym || name.end !== endOf(cast, frame, i - 1)) return undefined
    let first = from
    while (first < i - 1 && !(is[first] & Is.capital)) first++
    return mark[first] ? undefined : first
  }
  return undefined
}

const speakable = Is.human | Is.paper | Is.title | Is.pronoun | Is.capital

/** Is the noun of the phrase itself, not only what hangs on it, somebody or something that can speak: not *a shape of a Jewish star*? */
export function isSpeakable(cast: Cast, frame: Frame, phrase: Phrase): boolean {
  const last = headEnd(cast, frame, phrase)
  // “Research points to a “gap””: the capital is that of the sentence.
  if (phrase.from === 0 && last === 0 && papers.test(frame.word(0))) return false
  for (let i = phrase.from; i <= last; i++) if (frame.is[i] & speakable || frame.mark[i] === 'Q') return true
  return phrase.from === last && (frame.is[last] & (Is.determiner | Is.relative)) !== 0
}

/** How many of somebody. */
const parts =
  /^(?:array|cent|dozens|fifths|fourths|half|handful|hundreds|majorit(?:ies|y)|millions|minority|numbers?|percent|quarters?|scores|thirds?|thousands)$/
/** Papers in the plural, and others that can be said to say something. */
const papers = /^(?:data|figures|findings|pitch|polls|projections?|records|research|studies|surveys)$/

/** Can the phrase be the subject of what is said: somebody, so many of them, or what was found out: not *the final say*, *in the past said*? */
export function canTell(cast: Cast, frame: Frame, phrase: Phrase): boolean {
  if (isSpeakable(cast, frame, phrase)) return true
  const last = headEnd(cast, frame, phrase)
  const head = frame.word(last)
  if (head === 'forces' && last > phrase.from) return true
  // “Going to the polls.”
  if (papers.test(head)) return frame.word(phrase.from - 1) !== 'to'
  if (frame.mark[last] !== '#' && !parts.test(head)) return false
  const of = frame.word(last + 1) === 'per' ? last + 3 : last + 1
  if (of > phrase.to) return true
  if (frame.word(of) !== 'of') return false
  for (let i = of + 1; i <= phrase.to; i++)
    if (frame.is[i] & speakable || /^(?:them|those|us)$/.test(frame.word(i))) return true
  return false
}

/** *minister of mines and energy*: does an office end at `last`, and does only what it is for follow, up to item `until`? */
function isPlain({ is, word }: Frame, last: number, until: number): boolean {
  if (!(is[last] & Is.title) || !/^(?:for|of)$/.test(word(last + 1))) return false
  const isMinister = /^(?:minister|secretary)$/.test(word(last))
  for (let i = last + 2; i < until; i++)
    if (is[i] !== Is.lower && word(i) !== 'and' && !(isMinister && is[i] & Is.capital)) return false
  return true
}

/** *minister of energy Tom Lund*, *Leader of the Opposition Caroline Ashby*, *Ghana’s envoy to Chad Kofi Asante*: the person whose name ends an office, and not *Lawyers of President Lee*. */
function behindOffice(cast: Cast, frame: Frame, { from, to }: Phrase, last: number) {
  const { is } = frame
  if (last === to) return undefined
  const isOffice = is[from] & Is.capital && is[from] & (Is.title | Is.human) && frame.word(last + 1) === 'of'
  const name = cast.names[nameFrom(cast.names, startOf(cast, frame, to))]
  if (
    name?.kind !== 'person' ||
    name.demonym ||
    name.start >= endOf(cast, frame, to) ||
    !name.text.includes(' ')
  )
    return undefined
  for (let i = last + 3; i <= to; i++)
    if (startOf(cast, frame, i) === name.start && isPlain(frame, last, i))
      return { start: name.start, end: name.end }
    else if (startOf(cast, frame, i) === name.start && is[i - 1] & Is.capital && !(is[i - 1] & Is.title)) {
      const place = cast.names[nameFrom(cast.names, startOf(cast, frame, i - 1))]
      const isPost =
        (is[last] & Is.title) !== 0 && place?.kind === 'place' && !place.demonym && place.end <= name.start
      return isOffice || isPost ? { start: name.start, end: name.end } : undefined
    }
  return undefined
}

/** *The head of planning at Halden Shipping, Ann Lund, said*: the person, where what ends the office is the name of a body that begins at `start`. */
function officeHolder(cast: Cast, frame: Frame, phrase: Phrase, start: number) {
  const isEnd =
    startOf(cast, frame, phrase.from) < start || /^(?:at|for|of|with)$/.test(frame.word(phrase.from - 1))
  if (!isEnd) return undefined
  const own = cast.names[nameFrom(cast.names, start)]
  if (own?.kind === 'person' && own.start <= start) return undefined
  const beside = apposed(cast, frame, phrase)
  return beside && cast.names[nameFrom(cast.names, beside.start)]?.kind === 'person' ? beside : undefined
}

/** Small words inside a name: *Jan de Vries*. */
const particles = /^(?:al|bin|da|de|del|den|der|di|du|ibn|la|ten|van|von)$/

/** The name that stands in apposition: *Smith’s lawyer, Ann Jones, said*. */
function apposed(cast: Cast, frame: Frame, phrase: Phrase) {
  const { is, mark } = frame
  const { to } = phrase
  if (speaksForSomebody(frame, phrase)) return undefined
  if (mark[to + 1] !== ',' || !(is[to + 2] & (Is.capital | Is.human))) return undefined
  const next = phraseStartingAt(frame, to + 2)
  if (!next || !/^[,.]?$/.test(mark[next.to + 1] ?? '') || next.to - next.from > 6) return undefined
  if (next.to + 1 < is.length && !mark[next.to + 1]) return undefined
  // “Her neighbour, butcher Len Tozer, …”
  const first = is[next.from] & Is.capital ? next.from : next.from + 1
  for (let i = first; i <= next.to; i++)
    if (!(is[i] & Is.capital) && !/^[.’'-]$/.test(mark[i]) && !particles.test(frame.word(i))) return undefined
  const name = nameEndingAt(cast, frame, next.from, next.to)
  return name && isInPlace(frame, phrase) && isPlace(cast, name) ? undefined : name
}

/** *Police in Halden, Norway, said*: does the phrase end with where somebody is? Then a place behind it only says where that lies. */
function isInPlace({ is, word }: Frame, { from, to }: Phrase): boolean {
  let at = to
  while (at > from && is[at] & Is.capital) at--
  return at < to && at > from && /^(?:at|from|in|near|of|outside)$/.test(word(at))
}

function isPlace({ names }: Cast, { start, end }: { start: number; end: number }): boolean {
  const name = names[nameFrom(names, start)]
  return name?.kind === 'place' && name.start >= start && name.end <= end
}

/** *A spokesman for the minister for transport, Ilka Berg*: whose name it is stays open. */
function speaksForSomebody({ is, word }: Frame, { from, to }: Phrase): boolean {
  if (!/^(?:an?|another|one)$/.test(word(from))) return false
  let at = from + 1
  while (at < to && !/^(?:for|of|to)$/.test(word(at))) at++
  for (let i = at + 1; i <= to; i++)
    if (is[i] & Is.title) return at > from + 1 && (is[at - 1] & Is.human) !== 0
  return false
}
