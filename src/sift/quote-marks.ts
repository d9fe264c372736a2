/** Pair quotation marks, piece by piece, and tell apostrophes from them: `file.data.quoteMarks`. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { QuoteMarks } from '../data.ts'
import type { Root, Span } from '../schema.ts'
import { type Pair, quotePairs } from './quote-marks/pairs.ts'

/** The longest paragraph, in UTF-16 code units, through which a quotation may stay open. */
const longestContinued = 4000
/** The longest paragraph that may be a quotation without its closing mark. */
const longestWhole = 800
/** With one of these the paragraph tells who speaks, and the closing mark is missing somewhere before it. */
const cue = /\b(?:said|says|told|tells|added|asked|wrote|according)\b/

/** A pair that its piece leaves open. */
interface Open {
  pair: Pair
  end: number
  continued: boolean
  /** It opens the piece, and all of it reads as words of one speaker: the closing mark was forgotten. */
  whole: boolean
}

/**
 * Pair quotation marks. A quotation never leaves its piece; one that stays open and is re-opened by the next piece is marked `continues` and
 * `continued`, one that opens a short piece and forgets its end is
 * closed there, any other that stays open is dropped. Ordered by place, an outer pair before what is inside it.
 */
export const siftQuoteMarks: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const text = String(file.value)
  const found: QuoteMarks[] = []
  const add = (pair: Pair, end: number, continued: boolean, continues = false) => {
    const marks = marksOf(text, pair, end)
    if (continues) marks.continues = true
    if (continued) marks.continued = true
    if (marks.end > marks.start) found.push(marks)
  }
  let open: Open | undefined
  for (const piece of tree.children) {
    const pairs = quotePairs(text, piece.start, piece.end)
    const first = pairs[0]
    const reopened = first && first.open.start === piece.start && first.open.char === open?.pair.open.char
    if (open && (reopened || open.whole)) add(open.pair, open.end, open.continued, reopened)
    for (const pair of pairs) {
      const continued = pair.continued || (reopened && pair === first)
      if (pair.close) add(pair, piece.end, continued)
      else if (pair.reopenedAt) add(pair, pair.reopenedAt, continued, true)
    }
    const last = pairs.findLast(isOpen)
    const bearable = last && piece.end - last.open.end <= longestContinued
    open = bearable
      ? {
          pair: last,
          end: piece.end,
          continued: last.continued || (reopened && last === first),
          whole: pairs.length === 1 && last.open.start === piece.start && isSpeech(text, piece),
        }
      : undefined
  }
  if (open?.whole) add(open.pair, open.end, open.continued)
  file.data.quoteMarks = nested(found)
}

const isOpen = ({ open, close, reopenedAt }: Pair) => !close && !reopenedAt && !"'‘‚".includes(open.char)

function isSpeech(text: string, { start, end }: Span): boolean {
  return (
    end - start <= longestWhole && /[.!?…]$/.test(text.slice(start, end)) && !cue.test(text.slice(start, end))
  )
}

function marksOf(text: string, pair: Pair, limit: number): QuoteMarks {
  const last = pair.close?.start ?? limit
  let start = pair.open.end
  let end = last
  while (start < end && /\s/.test(text[start])) start++
  while (end > start && /\s/.test(text[end - 1])) end--
  const outer = { start: pair.open.start, end: pair.close?.end ?? limit }
  const marks: QuoteMarks = {
    start,
    end,
    outer,
    open: pair.open.char,
    close: pair.close?.char ?? '',
    depth: 0,
  }
  return marks
}

/** Sorted, with depths. */
function nested(found: QuoteMarks[]): QuoteMarks[] {
  found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
  const around: QuoteMarks[] = []
  for (const marks of found) {
    while (around.length && around[around.length - 1].outer.end <= marks.outer.start) around.pop()
    marks.depth = around.length
    around.push(marks)
  }
  return found
}
