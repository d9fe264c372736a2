/** Dates that stand beside another of their kind: `Monday and Tuesday`, `from Thursday to Sunday`, `in March or April`. */
import { sort, written } from '../lexemes.ts'
import type { Earlier, View } from './view.ts'
import { Sort } from './words.ts'

const links = /^(?:[-–,]|and|or|through|to|until)$/

/** The date mentioned before, where it is of sort `kind` and a word that joins two is all that stands between it and token `from`. */
export function dateJoinedTo(view: View, from: number, kind: number): Earlier | undefined {
  const { lex, floor, start, before } = view
  const link = written(lex, from - 1) === 'on' || written(lex, from - 1) === 'in' ? from - 2 : from - 1
  if (!before || link !== floor || floor <= start || !links.test(written(lex, link))) return undefined
  const last = sort(lex.code[floor - 1])
  return last === kind || (last === Sort.hours && kind === Sort.weekday) ? before : undefined
}
