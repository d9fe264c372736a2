/** Ways on from a question of which nothing has all the words: no search ends here. */
import type { Counts } from './engine.ts'
import { element, link } from './hits.ts'
import { type Query, writeQuery } from './query.ts'
import { words } from './words.ts'

/** A word of the question, how much is found by it alone, and what may be meant where nothing is. */
export interface Alone {
  word: string
  total: number
  meant?: string
}

const topicsShown = 8

/** The question with every mistyped word as it may be meant; undefined where no word is. */
export function corrected(asked: string, alone: readonly Alone[]): string | undefined {
  const meant = new Map(alone.flatMap(({ word, meant }) => (meant ? [[word, meant] as const] : [])))
  if (!meant.size) return undefined
  return asked.replace(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu, (word) => meant.get(word.toLowerCase()) ?? word)
}

/** Fill `place`: the same without filters, the nearest spelling, single words with counts, and where nothing at all is found, topics to begin with. */
export function showRescue(
  place: HTMLElement,
  { words: asked }: Query,
  alone: readonly Alone[],
  counts: Counts,
  nothing: boolean,
  unfiltered?: number,
): void {
  const near = corrected(asked, alone)
  const found = alone.filter(({ total }) => total)
  const topics = Object.entries(counts.topic ?? {})
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, topicsShown)
  place.replaceChildren(
    ...(unfiltered
      ? list(words.unfiltered, [[asked, writeQuery({ words: asked, filters: {} }), unfiltered]])
      : []),
    ...(near ? list(words.meant, [[near, writeQuery({ words: near, filters: {} }), undefined]]) : []),
    ...(nothing && found.length
      ? list(
          words.alone,
          found.map(({ word, total }) => [word, writeQuery({ words: word, filters: {} }), total]),
        )
      : []),
    ...(nothing && topics.length
      ? list(
          words.topics,
          topics.map(([topic, count]) => [
            topic,
            writeQuery({ words: '', filters: { topic: [topic] } }),
            count,
          ]),
        )
      : []),
  )
  place.hidden = !place.children.length
}

function list(title: string, rows: [text: string, href: string, count: number | undefined][]): HTMLElement[] {
  const made = element('ul')
  for (const [text, href, count] of rows) {
    const item = element('li')
    item.append(link(href, '', text), count === undefined ? '' : ` ${count}`)
    made.append(item)
  }
  return [element('p', '', title), made]
}
