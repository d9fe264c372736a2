/** Put a file in place whole: written beside, then renamed, and only where its bytes differ. */
import {
  type BigIntStats,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** States of the files written here, by path; none of those removed. */
const written = new Map<string, string | undefined>()

/** Is the file at `path` as it was last written or removed here? Not once somebody else has saved it, however soon. */
export function isOwnWrite(path: string): boolean {
  return written.has(path) && written.get(path) === stateAt(path)
}

/** What was written or removed by this thread so far: paths, and the state of each file then. */
export function ownWrites(): [path: string, state: string | undefined][] {
  return [...written]
}

/** Take what another thread wrote for written here. */
export function adoptWrites(writes: Iterable<readonly [path: string, state: string | undefined]>): void {
  for (const [path, state] of writes) written.set(path, state)
}

/**
 * State of each file below `folders`, by path: another state, another file. Temporary files do not count; folders and files that are not there
 * (any more) are left out.
 */
export function statesBelow(folders: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  const look = (path: string) => {
    if (path.endsWith('.tmp')) return
    const stats = statsAt(path)
    if (!stats?.isDirectory()) return stats && found.set(path, stateOf(stats))
    for (const name of names(path)) look(join(path, name))
  }
  for (const folder of folders) look(folder)
  return found
}

/** What is below a folder, by its path from there: files with what the file system says of them, folders without. */
export type Entries = ReadonlyMap<string, BigIntStats | undefined>

/** Look at all that is below `folder`, once: there may be tens of thousands of files. */
export function entriesBelow(folder: string): Entries {
  const found = new Map<string, BigIntStats | undefined>()
  const look = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below ? `${below}/${entry.name}` : entry.name
      const stats = entry.isDirectory() ? undefined : statSync(`${folder}/${path}`, { bigint: true })
      found.set(path, stats?.isDirectory() ? undefined : stats)
      if (entry.isDirectory()) look(path)
    }
  }
  look('')
  return found
}

/** Paths of all that is below `folder`, with forward slashes; none where there is no such folder. */
export function pathsBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll('\\', '/'),
    )
  } catch {
    return []
  }
}

/** State of the file at `path`: another state, another file. */
export function stateAt(path: string): string | undefined {
  const stats = statsAt(path)
  return stats && stateOf(stats)
}

/** A file that is renamed keeps its state. */
export function stateOf({ ino, size, mtimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs}`
}

function statsAt(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * Write `text` to `path` (as UTF-8, if it is no bytes yet), creating folders as needed. Returns whether anything was written. A crash leaves the
 * old file or the new one, never a part; on an error of the file system the file beside is removed and the error thrown.
 */
export function putFile(path: string, text: string | Uint8Array): boolean {
  const bytes = typeof text === 'string' ? Buffer.from(text) : Buffer.from(text)
  if (read(path)?.equals(bytes)) return false
  const beside = `${path}.${process.pid}.tmp`
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(beside, bytes)
    const state = stateAt(beside)!
    move(beside, path)
    written.set(path, state)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  return true
}

/** Windows refuses to rename what an editor, a server or a virus scanner has open, mostly for a moment. */
const refusals: ReadonlySet<string> = new Set(
  process.platform === 'win32' ? ['EACCES', 'EBUSY', 'EPERM'] : [],
)
const waits = [10, 20, 50, 100, 200, 500, 1000]

/** Rename `from` to `to`, with some patience where the system asks for it. */
export function move(from: string, to: string): void {
  for (let tries = 0; ; tries++) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (tries >= waits.length || !refusals.has((error as NodeJS.ErrnoException).code ?? '')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waits[tries])
    }
  }
}

/**
 * Write `text` to `path` as UTF-8 where its bytes differ. A crash may leave a part: only for what is made anew when it cannot be read, or compared before it is used. To rename
 * thousands of files costs as much as to write them.
 */
export function putCached(path: string, text: string): void {
  const bytes = Buffer.from(text)
  const before = read(path)
  if (before?.equals(bytes)) return
  if (!before) mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

/** Remove the file at `path`, if there is one. */
export function removeFile(path: string): void {
  rmSync(path, { force: true })
  written.set(path, undefined)
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
