/** What declared topics leave to be discovered. */
import type { Source } from '../../schema.ts'
import type { Match, Pattern } from './matcher.ts'

/**
 * Which candidates do declared topics cover: those all of whose words the declared ones use, and those half of whose passages belong to one already. `keys` are
 * the candidates in normal form, which are topics from `first` on; `matchesIn` has the places of all topics in a source.
 */
export function coverage(
  sources: readonly Source[],
  matchesIn: (source: Source) => readonly Match[],
  declared: readonly Pattern[],
  keys: readonly string[],
  first: number,
): (candidate: number) => boolean {
  if (!declared.length) return () => false
  const words = new Set(declared.flatMap((each) => each.words))
  const all = keys.map(() => 0)
  const shared = keys.map(() => 0)
  for (const source of sources) {
    const matches = matchesIn(source)
    const taken = new Set(matches.filter(({ topic }) => topic < first).map(({ passage }) => passage))
    const seen = new Set<number>()
    for (const { topic, passage } of matches) {
      const candidate = topic - first
      const place = passage * keys.length + candidate
      if (candidate < 0 || seen.has(place)) continue
      seen.add(place)
      all[candidate]++
      if (taken.has(passage)) shared[candidate]++
    }
  }
  return (candidate) =>
    keys[candidate].split(' ').every((word) => words.has(word)) || shared[candidate] * 2 >= all[candidate]
}
