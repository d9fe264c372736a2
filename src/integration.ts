/** The Astro face: the pipeline runs before Astro looks at `content/`, the search index is made after the pages. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { ViteDevServer } from 'vite'
import { Background, type Written } from './background.ts'
import { Bundling, bundleKey, type Configured, keptBundle } from './bundling.ts'
import { firstLook } from './first-look.ts'
import { type Progress, progress } from './lib/progress.ts'
import { Making, type Order } from './making.ts'
import { faultOf, inputsOf, prepare, preparedFor, type Ran } from './preparing.ts'
import { authoredFiles } from './read/authored.ts'
import { contentJsonSchemas } from './read/content-schemas.ts'
import { digestOf } from './read/inputs.ts'
import { storedIndex } from './read/stored.ts'
import { report } from './report.ts'
import type { SiteIndex } from './schema.ts'
import { writeEditorSchemas } from './write/editor-schemas.ts'
import { adoptWrites, isOwnWrite, statesBelow } from './write/file.ts'
import { forgetBuilt, lastBuilt } from './write/site/built.ts'
import { dist, recoverDist } from './write/site/dist.ts'
import type { Tally } from './write/site/tally.ts'
import { LookShelf } from './write/store/looks.ts'
import { storeFolder } from './write/store.ts'
import { accentColour } from './www/accent.ts'
import { authoredModules, forgetAuthored } from './www/authored-modules.ts'
import { type Live, live } from './www/live.ts'
import { ownLanguage } from './www/own-language.ts'
import { prerendererOf } from './www/prerender.ts'
import { serveSearch } from './www/search/serve.ts'

export interface BuildOptions {
  /** Make every page anew, whatever is known of earlier builds. */
  force: boolean
  progress: Progress
  /** Gets what there is in the site, once it is where it stays. */
  finished?: (tally: Tally) => void
}

let show: Progress = progress(process.stderr, () => performance.now())
/** The project whose content has been made in this process already. */
let made = ''
/** What the pages of this process are made from. */
let index: SiteIndex | undefined
/** In live preview, what its authored pages are. */
let written: Written | undefined

/** Of the build at hand, what is known before Astro is. */
let order: Pick<Order, 'code' | 'fresh' | 'from'> = { code: undefined, fresh: true, from: undefined }

/** What there is in the site that was built last in this process. */
let tally: Tally | undefined

/**
 * Build the site of the project in `root`. Returns whether it was built; where seeds or pages have errors it is not. Where `dist/` is as the last build left it,
 * and every byte that it was made from is the same, there is nothing to do; `force` builds all the same.
 */
export async function buildSite(root: string, options: BuildOptions): Promise<boolean> {
  show = options.progress
  recoverDist(root)
  const inputs = inputsOf(root)
  const from = inputs && { inputs: inputs.rest, content: digestOf(inputs.content) }
  const last = from && !options.force ? lastBuilt(root, from) : undefined
  if (last) {
    process.stderr.write(last.report)
    tellEditors(root)
    show('Nothing has changed since the last build')
    if (last.tally) options.finished?.(last.tally)
    return true
  }
  forgetBuilt(root)
  const { ok, text, content, site } = make(root, inputs)
  if (!ok) return false
  const noted = from && content ? { inputs: from.inputs, content, report: text } : undefined
  order = { code: inputs?.code, fresh: options.force, from: noted }
  made = resolve(root)
  if (options.force || !(await rebuilt(root, site))) {
    const { build: render } = await import('astro')
    await render({ root, force: options.force, logLevel: 'warn' })
  }
  if (tally) options.finished?.(tally)
  return true
}

/**
 * Build with the bundle of an earlier build. Returns whether there was one, and it came through: what goes wrong is for Astro's own build to say, which knows
 * the lines that it stems from.
 */
