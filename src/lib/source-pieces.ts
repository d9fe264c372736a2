/** What the page of a source consists of, in order: what drafts it and what shows a draft that nobody edited must agree to the letter. */
import type { Source, Span } from '../schema.ts'
import { normal, normalOffsets } from './normal.ts'

/** Raised whenever the same source would be drafted differently: pages that nobody edited then follow. */
export const draftVersion = 1

/** A heading, a passage or a piece of furniture; `id` is that of a passage, `rule` that of furniture. */
export interface SourcePiece {
  kind: 'heading' | 'passage' | 'caption' | 'furniture'
  id?: string
  rule?: string
  /** Its words on one line, cut where quoted ones begin and end; never empty. */
  parts: SourcePart[]
}

export interface SourcePart {
  text: string
  quotation: boolean
}

/** Pieces of `source` in the order of their places; those without words are left out. */
export function sourcePieces(source: Source): SourcePiece[] {
  const quotations = source.quotations.filter(({ kind }) => kind === 'speech').sort(byPlace)
  let next = 0
  const pieces: (Span & { piece: SourcePiece })[] = []
  const add = ({ start, end }: Span, piece: SourcePiece) => {
    if (piece.parts.length) pieces.push({ start, end, piece })
  }
  for (const section of source.sections) add(section, { kind: 'heading', parts: words(section.title) })
  for (const passage of [...source.passages].sort(byPlace)) {
    while (next < quotations.length && quotations[next].start < passage.start) next++
    const from = next
    while (next < quotations.length && quotations[next].start < passage.end) next++
    const kind = passage.role === 'caption' ? 'caption' : 'passage'
    add(passage, { kind, id: passage.id, parts: quoted(passage, quotations.slice(from, next)) })
  }
  for (const piece of source.furniture)
    add(piece, { kind: 'furniture', rule: piece.rule, parts: words(piece.text) })
  return pieces.sort(byPlace).map(({ piece }) => piece)
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

function words(text: string): SourcePart[] {
  const line = normal(text)
  return line ? [{ text: line, quotation: false }] : []
}

/** The words of a passage, quoted ones apart. A quotation inside another, or across the passage's end, gets no part of its own. */
function quoted({ start, end, text }: Span & { text: string }, quotations: readonly Span[]): SourcePart[] {
  if (!quotations.length) return words(text)
  const parts: SourcePart[] = []
  let at = start
  for (const span of quotations) {
    if (span.start < at || span.end > end || span.end === span.start) continue
    parts.push({ text: text.slice(at - start, span.start - start), quotation: false })
    parts.push({ text: text.slice(span.start - start, span.end - start), quotation: true })
    at = span.end
  }
  parts.push({ text: text.slice(at - start), quotation: false })
  return joined(parts)
}

/** White space is made plain over all parts together: a break between two of them is one space, and belongs to the former. */
function joined(parts: readonly SourcePart[]): SourcePart[] {
  const text = parts.map((part) => part.text).join('')
  const line = normal(text)
  if (line === text && parts.every((part) => !half.test(part.text.charAt(0))))
    return parts.filter((part) => part.text)
  const offsets = normalOffsets(text)
  const found: SourcePart[] = []
  let at = 0
  for (const part of parts) {
    const own = line.slice(whole(line, offsets[at]), whole(line, offsets[at + part.text.length]))
    at += part.text.length
    if (own) found.push({ text: own, quotation: part.quotation })
  }
  return found
}

/** `at`, or what follows where it parts the halves of one character: no page can carry a half. */
function whole(line: string, at: number): number {
  return half.test(line.charAt(at)) ? at + 1 : at
}

/** The second half of a character. */
const half = /[\udc00-\udfff]/
