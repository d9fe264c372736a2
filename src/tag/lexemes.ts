/** Look up each word once: a code per token instead of a regular expression per token. */
import { Flag, Kind, type Words } from '../lib/words.ts'

/** Codes of words in lower case; 0 stands for a word that it does not hold. */
export type Lexicon = Map<string, number>

/** A reading text, its tokens, and the code of each. */
export interface Lexemes {
  text: string
  words: Words
  code: Uint16Array
}

/** Code each token of `text` by `lexicon`. Keys are lower case, or single marks; longer words than any key cost nothing. */
export function lexemes(text: string, words: Words, lexicon: Lexicon): Lexemes {
  const code = new Uint16Array(words.length + 1)
  let longest = 0
  for (const key of lexicon.keys()) longest = Math.max(longest, key.length)
  for (let i = 0; i < words.length; i++) {
    const kind = words.kind[i]
    const start = words.start[i]
    const end = words.end[i]
    if (kind === Kind.number || end - start > longest) continue
    const written = text.slice(start, end)
    const key = words.flag[i] & Flag.initial ? written.toLowerCase() : written
    code[i] = lexicon.get(key) ?? 0
  }
  return { text, words, code }
}

/** The token's own characters. */
export function written({ text, words }: Lexemes, i: number): string {
  return text.slice(words.start[i], words.end[i])
}

/** Is token `i` joined to the one before, with nothing between? */
export function joined({ words }: Lexemes, i: number): boolean {
  return i > 0 && i < words.length && words.start[i] === words.end[i - 1]
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(words: Words, offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.start[middle] < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The kind of word that a code stands for: its high byte. */
export function sort(code: number): number {
  return code >> 8
}

/** What distinguishes words of one kind: the low byte of a code. */
export function value(code: number): number {
  return code & 255
}
