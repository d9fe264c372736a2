/** What was drafted last time, so that an unchanged source with an unchanged page costs two hashes and no drafting. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../schema.ts'
import { putFile } from './file.ts'

const place = 'node_modules/.cache/lode/drafted.json'

/** Drafting follows from this code as well. */
const code = [
  'draft.ts',
  'mdx.ts',
  'source-page.ts',
  '../lib/inert.ts',
  '../lib/normal.ts',
  '../lib/source-pieces.ts',
  '../lib/vocabulary.ts',
]
let codeHash = ''

/** For each source: hash of what its draft follows from, and of the page that was right for it. */
export type Drafted = Map<string, string>

/** What is known of earlier drafts in the project at `root`; nothing where that cannot be read. */
export function readDrafted(root: string): Drafted {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(join(root, place), 'utf8'))))
  } catch {
    return new Map()
  }
}

/** Keep `drafted` for the next time. */
export function writeDrafted(root: string, drafted: Drafted): void {
  putFile(join(root, place), JSON.stringify(Object.fromEntries(drafted)))
}

/** A function from the text of the page of `source` to one hash over it and all that the draft follows from; `record` is the key of the record that holds that, where there is one. */
export function draftedKey(source: Source, record?: string): (page: string) => string {
  codeHash ||= hashOf(code.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\0'))
  const from = record ? `${codeHash} ${record}` : hashOf(codeHash + drafting(source))
  return (page) => hashOf(`${from}\0${page}`)
}

/** All of a source that its draft follows from. */
function drafting(source: Source): string {
  const { id, seed, sha256, lang, title, deck, sections, passages, furniture, quotations } = source
  const spans = quotations.map(({ kind, start, end }) => [kind, start, end])
  return JSON.stringify([
    id,
    seed,
    sha256,
    lang,
    title.value,
    deck?.value,
    sections,
    passages,
    furniture,
    spans,
  ])
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
