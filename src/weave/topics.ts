/** Topics of the corpus: those that editors declare, and those that are discovered; with their passages, and mentions in every source. */
import { slug } from '../lib/slug.ts'
import type { Corpus, KeptPlaces, PassageRef, Source, Topic, TopicGist } from '../schema.ts'
import { type Candidate, topicCandidates } from './topics/candidates.ts'
import { coverage } from './topics/coverage.ts'
import { type Match, normalWords, type Pattern, TopicIndex } from './topics/matcher.ts'
import { phrasesOf } from './topics/phrases.ts'
import { type Knowledge, TopicPlaces } from './topics/places.ts'

/** A topic as an editor declares it. */
export interface DeclaredTopic {
  id: string
  title: string
  aliases?: readonly string[]
  /** Other words by which a passage belongs to it. */
  terms?: readonly string[]
  parent?: string
  /** What the editor says of it, as plain text. */
  lead?: string
}

export interface TopicSettings extends Knowledge {
  declared: readonly DeclaredTopic[]
  /** What topics are discovered by, of each source. */
  gistOf: (source: Source) => TopicGist
}

/** How many topics a topic names as related, at most. */
const mostRelated = 6
/** Of a passage with more topics than this the first ones are related to each other, so that a list of topics relates nothing. */
const mostTogether = 12

/**
 * Fill `corpus.topics`, declared ones first and then the discovered by weight, and add mentions of kind `topic` to each source. Returns what to keep for the next
 * time. Linear in the text.
 */
export function weaveTopics(corpus: Corpus, { declared, gistOf, ...knowledge }: TopicSettings): KeptPlaces {
  const { sources } = corpus
  const own = declared.flatMap(patternsOf)
  const phrases = phrasesOf(sources.length, (at) => gistOf(sources[at]))
  const candidates = topicCandidates(sources, phrases, declared.length)
  const other = candidates.map(({ key }, at) => pattern(declared.length + at, key.split(' '), true))
  const places = new TopicPlaces([...own, ...other], knowledge)
  const isCovered = coverage(
    sources,
    (source) => places.in(source),
    own,
    candidates.map(({ key }) => key),
    declared.length,
  )
  const topics = [...declared.map(declare), ...discovered(candidates, isCovered, declared, own)]
  const tallies = topics.map(() => new Tally())
  const index = new TopicIndex([...own, ...other].filter(({ topic }) => topics[topic]))
  const order = new Order()
  for (const [at, source] of sources.entries()) {
    const matches = places.in(source).filter(({ topic }) => topics[topic])
    addMentions(source, matches, topics)
    const passages = phrases.passages[at]
    const first = order.add(source.id, passages.length)
    for (const match of matches) tallies[match.topic].add(passages, first, match)
    for (const { topic, passage } of underHeadings(source, index))
      tallies[topic].include(passages, first, passage)
  }
  const told = topics.flatMap((topic, at) =>
    topic && (topic.declared || tallies[at].weights.size) ? [{ topic, tally: tallies[at] }] : [],
  )
  for (const { topic, tally } of told) tally.fill(topic, order)
  relate(told, order.size)
  corpus.topics = told.map(({ topic }) => topic)
  return places.kept
}

function declare({ id, title, aliases = [], parent, lead }: DeclaredTopic): Topic {
  return {
    id,
    title,
    declared: true,
    terms: [],
    aliases: [...aliases],
    ...(parent && { parent }),
    ...(lead && { lead }),
    passages: [],
    telling: [],
    related: [],
  }
}

function patternsOf({ title, aliases = [], terms = [] }: DeclaredTopic, topic: number): Pattern[] {
  const own = [title, ...terms].map((text) => pattern(topic, normalWords(text), true))
  const other = aliases.map((text) => pattern(topic, normalWords(text), false, true))
  return [...own, ...other].filter(({ words }) => words.length > 0)
}

function pattern(topic: number, words: string[], loose: boolean, alias = false): Pattern {
  return { topic, words, loose: loose && words.length === 2, alias }
}

/** What nobody declared: a topic for each of `candidates`, but for those that are left out. */
function discovered(
  candidates: readonly Candidate[],
  isCovered: (candidate: number) => boolean,
  declared: readonly DeclaredTopic[],
  patterns: readonly Pattern[],
): (Topic | undefined)[] {
  const ids = new Set(declared.map(({ id }) => id))
  const keys = new Set(patterns.map(({ words }) => words.join(' ')))
  return candidates.map(({ key, forms }, at) => {
    const title = forms[0].charAt(0).toUpperCase() + forms[0].slice(1)
    const id = slug(title)
    if (isCovered(at) || ids.has(id) || keys.has(key) || !id) return undefined
    ids.add(id)
    return {
      id,
      title,
      declared: false,
      terms: [],
      aliases: [],
      passages: [],
      telling: [],
      related: [],
    }
  })
}

