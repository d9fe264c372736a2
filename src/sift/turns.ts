/** Find who has the word in an interview or a transcript, paragraph by paragraph: `file.data.turns`. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Turn } from '../data.ts'
import type { Piece, Root } from '../schema.ts'
import { type TurnLabel, turnLabelOf } from './turns/labels.ts'

/** Fewer labels, or fewer questions, are no interview. */
const fewest = 3
/** Fewer labels of names. */
const fewestNames = 4
/** Of an answer, in UTF-16 code units, the start counts; a question is no longer than twice that. */
const looked = 300

const inFirstPerson = /\b(?:I|I['’](?:d|ll|m|ve)|[Mm]e|[Mm]y|[Oo]ur|[Ww]e|[Ww]e['’](?:d|ll|re|ve))\b/
const inSecondPerson = /\byour?s?\b/i
/** `[Laughter]`, `(BEGIN VIDEOTAPE)`. */
const bracketed = /^[([].*[)\]]$/s

/**
 * Find the turns of a transcript, whose paragraphs begin with labels, or of an interview, whose questions end with a question mark and whose answers
 * follow them. Turns are in order; what is nobody's turn is left out. Linear.
 */
export const siftTurns: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const text = String(file.value)
  const pieces = tree.children.filter(({ role, kind }) => !role && kind !== 'code' && kind !== 'table')
  file.data.turns = labelledTurns(text, pieces) ?? askedTurns(text, pieces) ?? []
}

/** Turns with labels: several voices, of which some have the word again, or one that answers paragraph after paragraph. */
function labelledTurns(text: string, pieces: readonly Piece[]): Turn[] | undefined {
  const labels = pieces.map((piece) => turnLabelOf(text, piece))
  const counts = new Map<string, number>()
  for (const label of labels) {
    const key = label && (label.kind ?? `=${label.key}`)
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const labelled = labels.filter((label) => label !== undefined).length
  const again = [...counts.values()].filter((count) => count > 1)
  const least = counts.has('question') || counts.size === 1 ? fewest : fewestNames
  if (labelled < least || !again.length || 4 * counts.size > 3 * labelled) return undefined
  if (!isTalk(text, pieces, labels, labelled)) return undefined
  if (counts.size > 1) return turnsOfSeveral(text, pieces, labels)
  return !counts.has('question') && isAsked(text, pieces, labels)
    ? turnsOfOne(text, pieces, labels)
    : undefined
}

/** Are most of the labelled paragraphs sentences, and does a third of them ask or say *I* or *we*: not *Director: Ann Lund*? */
function isTalk(
  text: string,
  pieces: readonly Piece[],
  labels: readonly (TurnLabel | undefined)[],
  all: number,
): boolean {
  let ended = 0
  let personal = 0
  labels.forEach((label, i) => {
    if (!label) return
    const isLone = text[pieces[i].end - 1] === ':'
    const { start, end } = (isLone && pieces[i + 1]) || pieces[i]
    const words = text.slice(start, Math.min(end, start + 2 * looked))
    if (/[.?!…)\]"”—-]/.test(text[end - 1])) ended++
    if (words.includes('?') || inFirstPerson.test(words)) personal++
  })
  return 2 * ended >= all && 3 * personal >= all
}

/** Do questions stand before most of the labels, which are all of the same voice? */
function isAsked(
  text: string,
  pieces: readonly Piece[],
  labels: readonly (TurnLabel | undefined)[],
): boolean {
  let asked = 0
  let all = 0
  labels.forEach((label, i) => {
    if (!label) return
    all++
    if (i > 0 && !labels[i - 1] && text[pieces[i - 1].end - 1] === '?') asked++
  })
  return 2 * asked >= all
}

/** Of an interview in which only the answers have labels: what stands right before a label is a question. */
function turnsOfOne(
  text: string,
  pieces: readonly Piece[],
  labels: readonly (TurnLabel | undefined)[],
): Turn[] {
  const turns: Turn[] = []
  const last = labels.findLastIndex(Boolean)
  pieces.forEach((piece, i) => {
    const label = labels[i]
    if (label) add(turns, piece, label)
    else if (labels[i + 1] || isQuestion(text, piece)) turns.push({ ...spanOf(piece), kind: 'question' })
    else extend(turns, text, piece, i < last)
  })
  return turns
}

function turnsOfSeveral(
  text: string,
  pieces: readonly Piece[],
  labels: readonly (TurnLabel | undefined)[],
): Turn[] {
  const turns: Turn[] = []
  const narrated = isNarrated(labels)
  const last = labels.findLastIndex(Boolean)
  pieces.forEach((piece, i) => {
    const label = labels[i]
    if (label) add(turns, piece, label)
    else if (!narrated || text[pieces[i - 1]?.end - 1] === ':') extend(turns, text, piece, i < last)
  })
  return turns
}

/** Does somebody get a label who had the word last? Then what stands between labels is told by nobody whom they name. */
function isNarrated(labels: readonly (TurnLabel | undefined)[]): boolean {
  const keys = labels.flatMap((label) => (label ? [label.key] : []))
  return keys.some((key, i) => key !== '' && key === keys[i - 1])
}

function add(turns: Turn[], piece: Piece, { start, end, kind, from }: TurnLabel): void {
  turns.push({
    ...spanOf(piece),
    from,
    kind: kind ?? 'said',
    ...(!kind && { label: { start, end } }),
  })
}

/** Let a paragraph without a label belong to the turn before it: behind the last label (`goesOn` false) only words of somebody's own. */
function extend(turns: Turn[], text: string, { start, end }: Piece, goesOn: boolean): void {
  const turn = turns.at(-1)
  const words = text.slice(start, end)
  if (!turn || bracketed.test(words)) return
  const isLone = text[turn.end - 1] === ':'
  if (goesOn || isLone || inFirstPerson.test(words.slice(0, looked))) turn.end = end
}

function isQuestion(text: string, { start, end }: Piece): boolean {
  return text[end - 1] === '?' && end - start <= 2 * looked
}

/** An interview without labels: questions that say *you*, and answers in the first person, most of them. */
function askedTurns(text: string, pieces: readonly Piece[]): Turn[] | undefined {
  let questions = 0
  let asked = 0
  let answered = 0
  for (let i = 0; i + 1 < pieces.length; i++) {
    if (!isQuestion(text, pieces[i]) || isQuestion(text, pieces[i + 1])) continue
    const { start, end } = pieces[i + 1]
    questions++
    if (inSecondPerson.test(text.slice(pieces[i].start, pieces[i].end))) asked++
    if (inFirstPerson.test(text.slice(start, Math.min(end, start + looked)))) answered++
  }
  const isPersonal = 2 * answered >= questions || (2 * asked >= questions && 3 * answered >= questions)
  if (questions < fewest || !asked || !isPersonal) return undefined
  const turns: Turn[] = []
  for (const piece of pieces) {
    const label = turns.length ? turnLabelOf(text, piece) : undefined
    if (label) add(turns, piece, label)
    else if (isQuestion(text, piece)) turns.push({ ...spanOf(piece), kind: 'question' })
    else if (turns.at(-1)?.kind === 'question') turns.push({ ...spanOf(piece), kind: 'answer' })
    else if (turns.length && inFirstPerson.test(text.slice(piece.start, piece.end)))
      turns.push({ ...spanOf(piece), kind: 'answer' })
  }
  return turns
}

function spanOf({ start, end }: Piece): {
  start: number
  end: number
  from: number
} {
  return { start, end, from: start }
}
