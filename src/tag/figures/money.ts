/** Amounts of money: `$5`, `US$ 5`, `USD 5`, `5 dollars`, `£3.2m`, `3 dollars 50 cents`. */
import { Flag, Kind } from '../../lib/words.ts'
import { joined, type Lexemes, sort, value, written } from '../lexemes.ts'
import {
  letters as abbreviations,
  codes,
  words as currencies,
  currencyOf,
  dollars,
  parts,
  signs,
} from './currencies.ts'
import { exact, type Numeral } from './numeral.ts'
import { numeralAt } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { Is, lists } from './words.ts'

/** `$5`, `US$ 5`, `USD 5`, `dollar 5`, `pounds 5`, `£3.2m`. */
export function prefixed(lex: Lexemes, bare: Quantity, floor: number, end: number): Quantity | undefined {
  const stop = written(lex, bare.from - 1) === '.' && written(lex, bare.from - 2) === 'Rs'
  const at = stop ? bare.from - 2 : bare.from - 1
  if (at < floor) return undefined
  const kind = sort(lex.code[at])
  const near = lex.words.start[bare.from] - lex.words.end[at] <= (stop ? 2 : 1)
  if (!near) return undefined
  if (kind === Is.sign) {
    const { from, unit } = signBefore(lex, at, floor)
    return withPart(lex, { ...bare, from, unit, kind: 'money', prefixed: true }, end)
  }
  const unit = kind === Is.code ? codeAt(lex, at) : million(lex, at)
  if (unit)
    return { ...bare, from: at, unit: unit.name, low: bare.low * unit.factor, kind: 'money', prefixed: true }
  const word = written(lex, at)
  if (word.length > 1 && Object.hasOwn(abbreviations, word))
    return { ...bare, from: at, unit: abbreviations[word], kind: 'money', prefixed: true }
  if (!/^(?:dollars?|euros|pounds|sen)$/.test(word)) return undefined
  return { ...bare, from: at, unit: currencies[word], kind: 'money', prefixed: true }
}

function signBefore(lex: Lexemes, at: number, floor: number): { from: number; unit: string } {
  const sign = lists.sign[value(lex.code[at])]
  if (sign !== '$' || at - 1 < floor) return { from: at, unit: signs[sign] }
  let from = at - 1
  let letters = written(lex, from).toLowerCase()
  if (
    letters === 's' &&
    written(lex, from - 1) === '.' &&
    written(lex, from - 2).toLowerCase() === 'u' &&
    from - 2 >= floor
  ) {
    letters = 'us'
    from -= 2
  }
  const spaced = !joined(lex, at) && /^[agjnrs]$/.test(letters)
  const known = !spaced && Object.hasOwn(dollars, letters) ? dollars[letters] : undefined
  return known ? { from, unit: known } : { from: at, unit: 'USD' }
}

const lowerCodes = new Set('usd eur gbp cad aud nzd jpy chf rmb btc uah rub mxn hkd'.split(' '))

function codeAt(lex: Lexemes, at: number): { name: string; factor: number } | undefined {
  const written_ = written(lex, at)
  const name = codes[value(lex.code[at])]
  if (written_ !== name && !lowerCodes.has(written_)) return undefined
  return { name: name === 'RMB' ? 'CNY' : name, factor: 1 }
}

/** `MUSD`, `MEUR`: millions. */
function million(lex: Lexemes, at: number): { name: string; factor: number } | undefined {
  const { words } = lex
  if (at >= words.length || words.end[at] - words.start[at] !== 4 || !(words.flag[at] & Flag.upper))
    return undefined
  const code = written(lex, at)
  return code.startsWith('M') && codes.includes(code.slice(1))
    ? { name: code.slice(1), factor: 1e6 }
    : undefined
}

export function moneyAt(lex: Lexemes, bare: Quantity, at: number, end: number): Quantity | undefined {
  const named = currencyAt(lex, bare.numeral, at, end)
  if (!named) return undefined
  const { unit, divisor } = parts(named.entry)
  const scale =
    named.to < end &&
    !bare.numeral.digits === false &&
    bare.numeral.scale === 1 &&
    sort(lex.code[named.to]) === Is.scale
      ? scaleOf(written(lex, named.to))
      : 1
  const to = scale > 1 ? named.to + 1 : named.to
  const money: Quantity = {
    ...bare,
    to,
    unit,
    low: exact((bare.low * named.factor * scale) / divisor),
    kind: 'money',
  }
  return divisor === 1 ? withPart(lex, money, end) : money
}

const scaleOf = (word: string) => ({ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 })[word] ?? 1

interface Named {
  to: number
  entry: string
  factor: number
}

