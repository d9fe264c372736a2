/** The Astro face: the pipeline runs before Astro looks at `content/`, the search index is made after the pages. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { ViteDevServer } from 'vite'
import { Background, type Written } from './background.ts'
import { firstLook } from './first-look.ts'
import { type Progress, progress } from './lib/progress.ts'
import { faultOf, inputsOf, prepare, preparedFor, type Ran } from './preparing.ts'
import { publish } from './publish.ts'
import { authoredFiles } from './read/authored.ts'
import { contentJsonSchemas } from './read/content-schemas.ts'
import { digestOf } from './read/inputs.ts'
import { readNames } from './read/pages.ts'
import { storedIndex } from './read/stored.ts'
import { report } from './report.ts'
import type { SiteIndex } from './schema.ts'
import { type Built, forgetBuilt, lastBuilt, noteBuilt, siteState } from './write/built.ts'
import { dist, recoverDist, relativeStyles, swapDist } from './write/dist.ts'
import { writeEditorSchemas } from './write/editor-schemas.ts'
import { adoptWrites, entriesBelow, isOwnWrite, statesBelow } from './write/file.ts'
import { indexStore } from './write/index-store.ts'
import { LookShelf } from './write/looks.ts'
import { searchFolder, writeSearchIndex } from './write/search-index.ts'
import { searchNames } from './write/search-names.ts'
import { openShelf, type SiteShelf } from './write/site-shelf.ts'
import { storeFolder } from './write/store.ts'
import { type Tally, tallyOf } from './write/tally.ts'
import { accentColour } from './www/accent.ts'
import { authoredModules, forgetAuthored } from './www/authored-modules.ts'
import { type Live, live } from './www/live.ts'
import { ownLanguage } from './www/own-language.ts'
import { pagesBy } from './www/prerender.ts'
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

/** Of the build at hand: a hash of what makes pages, and whether none of the last build may be taken over. */
let making: { code?: string; fresh: boolean } = { fresh: true }

/** What there is in the site that was built last in this process. */
let tally: Tally | undefined

/** What the build at hand is made from, where the next one may be skipped for it. */
let pending: Omit<Built, 'site'> | undefined

/**
 * Build the site of the project in `root`. Returns whether it was built; where seeds or pages have errors it is not. Where `dist/` is as the last build left it,
 * and every byte that it was made from is the same, there is nothing to do; `force` builds all the same.
 */
export async function buildSite(root: string, options: BuildOptions): Promise<boolean> {
  show = options.progress
  recoverDist(root)
  const inputs = inputsOf(root)
  const last = inputs && !options.force ? lastBuilt(root) : undefined
  if (last && last.inputs === inputs?.rest && last.content === digestOf(inputs.content)) {
    process.stderr.write(last.report)
    tellEditors(root)
    show('Nothing has changed since the last build')
    if (last.tally) options.finished?.(last.tally)
    return true
  }
  forgetBuilt(root)
  const { ok, text, content } = make(root, inputs)
  if (!ok) return false
  pending = inputs && content ? { inputs: inputs.rest, content, report: text } : undefined
  making = { code: inputs?.code, fresh: options.force }
  made = resolve(root)
  const { build: render } = await import('astro')
  await render({ root, force: options.force, logLevel: 'warn' })
  if (tally) options.finished?.(tally)
  return true
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
  let site: string | undefined
  /** Astro copies it into the site. */
  let copied = ''
  let shelf: SiteShelf | undefined
  /** Addresses of the pages, below the root. */
  const pages: string[] = []
  return {
    name: 'lode',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        root = fileURLToPath(config.root)
        site = config.site
        updateConfig({
          vite: {
            plugins: [authoredModules(root, () => written ?? index)],
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
          vite: { build: { emptyOutDir: false } },
        })
        copied = fileURLToPath(config.publicDir)
      },
      'astro:build:start': ({ setPrerenderer }) => {
        shelf = openShelf(root, making.code, { fresh: making.fresh, others: [copied] })
        pages.length = 0
        const origin = new URL(site ?? 'http://localhost').origin
        setPrerenderer((byAstro) => pagesBy(byAstro, { shelf: shelf!, origin, pages, progress: show }))
      },
      'astro:server:setup': async ({ server, logger }) => {
        serveSearch(server, join(root, dist.good))
        await live({ root, server, logger, ...preview(root, server), statesBelow, isOwnWrite })
      },
      'astro:build:done': async ({ dir, pages: files }) => {
        const folder = fileURLToPath(dir)
        relativeStyles(join(folder, '_astro'))
        const paths = [...files.map(({ pathname }) => pathname), ...pages]
        show('Publishing for programs')
        const address = site ? { address: site } : {}
        if (index)
          await publish({ root, folder, site: index, paths, ...address, ...(shelf && { kept: shelf }) })
        shelf?.sweep(searchFolder)
        show('Indexing for search')
        const names = index && searchNames(index, readNames(join(root, 'content')).found)
        const store = indexStore(root, making.code, making.fresh)
        await writeSearchIndex(folder, {
          names,
          progress: show,
          keyOf: shelf?.keyOf,
          kept: shelf,
          store,
        })
        shelf?.sweep()
        swapDist(root, shelf?.keepsLast)
        const good = join(root, dist.good)
        const entries = entriesBelow(good)
        shelf?.close(entries)
        if (index) tally = tallyOf(index, entries, paths.length)
        if (pending) noteBuilt(root, { ...pending, site: siteState(good, entries), ...(tally && { tally }) })
      },
    },
  }
}
