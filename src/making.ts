/** Make a site: its pages, what is published beside them and the search index, in a folder of its own that takes the place of the last site when all is there. */
import { join } from 'node:path'
import type { Progress } from './lib/progress.ts'
import { publish } from './publish.ts'
import { readNames } from './read/pages.ts'
import type { SiteIndex } from './schema.ts'
import { entriesBelow, pathsBelow } from './write/file.ts'
import { indexStore } from './write/search/index-store.ts'
import { searchNames } from './write/search/names.ts'
import { searchFolder, writeSearchIndex } from './write/search/search-index.ts'
import { type Built, noteBuilt, siteState } from './write/site/built.ts'
import { copyInto, dist, relativeStyles, swapDist } from './write/site/dist.ts'
import { openShelf, type SiteShelf } from './write/site/shelf.ts'
import { type Tally, tallyOf } from './write/site/tally.ts'
import { makePages, type PageMade } from './www/prerender.ts'
import type { Renderer } from './www/renderer.ts'

/** What a site is made from. */
export interface Order {
  /** Folder of the project. */
  root: string
  /** What the pipeline came to. */
  site: SiteIndex
  /** Absolute address of the site, where it is known. */
  address: string | undefined
  /** Folder whose files are copied into the site. */
  copied: string
  /** A hash of what makes pages; without it nothing is taken over from earlier sites, nor is it where all is to be `fresh`. */
  code: string | undefined
  fresh: boolean
  /** Noted of the site when it stands, so that the next build may be skipped. */
  from: Omit<Built, 'site' | 'tally'> | undefined
  progress: Progress
}

/** A site under way. */
export class Making {
  /** Where it is until it stands. */
  readonly folder: string
  readonly #order: Order
  readonly #shelf: SiteShelf
  readonly #pages: PageMade[] = []

  /** Begin it with what is left of the site before the last. */
  constructor(order: Order) {
    const { root, code, fresh, copied } = order
    this.#order = order
    this.folder = join(root, dist.next)
    this.#shelf = openShelf(root, code, { fresh, others: [copied] })
  }

  /** Copy the files that are an editor's own; Astro's build does so itself. */
  copy(): void {
    copyInto(this.folder, this.#order.copied)
  }

  /** Make its pages. */
  async render(renderer: Renderer): Promise<void> {
    const { address, copied, progress } = this.#order
    const origin = new URL(address ?? 'http://localhost').origin
    const theirs = new Set(pathsBelow(copied))
    const isTheirs = (path: string) => theirs.has(path)
    this.#pages.push(...(await makePages(renderer, { shelf: this.#shelf, progress, origin, isTheirs })))
  }

  /** Publish and index it, and let it take the place of the last site. `beforeLast` is called when all that pages load is as it will be. */
  async finish(assets: string, beforeLast: () => void = () => {}): Promise<Tally> {
    const { root, site, address, copied, code, fresh, from, progress } = this.#order
    const [shelf, folder, paths] = [this.#shelf, this.folder, this.#pages.map(({ address }) => address)]
    relativeStyles(join(folder, assets))
    progress('Publishing for programs')
    await publish({ root, folder, site, paths, ...(address && { address }), kept: shelf })
    shelf.sweep(searchFolder)
    progress('Indexing for search')
    const names = searchNames(site, readNames(join(root, 'content')).found)
    const store = indexStore(root, code, fresh)
    const pages = [...new Set([...this.#pages.map(({ file }) => file), ...pathsBelow(copied)])]
    await writeSearchIndex(folder, { pages, names, progress, keyOf: shelf.keyOf, kept: shelf, store })
    shelf.sweep()
    beforeLast()
    swapDist(root, shelf.keepsLast)
    const good = join(root, dist.good)
    const entries = entriesBelow(good)
    shelf.close(entries)
    const tally = tallyOf(site, entries, paths.length)
    if (from) noteBuilt(root, { ...from, site: siteState(good, entries), tally })
    return tally
  }
}
