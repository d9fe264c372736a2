/** Index the built pages for search: those that changed; what was found on the others is kept from the last build. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Progress } from '../../lib/progress.ts'
import { pathsBelow } from '../file.ts'
import { type Packed, writeIndexFiles } from './index-files.ts'
import type { Indexed, Layer } from './index-layer.ts'
import { mergeLayers, type Part } from './index-merge.ts'
import type { IndexStore, KeptIndex, SeenPage } from './index-store.ts'
import { openIndexer } from './indexer.ts'
import { type Names, searchedPage } from './searched-page.ts'
import { openWords, wordsOn } from './words.ts'

/** Below the folder of a built site. */
export const searchFolder = 'pagefind'

/** Files of earlier sites, by their path: what would come out the same is taken over. */
export interface KeptFiles {
  take: (path: string, key: string) => boolean
  put: (path: string, content: Uint8Array, key: string) => void
}

export interface Searching {
  /** Paths of all pages; where they are absent, all below the folder are. */
  pages?: readonly string[]
  /** Finds names that are written in other ways as well. */
  names?: Names
  progress?: Progress
  /** Of the page at a path, what stands for all that it shows: equal key, equal page. */
  keyOf?: (path: string) => string | undefined
  kept?: KeptFiles | undefined
  /** What is known of the last index, and keeps this one. */
  store?: IndexStore
}

/**
 * Pages of their own lie at most two folders deep (`topics/x/`); what lies deeper goes on with a list (`topics/x/page/2/`),
 * but for the later pages of a long source, which have passages that stand nowhere else.
 */
const searched = /^(?:(?:[^/]+\/){0,2}|sources\/[^/]+\/page\/[^/]+\/)index\.html$/
/** By which a page is sorted, as an attribute. */
const dated = /\sdata-pagefind-sort="date:([^"]*)"/g
/** Digits of the hash of a file that stand for it where it is noted. */
const keyDigits = 16
const none: Names = () => []
/** Words that names begin with, of those that changed: with more of them each page is likely to have one. */
const mostChanged = 50

/**
 * Index every page below `folder` that has a `data-pagefind-body`, and write the index into it, with the words of the site for those who
 * mistype. The index follows from the pages alone, whatever the store has. Returns the number of pages that are searched.
 */
export async function writeSearchIndex(folder: string, searching: Searching = {}): Promise<number> {
  const { names = none, progress = () => {}, keyOf = () => undefined, kept: files, store } = searching
  const last = store?.read()
  const changed = changedNames(last?.forms, names.forms)
  const seen = new Map<string, SeenPage>()
  const kept = new Set<string>()
  const indexer = openIndexer()
  let read = 0
  try {
    const paths = (searching.pages ?? pathsBelow(folder)).filter((path) => searched.test(path)).sort()
    for (const [index, path] of paths.entries()) {
      const before = last?.seen.get(path)
      const key = keyOf(path)
      if (before && key && before.key === key && !hasAny(join(folder, path), changed)) seen.set(path, before)
      else {
        read++
        const { content, ...page } = look(path, readFileSync(join(folder, path), 'utf8'), names)
        seen.set(path, { key, ...page })
        if (content && page.hash !== before?.hash) await indexer.add({ url: urlOf(path), content })
      }
      if (seen.get(path)!.hash === before?.hash) kept.add(urlOf(path))
      progress('Indexing for search', index + 1, paths.length)
    }
    const isSame = last && kept.size === paths.length && last.seen.size === paths.length
    const indexed = isSame
      ? last
      : whole(last, kept, last && indexer.isIdle ? [] : await indexer.finish(), seen)
    const packed = write(folder, indexed, seen, { packed: last?.packed, files })
    if (!isSame || read || changed?.length !== 0)
      store?.write({ ...indexed, seen, forms: names.forms ?? new Map(), packed })
    return [...seen.values()].filter(({ hash }) => hash).length
  } finally {
    await indexer.close()
  }
}

function urlOf(path: string): string {
  return `/${path.replace(/index\.html$/, '')}`
}

/** Words that names begin with whose forms changed; undefined where they are many or not known. */
function changedNames(before: Names['forms'], now: Names['forms'] = new Map()): string[] | undefined {
  if (!before) return undefined
  const words = new Set([...before.keys(), ...now.keys()])
  const changed = [...words].filter((word) => before.get(word) !== now.get(word))
  return changed.length > mostChanged ? undefined : changed
}

function hasAny(path: string, words: readonly string[] | undefined): boolean {
  if (!words) return true
  if (!words.length) return false
  const bytes = readFileSync(path)
  return words.some((word) => bytes.includes(word))
}

/** Look at a page: what the indexer gets of it, where it is searched. Its date is not for the indexer, which keeps no order among equal ones. */
function look(path: string, html: string, names: Names): Omit<SeenPage, 'key'> & { content?: string } {
  const page = searchedPage(html, names)
  if (!page) return { hash: '', date: '', words: '' }
  const content = page.replaceAll(dated, '')
  const [date = '0'] = [...page.matchAll(dated)].map(([, date]) => date)
  const hash = createHash('sha256').update(content).digest('base64')
  return { hash, date, words: wordsOn(path, html), content }
}

/** What was found on all pages: before, on those that are `kept`, and now. */
function whole(
  last: KeptIndex | undefined,
  kept: ReadonlySet<string>,
  made: readonly Indexed[],
  seen: ReadonlyMap<string, SeenPage>,
): Indexed {
  const ranks = new Map([...seen.keys()].map((path, rank) => [urlOf(path), rank]))
  const parts = new Map<string, Part[]>()
  const add = (from: Indexed, has: Part['has']) => {
    for (const [language, layer] of from.layers)
      parts.set(language, [...(parts.get(language) ?? []), { layer, has }])
  }
  if (last) add(last, (url) => kept.has(url))
  for (const indexed of made) add(indexed, () => true)
  const layers = [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, parts]): [string, Layer] => [language, mergeLayers(parts, (url) => ranks.get(url)!)])
  const { entry } = (made[0] ?? last)!
  return {
    entry,
    layers: new Map(layers.filter(([, { pages }]) => pages.length)),
    files: new Map(
      [...(last ? [last] : []), ...made]
        .flatMap(({ files }) => [...files])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }
}

function write(
  folder: string,
  { entry, layers, files }: Indexed,
  seen: ReadonlyMap<string, SeenPage>,
  before: { packed: Packed | undefined; files: KeptFiles | undefined },
): Packed {
  const places = new Map([...seen].map(([path, { date }], rank) => [urlOf(path), { date, rank }]))
  const words = openWords()
  for (const { words: own } of seen.values()) words.add(own)
  const byDate = (a: string, b: string) => {
    const [left, right] = [places.get(a)!, places.get(b)!]
    return left.date < right.date ? -1 : left.date > right.date ? 1 : left.rank - right.rank
  }
  const { packed, files: kept } = before
  const place =
    kept &&
    ((path: string, hash: string, content: Uint8Array) => {
      const [to, key] = [`${searchFolder}/${path}`, hash.slice(0, keyDigits)]
      if (!kept.take(to, key)) kept.put(to, content, key)
    })
  const made = writeIndexFiles(
    join(folder, searchFolder),
    { layers, entry, files, byDate },
    { packed, place },
  )
  writeFileSync(join(folder, searchFolder, 'words.json'), words.json())
  return made
}
