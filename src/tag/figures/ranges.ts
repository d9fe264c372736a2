/** Ranges: `5–10 percent`, `two or three`, `between 5 and 10`, `from $5 million to $10 million`. A change (`rose from 5 to 10`) is none. */

import { joined, type Lexemes, sort, written } from '../lexemes.ts'
import { nounAt } from './foreign-counts.ts'
import type { Marks } from './numeral.ts'
import { phrase } from './phrases.ts'
import { quantityAt } from './quantities.ts'
import { type Amount, divisorOf, type Quantity } from './quantity.ts'
import { Is } from './words.ts'

/** Verbs and nouns of change before `from`. */
const change = new Set(
  `
  rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown went go
  goes going gone up down increase increased increases increasing decrease decreased decreases dropped
  drop drops decline declined cut cuts cutting raise raised raises raising reduce reduced reducing
  jumped jump soared soar slipped shrank climbed moved expanded doubled tripled swelled sank slid
  plunged narrowed widened advanced advances gained gains lost added surged eased slumped revised change changed it them deaths prices
`
    .trim()
    .split(/\s+/),
)

/** The range that `first` opens, if another quantity closes it. */
export function rangeAt(
  lex: Lexemes,
  first: Quantity,
  floor: number,
  end: number,
  marks: Marks,
): Amount | undefined {
  if (first.numeral.open) return undefined
  const link = linkAt(lex, first, floor, end)
  if (!link) return undefined
  const start = sort(lex.code[link.to]) === Is.sign ? link.to + 1 : link.to
  const second = start < end ? quantityAt(lex, start, link.to, end, marks) : undefined
  // “Rise by a quarter to $3.75.”
  if (second && !first.numeral.part !== !second.numeral.part && !first.unit) return undefined
  if (!second || second.numeral.open || (first.unit && second.unit && first.unit !== second.unit))
    return undefined
  if (first.unit && !second.unit && !first.prefixed) return undefined
  if (link.spoken && !second.unit) return undefined
  const unit = second.unit ?? first.unit
  const numeral = link.hedge ? { ...second.numeral, hedge: link.hedge } : second.numeral
  const whole: Quantity = { ...second, numeral, unit, kind: second.unit ? second.kind : first.kind }
  const low = spread(first, second)
  if (!(low < second.low)) return undefined
  const led = first.prefixed && written(lex, first.to) === 'to' && second.low > 5 * low
  if (led && changes(lex, first.from, floor)) return undefined
  const isCounted =
    marks === 'comma' ? nounAt(lex, second.to) !== undefined : plausible(lex, first, second, end)
  if (!unit && link.dash && !isCounted) return undefined
  return { from: link.from, to: second.to, low, high: second.low, last: whole }
}

/** “5 to 10 million” means millions twice, “65 to 68 cents” hundredths of a dollar twice. */
function spread(first: Quantity, second: Quantity): number {
  const { scale } = second.numeral
  const divisor = first.unit ? 1 : divisorOf(second)
  if (divisor > 1) return first.low / divisor
  const shared = first.numeral.scale === 1 && scale > 1 && first.low < second.low / scale
  return shared ? first.low * scale : first.low
}

interface Link {
  from: number
  to: number
  dash: boolean
  /** `35 or 40 mph`: two numbers in digits, which need a unit. */
  spoken?: boolean
  /** Between *between* and the first number. */
  hedge?: string
}

const hedges = /^(?:about|approximately|around|roughly)$/

function linkAt(lex: Lexemes, first: Quantity, floor: number, end: number): Link | undefined {
  const at = first.to
  if (at + 1 >= end) return undefined
  const word = written(lex, at)
  const before = first.from - 1
  if (/^[-–—−]$/.test(word) && joined(lex, at) === joined(lex, at + 1)) {
    return before >= floor && /^[-–]$/.test(written(lex, before))
      ? undefined
      : { from: first.from, to: at + 1, dash: true }
  }
  const opener = before >= floor ? sort(lex.code[before]) : 0
  const kind = sort(lex.code[at])
  if (kind === Is.and && opener === Is.between) return { from: before, to: at + 1, dash: false }
  const hedge = before > floor ? written(lex, before) : ''
  if (word === 'and' && hedges.test(hedge) && sort(lex.code[before - 1]) === Is.between)
    return { from: before - 1, to: at + 1, dash: false, hedge }
  const suspended = word === '-' && joined(lex, at) && !joined(lex, at + 1) && written(lex, at + 1) === 'to'
  if (suspended) return { from: first.from, to: at + 2, dash: false }
  if (word === 'or' && !first.unit && !first.numeral.digits && first.low < 100)
    return { from: first.from, to: at + 1, dash: false }
  const named = before >= floor && /^\p{Lu}/u.test(written(lex, before))
  if (word === 'or' && !named && !first.unit && first.numeral.digits && first.numeral.scale === 1)
    return { from: first.from, to: at + 1, dash: false, spoken: true }
  if (kind !== Is.to) return undefined
  // Behind *de* or *від* a change is told as often.
  if (opener === Is.from && word !== 'to' && word !== 'bis') return undefined
  if (opener === Is.from)
    return changes(lex, before, 0, far) ||
      goesOn(lex, before) ||
      (written(lex, before - 1) === ',' && changed(lex, before - 1))
      ? undefined
      : { from: before, to: at + 1, dash: false }
  // “Rose 53 cents to 64.73 dollars”: the change, and where it led.
  if (first.unit && !first.prefixed && changes(lex, first.from, floor)) return undefined
  return { from: first.from, to: at + 1, dash: false }
}

/** `fares go from $100 to $105, and the youth pass from $72 to $73`: the change of another thing, whose verb stands once. */
function goesOn(lex: Lexemes, before: number): boolean {
  let and = 0
  for (let i = before - 1; i >= Math.max(0, before - 20) && !/^[.!?;]$/.test(written(lex, i)); i--) {
    const word = written(lex, i)
    if (word === 'and') and = i
    if (and && word === 'from' && /^(?:\$|£|€|\d)/.test(written(lex, i + 1))) return changes(lex, i, 0)
  }
  return false
}

/** How many words may stand between a verb of change and its *from*: *raise the annual charge for a boat from … to …*. */
const far = 12

function changes(lex: Lexemes, before: number, floor: number, reach = 4): boolean {
  let isBeyond = false
  for (let i = before - 1; i >= Math.max(floor, before - reach); i--) {
    if (change.has(written(lex, i))) return true
    isBeyond ||= /^[.,;:!?–—]$/.test(written(lex, i))
    if (isBeyond && before - i >= 4) return false
  }
  return false
}

/** `rose by 37 percent, from 0.90 percent to 1.23 percent`: the verb stands earlier in the sentence. */
function changed(lex: Lexemes, comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - 30); i--) {
    const word = written(lex, i)
    if (/^[.!?;]$/.test(word)) return false
    if (change.has(word)) return true
  }
  return false
}

/** Two bare numbers with a dash are a range where something is counted, and no score or telephone number. */
function plausible(lex: Lexemes, first: Quantity, second: Quantity, end: number): boolean {
  if (second.to >= end || !first.numeral.digits || !second.numeral.digits) return false
  return (
    phrase(lex, second.to, end, 2, true) !== undefined &&
    /^[a-z]/.test(written(lex, second.to)) &&
    second.numeral.value < 100 * Math.max(1, first.numeral.value)
  )
}
