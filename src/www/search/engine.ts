/** The search index, loaded when it is first asked for. */
import { withoutEnding } from './endings.ts'
import type { Fragment } from './passages.ts'
import { askedFor, otherNumbers, type Query } from './query.ts'

/** Number of things to be found by value, by filter. */
export type Counts = Record<string, Record<string, number>>

interface Result {
  id: string
  score: number
  /** Where on the page the words are. */
  words: number[]
  data: () => Promise<Fragment>
}

interface Answered {
  results: Result[]
  filters: Counts
}

interface Engine {
  options: (options: object) => Promise<void>
  init: () => Promise<void>
  filters: () => Promise<Counts>
  search: (words: string | null, options: { filters: object }) => Promise<Answered>
}

export interface Found {
  total: number
  /** Score of the best; 0 where there is none. */
  best: number
  /** Those from one to another, in order. */
  pages: (from: number, to: number) => Promise<Fragment[]>
  /** What a further choice in each filter would leave. It loads the filters, which nobody need wait for who reads what was found. */
  counts: () => Promise<Counts>
}

/** The built site's root, seen from this script wherever the site lies; in dev the server's. */
export const base: URL = import.meta.env.DEV
  ? new URL('/', location.href)
  : new URL(/* @vite-ignore */ '../', import.meta.url)

/** Of the languages in Cyrillic letters the index knows the stems of one. */
const isStemmed = /^ru\b/.test(document.documentElement.lang)

let loading: Promise<Engine> | undefined

/** Titles weigh more than words, because who types a title wants that page. One thread: a second would load the engine again. */
async function load(): Promise<Engine> {
  const engine: Engine = await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', base).href)
  await engine.options({ noWorker: true, baseUrl: base.pathname, ranking: { metaWeights: { title: 6 } } })
  await engine.init()
  return engine
}

function engine(): Promise<Engine> {
  loading ??= load().catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

/** Counts of all values, before anything is asked; the engine is on its way meanwhile. */
export async function allCounts(): Promise<Counts> {
  engine().catch(() => {})
  const answer = await fetch(new URL('pagefind/counts.json', base))
  if (!answer.ok) throw new Error(`Cannot load the counts of the search, expected 200, got ${answer.status}`)
  return answer.json()
}

/** Look `query` up. Values of one filter widen the search, filters narrow it; words must all be there, phrases as they are. */
export async function find(query: Query): Promise<Found> {
  const { results } = await lookUp(query)
  // Equal scores come in no fixed order; ids do not change while a page does not.
  const ranked = results.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  if (query.sort) {
    const places = await latestFirst()
    ranked.sort((a, b) => (places.get(a.id) ?? places.size) - (places.get(b.id) ?? places.size))
  }
  return {
    total: ranked.length,
    best: ranked[0]?.score ?? 0,
    pages: (from, to) => Promise.all(ranked.slice(from, to).map(pageOf)),
    counts: async () => {
      await (await engine()).filters()
      return (await lookUp(query)).filters
    },
  }
}

/** The page of a result. The engine gives one object to all that find the page, with the places of the words of whoever asked last. */
async function pageOf({ data, words }: Result): Promise<Fragment> {
  return { ...(await data()), locations: words }
}

/** What the engine answers: counts of those filters that it has loaded. */
async function lookUp({ words, filters }: Query): Promise<Answered> {
  const chosen = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]))
  const options = { filters: chosen }
  const ready = await engine()
  const asked = askedFor(words)
  const either = async (ways: string[]) =>
    united(await Promise.all(ways.map((way) => ready.search(way, options))))
  const parts = asked.phrases.map((phrase) => either(waysOf(phrase)))
  const others = otherNumbers(asked.words)
  if (asked.words.length)
    parts.push(
      either(
        [asked.words, others ?? []]
          .filter((way) => way.length)
          .map((way) => way.map(isStemmed ? String : withoutEnding).join(' ')),
      ),
    )
  return common(parts.length ? await Promise.all(parts) : [await ready.search(words.trim() || null, options)])
}

let dates: Promise<Map<string, number>> | undefined

/** Places of all pages in the order of their dates. */
function latestFirst(): Promise<Map<string, number>> {
  dates ??= fetch(new URL('pagefind/dates.json', base))
    .then((answer) => answer.json())
    .then(
      ({ latestFirst }: { latestFirst: string[] }) => new Map(latestFirst.map((id, place) => [id, place])),
    )
  return dates
}

/** Two words may be joined by a hyphen. */
function waysOf(phrase: string): string[] {
  const apart = phrase.replace(/[-‐‑–]/g, ' ')
  const joined = /^\S+ \S+$/.test(apart) ? [`"${apart.replace(' ', '-')}"`] : []
  return [`"${apart}"`, ...joined]
}

/** What one way or another found, the more telling way first. */
function united(found: Answered[]): Answered {
  const [first, ...rest] = found.sort((a, b) => b.results.length - a.results.length)
  const known = new Map(first!.results.map((result) => [result.id, result]))
  const more = rest.flatMap(({ results }) => results).filter(({ id }) => !known.has(id))
  return more.length ? { ...first!, results: [...first!.results, ...more] } : first!
}

/** What every part found, the marks of all parts together. Counts are those of the part that found least. */
function common(parts: Answered[]): Answered {
  const [least, ...rest] = parts.sort((a, b) => a.results.length - b.results.length)
  if (!rest.length) return least!
  const others = rest.map(({ results }) => new Map(results.map((result) => [result.id, result])))
  const results = least!.results.flatMap((result) => {
    const same = others.map((other) => other.get(result.id))
    if (!same.every((other) => other !== undefined)) return []
    const all = [result, ...same]
    return [
      {
        ...result,
        score: all.reduce((sum, { score }) => sum + score, 0),
        words: all.flatMap(({ words }) => words),
      },
    ]
  })
  return { results, filters: least!.filters }
}
