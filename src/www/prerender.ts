/** Render the pages of a build one after the other, each to its file. */
import type { AstroPrerenderer } from 'astro'
import type { Progress } from '../lib/progress.ts'
import { rebased, relative } from './relative.ts'

/** Where pages go. */
export interface Shelf {
  /** Take over a page that was made from the same; whether there is one. */
  take: (path: string, key: string) => boolean
  /** Write a page. */
  put: (path: string, html: Uint8Array, key?: string) => void
}

/** What a page is made with. */
export interface Making {
  shelf: Shelf
  progress: Progress
  /** The origin of the site, where it knows its address. */
  origin: string
  /** Gets the address of each page below the root (`topics/x/`). */
  pages: string[]
}

/** Written with what else is published beside the pages. */
const published = '/corpus.json'

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]

/**
 * Astro's prerenderer, but for pages: those that show the same as in the last build are taken over, the others rendered, linked relatively and written at once.
 * What is left to Astro are files for machines. A page has a `cacheKey` (see `keys.ts`), by which they are sorted: pages that show the same sources come together,
 * so that a big site reads each source about once.
 */
export function pagesBy(byAstro: AstroPrerenderer, making: Making): AstroPrerenderer {
  const { shelf, progress, origin } = making
  return {
    ...byAstro,
    name: 'lode',
    async getStaticPaths() {
      progress('Rendering pages')
      const paths = await byAstro.getStaticPaths()
      const pages = inOrder(paths.filter(({ route }) => route.type === 'page'))
      for (const [index, page] of pages.entries()) {
        const { file, key, address } = page
        if (!key || !shelf.take(file, key)) shelf.put(file, await htmlOf(page, byAstro, origin), key)
        making.pages.push(address)
        progress('Rendering pages', index + 1, pages.length)
      }
      return paths.filter(({ route, pathname }) => route.type !== 'page' && pathname !== published)
    },
    render: (request, options) => byAstro.render(request, options),
  }
}

interface Page extends Path {
  /** Below the root, without a slash in front. */
  address: string
  file: string
  key: string | undefined
}

/** Each page once: of two routes to one address the first has it. */
function inOrder(paths: readonly Path[]): Page[] {
  const pages = new Map<string, Page & { rank: string }>()
  for (const path of paths) {
    const address = path.pathname.replace(/^\/|\/$/g, '')
    if (pages.has(address)) continue
    const [rank = '', key] = path.cacheKey?.split(' ') ?? []
    const file = address === '404' ? '404.html' : `${address && `${address}/`}index.html`
    pages.set(address, { ...path, address: address && `${address}/`, file, key, rank })
  }
  return [...pages.values()].sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
}

/** The page as bytes. Its markup is ASCII: with a character for each byte, nothing need be decoded for its links. */
async function htmlOf(page: Page, { render }: AstroPrerenderer, origin: string): Promise<Uint8Array> {
  const { address, file, route } = page
  const url = new URL(encodeURI(`/${address}`), origin)
  const found = await render(new Request(url), { routeData: route })
  const response = found instanceof Response ? found : found.response
  const html = Buffer.from(await response.arrayBuffer()).toString('latin1')
  return Buffer.from(file === '404.html' ? rooted(html) : relative(html, `/${address}`), 'latin1')
}

/** A host shows `404.html` at any depth, so that its links stay rooted, below `BASE` where the build is told one. */
function rooted(html: string): string {
  const base = (process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')
  return base ? rebased(html, `/${base}/`) : html
}
