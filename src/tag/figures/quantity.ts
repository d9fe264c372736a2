/** What a number counts: the shape that money, measures and their ranges share. */
import type { Numeral } from './numeral.ts'

/** What a number counts: tokens `from` … `to`, its value in `unit`. Without a unit it is a bare number. */
export interface Quantity {
  from: number
  to: number
  low: number
  numeral: Numeral
  unit?: string
  kind: 'money' | 'percent' | 'measure' | 'bare'
  /** `three-year`, `$300 million` before a noun. */
  attributive?: boolean
  /** The unit stands before the number, as in `$5`. */
  prefixed?: boolean
}

/** A figure's tokens, with bounds; `to` is the token behind. */
export interface Amount {
  from: number
  to: number
  low?: number
  high?: number
  last: Quantity
}

/** How many times the number that was written is its value: 100 for `68 cents`, told in dollars; else 1. */
export const divisorOf = ({ low, unit, numeral }: Quantity): number =>
  unit && numeral.value / 100 === low ? 100 : 1
