/** What the dateline of a story says of its publication. */
import type { VFile } from 'vfile'
import type { Moment, Piece, Root } from '../../schema.ts'
import { cutPiece, type Part } from '../pieces.ts'
import { readStamp, stampStart } from '../stamps.ts'
import { readDateline, wires } from './dateline-words.ts'

/** Agency copy has at most so many lines above its story; a page that reprints it has more, and is another outlet's. */
const fewAbove = 6

/** Who is known to publish what it hands out: an agency, by its name or by what it calls itself, or a site. */
const publishers = RegExp(
  `^(?:${wires})$|\\p{Lu}\\p{Ll}+ (?:News )?(?:Agency|News|Newswire|Press|Wire)$|^\\p{Lu}[\\p{L}\\d-]+\\.\\p{Ll}+$`,
  'u',
)

/** A dateline is cut off the first paragraph; the agency that it names is the publisher where nothing else is. */
export function fromDateline(text: string, tree: Root, piece: Piece, { data }: VFile): void {
  const found = readDateline(text, piece.start)
  if (!found || found.end >= piece.end) return
  const part: Part = { start: piece.start, end: found.end, role: 'dateline', rule: 'dateline' }
  data.published ??= dateIn(text, piece.start, found.end)
  const above = tree.children.indexOf(piece)
  tree.children.splice(above, 1, ...cutPiece(text, piece, [part]))
  if (!found.agency || above > fewAbove || !publishers.test(found.agency)) return
  const start = text.indexOf(found.agency, piece.start)
  data.publisher ??= {
    value: found.agency,
    certainty: 'implied',
    by: 'dateline-agency',
    start,
    end: start + found.agency.length,
  }
}

/** The date of a dateline, where it has a year. */
function dateIn(text: string, from: number, to: number): Moment | undefined {
  for (const { index } of text.slice(from, to).matchAll(stampStart)) {
    const start = from + index
    const stamp = readStamp(text, start)
    if (stamp && stamp.end <= to)
      return {
        iso: stamp.iso,
        precision: stamp.precision,
        certainty: 'stated',
        by: 'dateline',
        start,
        end: stamp.end,
      }
  }
  return undefined
}
