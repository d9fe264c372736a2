/** The indexer lists filters and their values in no fixed order; the same site must have the same bytes. */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { bytesOf, elements, listOf, numberOf, textOf } from './cbor.ts'

/** What every file of the index begins with. */
const mark = Buffer.from('pagefind_dcd')
/** Place of the list of filters, `[name, file]` each, in the file that names all others. */
const filtersAt = 3
/** Places of the list of pages, `[id, length]` each, and of the sorted ones, `[name, numbers of pages]` each. */
const pagesAt = 1
const sortsAt = 4

/**
 * Put the filters of the index in `folder` in code-unit order, and name their files anew by what they hold. The order by date goes into a file of
 * its own, `dates.json`.
 */
export function orderIndex(folder: string): void {
  const entryPath = join(folder, 'pagefind-entry.json')
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(readFileSync(entryPath, 'utf8'))
  const dated: string[] = []
  for (const [language, about] of Object.entries(entry.languages)) {
    const path = join(folder, `pagefind.${about.hash}.pf_meta`)
    const parts = elements(unpacked(path))
    const filters = elements(parts[filtersAt]).map((filter) => orderFilter(folder, language, filter))
    parts[filtersAt] = listOf(filters.sort(byText))
    dated.push(...latestFirst(parts[pagesAt], parts[sortsAt]))
    parts[sortsAt] = listOf([])
    rmSync(path)
    about.hash = pack(parts, (hash) => join(folder, `pagefind.${language}_${hash}.pf_meta`), language, 10)
  }
  writeFileSync(entryPath, JSON.stringify(entry))
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

/** Order the values of one filter; returns its `[name, file]`. */
function orderFilter(folder: string, language: string, filter: Buffer): Buffer {
  const [name, file] = elements(filter)
  const path = join(folder, 'filter', `${textOf(file)}.pf_filter`)
  const [title, values] = elements(unpacked(path))
  rmSync(path)
  const ordered = [title, listOf(elements(values).sort(byText))]
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
