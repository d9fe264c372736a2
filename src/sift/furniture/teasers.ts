/** Find headlines of other stories that stand between two paragraphs of this one. */
import type { Piece } from '../../schema.ts'
import { endsWithStop, isCapital } from '../letters.ts'

const longest = 140
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
const small =
  /^(?:a|an|the|and|or|but|nor|for|of|in|on|at|to|by|with|from|as|is|are|be|it|its|into|over|than|that|after|before|amid|up|via|vs|per|not|no|if|so|yet|off|out)$/i

/**
 * Lines among `pieces` that read like a headline of their own (title case, five words or more, no stop) between paragraphs that do not
 * take up their words. A heading of this story is short, or its words come again at once; of several in one style, none is a teaser.
 */
export function teasers(text: string, pieces: readonly Piece[]): Piece[] {
  const body = pieces.filter((piece) => !piece.role)
  const found: Piece[] = []
  let headings = 0
  for (let i = 1; i < body.length - 1; i++) {
    const piece = body[i]
    if (piece.end - piece.start > longest || piece.kind !== 'line') continue
    const line = text.slice(piece.start, piece.end)
    if (endsWithStop(text, piece.end) || /[:;,?]$/.test(line)) continue
    if (!isParagraph(text, body[i - 1]) || !isParagraph(text, body[i + 1])) continue
    const words = line.match(word) ?? []
    if (!isTitleCase(words) || words.length < 5 || isTakenUp(text, words, body[i + 1])) headings++
    else found.push(piece)
  }
  return headings > found.length ? [] : found
}

function isParagraph(text: string, piece: Piece): boolean {
  return piece.end - piece.start > 80 && endsWithStop(text, piece.end)
}

/** Most words that carry meaning begin with a capital, and there are enough of them. */
export function isTitleCase(words: readonly string[]): boolean {
  const telling = words.filter((one) => !small.test(one) && !/^\d/.test(one))
  const capital = telling.filter((one) => isCapital(one, 0)).length
  return telling.length >= 2 && capital >= telling.length * 0.7
}

/** Does the paragraph behind use two of the line's longer words, or half of them? */
function isTakenUp(text: string, words: readonly string[], next: Piece): boolean {
  const telling = words.filter((one) => one.length > 3 && !small.test(one)).map(stem)
  const used = new Set(
    (text.slice(next.start, Math.min(next.end, next.start + 2000)).match(word) ?? []).map(stem),
  )
  const shared = telling.filter((one) => used.has(one)).length
  return shared >= 2 || shared >= telling.length / 2
}

function stem(one: string): string {
  return one
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/(?:ies|es|s|ed|ing)$/, '')
    .slice(0, 7)
}
