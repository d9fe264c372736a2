/** Find the words of a phrase where they stand apart. */
import type { Stat } from './phrase-counts.ts'
import type { Phrases } from './phrases.ts'

/** How far apart two words of a phrase may stand and still mean it, in UTF-16 code units. */
const reach = 90

/** Two words of a phrase that stand near each other in a sentence mean it too: *guarantees of security*. */
export function near(phrases: Phrases, likely: readonly Stat[]) {
  const { keys, key, passage, bounds } = phrases
  const words = keys.map((each) => each.split(' '))
  const partners = Map.groupBy(
    likely.filter((stat) => stat.words.length === 2),
    (stat) => stat.words[0],
  )
  const sought = words.map((own) => own.flatMap((word) => partners.get(word) ?? []))
  for (let source = 0; source < bounds.length - 1; source++) {
    for (let i = bounds[source]; i < bounds[source + 1]; i++) {
      for (const stat of sought[key[i]]) {
        if (stat.places.has(passage[i]) || !meets(phrases, words, i, stat.words[1], source)) continue
        stat.places.add(passage[i])
        stat.origins.add(source)
        stat.passages = stat.places.size
        stat.sources = stat.origins.size
      }
    }
  }
}

/** Does `word` stand at an end of another phrase close to phrase `i`, in the same passage? */
function meets(
  { key, start, end, passage, inside, bounds }: Phrases,
  words: readonly string[][],
  i: number,
  word: string,
  source: number,
): boolean {
  for (const step of [-1, 1]) {
    for (let at = i + step; at >= bounds[source] && at < bounds[source + 1]; at += step) {
      const gap = step > 0 ? start[at] - end[i] : start[i] - end[at]
      if (gap > reach || passage[at] !== passage[i] || !inside[at]) break
      const own = words[key[at]]
      if (own[0] === word || own[own.length - 1] === word) return true
    }
  }
  return false
}