async function rebuilt(root: string, site: SiteIndex): Promise<boolean> {
  try {
    const kept = await keptBundle(root, bundleKey(root, order.code, site))
    if (!kept) return false
    show('Preparing to render')
    const making = new Making({ ...order, ...kept, root, site, progress: show })
    making.copy()
    kept.putAssets(making.folder)
    await making.render(kept.renderer)
    tally = await making.finish(kept.assets)
    return true
  } catch {
    return false
  }
}

function make(root: string, inputs = inputsOf(root)): Ran {
  recoverDist(root)
  const ran = prepare(root, inputs, show)
  process.stderr.write(ran.text)
  tellEditors(root)
  if (ran.ok) index = ran.site
  return ran
}

/** What live preview of the project in `root` does when something is saved. */
function preview(root: string, server: ViteDevServer): Pick<Live, 'ready' | 'run' | 'look' | 'settle'> {
  recoverDist(root)
  const shelf = new LookShelf(root)
  const background = new Background(root, show)
  const ready = preparedFor(root, inputsOf(root))
  if (ready) written = storedIndex(join(root, storeFolder))
  const look = (paths: readonly string[]) => {
    const faults = firstLook(root, paths, shelf)
    return { ok: !faults.length, text: report(faults, root), ...faultOf(faults) }
  }
  return {
    ready,
    run: async () => {
      const { outcome, site, writes } = await background.run()
      adoptWrites(writes)
      tellEditors(root)
      if (outcome.ok && site) {
        written = site
        forgetAuthored(server)
      }
      return outcome
    },
    look,
    settle: (paths) => {
      shelf.clear()
      return look(paths)
    },
  }
}

/** Whatever is wrong with the pages: that is when an editor wants to be helped. */
function tellEditors(root: string): void {
  writeEditorSchemas(root, contentJsonSchemas(), authoredFiles(join(root, 'content')))
}

/**
 * Seeds become `content/` and the store before Astro collects anything; a build that fails throws before it has touched
 * the last good site. In dev the same happens whenever a seed or a page is saved.
 */
export function lode(): AstroIntegration {
  let root = ''
  let configured: Configured
  let bundling: Bundling
  let making: Making
  return {
    name: 'lode',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        root = fileURLToPath(config.root)
        bundling = new Bundling(root)
        updateConfig({
          vite: {
            plugins: [authoredModules(root, () => written ?? index), bundling.plugin()],
            css: {
              postcss: {
                plugins: [
                  accentColour(() => (written ?? index)?.settings.accent),
                  ownLanguage(() => (written ?? index)?.settings.lang ?? 'en'),
                ],
              },
            },
          },
        })
        if (command !== 'build') return
        if (made !== resolve(root) && !make(root).ok)
          throw new Error('Cannot build the site, expected seeds and pages without errors')
        show('Preparing to render')
        // What the shelf has put there stays.
        updateConfig({
          outDir: new URL(`${dist.next}/`, config.root),
          vite: {
            build: { emptyOutDir: false },
            // Packages go into the bundle that is kept: a hundred modules of theirs would be looked up in each build. One of them is no JavaScript.
            environments: { prerender: { resolve: { noExternal: true, external: ['satteri'] } } },
          },
        })
        const { site: address, publicDir, build } = config
        configured = { address, copied: fileURLToPath(publicDir), assets: build.assets }
      },
      'astro:build:setup': ({ pages }) => bundling.begin(pages),
      'astro:build:start': ({ setPrerenderer }) => {
        making = new Making({ ...order, ...configured, root, site: index!, progress: show })
        setPrerenderer((byAstro) =>
          prerendererOf(byAstro, async (renderer) => {
            await making.render(renderer)
            bundling.take(making.folder)
          }),
        )
      },
      'astro:server:setup': async ({ server, logger }) => {
        serveSearch(server, join(root, dist.good))
        await live({ root, server, logger, ...preview(root, server), statesBelow, isOwnWrite })
      },
      'astro:build:done': async () => {
        const key = bundleKey(root, order.code, index!)
        tally = await making.finish(configured.assets, () => {
          if (key) bundling.keep(making.folder, key, configured)
        })
      },
    },
  }
}
