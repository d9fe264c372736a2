/** Where patterns of topics stand in sources. What is found in a source hangs on no other one, so it is kept from one run to the next. */
import type { KeptPlaces, Source } from '../../schema.ts'
import { formOf, type Match, type Pattern, TopicIndex, topicMatches } from './matcher.ts'

/** Numbers of a place: of the pattern, of the passage, start, end, and of the words as written; where the words of a pattern stand apart that is `-1 - number`. */
const size = 5

type Found = KeptPlaces['sources'][string]

/** What is known of sources and their places. */
export interface Knowledge {
  /** Names all that was extracted from a source; absent where nobody can tell. */
  recordOf?: (source: Source) => string | undefined
  /** What was kept last time. */
  kept?: KeptPlaces
}

/** Places of some patterns; sources are searched for those only that were not looked for before. */
export class TopicPlaces {
  /** Everything that was found now. */
  readonly kept: KeptPlaces = { patterns: [], written: [], sources: {} }
  readonly #patterns: readonly Pattern[]
  /** Of the patterns with the words of `kept.patterns` each, their indices. */
  readonly #meant: number[][] = []
  readonly #knowledge: Knowledge
  /** Numbers now of patterns, and words, as they were kept. */
  readonly #pattern: (number | undefined)[]
  readonly #words = new Map<string, number>()
  readonly #all: TopicIndex
  readonly #missing: TopicIndex | undefined

  constructor(patterns: readonly Pattern[], knowledge: Knowledge = {}) {
    this.#patterns = patterns
    this.#knowledge = knowledge
    const numbers = new Map<string, number>()
    const different: Pattern[] = []
    for (const [at, pattern] of patterns.entries()) {
      const name = `${pattern.words.join(' ')}${pattern.loose ? ' …' : ''}`
      const number = numbers.get(name)
      if (number !== undefined) this.#meant[number].push(at)
      else {
        numbers.set(name, different.length)
        this.#meant.push([at])
        different.push({ ...pattern, topic: different.length })
      }
    }
    this.kept.patterns = [...numbers.keys()]
    const before = new Set(knowledge.kept?.patterns)
    const missing = different.filter(({ topic }) => !before.has(this.kept.patterns[topic]))
    this.#pattern = [...before].map((name) => numbers.get(name))
    this.#all = new TopicIndex(different)
    this.#missing = missing.length ? new TopicIndex(missing) : undefined
  }

  /** Every place in `source`, as `topicMatches` gives it. */
  in(source: Source): Match[] {
    this.kept.sources[source.id] ??= this.#find(source)
    const { places } = this.kept.sources[source.id]
    const found: (Match & { pattern: number })[] = []
    for (let at = 0; at < places.length; at += size) {
      const [number, passage, start, end, written] = places.slice(at, at + size)
      const text = this.kept.written[written < 0 ? -1 - written : written]
      const form = written < 0 ? undefined : formOf(text)
      for (const pattern of this.#meant[number]) {
        const { topic, alias = false } = this.#patterns[pattern]
        found.push({ pattern, topic, alias, passage, start, end, text, form })
      }
    }
    return found.sort((one, other) => one.start - other.start || one.pattern - other.pattern)
  }

  #find(source: Source): Found {
    const { recordOf, kept } = this.#knowledge
    const record = recordOf?.(source)
    const of = record ? `${record} ${namesIn(source)}` : ''
    const before = kept?.sources[source.id]
    const known = of && before?.of === of ? before.places : undefined
    const places: number[] = []
    for (let at = 0; known && at < known.length; at += size) {
      const [pattern, passage, start, end, written] = known.slice(at, at + size)
      const number = this.#pattern[pattern]
      if (number === undefined) continue
      const word = this.#wordOf(kept!.written[written < 0 ? -1 - written : written])
      places.push(number, passage, start, end, written < 0 ? -1 - word : word)
    }
    const index = known ? this.#missing : this.#all
    for (const { topic, passage, start, end, text, form } of index ? topicMatches(source, index) : []) {
      const word = this.#wordOf(text)
      places.push(topic, passage, start, end, form === undefined ? -1 - word : word)
    }
    return { of, places }
  }

  #wordOf(text: string): number {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    const number = this.kept.written.push(text) - 1
    this.#words.set(text, number)
    return number
  }
}

/** Single words inside a name mean no topic: where names stand counts. */
function namesIn({ mentions }: Source): string {
  return mentions
    .filter(({ kind }) => kind !== 'topic' && kind !== 'term')
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ')
}
