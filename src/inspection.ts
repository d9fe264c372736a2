/** Questions about captures, for the terminal: what is in one, which passages have these words. */
import type { VFile } from 'vfile'
import { emptyCorpus, entry, extract } from './extraction.ts'
import { jsonParts } from './lib/json-parts.ts'
import { readSeed } from './read/seed.ts'
import { count, report } from './report.ts'
import type { Source } from './schema.ts'
import { findPassages as find } from './vet/find.ts'
import { weavePeople } from './weave/people.ts'
import { topicGist } from './weave/topics/gist.ts'
import { weaveTopics } from './weave/topics.ts'
import './data.ts'

/** The entry of a single capture read on its own, with its messages: what an editor asks to see. */
export function look(path: string): { source: Source; file: VFile } {
  const { file, tree } = readSeed(path)
  extract(tree, file)
  const source = entry(file)
  const gist = topicGist(source, file.data.terms ?? [])
  // What the steps noted for each other is several times the text.
  file.data = {}
  const corpus = emptyCorpus([source])
  weavePeople(corpus, [])
  weaveTopics(corpus, { declared: [], gistOf: () => gist })
  return { source, file }
}

/** What `inspect` prints of a capture. */
export interface Inspected {
  /** Its entry as a line of JSON; of a long capture in parts, so that it need not be in memory twice. */
  entry: Uint8Array | Iterable<string>
  /** Its messages. */
  report: string
  failed: boolean
}

/** Of a capture longer than this, in UTF-16 code units, the entry is printed in parts. */
const long = 1_000_000

/** Look at the capture at `path`; messages name files relative to `from`. */
export function inspected(path: string, from: string): Inspected {
  const { source, file } = look(path)
  return {
    entry: source.length < long ? new TextEncoder().encode(`${JSON.stringify(source)}\n`) : lines(source),
    report: report([file], from),
    failed: count([file]).error > 0,
  }
}

function* lines(source: Source): Iterable<string> {
  yield* jsonParts(source)
  yield '\n'
}

/** Passages of `corpus` that have all the words, with their citations. */
export const findPassages = find
