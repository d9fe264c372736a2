/** Find quantities, with value, unit, hedge and what they are of. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { Kind } from '../lib/words.ts'
import type { Figure, Passage, Root, Span } from '../schema.ts'
import {
  inSameCurrency,
  inUnitOfLast,
  inUnitOfNext,
  isComparable,
  isConversion,
  isLevelOf,
  type Told,
} from './figures/comparisons.ts'
import { codes, letters } from './figures/currencies.ts'
import { describe } from './figures/description.ts'
import { homeDollar } from './figures/home-dollar.ts'
import { type Marks, multiplied, type Numeral, scaled } from './figures/numeral.ts'
import { digitsOf } from './figures/numerals-in-digits.ts'
import { isSomeOfTold } from './figures/parts.ts'
import { quantityAt } from './figures/quantities.ts'
import type { Amount } from './figures/quantity.ts'
import { rangeAt } from './figures/ranges.ts'
import { ratioAt } from './figures/ratios.ts'
import { refused } from './figures/refusals.ts'
import { english, foreignFigures, Is } from './figures/words.ts'
import { joined, type Lexemes, lexemes, sort, tokenAt, value, written } from './lexemes.ts'

interface State {
  lex: Lexemes
  marks: Marks
  dates: Span[]
  /** Index of the next date that may cover a token. */
  next: number
  /** What the passage told last. */
  told?: Told
  /** The last of its amounts with which a further number may be compared. */
  before?: Amount
}

/** Find figures in passages: `file.data.figures`. What a date covers is no figure, so dates are found first. */
export const tagFigures: Plugin<[], Root> = () => (_tree: Root, file: VFile) => {
  const { words, passages = [], lang = 'en', dates = [] } = file.data
  const native = lang.startsWith('en') || lang === 'und'
  const lexicon = native ? english : foreignFigures(lang)
  file.data.figures = []
  if (!words || !lexicon) return
  const state: State = {
    lex: lexemes(String(file.value), words, lexicon),
    marks: native ? (lang === 'und' ? 'either' : 'point') : 'comma',
    dates,
    next: 0,
  }
  for (const passage of passages) figuresOf(passage, state, file.data.figures)
  atHome(file.data.figures, state.lex, file)
}

/** Give `$` and *dollars* the currency that they have in this document. */
function atHome(figures: Figure[], { text, words }: Lexemes, { data }: VFile) {
  const bare = figures.filter(isBareDollar)
  const home = bare.length ? homeDollar(text, words, data) : 'USD'
  if (home !== 'USD') for (const figure of bare) figure.unit = home
}

const isBareDollar = ({ unit, text }: Figure) => unit === 'USD' && !/\b(?:us|u\.s|american)/i.test(text)

function figuresOf(passage: Passage, state: State, into: Figure[]) {
  const { lex } = state
  const { words } = lex
  const end = tokenAt(words, passage.end)
  let floor = tokenAt(words, passage.start)
  state.told = undefined
  state.before = undefined
  for (let i = floor; i < end; i++) {
    const past = dated(state, i)
    if (past > i) {
      floor = past
      i = past - 1
      continue
    }
    const amount = triggers(lex, i) ? amountAt(state, i, floor, end) : undefined
    if (!amount) continue
    const figure = describe(lex, state.marks, amount, floor, end, passage, state.told?.figure)
    if (figure) {
      if (!figure.of && isLevelOf(lex, state.told, amount, figure.unit)) figure.of = state.told?.figure.of
      into.push(figure)
      if (!isSomeOfTold(lex, amount.to)) state.told = { amount, figure }
    }
    if (isComparable(amount) && !isConversion(lex, amount, state.before)) state.before = amount
    floor = amount.to
    i = Math.max(i, amount.to - 1)
  }
}

/** Token behind the date that covers token `i`, or `i`. */
function dated(state: State, i: number): number {
  const { words } = state.lex
  while (state.next < state.dates.length && state.dates[state.next].end <= words.start[i]) state.next++
  const date = state.dates[state.next]
  return date && date.start <= words.start[i] ? tokenAt(words, date.end) : i
}

function triggers({ text, code, words }: Lexemes, i: number): boolean {
  if (words.kind[i] === Kind.number) return true
  const kind = sort(code[i])
  if (kind === 0 && words.kind[i] === Kind.word) return digitLast(text, words.end[i] - 1)
  // “The” begins no number.
  return (
    kind !== 0 &&
    (kind < Is.article ||
      kind === Is.percent ||
      kind === Is.fold ||
      (kind === Is.article && value(code[i]) === 1))
  )
}

