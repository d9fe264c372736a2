/** Authored pages as modules: which there are, and their MDX with its statements set apart. */
import type { Plugin, ViteDevServer } from 'vite'
import type { AuthoredPage, SiteIndex } from '../schema.ts'

/** Of the index of a site what says which pages there are, and what stands in them. */
type Written = Pick<SiteIndex, 'authored' | 'statements' | 'topics'>

import { authoredMdx } from './authored-mdx.ts'

/** Imported by `authored.ts`: `pages` maps the name of each page that has a body to a function that loads it. */
const list = 'lode:authored'

/**
 * The plugin that makes them, for the project in `root` whose index `site` gives; it goes before that of Astro's MDX. Only pages
 * of an editor become modules: drafts of topics by the thousand cost nothing.
 */
export function authoredModules(root: string, site: () => Written | undefined): Plugin {
  const content = `${root.replaceAll('\\', '/').replace(/\/$/, '')}/content/`
  return {
    name: 'lode:authored',
    enforce: 'pre',
    resolveId: (id) => (id === list ? `\0${list}` : undefined),
    load: (id) => (id === `\0${list}` ? listing(content, site()) : undefined),
    transform(code, id) {
      const path = id.replaceAll('\\', '/').replace(/\?.*$/, '')
      if (!path.startsWith(content) || !path.endsWith('.mdx')) return undefined
      const page = path.slice(content.length, -4)
      const own = (site()?.statements ?? []).filter((statement) => statement.page === page)
      const text = code.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
      return { code: authoredMdx(text, page, own), map: null }
    },
  }
}

function listing(content: string, site: Written | undefined): string {
  const rows = compiled(site).map(
    ({ page }) => `${JSON.stringify(page)}: () => import(${JSON.stringify(`${content}${page}.mdx`)})`,
  )
  return `export const pages = {${rows.join(',\n')}}`
}

/** Pages that become modules. */
function compiled(site: Written | undefined): AuthoredPage[] {
  const declared = new Set(site?.topics.filter((topic) => topic.declared).map(({ id }) => id))
  return (site?.authored ?? []).filter(({ kind, id }) => kind !== 'topic' || declared.has(id))
}

/** What all modules follow from, beside the files of the pages, as one text: which there are, and their statements. */
export function modulesFrom(site: Written): string {
  const pages = compiled(site).map(({ page }) => page)
  const theirs = new Set(pages)
  return JSON.stringify([pages, (site.statements ?? []).filter(({ page }) => theirs.has(page))])
}

/** In dev: what was compiled with the statements of an earlier run is made anew when it is asked for. */
export function forgetAuthored(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments))
    for (const [id, module] of moduleGraph.idToModuleMap)
      if (id === `\0${list}` || /\/content\/.*\.mdx(?:\?|$)/.test(id)) moduleGraph.invalidateModule(module)
}
