/** Nothing of a capture may be lost: find what no piece holds. */
import type { Root } from '../schema.ts'

/** Stretches of `text` that lie in no piece with a role and are not white space; pieces out of order or overlapping are named as well. */
export function uncovered(text: string, tree: Root): string[] {
  const found: string[] = []
  let at = 0
  for (const piece of tree.children) {
    if (piece.start < at) found.push(`overlap: ${text.slice(piece.start, at)}`)
    const gap = text.slice(at, piece.start).trim()
    if (gap) found.push(gap)
    if (!piece.role) found.push(`no role: ${text.slice(piece.start, piece.end)}`)
    at = Math.max(at, piece.end)
  }
  const rest = text.slice(at).trim()
  if (rest) found.push(rest)
  return found
}
