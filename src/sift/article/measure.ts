/** What can be counted of a block of a saved page. */
import type { Piece } from '../../schema.ts'

export interface Block {
  /** Words, a character of a script without blanks counting half. */
  words: number
  /** Share of its characters that are link text, 0–1. */
  links: number
  kind: Piece['kind']
  depth?: number
  element: number
  /** Ends like a sentence. */
  closed: boolean
  /** Repeats a headline that the page states. */
  title: boolean
  /** First characters, in lower case. */
  opening: string
  /** Has capitals and no small letters. */
  capitals: boolean
}

/** Measures of each of `pieces` of `text`; `titles` are headlines that the page states. */
export function measured(text: string, pieces: Piece[], titles: string[]): Block[] {
  const known = new Set(titles.map(bare))
  /** A headline may be longer or shorter by a few words than what the markup states. */
  const isTitle = (words: string, depth: number | undefined) =>
    known.has(words) ||
    (depth === 1 &&
      words.length > 11 &&
      [...known].some((title) => title.startsWith(words) || words.startsWith(title)))
  return pieces.map((piece) => {
    const words = text.slice(piece.start, piece.end)
    const short = words.length < 400
    return {
      words: wordCount(words),
      links: piece.links ?? 0,
      kind: piece.kind,
      depth: piece.depth,
      element: piece.element ?? 0,
      closed: /[.!?…:;,"”’')\]。！？»]$/.test(words.slice(-3)),
      title: short && isTitle(bare(words), piece.depth),
      opening: words.slice(0, 60).toLowerCase(),
      capitals: short && words === words.toUpperCase() && words !== words.toLowerCase(),
    }
  })
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function wordCount(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x2e80 && unit < 0xd7b0) {
      count += 0.5
      inside = false
    } else if (unit === 32 || unit === 10) inside = false
    else if (!inside) {
      inside = true
      count++
    }
  }
  return count
}
