/** How much it says that two passages have a name or a word in common. */
import { both } from './pairing.ts'
import type { Place } from './passage-features.ts'
import type { Told } from './told.ts'

/** What passages are compared by. */
export interface Contents {
  names: readonly string[]
  stems: ReadonlySet<string>
}

/** A few reports of one event have its names in most passages, which says no less of two of them than in an archive: weights are as if there were so many passages. */
const fewest = 500

/** How much a shared name or rare stem says: 1 for one that no other passage has, 0 for one that all have. */
export class Weights {
  private readonly passages: number = 0
  private readonly met = new Map<string, number>()

  /** `places` are those of `told`. */
  constructor(told: readonly Told[], places: readonly Place[]) {
    for (const one of told) {
      for (const passage of one.passages()) {
        this.passages++
        for (const stem of one.stemsOf(passage)) this.count(stem)
      }
    }
    for (const { names } of places) for (const name of names) this.count(`@${name}`)
  }

  /** What two passages have in common: names and rare stems with their weights. */
  common(one: Contents, other: Contents): { names: number; words: number; closeness: number } {
    const found = { names: 0, words: 0, closeness: 0 }
    for (const name of both(one.names, other.names)) {
      found.names++
      found.closeness += this.of(`@${name}`)
    }
    for (const stem of one.stems) {
      if (!other.stems.has(stem)) continue
      found.words++
      found.closeness += this.of(stem)
    }
    return found
  }

  /** The weight of what so many passages have. */
  weight(count: number): number {
    return 1 - Math.log(count) / Math.log(Math.max(fewest, this.passages))
  }

  /** The weight of a stem, or of a name behind an `@`. */
  of(key: string): number {
    return this.weight(this.met.get(key) ?? 1)
  }

  private count(key: string) {
    this.met.set(key, (this.met.get(key) ?? 0) + 1)
  }
}
