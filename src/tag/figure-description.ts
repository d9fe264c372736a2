/** Make a figure of an amount: its hedge, the bounds that the hedge leaves, and what it is of. */
import type { Figure, Passage } from '../schema.ts'
import { hedgeBefore, hedgeBehind, isDuring } from './figure-hedges.ts'
import { objectBehind, phrase } from './figure-objects.ts'
import { subjectBefore } from './figure-subjects.ts'
import { joined, type Lexemes, written } from './lexemes.ts'
import type { Marks } from './numeral.ts'
import type { Amount } from './quantity.ts'

/** The figure, or `undefined` where the number counts nothing. */
export function describe(
  lex: Lexemes,
  marks: Marks,
  amount: Amount,
  floor: number,
  end: number,
  passage: Passage,
): Figure | undefined {
  const { last } = amount
  if (amount.low === undefined && amount.high === undefined) return undefined
  const before = hedgeBefore(lex, amount.from, floor)
  const hedge = before && isDuring(lex, before, last.unit, amount.to, floor) ? undefined : before
  const behind = hedge ? undefined : hedgeBehind(lex, amount.to, end)
  const after = behind ? (behind.text === '+' ? behind.from + 1 : behind.from + 2) : amount.to
  const counted = countOf(lex, marks, amount, hedge !== undefined, after, end)
  if (!counted) return undefined
  const linked = last.kind === 'bare' && written(lex, amount.to - 1) === 'of'
  const [start, stop] = [lex.words.start[amount.from], lex.words.end[amount.to - (linked ? 2 : 1)]]
  const figure: Figure = {
    passage: passage.id,
    start,
    end: stop,
    text: lex.text.slice(start, stop),
    unit: counted.unit,
    hedge: hedge?.text ?? behind?.text ?? last.numeral.hedge ?? null,
  }
  const bound = hedge?.bound ?? behind?.bound ?? 'both'
  if (amount.low !== undefined && (bound !== 'high' || amount.low !== amount.high)) figure.low = amount.low
  if (amount.high !== undefined && (bound !== 'low' || amount.low !== amount.high)) figure.high = amount.high
  const of =
    counted.of ??
    (last.kind === 'money' || last.kind === 'percent'
      ? subjectBefore(lex, before?.from ?? amount.from, floor)
      : undefined)
  if (of) figure.of = of
  return figure
}

/** Unit, and what the figure is of; nothing for a bare small number, a pronoun, a part without a whole. */
function countOf(
  lex: Lexemes,
  marks: Marks,
  amount: Amount,
  hedged: boolean,
  after: number,
  end: number,
): { unit: string; of?: string } | undefined {
  const { last, to } = amount
  const { numeral } = last
  if (last.unit) return { unit: last.unit, of: objectOf(lex, amount, end) }
  const hyphen = written(lex, to) === '-' && joined(lex, to)
  if (hyphen) return undefined
  if (numeral.part) {
    const of = objectBehind(lex, to, end, 'part', false)
    return of && numeral.value < 1 && !numeral.digits ? { unit: 'fraction', of } : undefined
  }
  if (marks === 'comma') return numeral.scale > 1 || numeral.value >= 10_000 ? { unit: 'count' } : undefined
  const of =
    written(lex, after) === 'of'
      ? phrase(lex, after + 1, end, 4, false)?.text
      : phrase(lex, after, end, 4, true)?.text
  if (numeral.value === 1 && numeral.scale === 1) return undefined
  if (of) return { unit: 'count', of }
  const telling =
    numeral.scale > 1 ||
    (numeral.digits &&
      (hedged || after > to || numeral.value >= 10_000 || /[.,]/.test(written(lex, numeral.from))))
  return telling ? { unit: 'count' } : undefined
}

function objectOf(lex: Lexemes, { last, from, to }: Amount, end: number): string | undefined {
  const kind = last.kind === 'money' ? 'money' : last.kind === 'percent' ? 'part' : 'measure'
  const article = from > 0 && /^(?:a|an|the|its|his|her|their|this|that)$/i.test(written(lex, from - 1))
  return objectBehind(lex, to, end, kind, last.attributive === true || article)
}
