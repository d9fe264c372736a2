/** Read one seed: its bytes, its sidecar, its text and its pieces. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { VFile } from 'vfile'
import { slug } from '../lib/slug.ts'
import type { Piece, Root } from '../schema.ts'

/** A seed as read: `file.value` is the reading text; `file.data` has `id`, `seed`, `sha256`, `sidecar`, `format`. */
export interface Document {
  file: VFile
  tree: Root
}

/** Read the seed at `path`. Problems are messages on the file; a fatal one means that there is nothing to sift. */
export function readSeed(path: string): Document {
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8').replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const seed = basename(path)
  const file = new VFile({ path, value: text })
  file.data = { id: slug(seed.replace(/\.[^.]+$/, '')), seed, sha256: createHash('sha256').update(bytes).digest('hex'), sidecar: {}, format: 'txt' }
  const children: Piece[] = []
  for (const match of text.matchAll(/[^\n]*[^\s][^\n]*/g)) {
    const lead = match[0].length - match[0].trimStart().length
    const start = match.index + lead
    children.push({ type: 'piece', kind: 'line', start, end: start + match[0].trim().length })
  }
  return { file, tree: { type: 'root', children } }
}
