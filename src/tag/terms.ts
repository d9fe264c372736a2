/** Find noun phrases that may be topics: `file.data.terms`. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { singular } from '../lib/singular.ts'
import type { Root } from '../schema.ts'
import { type Reading, readPhrases } from './phrase-reading.ts'
import { wordClasses } from './word-classes.ts'

/**
 * Collect English noun phrases of body and captions as candidates for topics, in normal form: small letters, singular, hyphens as spaces. Names, words with
 * a capital inside a sentence, figures and dates are left out; for other languages there are none.
 */
export const tagTerms: Plugin<[], Root> = () => (_tree: Root, file: VFile) => {
  const words = file.data.words
  file.data.terms = []
  if (!words || !/^en\b/.test(file.data.lang ?? 'en')) return
  const text = String(file.value)
  const reading: Reading = {
    text,
    words,
    classes: wordClasses(text, words),
    known: new Map(),
    pending: [],
    names: new Set((file.data.names ?? []).filter(({ kind }) => kind !== 'place').map(({ end }) => end)),
    found: file.data.terms,
  }
  const taken = [...(file.data.names ?? []), ...(file.data.dates ?? [])].sort((a, b) => a.start - b.start)
  let token = 0
  let next = 0
  for (const sentence of file.data.sentences ?? []) {
    while (token < words.length && words.start[token] < sentence.start) token++
    const from = token
    while (token < words.length && words.start[token] < sentence.end) token++
    while (next < taken.length && taken[next].end <= sentence.start) next++
    next = readPhrases(reading, from, token, taken, next)
  }
  const small = new Set(reading.found.flatMap(({ key }) => key.split(' ')))
  for (const { start, end } of file.data.displayed ?? [])
    for (const key of smallWords(text.slice(start, end))) small.add(key)
  for (const term of reading.pending) if (small.has(term.key.split(' ')[0])) reading.found.push(term)
  reading.found.sort((a, b) => a.start - b.start)
}

/** Words in small letters, in normal form. */
function smallWords(text: string): string[] {
  return (text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []).map(singular)
}
