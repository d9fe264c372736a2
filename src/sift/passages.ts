/** Number the passages and gather the rest: `file.data.passages`, `file.data.furniture`, `file.data.masthead`. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { QuoteMarks } from '../data.ts'
import { raise } from '../lib/raise.ts'
import type { Furniture, Masthead, Passage, Piece, Root, Section, Span } from '../schema.ts'

/** A quotation of more sentences than this is cut, so that a passage stays something that one can point at. */
const mostSentences = 5

/**
 * Number the passages: of the body each sentence, or the sentences that one quotation spans with the one that carries its speaker, at most five;
 * of a caption the whole. Pieces without a sentence stay one passage.
 */
export const siftPassages: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const text = String(file.value)
  const grouped = group(file.data.sentences ?? [], file.data.quoteMarks ?? [])
  const sections = file.data.sections ?? []
  const passages: Passage[] = []
  gather(tree, text, file)
  let at = 0
  let section = -1
  for (const piece of tree.children) {
    if (piece.role !== 'body' && piece.role !== 'caption') continue
    while (section + 1 < sections.length && sections[section + 1].start <= piece.start) section++
    const from = at
    while (at < grouped.length && grouped[at].start < piece.end) at++
    const spans = piece.role === 'caption' ? [piece] : join(grouped.slice(from, at), piece)
    for (const span of spans)
      passages.push(passage(text, span, passages.length + 1, piece.role, sections[section]))
  }
  file.data.passages = passages
  if (!passages.length && text.trim())
    raise(
      file,
      'capture-only-furniture',
      'Unexpected capture without a passage, expected at least one sentence of body or caption',
    )
}

/** What is no passage and no heading, so that all lists together hold the whole text. */
function gather(tree: Root, text: string, file: VFile): void {
  const furniture: Furniture[] = []
  const masthead: Masthead[] = []
  for (const { role, rule, start, end } of tree.children) {
    if (!role || role === 'body' || role === 'caption' || role === 'heading') continue
    const piece = { start, end, text: text.slice(start, end) }
    if (role === 'furniture') furniture.push({ ...piece, rule: rule ?? 'furniture' })
    else masthead.push({ ...piece, role })
  }
  file.data.furniture = furniture
  file.data.masthead = masthead
}

function passage(
  text: string,
  { start, end }: Span,
  count: number,
  role: Passage['role'],
  section?: Section,
): Passage {
  const id = `p${count}`
  const words = text.slice(start, end)
  return section
    ? { id, start, end, text: words, section: section.id, role }
    : { id, start, end, text: words, role }
}

interface Sentence extends Span {
  /** A quotation goes on from the sentence before it. */
  goesOn: boolean
}

/** Tell of each sentence whether a quotation crosses into it. */
function group(sentences: Span[], marks: QuoteMarks[]): Sentence[] {
  let next = 0
  let open = 0
  return sentences.map(({ start, end }) => {
    const goesOn = open > start
    while (next < marks.length && marks[next].outer.start < end)
      open = Math.max(open, marks[next++].outer.end)
    return { start, end, goesOn }
  })
}

function join(sentences: Sentence[], piece: Piece): Span[] {
  if (!sentences.length) return [piece]
  const found: Span[] = []
  let size = 0
  for (const { start, end, goesOn } of sentences) {
    if (goesOn && found.length && size < mostSentences) {
      found[found.length - 1].end = end
      size++
    } else {
      found.push({ start, end })
      size = 1
    }
  }
  return found
}
