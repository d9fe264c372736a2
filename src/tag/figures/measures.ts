/** Measures: `3-inch`, `800 mcm`, `20 (kg)`, `188 miles an hour`, `5 feet 2 inches`, `25 °C`. */
import { Kind } from '../../lib/words.ts'
import { joined, type Lexemes, sort, value, written } from '../lexemes.ts'
import type { Numeral } from './numeral.ts'
import { numeralAt } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { raised, type UnitOfMeasure, units } from './units.ts'
import { Is, lists } from './words.ts'

export function measureAt(lex: Lexemes, bare: Quantity, at: number, end: number): Quantity | undefined {
  const opening = written(lex, at)
  const closing = { '(': ')', '[': ']', '{': '}', '<': '>' }[opening]
  if (closing) {
    const inner = unitAt(lex, bare.numeral, at + 1, end)
    return inner && written(lex, inner.to) === closing
      ? measured(bare, { ...inner, to: inner.to + 1 })
      : undefined
  }
  if (
    opening === '"' &&
    !joined(lex, at) &&
    /^(?:long|wide|tall|high|deep|thick)$/.test(written(lex, at + 1))
  )
    return { ...bare, to: at + 1, unit: 'inch', kind: 'measure' }
  if (opening === '°') return degrees(lex, bare, at + 1)
  if (/^[CF]$/.test(opening) && joined(lex, at) && (belowZero(lex, bare) || ofWeather(lex, bare)))
    return degrees(lex, bare, at)
  // “12 in (30 cm)”: elsewhere *in* is a preposition.
  if (
    opening === 'in' &&
    bare.numeral.digits &&
    written(lex, at + 1) === '(' &&
    lex.words.kind[at + 2] === Kind.number
  )
    return { ...bare, to: at + 1, unit: 'inch', kind: 'measure' }
  const found = unitAt(lex, bare.numeral, at, end)
  return found && withInches(lex, measured(bare, found), end)
}

/** `magnitude 6.4`, `a 6.4-magnitude earthquake`, `5.7 on the Richter scale`: of an earthquake. */
export function magnitudeAt(lex: Lexemes, bare: Quantity, floor: number, end: number): Quantity | undefined {
  const { from, to, low, numeral } = bare
  if (!numeral.digits || low > 10) return undefined
  const hyphen = written(lex, to) === '-' && joined(lex, to) && joined(lex, to + 1)
  const behind = hyphen ? to + 1 : to
  const found: Quantity = { ...bare, unit: 'magnitude', kind: 'measure' }
  if (behind < end && written(lex, behind) === 'magnitude')
    return { ...found, to: behind + 1, attributive: true }
  const before = /^(?:of|-)$/.test(written(lex, from - 1)) ? from - 2 : from - 1
  if (before >= floor && /^magnitude$/i.test(written(lex, before)))
    return { ...found, attributive: quake.test(written(lex, to)) }
  return to + 2 < end && written(lex, to) === 'on' && written(lex, to + 2) === 'Richter' ? found : undefined
}

/** `a magnitude 6 aftershock`; elsewhere a verb stands behind the number. */
const quake = /^(?:aftershock|earthquake|foreshock|quake|temblor|tremor|undersea)s?$/

/** `-5C`: without a degree sign only a minus tells. */
function belowZero(lex: Lexemes, { from, numeral }: Quantity): boolean {
  return (
    numeral.digits &&
    (written(lex, from - 1) === 'minus' ||
      (/^[-−–]$/.test(written(lex, from - 1)) && joined(lex, from) && !joined(lex, from - 1)))
  )
}

/** `heading for minus 5 overnight`: degrees of a scale that nobody names. */
export function belowZeroAt(lex: Lexemes, bare: Quantity): Quantity | undefined {
  if (written(lex, bare.from - 1) !== 'minus' || bare.numeral.scale > 1 || !ofWeather(lex, bare))
    return undefined
  const closes = lex.words.kind[bare.to] === Kind.mark || whenOrWhere.test(written(lex, bare.to))
  return closes ? { ...bare, unit: 'degree', kind: 'measure' } : undefined
}

