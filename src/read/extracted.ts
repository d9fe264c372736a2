/** What was extracted from a seed before, kept under the hash of all that it follows from. */
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
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

/** A record as it lies on disk, a value a line: what is not looked at is not parsed. Its bytes are good until other records are read. */
export class StoredRecord {
  private readonly bytes: Buffer
  private readonly values = new Map<string, unknown>()

  /** Throws where `bytes` are no record, or not all of one. */
  constructor(bytes: Buffer) {
    this.bytes = bytes
    if (bytes.toString('latin1', bytes.length - 2) !== '\n}')
      throw new Error('Cannot read a part of a record')
  }

  get length(): number {
    return this.bytes.length
  }

  /** All values in order, by their names; each is parsed when it is asked for. */
  *entries(): Iterable<readonly [name: string, parsed: () => unknown]> {
    const { bytes } = this
    for (let at = 2; at < bytes.length - 1; ) {
      const [from, end] = [bytes.indexOf('":', at), bytes.indexOf(10, at)]
      yield [bytes.toString('utf8', at + 1, from), () => JSON.parse(this.textAt(from + 2, end))]
      at = end + 1
    }
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
    // A line end stands between values only: in JSON it is written `\n`.
    const head = `\n${JSON.stringify(name)}:`
    const at = this.bytes.indexOf(head)
    if (at < 0) return undefined
    const from = at + Buffer.byteLength(head)
    return this.textAt(from, this.bytes.indexOf(10, from))
  }

  /** What stands between `from` and the end of its line, the comma left out. */
  private textAt(from: number, end: number): string {
    return this.bytes.toString('utf8', from, this.bytes[end - 1] === 44 ? end - 1 : end)
  }
}

/** Records read last, by path. */
const recent = new Map<string, { key: string; record: StoredRecord }>()
/** Those that what was parsed of is kept; of more it would be in the way of the collector of garbage where all records are gone through. */
const warmed: StoredRecord[] = []
const warm = 32

/**
 * Room for the bytes of records, in slabs that are used again and again, the oldest first: memory outside of the heap that comes and goes makes the collector of garbage look through all of the heap.
 * Records of a thousand captures fit in; not those of a big archive.
 */
const slabs: { bytes: Buffer; paths: string[] }[] = []
const slabSize = 8_000_000
const mostSlabs = 8
let used = slabSize
/** The last one that is too long for a slab. */
let long: { path: string; key: string; record: StoredRecord } | undefined

/** Where what is kept of the source `id` of the project in `root` lies. */
export function recordPath(root: string, id: string): string {
  return join(root, extractedFolder, `${id}.json`)
}

/** The record at `path`, if its key is still the same and it can be read. */
export function storedRecord(path: string, key: string): StoredRecord | undefined {
  const known = long?.path === path ? long : recent.get(path)
  if (known?.key === key) return known.record
  const record = read(path, key)
  if (!record) return undefined
  warmed.push(record)
  if (warmed.length > warm) warmed.shift()!.forget()
  return record
}

function read(path: string, key: string): StoredRecord | undefined {
  try {
    const bytes = bytesOf(path)
    const record = new StoredRecord(bytes)
    if (record.value('key') !== key) return undefined
    if (bytes.length > slabSize) long = { path, key, record }
    else {
      slabs.at(-1)!.paths.push(path)
      recent.set(path, { key, record })
    }
    return record
  } catch {
    return undefined
  }
}

/** The bytes of a file, in a slab where they fit into one. Throws where it cannot be read. */
function bytesOf(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    if (size > slabSize) return readFileSync(file)
    if (used + size > slabSize) turn()
    const { bytes } = slabs.at(-1)!
    let end = used
    for (let got = 1; got && end < used + size; end += got)
      got = readSync(file, bytes, end, used + size - end, null)
    const found = bytes.subarray(used, end)
    used = end
    return found
  } finally {
    closeSync(file)
  }
}

/** Begin another slab. Records in it are no more. */
function turn(): void {
  const slab =
    slabs.length < mostSlabs ? { bytes: Buffer.allocUnsafeSlow(slabSize), paths: [] } : slabs.shift()!
  for (const path of slab.paths) recent.delete(path)
  slabs.push({ ...slab, paths: [] })
  used = 0
}
