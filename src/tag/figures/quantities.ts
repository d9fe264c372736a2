/** A number with its unit: money, per cent, a measure, a duration. */
import { Kind } from '../../lib/words.ts'
import { joined, type Lexemes, sort, value, written } from '../lexemes.ts'
import { belowZeroAt, magnitudeAt, measureAt } from './measures.ts'
import { moneyAt, prefixed } from './money.ts'
import type { Marks } from './numeral.ts'
import { numeralAt } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { Is } from './words.ts'

/** The quantity whose number begins at token `i`; nothing before `floor` or from `end` on belongs to it. */
export function quantityAt(
  lex: Lexemes,
  i: number,
  floor: number,
  end: number,
  marks: Marks,
): Quantity | undefined {
  const numeral = numeralAt(lex, i, end, marks)
  if (!numeral) return undefined
  const bare: Quantity = { from: i, to: numeral.to, low: numeral.value, numeral, kind: 'bare' }
  const found =
    prefixed(lex, bare, floor, end) ??
    (marks === 'comma' ? linked(lex, bare, end) : undefined) ??
    suffixed(lex, bare, end) ??
    magnitudeAt(lex, bare, floor, end) ??
    belowZeroAt(lex, bare) ??
    bare
  return negative(lex, found, floor)
}

function negative(lex: Lexemes, found: Quantity, floor: number): Quantity {
  const at = found.from - 1
  if (at < floor || found.kind === 'bare') return found
  const sign = written(lex, at)
  // “Plus or minus 3 points” is both.
  const minus =
    (sign === 'minus' && written(lex, at - 1) !== 'or') ||
    ((sign === '-' || sign === '−') &&
      joined(lex, found.from) &&
      !joined(lex, at) &&
      lex.words.kind[at - 1] !== Kind.number)
  return minus ? { ...found, from: at, low: -found.low } : found
}

/** Of other languages, a currency behind a scale and what joins the two: `45 Mio. Euro`, `3 milliards d’euros`, `5 millones de dólares`. */
function linked(lex: Lexemes, bare: Quantity, end: number): Quantity | undefined {
  if (bare.numeral.scale === 1) return undefined
  let at = bare.to
  if (written(lex, at) === '.' && joined(lex, at)) at++
  else if (/^de?$/.test(written(lex, at))) at += /^['’]$/.test(written(lex, at + 1)) ? 2 : 1
  return at > bare.to && at < end && sort(lex.code[at]) === Is.currency
    ? moneyAt(lex, bare, at, end)
    : undefined
}

/** `5 dollars`, `50%`, `50 per cent`, `3-inch`, `800 mcm`, `20 (kg)`. */
function suffixed(lex: Lexemes, bare: Quantity, end: number): Quantity | undefined {
  if (bare.numeral.open && sort(lex.code[bare.to]) === Is.of) return ofUnit(lex, bare, bare.to + 1, end)
  if (bare.numeral.part) return partOfUnit(lex, bare, end)
  const hyphen = written(lex, bare.to) === '-' && joined(lex, bare.to) && joined(lex, bare.to + 1)
  const at = hyphen ? bare.to + 1 : bare.to
  if (at >= end) return undefined
  const percent = percentAt(lex, at, end)
  if (percent) return { ...bare, to: percent.to, unit: percent.unit, kind: 'percent', attributive: hyphen }
  const money = moneyAt(lex, bare, at, end)
  if (money) return { ...money, attributive: hyphen }
  const measure = measureAt(lex, bare, at, end)
  return measure && { ...measure, attributive: hyphen }
}

/** `hundreds of billions of dollars`, `dozens of miles`. */
function ofUnit(lex: Lexemes, bare: Quantity, at: number, end: number): Quantity | undefined {
  if (at >= end) return undefined
  return moneyAt(lex, bare, at, end) ?? measureAt(lex, bare, at, end)
}

/** `half a percentage point`, `a quarter of a mile`, `1/2 cup`, `half million dollars`. */
function partOfUnit(lex: Lexemes, bare: Quantity, end: number): Quantity | undefined {
  const article = sort(lex.code[bare.to]) === Is.of ? bare.to + 1 : bare.to
  // “A quarter of a mile”, “one-half of 1 percent”.
  const one = sort(lex.code[article]) === Is.article && value(lex.code[article]) === 1
  const counted = article > bare.to && /^(?:1|one)$/.test(written(lex, article))
  const at = one || counted ? article + 1 : bare.to
  const hyphen = at === bare.to && written(lex, at) === '-' && joined(lex, at + 1)
  const unit = hyphen ? at + 1 : at
  // “A third day” counts days; only “half” and “quarter” stand directly before a unit.
  const direct = bare.numeral.digits || bare.low === 0.5 || bare.low === 0.25 || bare.low > 1
  if (unit >= end || (at === bare.to && !direct && bare.numeral.to - bare.from < 3)) return undefined
  const percent = percentAt(lex, unit, end)
  if (percent) return { ...bare, to: percent.to, unit: percent.unit, kind: 'percent' }
  return moneyAt(lex, bare, unit, end) ?? measureAt(lex, bare, unit, end)
}

function percentAt(lex: Lexemes, at: number, end: number): { to: number; unit: string } | undefined {
  // “15pc”, and not “15 PC games”.
  if (sort(lex.code[at]) !== Is.percent || lex.text.startsWith('PC', lex.words.start[at])) return undefined
  const which = value(lex.code[at])
  const next = at + 1 < end ? written(lex, at + 1) : ''
  const hyphen = next === '-' && joined(lex, at + 1) && at + 2 < end && written(lex, at + 2) === 'cent'
  if (which === 2 && hyphen) return pointed(lex, at + 3, end)
  if (which === 2) return next === 'cent' ? pointed(lex, at + 2, end) : undefined
  if (which === 4) return next.startsWith('point') ? { to: at + 2, unit: 'basis-point' } : undefined
  return pointed(lex, at + 1, end)
}

function pointed(lex: Lexemes, at: number, end: number): { to: number; unit: string } {
  const point = at < end && /^points?$/.test(written(lex, at))
  return point ? { to: at + 1, unit: 'percentage-point' } : { to: at, unit: 'percent' }
}
