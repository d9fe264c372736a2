/** A number as read, and the scales that multiply it. */

import { joined, type Lexemes, sort, value, written } from '../lexemes.ts'
import { isMillions } from './metres-or-millions.ts'
import { Is } from './words.ts'

/** A number at tokens `from` … `to`. */
export interface Numeral {
  from: number
  to: number
  value: number
  /** `hundreds of billions`, `several hundred`: the value is a lower bound, and there is no upper one. */
  open?: boolean
  /** `a couple of`, `several`: part of the words, and a hedge as well. */
  hedge?: string
  /** Written in digits. */
  digits: boolean
  /** The multiplier that was written behind it: 1e6 for `million`. */
  scale: number
  /** `half`, `two-thirds`: a part of something. */
  part?: boolean
}

/** How digits are grouped: `1,500.25`; `1.500,25` and `1 500,25`; or unknown, and then `1.500` is no number. */
export type Marks = 'point' | 'comma' | 'either'

export const scales = [0, 100, 1e3, 1e6, 1e9, 1e12, 1e5, 1e7, 12, 10]

/** The scale in `of a million` from token `i` on, as in *a quarter of a million*; 0 where that does not stand there. */
export function ofScale(lex: Lexemes, i: number): number {
  const article = sort(lex.code[i]) === Is.of && written(lex, i + 1) === 'a'
  return article && sort(lex.code[i + 2]) === Is.scale && value(lex.code[i + 2]) < 8 ? i + 2 : 0
}

/** Without what binary fractions add: 4.1 × 10⁹ is no 4,099,999,999.9999995. */
export const exact = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(15)))

/** A number multiplied by a scale of one or two letters: `m`, `bn`. */
export function multiplied(numeral: Numeral, letters: string): Numeral {
  const scale = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 }[letters] ?? 1
  return { ...numeral, value: exact(numeral.value * scale), scale }
}

/** The scale behind a number: `million`, `-million`, `bn`, `m` where it means one. */
export function scaled(lex: Lexemes, end: number, numeral: Numeral): Numeral {
  let found = numeral
  for (let count = 0; count < 3; count++) {
    const at = written(lex, found.to) === '-' && joined(lex, found.to) ? found.to + 1 : found.to
    if (at >= end || !isScale(lex.code[at], found)) return found
    if (lex.words.end[at] - lex.words.start[at] === 1 && !abbreviates(lex, at, end, found)) return found
    const scale = scales[value(lex.code[at])]
    found = {
      ...found,
      to: at + 1,
      value: exact(found.value * scale),
      scale: found.scale * scale,
      part: false,
    }
  }
  return found
}

/** `466.41 millions`, `2 lakhs` have a scale in the plural as well; more than 99 dozen has nobody. */
function isScale(code: number, { digits, value: number }: Numeral): boolean {
  const scale = scales[value(code)]
  return sort(code) === Is.scale
    ? scale !== 12 || number < 100
    : sort(code) === Is.plural && digits && scale >= 1e5
}

/** Is the one letter behind a number, `m` or `k`, a scale? `isMillions` says of `m` without a currency. */
function abbreviates(lex: Lexemes, at: number, end: number, found: Numeral): boolean {
  if (!joined(lex, at) || !found.digits) return false
  if (written(lex, at) !== 'm') return true
  const before = sort(lex.code[found.from - 1])
  if (before === Is.sign || before === Is.code || before === Is.currency) return true
  const behind = sort(lex.code[at + 1])
  if (behind === Is.currency || behind === Is.code || behind === Is.sign) return true
  return isMillions(lex, found.from, at, end)
}
