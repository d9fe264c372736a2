/** Numbers in digits: `600,000`, `1.500,25`, `1 500 000`, `10 1/2`, `1-1/2`, `½`. */
import { Kind } from '../../lib/words.ts'
import { joined, type Lexemes, sort, value, written } from '../lexemes.ts'
import { type Marks, type Numeral, scaled } from './numeral.ts'
import { Is } from './words.ts'

const fractions = [1 / 2, 1 / 3, 1 / 4, 1 / 5, 2 / 3, 3 / 4, 1 / 8, 2 / 5]

export const vulgar = (lex: Lexemes, i: number) => fractions[value(lex.code[i])]

/** Value of a token of digits; `undefined` where its groups fit neither way of writing. At most 18 digits are a number here. */
export function digitsOf(text: string, marks: Marks): number | undefined {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  if (text.length > 24 || (marks === 'either' && /^\d{1,3}\.\d{3}$/.test(text))) return undefined
  const [group, point] = marks === 'comma' ? ['.', ','] : [',', '.']
  const [whole, fraction, more] = text.split(point)
  if (more !== undefined) return undefined
  const groups = whole.split(group)
  const fits = groups.every(
    (digits, at) => at === 0 || digits.length === 3 || (digits.length === 2 && at < groups.length - 1),
  )
  if (!fits || fraction?.includes(group) || (groups.length > 1 && groups[0].length > 3)) return undefined
  const number = Number(`${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`)
  return Number.isFinite(number) && groups.join('').length <= 18 ? number : undefined
}

export function inDigits(lex: Lexemes, i: number, end: number, marks: Marks): Numeral | undefined {
  const { text, words } = lex
  let number = digitsOf(written(lex, i), marks)
  let to = i + 1
  if (marks === 'comma') {
    while (number !== undefined && to < end && words.kind[to] === Kind.number && thousand(lex, to, i)) {
      const next = digitsOf(written(lex, to).slice(0, 3), marks)!
      const rest = digitsOf(`0${written(lex, to).slice(3)}`, marks) ?? 0
      number = number * 1000 + next + rest
      to++
    }
  }
  if (number !== undefined && marks !== 'comma') {
    const groups = spaced(lex, i, end)
    for (; to <= i + groups; to++) number = number * 1000 + Number(written(lex, to))
  }
  if (number === undefined) return undefined
  const simple: Numeral = { from: i, to, value: number, digits: true, scale: 1 }
  if (to < end && sort(lex.code[to]) === Is.vulgar && words.start[to] - words.end[to - 1] <= 1)
    return scaled(lex, end, { ...simple, to: to + 1, value: number + vulgar(lex, to) })
  const over = slash(lex, i, end)
  if (over) return scaled(lex, end, { ...simple, to: i + 3, value: over, part: true })
  const hyphen = written(lex, to) === '-' && joined(lex, to) && joined(lex, to + 1)
  const part = hyphen ? to + 1 : to
  const mixed =
    part < end && words.kind[part] === Kind.number && (hyphen || text.charCodeAt(words.end[i]) === 32)
      ? slash(lex, part, end)
      : undefined
  if (mixed && mixed < 1) return scaled(lex, end, { ...simple, to: part + 3, value: number + mixed })
  return scaled(lex, end, simple)
}

/** A group of three digits behind one space, as in `1 500 000`. */
export function thousand({ text, words }: Lexemes, i: number, first: number): boolean {
  if (words.start[i] - words.end[i - 1] !== 1 || text.charCodeAt(words.end[i - 1]) === 10) return false
  const head = text.slice(words.start[i - 1], words.end[i - 1])
  return (
    /^\d{3}(?:,\d+)?$/.test(text.slice(words.start[i], words.end[i])) &&
    (i - 1 > first ? /^\d{3}$/ : /^\d{1,3}$/).test(head)
  )
}

/** How many groups of three digits stand behind the number at token `i`, in English, as in `100 000`; no telephone number, and no two numbers. */
function spaced(lex: Lexemes, i: number, end: number): number {
  const { words } = lex
  if (!/^[1-9]\d{0,2}$/.test(written(lex, i)) || words.kind[i - 1] === Kind.number) return 0
  if (/^[-+#/()]$/.test(written(lex, i - 1)) && joined(lex, i)) return 0
  let to = i + 1
  while (to < end && to - i < 4 && words.kind[to] === Kind.number && thousand(lex, to, i)) to++
  const isMore = words.kind[to] === Kind.number || (written(lex, to) === '-' && joined(lex, to))
  return isMore ? 0 : to - i - 1
}

/** `1/2`, `1 / 4`: a proper fraction with small parts. */
function slash(lex: Lexemes, i: number, end: number): number | undefined {
  if (
    i + 2 >= end ||
    written(lex, i + 1) !== '/' ||
    lex.words.kind[i + 2] !== Kind.number ||
    written(lex, i + 3) === '/'
  )
    return undefined
  const [above, below] = [Number(written(lex, i)), Number(written(lex, i + 2))]
  return above > 0 && above < below && below <= 100 && Number.isInteger(above) && Number.isInteger(below)
    ? above / below
    : undefined
}
