/** Index the built pages for search. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
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
    const target = join(folder, searchFolder)
    const written = await index.writeFiles({ outputPath: target })
    if (written.errors.length) throw indexing(written.errors)
    for (const name of readdirSync(target)) if (isInterface(name)) rmSync(join(target, name))
    orderIndex(target)
    return pages.page_count
  } finally {
    await close()
  }
}

function isInterface(name: string): boolean {
  return /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/.test(name)
}

function indexing(errors: readonly string[]): Error {
  return new Error(`Cannot index the pages for search, expected no errors: ${errors.join('; ')}`)
}
