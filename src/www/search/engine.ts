/** The search index, loaded when it is first asked for. */
import type { Fragment } from './passages.ts'
import { askedWords, type Query } from './query.ts'

/** Number of pages by value, by filter. */
export type Counts = Record<string, Record<string, number>>

interface Result {
  id: string
  score: number
  data: () => Promise<Fragment>
}

interface Engine {
  options: (options: object) => Promise<void>
  init: () => Promise<void>
  filters: () => Promise<Counts>
  search: (
    words: string | null,
    options: { filters: object },
  ) => Promise<{ results: Result[]; filters: Counts; totalFilters: Counts }>
}

export interface Found {
  /** Number of pages. */
  total: number
  /** Score of the best page; 0 where there is none. */
  best: number
  /** Pages from one to another, best first. */
  pages: (from: number, to: number) => Promise<Fragment[]>
  /** What a further choice in each filter would leave. */
  counts: Counts
}

/** The built site's root, seen from this script wherever the site lies; in dev the server's. */
const base = import.meta.env.DEV
  ? new URL('/', location.href)
  : new URL(/* @vite-ignore */ '../', import.meta.url)

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

/** Counts of all values, before anything is asked. */
export async function allCounts(): Promise<Counts> {
  return (await engine()).filters()
}

/** Look `query` up. Values of one filter widen the search, filters narrow it. */
export async function find({ words, filters }: Query): Promise<Found> {
  const chosen = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]))
  const { results, filters: counts } = await (await engine()).search(askedWords(words) || null, {
    filters: chosen,
  })
  // Equal scores come in no fixed order; ids do not change while a page does not.
  const ranked = results.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return {
    total: ranked.length,
    best: ranked[0]?.score ?? 0,
    counts,
    pages: (from, to) => Promise.all(ranked.slice(from, to).map(({ data }) => data())),
  }
}
