/** The Astro face: the pipeline runs before Astro looks at `content/`, the search index is made after the pages. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { type Progress, progress } from './lib/progress.ts'
import { build } from './pipeline.ts'
import { report } from './report.ts'
import { dist, recoverDist, relativeStyles, swapDist } from './write/dist.ts'
import { isOwnWrite, putFile } from './write/file.ts'
import { writeSearchIndex } from './write/search-index.ts'
import { sitemap } from './write/sitemap.ts'
import { live, type Outcome } from './www/live.ts'
import { serveSearch } from './www/search/serve.ts'

export interface BuildOptions {
  /** Make every page anew, whatever is known of earlier builds. */
  force: boolean
  progress: Progress
}

let show: Progress = progress(process.stderr, () => performance.now())
/** The project whose content has been made in this process already. */
let made = ''

/** Build the site of the project in `root`. Returns whether it was built; where seeds or pages have errors it is not. */
export async function buildSite(root: string, options: BuildOptions): Promise<boolean> {
  show = options.progress
  if (!make(root).ok) return false
  made = resolve(root)
  const { build: render } = await import('astro')
  await render({ root, force: options.force, logLevel: 'warn' })
  return true
}

function make(root: string): Outcome {
  recoverDist(root)
  const outcome = run(root)
  process.stderr.write(outcome.text)
  return outcome
}

function run(root: string): Outcome {
  const { ok, messages } = build({ root, write: true, progress: show })
  return { ok, messages, text: report(messages, root) }
}

/**
 * Seeds become `content/` and the store before Astro collects anything; a build that fails throws before it has touched
 * the last good site. In dev the same happens whenever a seed or a page is saved.
 */
export function lode(): AstroIntegration {
  let root = ''
  let site: string | undefined
  return {
    name: 'lode',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        root = fileURLToPath(config.root)
        site = config.site
        if (command !== 'build') return
        if (made !== resolve(root) && !make(root).ok)
          throw new Error('Cannot build the site, expected seeds and pages without errors')
        show('Rendering pages')
        updateConfig({ outDir: new URL(`${dist.next}/`, config.root) })
      },
      'astro:server:setup': async ({ server, logger }) => {
        serveSearch(server, join(root, dist.good))
        await live({ root, server, logger, run: () => run(root), isOwnWrite })
      },
      'astro:build:done': async ({ dir, pages }) => {
        const folder = fileURLToPath(dir)
        relativeStyles(join(folder, '_astro'))
        const paths = pages.map(({ pathname }) => pathname)
        putFile(join(folder, 'sitemap.xml'), sitemap(paths, site))
        show('Indexing for search')
        await writeSearchIndex(folder)
        await swapDist(root)
      },
    },
  }
}
