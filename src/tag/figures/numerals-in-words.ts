/** Numbers in words: `twenty-two`, `three hundred and fifty thousand`, `two-thirds`, `one and a half million`. */

import { joined, type Lexemes, sort, value, written } from '../lexemes.ts'
import { type Numeral, ofScale, scaled, scales } from './numeral.ts'
import { Is } from './words.ts'

/** Cardinal words: `twenty-two`, `three hundred and fifty thousand`, `one and a half million`. */
export function inWords(lex: Lexemes, i: number, end: number): Numeral | undefined {
  let total = 0
  let current = 0
  let last = 1000
  let at = i
  let to = i
  let scale = 1
  while (at < end && to - i < 12) {
    const kind = sort(lex.code[at])
    const number = value(lex.code[at])
    if (kind === Is.cardinal && number < last && !(number >= 10 && last < 100)) {
      current += number
      last = number >= 20 && number < 100 ? 10 : 1
    } else if (kind === Is.scale && to > i && number < 9) {
      scale = scales[number]
      if (scale === 100) current *= 100
      else {
        total += (current || 1) * scale
        current = 0
      }
      last = 100
    } else break
    to = ++at
    if (written(lex, at) === '-' && joined(lex, at) && isNumber(lex, at + 1, last)) at++
    else if (sort(lex.code[at]) === Is.and && last === 100 && adds(lex, at + 1, scale)) at++
    else if (scale >= 1000 && written(lex, at) === ',' && goesOn(lex, at + 1, scale)) at++
  }
  const numeral: Numeral = { from: i, to, value: total + current, digits: false, scale }
  return (
    pointBehind(lex, numeral, end) ?? partBehind(lex, numeral, end) ?? andHalf(lex, numeral, end) ?? numeral
  )
}

/** `seven point six five percent`: digits behind a point, as they are spoken, with a unit or a scale behind them; not in *at one point two men*. */
function pointBehind(lex: Lexemes, numeral: Numeral, end: number): Numeral | undefined {
  if (written(lex, numeral.to) !== 'point' || numeral.scale > 1) return undefined
  let at = numeral.to + 1
  let digits = ''
  while (at < end && at - numeral.to < 8 && sort(lex.code[at]) === Is.cardinal && value(lex.code[at]) < 10)
    digits += value(lex.code[at++])
  const behind = at < end ? sort(lex.code[at]) : 0
  if (!digits || (numeral.value === 1 && /^at$/i.test(written(lex, numeral.from - 1)))) return undefined
  if (behind !== Is.scale && behind !== Is.percent && behind !== Is.unit && behind !== Is.currency)
    return undefined
  return scaled(lex, end, {
    ...numeral,
    to: at,
    value: Number(`${numeral.value}.${digits}`),
  })
}

/** Is the number at `i` part of the one before “and”? Not in *three million and five million*. */
function adds(lex: Lexemes, i: number, scale: number): boolean {
  if (sort(lex.code[i]) !== Is.cardinal) return false
  return scale === 100 || sort(lex.code[i + 1]) !== Is.scale || scales[value(lex.code[i + 1])] < scale
}

/** `two million, one hundred thousand`: thousands behind a comma. */
function goesOn(lex: Lexemes, i: number, scale: number): boolean {
  const at = written(lex, i + 1) === 'hundred' ? i + 2 : i + 1
  return sort(lex.code[i]) === Is.cardinal && written(lex, at) === 'thousand' && scale > 1000
}

function isNumber(lex: Lexemes, i: number, last: number): boolean {
  const kind = sort(lex.code[i])
  return kind === Is.scale || (kind === Is.cardinal && value(lex.code[i]) < last)
}

/** `two-thirds`, `three quarters`, `three quarters billion`. */
function partBehind(lex: Lexemes, numeral: Numeral, end: number): Numeral | undefined {
  const at = written(lex, numeral.to) === '-' && joined(lex, numeral.to) ? numeral.to + 1 : numeral.to
  const code = lex.code[at]
  if (at >= end || sort(code) !== Is.part || numeral.value > 20 || numeral.value < 1) return undefined
  const below = value(code) & 127
  if (numeral.value >= below || numeral.value > 1 !== value(code) > 127) return undefined
  const of = ofScale(lex, at + 1)
  return scaled(lex, end, { ...numeral, to: of || at + 1, value: numeral.value / below, part: true })
}

/** `two and a half`, `two-and-a-half million`. */
function andHalf(lex: Lexemes, numeral: Numeral, end: number): Numeral | undefined {
  const words: string[] = []
  let at = numeral.to
  while (at < end && words.length < 3) {
    if (written(lex, at) !== '-') words.push(written(lex, at))
    at++
  }
  if (words.join(' ') !== 'and a half' && words.join(' ') !== 'and a quarter') return undefined
  return scaled(lex, end, { ...numeral, to: at, value: numeral.value + (words[2] === 'half' ? 0.5 : 0.25) })
}
