/** Bring together the same words as several sources print them. */
import type { Point, Quotation } from '../../schema.ts'
import type { Matters } from './matters.ts'
import { both, indexed, joined, sameTime, shared } from './pairing.ts'
import type { Place } from './passage-features.ts'
import { rareStems, stems } from './stems.ts'

/** A quotation with the stems of its words of weight. */
interface Quoted {
  index: number
  place: Place
  quotation: Quotation
  stems: string[]
  /** Its words, where they are too common to be told by their stems. */
  verbatim: string
}

const bracketed = /\[[^\][]*\]/g
/** Quotations longer than this, in words of weight, are compared by their beginning. */
const longest = 60
const leastCommon = 4
/** So many are enough where one known speaker’s words are all there. */
const leastOfSpeaker = 3
/** So many words are enough where they are common ones, and all the same: *we have more work to do*. */
const leastVerbatim = 5
/** So many words of weight in a row are enough where one known speaker said them, whatever else is printed of it. */
const leastRun = 4
/** Of somebody’s words another report of the same matter has so many of weight, so many in a row, and this share in all: told from memory, or put into other words. With fewer in a row, or where it is open who speaks, the share is larger. */
const reworded = { stems: 3, run: 4, longRun: 5, share: 0.55, large: 0.7, openWords: 8 }
/** Sources published further apart than this, in days, may print what somebody says again and again. */
const sameDays = 3

interface Pair {
  one: number
  other: number
  common: number
  /** One known speaker said the words of both, and the shorter one is whole in the longer and most of it. */
  whole: boolean
}

/** Quotations of different sources that are the same words, or forms of them. Indexed by neighbouring words, never all pairs. */
export function sameQuotations(places: readonly Place[], matters: Matters): Point[] {
  const quoted: Quoted[] = []
  for (const place of places) {
    for (const quotation of place.quotations) {
      if (quotation.kind !== 'speech') continue
      const own = stems(quotation.text).slice(0, longest)
      const verbatim = own.length < leastOfSpeaker ? verbatimOf(quotation.text) : ''
      quoted.push({ index: quoted.length, place, quotation, stems: own, verbatim })
    }
  }
  const found = new Map<string, Map<string, Pair>>()
  for (const group of indexed(quoted, neighbours)) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) {
        const [one, other] = [group[i], group[j]]
        const common = same(one, other, matters)
        if (!common) continue
        const key = `${one.place.ref} ${other.place.ref}`
        found.set(
          key,
          (found.get(key) ?? new Map()).set(`${one.index} ${other.index}`, {
            one: one.index,
            other: other.index,
            common,
            whole: isWhole(one, other, common),
          }),
        )
      }
    }
  }
  const groups = joined(quoted.length, sure(found)).map((group) => group.map((index) => quoted[index]))
  return bySources(groups).map(point)
}

