/** Numbers that take their unit from the one they stand beside: `212 million euros, about 40 million more than planned`, `£53m, up from 38m`, `from 2 to 3 per cent`. */
import { Flag, Kind } from '../../lib/words.ts'
import type { Figure } from '../../schema.ts'
import { joined, type Lexemes, written } from '../lexemes.ts'
import { leadingHedge } from './hedges.ts'
import type { Marks } from './numeral.ts'
import { phrase } from './phrases.ts'
import { quantityAt } from './quantities.ts'
import { type Amount, divisorOf, type Quantity } from './quantity.ts'

/** Tokens between the two that are looked at. */
const reach = 22
/** Smaller numbers without a scale stand for other things too often. */
const least = 1000

/** A figure with its tokens. */
export interface Told {
  amount: Amount
  figure: Figure
}

/** Is a sum what `amount` tells, or so many that a later bare number may rather be compared with it? Then the next number may take its unit. */
export function isComparable({ last }: Amount): boolean {
  return last.kind === 'money' || (last.kind === 'bare' && last.low >= least)
}

/** `41 million pounds ($53 million)`: is `amount` the sum `before` it once more, in another currency? */
export function isConversion(lex: Lexemes, { from, last }: Amount, before: Amount | undefined): boolean {
  return (
    before?.last.kind === 'money' &&
    last.kind === 'money' &&
    written(lex, from - 1) === '(' &&
    from - 1 === before.to
  )
}

/** `found` in the currency of the sum `before` it, where the words between and behind compare the two; else `found`. */
export function inSameCurrency(
  lex: Lexemes,
  found: Quantity,
  before: Amount | undefined,
  end: number,
): Quantity {
  const inMillions = found.unit === 'm' && hasLetter(lex, found)
  if (before?.last.kind !== 'money' || before.last.low < least) return found
  if (!inMillions && (found.kind !== 'bare' || found.low < least || found.numeral.part)) return found
  const from = leadingHedge(lex, found.from, before.to)?.from ?? found.from
  if (!isSameSentence(lex, before.to, from) || !isCompared(lex, before, from, found)) return found
  const behind = written(lex, found.to) === 'more' ? found.to + 1 : found.to
  if (phrase(lex, behind, end, 4, true)) return found
  const low = inMillions ? found.low * 1e6 : found.low
  return { ...found, low, unit: before.last.unit, kind: 'money' }
}

/** Is the `m` at the end joined to its number, as millions are? */
function hasLetter(lex: Lexemes, { numeral }: Quantity): boolean {
  return written(lex, numeral.to) === 'm' && joined(lex, numeral.to)
}

/** Does no sentence end between tokens `from` and `to`, which are not far apart? */
function isSameSentence(lex: Lexemes, from: number, to: number): boolean {
  if (to - from > reach) return false
  for (let i = from; i < to; i++) if (lex.words.flag[i] & Flag.breakBefore || isStop(lex, i)) return false
  return true
}

/** Not behind `Dec.` in `the year ended Dec. 31, compared with 28 million`. */
function isStop(lex: Lexemes, i: number): boolean {
  const mark = written(lex, i)
  return /^[!?;]$/.test(mark) || (mark === '.' && !/^[\p{Ll}\p{N},]/u.test(written(lex, i + 1)))
}

const beside = /^(?:[,()–—-]|a|and|but|is|or|that|which)$/
const levels = /^(?:against|from|to|versus)$/
const parts = /^(?:about|as|at|for|from|in|of|on|to|towards?)$/

/** Do the words between `before` and the number, whose hedge begins at token `from`, and those behind it set the one against the other? */
function isCompared(lex: Lexemes, before: Amount, from: number, { to, numeral }: Quantity): boolean {
  const large = numeral.scale > 1
  const word = written(lex, from - 1)
  if (isLevelled(lex, from)) return true
  if (large && levels.test(word) && from - 1 === before.to) return true
  if (word === 'which' && written(lex, from - 2) === 'of') return from - before.to <= 4
  if (word === 'including' && parts.test(written(lex, to))) return from - before.to <= 8
  if (/^(?:of|from)$/.test(written(lex, to)) && /^(?:it|that)$/.test(written(lex, to + 1))) return true
  // “£3m on roads and 2m on schools.”
  const isParallel = parts.test(written(lex, to)) && written(lex, to) === written(lex, before.to)
  if (isParallel && /^(?:,|and)$/.test(word)) return true
  for (let i = before.to; i < from; i++) if (!beside.test(written(lex, i))) return false
  return isMore(lex, to)
}

