/** The index as files: cut so that a search loads few bytes, in a fixed order, named by what they hold. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bytesOf, listOf, numbered } from './cbor.ts'
import { chunksOf, entryOf } from './index-chunks.ts'
import { type Entry, type Filters, type IndexedPage, type Layer, mark } from './index-layer.ts'

/** What is searched. */
export interface WholeIndex {
  /** Layers by language, in the order of their names. */
  layers: ReadonlyMap<string, Layer>
  /** What the indexer notes about the whole, apart from languages. */
  entry: Entry
  /** Files for the browser that do not depend on pages, by name. */
  files: ReadonlyMap<string, Uint8Array>
  /** Does `a` come before `b`, by date? */
  byDate: (a: string, b: string) => number
}

/** Files as they were packed, by the hash of what is in them. */
export type Packed = Map<string, Uint8Array>

/** What there is of earlier indexes. */
export interface Before {
  packed?: Packed | undefined
  /** Takes over a file that is there, or writes it; `hash` stands for all that is in it. Without it, every file is written. */
  place?: ((path: string, hash: string, content: Uint8Array) => void) | undefined
}

/** Digits of a hash in names. Every search loads those of pages; a name that is taken gets longer. */
const digits = { fragment: 7, chunk: 7, filter: 7, meta: 10 }

/**
 * Write the files of `index` into `folder`, which is new. The order by date goes into a file of its own, `dates.json`, and so do the counts of all values of filters, `counts.json`: they
 * are shown before any filter is needed. What is in `packed` is not packed again; returns all that is packed now.
 */
export function writeIndexFiles(folder: string, index: WholeIndex, before: Before = {}): Packed {
  for (const name of ['fragment', 'index', 'filter']) mkdirSync(join(folder, name), { recursive: true })
  const place: Before['place'] & {} =
    before.place ?? ((path, _, content) => writeFileSync(join(folder, path), content))
  const packed: Packed = new Map()
  const pack: Pack = (parts, length, pathOf) => {
    const bytes = Buffer.concat([mark, listOf(parts)])
    const hash = createHash('sha256').update(bytes).digest('hex')
    const content = before.packed?.get(hash) ?? gzipped(bytes)
    packed.set(hash, content)
    place(pathOf(hash.slice(0, length)), hash, content)
    return hash.slice(0, length)
  }
  const languages: Record<string, { hash: string; wasm: string | null; page_count: number }> = {}
  const dated: string[] = []
  const counts: Record<string, Record<string, number>> = {}
  for (const [language, layer] of index.layers) {
    const ids = writeFragments(language, layer.pages, place)
    const meta = [
      bytesOf(index.entry.version),
      listOf(layer.pages.map(({ words }, number) => listOf([bytesOf(ids[number]!), numbered(words)]))),
      writeWords(language, layer.words, pack),
      writeFilters(language, layer.filters, pack),
      // The order by date: every search would load it with the list of pages; few ask for it.
      listOf([]),
      listOf(layer.fields.map(bytesOf)),
    ]
    const hash = pack(meta, digits.meta, (hash) => `pagefind.${language}_${hash}.pf_meta`)
    const wasm = index.files.has(wasmOf(language)) ? language : null
    languages[language] = { hash: `${language}_${hash}`, wasm, page_count: layer.pages.length }
    dated.push(...latestFirst(layer.pages, ids, index.byDate))
    count(layer.filters, counts)
  }
  for (const [name, content] of index.files)
    if (!/^wasm\./.test(name) || name === wasmOf('unknown') || languages[name.split('.')[1]!])
      writeFileSync(join(folder, name), content)
  const json = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value))
  json('pagefind-entry.json', { ...index.entry, languages })
  json('counts.json', counts)
  json('dates.json', { latestFirst: dated })
  return packed
}

/** Pack a list and place it where `pathOf` says for its hash, of so many digits; returns the hash. */
type Pack = (parts: readonly Buffer[], digits: number, pathOf: (hash: string) => string) => string

/** Write what is shown of each page; returns their ids. */
function writeFragments(
  language: string,
  pages: readonly IndexedPage[],
  place: Before['place'] & {},
): string[] {
  const taken = new Set<string>()
  return pages.map(({ fragment }) => {
    const hash = createHash('sha256').update(fragment).digest('hex')
    let length = digits.fragment
    while (taken.has(hash.slice(0, length)) && length < hash.length) length++
    taken.add(hash.slice(0, length))
    const id = `${language}_${hash.slice(0, length)}`
    place(`fragment/${id}.pf_fragment`, hash, fragment)
    return id
  })
}

function writeWords(language: string, words: readonly Buffer[], pack: Pack): Buffer {
  return listOf(
    chunksOf(words).map((chunk) => {
      const hash = pack([listOf(chunk.words)], digits.chunk, (hash) => `index/${language}_${hash}.pf_index`)
      return entryOf(chunk, `${language}_${hash}`)
    }),
  )
}

function writeFilters(language: string, filters: Filters, pack: Pack): Buffer {
  return listOf(
    [...filters].map(([name, values]) => {
      const parts = [...values].map(([value, pages]) => listOf([bytesOf(value), listOf(pages.map(numbered))]))
      const hash = pack(
        [bytesOf(name), listOf(parts)],
        digits.filter,
        (hash) => `filter/${language}_${hash}.pf_filter`,
      )
      return listOf([bytesOf(name), bytesOf(`${language}_${hash}`)])
    }),
  )
}

function latestFirst(
  pages: readonly IndexedPage[],
  ids: readonly string[],
  byDate: WholeIndex['byDate'],
): string[] {
  return ids
    .map((_, number) => number)
    .sort((a, b) => byDate(pages[b]!.url, pages[a]!.url))
    .map((number) => ids[number]!)
}

function count(filters: Filters, counts: Record<string, Record<string, number>>): void {
  for (const [name, values] of filters) {
    counts[name] ??= {}
    const own = counts[name]
    for (const [value, pages] of values) own[value] = (own[value] ?? 0) + pages.length
  }
}

function gzipped(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: 9 })
  // The ninth byte names the system that packed it.
  packed[9] = 255
  return packed
}

function wasmOf(language: string): string {
  return `wasm.${language}.pagefind`
}
