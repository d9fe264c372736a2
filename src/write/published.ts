/** Write what is published beside the pages: many small files, into a folder that nobody else looks at yet. */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Write `files` (path below `folder`; text, or the pieces of a long one) as UTF-8. Returns how many there were. */
export function writePublished(
  folder: string,
  files: Iterable<readonly [path: string, text: string | Iterable<string>]>,
): number {
  const made = new Set<string>()
  let count = 0
  for (const [path, text] of files) {
    const target = join(folder, path)
    const parent = dirname(target)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    if (typeof text === 'string') writeFileSync(target, text)
    else writePieces(target, text)
    count++
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
