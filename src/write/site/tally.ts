/** How much a built site is of, for the summary at the end of a build. */
import type { SiteIndex } from '../../schema.ts'
import type { Entries } from '../file.ts'

export interface Tally {
  sources: number
  passages: number
  quotations: number
  topics: number
  statements: number
  /** Of statements and of pictures. */
  citations: number
  pages: number
  files: number
  bytes: number
  /** Sources that are shown in excerpts: words of their passages, and those that are shown. */
  excerpts: { source: string; words: number; shown: number }[]
}

/** Count what `site` holds and the `entries` that were written of it; `pages` are those for readers. */
export function tallyOf(site: SiteIndex, entries: Entries, pages: number): Tally {
  const { sources, topics, statements = [], verification } = site
  const sizes = [...entries.values()].flatMap((file) => (file ? [Number(file.size)] : []))
  return {
    sources: sources.length,
    passages: sum(sources.map(({ counts }) => counts.passages)),
    quotations: sum(sources.map(({ counts }) => counts.quotations)),
    topics: topics.length,
    statements: statements.length,
    citations: sum((verification?.pages ?? []).map(({ citations }) => citations)),
    pages,
    files: sizes.length,
    bytes: sum(sizes),
    excerpts: sources.flatMap(({ id, excerpt }) => (excerpt ? [{ source: id, ...excerpt }] : [])),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
