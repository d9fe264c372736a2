/** Every word that the search says. */
import type { Point } from '../../schema.ts'

/** Values of the filter by agreement, as the index has them. */
export const agreements: Record<Point['kind'] | 'none', string> = {
  differ: 'sources differ',
  agree: 'sources agree',
  one: 'only one says it',
  none: 'not compared',
}

/** Value of the filter by speaker for all who are quoted without a name. */
export const unnamed = 'unnamed voices'

/** Headings of the filters. */
export const filterTitles: Readonly<Record<string, string>> = {
  kind: 'Kind',
  source: 'Source',
  topic: 'Topic',
  speaker: 'Quotes',
  agreement: 'Agreement',
}

/** Kinds of things to be found that are questions. */
export const questionKinds = { answered: 'question', open: 'not in the sources' } as const

export const words = {
  searching: 'Searching …',
  failed: 'The search index could not be loaded. The index below leads to every page.',
  alone: 'Each of these is found alone:',
  topics: 'Or begin with a topic:',
  meant: 'Did you mean:',
  open: 'These sources do not say.',
  sort: 'Sort by',
  relevance: 'relevance',
  date: 'date',
  more: (count: number) => `Show ${count} more`,
  fewer: (count: number) => `${count} more`,
  passage: (number: string) => `¶${number}, passage ${number}`,
  place: (title: string) => `Place in “${title}”`,
  found: (total: number, about: string) =>
    `${total} ${total === 1 ? 'result' : 'results'}${about && ` for “${about}”`}`,
  nothing: (about: string) => (about ? `Nothing has all of “${about}”` : 'Nothing'),
  near: (total: number, about: string) => `${total} ${total === 1 ? 'has' : 'have'} “${about}”`,
  answers: (count: number) => `${count} ${count === 1 ? 'question comes' : 'questions come'} near`,
  missing: (list: readonly string[]) => `not found: ${list.map((word) => `“${word}”`).join(', ')}`,
  corrected: (about: string) => `shown: “${about}”`,
} as const
