/** Passages that tell with the phrases of another source: agencies’ copy, which supports a topic once. */
import type { Phrases } from './phrases.ts'

/** So many pairs of neighbouring phrases, and this share of a passage's, stand in one passage of another source. */
const least = 2
const leastShare = 0.5

/** Numbers of the passages that repeat a passage of a source before theirs. Linear in the number of phrases. */
export function copiedPassages({ keys, key, passage, bounds }: Phrases): Set<number> {
  /** Two neighbouring phrases → the first passage that has them. */
  const first = new Map<number, number>()
  const found = new Set<number>()
  for (let source = 0; source < bounds.length - 1; source++) {
    const own: [pair: number, passage: number][] = []
    for (let i = bounds[source]; i < bounds[source + 1]; ) {
      const at = passage[i]
      const shared = new Map<number, number>()
      let pairs = 0
      for (i++; i < bounds[source + 1] && passage[i] === at; i++, pairs++) {
        const pair = key[i - 1] * keys.length + key[i]
        const other = first.get(pair)
        if (other === undefined) own.push([pair, at])
        else shared.set(other, (shared.get(other) ?? 0) + 1)
      }
      const most = Math.max(0, ...shared.values())
      if (most >= least && most >= leastShare * pairs) found.add(at)
    }
    // Of this source, so not before all of it is read.
    for (const [pair, at] of own) if (!first.has(pair)) first.set(pair, at)
  }
  return found
}
