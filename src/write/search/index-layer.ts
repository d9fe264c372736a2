/** What the indexer finds on some pages: a layer of the index of a site. */
import { gunzipSync } from 'node:zlib'
import { elements, numberOf, textOf } from './cbor.ts'

/** A page that is in the index. */
export interface IndexedPage {
  /** Its address below the root (`/topics/x/`). */
  url: string
  /** How many words it has. */
  words: number
  /** Names of its meta fields, in their order, as JSON. */
  fields: string
  /** What is shown of it, as it is loaded. */
  fragment: Uint8Array
}

/** Numbers of pages by value, by filter. */
export type Filters = Map<string, Map<string, number[]>>

/** What there is to find on some pages of one language. Pages are numbered by their place in `pages`. */
export interface Layer {
  pages: IndexedPage[]
  /** Names of meta fields; words in them have their numbers. */
  fields: string[]
  /** Each word as CBOR, `[word, pages, variants]`, in the order of their bytes. */
  words: Buffer[]
  filters: Filters
}

/** What the indexer notes about the whole, apart from languages. */
export interface Entry {
  version: string
}

/** What the indexer made of some pages. */
export interface Indexed {
  entry: Entry
  /** Layers by language. */
  layers: Map<string, Layer>
  /** Files for the browser that do not depend on pages, by name: the search itself, and what it needs for a language. */
  files: Map<string, Uint8Array>
}

interface Made {
  path: string
  content: Uint8Array
}

/** What every file of the index begins with. */
export const mark = Buffer.from('pagefind_dcd')

const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/
const entryFile = 'pagefind-entry.json'

/** Read the files that the indexer made. Its own interfaces are left out: they are several times the size of the search, and no page loads them. */
export function readIndexed(made: readonly Made[]): Indexed {
  const byPath = new Map(made.map(({ path, content }) => [path.replaceAll('\\', '/'), content]))
  const file: File = (path) => {
    const content = byPath.get(path)
    if (!content) throw new Error(`Cannot read the search index, expected a file \`${path}\``)
    return content
  }
  const { languages, ...entry }: Entry & { languages: Record<string, { hash: string }> } = JSON.parse(
    Buffer.from(file(entryFile)).toString(),
  )
  const layers = new Map<string, Layer>()
  for (const [language, { hash }] of Object.entries(languages)) layers.set(language, readLayer(hash, file))
  const files = new Map<string, Uint8Array>()
  for (const [path, content] of byPath)
    if (!/\/|\.pf_meta$/.test(path) && path !== entryFile && !interfaces.test(path)) files.set(path, content)
  return { entry, layers, files }
}

/** The file that the indexer made at a path. */
type File = (path: string) => Uint8Array

function readLayer(hash: string, file: File): Layer {
  const [, pages, chunks, filters, , fields] = elements(unpacked(file(`pagefind.${hash}.pf_meta`)))
  return {
    pages: elements(pages).map((page) => readPage(file, page)),
    fields: elements(fields).map((name) => textOf(name)),
    words: elements(chunks).flatMap((chunk) =>
      elements(elements(unpacked(file(`index/${textOf(elements(chunk)[2])}.pf_index`)))[0]),
    ),
    filters: new Map(elements(filters).map((filter) => readFilter(file, filter))),
  }
}

function readPage(file: File, page: Buffer): IndexedPage {
  const [id, words] = elements(page)
  const fragment = file(`fragment/${textOf(id)}.pf_fragment`)
  const { url, meta }: { url: string; meta: object } = JSON.parse(unpacked(fragment).toString())
  return { url, words: numberOf(words), fields: JSON.stringify(Object.keys(meta).sort()), fragment }
}

function readFilter(file: File, filter: Buffer): [string, Map<string, number[]>] {
  const [name, id] = elements(filter)
  const [, values] = elements(unpacked(file(`filter/${textOf(id)}.pf_filter`)))
  const pages = elements(values).map((value): [string, number[]] => {
    const [text, numbers] = elements(value)
    return [textOf(text), elements(numbers).map(numberOf)]
  })
  return [textOf(name), new Map(pages)]
}

function unpacked(file: Uint8Array): Buffer {
  return gunzipSync(file).subarray(mark.length)
}
