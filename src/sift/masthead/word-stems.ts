/** Longer words, cut so that word forms meet: for asking whether one text takes up the words of another. */
import { isUnspaced, Sort, sortAt } from '../letters.ts'

/** Shorter words tell little. */
const shortest = 4

/**
 * The first `size` code units, in lower case, of each word of four or more letters and digits between `from` and `to`, in order. Of scripts that
 * write without blanks every two neighbours are a word.
 */
export function wordStems(text: string, from: number, to: number, size: number): string[] {
  const found: string[] = []
  const end = Math.min(to, text.length)
  for (let at = from; at < end; at++) {
    if (!isInWord(text, at)) continue
    const start = at
    while (at < end && isInWord(text, at)) at++
    if (isUnspaced(text, start)) for (let i = start; i + 1 < at; i++) found.push(text.slice(i, i + 2))
    else if (at - start >= shortest) found.push(text.slice(start, Math.min(at, start + size)).toLowerCase())
  }
  return found
}

function isInWord(text: string, at: number): boolean {
  const sort = sortAt(text, at)
  return sort === Sort.letter || sort === Sort.number
}
