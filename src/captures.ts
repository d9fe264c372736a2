/** The captures of a project, as they are extracted now or were before. */
import { basename, dirname, extname, join } from 'node:path'
import { VFile } from 'vfile'
import { emptyCorpus, entry, extract } from './extraction.ts'
import type { Progress } from './lib/progress.ts'
import { extractedFolder, readExtracted, seedKey } from './read/extracted.ts'
import { inputsDigest } from './read/inputs.ts'
import { readNames } from './read/pages.ts'
import { readSeed } from './read/seed.ts'
import { listSeeds } from './read/seeds.ts'
import type { Corpus, Extracted, Kept } from './schema.ts'
import { weavePeople } from './weave/people.ts'
import { pruneExtracted, writeExtracted } from './write/extracted.ts'
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
  'rules.ts',
  'schema.ts',
]

/** All captures of a project. */
export interface Captures {
  accepted: Extracted[]
  /** Ids of those that could not be taken up. */
  rejected: string[]
  messages: VFile[]
}

/** Extract the captures of the project in `root`; what was extracted before from the same bytes is taken up again. Without `write` nothing is kept. */
export function readCaptures(root: string, write: boolean, progress: Progress = () => {}): Captures {
  const { seeds, messages: first } = listSeeds(join(root, 'seeds'))
  const version = inputsDigest(import.meta.dirname, code)
  const messages = [...first]
  const extracted = seeds.map((path, index) => {
    const one = extractedSeed(root, path, version, write)
    progress('Reading captures', index + 1, seeds.length)
    messages.push(withMessages(path, one.messages))
    return one
  })
  if (write) pruneExtracted(join(root, extractedFolder), new Set(seeds.map(stem)))
  return {
    accepted: extracted.filter(({ rejected }) => !rejected),
    rejected: extracted.filter(({ rejected }) => rejected).map(({ source }) => source.id),
    messages,
  }
}

function extractedSeed(root: string, path: string, version: string, write: boolean): Extracted {
  const key = seedKey(path, version)
  const kept = key && readExtracted(root, stem(path), key)
  if (kept) return kept
  const { file, tree } = readSeed(path)
  const rejected = file.messages.some(({ fatal }) => fatal)
  if (!rejected) extract(tree, file)
  const extracted: Extracted = {
    source: entry(file),
    terms: file.data.terms ?? [],
    messages: file.messages.map(keep),
    rejected,
  }
  if (key && write) writeExtracted(join(root, extractedFolder), stem(path), key, extracted)
  return extracted
}

function stem(path: string): string {
  return basename(path, extname(path))
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

/** A file that carries messages kept from an earlier reading. */
function withMessages(path: string, messages: Kept[]): VFile {
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
  const corpus = emptyCorpus(readCaptures(root, false).accepted.map(({ source }) => source))
  weavePeople(corpus, readNames(join(root, 'content')).found)
  return corpus
}
