/** Citations in authored text: `[@newser-2025-02-21#p24 "around half"; @kyiv-post-2025-02-21#p2]`. */
import type { Span } from '../schema.ts'

/** One source after an `@`. Offsets are into the text that was read; `start` is that of the `@`. */
export interface Citation extends Span {
  source: string
  /** `p24`; absent where the words alone say which passage is meant. */
  passage?: string
  /** The words that matter, without their marks. */
  words?: string
}

/** A pair of brackets with its citations. */
export interface CitationMark extends Span {
  citations: Citation[]
  /** What is wrong with it, as the end of “Cannot read the citation, expected …”. */
  fault?: string
}

const id = String.raw`[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*`
const passage = '#([A-Za-z0-9_-]+)'
const words = '"([^"]*)"|“([^”]*)”'
const entry = new RegExp(String.raw`\s*@(${id})(?:${passage})?(?:\s+(?:${words}))?\s*`, 'uy')

/** A bracket that is not closed within as many characters is no citation that anybody meant. */
const longest = 2000

/** All citations of `text`, in order. What begins like one (`[@`) and is none is returned with a `fault`. Linear. */
export function citationMarks(text: string): CitationMark[] {
  const found: CitationMark[] = []
  let at = text.indexOf('[@')
  while (at >= 0) {
    const mark = read(text, at)
    found.push(mark)
    at = text.indexOf('[@', mark.end)
  }
  return found
}

function read(text: string, start: number): CitationMark {
  const citations: Citation[] = []
  let at = start + 1
  for (;;) {
    entry.lastIndex = at
    const match = entry.exec(text)
    if (!match) return broken(text, start, '`@source#p1`')
    const [whole, source, passage, straight, curly] = match
    const from = at + whole.indexOf('@')
    const words = (straight ?? curly)?.trim()
    at += whole.length
    citations.push({ start: from, end: at, source, ...(passage && { passage }), ...(words && { words }) })
    if (!passage && !words)
      return broken(text, start, 'a passage (`#p1`) or words in quotation marks behind the source')
    if (text[at] === ']') return { start, end: at + 1, citations }
    if (text[at] !== ';') return broken(text, start, '`;` or `]` behind a citation')
    at++
  }
}

function broken(text: string, start: number, fault: string): CitationMark {
  const close = text.slice(start, start + longest).indexOf(']')
  return { start, end: close < 0 ? start + 2 : start + close + 1, citations: [], fault }
}
