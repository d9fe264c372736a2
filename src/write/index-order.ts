/** The index as the indexer leaves it, put in a fixed order and cut anew: the same site must have the same bytes, and a search load few. */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { bytesOf, elements, listOf, numberOf, textOf } from './cbor.ts'
import { chunksOf, entryOf } from './index-chunks.ts'

/** What every file of the index begins with. */
const mark = Buffer.from('pagefind_dcd')
/** Places of the lists of files of words, `[from, to, file]` each, and of filters, `[name, file]` each, in the file that names all others. */
const chunksAt = 2
const filtersAt = 3
/** Places of the list of pages, `[id, length]` each, and of the sorted ones, `[name, numbers of pages]` each. */
const pagesAt = 1
const sortsAt = 4

/** Pages by value, by filter. */
type Counts = Record<string, Record<string, number>>

/**
 * Put the filters of the index in `folder` in code-unit order, cut its words into smaller files, and name all of them by what they hold. The order by date goes into a file of
 * its own, `dates.json`, and so do the counts of all values of filters, `counts.json`: they are shown before any filter is needed.
 */
export function orderIndex(folder: string): void {
  const entryPath = join(folder, 'pagefind-entry.json')
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(readFileSync(entryPath, 'utf8'))
  const dated: string[] = []
  const counts: Counts = {}
  for (const [language, about] of Object.entries(entry.languages)) {
    const path = join(folder, `pagefind.${about.hash}.pf_meta`)
    const parts = elements(unpacked(path))
    parts[chunksAt] = cutWords(folder, language, parts[chunksAt])
    const filters = elements(parts[filtersAt]).sort(byText)
    parts[filtersAt] = listOf(filters.map((filter) => orderFilter(folder, language, filter, counts)))
    dated.push(...latestFirst(parts[pagesAt], parts[sortsAt]))
    parts[sortsAt] = listOf([])
    rmSync(path)
    about.hash = pack(parts, (hash) => join(folder, `pagefind.${language}_${hash}.pf_meta`), language, 10)
  }
  writeFileSync(entryPath, JSON.stringify(entry))
  writeFileSync(join(folder, 'counts.json'), JSON.stringify(counts))
  writeFileSync(join(folder, 'dates.json'), JSON.stringify({ latestFirst: dated }))
}

/** Ids of pages by the sort that there is. Every search would load it with the list of pages; few ask for it. */
function latestFirst(pages: Buffer, sorts: Buffer): string[] {
  const ids = elements(pages).map((page) => textOf(elements(page)[0]))
  const [sort] = elements(sorts)
  return sort
    ? elements(elements(sort)[1])
        .map((number) => ids[numberOf(number)])
        .reverse()
    : []
}

/** Cut the files of words anew; returns the list of them. */
function cutWords(folder: string, language: string, files: Buffer): Buffer {
  const paths = elements(files).map((file) => join(folder, 'index', `${textOf(elements(file)[2])}.pf_index`))
  const words = paths.flatMap((path) => elements(elements(unpacked(path))[0]))
  for (const path of paths) rmSync(path)
  const place = (hash: string) => join(folder, 'index', `${language}_${hash}.pf_index`)
  return listOf(
    chunksOf(words).map((chunk) => entryOf(chunk, pack([listOf(chunk.words)], place, language, 7))),
  )
}

/** Order the values of one filter and add their pages to `counts`; returns its `[name, file]`. */
function orderFilter(folder: string, language: string, filter: Buffer, counts: Counts): Buffer {
  const [name, file] = elements(filter)
  const path = join(folder, 'filter', `${textOf(file)}.pf_filter`)
  const [title, values] = elements(unpacked(path))
  rmSync(path)
  const sorted = elements(values).sort(byText)
  counts[textOf(name)] ??= {}
  const own = counts[textOf(name)]
  for (const value of sorted) {
    const [text, pages] = elements(value)
    own[textOf(text)] = (own[textOf(text)] ?? 0) + elements(pages).length
  }
  const ordered = [title, listOf(sorted)]
  return listOf([
    name,
    bytesOf(pack(ordered, (hash) => join(folder, 'filter', `${language}_${hash}.pf_filter`), language, 7)),
  ])
}

function unpacked(path: string): Buffer {
  return gunzipSync(readFileSync(path)).subarray(mark.length)
}

/** Write a list and return the name that it got: its language and hash. */
function pack(
  parts: readonly Buffer[],
  place: (hash: string) => string,
  language: string,
  digits: number,
): string {
  const bytes = Buffer.concat([mark, listOf(parts)])
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, digits)
  const packed = gzipSync(bytes, { level: 9 })
  // The ninth byte names the system that packed it.
  packed[9] = 255
  writeFileSync(place(hash), packed)
  return `${language}_${hash}`
}

/** Elements whose first own element is a text, by that. */
function byText(a: Buffer, b: Buffer): number {
  const [left, right] = [textOf(elements(a)[0]), textOf(elements(b)[0])]
  return left < right ? -1 : left > right ? 1 : 0
}
