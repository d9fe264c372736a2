/** Make a figure of an amount: its hedge, the bounds that the hedge leaves, and what it is of. */
import { flat } from '../../lib/flat.ts'
import { Kind } from '../../lib/words.ts'
import type { Figure, Passage } from '../../schema.ts'
import { joined, type Lexemes, written } from '../lexemes.ts'
import { fateAt } from './fates.ts'
import { foreignCount, isHourOfDay } from './foreign-counts.ts'
import { hedgeBehind, isDuring, leadingHedge } from './hedges.ts'
import type { Marks } from './numeral.ts'
import { objectBehind } from './objects.ts'
import { countLabel, labelOf, sumOf, wholeOf } from './parts.ts'
import { ends, phrase } from './phrases.ts'
import type { Amount } from './quantity.ts'
import { countedBefore, headBefore, subjectBefore, tollLevel } from './subjects.ts'

/** The figure, or `undefined` where the number counts nothing. */
export function describe(
  lex: Lexemes,
  marks: Marks,
  amount: Amount,
  floor: number,
  end: number,
  passage: Passage,
  told: Figure | undefined,
): Figure | undefined {
  const { last } = amount
  if (amount.low === undefined && amount.high === undefined) return undefined
  const before = leadingHedge(lex, amount.from, floor)
  const hedge = before && isDuring(lex, before, last.unit, amount.to, floor) ? undefined : before
  const tail = hedgeBehind(lex, amount.to, end)
  const behind = hedge && tail?.text !== 'odd' && tail?.text !== 'plus' ? undefined : tail
  const after = behind ? (behind.text === '+' ? behind.from + 1 : behind.from + 2) : amount.to
  const from = before?.from ?? amount.from
  const named = countOf(lex, marks, amount, from, after, end) ?? tallied(lex, amount, from, floor)
  const isPart = last.numeral.part === true || last.unit === 'fraction'
  const isSome = !named?.of && marks !== 'comma' && (isPart || isSeveral(amount))
  const whole = isSome ? wholeOf(lex, from, after, end, !isPart, told) : undefined
  const counted = whole ? { unit: isPart ? 'fraction' : 'count', of: whole } : named
  if (!counted) return undefined
  const behindTo = ('to' in counted && counted.to) || amount.to
  const linked = last.kind === 'bare' && written(lex, amount.to - 1) === 'of'
  const [start, stop] = [lex.words.start[amount.from], lex.words.end[behindTo - (linked ? 2 : 1)]]
  const figure: Figure = {
    passage: passage.id,
    start,
    end: stop,
    text: lex.text.slice(start, stop),
    unit: counted.unit,
    hedge: flat(hedge?.text ?? behind?.text ?? last.numeral.hedge ?? '') || null,
  }
  const bound = hedge?.bound ?? behind?.bound ?? 'both'
  if (amount.low !== undefined && (bound !== 'high' || amount.low !== amount.high)) figure.low = amount.low
  if (amount.high !== undefined && (bound !== 'low' || amount.low !== amount.high)) figure.high = amount.high
  const of = counted.of ?? nameBefore(lex, amount, figure.unit, from, floor)
  if (of) figure.of = flat(of)
  return figure
}

/** Does a bare number tell some of a whole: a part of it, or more than one? */
function isSeveral({ last: { kind, low, numeral } }: Amount): boolean {
  return kind === 'bare' && (numeral.part ? low < 1 && !numeral.digits : low > 1 && Number.isInteger(low))
}

