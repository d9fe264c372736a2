/** Read the label with which a turn of a transcript begins: `Q.`, `INTERVIEWER:`, `ANN LUND, HARBOUR ANCHOR:`, `Ann Lund (00:12):`. */
import type { Span } from '../../schema.ts'

/** A label, without its colon and what stands in brackets. */
export interface TurnLabel extends Span {
  /** Whose turn it is, alike for long and short forms of a name: its last word in small letters; empty for a question. */
  key: string
  /** It only says that this is a question or an answer. */
  kind?: 'question' | 'answer'
  /** Where the words begin. */
  from: number
}

const longest = 80
const letter = /^(?:([QA])\s?[.:]\s|Q(?:\t| {2,})?(?=\p{Lu}['’\p{Ll}]))/u
const wordOfLabel = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|\d{1,2}|al|and|bin|da|de|del|der|di|du|for|la|of|the|van|von)`
/** A name or an office of one to six words, what its bearer is behind a comma, a time or a manner in brackets, and a colon. */
const label = RegExp(
  String.raw`^(?:\[[\d:]{4,9}\]\s?)?(\p{Lu}[\p{L}\p{M}'’.-]*(?: ${wordOfLabel}){0,5})(?:, [\p{L}\p{M}'’.& /-]{2,50})?(?: [([][^()[\]\n]{1,30}[)\]])?:(?=\s|$)`,
  'u',
)
const asker = /^(?:Interviewer|Journalist|Media|Question|Questioner|Reporter)(?: \d{1,2})?$/i
const answer = /^(?:Answer|Interviewee)$/i

/** The label of the piece, if it begins with one. */
export function turnLabelOf(text: string, { start, end }: Span): TurnLabel | undefined {
  if (!/\p{Lu}|\[/u.test(text[start])) return undefined
  const line = text.slice(start, Math.min(end, start + longest))
  const short = letter.exec(line)
  if (short)
    return {
      start,
      end: start + 1,
      from: wordsAt(text, start + 1),
      key: '',
      kind: short[1] === 'A' ? 'answer' : 'question',
    }
  const found = label.exec(line)
  if (!found) return undefined
  const name = found[1]
  const first = start + found[0].indexOf(name)
  const span = {
    start: first,
    end: first + name.length,
    from: wordsAt(text, start + found[0].length),
  }
  if (asker.test(name)) return { ...span, key: '', kind: 'question' }
  if (answer.test(name)) return { ...span, key: '', kind: 'answer' }
  const last = /[^ ]+(?: \d{1,2})?$/.exec(name)![0]
  return { ...span, key: last.toLowerCase().replace(/\.$/, '') }
}

/** Is the piece surely a turn, whatever stands around it: `Q: …`, `ANN LUND, HARBOUR ANCHOR: …`? */
export function isTurn(text: string, piece: Span): boolean {
  const found = turnLabelOf(text, piece)
  if (!found) return false
  return (
    found.kind !== undefined ||
    (text[found.end] === ',' && !/\p{Ll}/u.test(text.slice(piece.start, found.from)))
  )
}

/** Behind white space and a stop. */
function wordsAt(text: string, at: number): number {
  let from = at
  while (from < text.length && /[\s.:]/.test(text[from])) from++
  return from
}
