/** Which reports tell of one matter: by the names that both have, and the words that both open with. */
import { namesOf } from './stories.ts'
import type { Told } from './told.ts'
import type { Weights } from './weights.ts'

/** The passages of a report that say what it is about. */
const first = 2
/** Days between two reports of one matter. */
const longest = 7
/** What both must have: names, because things of one kind happen in many places; rare stems; and the weight of all that they have in common. */
const least = { names: 1, stems: 3, closeness: 3 }
/** A stem or a name that weighs less is in reports on anything. */
const leastWeight = 0.5
/** Whatever they open with, reports of so many days that have so many names in common, and this share of those of the one with fewer, tell of one matter. */
const sameNames = { days: 3, names: 3, share: 0.33 }

/** Pairs of reports, each looked at once, when it is asked for. */
export class Matters {
  readonly #weights: Weights
  readonly #names = new Map<Told, ReadonlySet<string>>()
  readonly #stems = new Map<Told, ReadonlySet<string>>()
  readonly #published = new Map<Told, number>()
  readonly #known = new Map<Told, Map<Told, boolean>>()

  constructor(weights: Weights) {
    this.#weights = weights
  }

  /** Do two reports tell of one matter? */
  areOne(one: Told, other: Told): boolean {
    if (this.#days(one, other) > longest) return false
    const known = kept(this.#known, one, () => new Map<Told, boolean>())
    return kept(known, other, () => this.#compare(one, other))
  }

  /** Days between two reports; none where one does not say when it was published. */
  #days(one: Told, other: Told): number {
    const [own, others] = [kept(this.#published, one, dayOf), kept(this.#published, other, dayOf)]
    return Math.abs(own - others) || 0
  }

  #compare(one: Told, other: Told): boolean {
    if (this.#nameTheSame(one, other)) return true
    const stems = kept(this.#stems, one, openingOf)
    const others = kept(this.#stems, other, openingOf)
    const common = [...stems].filter((stem) => others.has(stem) && this.#weights.of(stem) >= leastWeight)
    if (common.length < least.stems) return false
    const names = this.#namesOfBoth(one, other)
    if (names.length < least.names) return false
    const keys = [...common, ...names.map((name) => `@${name}`)]
    return keys.reduce((sum, key) => sum + this.#weights.of(key), 0) >= least.closeness
  }

  #nameTheSame(one: Told, other: Told): boolean {
    if (this.#days(one, other) > sameNames.days) return false
    const [own, others] = [one, other].map((each) => kept(this.#names, each, ({ source }) => namesOf(source)))
    const names = this.#namesOfBoth(one, other).filter((name) => this.#weights.of(`@${name}`) >= leastWeight)
    return (
      names.length >= sameNames.names && names.length >= sameNames.share * Math.min(own.size, others.size)
    )
  }

  #namesOfBoth(one: Told, other: Told): string[] {
    const [own, others] = [one, other].map((each) => kept(this.#names, each, ({ source }) => namesOf(source)))
    return [...own].filter((name) => others.has(name))
  }
}

/** The day on which a report was published, counted from 1 January 1970. */
function dayOf({ source: { published } }: Told): number {
  return published ? Date.parse(published.iso.slice(0, 10)) / 86_400_000 : Number.NaN
}

function openingOf(told: Told): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at < first; at++) if (told.has(at)) for (const stem of told.stemsOf(at)) found.add(stem)
  return found
}

/** What a map has under a key; made and kept where it has nothing yet. */
function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const held = map.get(key)
  if (held !== undefined) return held
  const made = make(key)
  map.set(key, made)
  return made
}
