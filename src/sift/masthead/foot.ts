/** The date of a capture that states it away from its head: below the story, or in the address on its first line. */
import type { VFile } from 'vfile'
import type { Moment, Piece, Root } from '../../schema.ts'
import { cutPiece } from '../pieces.ts'
import { isOutletLine } from './outlet.ts'
import { stampIn } from './title-signs.ts'

/** How many lines below the story are looked at, and how much else may stand beside the stamp. */
const reach = 16
const beside = 24

/**
 * `Updated on 3 May 2024 at 15:10` on a line below the story is no passage, and the date of the capture where nothing above the story told one; a date
 * without a label may be anything there. Else the day in the path of the page's address.
 */
export function fromFoot(text: string, tree: Root, { data }: VFile): void {
  if (data.format !== 'txt') return
  const last = tree.children.findLastIndex(({ role, start, end }) => !role && end - start > 60)
  for (const piece of tree.children.slice(Math.max(0, last), last + 1 + reach)) {
    if (piece.end - piece.start > 120 || (piece.role && (piece.role !== 'furniture' || data.published)))
      continue
    const stamp = stampIn(text, piece)
    if (!stamp?.labelled || piece.end - piece.start - (stamp.end - stamp.start) > beside) continue
    if (!piece.role) Object.assign(piece, { role: 'furniture', rule: 'posted-line' })
    if (data.published) continue
    const { iso, precision, start, end } = stamp
    data.published = { iso, precision, certainty: 'stated', by: 'posted-line', start, end }
    const part = { start, end, role: 'published' as const, rule: 'posted-line' }
    tree.children.splice(tree.children.indexOf(piece), 1, ...cutPiece(text, piece, [part]))
  }
  data.published ??= inAddress(text, tree.children[0])
}

/** `– Bergvik Herald` alone below the story is no passage; it tells the outlet where nothing else does, and an agency is none. */
export function fromSignature(text: string, tree: Root, { data }: VFile): void {
  const piece = tree.children.findLast(({ role }) => role !== 'furniture')
  if (data.format !== 'txt' || !piece || piece.role || piece === tree.children[0]) return
  if (piece.end - piece.start > 60) return
  const [dash, value] = /^(?:[–—-]+ ?)?(.*)$/s.exec(text.slice(piece.start, piece.end))!.slice(0, 2)
  if (!isOutletLine(value)) return
  if (data.publisher || agency.test(value)) {
    Object.assign(piece, { role: 'furniture', rule: 'outlet-below' })
    return
  }
  const start = piece.start + dash.length - value.length
  Object.assign(piece, { role: 'publisher', rule: 'outlet-below' })
  data.publisher = { value, certainty: 'implied', by: 'outlet-below', start, end: piece.end }
}

const agency =
  /^(?:AAP|AFP|AP|Associated Press|Bloomberg|CNN|DPA|dpa|EFE|PA|PTI|Reuters|REUTERS|The Associated Press|UPI|Xinhua)$/

/** `https://paper.example/news/2024/05/03/ferry-sold`. */
const address = /^https?:\/\/[\w.-]+\/(?:[\w-]+\/){0,6}((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/-])/

function inAddress(text: string, first: Piece | undefined): Moment | undefined {
  const match = first && address.exec(text.slice(first.start, Math.min(first.end, first.start + 300)))
  if (!match) return undefined
  const [whole, year, month, day] = match
  if (+month < 1 || +month > 12 || +day < 1 || +day > new Date(Date.UTC(+year, +month, 0)).getUTCDate())
    return undefined
  return {
    iso: `${year}-${month}-${day}`,
    precision: 'day',
    certainty: 'implied',
    by: 'address',
    start: first.start + whole.length - 10,
    end: first.start + whole.length,
  }
}
