/** The captures of a project, as they are extracted now or were before. */
import { basename, dirname, join } from 'node:path'
import { VFile } from 'vfile'
import { emptyCorpus } from './extraction.ts'
import type { Progress } from './lib/progress.ts'
import { extractedFolder } from './read/extracted.ts'
import type { FileHashes } from './read/file-hashes.ts'
import { inputsDigest } from './read/inputs.ts'
import { readNames } from './read/pages.ts'
import { listSeeds } from './read/seeds.ts'
import { keptRecord, newRecord, stemOf, taken } from './records.ts'
import type { Corpus, Extracted, Kept } from './schema.ts'
import { inThreads } from './threads.ts'
import { weavePeople } from './weave/people.ts'
import { pruneExtracted } from './write/store/extracted.ts'
import './data.ts'

/** The code that an extraction follows from: changed code, new extraction. */
const code = [
  'lib',
  'read',
  'sift',
  'tag',
  'captures.ts',
  'data.ts',
  'extraction.ts',
  'records.ts',
  'rules.ts',
  'schema.ts',
  'weave/points/figure-key.ts',
  'weave/points/gist.ts',
  'weave/points/stems.ts',
  'weave/points/tolls.ts',
  'weave/topics/gist.ts',
]

/** All captures of a project. */
export interface Captures {
  accepted: Extracted[]
  /** Ids of those that could not be taken up. */
  rejected: string[]
  messages: VFile[]
}

/** Hash of the code that extracts. */
export function extractionVersion(): string {
  version ??= inputsDigest(import.meta.dirname, code)
  return version
}

let version: string | undefined

/** How the captures of a project are read. */
export interface Reading {
  /** The project's folder. */
  root: string
  /** Without it nothing is kept. */
  write: boolean
  progress?: Progress
  /** Of the files of the project, as they are taken to be. */
  hashes?: FileHashes
}

/** Extract the captures of a project; what was extracted before from the same bytes is taken up again. */
export function readCaptures({ root, write, progress = () => {}, hashes }: Reading): Captures {
  const { seeds, messages: first } = listSeeds(join(root, 'seeds'))
  const messages = [...first]
  const options = { root, version: extractionVersion(), write }
  let read = 0
  const known = seeds.map((path) => {
    const kept = keptRecord(path, options, hashes)
    if (kept) progress('Reading captures', ++read, seeds.length)
    return kept
  })
  const fresh = seeds.flatMap((_, index) => (known[index] ? [] : [index]))
  const records = inThreads(
    { name: 'extract', options },
    fresh.map((index) => seeds[index]),
    (path) => newRecord(path, options),
  )
  let turn = 0
  for (const record of records) {
    const at = fresh[turn++]
    known[at] = typeof record === 'string' ? taken(seeds[at], record, options) : record
    progress('Reading captures', ++read, seeds.length)
  }
  const extracted = known as Extracted[]
  for (const [index, path] of seeds.entries()) messages.push(withMessages(path, extracted[index].messages))
  if (write) pruneExtracted(join(root, extractedFolder), new Set(seeds.map(stemOf)))
  return {
    accepted: extracted.filter(({ rejected }) => !rejected),
    rejected: extracted.filter(({ rejected }) => rejected).map(({ source }) => source.id),
    messages,
  }
}

/** A file that carries messages kept from an earlier reading. */
export function withMessages(path: string, messages: Kept[]): VFile {
  const file = new VFile({ path })
  for (const { reason, ruleId, fatal, line, column, file: name = basename(path), ...rest } of messages) {
    const place = line ? { line, column: column ?? 1 } : undefined
    const message = file.message(reason, { ruleId, source: 'lode', place })
    Object.assign(message, rest, { fatal: fatal ?? undefined, file: join(dirname(path), name) })
  }
  return file
}

/** The sources of the project in `root` with the names of people, organisations and places over all of them; for what asks questions of a corpus and writes nothing. */
export function corpusOf(root: string): Corpus {
  const corpus = emptyCorpus(readCaptures({ root, write: false }).accepted.map(({ source }) => source))
  weavePeople(corpus, readNames(join(root, 'content')).found)
  return corpus
}
