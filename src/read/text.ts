/** Plain text: one piece for each line that has text. */
import type { Piece } from '../schema.ts'

/** Pieces of `text`, one per line, white space at both ends left outside. Linear. */
export function textPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    const line = text.slice(from, to)
    const start = from + line.length - line.trimStart().length
    const end = from + line.trimEnd().length
    if (end > start) pieces.push({ type: 'piece', kind: 'line', start, end })
    from = to + 1
  }
  return pieces
}
