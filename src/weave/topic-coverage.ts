/** What declared topics leave to be discovered. */
import type { Source } from '../schema.ts'
import { type Pattern, TopicIndex, topicMatches } from './topic-matcher.ts'

/**
 * Which candidates do declared topics cover: those all of whose words the declared ones use, and those half of whose passages belong to one already. `keys` are
 * the candidates in normal form.
 */
export function coverage(
  sources: readonly Source[],
  declared: readonly Pattern[],
  keys: readonly string[],
): (key: string) => boolean {
  if (!declared.length) return () => false
  const words = new Set(declared.flatMap((each) => each.words))
  const candidates = keys.map((key, at): Pattern => {
    const own = key.split(' ')
    return { topic: at + 1, words: own, loose: own.length === 2 }
  })
  const index = new TopicIndex([...declared.map((each) => ({ ...each, topic: 0 })), ...candidates])
  const all = new Map<string, number>()
  const shared = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const source of sources) {
    const matches = topicMatches(source, index)
    const taken = new Set(matches.filter(({ topic }) => topic === 0).map(({ passage }) => passage))
    const seen = new Set<number>()
    for (const { topic, passage } of matches) {
      const place = topic * source.passages.length + passage
      if (topic === 0 || seen.has(place)) continue
      seen.add(place)
      add(all, keys[topic - 1])
      if (taken.has(passage)) add(shared, keys[topic - 1])
    }
  }
  return (key) =>
    key.split(' ').every((word) => words.has(word)) || (shared.get(key) ?? 0) * 2 >= (all.get(key) ?? 0)
}