/** What the figure is of where that stands before it: the noun in `a loan of $5 million`, or the subject of its verb. */
function nameBefore(
  lex: Lexemes,
  { last, to }: Amount,
  unit: string,
  from: number,
  floor: number,
): string | undefined {
  const label = unit === 'count' ? countLabel(lex, from) : labelOf(lex, from)
  if (label) return label
  const head = last.attributive || written(lex, to) === 'of' ? undefined : headBefore(lex, from, floor)
  if (head && (unit === 'count' ? tally.test(head) : unit !== 'fraction' && unit !== 'magnitude')) return head
  if (last.kind === 'measure') return undefined
  // “Was 92 per cent effective”: how much so.
  if (last.kind === 'percent' && isDegree(lex, to)) return undefined
  const subject = subjectBefore(lex, from, floor)
  if (last.kind !== 'bare') return subject
  return subject && tally.test(subject) ? subject : countedBefore(lex, from, floor, last.low)
}

/** Does a word stand behind the figure that says of what quality it is the degree? */
function isDegree(lex: Lexemes, i: number): boolean {
  const word = written(lex, i)
  return /^[a-z]{4,}$/.test(word) && !ends.has(word) && !tails.test(word) && !word.endsWith('ly')
}

/** `The death toll rose to 41`: a bare number behind a subject that is a number itself. */
function tallied(
  lex: Lexemes,
  { last, to }: Amount,
  from: number,
  floor: number,
): { unit: string; of?: string; to?: number } | undefined {
  if (last.kind !== 'bare' || last.numeral.part || !Number.isInteger(last.low)) return undefined
  const closes = to >= lex.words.length || lex.words.kind[to] === Kind.mark || tails.test(written(lex, to))
  if (!closes) return undefined
  const label = countLabel(lex, from)
  if (label) return { unit: 'count', of: label }
  const of = countedBefore(lex, from, floor, last.low) ?? tollBefore(lex, from, floor) ?? tollLevel(lex, from)
  if (of) return { unit: 'count', of }
  return tally.test(subjectBefore(lex, from, floor) ?? '') ? { unit: 'count' } : undefined
}

/** `put the death toll at 100`: the toll, as the object of its verb. */
function tollBefore(lex: Lexemes, from: number, floor: number): string | undefined {
  if (written(lex, from - 1) !== 'at' || written(lex, from - 2) !== 'toll') return undefined
  for (let verb = from - 3; verb >= floor && from - verb <= 6; verb--)
    if (puts.test(written(lex, verb)))
      return phrase(lex, written(lex, verb + 1) === 'the' ? verb + 2 : verb + 1, from - 1, 4, false)?.text
  return undefined
}

const puts = /^(?:put|puts|putting|placed|places|placing|estimated|estimates|set)$/

/** What a subject is that a bare number tells. */
const tally =
  /\b(?:attendance|audience|capacity|circulation|crowd|count|fleet|membership|number|payroll|population|staff|tally|toll|total|turnout|workforce)s?(?:$| )/i

