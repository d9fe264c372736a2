/** Layers of an index made one. The outcome follows from the pages alone, however they were spread over layers. */
import { CborReader, CborWriter } from './cbor-cursor.ts'
import type { Filters, IndexedPage, Layer } from './index-layer.ts'

/** A layer, and which of its pages count. */
export interface Part {
  layer: Layer
  has: (url: string) => boolean
}

/** A layer under way: where its pages and meta fields come to stand, and how far its words are taken. */
interface Source {
  layer: Layer
  /** Numbers of pages in the whole, by those in the layer; -1 where they are left out. */
  places: Int32Array
  /** Numbers of meta fields in the whole; absent where they are the same. */
  fields: number[] | undefined
  /** Pages that stay keep their numbers. */
  inPlace: boolean
  next: number
}

/** Merge `parts`, in none of which is a page that counts in another; `rank` is the order of pages. */
export function mergeLayers(parts: readonly Part[], rank: (url: string) => number): Layer {
  const pages = parts
    .flatMap(({ layer, has }) => layer.pages.filter(({ url }) => has(url)))
    .sort((a, b) => rank(a.url) - rank(b.url))
  const fields = fieldsOf(pages)
  const numbers = new Map(pages.map(({ url }, number) => [url, number]))
  const sources = parts.map(({ layer, has }): Source => {
    const places = Int32Array.from(layer.pages, ({ url }) => (has(url) ? numbers.get(url)! : -1))
    const own = layer.fields.map((name) => fields.indexOf(name))
    return {
      layer,
      places,
      fields: own.every((number, index) => number === index) ? undefined : own,
      inPlace: places.every((place, index) => place < 0 || place === index),
      next: 0,
    }
  })
  return { pages, fields, words: mergeWords(sources), filters: mergeFilters(sources) }
}

function fieldsOf(pages: readonly IndexedPage[]): string[] {
  const lists = new Set(pages.map(({ fields }) => fields))
  return [...new Set([...lists].flatMap((list): string[] => JSON.parse(list)))].sort()
}

function mergeFilters(sources: readonly Source[]): Filters {
  const merged: Filters = new Map()
  for (const { layer, places } of sources)
    for (const [name, values] of layer.filters)
      for (const [value, numbers] of values) {
        const kept = numbers.map((number) => places[number]!).filter((place) => place >= 0)
        if (!kept.length) continue
        if (!merged.has(name)) merged.set(name, new Map())
        const filter = merged.get(name)!
        filter.set(value, [...(filter.get(value) ?? []), ...kept])
      }
  for (const values of merged.values()) for (const numbers of values.values()) numbers.sort((a, b) => a - b)
  return new Map([...merged].sort(byKey).map(([name, values]) => [name, new Map([...values].sort(byKey))]))
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function mergeWords(sources: readonly Source[]): Buffer[] {
  const words: Buffer[] = []
  const merger = new WordMerger()
  for (;;) {
    let first: Buffer | undefined
    let same: Source[] = []
    for (const source of sources) {
      const word = source.layer.words[source.next]
      const order = word ? (first ? compareWords(word, first) : -1) : 1
      if (order < 0) [first, same] = [word, []]
      if (order <= 0) same.push(source)
    }
    if (!first) return words
    const merged = merger.merge(same)
    if (merged) words.push(merged)
    for (const source of same) source.next++
  }
}

/** Compare two entries by their words. */
function compareWords(a: Uint8Array, b: Uint8Array): number {
  const [left, right] = [new CborReader(a), new CborReader(b)]
  const start = (reader: CborReader) => {
    reader.list()
    const from = reader.at
    reader.skipText()
    return from
  }
  const [from, other] = [start(left), start(right)]
  return Buffer.compare(textAt(a, from, left.at), textAt(b, other, right.at))
}

/** The bytes of a text without its head, which tells its length. */
function textAt(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const short = bytes[from]! & 31
  return bytes.subarray(from + (short < 24 ? 1 : 1 + (1 << (short - 24))), to)
}

/** Pages on which a word is, of all layers: where each comes to stand, and where what is said of it lies. */
class Postings {
  private places: number[] = []
  private from: number[] = []
  private to: number[] = []
  private sources: Source[] = []
  private inOrder = true

  get length(): number {
    return this.places.length
  }

  /** Add a list of pages of `source`; returns whether all of them count. */
  read(reader: CborReader, source: Source): boolean {
    let [number, whole] = [0, true]
    for (let left = reader.list(); left > 0; left--) {
      reader.list()
      number += reader.number()
      const from = reader.at
      reader.skipNumbers()
      reader.skipNumbers()
      const place = source.places[number]!
      if (place < 0) {
        whole = false
        continue
      }
      if (this.length && this.places[this.length - 1]! > place) this.inOrder = false
      this.places.push(place)
      this.from.push(from)
      this.to.push(reader.at)
      this.sources.push(source)
    }
    return whole
  }

  write(out: CborWriter): void {
    out.list(this.length)
    const order = this.places.map((_, index) => index)
    if (!this.inOrder) order.sort((a, b) => this.places[a]! - this.places[b]!)
    let last = 0
    for (const index of order) {
      const place = this.places[index]!
      out.list(3)
      out.number(place - last)
      last = place
      const source = this.sources[index]!
      writePosting(out, source, source.layer.words[source.next]!, this.from[index]!, this.to[index]!)
    }
  }
}

/** Where a word is on a page, and where in its meta fields: their numbers are written as negative ones. */
function writePosting(out: CborWriter, { fields }: Source, bytes: Uint8Array, from: number, to: number) {
  if (!fields) return out.copy(bytes, from, to)
  const reader = new CborReader(bytes)
  reader.at = from
  reader.skipNumbers()
  out.copy(bytes, from, reader.at)
  const length = reader.list()
  out.list(length)
  for (let left = length; left > 0; left--) {
    const value = reader.signed()
    out.number(value < 0 ? -1 - fields[-1 - value]! : value)
  }
}

class WordMerger {
  private readonly out = new CborWriter()

  /** The entries of one word in `sources` as one; undefined where no page has it any more. */
  merge(sources: readonly Source[]): Buffer | undefined {
    const pages = new Postings()
    const variants = new Map<string, { form: Uint8Array; pages: Postings }>()
    let [whole, head, entry] = [true, 0, sources[0]!.layer.words[sources[0]!.next]!]
    for (const source of sources) {
      entry = source.layer.words[source.next]!
      const reader = new CborReader(entry)
      reader.list()
      reader.skipText()
      head = reader.at
      whole = pages.read(reader, source) && whole
      for (let left = reader.list(); left > 0; left--) {
        reader.list()
        const from = reader.at
        reader.skipText()
        const form = entry.subarray(from, reader.at)
        const key = Buffer.from(textAt(form, 0, form.length)).toString('latin1')
        if (!variants.has(key)) variants.set(key, { form, pages: new Postings() })
        whole = variants.get(key)!.pages.read(reader, source) && whole
      }
    }
    const kept = [...variants].filter(([, { pages }]) => pages.length)
    if (!pages.length && !kept.length) return undefined
    const [only, other] = sources
    // Forms stand in the order of their pages where the indexer put them.
    if (whole && !other && only!.inPlace && !only!.fields && kept.length < 2) return entry
    this.out.list(3)
    this.out.copy(entry, 1, head)
    pages.write(this.out)
    this.out.list(kept.length)
    for (const [, { form, pages }] of kept.sort(byKey)) {
      this.out.list(2)
      this.out.copy(form, 0, form.length)
      pages.write(this.out)
    }
    return this.out.take()
  }
}