/** Does what the number at token `from` is compared with stand before it: `up from`, `compared with`, `compared with a profit of`? */
function isLevelled(lex: Lexemes, from: number): boolean {
  if (written(lex, from - 1) === 'of')
    for (let i = from - 3; i >= from - 6; i--)
      if (/^(?:an?|its|the|their)$/.test(written(lex, i)) && isLevelling(lex, i)) return true
  return isLevelling(lex, from)
}

/** Do tokens before `at` set what follows against what was told? */
function isLevelling(lex: Lexemes, at: number): boolean {
  const word = written(lex, at - 1)
  const before = written(lex, at - 2)
  if (before === 'compared') return word === 'with' || word === 'to'
  return word === 'from' && (before === 'up' || before === 'down')
}

/** `more than`, `less than planned`, `over budget`, at token `i`. */
function isMore(lex: Lexemes, i: number): boolean {
  const next = written(lex, i + 1)
  if (/^(?:fewer|higher|less|lower|more)$/.test(written(lex, i)))
    return next === 'than' || i + 1 >= lex.words.length || lex.words.kind[i + 1] === Kind.mark
  return (
    /^(?:above|below|over|short|under)$/.test(written(lex, i)) &&
    /^(?:budget|estimates?|forecasts?)$/.test(next)
  )
}

/** *from … to*, in English and in languages with a decimal comma. */
const changes = [/^from$/, /^to$/]
const changesElsewhere = [/^(?:de|od|von|від|з|із|от|с)$/, /^(?:a|à|auf|do|bis|до)$/]

/** The first of two numbers between which a level changed, in the unit of the second: `from 7.1 to 6.3 percent`, `from 45 to 30 million euros`. */
export function inUnitOfNext(lex: Lexemes, found: Quantity, end: number, marks: Marks): Quantity {
  if (found.kind !== 'bare' || found.numeral.open || found.numeral.part) return found
  const [first, then] = marks === 'comma' ? changesElsewhere : changes
  if (!first.test(written(lex, found.from - 1)) || !then.test(written(lex, found.to))) return found
  const next = found.to + 1 < end ? quantityAt(lex, found.to + 1, found.to + 1, end, marks) : undefined
  if (!next?.unit || next.attributive || next.numeral.part) return found
  const { scale } = next.numeral
  const low = found.numeral.scale === 1 && found.low < least && scale > 1 ? found.low * scale : found.low
  return { ...found, low: low / divisorOf(next), unit: next.unit, kind: next.kind }
}

/** `4.1 days from 5.6`: a bare number that a measure or a part of a hundred came `from`, in the unit of what it came to. */
export function inUnitOfLast(lex: Lexemes, found: Quantity, last: Amount | undefined, end: number): Quantity {
  if (found.kind !== 'bare' || !found.numeral.digits || found.numeral.scale > 1 || !last) return found
  const { unit, kind } = last.last
  if (!unit || unit === 'fraction' || kind === 'money' || last.to !== found.from - 1) return found
  const closes = found.to >= end || lex.words.kind[found.to] === Kind.mark
  return written(lex, last.to) === 'from' && closes ? { ...found, unit, kind } : found
}

/** Is `amount` another level of what was `told` before it, and so of the same: `net profit rose to £53m, up from £38m`, `from £38m to £53m`? */
export function isLevelOf(lex: Lexemes, told: Told | undefined, { from }: Amount, unit: string): boolean {
  if (!told?.figure.of || told.figure.unit !== unit) return false
  const before = told.amount
  const start = leadingHedge(lex, from, before.to)?.from ?? from
  if (!isSameSentence(lex, before.to, start)) return false
  const [word, led] = [written(lex, start - 1), written(lex, before.from - 1)]
  const isNext =
    start - 1 === before.to && ((word === 'to' && led === 'from') || (word === 'from' && led === 'to'))
  return isNext || isLevelled(lex, start)
}
