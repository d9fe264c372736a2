/** Put the lines of one paragraph of plain text together, so that a sentence may go over a line. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Piece, Root } from '../schema.ts'
import { isCapital } from './letters.ts'
import { isJoint, openLines } from './paragraphs/fragments.ts'

/** Text whose lines are longer than this is not wrapped, one whose lines are shorter is a list. */
const widest = 110
const narrowest = 28
/** How many characters short of the width a wrapped line may be beside the word that did not fit. */
const slack = 4

/**
 * Join lines where the capture is wrapped at a width: nearly every line that is followed by another one is so long that the next
 * word would not have fitted. Elsewhere, join what was broken inside a sentence. The joined piece is a `paragraph`; the reading text
 * stays as it is.
 */
export const siftParagraphs: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  if (file.data.format !== 'txt' || tree.children.length < 4) return
  const text = String(file.value)
  const lines = tree.children
  const width = wrapWidth(text, lines)
  const open = width ? undefined : openLines(text, lines)
  const joined: Piece[] = []
  for (let i = 0; i < lines.length; i++) {
    const last = joined.at(-1)
    const goesOn = open
      ? open[i - 1] && !(i === 1 && isWhole(text, lines[i]))
      : i && isJoint(text, lines[i - 1], lines[i]) && isFull(text, lines[i - 1], lines[i], width)
    if (last && goesOn) {
      last.end = lines[i].end
      last.kind = 'paragraph'
    } else joined.push({ ...lines[i] })
  }
  tree.children = joined
}

/** Is the line a long sentence of its own? The first line of a capture is rather the title over it than its beginning. */
function isWhole(text: string, { start, end }: Piece): boolean {
  return isCapital(text, start) && end - start > 60 && /[.!?]["”’]?$/.test(text.slice(end - 2, end))
}

/** The width at which `text` is wrapped, 0 where it is not. */
function wrapWidth(text: string, lines: readonly Piece[]): number {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)]
  const middle = lengths[lengths.length >> 1]
  if (width > widest || width < narrowest || middle < width * 0.7) return 0
  let joints = 0
  let full = 0
  let open = 0
  for (let i = 1; i < lines.length; i++) {
    if (!isJoint(text, lines[i - 1], lines[i])) continue
    joints++
    if (!isFull(text, lines[i - 1], lines[i], width)) continue
    full++
    if (!'.!?"”»:'.includes(text[lines[i - 1].end - 1])) open++
  }
  return joints >= 3 && full >= joints * 0.6 && open >= full * 0.6 ? width : 0
}

/** Would the first word of `next` not have fitted into `line`? */
function isFull(text: string, line: Piece, next: Piece, width: number): boolean {
  let to = next.start
  while (to < next.end && to - next.start < 40 && !/\s/.test(text[to])) to++
  return line.end - line.start + 1 + (to - next.start) > width - slack
}
