/** One capture extracted, as it is kept for later builds. */
import { basename, extname, join } from 'node:path'
import type { VFile } from 'vfile'
import { entry, extract } from './extraction.ts'
import { longLists } from './lib/record.ts'
import { extractedFolder, recordPath, type StoredRecord, seedKey, storedRecord } from './read/extracted.ts'
import type { FileHashes } from './read/file-hashes.ts'
import { readSeed } from './read/seed.ts'
import type { Extracted, Gist, Kept, Source } from './schema.ts'
import { pointGist } from './weave/points/gist.ts'
import { topicGist } from './weave/topics/gist.ts'
import { writeExtracted } from './write/store/extracted.ts'
import './data.ts'

/** Where records are kept. */
export interface Records {
  /** The project's folder. */
  root: string
  /** Hash of the code that extracts. */
  version: string
  /** Without it nothing is kept. */
  write: boolean
}

/** What was extracted from the seed at `path` before, if neither its bytes nor the code has changed; the bytes are as `hashes` has them, where it has. */
export function keptRecord(path: string, options: Records, hashes?: FileHashes): Extracted | undefined {
  const hashOf = (file: string) => hashes?.last(`seeds/${basename(file)}`)
  const key = seedKey(path, options.version, hashOf(path) ? hashOf : undefined)
  return key ? folded(path, key, options) : undefined
}

/** Extract the seed at `path`, and keep what was found. */
export function newRecord(path: string, options: Records): Extracted {
  return taken(path, sentRecord(path, options), options)
}

/** Extract the seed at `path`, and keep what was found. Returns its key, or all of it as JSON where it could not be kept: text is copied faster than what it stands for. */
export function sentRecord(path: string, { root, version, write }: Records): string {
  const key = seedKey(path, version)
  const extracted = extractedFrom(path)
  const isKept = key && write && writeExtracted(join(root, extractedFolder), stemOf(path), key, extracted)
  return isKept ? key : JSON.stringify(extracted)
}

/** What came of the seed at `path`, as `sentRecord` says it in whatever thread. */
export function taken(path: string, sent: string, options: Records): Extracted {
  if (sent.startsWith('{')) return JSON.parse(sent) as Extracted
  return folded(path, sent, options) ?? extractedFrom(path)
}

/** The name of a record: its seed's, without the ending. */
export function stemOf(path: string): string {
  return basename(path, extname(path))
}

function extractedFrom(path: string): Extracted {
  const { file, tree } = readSeed(path)
  const rejected = file.messages.some(({ fatal }) => fatal)
  if (!rejected) extract(tree, file)
  const source = entry(file)
  return {
    source,
    gist: { topics: topicGist(source, file.data.terms ?? []), points: pointGist(source) },
    messages: file.messages.map(keep),
    rejected,
  }
}

type LongList = (typeof longLists)[number]

/** Bytes of a record above which all of it stays in memory: it would be read again and again. */
const huge = 8_000_000

/** What is kept of the seed at `path`: its long lists are read when they are looked at, and again when others took their room meanwhile. Absent where it is not to be had under `key`. */
function folded(path: string, key: string, { root }: Records): Extracted | undefined {
  const place = recordPath(root, stemOf(path))
  const stored = storedRecord(place, key)
  if (!stored) return undefined
  let lost: Extracted | undefined
  const again = () => (lost ? undefined : storedRecord(place, key))
  // Where there is none any more, somebody removed it during the build.
  const anew = () => (lost ??= extractedFrom(path))
  const list = (name: LongList): unknown => again()?.value(`source.${name}`) ?? anew().source[name]
  const part = <Name extends keyof Gist>(name: Name) =>
    (again()?.parsed(`gist.${name}`) as Gist[Name] | undefined) ?? anew().gist[name]
  try {
    return {
      kept: { key, textOf: (name) => storedRecord(place, key)?.text(`source.${name}`) },
      source: sourceOf(stored, stored.length > huge ? undefined : list),
      gist: {
        get topics() {
          return part('topics')
        },
        get points() {
          return part('points')
        },
      },
      messages: stored.parsed('messages') as Kept[],
      rejected: stored.parsed('rejected') as boolean,
    }
  } catch {
    return undefined
  }
}

/** By this a source finds its long lists; no list of properties shows it. */
const lists = Symbol('lists')

/** A getter for each long list, the same for all sources, so that these are objects of one kind. */
const getters = new Map(
  longLists.map((name) => [
    `source.${name}`,
    function (this: { [lists](name: LongList): unknown }) {
      return this[lists](name)
    },
  ]),
)

/** The source of a record; its long lists by `list`, where there is one. */
function sourceOf(stored: StoredRecord, list?: (name: LongList) => unknown): Source {
  const source: Record<string, unknown> = {}
  if (list) Object.defineProperty(source, lists, { value: list })
  for (const [line, parsed] of stored.entries()) {
    if (!line.startsWith('source.')) continue
    const name = line.slice('source.'.length)
    const get = list && getters.get(line)
    if (get) Object.defineProperty(source, name, { get, enumerable: true, configurable: true })
    else source[name] = parsed()
  }
  return source as unknown as Source
}

function keep({
  reason,
  ruleId,
  fatal,
  note,
  line,
  column,
  actual,
  expected,
  file,
}: VFile['messages'][number]): Kept {
  return {
    reason,
    ruleId: ruleId ?? '',
    fatal: fatal ?? null,
    note,
    line,
    column,
    actual,
    expected,
    file: file && basename(file),
  }
}
