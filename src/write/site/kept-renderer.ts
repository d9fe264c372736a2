/** The code that renders pages, as the last build bundled it: where code and written pages are the same, the next build need not bundle it again. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { putFile } from '../file.ts'

/** Where it lies, below the root of a project. */
const folder = 'node_modules/.cache/lode/renderer'

/** Where its parts lie, below that. */
const [code, assets, note] = ['code', 'assets', 'renderer.json']

/** What a renderer was made from, and what is known of it beside its code. */
export interface Bundled {
  /** Stands for all that it was made from but `files`. */
  key: string
  /** Files of the project that are part of it though they are no code of ours: their paths, absolute. */
  files: readonly string[]
  /** Folder of what pages load, below that of the site. */
  assets: string
  /** What else is known of it; JSON. */
  noted: unknown
}

/** A renderer that was kept. */
export interface KeptRenderer extends Pick<Bundled, 'noted'> {
  /** The module that renders. */
  entry: string
  /** Put what pages load into the site in the folder `site`. */
  putAssets: (site: string) => void
}

interface Note extends Omit<Bundled, 'files'> {
  /** The module that renders, below its folder. */
  entry: string
  /** SHA-256 of each file, by its path. */
  files: Record<string, string>
}

/** The renderer of the project in `root` that was made from the same; absent where there is none. */
export function keptRenderer(root: string, key: string): KeptRenderer | undefined {
  const home = join(root, folder)
  try {
    const kept: Note = JSON.parse(readFileSync(join(home, note), 'utf8'))
    const entry = join(home, code, kept.entry)
    if (kept.key !== key || !existsSync(entry)) return undefined
    if (Object.entries(kept.files).some(([path, hash]) => hashOf(path) !== hash)) return undefined
    const putAssets = (site: string) =>
      cpSync(join(home, assets), join(site, kept.assets), { recursive: true })
    return { entry, noted: kept.noted, putAssets }
  } catch {
    return undefined
  }
}

/** Forget the renderer that there is: another is made. */
export function forgetRenderer(root: string): void {
  rmSync(join(root, folder), { recursive: true, force: true })
}

/** Take a copy of a renderer's code in the folder `from`, for `keepRenderer`. What it has worked out already stays. */
export function takeRendererCode(root: string, from: string): void {
  const home = join(root, folder)
  for (const name of [code, assets, note]) rmSync(join(home, name), { recursive: true, force: true })
  cpSync(from, join(home, code), { recursive: true })
}

/** Keep it, its code being there: what pages load is in the site in the folder `site`, as it is to be. The note comes last, so that half a renderer is none. */
export function keepRenderer(root: string, site: string, bundled: Bundled): void {
  const home = join(root, folder)
  const entry = readdirSync(join(home, code)).find((name) => /^prerender-entry\b.*\.mjs$/.test(name))
  if (!entry) return
  const files: Note['files'] = {}
  for (const path of bundled.files) files[resolve(path)] = hashOf(path)
  cpSync(join(site, bundled.assets), join(home, assets), { recursive: true })
  putFile(join(home, note), JSON.stringify({ ...bundled, entry, files } satisfies Note))
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
