/** Pages go to the indexer in parts: it holds all that it got, several times over. */
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { type Indexed, readIndexed } from './index-layer.ts'

/** A page for the indexer. */
export interface PageToIndex {
  /** Below the root (`/topics/x/`). */
  url: string
  content: string
}

export interface Indexer {
  add: (page: PageToIndex) => Promise<void>
  /** No page was added. */
  readonly isIdle: boolean
  /** What was found on all pages. */
  finish: () => Promise<Indexed[]>
  close: () => Promise<void>
}

/** Characters of pages that are indexed together. The indexer takes up to twenty times as many bytes. */
const most = 16_000_000
/** Pages handed over at a time. */
const handed = 32

/** The process of the indexer starts with the first page; `finish` starts it also without pages, for the files that depend on none. */
export function openIndexer(together = most): Indexer {
  const made: Indexed[] = []
  let index: PagefindIndex | undefined
  let waiting: PageToIndex[] = []
  let length = 0
  const open = async () => {
    const { index, errors } = await createIndex({ excludeSelectors: ['svg', '.pl', '.used', '.ev'] })
    if (!index) throw indexing(errors)
    return index
  }
  const hand = async () => {
    index ??= await open()
    const pages = waiting
    waiting = []
    for (const { errors } of await Promise.all(pages.map((page) => index!.addHTMLFile(page))))
      if (errors.length) throw indexing(errors)
  }
  const take = async () => {
    await hand()
    // The indexer says that it has written its files before they are whole, so that we read them from memory.
    const { files, errors } = await index!.getFiles()
    if (errors.length) throw indexing(errors)
    made.push(readIndexed(files))
    await index!.deleteIndex()
    index = undefined
    length = 0
  }
  return {
    get isIdle() {
      return !waiting.length && !length && !made.length
    },
    async add(page) {
      waiting.push(page)
      length += page.content.length
      if (waiting.length >= handed) await hand()
      if (length >= together) await take()
    },
    async finish() {
      if (length || !made.length) await take()
      return made
    },
    close: async () => void (await close()),
  }
}

function indexing(errors: readonly string[]): Error {
  return new Error(`Cannot index the pages for search, expected no errors: ${errors.join('; ')}`)
}
