/** Index the built pages for search. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { orderIndex } from './index-order.ts'

/** Below the folder of a built site. */
export const searchFolder = 'pagefind'

/**
 * Pages of their own lie at most two folders deep (`topics/x/`); what lies deeper goes on with a list (`topics/x/page/2/`),
 * but for the later pages of a long source, which have passages that stand nowhere else.
 */
const searched = '{index.html,*/index.html,*/*/index.html,sources/*/page/*/index.html}'

/**
 * Index every page below `folder` that has a `data-pagefind-body`, and write the index into it. Only the search core is kept:
 * the indexer's own interfaces are several times its size, and no page loads them. Returns the number of pages looked at.
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: ['svg', '.pl', '.used'] })
  if (!index) throw indexing(errors)
  try {
    const pages = await index.addDirectory({ path: folder, glob: searched })
    if (pages.errors.length) throw indexing(pages.errors)
    // The indexer says that it has written its files before they are whole, so that we write them.
    const made = await index.getFiles()
    if (made.errors.length) throw indexing(made.errors)
    const target = join(folder, searchFolder)
    for (const { path, content } of made.files) if (!isInterface(path)) put(join(target, path), content)
    orderIndex(target)
    return pages.page_count
  } finally {
    await close()
  }
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
