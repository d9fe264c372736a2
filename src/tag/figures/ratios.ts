/** Parts told by two whole numbers: `one in five`, `six in ten`, `9 out of 10`, `one in every 1,000`. */
import { Kind } from '../../lib/words.ts'
import { type Lexemes, written } from '../lexemes.ts'
import type { Marks } from './numeral.ts'
import { quantityAt } from './quantities.ts'
import type { Amount, Quantity } from './quantity.ts'

/** Wholes that people are counted by. *Three in 17 days* is something else. */
const wholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 100, 200, 250, 500])

/** The part that `first` opens; a rating (`4.5 out of 5`) is taken and means nothing. */
export function ratioAt(lex: Lexemes, first: Quantity, end: number, marks: Marks): Amount | undefined {
  if (first.kind !== 'bare' || first.numeral.open || first.numeral.part || first.numeral.scale > 1)
    return undefined
  const link = written(lex, first.to)
  const out = link === 'out' && written(lex, first.to + 1) === 'of'
  const every = link === 'of' && written(lex, first.to + 1) === 'every'
  if (!out && !every && link !== 'in') return undefined
  const at = first.to + (out ? 2 : 1)
  const start = written(lex, at) === 'every' ? at + 1 : at
  const second = start < end ? quantityAt(lex, start, start, end, marks) : undefined
  if (second?.kind !== 'bare' || second.numeral.open || second.numeral.part) return undefined
  // “Four in 10” is how agencies write it; “4 in ten” is nobody's way.
  if (first.numeral.digits && !second.numeral.digits) return undefined
  if (written(lex, second.to) === '-' || lex.words.kind[second.to] === Kind.clitic) return undefined
  if (!Number.isInteger(first.low)) return out ? { from: first.from, to: second.to, last: second } : undefined
  const common =
    every || wholes.has(second.low) || (second.low >= 1000 && second.low % 500 === 0 && !year(lex, second))
  if (first.low < 1 || first.low >= second.low || !(out || common)) return undefined
  const part = first.low / second.low
  return {
    from: first.from,
    to: second.to,
    low: part,
    high: part,
    last: { ...second, unit: 'fraction', low: part },
  }
}

/** `one in 2000`: without a mark between thousands this may be a year. */
function year(lex: Lexemes, { low, to, from, numeral }: Quantity): boolean {
  return numeral.digits && to === from + 1 && low < 2100 && !written(lex, from).includes(',')
}
