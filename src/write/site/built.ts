/** What the site in `dist/` was built from, so that a build that would give the same site can be skipped. */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Entries, entriesBelow, putFile } from '../file.ts'
import { dist } from './dist.ts'
import type { Tally } from './tally.ts'

/** Where the note lies, below the root of a project. */
const note = 'node_modules/.cache/lode/built.json'

/** A site as it was built. */
export interface Built {
  /** Hashes of what it was built from. */
  inputs: string
  content: string
  /** What the build had to say: it is said again when the build is skipped. */
  report: string
  /** `siteState` of what it built. */
  site: string
  /** What there is in it. */
  tally?: Tally
}

/** The last build, if it was from these inputs and `dist/` is still exactly as it left it, which is looked at last: that takes a while. */
export function lastBuilt(root: string, from: Pick<Built, 'inputs' | 'content'>): Built | undefined {
  try {
    const built: Built = JSON.parse(readFileSync(join(root, note), 'utf8'))
    const same = built.inputs === from.inputs && built.content === from.content
    return same && built.site === siteState(join(root, dist.good)) ? built : undefined
  } catch {
    return undefined
  }
}

/** Note from what the site in `dist/` was built. */
export function noteBuilt(root: string, built: Built): void {
  putFile(join(root, note), JSON.stringify(built))
}

/** Forget the last build: what follows may leave `dist/` half way. */
export function forgetBuilt(root: string): void {
  rmSync(join(root, note), { force: true })
}

/**
 * One hash over names, sizes and times of change of all files in `folder`; moving the folder leaves it as it is. Changing a file and keeping all of
 * these takes a clock that was set back.
 */
export function siteState(folder: string, entries: Entries = entriesBelow(folder)): string {
  const hash = createHash('sha256')
  for (const name of [...entries.keys()].sort()) {
    const stats = entries.get(name)
    hash.update(stats ? `${name}\0${stats.size}\0${stats.mtimeNs}\0${stats.ctimeNs}\0` : `${name}\0`)
  }
  return hash.digest('hex')
}
