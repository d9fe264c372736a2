/** The publisher of a capture whose furniture alone names it. */
import type { VFile } from 'vfile'
import type { Found, Root } from '../../schema.ts'
import { foundWithin } from '../pieces.ts'
import { outletOfHandle, outletOfRights } from './outlet-handles.ts'

/** How many rights notes are asked, and in how many places their holder is looked for. */
const mostNotes = 5
const mostPlaces = 20

const handle = /@[A-Za-z][\w]{3,30}/g

/** A rights note, or the one handle that readers are asked to follow. */
export function fromFurniture(text: string, tree: Root, { data }: VFile): void {
  if (data.publisher) return
  const handles = new Map<string, Found>()
  let notes = 0
  for (const piece of tree.children) {
    if (piece.role !== 'furniture' || piece.end - piece.start > 400) continue
    const line = text.slice(piece.start, piece.end)
    const holder = piece.rule === 'rights-note' && notes++ < mostNotes ? outletOfRights(line) : undefined
    if (holder && standsApart(text, holder, tree)) {
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

/** Does the name stand outside rights notes as well, as outlets name themselves and owners do not? A capture with few other lines need not. */
function standsApart(text: string, name: string, { children }: Root): boolean {
  if (children.length < 12) return true
  const bare = name.replace(/^The /, '')
  let places = 0
  for (
    let at = text.indexOf(bare);
    at >= 0 && places++ < mostPlaces;
    at = text.indexOf(bare, at + bare.length)
  ) {
    const piece = children.find(({ start, end }) => start <= at && end > at)
    if (piece && piece.rule !== 'rights-note') return true
  }
  return false
}
