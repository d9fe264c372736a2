/** Write what is published beside the pages: many small files, into a folder that nobody else looks at yet. */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What is written: its path; its text, the pieces of a long one, or how to make it; and a key that stands for all that is in it, where there is one. */
export type Published = readonly [
  path: string,
  text: string | Iterable<string> | (() => string),
  key?: string | undefined,
]

/** Takes over what was written before, under the same key. */
export interface Kept {
  take: (path: string, key: string) => boolean
  put: (path: string, text: string, key?: string) => void
}

/** Write `files` (below `folder`) as UTF-8, but those that are `kept`. Returns how many there were. */
export function writePublished(folder: string, files: Iterable<Published>, kept?: Kept): number {
  const made = new Set<string>()
  let count = 0
  for (const [path, text, key] of files) {
    count++
    if (key && kept?.take(path, key)) continue
    const whole = typeof text === 'function' ? text() : text
    if (typeof whole === 'string' && kept) {
      kept.put(path, whole, key)
      continue
    }
    const target = join(folder, path)
    const parent = dirname(target)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    if (typeof whole === 'string') writeFileSync(target, whole)
    else writePieces(target, whole)
  }
  return count
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    for (const piece of pieces) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}
