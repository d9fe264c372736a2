/** The text of a very long source, cut into pages. */
import type { Block } from './blocks.ts'
import { passagePage } from './text/sources.ts'

/** A source's text, cut into pages: a source has one, but for very long ones. */
export interface Rendered {
  /** The blocks of each page. */
  pages: readonly (readonly Block[])[]
  /** Headings of sections by their ids, as HTML; empty where there is one page. */
  titles: ReadonlyMap<string, string>
}

/**
 * A passage goes to the page that its id leads to, wherever its editor has put it; a heading with what follows it, all
 * else with what it follows.
 */
export function paged(blocks: readonly Block[]): Rendered {
  const pages: Block[][] = [[]]
  const titles = new Map<string, string>()
  let waiting: Block[] = []
  let page = 1
  for (const block of blocks) {
    if (block.role === 'heading') {
      waiting.push(block)
      continue
    }
    if (block.id) page = passagePage(block.id)
    while (pages.length < page) pages.push([])
    pages[page - 1]!.push(...waiting, block)
    waiting = []
  }
  pages[page - 1]!.push(...waiting)
  if (pages.length > 1) for (const { role, id, html } of blocks) if (role === 'heading') titles.set(id!, html)
  if (titles.size) titles.set('opening', 'Opening')
  return { pages, titles }
}
