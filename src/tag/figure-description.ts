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
  const tail = hedgeBehind(lex, amount.to, end)
  const behind = hedge && tail?.text !== 'odd' ? undefined : tail
  const after = behind ? (behind.text === '+' ? behind.from + 1 : behind.from + 2) : amount.to
  const counted = countOf(lex, marks, amount, before?.from ?? amount.from, after, end)
  if (!counted) return undefined
  const behindTo = counted.to ?? amount.to
  const linked = last.kind === 'bare' && written(lex, amount.to - 1) === 'of'
  const [start, stop] = [lex.words.start[amount.from], lex.words.end[behindTo - (linked ? 2 : 1)]]
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
  from: number,
  after: number,
  end: number,
): { unit: string; of?: string; to?: number } | undefined {
  const { last, to } = amount
  const { numeral } = last
  if (last.unit === 'fraction') {
    const of = written(lex, to) === 'of' ? phrase(lex, to + 1, end, 4, false) : phrase(lex, to, end, 4, true)
    return { unit: 'fraction', of: of?.text }
  }
  if (last.unit) return { unit: last.unit, of: objectOf(lex, amount, end) }
  const hyphen = written(lex, to) === '-' && joined(lex, to) && after === to
  if (hyphen) return numeral.part || numeral.open ? undefined : membersOf(lex, to + 1)
  if (numeral.part) {
    const of = objectBehind(lex, to, end, 'part', false)
    return of && numeral.value < 1 && !numeral.digits ? { unit: 'fraction', of } : undefined
  }
  if (marks === 'comma') return numeral.scale > 1 || numeral.value >= 10_000 ? { unit: 'count' } : undefined
  const of =
    written(lex, after) === 'of'
      ? phrase(lex, after + 1, end, 4, false)?.text
      : phrase(lex, written(lex, after) === 'more' ? after + 1 : after, end, 4, true)?.text
  if (numeral.value === 1 && numeral.scale === 1) return undefined
  if (of === 'times') return { unit: 'times', to: after + 1 }
  if (of) return { unit: 'count', of }
  const hedged = from < amount.from
  const telling =
    numeral.scale > 1 ||
    casualties.test(written(lex, from - 1)) ||
    (numeral.digits &&
      (hedged || after > to || numeral.value >= 10_000 || /[.,]/.test(written(lex, numeral.from))))
  return telling ? { unit: 'count' } : undefined
}

/** Verbs whose number counts people. */
const casualties = /^(?:killed|injured|wounded|killing|injuring|wounding|displaced|displacing|evacuated)$/

const members =
  /^(?:nation|member|point|party|page|seat|man|woman|person|strong|room|storey|story|state|country|judge|vote|game|match|goal|run|team|player|part|step|stage|lane|candidate|volume|bed|unit|ship|vehicle|plane|episode)$/

/** `27-nation`, `12-member`, `five-point`: `i` is the noun behind the hyphen, a lower-case word behind that. */
function membersOf(lex: Lexemes, i: number): { unit: string; of: string } | undefined {
  const word = written(lex, i)
  if (!members.test(word) || !/^[a-z]/.test(written(lex, i + 1))) return undefined
  return { unit: 'count', of: word }
}

function objectOf(lex: Lexemes, { last, from, to }: Amount, end: number): string | undefined {
  const kind = last.kind === 'money' ? 'money' : last.kind === 'percent' ? 'part' : 'measure'
  const article = from > 0 && /^(?:a|an|the|its|his|her|their|this|that)$/i.test(written(lex, from - 1))
  return objectBehind(lex, to, end, kind, last.attributive === true || article)
}