/** The amount at token `i`: glued (`USD50`), of per cent (`percent of 10`), a range, or one quantity. */
function amountAt(state: State, i: number, floor: number, end: number): Amount | undefined {
  const { lex, marks } = state
  if (lex.words.kind[i] === Kind.word && lex.code[i] === 0) return gluedAt(lex, i, end)
  if (sort(lex.code[i]) === Is.percent) return percentOf(lex, i, end, marks)
  if (sort(lex.code[i]) === Is.fold) return timesAt(lex, i)
  const alone = quantityAt(lex, i, floor, end, marks)
  if (!alone) return undefined
  const range = rangeAt(lex, alone, floor, end, marks)
  if (range) return range
  const level = inUnitOfLast(lex, alone, state.told?.amount, end)
  const found = inUnitOfNext(lex, inSameCurrency(lex, level, state.before, end), end, marks)
  // “In Lomu district one in six children”: the district has no number.
  const part = found.numeral.digits ? undefined : ratioAt(lex, found, end, marks)
  if (part?.low !== undefined && written(lex, i) === 'one') return part
  if (refused(lex, found, floor, end)) return { from: found.from, to: found.to, last: found }
  const ratio = ratioAt(lex, found, end, marks)
  if (ratio) return ratio
  const aged =
    found.unit === 'year' &&
    written(lex, found.to) === '-' &&
    written(lex, found.to + 1) === 'old' &&
    joined(lex, found.to + 1)
  return {
    from: found.from,
    to: aged ? found.to + 2 : found.to,
    low: found.low,
    high: found.numeral.open ? undefined : found.low,
    last: found,
  }
}

/** `risen more than sixfold`. */
function timesAt(lex: Lexemes, i: number): Amount {
  const low = value(lex.code[i])
  const numeral: Numeral = { from: i, to: i + 1, value: low, digits: false, scale: 1 }
  return {
    from: i,
    to: i + 1,
    low,
    high: low,
    last: { from: i, to: i + 1, low, numeral, unit: 'times', kind: 'measure' },
  }
}

/** Does the word that ends at offset `at` end in a digit, or in `m`, `k` or `bn` behind one? */
function digitLast(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return true
  if (code === 109 || code === 107) return isDigit(text.charCodeAt(at - 1))
  return code === 110 && text[at - 1] === 'b' && isDigit(text.charCodeAt(at - 2))
}

const isDigit = (code: number) => code >= 48 && code <= 57

/** `USD50`, `EUR115.5`, `Rs40,000`, `RM7.73`, `GBP1.57bn`: a code or an abbreviation and its amount in one word, with the scale behind. */
const glued =
  /([A-Z]{3}|[A-Z][a-z]{1,2}|[A-Z][A-Z]?|[KTU]Sh)((?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?)(?!\.?\d)/uy
/** What may be joined to it: a scale, or nothing. */
const joinedScale = /(?:bn|[km]|mn|tn)?(?![\d\p{L}])/uy

function gluedAt(lex: Lexemes, i: number, end: number): Amount | undefined {
  if (lex.words.end[i] - lex.words.start[i] >= 20) return undefined
  glued.lastIndex = lex.words.start[i]
  const match = glued.exec(lex.text)
  const unit = match
    ? (letters[match[1] === 'Re' ? 'Rs' : match[1]] ?? (codes.includes(match[1]) ? match[1] : undefined))
    : undefined
  const number = match && unit ? digitsOf(match[2], 'point') : undefined
  if (!match || !unit || number === undefined) return undefined
  joinedScale.lastIndex = glued.lastIndex
  const scale = joinedScale.exec(lex.text)?.[0]
  if (scale === undefined) return undefined
  const stop = lex.words.start[i] + match[0].length + scale.length
  const to = Math.min(end, tokenAt(lex.words, stop))
  const alone: Numeral = { from: i, to, value: number, digits: true, scale: 1 }
  const numeral = scale ? multiplied(alone, scale) : scaled(lex, end, alone)
  const { value: low } = numeral
  // “N95 masks”, “R2 and P1”: one letter is a currency before a sum alone.
  if (match[1].length === 1 && numeral.scale < 1e6 && !match[2].includes(',')) return undefined
  return {
    from: i,
    to: numeral.to,
    low,
    high: low,
    last: { from: i, to: numeral.to, low, numeral, unit, kind: 'money' },
  }
}

/** `percent of twenty`, with nothing counted behind it. */
function percentOf(lex: Lexemes, i: number, end: number, marks: Marks): Amount | undefined {
  const at = written(lex, i + 1) === 'cent' ? i + 2 : i + 1
  if (written(lex, at) !== 'of' || at + 1 >= end || (i > 0 && !/^[.:;,(]$/.test(written(lex, i - 1))))
    return undefined
  const found = quantityAt(lex, at + 1, at + 1, end, marks)
  if (found?.kind !== 'bare' || (found.to < end && lex.words.kind[found.to] !== Kind.mark)) return undefined
  return {
    from: i,
    to: found.to,
    low: found.low,
    high: found.low,
    last: { ...found, unit: 'percent', kind: 'percent' },
  }
}
