/** Keep what was extracted from a seed, so that an unchanged seed is not read again. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { recordText } from '../../lib/record.ts'
import type { Extracted } from '../../schema.ts'
import { putCached } from '../file.ts'

/** Keep `extracted` under `key` in `folder`. Returns whether it was: what is longer than any string can be is extracted anew each time. */
export function writeExtracted(folder: string, id: string, key: string, extracted: Extracted): boolean {
  const { source, gist, ...rest } = extracted
  let text: string
  try {
    text = recordText({ key, ...rest, ...inLines('source', source), ...inLines('gist', gist) })
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
  putCached(join(folder, `${id}.json`), text)
  return true
}

/** The values of `part` under names that no other value of a record has. */
function inLines(name: string, part: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [`${name}.${key}`, value]))
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
