/** Longer words, cut so that word forms meet: for asking whether one text takes up the words of another. */
import { Sort, sortAt } from './letters.ts'

/** Shorter words tell little. */
const shortest = 4

/** The first `size` code units, in lower case, of each word of four or more letters and digits between `from` and `to`, in order. */
export function wordStems(text: string, from: number, to: number, size: number): string[] {
  const found: string[] = []
  const end = Math.min(to, text.length)
  for (let at = from; at < end; at++) {
    if (!isInWord(text, at)) continue
    const start = at
    while (at < end && isInWord(text, at)) at++
    if (at - start >= shortest) found.push(text.slice(start, Math.min(at, start + size)).toLowerCase())
  }
  return found
}

function isInWord(text: string, at: number): boolean {
  const sort = sortAt(text, at)
  return sort === Sort.letter || sort === Sort.number
}
