/** What a build depends on, as one hash: equal hash, equal site. */
import { createHash, type Hash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * SHA-256 over the names and bytes of all files below the given folders and files of `root`, in a fixed order, and over `more` (what
 * else matters: addresses, versions). Names that are not there count as empty; dot files and test files do not count.
 */
export function inputsDigest(root: string, paths: string[], more: string[] = []): string {
  const hash = createHash('sha256')
  for (const path of paths) add(hash, root, path)
  return hash.update(more.join('\0')).digest('hex')
}

function add(hash: Hash, root: string, path: string): void {
  const entries = list(join(root, path))
  if (!entries) return
  if (entries === 'file') {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
    return
  }
  const names = entries
    .map(({ name }) => name)
    .filter((name) => !/^\.|\.test\.ts$|^(?:fixtures|tests)$/.test(name))
  for (const name of names.sort()) add(hash, root, `${path}/${name}`)
}

function list(path: string): Dirent[] | 'file' | undefined {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR') return 'file'
    if (code === 'ENOENT' || code === 'EACCES') return undefined
    throw error
  }
}
