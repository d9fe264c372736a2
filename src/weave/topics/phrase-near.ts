/** Find the words of a phrase where they stand apart. */
import { united } from './ascending.ts'
import type { Stat } from './phrase-counts.ts'
import type { Phrases } from './phrases.ts'

/** How far apart two words of a phrase may stand and still mean it, in UTF-16 code units. */
const reach = 90

/** Phrases of two words by the first, then by the second. */
type Partners = ReadonlyMap<string, ReadonlyMap<string, Stat>>

/** Two words of a phrase that stand near each other in a sentence mean it too: *guarantees of security*. */
export function near(phrases: Phrases, likely: readonly Stat[]) {
  const { keys, key, passage, bounds } = phrases
  const words = keys.map((each) => each.split(' '))
  const partners = partnersOf(likely)
  /** For each phrase what its words are the first of. */
  const sought = words.map((own) => own.flatMap((word) => partners.get(word) ?? []))
  const found = new Map<Stat, { passages: number[]; sources: number[] }>()
  for (let source = 0; source < bounds.length - 1; source++) {
    for (let i = bounds[source]; i < bounds[source + 1]; i++) {
      const seconds = sought[key[i]]
      if (!seconds.length) continue
      for (const at of around(phrases, i, source)) {
        const own = words[key[at]]
        for (const word of own.length > 1 ? [own[0], own[own.length - 1]] : own) {
          for (const second of seconds) {
            const stat = second.get(word)
            if (!stat) continue
            const held = found.get(stat) ?? { passages: [], sources: [] }
            found.set(stat, held)
            held.passages.push(passage[i])
            held.sources.push(source)
          }
        }
      }
    }
  }
  for (const [stat, { passages, sources }] of found) {
    stat.places = united(stat.places, passages)
    stat.origins = united(stat.origins, sources)
    stat.passages = stat.places.length
    stat.sources = stat.origins.length
  }
}

function partnersOf(likely: readonly Stat[]): Partners {
  const found = new Map<string, Map<string, Stat>>()
  for (const stat of likely) {
    if (stat.words.length !== 2) continue
    const [first, second] = stat.words
    const held = found.get(first) ?? new Map<string, Stat>()
    found.set(first, held.set(second, stat))
  }
  return found
}

/** Phrases close to phrase `i` of a source, in the same passage. */
function* around(
  { start, end, passage, inside, bounds }: Phrases,
  i: number,
  source: number,
): Iterable<number> {
  for (const step of [-1, 1]) {
    for (let at = i + step; at >= bounds[source] && at < bounds[source + 1]; at += step) {
      const gap = step > 0 ? start[at] - end[i] : start[i] - end[at]
      if (gap > reach || passage[at] !== passage[i] || !inside[at]) break
      yield at
    }
  }
}
