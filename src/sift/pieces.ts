/** Cut pieces of a capture into smaller ones. */
import type { Found, Piece, Role, Root, Span } from '../schema.ts'

/** A part of a piece that is something else than the rest. */
export interface Part extends Span {
  role: Role
  rule: string
}

/**
 * Replace `piece` by its `parts` (in order, not overlapping, inside it) and by pieces like itself for what lies between. Nothing but
 * white space is left out. The new pieces.
 */
export function cutPiece(text: string, piece: Piece, parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = []
  const add = (span: Span, more: Partial<Piece>) => {
    const trimmed = trim(text, span)
    if (trimmed.end > trimmed.start) pieces.push({ ...piece, ...more, ...trimmed })
  }
  let at = piece.start
  for (const { start, end, role, rule } of parts) {
    add({ start: at, end: start }, {})
    add({ start, end }, { role, rule })
    at = end
  }
  add({ start: at, end: piece.end }, {})
  return pieces
}

/** Replace pieces of `tree` by what `cut` makes of them; `undefined` keeps a piece as it is. */
export function cutPieces(
  tree: Root,
  text: string,
  cut: (piece: Piece) => readonly Part[] | undefined,
): void {
  const children: Piece[] = []
  for (const piece of tree.children) {
    const parts = cut(piece)
    if (!parts?.length) children.push(piece)
    else for (const one of cutPiece(text, piece, parts)) children.push(one)
  }
  tree.children = children
}

/** `parts` of `piece`, in order, each with the marks and blanks behind it where nothing else stands before the next: *Herald*, | *3 March*. */
export function withMarks(text: string, piece: Piece, parts: readonly Part[]): Part[] {
  return parts.map((part, i) => {
    const next = i + 1 < parts.length ? parts[i + 1].start : piece.end
    const between = text.slice(part.end, next)
    return between.length < 9 && !/[\p{L}\p{N}]/u.test(between) ? { ...part, end: next } : part
  })
}

/** `span` without white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start])) start++
  while (end > start && /\s/.test(text[end - 1])) end--
  return { start, end }
}

/** A value with its place inside `piece`, where it stands there letter by letter. */
export function foundWithin(text: string, value: string, { start, end }: Piece, by: string): Found {
  const at = text.slice(start, end).indexOf(value)
  if (at >= 0) return { value, certainty: 'stated', by, start: start + at, end: start + at + value.length }
  return { value, certainty: 'stated', by, start, end }
}
