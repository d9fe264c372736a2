/** Write what is published beside the pages: many small files, into a folder that nobody else looks at yet. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Write `files` (path below `folder`, text) as UTF-8. Returns how many there were. */
export function writePublished(
  folder: string,
  files: Iterable<readonly [path: string, text: string]>,
): number {
  const made = new Set<string>()
  let count = 0
  for (const [path, text] of files) {
    const target = join(folder, path)
    const parent = dirname(target)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(target, text)
    count++
  }
  return count
}
