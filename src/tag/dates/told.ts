/** History told in order: “In April, …” in an account of 1940 is April 1940, not the April before publication. */
import { Kind } from '../../lib/words.ts'
import { type Lexemes, sort } from '../lexemes.ts'
import { civil } from './calendar.ts'
import { Sort } from './words.ts'

/** The year, and the month where there is one, that an account has come to. */
export interface Told {
  year: number
  month?: number
  iso: string
}

/** So many years of long ago make a history, where they outnumber words that stand in the present four to one. */
const enough = 6

/** Does a text, published on the day `today`, tell of times at least three years past? Linear. */
export function isHistory({ text, words, code }: Lexemes, today: number): boolean {
  const now = civil(today).year
  let past = 0
  let present = 0
  for (let i = 0; i < words.length; i++) {
    if (words.kind[i] === Kind.number) {
      if (words.end[i] - words.start[i] !== 4) continue
      const year = Number(text.slice(words.start[i], words.end[i]))
      if (year >= 1200 && year < now - 2) past++
      else if (year >= now - 1 && year <= now + 1) present++
    } else if (code[i]) {
      const kind = sort(code[i])
      if (kind === Sort.deixis || kind === Sort.weekday) present++
    }
  }
  return past >= enough && past > 4 * present
}

/** Where an account stands after a date with the year in full, or one that hangs on such a date. */
export function toldBy(iso: string): Told | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?=$|-|T)/.exec(iso)
  return match ? { year: Number(match[1]), month: match[2] ? Number(match[2]) : undefined, iso } : undefined
}

/** The year of a month without one: the year told of, or the next where the account has come to its end. */
export function toldYear({ year, month }: Told, wanted: number): number {
  return month !== undefined && month - wanted > 6 ? year + 1 : year
}
