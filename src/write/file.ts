/** Put a file in place whole: written beside, then renamed, and only where its bytes differ. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const written = new Set<string>()

/** Was `path` written here since this was last asked? A watcher need not look at what its own run has written. */
export function isOwnWrite(path: string): boolean {
  return written.delete(path)
}

/**
 * Write `text` to `path` as UTF-8, creating folders as needed. Returns whether anything was written. A crash leaves the
 * old file or the new one, never a part; on an error of the file system the file beside is removed and the error thrown.
 */
export function putFile(path: string, text: string): boolean {
  const bytes = Buffer.from(text)
  if (read(path)?.equals(bytes)) return false
  const beside = `${path}.${process.pid}.tmp`
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(beside, bytes)
    renameSync(beside, path)
    written.add(path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  return true
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