function currencyAt(lex: Lexemes, numeral: Numeral, at: number, end: number): Named | undefined {
  const kind = sort(lex.code[at])
  if (kind === Is.sign) {
    // In `1 $10` the sign belongs to the number behind it.
    const behind =
      at + 1 < end && lex.words.kind[at + 1] === Kind.number && joined(lex, at + 1) && !joined(lex, at)
    return behind ? undefined : { to: at + 1, entry: signs[lists.sign[value(lex.code[at])]], factor: 1 }
  }
  if (
    numeral.digits &&
    numeral.scale === 1 &&
    joined(lex, at) &&
    written(lex, at) === 'p' &&
    !isLines(numeral)
  )
    return { to: at + 1, entry: 'GBP/100', factor: 1 }
  if (
    numeral.digits &&
    numeral.scale === 1 &&
    joined(lex, at) &&
    written(lex, at) === 'c' &&
    rates.test(written(lex, at + 1))
  )
    return { to: at + 1, entry: 'USD/100', factor: 1 }
  const code = kind === Is.code ? codeAt(lex, at) : million(lex, at)
  if (code) return { to: at + 1, entry: code.name, factor: code.factor }
  if (kind === Is.currency) return plainCurrency(lex, numeral, at)
  return adjectiveCurrency(lex, at, end)
}

/** `18c per share`, `5c a litre`: without these it may be degrees. */
const rates = /^(?:an?|each|per)$/

/** Does the number count lines of a picture: `1080p`? `99p` and `388.8p` are pence. */
function isLines({ value }: Numeral): boolean {
  return [144, 240, 360, 480, 540, 576, 720, 900, 1080, 1440, 2160, 4320].includes(value)
}

function plainCurrency(lex: Lexemes, numeral: Numeral, at: number): Named | undefined {
  const word = lists.currency[value(lex.code[at])]
  // “499 dollar-billionaires”; but “a one billion-dollar loan”.
  const half = written(lex, at + 1) === '-' && joined(lex, at + 1) && joined(lex, at + 2)
  if (half && written(lex, at - 1) !== '-' && written(lex, at + 2) !== 'a') return undefined
  const large = numeral.scale >= 1e6 || numeral.value >= 1e6
  // “$1 = 0.776 pounds.”
  if (/^pounds?$/.test(word) && written(lex, at - 2) === '=') return { to: at + 1, entry: 'GBP', factor: 1 }
  if ((word === 'pounds' || word === 'pound') && !large)
    return written(lex, at + 1) === 'sterling' ? { to: at + 2, entry: 'GBP', factor: 1 } : undefined
  if (
    (word === 'won' || word === 'marks' || word === 'rand' || word === 'crowns') &&
    numeral.value < 1000 &&
    Number.isInteger(numeral.value)
  )
    return undefined
  if (word === 'sen' && (!numeral.digits || written(lex, at) !== word)) return undefined
  return { to: at + 1, entry: currencies[word], factor: 1 }
}

/** `US dollars`, `U.S. dollars`, `Hong Kong dollars`, `Canadian cents`: an adjective of one or two words. */
function adjectiveCurrency(lex: Lexemes, at: number, end: number): Named | undefined {
  const dotted = written(lex, at + 1) === '.' && written(lex, at + 2).toLowerCase() === 's'
  const noun = dotted
    ? written(lex, at + 3) === '.'
      ? at + 4
      : at + 3
    : isCurrency(lex, at + 1)
      ? at + 1
      : at + 2
  if (noun >= end || !isCurrency(lex, noun)) return undefined
  const adjective = dotted ? `${written(lex, at).toLowerCase()}s` : written(lex, noun - 1).toLowerCase()
  const entry = currencyOf(adjective, written(lex, noun).toLowerCase())
  return entry ? { to: noun + 1, entry, factor: 1 } : undefined
}

const isCurrency = (lex: Lexemes, i: number) =>
  sort(lex.code[i]) === Is.currency || written(lex, i) === 'real'

const centesimal = /^(?:USD|EUR|CAD|AUD|NZD|HKD|SGD)$/
const sterling = /^GBP$/

/** `3 dollars 50 cents`, `13 dollars and forty-five`, `15 dollars 50`: hundredths behind, up to the end of the clause. */
function withPart(lex: Lexemes, money: Quantity, end: number): Quantity {
  if (money.prefixed && !Number.isInteger(money.low)) return money
  const linked = sort(lex.code[money.to]) === Is.and
  const at = linked ? money.to + 1 : money.to
  if (money.numeral.scale > 1 || at >= end || (money.prefixed && !linked)) return money
  const cents = numeralAt(lex, at, end, 'point')
  if (!cents || cents.value >= 100 || cents.value < 1 || !Number.isInteger(cents.value) || cents.scale > 1)
    return money
  const word = sort(lex.code[cents.to]) === Is.currency ? lists.currency[value(lex.code[cents.to])] : ''
  const named =
    (word === 'pence' ? sterling : centesimal).test(money.unit ?? '') && /^cents?$|^pence$/.test(word)
  if (word && !named) return money
  if (!named && !closes(lex, cents, end)) return money
  if (!named && money.numeral.digits !== cents.digits && !money.prefixed) return money
  return { ...money, to: named ? cents.to + 1 : cents.to, low: money.low + cents.value / 100 }
}

function closes(lex: Lexemes, cents: Numeral, end: number): boolean {
  if (cents.to >= end) return true
  const next = written(lex, cents.to)
  return /^(?:[.,;!?)]|and|or|more)$/.test(next) && !joinedDigit(lex, cents.to)
}

function joinedDigit(lex: Lexemes, i: number): boolean {
  return (
    i + 1 < lex.words.length && lex.words.kind[i + 1] === Kind.number && joined(lex, i) && joined(lex, i + 1)
  )
}
