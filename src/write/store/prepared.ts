/** What the store was made from, so that live preview can show it at once, and need not run where nothing has changed since. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { putFile } from '../file.ts'
import { storeFolder } from '../store.ts'

/** Where the note lies, below the root of a project. */
const note = 'node_modules/.cache/lode/prepared.json'

/** A store, by hashes of what it was made from: all code and packages, `seeds/` and those, `content/`. */
export interface Prepared {
  engine: string
  store: string
  content: string
  /** What the run had to say: it is said again where nothing need be run. */
  report: string
}

/** How the store of the project in `root` was made; absent where there is none, or nobody knows. */
export function lastPrepared(root: string): Prepared | undefined {
  try {
    const found: Prepared = JSON.parse(readFileSync(join(root, note), 'utf8'))
    return existsSync(join(root, storeFolder, 'index.json')) ? found : undefined
  } catch {
    return undefined
  }
}

/** Note how it was made; without `prepared` that it is not known. */
export function notePrepared(root: string, prepared?: Prepared): void {
  if (prepared) putFile(join(root, note), JSON.stringify(prepared))
  else rmSync(join(root, note), { force: true })
}
