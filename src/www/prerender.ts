/** Make the pages of a site one after the other, each in its file, and the files for machines that routes give. */
import type { AstroPrerenderer } from 'astro'
import type { Progress } from '../lib/progress.ts'
import { rebased, relative } from './relative.ts'
import type { Renderer } from './renderer.ts'

/** Where pages go. */
export interface Shelf {
  /** Take over a page that was made from the same; whether there is one. */
  take: (path: string, key: string) => boolean
  /** Write a page. */
  put: (path: string, text: string, key?: string) => void
}

/** What a page is made with. */
export interface Making {
  shelf: Shelf
  progress: Progress
  /** The origin of the site, where it knows its address. */
  origin: string
  /** Has its editor put a file at this path? It stays, and is not made. */
  isTheirs: (path: string) => boolean
}

/** Written with what else is published beside the pages. */
const published = '/corpus.json'

type Path = Awaited<ReturnType<Renderer['getStaticPaths']>>[number]

/** Astro's prerenderer, with the paths made by `make`; nothing is left to Astro. */
export function prerendererOf(
  byAstro: AstroPrerenderer,
  make: (renderer: Renderer) => Promise<void>,
): AstroPrerenderer {
  return {
    ...byAstro,
    name: 'lode',
    async getStaticPaths() {
      await make(byAstro)
      return []
    },
    render: (request, options) => byAstro.render(request, options),
  }
}

/**
 * Make all that `renderer` has paths for. Pages that show the same as in the last build are taken over, the others rendered, linked relatively and written at once.
 * A page has a `cacheKey` (see `keys.ts`), by which they are sorted: pages that show the same sources come together, so that a big site reads each source about once.
 */
export async function makePages(renderer: Renderer, making: Making): Promise<PageMade[]> {
  const { shelf, progress, origin, isTheirs } = making
  progress('Rendering pages')
  const paths = await renderer.getStaticPaths()
  const pages = inOrder(paths.filter(({ route }) => route.type === 'page'))
  for (const [index, page] of pages.entries()) {
    const { file, key } = page
    if (!key || !shelf.take(file, key)) shelf.put(file, await htmlOf(page, renderer, origin), key)
    progress('Rendering pages', index + 1, pages.length)
  }
  for (const { pathname, route } of paths) {
    const file = pathname.slice(1)
    if (route.type === 'page' || pathname === published || isTheirs(file)) continue
    shelf.put(file, await textAt(pathname, route, renderer, origin))
  }
  return pages.map(({ address, file }) => ({ address, file }))
}

/** Where a page is: below the root of the site, without a slash in front. */
export interface PageMade {
  /** As it is linked to: `topics/x/`. */
  address: string
  file: string
}

interface Page extends Path, PageMade {
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

/** The page as text, with its links. */
async function htmlOf({ address, file, route }: Page, renderer: Renderer, origin: string): Promise<string> {
  const html = await textAt(`/${address}`, route, renderer, origin)
  return file === '404.html' ? rooted(html) : relative(html, `/${address}`)
}

async function textAt(
  path: string,
  route: Path['route'],
  { render }: Renderer,
  origin: string,
): Promise<string> {
  const url = new URL(encodeURI(path), origin)
  const found = await render(new Request(url), { routeData: route })
  return (found instanceof Response ? found : found.response).text()
}

/** A host shows `404.html` at any depth, so that its links stay rooted, below `BASE` where the build is told one. */
function rooted(html: string): string {
  const base = (process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')
  return base ? rebased(html, `/${base}/`) : html
}
