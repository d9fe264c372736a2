/** Hashes of files, read once in a run where that is enough. */
import { createHash } from 'node:crypto'
import { type BigIntStats, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds that must lie between the last change of a file and the moment in which it is read: within one tick of a file system's clock, which may be two seconds, it could change again unseen. */
const tick = 3000

interface Seen {
  hash: string
  /** What the file system said of it just before it was read; absent where it might say the same of other bytes. */
  state?: string
}

/** SHA-256 of files below a folder, by their path there. */
export class FileHashes {
  readonly #root: string
  readonly #seen = new Map<string, Seen>()

  constructor(root: string) {
    this.#root = root
  }

  /** Hash of the file at `path` as it is now: where the file system says of it what it said when it was read here, it is not read again. Throws where it cannot be read. */
  now(path: string): string {
    const place = join(this.#root, path)
    const state = stateOf(lstatSync(place, { bigint: true }))
    const seen = this.#seen.get(path)
    if (seen?.state && seen.state === state) return seen.hash
    const hash = createHash('sha256').update(readFileSync(place)).digest('hex')
    this.#seen.set(path, { hash, ...(state && { state }) })
    return hash
  }

  /** Hash of the file at `path` as it was when it was read here; absent where it was not. */
  last(path: string): string | undefined {
    return this.#seen.get(path)?.hash
  }
}

/** Absent for a link, and for what has been changed a moment ago. */
function stateOf(stats: BigIntStats): string | undefined {
  const { ino, size, mtimeMs, ctimeMs, mtimeNs, ctimeNs } = stats
  const latest = Math.max(Number(mtimeMs), Number(ctimeMs))
  return stats.isFile() && latest + tick < Date.now() ? `${ino} ${size} ${mtimeNs} ${ctimeNs}` : undefined
}
