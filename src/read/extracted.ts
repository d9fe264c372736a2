/** What was extracted from a seed before, kept under the hash of all that it follows from. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where extractions lie, below the root of a project. */
export const extractedFolder = 'node_modules/.cache/lode/extracted'

/**
 * The key of a seed: SHA-256 over those of its bytes and its sidecar's and `version` (a hash of the code that extracts); absent where the seed
 * cannot be read, so that reading it again says why. `hashOf` has the hash of a file where that is known already.
 */
export function seedKey(
  path: string,
  version: string,
  hashOf: (path: string) => string | undefined = hashNow,
): string | undefined {
  const seed = hashOf(path)
  // A seed without a sidecar is the usual case.
  const sidecar = seed && hashOf(path.replace(/\.[^./\\]+$/, '.yaml'))
  return seed && createHash('sha256').update(`${version} ${seed} ${sidecar}`).digest('hex')
}

function hashNow(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return undefined
  }
}

/** A record as it lies on disk, a value a line: what is not looked at is not parsed. */
export class StoredRecord {
  private readonly bytes: Buffer
  /** Where each value begins and ends. */
  private readonly lines = new Map<string, readonly [from: number, to: number]>()
  private readonly values = new Map<string, unknown>()

  /** Throws where `bytes` are no record, or not all of one. */
  constructor(bytes: Buffer) {
    this.bytes = bytes
    if (bytes.toString('latin1', bytes.length - 2) !== '\n}')
      throw new Error('Cannot read a part of a record')
    for (let at = 2; at < bytes.length - 1; ) {
      const end = bytes.indexOf(10, at)
      const colon = bytes.indexOf('":', at)
      const name = bytes.toString('utf8', at + 1, colon)
      this.lines.set(name, [colon + 2, bytes[end - 1] === 44 ? end - 1 : end])
      at = end + 1
    }
  }

  get length(): number {
    return this.bytes.length
  }

  get names(): Iterable<string> {
    return this.lines.keys()
  }

  /** The value of that name; parsed once, until it is forgotten. Throws where it is no JSON. */
  value(name: string): unknown {
    if (!this.values.has(name)) this.values.set(name, this.parsed(name))
    return this.values.get(name)
  }

  /** Forget what was parsed. */
  forget(): void {
    this.values.clear()
  }

  /** The value of that name, parsed anew; whoever asks for it may change it. */
  parsed(name: string): unknown {
    const text = this.text(name)
    return text && JSON.parse(text)
  }

  /** The JSON of the value of that name. */
  text(name: string): string | undefined {
    const place = this.lines.get(name)
    return place && this.bytes.toString('utf8', ...place)
  }
}

/** Records read last, by path, the latest last, and how many bytes they have together. */
const recent = new Map<string, { key: string; record: StoredRecord }>()
let held = 0
/** Those of them used last. */
const warmed: StoredRecord[] = []
/** Those of a thousand captures fit in; not those of a big archive. */
const room = 64_000_000
/** Of so many records what was parsed is kept: where all are gone through, what stays longer is in the way of the collector of garbage. */
const warm = 32

let latest: { path: string; key: string; record: StoredRecord } | undefined

/** Where what is kept of the source `id` of the project in `root` lies. */
export function recordPath(root: string, id: string): string {
  return join(root, extractedFolder, `${id}.json`)
}

/** The record at `path`, if its key is still the same and it can be read. */
export function storedRecord(path: string, key: string): StoredRecord | undefined {
  if (latest?.path === path && latest.key === key) return latest.record
  const known = recent.get(path)
  if (known) drop(path, known.record)
  const record = known?.key === key ? known.record : read(path, key)
  if (!record) return undefined
  latest = { path, key, record }
  recent.set(path, latest)
  held += record.length
  warmed.push(record)
  if (warmed.length > warm) warmed.shift()!.forget()
  for (const [old, { record }] of recent) {
    if (held <= room || old === path) break
    drop(old, record)
  }
  return record
}

function drop(path: string, { length }: StoredRecord): void {
  recent.delete(path)
  held -= length
}

function read(path: string, key: string): StoredRecord | undefined {
  try {
    const record = new StoredRecord(readFileSync(path))
    return record.value('key') === key ? record : undefined
  } catch {
    return undefined
  }
}