/** Mentions never overlap: where two topics share words the longer phrase has them. */
function addMentions(source: Source, matches: Match[], topics: readonly (Topic | undefined)[]) {
  source.mentions = source.mentions.filter(({ kind }) => kind !== 'topic')
  const longest = [...matches].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  for (const { start, end: to, topic, passage, text } of longest) {
    if (start < end) continue
    end = to
    source.mentions.push({
      passage: `p${passage + 1}`,
      start,
      end: to,
      text,
      kind: 'topic',
      ref: topics[topic]!.id,
    })
  }
  source.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Under “Copper deposit” a *deposit* is one of copper: passages of a section that repeat the word which its heading joins to a topic. */
function underHeadings(source: Source, index: TopicIndex): { topic: number; passage: number }[] {
  const joined = new Map<string, { topic: number; word: string }[]>()
  for (const { id, title } of source.sections) {
    const words = normalWords(title)
    const found = words.flatMap((word, i) =>
      index
        .of(index.numberOf(word))
        .filter((each) => each.words.length === 1 && words[i + 1]?.length > 3)
        .map(({ topic }) => ({ topic, word: words[i + 1] })),
    )
    if (found.length) joined.set(id, found)
  }
  if (!joined.size) return []
  return source.passages.flatMap(({ section, text }, passage) => {
    const own = section === undefined ? undefined : joined.get(section)
    if (!own) return []
    const words = new Set(normalWords(text))
    return own.filter(({ word }) => words.has(word)).map(({ topic }) => ({ topic, passage }))
  })
}

/**
 * The passages of all sources, numbered through: a number takes no memory of its own, a reference does. A reference is made of the place of a passage, by which its id counts: to look
 * the id up would read each source again for each topic, where not all of them fit into memory.
 */
class Order {
  readonly #first: number[] = []
  readonly #ids: string[] = []
  #count = 0

  /** The number of the first passage of a source, which has so many and follows those added before. */
  add(id: string, passages: number): number {
    const first = this.#count
    this.#ids.push(id)
    this.#first.push(first)
    this.#count += passages
    return first
  }

  get size(): number {
    return this.#count
  }

  /** Index of the source of a passage. */
  sourceOf(number: number): number {
    let low = 0
    let high = this.#first.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#first[middle] <= number) low = middle
      else high = middle
    }
    return low
  }

  refOf(number: number): PassageRef {
    const at = this.sourceOf(number)
    return `${this.#ids[at]}#p${number - this.#first[at] + 1}`
  }
}

/** What is counted of one topic. */
class Tally {
  readonly forms = new Map<string, number>()
  /** By number: how much a passage tells of it, in order of reading. */
  readonly weights = new Map<number, number>()

  /** `first` is the number of the first of the `passages` of a source, which are as its gist has them. */
  add(passages: string, first: number, { passage, form, alias }: Match) {
    if (form && !alias) this.forms.set(form, (this.forms.get(form) ?? 0) + 1)
    this.include(passages, first, passage, form ? 2 : 1)
  }

  include(passages: string, first: number, at: number, much = 0) {
    const held = this.weights.get(first + at)
    this.weights.set(first + at, (held ?? Number(passages[at])) + much)
  }

  fill(topic: Topic, order: Order) {
    topic.passages = Array.from(this.weights.keys(), (number) => order.refOf(number))
    topic.terms = [...this.forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form)
    topic.telling = this.telling(order).map((number) => order.refOf(number))
  }

  /** The two weightiest passages, of different sources where there are two. */
  private telling(order: Order): number[] {
    const found = [...this.weights].sort((a, b) => b[1] - a[1]).map(([number]) => number)
    const [first] = found
    if (first === undefined) return []
    const source = order.sourceOf(first)
    const other = found.find((number) => order.sourceOf(number) !== source) ?? found[1]
    return other === undefined ? [first] : [first, other]
  }
}

/** Topics are related by those of `passages` that they share. */
function relate(topics: readonly { topic: Topic; tally: Tally }[], passages: number) {
  const counts = new Uint8Array(passages)
  const together = new Int32Array(passages * mostTogether)
  for (const [index, { tally }] of topics.entries())
    for (const number of tally.weights.keys())
      if (counts[number] < mostTogether) together[number * mostTogether + counts[number]++] = index
  const shared = topics.map(() => new Map<number, number>())
  for (const [number, count] of counts.entries()) {
    const list = together.subarray(number * mostTogether, number * mostTogether + count)
    for (const one of list)
      for (const other of list) if (one !== other) shared[one].set(other, (shared[one].get(other) ?? 0) + 1)
  }
  for (const [index, { topic }] of topics.entries()) {
    const order = [...shared[index]].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostRelated)
    topic.related = order.map(([other, count]) => ({ id: topics[other].topic.id, shared: count }))
  }
}
