/** The bundle that Astro's build makes of the pages' code, kept for the next build: where nothing in it would be different, that one needs neither Astro's build nor a bundler. */
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { digestOf } from './read/inputs.ts'
import type { SiteIndex } from './schema.ts'
import {
  forgetRenderer,
  type KeptRenderer,
  keepRenderer,
  keptRenderer,
  takeRendererCode,
} from './write/site/kept-renderer.ts'
import { modulesFrom } from './www/authored-modules.ts'
import { bundledRenderer, type Imported, importedBy, type Renderer } from './www/renderer.ts'

/** Of Astro's configuration, what a site is made with. */
export interface Configured {
  /** Absolute address of the site, where it is known. */
  address: string | undefined
  /** Folder whose files are copied into the site. */
  copied: string
  /** Folder of what pages load, below that of the site. */
  assets: string
}

/** A bundle that was kept, and the configuration under which it was made. */
export interface KeptBundle extends Configured, Pick<KeptRenderer, 'putAssets'> {
  renderer: Renderer
}

interface Noted extends Configured {
  imported: Imported
}

/** Of the bundle under way, what is to be kept with it. */
export class Bundling {
  readonly #root: string
  #pages: Parameters<typeof importedBy>[0] = new Map()
  readonly #files = new Set<string>()

  constructor(root: string) {
    this.#root = root
  }

  /** Notes the files that are bundled though they are no code: what editors wrote, and what they import. */
  plugin(): Plugin {
    const code = [join(this.#root, 'src'), join(this.#root, 'node_modules')].map(slashed)
    const files = this.#files
    return {
      name: 'lode:bundled',
      apply: 'build',
      buildEnd() {
        for (const id of this.getModuleIds()) {
          const path = slashed(id.replace(/[?#].*$/, ''))
          if (/^(?:\/|[A-Za-z]:\/)/.test(path) && !code.some((folder) => path.startsWith(`${folder}/`)))
            files.add(path)
        }
      },
    }
  }

  /** Begin another: `pages` as the hook `astro:build:setup` gets them. */
  begin(pages: Parameters<typeof importedBy>[0]): void {
    forgetRenderer(this.#root)
    this.#pages = pages
  }

  /** Take a copy of it out of the site in `folder`, where Astro removes it. */
  take(folder: string): void {
    takeRendererCode(this.#root, join(folder, '.prerender'))
  }

  /** Keep it under `key`; what pages load is in the site in `folder`, as it is to be. */
  keep(folder: string, key: string, configured: Configured): void {
    const { assets } = configured
    const noted: Noted = { ...configured, imported: importedBy(this.#pages) }
    keepRenderer(this.#root, folder, { key, files: [...this.#files], assets, noted })
  }
}

/**
 * Stands for what a bundle is made from, but for files that editors wrote: where it lies, all `code` by its hash, and what `site` says of the pages. Absent where the code is not
 * known.
 */
export function bundleKey(root: string, code: string | undefined, site: SiteIndex): string | undefined {
  if (!code) return undefined
  const { accent, lang } = site.settings
  const from = {
    root: resolve(root),
    code,
    accent: JSON.stringify(accent ?? null),
    lang,
    modules: modulesFrom(site),
  }
  return digestOf(new Map(Object.entries(from)))
}

/** The bundle of the project in `root` that was kept under `key`; absent where there is none. Throws where it cannot be loaded. */
export async function keptBundle(root: string, key: string | undefined): Promise<KeptBundle | undefined> {
  const kept = key && keptRenderer(root, key)
  if (!kept) return undefined
  const { imported, ...configured } = kept.noted as Noted
  const renderer = await bundledRenderer(kept.entry, imported)
  return { ...configured, renderer, putAssets: kept.putAssets }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
