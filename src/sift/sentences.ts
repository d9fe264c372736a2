/** Cut a capture into sentences: `file.data.sentences`, and those outside passages in `file.data.displayed`. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { raise } from '../lib/raise.ts'
import type { Root, Span } from '../schema.ts'
import { sentenceEnds } from './sentences/ends.ts'

/** The longest sentence, in UTF-16 code units; about fifty times a usual one. */
const longest = 5000

/**
 * Cut body and captions into sentences, and apart from them what is neither body nor furniture. A sentence never leaves its piece. Where none ends within 5,000 code units the text is cut at line breaks,
 * else at white space, with an info message.
 */
export const siftSentences: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const text = String(file.value)
  const found: Span[] = []
  const displayed: Span[] = []
  let endless: Span | undefined
  for (const piece of tree.children) {
    if (piece.role === 'furniture') continue
    if (piece.role !== 'body' && piece.role !== 'caption') {
      for (const sentence of sentenceEnds(text, piece.start, piece.end)) displayed.push(sentence)
      continue
    }
    for (const sentence of sentenceEnds(text, piece.start, piece.end)) {
      if (sentence.end - sentence.start <= longest) found.push(sentence)
      else {
        endless ??= sentence
        cut(found, text, sentence)
      }
    }
  }
  if (endless)
    raise(
      file,
      'sentence-endless',
      `Unexpected text without a sentence end, expected one within ${longest} characters`,
      { at: { start: endless.start, end: endless.start + 1 } },
    )
  file.data.sentences = found
  file.data.displayed = displayed
}

/** At line breaks, and lines that are still too long at white space. A single word is never cut. */
function cut(found: Span[], text: string, whole: Span) {
  let start = whole.start
  let line = whole.start
  while (start < whole.end) {
    const limit = Math.min(start + longest, whole.end)
    // Looked for again only when passed: a line may be as long as the capture.
    if (line < start || start === whole.start) line = text.indexOf('\n', start)
    if (line < 0) line = text.length
    let end = Math.min(line, limit)
    if (end < whole.end && end === limit) end = spaceBefore(text, start, limit, whole.end)
    let trimmed = end
    while (trimmed > start && /\s/.test(text[trimmed - 1])) trimmed--
    if (trimmed > start) found.push({ start, end: trimmed })
    start = end
    while (start < whole.end && /\s/.test(text[start])) start++
  }
}

/** The last white space before `limit`, else the first behind it. */
function spaceBefore(text: string, start: number, limit: number, to: number): number {
  for (let at = limit; at > start; at--) if (/\s/.test(text[at])) return at
  let at = limit
  while (at < to && !/\s/.test(text[at])) at++
  return at
}
