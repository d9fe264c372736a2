/** The publisher of a capture whose furniture alone names it. */
import type { VFile } from 'vfile'
import type { Found, Root } from '../schema.ts'
import { outletOfHandle, outletOfRights } from './outlets.ts'
import { foundWithin } from './pieces.ts'

const handle = /@[A-Za-z][\w]{3,30}/g

/** A rights note, or the one handle that readers are asked to follow. */
export function fromFurniture(text: string, tree: Root, { data }: VFile): void {
  if (data.publisher) return
  const handles = new Map<string, Found>()
  for (const piece of tree.children) {
    if (piece.role !== 'furniture' || piece.end - piece.start > 400) continue
    const line = text.slice(piece.start, piece.end)
    const holder = piece.rule === 'rights-note' ? outletOfRights(line) : undefined
    if (holder) {
      data.publisher = { ...foundWithin(text, holder, piece, 'rights-note'), certainty: 'implied' }
      return
    }
    if (piece.rule !== 'call-to-follow' && piece.rule !== 'share-line') continue
    for (const match of line.matchAll(handle)) {
      const value = outletOfHandle(match[0], text)
      const start = piece.start + match.index
      if (value)
        handles.set(value, {
          value,
          certainty: 'implied',
          by: 'social-handle',
          start,
          end: start + match[0].length,
        })
    }
  }
  if (handles.size === 1) data.publisher = [...handles.values()][0]
}