const whenOrWhere =
  /^(?:across|and|at|by|during|here|in|near|on|or|overnight|there|this|today|tonight|yesterday)$/

/** `temperatures of 35C`: a word of weather tells. */
function ofWeather(lex: Lexemes, { from, to, numeral }: Quantity): boolean {
  if (!numeral.digits || numeral.value > 130) return false
  for (let i = Math.max(0, from - 12); i < Math.min(lex.words.length, to + 12); i++)
    if (
      /^(?:cold(?:er)?|cooler|frosts?|heat|heatwave|highs?|hotter|lows?|overnight|temperatures?|thermometers?|warm(?:er|ing)?)$/i.test(
        written(lex, i),
      )
    )
      return true
  return false
}

function measured(bare: Quantity, unit: { to: number; name: string; factor: number }): Quantity {
  return { ...bare, to: unit.to, low: bare.low * unit.factor, unit: unit.name, kind: 'measure' }
}

function degrees(lex: Lexemes, bare: Quantity, at: number): Quantity {
  const word = written(lex, at)
  const unit = /^(?:C|Celsius|centigrade)$/.test(word)
    ? 'celsius'
    : /^(?:F|Fahrenheit)$/.test(word)
      ? 'fahrenheit'
      : undefined
  return { ...bare, to: unit ? at + 1 : at, unit: unit ?? 'degree', kind: 'measure' }
}

/** A unit at token `at`, with `square`, `cubic`, `metric` before it and `per hour`, `/s` behind. */
function unitAt(
  lex: Lexemes,
  numeral: Numeral,
  at: number,
  end: number,
): { to: number; name: string; factor: number } | undefined {
  const word = written(lex, at).toLowerCase()
  const isSquare = /^(?:sq|square|кв|квадратных|квадратних)$/.test(word)
  if (isSquare || word === 'cubic' || word === 'cu') {
    const next = at + 1 < end && written(lex, at + 1) === '.' ? at + 2 : at + 1
    const length = known(lex, next, numeral, true)
    return length?.dimension === 'length'
      ? { to: next + 1, name: raised(length.name, isSquare ? 2 : 3), factor: 1 }
      : undefined
  }
  const led =
    word === 'metric' || word === 'nautical' || word === 'short' || word === 'long' || word === 'light'
  const unit = known(lex, led ? at + 1 : at, numeral, joined(lex, at))
  if (!unit || (led && !/^(?:ton|mile|year)$/.test(unit.name))) return undefined
  const name = led ? ledName(word, unit.name) : unit.name === 'mb' ? megas(lex, at) : unit.name
  return rate(lex, led ? at + 2 : at + 1, end, name, unit)
}

const ledName = (word: string, name: string) =>
  ({ metric: 'tonne', nautical: 'nautical-mile', light: 'light-year' })[word] ?? name

/** Capitals tell `MB` from `Mb`. */
const megas = (lex: Lexemes, at: number) => (written(lex, at) === 'MB' ? 'MB' : 'Mb')

const singleLetters = new Set(['m', 'g', 'l', 't'])

export function known(lex: Lexemes, at: number, numeral: Numeral, tight: boolean): UnitOfMeasure | undefined {
  const kind = sort(lex.code[at])
  const word = written(lex, at)
  if (word === 'm' && numeral.digits) return units.get('m')
  if (kind === Is.currency && /^pounds?$/.test(word))
    return { name: 'lb', dimension: 'mass', factor: 1, short: false }
  if (kind !== Is.unit) return undefined
  const unit = units.get(lists.unit[value(lex.code[at])])!
  // “All 10 second-innings wickets.”
  if (word === 'second' && written(lex, at + 1) === '-' && joined(lex, at + 1) && joined(lex, at + 2))
    return undefined
  if (word === 'Nm') return { name: 'Nm', dimension: 'energy', factor: 1, short: true }
  // Members of parliament are no metres per second.
  if (unit.short && (!numeral.digits || (unit.name === 'm/s' && word !== 'mps'))) return undefined
  if (unit.short && singleLetters.has(word.toLowerCase()) && (!tight || word !== word.toLowerCase()))
    return undefined
  return unit
}

/** Speeds that have a name of their own. */
const speeds: Record<string, string> = { 'mile/hour': 'mph' }

