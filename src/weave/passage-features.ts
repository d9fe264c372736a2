/** What passages of different sources can be brought together by: names, words of weight, figures, dates. */

import { rarity } from '../lib/common-nouns.ts'
import type { Corpus, DateMention, Figure, Passage, PassageRef, Quotation, Source } from '../schema.ts'

/** A passage with what stands in it. */
export interface Place {
  source: Source
  passage: Passage
  ref: PassageRef
  /** Ids of people, organisations and places. */
  names: Set<string>
  /** Those of them that are places. */
  where: Set<string>
  figures: Figure[]
  dates: DateMention[]
  quotations: Quotation[]
}

const stop = new Set(
  `about above after again against all also although among and another any are because been before being below between both but came can cannot come could did does doing down during each
  even every few for from further get got had has have having her here hers herself him himself his how into its itself just like made make many may might more most much must myself not now off
  once one only other our ours out over own said same say says she should since some still such take than that the their theirs them themselves then there these they this those through told too
  under until upon very want was well were what when where which while who whom why will with would yes yet you your yours percent cent million billion trillion thousand hundred dollar dollars per according reported reports latest last less greater called call calls tell tells try tried trying need needs needed source sources official officials recent recently ago long a an as at be by do go he i if in is it me my no of on or so to up us we`.split(
    /\s+/,
  ),
)

/** A passage that more sources than this print is a notice of the outlet. */
const mostCopies = 2

/** Every passage of the corpus, but for notes that several sources carry word by word. */
export function places(corpus: Corpus): Place[] {
  const all = corpus.sources.flatMap(placesOf)
  const copies = new Map<string, number>()
  for (const { passage } of all) copies.set(passage.text, (copies.get(passage.text) ?? 0) + 1)
  return all.filter(({ passage }) => copies.get(passage.text)! <= mostCopies)
}

/** What most passages have of most things: one of each, because an archive has half a million passages. */
const nothing = { names: new Set<string>(), where: new Set<string>(), figures: [], dates: [], quotations: [] }

function placesOf(source: Source): Place[] {
  const own = new Map<string, Place>()
  for (const passage of source.passages)
    own.set(passage.id, { source, passage, ref: `${source.id}#${passage.id}`, ...nothing })
  for (const { kind, ref, passage } of source.mentions) {
    const place = kind === 'topic' || kind === 'term' ? undefined : own.get(passage)
    if (!place) continue
    place.names = place.names.size ? place.names.add(ref) : new Set([ref])
    if (kind === 'place') place.where = place.where.size ? place.where.add(ref) : new Set([ref])
  }
  put('figures', source.figures, own)
  put('dates', source.dates, own)
  put('quotations', source.quotations, own)
  return [...own.values()]
}

function put<Name extends 'figures' | 'dates' | 'quotations'>(
  name: Name,
  found: readonly (Place[Name][number] & { passage: string })[],
  own: ReadonlyMap<string, Record<Name, unknown[]>>,
) {
  for (const one of found) {
    const place = own.get(one.passage)
    if (place?.[name].length) place[name].push(one)
    else if (place) place[name] = [one]
  }
}

const anyWord = /[\p{L}\p{M}]{4,}/gu
/** Word → its stem if it is a rare word in small letters, else nothing; worked out once for each. */
const known = new Map<string, string>()

/** The beginning that forms of a word have in common, six letters at most: *significantly* and *significant*, *improved* and *improvement*. */
export function stem(word: string): string {
  const bare = word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word
  return bare.slice(0, 6)
}

/** Stems of the words of weight, in order. */
export function stems(text: string): string[] {
  const found: string[] = []
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    if (word.length > 2 && !stop.has(word)) found.push(stem(word))
  return found
}

/** Stems of the words of weight in small letters, which say what is done and with what. */
export function smallStems(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]{2,}/gu))
    if (!stop.has(word)) found.add(stem(word))
  return found
}

/** Stems of the rarer words in small letters (names are counted as names), for telling whether two passages are about the same. */
export function rareStems(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of text.match(anyWord) ?? []) {
    const each = known.get(word) ?? learn(word)
    if (each) found.add(each)
  }
  return found
}

function learn(word: string): string {
  const small = word[0] === word[0].toLowerCase()
  const made = small && !stop.has(word) && rarity(word) > 0.5 ? stem(word) : ''
  if (known.size > 500_000) known.clear()
  known.set(word, made)
  return made
}

/** How many members two sets share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const each of one) if (other.has(each)) count++
  return count
}

/** How much a shared name or rare stem says: 1 for one that no other passage has, 0 for one that all have. */
export class Weights {
  private readonly passages: number
  private readonly met = new Map<string, number>()
  private readonly stems = new WeakMap<Place, Set<string>>()

  constructor(all: readonly Place[]) {
    this.passages = all.length
    for (const { names, passage } of all) {
      for (const name of names) this.count(`@${name}`)
      for (const each of rareStems(passage.text)) this.count(each)
    }
  }

  /** What two passages have in common: names and rare stems with their weights. */
  common(one: Place, other: Place): { names: number; words: number; closeness: number } {
    const found = { names: 0, words: 0, closeness: 0 }
    for (const name of one.names) {
      if (!other.names.has(name)) continue
      found.names++
      found.closeness += this.of(`@${name}`)
    }
    const own = this.stemsOf(other)
    for (const each of this.stemsOf(one)) {
      if (!own.has(each)) continue
      found.words++
      found.closeness += this.of(each)
    }
    return found
  }

  /** The weight of what so many passages have. */
  weight(count: number): number {
    return 1 - Math.log(count) / Math.log(Math.max(2, this.passages))
  }

  private of(key: string): number {
    return this.weight(this.met.get(key) ?? 1)
  }

  private count(key: string) {
    this.met.set(key, (this.met.get(key) ?? 0) + 1)
  }

  /** Kept only for passages that are compared. */
  private stemsOf(place: Place): Set<string> {
    const held = this.stems.get(place)
    if (held) return held
    const made = rareStems(place.passage.text)
    this.stems.set(place, made)
    return made
  }
}

/** Are two sources of about the same time, as far as they say when they were published? */
export function sameTime(one: Source, other: Source, days = 21): boolean {
  const [a, b] = [one, other].map(({ published }) => Date.parse(published?.iso.slice(0, 10) ?? ''))
  return Number.isNaN(a) || Number.isNaN(b) || Math.abs(a - b) <= days * 86_400_000
}

/** Put what belongs together, by pairs, into groups: indices of `size` items. */
export function joined(size: number, pairs: Iterable<readonly [number, number]>): number[][] {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const root = (i: number) => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]]
      at = parent[at]
    }
    return at
  }
  for (const [a, b] of pairs) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b))
  const groups = new Map<number, number[]>()
  for (let i = 0; i < size; i++) {
    const held = groups.get(root(i))
    if (held) held.push(i)
    else groups.set(root(i), [i])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** An index of places by key; a key that more than `most` have is no evidence, and left out. */
export function indexed<T>(list: readonly T[], keys: (item: T) => Iterable<string>, most = 24): T[][] {
  const found = new Map<string, T[]>()
  for (const item of list) {
    for (const key of keys(item)) {
      const held = found.get(key)
      if (!held) found.set(key, [item])
      else if (held.length <= most) held.push(item)
    }
  }
  return [...found.values()].filter((each) => each.length > 1 && each.length <= most)
}