/** The words of a quotation in small letters; nothing where they are few. */
function verbatimOf(text: string): string {
  const words = plainWords(text)
  return words.length < leastVerbatim ? '' : words.join(' ')
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Did one speaker say just these words, as far as both sources of the same days tell? */
function isVerbatim(one: Quoted, other: Quoted): boolean {
  return (
    one.verbatim !== '' &&
    one.verbatim === other.verbatim &&
    isKnown(one) &&
    voices(one, other) > 0 &&
    sameTime(one.place.source, other.place.source, sameDays)
  )
}

function isKnown({ quotation: { speaker } }: Quoted): boolean {
  return speaker !== null && 'name' in speaker && speaker.ref !== undefined
}

function isWhole(one: Quoted, other: Quoted, common: number): boolean {
  if (isVerbatim(one, other)) return true
  const [short, long] = one.stems.length <= other.stems.length ? [one, other] : [other, one]
  if (!isKnown(one) || voices(one, other) <= 0 || common !== short.stems.length) return false
  return 3 * common >= 2 * long.stems.length || stands(short, long)
}

/** Do the words of one stand in the other? */
function areIn(one: Quoted, other: Quoted): boolean {
  return stands(one, other) || stands(other, one)
}

/** Do the words of a quotation, few as may be of weight among them, stand as they are in another that is known to be of the same time? */
function stands(short: Quoted, long: Quoted): boolean {
  const [one, other] = [short.place.source, long.place.source]
  if (!one.published || !other.published || !sameTime(one, other)) return false
  const words = plainWords(short.quotation.text)
  return (
    words.length >= leastVerbatim &&
    ` ${plainWords(long.quotation.text).join(' ')} `.includes(` ${words.join(' ')} `)
  )
}

function ofSameDays({ place: { source: one } }: Quoted, { place: { source: other } }: Quoted): boolean {
  return one.published !== undefined && other.published !== undefined && sameTime(one, other, sameDays)
}

/** Few words in common are enough only where two passages have several such quotations, or one speaker said just these. */
function sure(found: Map<string, Map<string, Pair>>): [number, number][] {
  return [...found.values()].flatMap((pairs) => {
    const all = [...pairs.values()]
    const common = all.reduce((sum, pair) => sum + pair.common, 0)
    const least = all.some(({ whole }) => whole) ? leastOfSpeaker : leastCommon
    return common < least ? [] : all.map(({ one, other }): [number, number] => [one, other])
  })
}

function neighbours({ stems, verbatim }: Quoted): Set<string> {
  const own = new Set<string>(verbatim ? [verbatim] : [])
  for (let i = 1; i < stems.length; i++) own.add(`${stems[i - 1]} ${stems[i]}`)
  return own
}

/** How many words of weight they have in common, if they are the same: most words of the shorter one stand in the other in the same order; few words need the same voice, and nobody says what another is known to have said. */
function same(one: Quoted, other: Quoted, matters: Matters): number {
  if (one.place.source === other.place.source || voices(one, other) < 0) return 0
  if (isVerbatim(one, other)) return leastOfSpeaker
  const [short, long] =
    one.stems.length <= other.stems.length ? [one.stems, other.stems] : [other.stems, one.stems]
  const common = inCommon(short, long)
  if (common < 2) return 0
  if (isReworded(one, other, common, matters)) return Math.max(common, leastCommon)
  const run = longestRun(short, long)
  // Either may leave out what the other begins or ends with.
  if (common < 0.75 * short.length && !(run >= leastRun && voices(one, other) > 0)) return 0
  if (voices(one, other) > 0) {
    if (run < 2 || !sameTime(one.place.source, other.place.source)) return 0
    if (isKnown(one) && areIn(one, other)) return Math.max(common, leastCommon)
    if (run >= Math.min(short.length, 3)) return common
    return common >= 3 && common === short.length && ofOneMatter(one.place, other.place) ? common : 0
  }
  return common >= 5 && run >= 4 ? common : 0
}

/** Did one speaker say both, as reports of one matter put it: *we went in blind, because nobody could tell us*, *we went in blind. Nobody was able to tell us*? */
function isReworded(one: Quoted, other: Quoted, common: number, matters: Matters): boolean {
  if (common < reworded.stems) return false
  const [a, b] = [one, other].map(({ quotation }) => plainWords(quotation.text).slice(0, longest))
  const short = Math.min(a.length, b.length)
  const isOne = isKnown(one) && voices(one, other) > 0
  if (!isOne && short < reworded.openWords) return false
  if (!(isOne && ofSameDays(one, other)) && !matters.areOne(one.place.told, other.place.told)) return false
  const run = longestRun(a, b)
  const share = isOne && run >= reworded.longRun ? reworded.share : reworded.large
  return run >= reworded.run && inCommon(a, b) >= share * short
}

/** Do two passages of the same days name one more than the speaker, or tell of it in words of weight outside the quotations? */
function ofOneMatter(one: Place, other: Place): boolean {
  if (!sameTime(one.source, other.source, sameDays) || !both(one.names, other.names).length) return false
  const [own, others] = [one, other].map(({ passage, quotations }) =>
    rareStems(quotations.reduce((text, quotation) => text.replace(quotation.text, ' '), passage.text)),
  )
  return both(one.names, other.names).length > 1 || shared(own, others) > 1
}

/** Somebody whom the text does not tell. */
const isPronoun = /^(?:s?he|they|we|i|it|who)$/i

/** 1 for the same speaker or the same unnamed voice by way of one outlet, −1 for two known speakers, 0 where that is open. */
function voices(one: Quoted, other: Quoted): number {
  const [a, b] = [one, other].map(({ quotation: { speaker } }) =>
    speaker && 'name' in speaker ? (speaker.ref ?? (isPronoun.test(speaker.name) ? '' : speaker.name)) : '',
  )
  if (a && b) return a === b ? 1 : -1
  const outlets = new Set(one.quotation.chain.slice(1, -1))
  return !a && !b && other.quotation.chain.slice(1, -1).some((outlet) => outlets.has(outlet)) ? 1 : 0
}

/** Length of the longest common subsequence. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Uint16Array(other.length + 1)
  for (const word of one) {
    const next = new Uint16Array(other.length + 1)
    for (let j = 0; j < other.length; j++)
      next[j + 1] = word === other[j] ? row[j] + 1 : Math.max(row[j + 1], next[j])
    row = next
  }
  return row[other.length]
}

/** Length of the longest common run. */
function longestRun(one: readonly string[], other: readonly string[]): number {
  let row = new Uint16Array(other.length + 1)
  let most = 0
  for (const word of one) {
    const next = new Uint16Array(other.length + 1)
    for (let j = 0; j < other.length; j++) {
      if (word !== other[j]) continue
      next[j + 1] = row[j] + 1
      most = Math.max(most, next[j + 1])
    }
    row = next
  }
  return most
}

/** Several short quotations of the same passages are one point. */
function bySources(groups: Quoted[][]): Quoted[][] {
  const found = new Map<string, Quoted[]>()
  for (const group of groups) {
    const key = [...new Set(group.map(({ place }) => place.ref))].sort().join(' ')
    found.set(key, [...(found.get(key) ?? []), ...group])
  }
  return [...found.values()]
}

function point(group: Quoted[]): Point {
  const sides = new Map<string, Quoted[]>()
  for (const each of group.sort((a, b) => a.index - b.index))
    sides.set(each.place.source.id, [...(sides.get(each.place.source.id) ?? []), each])
  const printed = [...sides].map(([source, own]) => ({
    source,
    passages: [...new Set(own.map(({ place }) => place.ref))],
    words: [...new Map(own.map(({ index, quotation }) => [index, `“${quotation.text}”`])).values()].join(
      ' … ',
    ),
  }))
  const shortest = printed.reduce((a, b) => (b.words.length < a.words.length ? b : a))
  return {
    id: '',
    kind: allAgree(sides.values()) ? 'agree' : 'differ',
    about: shortest.words,
    sides: printed,
    by: 'same-quotation',
  }
}

/** British spellings and the American ones: *recognised*, *recognized*; *labour*, *labor*; *centre*, *center*; *judgement*, *judgment*; *defence*, *defense*. */
const houseSpellings: readonly [pattern: RegExp, one: string][] = [
  [/(?<=\p{L}{2})is(?=(?:e[ds]?|ing|ations?)$)/u, 'iz'],
  [/(?<=\p{L}{2})our(?=(?:s|ed|ing|ite|able|hood)?$)/u, 'or'],
  [/(?<=\p{L}{2}[bt])re(?=s?$)/u, 'er'],
  [/(?<=\p{L}{2}[ae])ll(?=(?:ed|er|ers|ing)$)/u, 'l'],
  [/(?<=dg)e(?=ments?$)/u, ''],
  [/(?<=\p{L}en)c(?=es?$)/u, 's'],
]

/** Do all sources print the same words? Case, punctuation and a house's spelling are the printer's, what stands in brackets the editor's, and each may begin later or end sooner. */
function allAgree(sides: Iterable<readonly Quoted[]>): boolean {
  const texts = [...sides].map((own) =>
    own.flatMap(({ quotation }) => plainWords(quotation.text.replace(bracketed, ' ')).map(inOneSpelling)),
  )
  return texts.every((one, at) => texts.slice(at + 1).every((other) => areParts(one, other)))
}

/** Is what two texts have in common all that they have beside each other, from where the later one begins to where the first one ends? */
function areParts(one: readonly string[], other: readonly string[]): boolean {
  const whole = (parts: readonly string[]) => ` ${parts.join(' ')} `
  const [a, b] = [whole(one), whole(other)]
  if (a.includes(b) || b.includes(a)) return true
  return goesOn(one, other) || goesOn(other, one)
}

/** Does a text begin with what another ends with, in words enough? */
function goesOn(one: readonly string[], other: readonly string[]): boolean {
  for (let length = Math.min(one.length, other.length); length >= leastVerbatim; length--)
    if (one.slice(-length).join(' ') === other.slice(0, length).join(' ')) return true
  return false
}

function inOneSpelling(word: string): string {
  for (const [pattern, one] of houseSpellings) if (pattern.test(word)) return word.replace(pattern, one)
  return word
}
