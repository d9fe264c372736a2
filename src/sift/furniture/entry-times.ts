/** Find the times under which the entries of a live report stand. */

import type { Piece } from '../../schema.ts'
import { endsWithStop } from '../letters.ts'

/** Fewer are no live report: a time alone can be the date of the story, or a goal. */
const fewest = 3
/** Lines of an entry that are looked at, and the size of one that tells something, in UTF-16 code units. */
const looked = 4
const told = 60

/** `18:20`, `6.02am BST`, `9 p.m. (GMT)`, `Updated at 18.20`: a time of day, and nothing else. */
const clock =
  /^(?:(?:posted|published|updated)(?: at)?:? )?(?:(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:[ap]\.?m\.?)?|(?:1[0-2]|[1-9]) ?[ap]\.?m\.?)(?:,? \(?[A-Z]{2,4}\)?)?$/i

/** Lines of `text` that are the times of entries: something is told under most of them, unlike in a list of the latest headlines. */
export function entryTimes(text: string, pieces: readonly Piece[]): Piece[] {
  const found: number[] = []
  pieces.forEach(({ kind, role, start, end }, i) => {
    if (role && role !== 'furniture') return
    if (kind === 'line' && end - start < 30 && clock.test(text.slice(start, end))) found.push(i)
  })
  if (found.length < fewest) return []
  const entries = found.filter((at, k) =>
    pieces
      .slice(at + 1, Math.min(found[k + 1] ?? pieces.length, at + 1 + looked))
      .some(({ start, end }) => end - start >= told && endsWithStop(text, end)),
  )
  return 2 * entries.length > found.length ? found.map((at) => pieces[at]) : []
}
