/** Questions about captures, for the terminal: what is in one, which passages have these words. */
import type { VFile } from 'vfile'
import { emptyCorpus, entry, extract } from './extraction.ts'
import { readSeed } from './read/seed.ts'
import type { Source } from './schema.ts'
import { findPassages as find } from './vet/find.ts'
import { weavePeople } from './weave/people.ts'
import { weaveTopics } from './weave/topics.ts'
import './data.ts'

/** The entry of a single capture read on its own, with its messages: what an editor asks to see. */
export function look(path: string): { source: Source; file: VFile } {
  const { file, tree } = readSeed(path)
  extract(tree, file)
  const source = entry(file)
  const terms = new Map([[source.id, file.data.terms ?? []]])
  // What the steps noted for each other is several times the text.
  file.data = {}
  const corpus = emptyCorpus([source])
  weavePeople(corpus, [])
  weaveTopics(corpus, { declared: [], terms })
  return { source, file }
}

/** Passages of `corpus` that have all the words, with their citations. */
export const findPassages = find
