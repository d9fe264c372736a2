/** Index the built pages for search. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { Progress } from '../lib/progress.ts'
import { orderIndex } from './index-order.ts'
import { openWords } from './search-words.ts'
import { type Names, searchedPage } from './searched-page.ts'

/** Below the folder of a built site. */
export const searchFolder = 'pagefind'

/**
 * Pages of their own lie at most two folders deep (`topics/x/`); what lies deeper goes on with a list (`topics/x/page/2/`),
 * but for the later pages of a long source, which have passages that stand nowhere else.
 */
const searched = /^(?:(?:[^/]+\/){0,2}|sources\/[^/]+\/page\/[^/]+\/)index\.html$/
/** Pages handed over at a time. */
const batch = 32

/**
 * Index every page below `folder` that has a `data-pagefind-body`, and write the index into it, with the words of the site for those who
 * mistype. Only the search core is kept: the indexer's own interfaces are several times its size, and no page loads them. `names` finds
 * names that are written in other ways as well. Returns the number of pages that are searched.
 */
export async function writeSearchIndex(
  folder: string,
  names: Names = () => [],
  progress: Progress = () => {},
): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: ['svg', '.pl', '.used'] })
  if (!index) throw indexing(errors)
  const words = openWords()
  let count = 0
  try {
    const paths = pagesBelow(folder)
    for (let from = 0; from < paths.length; from += batch) {
      const pages = paths.slice(from, from + batch).flatMap((path) => {
        const html = readFileSync(join(folder, path), 'utf8')
        const page = searchedPage(html, names)
        if (!page) return []
        words.add(path, html)
        return { url: `/${path.replace(/index\.html$/, '')}`, content: withPlace(page, count++) }
      })
      for (const { errors } of await Promise.all(pages.map((page) => index.addHTMLFile(page))))
        if (errors.length) throw indexing(errors)
      progress('Indexing for search', Math.min(from + batch, paths.length), paths.length)
    }
    // The indexer says that it has written its files before they are whole, so that we write them.
    const made = await index.getFiles()
    if (made.errors.length) throw indexing(made.errors)
    const target = join(folder, searchFolder)
    for (const { path, content } of made.files) if (!isInterface(path)) put(join(target, path), content)
    put(join(target, 'words.json'), Buffer.from(words.json()))
    orderIndex(target)
    return count
  } finally {
    await close()
  }
}

function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => searched.test(path))
    .sort()
}

/** Sorting leaves out what has no date, and keeps no order among equal ones: each gets a place of its own. */
function withPlace(html: string, count: number): string {
  const place = String(count).padStart(6, '0')
  const dated = /(\sdata-pagefind-sort="date:[^"]*)"/
  return dated.test(html)
    ? html.replace(dated, `$1 ${place}"`)
    : html.replace('<main ', `<main data-pagefind-sort="date:0 ${place}" `)
}

function put(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function isInterface(name: string): boolean {
  return /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/.test(name)
}

function indexing(errors: readonly string[]): Error {
  return new Error(`Cannot index the pages for search, expected no errors: ${errors.join('; ')}`)
}
