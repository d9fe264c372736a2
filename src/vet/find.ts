/** Find passages by a few words, for those who cite. */
import type { Corpus } from '../schema.ts'

/** A passage with its citation, ready to be pasted. */
export interface Hit {
  citation: string
  text: string
}

/** Word forms differ at their ends: words of more letters than this are compared by their beginnings. */
const stem = 4

/**
 * Passages of `corpus` that have all `words`, in any order, whatever their case and marks; a longer word is met by any form that begins like it. Those come first
 * that have the words as they stand, then those with fewer words besides.
 */
export function findPassages({ sources }: Pick<Corpus, 'sources'>, words: string): Hit[] {
  const wanted = wordsOf(words)
  if (!wanted.length) return []
  const phrase = wanted.join(' ')
  const found: (Hit & { exact: boolean; length: number })[] = []
  for (const { id, passages } of sources)
    for (const passage of passages) {
      const there = wordsOf(passage.text)
      if (!wanted.every((word) => there.some((other) => meets(word, other)))) continue
      const exact = ` ${there.join(' ')} `.includes(` ${phrase} `)
      found.push({
        citation: `[@${id}#${passage.id}]`,
        text: passage.text.replace(/\s+/g, ' '),
        exact,
        length: there.length,
      })
    }
  return found
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) || a.length - b.length || (a.citation < b.citation ? -1 : 1),
    )
    .map(({ citation, text }) => ({ citation, text }))
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}%]+/gu) ?? []
  )
}

function meets(word: string, other: string): boolean {
  if (word === other) return true
  if (word.length <= stem) return word.length > 2 && other.startsWith(word) && other.length - word.length <= 2
  return other.startsWith(word.slice(0, Math.max(stem, word.length - 2)))
}
