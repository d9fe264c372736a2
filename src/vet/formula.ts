/** A small arithmetic over figures and dates of passages: `newser#p11 $500 billion / newser#p12`. */
import { even } from '../lib/even.ts'
import { type Cited, refOf } from './claim.ts'
import { daysOf } from './days.ts'
import type { Ground } from './ground.ts'

/** A number, or a day counted from 1 January 1970. */
export interface Value {
  kind: 'number' | 'day'
  value: number
  /** As it is shown in a working. */
  shown: string
}

export interface Worked {
  value: Value
  /** The formula with values in the place of terms. */
  working: string
  cited: Cited[]
}

/** Operators stand between white space, so that `three-year` and `km/h` are words. */
const separator = /(\s[-+*/×÷−]\s|[()])/
const rank: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2 }
const sign: Record<string, string> = { '×': '*', '÷': '/', '−': '-' }
/** Deeper brackets and longer formulas are refused. */
const most = 60

/** Work out `from`; a text is what is wrong with it, as the end of “expected …”. */
export function workOut(from: string, ground: Ground): Worked | string {
  const tokens = from
    .split(separator)
    .map((token) => token.trim())
    .filter(Boolean)
  if (!tokens.length || tokens.length > most) return `1 to ${most} terms and operators`
  const cited: Cited[] = []
  const values: Value[] = []
  const operators: string[] = []
  const shown: string[] = []
  let wantsTerm = true
  const apply = (): string | undefined => {
    const operator = operators.pop()!
    const [right, left] = [values.pop(), values.pop()]
    if (!left || !right) return 'a term on both sides of each operator'
    const value = combine(left, right, operator)
    if (typeof value === 'string') return value
    values.push(value)
    return undefined
  }
  for (const token of tokens) {
    const operator = sign[token] ?? token
    if (operator === '(' && wantsTerm) operators.push(operator)
    else if (operator === ')' && !wantsTerm) {
      while (operators.length && operators.at(-1) !== '(') {
        const fault = apply()
        if (fault) return fault
      }
      if (!operators.pop()) return 'an opening bracket for each closing one'
    } else if (rank[operator] && !wantsTerm) {
      while (rank[operators.at(-1) ?? ''] >= rank[operator]) {
        const fault = apply()
        if (fault) return fault
      }
      operators.push(operator)
      wantsTerm = true
    } else if (wantsTerm) {
      const value = term(token, ground, cited)
      if (typeof value === 'string') return value
      values.push(value)
      shown.push(value.shown)
      wantsTerm = false
      continue
    } else return 'an operator between white space, or the end'
    shown.push(sign[token] ?? token)
  }
  while (operators.length) {
    if (operators.at(-1) === '(') return 'a closing bracket for each opening one'
    const fault = apply()
    if (fault) return fault
  }
  if (values.length !== 1 || wantsTerm) return 'a term behind each operator'
  return { value: values[0], working: `${shown.join(' ')} = ${values[0].shown}`, cited }
}

function number(value: number): Value {
  return { kind: 'number', value, shown: String(Number(value.toPrecision(12))) }
}

function day(value: number): Value {
  return { kind: 'day', value, shown: new Date(value * 86_400_000).toISOString().slice(0, 10) }
}

function combine(left: Value, right: Value, operator: string): Value | string {
  if (left.kind === 'day' || right.kind === 'day') {
    if (left.kind === 'day' && right.kind === 'day' && operator === '-')
      return number(left.value - right.value)
    if (left.kind === 'day' && right.kind === 'number' && operator === '-')
      return day(left.value - right.value)
    if (left.kind !== right.kind && operator === '+') return day(left.value + right.value)
    return 'dates to be subtracted, or a number of days added to one'
  }
  if (operator === '/' && right.value === 0) return 'a divisor other than 0'
  const results: Record<string, number> = {
    '+': left.value + right.value,
    '-': left.value - right.value,
    '*': left.value * right.value,
    '/': left.value / right.value,
  }
  return number(results[operator])
}

/** `source#p9 words`, or a plain number. */
function term(token: string, ground: Ground, into: Cited[]): Value | string {
  const plain = /^\d[\d,]*(?:\.\d+)?$/.exec(token)
  if (plain) return number(Number(token.replaceAll(',', '')))
  const match = /^([\p{L}\p{M}\p{N}-]+)#(p\d+)(?:\s+(.*))?$/u.exec(token)
  if (!match) return `a number or \`source#p1\` instead of \`${token}\``
  const cited = ground.passage(match[1], match[2])
  if (!cited) return `a passage that exists instead of \`${match[1]}#${match[2]}\``
  into.push(cited)
  return valueIn(cited, match[3])
}

function valueIn(cited: Cited, words: string | undefined): Value | string {
  const { source, passage } = cited
  const here = <T extends { passage: string; text: string }>(list: T[]) =>
    list.filter((one) => one.passage === passage.id && (!words || isSame(one.text, words)))
  const figures = here(source.figures).filter(({ low, high }) => low !== undefined && low === high)
  const dates = here(source.dates).flatMap(({ iso }) => {
    const days = iso ? daysOf(iso) : undefined
    return days && days.first === days.last ? [days.first] : []
  })
  if (figures.length === 1) return { ...number(figures[0].low!), shown: figures[0].text }
  if (!figures.length && dates.length === 1) return day(dates[0])
  const many = figures.length + dates.length > 1
  return many
    ? `the words of one figure or date behind \`${refOf(cited)}\`, which has several`
    : `an exact figure or day${words ? ` \`${words}\`` : ''} in \`${refOf(cited)}\``
}

function isSame(text: string, words: string): boolean {
  return even(text).text.toLowerCase() === even(words).text.toLowerCase()
}
