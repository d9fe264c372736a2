/** Numbers whose unit the words around them leave open. */
import { Flag, Kind } from '../../lib/words.ts'
import { joined, type Lexemes, sort, written } from '../lexemes.ts'
import type { Quantity } from './quantity.ts'
import { Is } from './words.ts'

/** Is it a number of which nobody says what it measures? */
export function unsaid(lex: Lexemes, found: Quantity): boolean {
  return (
    ofNoHours(found) || ofSums(lex, found) || ofIt(lex, found) || ofMinutes(lex, found) || isFirm(lex, found)
  )
}

/** `zero-hours contracts`: a name for what is not promised. */
function ofNoHours({ kind, unit, low, attributive }: Quantity): boolean {
  return kind === 'measure' && unit === 'hour' && low === 0 && attributive === true
}

/** `£53m, up from 38m`: behind money in millions these are no metres, and may be of another currency. */
function ofSums(lex: Lexemes, { unit, from, numeral }: Quantity): boolean {
  if (unit !== 'm' || written(lex, numeral.to) !== 'm' || !joined(lex, numeral.to)) return false
  if (!/^(?:against|from|of|than|to|with)$/.test(written(lex, from - 1))) return false
  for (let i = from - 2; i > 1 && from - i < 24; i--) {
    if (/^(?:billion|bn|m|million)$/.test(written(lex, i)) && isMoney(lex, i)) return true
    if (lex.words.flag[i] & Flag.breakBefore || (written(lex, i) === '.' && !joined(lex, i + 1))) return false
  }
  return false
}

/** `3h 20m`: minutes, behind hours. */
function ofMinutes(lex: Lexemes, { unit, from }: Quantity): boolean {
  return (
    unit === 'm' && /^h(?:rs?)?$/.test(written(lex, from - 1)) && lex.words.kind[from - 2] === Kind.number
  )
}

/** `3M`, the name of a firm. */
function isFirm(lex: Lexemes, { kind, from, to }: Quantity): boolean {
  return kind === 'bare' && to === from + 2 && written(lex, from) === '3' && written(lex, from + 1) === 'M'
}

/** Is the word at token `i` the scale in `£53m`, `77m euros`? */
function isMoney({ code }: Lexemes, i: number): boolean {
  const [before, behind] = [sort(code[i - 2]), sort(code[i + 1])]
  return before === Is.sign || before === Is.code || behind === Is.currency || behind === Is.code
}

/** `12 million of it`: an earlier sentence says of what. */
function ofIt(lex: Lexemes, { kind, to, numeral }: Quantity): boolean {
  return kind === 'bare' && !numeral.part && written(lex, to) === 'of' && written(lex, to + 1) === 'it'
}
