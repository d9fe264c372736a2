/** The pages' code as Astro bundled it for an earlier build, used again without Astro's build. */
import { pathToFileURL } from 'node:url'
import type { AstroPrerenderer } from 'astro'
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'

/** Finds the paths of a site, and renders what is there. */
export type Renderer = Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>

/** What Astro's build knows of pages beside their code, by its key of each: the style sheets that they import. */
export type Imported = [page: string, styles: unknown[]][]

/** What the bundle exports: Astro's own prerenderer talks to it like this. */
interface Bundle {
  app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals: (internals: { pagesByKeys: Map<string, { styles: unknown[] }> }) => void
    setOptions: (options: object) => void
    render: (request: Request, options: object) => Promise<Response>
  }
}

/** As `Imported`, from what the hook `astro:build:setup` gets; complete once the bundle is made. */
export function importedBy(pages: ReadonlyMap<string, { styles?: unknown[] }>): Imported {
  return [...pages].map(([page, { styles = [] }]) => [page, styles])
}

/** The renderer whose bundle begins with the module `entry`. Throws where the bundle is none of this version of Astro. */
export async function bundledRenderer(entry: string, imported: Imported): Promise<Renderer> {
  const { app }: Bundle = await import(pathToFileURL(entry).href)
  app.setInternals({ pagesByKeys: new Map(imported.map(([page, styles]) => [page, { styles }])) })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } })
  const paths = new StaticPaths(app)
  return {
    getStaticPaths: () => paths.getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  }
}

const destination = { write: ({ message }: { message: string }) => console.error(message) }
