/** Find picture captions, with their credits. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Piece, Root } from '../schema.ts'
import { bracketedCredits, endsWithCredit } from './credits.ts'
import { endsWithStop } from './letters.ts'
import { cutPieces, type Part } from './pieces.ts'
import { sentenceEnds } from './sentences/ends.ts'

/** A caption is no longer than this, in UTF-16 code units. */
const longest = 800
/** Lines between a caption and the story, at most: beyond, pictures belong to other stories. */
const nearby = 4

/**
 * Give captions their role: what the markup says is one, a line that ends with a credit, and, inside a longer line, the sentence before
 * a credit in brackets.
 */
export const siftCaptions: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const text = String(file.value)
  const near = nearStory(tree.children)
  tree.children.forEach((piece, i) => {
    if (piece.role === 'caption' || (piece.role && piece.role !== 'furniture')) return
    if (piece.role === 'furniture' && (!near[i] || file.data.format !== 'txt' || !mayBeWrong(piece))) return
    if (piece.kind === 'caption') set(piece, 'markup')
    else if (piece.end - piece.start <= longest && isCaption(text, piece)) set(piece, 'credit')
  })
  markBelowCredit(text, tree.children)
  cutPieces(tree, text, (piece) =>
    piece.role || piece.kind === 'code' ? undefined : captionsInside(text, piece),
  )
}

/** A credit alone on its line above the first paragraph: what stands between them without a stop describes the picture. */
function markBelowCredit(text: string, pieces: readonly Piece[]) {
  const credit = pieces.findIndex((piece) => piece.role === 'caption' && piece.end - piece.start <= 60)
  if (credit < 0 || pieces.slice(0, credit).some((piece) => !piece.role)) return
  const below = pieces.slice(credit + 1, credit + 4)
  const story = below.findIndex((piece) => !piece.role && endsWithStop(text, piece.end))
  for (const piece of below.slice(0, Math.max(0, story)))
    if ((!piece.role || byContext(piece)) && piece.kind === 'line') set(piece, 'below-credit')
}

/** What was taken for furniture by what stands around it, or for the title of another story in spite of its label or credit. */
function mayBeWrong(piece: Piece): boolean {
  return byContext(piece) || piece.rule === 'teaser'
}

function byContext({ rule }: Piece): boolean {
  return rule === 'beside-the-story' || rule === 'before-the-story' || rule === 'after-the-story'
}

/** Which pieces have a paragraph of the story within a few lines? */
function nearStory(pieces: readonly Piece[]): boolean[] {
  const near = pieces.map(() => false)
  for (const step of [1, -1]) {
    let since = nearby + 1
    for (let n = 0; n < pieces.length; n++) {
      const i = step === 1 ? n : pieces.length - 1 - n
      since = pieces[i].role ? since + 1 : 0
      if (since <= nearby) near[i] = true
    }
  }
  return near
}

/** `Photo: The Ellen Marsh under tow.`, `Image caption The Ellen Marsh` */
const labelled =
  /^(?:(?:(?:Courtesy |File )?(?:Image|Photo|Photograph|Picture)|FILE(?: PHOTO)?|Caption|Pictured)(?: caption)?: |(?:Image|Media) caption ?)\p{Lu}\p{L}*[ ,]/u

function isCaption(text: string, { start, end }: Piece): boolean {
  const line = text.slice(start, end)
  if (labelled.test(line) && line.length <= 400 && sentenceEnds(text, start, end).length <= 3) return true
  if (!endsWithCredit(line)) return false
  const sentences = sentenceEnds(text, start, end).length
  return agencyAlone.test(line) ? sentences <= 2 && line.length <= 220 : sentences <= 4
}

/** `(AP)` may as well name where a brief comes from. */
const agencyAlone = /[([][A-Za-z][A-Za-z .]{1,24}[)\]]\.?$/

const strong = /(?:Photos?|Images?|Getty|Фото|PHOTOS?)\b|\/|[Cc]redit/

/** Captions in the flow of a line: the one sentence before a credit in brackets, and the credit. */
function captionsInside(text: string, piece: Piece): Part[] {
  const parts: Part[] = []
  for (const credit of bracketedCredits(text, piece.start, piece.end)) {
    if (
      !strong.test(text.slice(credit.start, credit.end)) ||
      !/^\s*(?:$|["“(]?\p{Lu})/u.test(text.slice(credit.end, credit.end + 3))
    )
      continue
    const from = Math.max(parts.at(-1)?.end ?? piece.start, credit.start - 600)
    const before = sentenceEnds(text, from, credit.start).at(-1)
    const isWhole =
      before &&
      /[.!?]["”’)]?$/.test(text.slice(before.start, before.end)) &&
      (before.start > from || from === piece.start)
    parts.push({
      start: isWhole ? before.start : credit.start,
      end: credit.end,
      role: 'caption',
      rule: 'credit',
    })
  }
  return parts
}

function set(piece: Piece, rule: string) {
  piece.role = 'caption'
  piece.rule = rule
}
