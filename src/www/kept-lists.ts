/**
 * What lists show of each source, as an earlier build worked it out: a source that is the same need not be read again for them. It lies with the bundle of the pages' code
 * (see `write/site/kept-renderer.ts`): another code, another language, and it is gone.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Lines of JSON, each after the digest of its source and a blank. */
export class KeptLists {
  readonly #path: string
  readonly #bytes: Buffer
  /** By digest, where its line begins and ends. */
  readonly #places: ReadonlyMap<string, readonly [from: number, to: number]>
  readonly #fresh: string[] = []
  #length = 0

  /** Those in the file at `path`; none where it cannot be read. Where less than half of it is of `digests`, what is of no use any more is left out of it. */
  constructor(path: string, digests: Iterable<string>) {
    this.#path = path
    this.#bytes = read(path)
    this.#places = placesIn(this.#bytes)
    const lines = [...digests].flatMap((digest) => {
      const [from, to] = this.#places.get(digest) ?? []
      return from === undefined ? [] : [this.#bytes.subarray(from - digest.length - 1, to! + 1)]
    })
    const size = lines.reduce((sum, { length }) => sum + length, 0)
    if (size * 2 < this.#bytes.length) writeFileSync(path, Buffer.concat(lines))
  }

  /** What was kept under `digest`. */
  get(digest: string): unknown {
    const [from, to] = this.#places.get(digest) ?? []
    if (from === undefined) return undefined
    try {
      return JSON.parse(this.#bytes.toString('utf8', from, to))
    } catch {
      return undefined
    }
  }

  /** Keep an object under `digest`; it may not be there before `close`. */
  put(digest: string, value: object): void {
    const line = `${digest} ${JSON.stringify(value)}\n`
    this.#fresh.push(line)
    this.#length += line.length
    if (this.#length > most) this.close()
  }

  /** Write what was put. */
  close(): void {
    if (!this.#fresh.length) return
    mkdirSync(dirname(this.#path), { recursive: true })
    // A line that was cut off ends here.
    appendFileSync(this.#path, `\n${this.#fresh.join('')}`)
    this.#fresh.length = 0
    this.#length = 0
  }
}

function placesIn(bytes: Buffer): Map<string, readonly [from: number, to: number]> {
  const places = new Map<string, readonly [from: number, to: number]>()
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at)
    // A line that was cut off has no end, or one that its JSON has not.
    if (end < 0) break
    const blank = bytes.indexOf(32, at)
    if (blank > at && blank < end && bytes[end - 1] === brace)
      places.set(bytes.toString('latin1', at, blank), [blank + 1, end])
    at = end + 1
  }
  return places
}

/** `}`. */
const brace = 125

/** UTF-16 code units that wait until they are written: of a big archive all of it would be in memory twice. */
const most = 8_000_000

function read(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
