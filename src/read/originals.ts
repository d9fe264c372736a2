/** Find the originals that notes stand for, wherever somebody keeps them. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { NotesCheck } from '../schema.ts'

/** Larger files are no captures. In bytes. */
const largest = 200_000_000

/** Paths of the files in `folder` whose SHA-256 is one of `wanted`, by that. Names do not matter; folders in it are not looked into. */
export function findOriginals(folder: string, wanted: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    const entry = statSync(path, { throwIfNoEntry: false })
    if (!entry?.isFile() || entry.size > largest) continue
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
    if (wanted.has(hash) && !found.has(hash)) found.set(hash, path)
  }
  return found
}

/** What `npm run check -- --originals DIR` has recorded of the notes as they are: `hashes` are those of the seeds. Anything else in the file is passed over. */
export function readNotesChecks(content: string, hashes: ReadonlySet<string>): NotesCheck[] {
  try {
    const { checked }: { checked?: unknown } = JSON.parse(
      readFileSync(join(content, 'originals.json'), 'utf8'),
    )
    return Array.isArray(checked)
      ? checked.filter((one: NotesCheck) => hashes.has(one?.notes) && one.errors === 0)
      : []
  } catch {
    return []
  }
}
