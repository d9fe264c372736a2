/** The words of a passage with marks set into them. */
import type { Passage, Source, Span } from '../../schema.ts'
import { wrapSpans } from './html.ts'
import { around, inPassage } from './within.ts'

/** Every mention of `ref` of that kind is marked: the words by which the passage belongs to a page. */
export function markedPassage(source: Source, passage: Passage, kind: string, ref: string): string {
  const wraps = inPassage(source.mentions, passage.id)
    .filter((mention) => mention.kind === kind && mention.ref === ref)
    .map(({ start, end }) => ({ start, end, open: '<mark>', close: '</mark>' }))
  return wrapSpans(passage.text, passage.start, wraps)
}

/** The sentence of a passage that holds a span, or the passage. */
export function sentenceOf(source: Source, passage: Passage, span: Span): string {
  const { start, end } = place(source, passage, span)
  return passage.text.slice(start - passage.start, end - passage.start)
}

/** The words of a span marked, in the sentence or passage that holds them. */
export function markedSpan(source: Source, passage: Passage, span: Span): string {
  const { start, end } = place(source, passage, span)
  const mark = { start: span.start, end: span.end, open: '<mark>', close: '</mark>' }
  return wrapSpans(passage.text.slice(start - passage.start, end - passage.start), start, [mark])
}

/** Several stretches marked, in the passage that holds them all. */
export function markedSpans(source: Source, passage: Passage, spans: readonly Span[]): string {
  if (spans.length === 1) return markedSpan(source, passage, spans[0]!)
  const marks = spans.map(({ start, end }) => ({ start, end, open: '<mark>', close: '</mark>' }))
  return wrapSpans(passage.text, passage.start, marks)
}

function place(source: Source, passage: Passage, span: Span): Span {
  const sentence = around(source.sentences, span)[0] ?? passage
  return { start: Math.max(sentence.start, passage.start), end: Math.min(sentence.end, passage.end) }
}
