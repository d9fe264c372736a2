/** Label what is not the story: navigation, share lines, calls to subscribe, teasers for other stories. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Piece, Root } from '../schema.ts'
import { furnitureParts } from './furniture-in-line.ts'
import { furnitureRule } from './furniture-lines.ts'
import { storyLines } from './line-model.ts'
import { cutPieces } from './pieces.ts'
import { teasers } from './teasers.ts'

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
    const rule = furnitureRule(text.slice(piece.start, piece.end))
    if (rule) set(piece, rule)
  }
  const isPlain = file.data.format === 'txt'
  if (isPlain && tree.children.length >= fewest) labelByContext(text, tree.children)
  cutPieces(tree, text, (piece) =>
    piece.role || piece.kind === 'code' ? undefined : furnitureParts(text, piece),
  )
  if (isPlain) for (const piece of teasers(text, tree.children)) set(piece, 'teaser')
}

function labelByContext(text: string, pieces: Piece[]) {
  const story = storyLines(text, pieces)
  const first = story.indexOf(1)
  if (first < 0) return
  const last = story.lastIndexOf(1)
  pieces.forEach((piece, i) => {
    if (story[i] || piece.role) return
    set(piece, i < first ? 'before-the-story' : i > last ? 'after-the-story' : 'beside-the-story')
  })
}

function set(piece: Piece, rule: string) {
  piece.role = 'furniture'
  piece.rule = rule
}
