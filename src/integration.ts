/** The Astro face: the pipeline runs before Astro looks at `content/`, the search index is made after the pages. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { ViteDevServer } from 'vite'
import { type Progress, progress } from './lib/progress.ts'
import { build } from './pipeline.ts'
import { contentOf, digestOf, type SiteInputs, siteInputsOf } from './read/inputs.ts'
import { report } from './report.ts'
import type { SiteIndex } from './schema.ts'
import { type Built, forgetBuilt, lastBuilt, noteBuilt, siteState } from './write/built.ts'
import { dist, recoverDist, relativeStyles, swapDist } from './write/dist.ts'
import { isOwnWrite, putFile, statesBelow } from './write/file.ts'
import { writeSearchIndex } from './write/search-index.ts'
import { sitemap } from './write/sitemap.ts'
import { authoredModules, forgetAuthored } from './www/authored-modules.ts'
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
/** What the pages of this process are made from. */
let index: SiteIndex | undefined

/** What the build at hand is made from, where the next one may be skipped for it. */
let pending: Omit<Built, 'site'> | undefined

/**
 * Build the site of the project in `root`. Returns whether it was built; where seeds or pages have errors it is not. Where `dist/` is as the last build left it,
 * and every byte that it was made from is the same, there is nothing to do; `force` builds all the same.
 */
export async function buildSite(root: string, options: BuildOptions): Promise<boolean> {
  show = options.progress
  recoverDist(root)
  const inputs = siteInputsOf(root, process.env)
  const last = inputs && !options.force ? lastBuilt(root) : undefined
  if (last && last.inputs === inputs?.rest && last.content === digestOf(inputs.content)) {
    process.stderr.write(last.report)
    show('Nothing has changed since the last build')
    return true
  }
  forgetBuilt(root)
  const outcome = make(root)
  if (!outcome.ok) return false
  pending = inputs && builtFrom(root, inputs, outcome.text)
  made = resolve(root)
  const { build: render } = await import('astro')
  await render({ root, force: options.force, logLevel: 'warn' })
  return true
}

/** What was read and drafted, if nobody but this build has changed `content/` meanwhile. */
function builtFrom(root: string, before: SiteInputs, report: string): typeof pending {
  const content = contentOf(root)
  if (!content) return undefined
  const isSame = [...before.content.keys()].every((path) => content.has(path))
  const changed = [...content].filter(([path, hash]) => before.content.get(path) !== hash)
  if (!isSame || !changed.every(([path]) => isOwnWrite(join(root, path)))) return undefined
  return { inputs: before.rest, content: digestOf(content), report }
}

function make(root: string): Outcome {
  recoverDist(root)
  const outcome = run(root)
  process.stderr.write(outcome.text)
  return outcome
}

function run(root: string): Outcome {
  const { ok, messages, site } = build({ root, write: true, progress: show })
  if (ok) index = site
  return { ok, messages, text: report(messages, root) }
}

function rerun(root: string, server: ViteDevServer): Outcome {
  const outcome = run(root)
  if (outcome.ok) forgetAuthored(server)
  return outcome
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
        updateConfig({ vite: { plugins: [authoredModules(root, () => index)] } })
        if (command !== 'build') return
        if (made !== resolve(root) && !make(root).ok)
          throw new Error('Cannot build the site, expected seeds and pages without errors')
        show('Rendering pages')
        updateConfig({ outDir: new URL(`${dist.next}/`, config.root) })
      },
      'astro:server:setup': async ({ server, logger }) => {
        serveSearch(server, join(root, dist.good))
        await live({ root, server, logger, run: () => rerun(root, server), statesBelow, isOwnWrite })
      },
      'astro:build:done': async ({ dir, pages }) => {
        const folder = fileURLToPath(dir)
        relativeStyles(join(folder, '_astro'))
        const paths = pages.map(({ pathname }) => pathname)
        putFile(join(folder, 'sitemap.xml'), sitemap(paths, site))
        show('Indexing for search')
        await writeSearchIndex(folder)
        const built = pending && { ...pending, site: siteState(folder) }
        await swapDist(root)
        if (built) noteBuilt(root, built)
      },
    },
  }
}
