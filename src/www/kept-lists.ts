/**
 * What lists show of each source, as an earlier build worked it out: a source that is the same need not be read again for them. It lies with the bundle of the pages' code
 * (see `write/kept-renderer.ts`): another code, another language, and it is gone.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Lines of JSON without end, each after the digest of its source and a blank. */
export class KeptLists {
  readonly #path: string
  readonly #bytes: Buffer
  /** By digest, where its line begins and ends. */
  readonly #places = new Map<string, readonly [from: number, to: number]>()
  readonly #fresh: string[] = []

  /** Those in the file at `path`; none where it cannot be read. */
  constructor(path: string) {
    this.#path = path
    this.#bytes = read(path)
    for (let at = 0; at < this.#bytes.length; ) {
      const end = this.#bytes.indexOf(10, at)
      // A line that was cut off has no end, or one that its JSON has not.
      if (end < 0) break
      const blank = this.#bytes.indexOf(32, at)
      if (blank > at && blank < end && this.#bytes[end - 1] === brace)
        this.#places.set(this.#bytes.toString('latin1', at, blank), [blank + 1, end])
      at = end + 1
    }
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

  /** Keep an object under `digest`. */
  put(digest: string, value: object): void {
    this.#fresh.push(`${digest} ${JSON.stringify(value)}\n`)
  }

  /** Write what was put. Where less than half of the file is of `digests`, nothing else stays in it. */
  close(digests: Iterable<string>): void {
    const kept = [...digests].flatMap((digest) => {
      const place = this.#places.get(digest)
      return place ? [[digest, place] as const] : []
    })
    const size = kept.reduce((sum, [digest, [from, to]]) => sum + digest.length + 2 + to - from, 0)
    if (size * 2 < this.#bytes.length) {
      const lines = kept.map(
        ([digest, [from, to]]) => `${digest} ${this.#bytes.toString('utf8', from, to)}\n`,
      )
      writeFileSync(this.#path, lines.join(''))
    } else if (!this.#bytes.length) mkdirSync(dirname(this.#path), { recursive: true })
    // In parts: of a big archive all of it is longer than a text may be.
    for (let at = 0; at < this.#fresh.length; at += many) {
      const begin = at ? '' : '\n'
      appendFileSync(this.#path, begin + this.#fresh.slice(at, at + many).join(''))
    }
  }
}

/** `}`. */
const brace = 125

/** Lines that are written at once. */
const many = 1000

function read(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
