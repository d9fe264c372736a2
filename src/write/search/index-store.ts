/** The index of the last build, kept so that the next one indexes only the pages that changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import type { Packed } from './index-files.ts'
import type { Indexed, Layer } from './index-layer.ts'

/** Where it lies, below the root of a project. */
const place = 'node_modules/.cache/lode/search-index'

/** A page that was looked at for the index. */
export interface SeenPage {
  /** Stands for all that the page shows, where it has one. */
  key: string | undefined
  /** Hash of what the indexer got; empty where the page is not searched. */
  hash: string
  /** By which it is sorted. */
  date: string
  /** As `wordsOn` finds them. */
  words: string
}

/** An index, and what it was made from. */
export interface KeptIndex extends Indexed {
  /** By path. */
  seen: Map<string, SeenPage>
  /** Names that were looked for. */
  forms: ReadonlyMap<string, string>
  packed: Packed
}

/** Where an index is kept from one build to the next. */
export interface IndexStore {
  /** The last one; absent where there is none, or none that holds. */
  read: () => KeptIndex | undefined
  write: (index: KeptIndex) => void
}

/**
 * The store of the project at `root`; `code` is a hash of all that makes pages and the index: what was kept under another one does not hold. Where it is absent nothing is kept, where the site is to be `fresh` nothing
 * is read.
 */
export function indexStore(root: string, code: string | undefined, fresh: boolean): IndexStore {
  const path = join(root, place)
  return {
    read: () => (code && !fresh ? read(path, code) : undefined),
    write(index) {
      if (!code) return
      const bytes = serialize({ code, index: { ...index, layers: mapped(index.layers, joined) } })
      mkdirSync(dirname(path), { recursive: true })
      // A crash may leave a part, which its sum tells.
      const sum = Buffer.alloc(sumBytes)
      sum.writeUInt32BE(crc32(bytes))
      writeFileSync(path, Buffer.concat([sum, bytes]))
    },
  }
}

const sumBytes = 4

function read(path: string, code: string): KeptIndex | undefined {
  try {
    const file = readFileSync(path)
    const bytes = file.subarray(sumBytes)
    if (file.readUInt32BE() !== crc32(bytes)) return undefined
    const kept: { code: string; index: Omit<KeptIndex, 'layers'> & { layers: Map<string, JoinedLayer> } } =
      deserialize(bytes)
    return kept.code === code ? { ...kept.index, layers: mapped(kept.index.layers, parted) } : undefined
  } catch {
    return undefined
  }
}

/** Many small byte strings as one: each of them costs more to keep than its bytes. */
interface Joined {
  bytes: Uint8Array
  lengths: Uint32Array
}

type JoinedLayer = Omit<Layer, 'words' | 'pages'> & {
  words: Joined
  fragments: Joined
  pages: Omit<Layer['pages'][number], 'fragment'>[]
}

function joined({ words, pages, ...rest }: Layer): JoinedLayer {
  return {
    ...rest,
    words: together(words),
    fragments: together(pages.map(({ fragment }) => fragment)),
    pages: pages.map(({ url, words, fields }) => ({ url, words, fields })),
  }
}

function parted({ words, fragments, pages, ...rest }: JoinedLayer): Layer {
  const parts = part(fragments)
  return {
    ...rest,
    words: part(words),
    pages: pages.map((page, number) => ({ ...page, fragment: parts[number]! })),
  }
}

function together(parts: readonly Uint8Array[]): Joined {
  return { bytes: Buffer.concat(parts), lengths: Uint32Array.from(parts, ({ length }) => length) }
}

function part({ bytes, lengths }: Joined): Buffer[] {
  let to = 0
  const from = (length: number) => Buffer.from(bytes.buffer, bytes.byteOffset + to, length)
  return Array.from(lengths, (length) => {
    const piece = from(length)
    to += length
    return piece
  })
}

function mapped<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([name, value]) => [name, change(value)]))
}
