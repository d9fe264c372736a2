/** Keep what came of comparing notes with their originals, so that a build without the originals can still say so. */
import { join } from 'node:path'
import type { NotesCheck } from '../schema.ts'
import { putFile } from './file.ts'

/** Write `content/originals.json`, committed with the project. */
export function writeNotesChecks(root: string, checks: readonly NotesCheck[]): void {
  putFile(join(root, 'content/originals.json'), `${JSON.stringify({ checked: checks }, null, 2)}\n`)
}
