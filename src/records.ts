/** One capture extracted, as it is kept for later builds. */
import { basename, extname, join } from 'node:path'
import type { VFile } from 'vfile'
import { entry, extract } from './extraction.ts'
import { extractedFolder, readExtracted, seedKey } from './read/extracted.ts'
import { readSeed } from './read/seed.ts'
import type { Extracted, Kept } from './schema.ts'
import { writeExtracted } from './write/extracted.ts'
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

/** What was extracted from the seed at `path` before, if neither its bytes nor the code has changed. */
export function keptRecord(path: string, { root, version }: Records): Extracted | undefined {
  const key = seedKey(path, version)
  return key ? readExtracted(root, stemOf(path), key) : undefined
}

/** Extract the seed at `path`, and keep what was found. */
export function newRecord(path: string, { root, version, write }: Records): Extracted {
  const key = seedKey(path, version)
  const { file, tree } = readSeed(path)
  const rejected = file.messages.some(({ fatal }) => fatal)
  if (!rejected) extract(tree, file)
  const extracted: Extracted = {
    source: entry(file),
    terms: file.data.terms ?? [],
    messages: file.messages.map(keep),
    rejected,
  }
  if (key && write) writeExtracted(join(root, extractedFolder), stemOf(path), key, extracted)
  return extracted
}

/** The name of a record: its seed's, without the ending. */
export function stemOf(path: string): string {
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
