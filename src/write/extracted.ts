/** Keep what was extracted from a seed, so that an unchanged seed is not read again. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Extracted } from '../schema.ts'
import { putCached } from './file.ts'

/** Keep `extracted` under `key` in `folder`; what is longer than any string can be is extracted anew each time. */
export function writeExtracted(folder: string, id: string, key: string, extracted: Extracted): void {
  let text: string
  try {
    text = JSON.stringify({ key, extracted })
  } catch (error) {
    if (error instanceof RangeError) return
    throw error
  }
  putCached(join(folder, `${id}.json`), text)
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
