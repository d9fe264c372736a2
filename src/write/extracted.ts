/** Keep what was extracted from a seed, so that an unchanged seed is not read again. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Extracted } from '../schema.ts'
import { putFile } from './file.ts'

/** Keep `extracted` under `key` in `folder`. */
export function writeExtracted(folder: string, id: string, key: string, extracted: Extracted): void {
  putFile(join(folder, `${id}.json`), JSON.stringify({ key, extracted }))
}

/** Remove what is kept of sources that are no more. */
export function pruneExtracted(folder: string, ids: Set<string>): void {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return
  }
  for (const name of names)
    if (!ids.has(name.replace(/\.json$/, ''))) rmSync(join(folder, name), { force: true })
}
