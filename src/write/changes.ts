/** Keep what became of captures in `content/changes.yaml`, where an editor has begun such a file. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Change } from '../schema.ts'
import { putFile } from './file.ts'

/** Does the project in `root` keep a record? */
export function keepsChanges(root: string): boolean {
  return existsSync(join(root, 'content/changes.yaml'))
}

/** Write `changes`; comments at the head of the file stay. */
export function writeChanges(root: string, changes: readonly Change[]): void {
  const path = join(root, 'content/changes.yaml')
  const head = /^(?:#[^\n]*\n)*/.exec(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))![0]
  putFile(path, head + stringify({ changes }, { lineWidth: 0 }))
}
