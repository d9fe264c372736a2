/** Find headings, run-in ones included. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Turn } from '../data.ts'
import type { Piece, Root, Section } from '../schema.ts'
import { nameAlone } from './bylines.ts'
import { runInHeadings } from './headings/run-in.ts'
import { endsWithStop } from './letters.ts'
import { cutPieces, type Part } from './pieces.ts'

const longest = 110

/**
 * Give headings their role, everything else that is left the role `body`, and fill `sections`. A title is the heading without a
 * final stop; its quotation marks stay.
 */
export const siftHeadings: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const text = String(file.value)
  markLines(text, tree.children, file.data.turns ?? [])
  const runIn = runInHeadings(text, tree.children)
  if (runIn.size)
    cutPieces(tree, text, (piece) =>
      runIn.get(piece)?.map((span): Part => ({ ...span, role: 'heading', rule: 'run-in' })),
    )
  const sections: Section[] = []
  for (const piece of tree.children) {
    piece.role ??= 'body'
    if (piece.role !== 'heading') continue
    sections.push({
      id: `s${sections.length + 1}`,
      title: titleOf(text.slice(piece.start, piece.end)),
      start: piece.start,
      end: piece.end,
    })
  }
  file.data.sections = sections
}

/** What markup calls a heading, and short lines without a stop that a paragraph follows. */
function markLines(text: string, pieces: readonly Piece[], turns: readonly Turn[]) {
  let paragraphs = 0
  let titled = false
  let first: Piece | undefined
  const spoken = new Set(turns.map(({ start }) => start))
  pieces.forEach((piece, i) => {
    if (piece.role === 'title') titled = true
    if (piece.role) return
    const next = pieces.slice(i + 1, i + 4).find((one) => !one.role || one.role === 'body')
    if (piece.kind === 'heading') set(piece, next ? 'markup' : 'markup-last')
    else if (
      piece.kind === 'line' &&
      (paragraphs > 0 || (titled && next === pieces[i + 1] && isShort(text, piece))) &&
      next &&
      isHeadingLine(text, piece) &&
      !spoken.has(piece.start) &&
      isParagraph(text, next)
    ) {
      if (paragraphs > 0) set(piece, 'own-line')
      else first = piece
      if (first && paragraphs > 0) set(first, 'own-line')
    } else if (isParagraph(text, piece)) paragraphs++
  })
}

/** `'Nobody asked us'`: words in one pair of marks, without a stop. */
const wholeQuotation = /^["“«'‘][^"“”«»]{3,80}[^.,!?"“”«»]["”»'’]$/u

const question =
  /^(?:what|who|whom|whose|why|how|when|where|which|is|are|was|were|will|would|can|could|should|do|does|did|has|have|so|but|and|що|хто|чому|як|коли|де|was|wer|warum|wie|wann|wo)(?= )[^.!?]{4,90}\?$/i

/** `Source: Harbour board`, below a chart. */
const sourced = /^(?:Chart|Credit|Data|Graphic|Image|Map|Note|Photo|Source|Video)s?: /
/** A sentence ends inside: no heading, but a caption or the beginning of a story. */
const within = /(?:\p{Ll}{4}|\d{4})[.!?]["”’]? \p{Lu}/u

function isHeadingLine(text: string, { start, end }: Piece): boolean {
  if (end - start > longest || end - start < 3) return false
  const line = text.slice(start, end)
  if (endsWithStop(text, end) && !question.test(line)) return false
  if (wholeQuotation.test(line)) return (line.match(/\s+/g) ?? []).length < 8
  // “[Laughter]”, between the turns of a transcript.
  if (sourced.test(line) || within.test(line) || /^[([].*[)\]]$|^Posted by /.test(line)) return false
  if (/[,;:–—-]$/.test(line) || /^[-•*–—"“«'‘@#]/.test(line) || !/^\P{Ll}/u.test(line)) return false
  return (line.match(/\s+/g) ?? []).length < 14 && /\p{L}{2}/u.test(line)
}

/** Before the first paragraph a longer line may be a deck, a single word anything, and a name a byline. It is a heading where others follow. */
function isShort(text: string, { start, end }: Piece): boolean {
  const line = text.slice(start, end)
  const gaps = (line.match(/\s+/g) ?? []).length
  return gaps > 0 && gaps < 8 && !nameAlone.test(line) && !/[:|]/.test(line)
}

function isParagraph(text: string, { start, end }: Piece): boolean {
  return end - start >= 60 && endsWithStop(text, end)
}

function set(piece: Piece, rule: string) {
  piece.role = 'heading'
  piece.rule = rule
}

/** Without the final stop, also where it stands inside the closing mark. */
function titleOf(heading: string): string {
  return heading
    .replace(/^[#*\s]+/, '')
    .replace(/[.:]?(["”’»]?)[.:]?\s*$/, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