/** `miles an hour`, `km/h`, `metres per second`, `m²`, `degrees Celsius`: what the tokens from `to` on add to unit `name`. */
function rate(lex: Lexemes, to: number, end: number, name: string, { dimension, factor }: UnitOfMeasure) {
  const plain = { to, name, factor }
  if (name === 'degree') return heat(lex, to, end, plain)
  if (to >= end || dimension !== 'length') return plain
  const next = written(lex, to)
  if ((next === '²' || next === '³') && joined(lex, to))
    return { ...plain, to: to + 1, name: raised(name, next === '²' ? 2 : 3) }
  if (squared.test(next)) return { ...plain, to: to + 1, name: raised(name, 2) }
  if (next === 'à' && /^l['’]?(?:heure)?$/.test(written(lex, to + 1))) return perHeure(lex, to + 1, plain)
  const shared = besideBracket(lex, to, end)
  const at = shared || to
  const time = at + 1 < end && per.test(written(lex, at)) ? timeOf(lex, at + 1) : undefined
  if (!time) return plain
  const short = time === 'hour' && name !== 'mile' ? 'h' : time === 'second' ? 's' : time
  const speed = `${name}/${short}`
  return { ...plain, to: shared ? to : to + 2, name: speeds[speed] ?? speed }
}

/** `120 kilomètres à l’heure`, the article at token `at`. */
function perHeure(lex: Lexemes, at: number, plain: { to: number; name: string; factor: number }) {
  let i = at
  while (i < at + 3 && !written(lex, i).endsWith('heure')) i++
  return i < at + 3 ? { ...plain, to: i + 1, name: `${plain.name}/h` } : plain
}

const per = /^(?:an|a|na|par|per|por|pro|в|на|\/)$/
/** Behind a length in other languages. */
const squared = /^(?:carrés|cuadrados|kwadratowych)$/

/** In `130 kilometres (80 miles) per hour` the token behind the bracket, for what stands before it and what stands in it; 0 elsewhere. */
function besideBracket(lex: Lexemes, to: number, end: number): number {
  const mark = written(lex, to)
  if (mark === ')') return to + 1
  if (mark !== '(') return 0
  for (let i = to + 2; i < Math.min(end, to + 6); i++) if (written(lex, i) === ')') return i + 1
  return 0
}

/** Degrees of heat or of an angle. */
function heat(lex: Lexemes, to: number, end: number, plain: { to: number; name: string; factor: number }) {
  if (turning(lex, to)) return { ...plain, name: 'deg' }
  const scale = to < end ? written(lex, to).toLowerCase() : ''
  if (scale !== 'celsius' && scale !== 'fahrenheit' && scale !== 'centigrade') return plain
  return { ...plain, to: to + 1, name: scale === 'centigrade' ? 'celsius' : scale }
}

/** Degrees of an angle have a word of turning before them. */
function turning(lex: Lexemes, at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 6); i--)
    if (/^(?:rotat\w+|turn\w*|angles?|slopes?|tilt\w*|latitude|longitude)$/i.test(written(lex, i)))
      return true
  return false
}

function timeOf(lex: Lexemes, at: number): string | undefined {
  const word = written(lex, at)
  if (word === 'h') return 'hour'
  if (word === 's') return 'second'
  if (/^(?:godzinę|годину|час)$/.test(word)) return 'hour'
  const unit = sort(lex.code[at]) === Is.unit ? units.get(lists.unit[value(lex.code[at])]) : undefined
  return unit?.dimension === 'time' ? unit.name : undefined
}

/** `5 feet 2 inches`, `12 ft 2 in`: one length, in feet. */
function withInches(lex: Lexemes, found: Quantity, end: number): Quantity {
  if (found.unit !== 'foot') return found
  const at = sort(lex.code[found.to]) === Is.and ? found.to + 1 : found.to
  const inches = at < end ? numeralAt(lex, at, end, 'point') : undefined
  if (!inches || inches.value >= 12 || !/^(?:in|inch|inches)$/.test(written(lex, inches.to))) return found
  return { ...found, to: inches.to + 1, low: found.low + inches.value / 12 }
}
