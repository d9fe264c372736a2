/** Label what is not the story: navigation, share lines, calls to subscribe, teasers for other stories. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { flat } from '../lib/flat.ts'
import type { Piece, Root } from '../schema.ts'
import { entryTimes } from './furniture/entry-times.ts'
import { furnitureParts } from './furniture/in-line.ts'
import { storyLines } from './furniture/line-model.ts'
import { furnitureRule } from './furniture/lines.ts'
import { teasers } from './furniture/teasers.ts'
import { endsWithStop } from './letters.ts'
import { cutPieces } from './pieces.ts'
import { isClock } from './stamps.ts'

/** Captures of fewer lines have no neighbours to judge by. */
const fewest = 4

/**
 * Give pieces outside the story the role `furniture`, each with the rule that says why. Plain text is judged line by line and as a whole;
 * of a page with markup, only what is furniture by its own words is added to what `siftArticle` found.
 */
export const siftFurniture: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const text = String(file.value)
  for (const piece of tree.children) {
    if (piece.role || piece.kind === 'code' || piece.end - piece.start > 400) continue
    const line = text.slice(piece.start, piece.end)
    const rule = furnitureRule(piece.kind === 'paragraph' ? flat(line) : line)
    if (rule) set(piece, rule)
  }
  for (const piece of entryTimes(text, tree.children)) set(piece, 'entry-time')
  const isPlain = file.data.format === 'txt'
  if (isPlain && tree.children.length >= fewest) labelByContext(text, tree.children)
  cutPieces(tree, text, (piece) =>
    piece.role || piece.kind === 'code' ? undefined : furnitureParts(text, piece),
  )
  if (!isPlain) return
  labelLast(text, tree.children)
  labelContacts(text, tree.children)
  for (const piece of teasers(text, tree.children)) set(piece, 'teaser')
  for (const piece of tree.children) if (!piece.role && isClock(text, piece)) set(piece, 'time-line')
}

/** A control that stands so often is laid between the paragraphs of the story, and tells nothing of where it begins and ends. */
const interleaved = 4
/** So many offers are a wall inside the story. */
const wall = 8
const offer = 'call-to-subscribe'

function labelByContext(text: string, all: Piece[]) {
  const pieces = withoutInterleaved(text, all)
  const story = storyLines(text, pieces)
  const first = story.indexOf(1)
  if (first < 0) return
  const last = story.lastIndexOf(1)
  pieces.forEach((piece, i) => {
    if (story[i] || piece.role) return
    set(piece, i < first ? 'before-the-story' : i > last ? 'after-the-story' : 'beside-the-story')
  })
}

/** `pieces` but for controls and offers that stand in the capture again and again: *Article content*, *Subscribe to read on*. */
function withoutInterleaved(text: string, pieces: Piece[]): Piece[] {
  const counts = new Map<string, number>()
  const keyOf = ({ rule, start, end }: Piece) =>
    rule === offer ? rule : rule === 'page-control' && end - start < 60 ? text.slice(start, end) : ''
  for (const piece of pieces) {
    const key = piece.rule ? keyOf(piece) : ''
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const [key, count] of counts) if (count < (key === offer ? wall : interleaved)) counts.delete(key)
  return counts.size ? pieces.filter((piece) => !counts.has(keyOf(piece))) : pieces
}

/** Words over a list of other stories are no longer, and neither is what such a list holds. */
const label = 40
const item = 160

/** Give headlines below *Most read* or *Related articles* its rule, where nothing but such lines stands there up to the end. */
function labelLast(text: string, pieces: readonly Piece[]) {
  let from = pieces.length
  while (from > 0 && isItem(text, pieces[from - 1])) from--
  const head = pieces.findIndex(
    ({ rule, start, end }, i) => i >= from && rule === 'related' && end - start <= label,
  )
  if (head < 0 || !pieces.slice(0, head).some(({ role }) => !role)) return
  for (const piece of pieces.slice(head + 1)) if (!piece.role) set(piece, 'related')
}

/** Above whom to ask about a release: so many lines, from here to the end of the capture. */
const contacts =
  /^(?:(?:company|investors?|media|news|press)(?: (?:and|&|\/) (?:investors?|media|press))?(?: relations)? )?(?:contacts?|enquiries|inquiries)(?: (?:details|information))?:?$/i
const mostContacts = 14

/** Give *Contact:* and the names, numbers and addresses below it up to the end the rule of a release. */
function labelContacts(text: string, pieces: readonly Piece[]) {
  const last = pieces.slice(-mostContacts)
  const head = last.findIndex(
    ({ start, end }) => end - start <= label && contacts.test(text.slice(start, end)),
  )
  if (head < 0 || (last.length === pieces.length && head < 2)) return
  const below = last.slice(head)
  if (!below.every((piece) => isItem(text, piece) || reached.test(text.slice(piece.start, piece.end)))) return
  for (const piece of below) if (!piece.role) set(piece, 'release-note')
}

/** An address of mail, a telephone number. */
const reached = /\w@\w|\d{3}[ .)-]{1,2}\d{3}/

function isItem(text: string, { role, kind, start, end }: Piece): boolean {
  if (role) return role === 'furniture'
  return kind !== 'heading' && end - start <= item && (!endsWithStop(text, end) || text[end - 1] === '?')
}

function set(piece: Piece, rule: string) {
  piece.role = 'furniture'
  piece.rule = rule
}
