/** Pages of sources that an editor edited: a passage shows words of its seed and no others. */
import { even } from '../lib/even.ts'
import type { Source } from '../schema.ts'

/** A passage as a page has it; 1-based place in the page's file. */
export interface Shown {
  id: string
  text: string
  line: number
  column: number
}

/** Words of a page's passage that its seed does not have there, or not in this order; the places are those of the passages. */
export function vetSourcePage(
  shown: readonly Shown[],
  source: Source,
): (Shown & { words: string; known: boolean })[] {
  const passages = new Map(source.passages.map(({ id, text }) => [id, text]))
  return shown.flatMap((one) => {
    const text = passages.get(one.id)
    const words = text === undefined ? one.text.trim() : added(wordsOf(one.text), wordsOf(text))
    return words ? [{ ...one, words, known: text !== undefined }] : []
  })
}

function wordsOf(text: string): string[] {
  return even(text).text.split(' ').filter(Boolean)
}

/** The first words of `page` that do not follow in `seed`, leaving out being allowed; empty where all do. */
function added(page: readonly string[], seed: readonly string[]): string {
  let at = 0
  for (const [index, word] of page.entries()) {
    const found = seed.indexOf(word, at)
    if (found < 0) return page.slice(index, index + 6).join(' ')
    at = found + 1
  }
  return ''
}
