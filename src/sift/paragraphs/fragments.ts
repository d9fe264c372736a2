/**
 * Put sentences together that a dump broke at each link or emphasis: `The council said on` / `Monday` / `, after a vote, that …`.
 * Such dumps come from tools that print every text node of a page on a line of its own.
 */
import type { Piece } from '../../schema.ts'
import { isCapital } from '../letters.ts'

/** Words behind which a line cannot end. */
const bound =
  /(?:^|[\s("“])(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|that|than|into|over|about|between|under|is|are|was|were|be|been|has|have|had|will|would|can|could|his|her|their|its|our|my|your|this|these|those|said|says|told|called|via|per)$/

/** Lines `i` of `lines` that go on in line `i + 1`: 1, or 2 where the line's last word says so. Only lines without an empty line between are looked at. */
export function openLines(text: string, lines: readonly Piece[]): Uint8Array {
  const open = new Uint8Array(lines.length)
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (line.kind !== 'line' || !isJoint(text, line, next)) continue
    const tail = text.slice(Math.max(line.start, line.end - 40), line.end)
    if (/[.!?…:]["”’)]?$/.test(tail) && !isMark(text, next)) continue
    if (goesOn(text, next))
      open[i] = isMark(text, next) || open[i - 1] === 2 || wordCount(text, line) >= 2 ? 1 : 0
    else if (/[,(“]$/.test(tail) || bound.test(tail)) open[i] = wordCount(text, line) >= 3 ? 2 : 0
    else if (
      i + 2 < lines.length &&
      isFragment(text, line, tail) &&
      wordCount(text, next) <= 6 &&
      goesOn(text, lines[i + 2])
    ) {
      open[i] = isJoint(text, next, lines[i + 2]) ? 1 : 0
    }
  }
  return open
}

/** Do the two lines follow each other without an empty line? */
export function isJoint(text: string, line: Piece, next: Piece): boolean {
  const gap = text.slice(line.end, next.start)
  return !beginsItem(text, next) && gap.indexOf('\n') === gap.lastIndexOf('\n')
}

/** A pictograph or a bullet opens an item of its own. */
function beginsItem(text: string, { start }: Piece): boolean {
  return /^[\p{Extended_Pictographic}•▪●◆►‣]/u.test(text.slice(start, start + 2)) && !/\d/.test(text[start])
}

function isMark(text: string, { start, end }: Piece): boolean {
  return /^[,.;:)”’!?]{1,3}(?:$|\s)/.test(text.slice(start, Math.min(end, start + 4)))
}

/** Begins in lower case, or with a mark that cannot begin a line. */
function goesOn(text: string, piece: Piece): boolean {
  const first = text[piece.start]
  if (isMark(text, piece)) return true
  if (first === first.toUpperCase() || isCapital(text, piece.start)) return false
  const line = text.slice(piece.start, Math.min(piece.end, piece.start + 100))
  return !byline.test(line) && !address.test(line)
}

/** `bergvikpost.example` on a line of its own. */
const address = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u

/** `by Jane Roe`, `by Jane Roe — May 3, 2024`, below a headline. A link in a sentence has no *by* in it. */
const byline =
  /^(?:(?:posted|published|written) )?by (?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$|\p{Lu}\D{3,60}\d{1,2},? (?:\p{L}{3,9},? )?(?:19|20)\d\d\b)/u

/** Five words or more, the last one in lower case: the middle of a sentence. */
function isFragment(text: string, line: Piece, tail: string): boolean {
  return /\s\p{Ll}[\p{L}’'-]*$/u.test(tail) && wordCount(text, line) >= 5
}

function wordCount(text: string, { start, end }: Piece): number {
  return (text.slice(start, Math.min(end, start + 120)).match(/\s+/g) ?? []).length + 1
}
