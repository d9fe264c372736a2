/** Tell an interview, in which questions are asked of somebody, from an explanation under questions. */
import type { Piece } from '../schema.ts'

/** Fewer questions are no interview. */
const fewest = 3
/** Of an answer, in UTF-16 code units, the start counts. */
const looked = 300

const inFirstPerson = /\b(?:I|I['’](?:m|d|ll|ve)|me|my|we|we['’](?:re|d|ll|ve)|our)\b/
const inSecondPerson = /\byour?s?\b/i

/** Are the lines of `text` that end with a question mark asked of somebody who answers: one at least says *you*, and half of the answers below say *I*? */
export function isInterview(text: string, pieces: readonly Piece[]): boolean {
  let questions = 0
  let asked = 0
  let answered = 0
  for (let i = 0; i + 1 < pieces.length; i++) {
    const { role, kind, start, end } = pieces[i]
    if (role || kind !== 'line' || text[end - 1] !== '?' || end - start > 2 * looked) continue
    const next = pieces[i + 1]
    questions++
    if (inSecondPerson.test(text.slice(start, end))) asked++
    if (inFirstPerson.test(text.slice(next.start, Math.min(next.end, next.start + looked)))) answered++
  }
  return questions >= fewest && asked > 0 && 2 * answered >= questions
}
