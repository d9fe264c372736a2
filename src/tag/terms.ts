/** Find noun phrases that may be topics: `file.data.terms`. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { singular } from '../lib/singular.ts'
import type { Root, Span } from '../schema.ts'
import { wordClasses } from './grammar/word-classes.ts'
import { readPhrases } from './terms/phrase-reading.ts'
import type { Reading } from './terms/phrase-words.ts'

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
    pending: [],
    names: new Set((file.data.names ?? []).filter(({ kind }) => kind !== 'place').map(({ end }) => end)),
    named: new Set((file.data.names ?? []).map(({ start }) => start)),
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
  if (reading.pending.length) takeFirstTokens(reading, file.data.displayed ?? [])
  reading.found.sort((a, b) => a.start - b.start)
}

/** The capital of a sentence's first word tells nothing: its terms are taken where the word stands in small letters elsewhere. */
function takeFirstTokens({ text, pending, found }: Reading, displayed: readonly Span[]) {
  const asked = new Map<string, boolean>()
  for (const { key } of pending) asked.set(firstWord(key), false)
  const meet = (word: string) => {
    if (asked.has(word)) asked.set(word, true)
  }
  for (const { key } of found) {
    for (let from = 0; from <= key.length; ) {
      const space = key.indexOf(' ', from)
      const to = space < 0 ? key.length : space
      meet(key.slice(from, to))
      from = to + 1
    }
  }
  for (const { start, end } of displayed) for (const word of smallWords(text.slice(start, end))) meet(word)
  for (const term of pending) if (asked.get(firstWord(term.key))) found.push(term)
}

function firstWord(key: string): string {
  const space = key.indexOf(' ')
  return space < 0 ? key : key.slice(0, space)
}

/** Words in small letters, in normal form. */
function smallWords(text: string): string[] {
  return (text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []).map(singular)
}
