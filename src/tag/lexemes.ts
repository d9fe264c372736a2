/** Look up each word once: a code per token instead of a regular expression per token. */
import { PerForm } from '../lib/forms.ts'
import { Kind, type Words, wordAt } from '../lib/words.ts'

/** Codes of words in lower case; 0 stands for a word that it does not hold. */
export type Lexicon = Map<string, number>

/** A reading text, its tokens, and the code of each. */
export interface Lexemes {
  text: string
  words: Words
  code: Uint16Array
}

const codes = new WeakMap<Lexicon, PerForm<number>>()

/** Code each token of `text` by `lexicon`, which does not change any more. Keys are lower case, or single marks. */
export function lexemes(text: string, words: Words, lexicon: Lexicon): Lexemes {
  const code = new Uint16Array(words.length + 1)
  let known = codes.get(lexicon)
  if (!known) {
    known = new PerForm((word) => lexicon.get(word) ?? lexicon.get(lowerInitial(word)) ?? 0)
    codes.set(lexicon, known)
  }
  for (let i = 0; i < words.length; i++) if (words.kind[i] !== Kind.number) code[i] = known.at(text, words, i)
  return { text, words, code }
}

/** A word with a capital at its beginning in lower case, another one as it is. */
function lowerInitial(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return first === first.toLowerCase() ? word : word.toLowerCase()
}

/** The token's own characters. */
export function written({ text, words }: Lexemes, i: number): string {
  return wordAt(text, words, i)
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