/** What may stand behind such a number, besides a mark. */
const tails =
  /^(?:after|as|at|by|during|from|in|last|late|on|overnight|since|this|today|with|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

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
    // “One in 20 leads to a conviction.”
    const isVerb = of?.to === to + 1 && /^(?:a|an|the|to)$/.test(written(lex, of.to))
    return { unit: 'fraction', of: isVerb ? undefined : of?.text }
  }
  if (last.unit && marks === 'comma') return isHourOfDay(lex, last) ? undefined : { unit: last.unit }
  if (last.unit) {
    const sum = last.kind === 'percent' ? sumOf(lex, to, end, marks) : undefined
    return { unit: last.unit, of: sum ?? objectOf(lex, amount, end) }
  }
  const hyphen = written(lex, to) === '-' && joined(lex, to) && after === to
  if (hyphen && written(lex, to + 1) === 'fold') return { unit: 'times', to: to + 2 }
  if (hyphen) return numeral.part || numeral.open ? undefined : membersOf(lex, to + 1)
  if (numeral.part) {
    const of = objectBehind(lex, to, end, 'part', false) ?? sumOf(lex, to, end, marks)
    return of && numeral.value < 1 && !numeral.digits ? { unit: 'fraction', of } : undefined
  }
  if (marks === 'comma') return foreignCount(lex, last, amount.from)
  const of =
    written(lex, after) === 'of' && Number.isInteger(numeral.value)
      ? phrase(lex, after + 1, end, 4, false)?.text
      : phrase(lex, written(lex, after) === 'more' ? after + 1 : after, end, 4, true)?.text
  if (numeral.value === 1 && numeral.scale === 1) return undefined
  if (!of && losesLives(lex, after)) return { unit: 'count', of: 'lives' }
  if (of === 'times') return { unit: 'times', to: after + 1 }
  if (of) return { unit: 'count', of }
  const hedged = from < amount.from
  const fate = Number.isInteger(numeral.value)
    ? fateAt(lex, written(lex, after) === 'more' ? after + 1 : after, from)
    : undefined
  if (fate) return { unit: 'count', of: fate }
  // “71 were children.”
  const are =
    fate === '' && /^(?:are|were)$/.test(written(lex, after))
      ? phrase(lex, after + 1, end, 2, true)
      : undefined
  if (are && !numeral.open) return { unit: 'count', of: are.text }
  const telling =
    numeral.scale > 1 ||
    (fate === '' && !numeral.open) ||
    (numeral.digits && /^(?:another|further)$/i.test(written(lex, from - 1))) ||
    casualties.test(written(lex, from - 1)) ||
    (numeral.digits && after >= end - 1 && isThere(lex, from)) ||
    (numeral.digits &&
      (hedged || after > to || numeral.value >= 10_000 || /[.,]/.test(written(lex, numeral.from))))
  return telling ? { unit: 'count' } : undefined
}

/** `a year earlier there were 12.` */
function isThere(lex: Lexemes, from: number): boolean {
  return /^(?:are|were)$/.test(written(lex, from - 1)) && /^[Tt]here$/.test(written(lex, from - 2))
}

/** `claimed 10,000 lives`; elsewhere *lives* is a verb. */
function losesLives(lex: Lexemes, i: number): boolean {
  if (written(lex, i) !== 'lives') return false
  return (
    i + 1 >= lex.words.length ||
    (lex.words.kind[i + 1] === Kind.mark && written(lex, i + 1) !== ',') ||
    /^(?:a|across|and|as|since|this|were|when)$/.test(written(lex, i + 1))
  )
}

/** Verbs whose number counts people. */
const casualties = /^(?:killed|injured|wounded|killing|injuring|wounding|displaced|displacing|evacuated)$/

const members =
  /^(?:nation|member|point|party|page|seat|man|woman|person|strong|room|storey|story|state|country|judge|vote|game|match|goal|run|team|player|part|step|stage|lane|candidate|volume|bed|unit|ship|vehicle|plane|episode)$/

/** `27-nation`, `12-member`, `five-point`: `i` is the noun behind the hyphen, a lower-case word behind that. */
function membersOf(lex: Lexemes, i: number): { unit: string; of?: string } | undefined {
  const word = written(lex, i)
  if (!members.test(word) || !/^[a-z]/.test(written(lex, i + 1))) return undefined
  return word === 'strong' ? { unit: 'count' } : { unit: 'count', of: word }
}

/** Who names a sum, and is not what it is of: *the $1.71 billion analysts expected*. */
const tellers =
  /^(?:analysts|critics|economists|experts|forecasters|investors|lenders|ministers|officials|police|prosecutors|regulators|traders)$/

function objectOf(lex: Lexemes, { last, from, to }: Amount, end: number): string | undefined {
  if (last.unit === 'magnitude') return last.attributive ? phrase(lex, to, end, 2, false)?.text : undefined
  if (tellers.test(written(lex, to))) return undefined
  const kind = last.kind === 'money' ? 'money' : 'measure'
  const article = from > 0 && /^(?:a|an|the|its|his|her|their|this|that)$/i.test(written(lex, from - 1))
  return objectBehind(lex, to, end, kind, last.attributive === true || article)
}
