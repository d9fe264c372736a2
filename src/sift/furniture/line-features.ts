/**
 * What a line looks like, in numbers: length, stop, case, function words, neighbours. A line of a menu and a line of a story
 * differ in these whatever their language or subject.
 */
import { hashOf } from '../../lib/forms.ts'
import { WordMap } from '../../lib/word-map.ts'
import type { Span } from '../../schema.ts'
import { endsWithCredit } from '../credits.ts'
import { endsWithStop, isCapital, isInRoughWord, isLetter } from '../letters.ts'
import { addContext } from './line-context.ts'
import { col, width } from './line-row.ts'
import { commentsLine } from './lines.ts'

const scanned = 4000

/** Words that tie a sentence together. The commonest English ones, after any list of stop words. */
const functionWords = new Set(
  'a an the and or but if of in on at to for from by with as than that this these those it its is are was were be been has have had he she they we i you his her their our my not no will would can could may might do does did who which what when where there so all more about into over after before between because while said also up out one'.split(
    ' ',
  ),
)

/** Words by which a page speaks of itself or to its reader. */
const readerWords = new Set(
  'subscribe subscribers subscription subscriptions newsletter newsletters cookie cookies copyright reserved sign login log register account comment comments share shares facebook twitter instagram linkedin pinterest whatsapp youtube telegram email advertisement advertise advertising sponsored click privacy terms policy menu search related trending popular read watch follow app download download contact unsubscribe inbox website browser javascript ad ads tags topics getty reuters photo photos image images video videos credit published updated posted views reply replies affiliate permission your you please'.split(
    ' ',
  ),
)

/** A line, with the rule under which it is furniture by its own words, if there is one. */
export interface Line extends Span {
  rule?: string
}

/** One row of `width` numbers per line, row after row. Linear in `text`; of a line beyond 4,000 characters the start counts. */
export function lineFeatures(text: string, lines: readonly Line[]): Float32Array {
  const rows = new Float32Array(lines.length * width)
  const wordCounts = new Float32Array(lines.length)
  const good = new Uint8Array(lines.length)
  const seen = new Map<number, number>()
  for (let i = 0; i < lines.length; i++) {
    const base = i * width
    wordCounts[i] = alone(text, lines[i], rows, base)
    good[i] = rows[base + col.longStop] && rows[base + col.reader] < 0.15 ? 1 : 0
    const twin = twinOf(text, lines, i, seen)
    if (twin >= 0) rows[base + col.repeated] = rows[twin * width + col.repeated] = 1
  }
  addContext(text, lines, rows, wordCounts, good)
  return rows
}

/** Code units by which lines are told apart, beside their lengths. */
const telling = 60
/** Lines of one key that are told apart, at most: only hostile text has more. */
const mostOfOneKey = 8

/** The first line that is taken for the same as line `i`; −1 where there is none. `seen` has the lines before it, by key. */
function twinOf(text: string, lines: readonly Span[], i: number, seen: Map<number, number>): number {
  const { start, end } = lines[i]
  const key = hashOf(text, start, Math.min(end, start + telling)) + end - start
  for (let turn = 0; turn < mostOfOneKey; turn++) {
    const other = seen.get(key + turn)
    if (other === undefined) {
      seen.set(key + turn, i)
      return -1
    }
    if (isTwin(text, lines[other], lines[i])) return other
  }
  return -1
}

function isTwin(text: string, one: Span, other: Span): boolean {
  if (one.end - one.start !== other.end - other.start) return false
  for (let i = 0; i < telling && one.start + i < one.end; i++)
    if (text.charCodeAt(one.start + i) !== text.charCodeAt(other.start + i)) return false
  return true
}

/** Fill what a line says by itself; the count of its words. */
function alone(text: string, { start, end, rule }: Line, rows: Float32Array, base: number): number {
  const to = Math.min(end, start + scanned)
  const tally = {
    words: 0,
    capitals: 0,
    functions: 0,
    readers: 0,
    digits: 0,
    commas: 0,
    quotes: 0,
    separators: 0,
    web: 0,
  }
  let at = start
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      const from = at
      if (code >= 0x2e80 && code < 0xac00) {
        at += 2
        tally.words++
        continue
      }
      while (at < to && isInRoughWord(text.charCodeAt(at))) at++
      countWord(text, from, at, tally)
      continue
    }
    countMark(code, tally)
    at++
  }
  const stop = endsWithStop(text, end) ? 1 : 0
  const words = tally.words
  if (rule) rows[base + col.selfServing] = 1
  if (end - start <= 400) {
    const whole = text.slice(start, end)
    if (endsWithCredit(whole) || isDated(whole)) rows[base + col.credit] = 1
  }
  rows[base + col.list] = isListStart(text, start) ? 1 : 0
  if (words <= 12) addShort(text, start, end, words, rows, base)
  const tail = text[end - 1]
  rows[base + col.cutOff] =
    tail === '…' ||
    text.endsWith('...', end) ||
    text.startsWith('[…]', end - 3) ||
    text.startsWith('[...]', end - 5)
      ? 1
      : 0
  rows[base + col.always] = 1
  rows[base + col.length] = Math.log1p(Math.min(60, words))
  rows[base + col.long] = words >= 10 ? 1 : 0
  rows[base + col.veryLong] = words >= 25 ? 1 : 0
  rows[base + col.stop] = stop
  rows[base + col.longStop] = stop && words >= 10 ? 1 : 0
  rows[base + col.colon] = text.charCodeAt(end - 1) === 58 ? 1 : 0
  rows[base + col.functionWords] = words ? tally.functions / words : 0
  rows[base + col.capitals] = words ? tally.capitals / words : 0
  rows[base + col.digits] = tally.digits / (to - start || 1)
  const first = text.charCodeAt(start)
  rows[base + col.lowerStart] = isLetter(first) && !isCapital(text, start) ? 1 : 0
  rows[base + col.quotation] = tally.quotes ? 1 : 0
  rows[base + col.separators] = Math.min(1, tally.separators / 2)
  rows[base + col.web] = tally.web ? 1 : 0
  rows[base + col.reader] = words ? Math.min(1, tally.readers / Math.sqrt(words)) : 0
  rows[base + col.commas] = words ? Math.min(0.3, tally.commas / words) : 0
  return words
}

const stamp =
  /\b(?:[0-2]?\d[:.][0-5]\d|\d{1,2} (?:min|hour|day|week|month|year)s?|ago|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})\b/i
/** The date that agencies write into a caption: “Friday, May 3, 2024”. A story of that day says “Friday”. */
const captionDate =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4}/

function isDated(line: string): boolean {
  return line.includes('day, ') && captionDate.test(line)
}

/** What a short line is: a time stamp, or the opening of a part of the page. */
function addShort(text: string, start: number, end: number, words: number, rows: Float32Array, base: number) {
  // None of these is shorter.
  if (end - start < 3) return
  const line = text.slice(start, Math.min(end, start + 120))
  if (stamp.test(line)) rows[base + col.stamp] = 1
  if (words <= 8 && commentsLine.test(line)) rows[base + col.opensComments] = 1
  if (!line.startsWith('©') && /\b(?:19|20)\d\d\b/.test(line) && /(?<![\d.,:])[0-3]?\d(?![\d:])/.test(line))
    rows[base + col.dated] = 1
  if (/^(?:by|von|par|por|di|from)[ :]|^(?:posted|published|updated|written) /i.test(line))
    rows[base + col.byline] = 1
}

function isListStart(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  return (code >= 48 && code <= 57) || '•*-–—#'.includes(text[start])
}

interface Tally {
  words: number
  capitals: number
  functions: number
  readers: number
  digits: number
  commas: number
  quotes: number
  separators: number
  web: number
}

/** 1 for a function word, 2 for a reader's word, 4 for the start of an address; a word may be two of them. */
const kinds = new Map<string, number>([...functionWords].map((word) => [word, 1]))
for (const word of readerWords) kinds.set(word, (kinds.get(word) ?? 0) | 2)
for (const word of ['http', 'https', 'www']) kinds.set(word, 4)
const kindOf = new WordMap(kinds)

function countWord(text: string, from: number, to: number, tally: Tally) {
  tally.words++
  const capital = isCapital(text, from)
  if (capital) tally.capitals++
  const small = capital ? text.slice(from, to).toLowerCase() : ''
  const kind = capital ? kindOf.get(small, 0, small.length) : kindOf.get(text, from, to)
  if (kind === undefined) return
  if (kind & 1) tally.functions++
  if (kind & 2) tally.readers++
  if (kind & 4) tally.web++
}

const tallied = { quotes: '"“”«»„‘’', separators: '|›•·→>/', web: '@©#', commas: ',;', digits: '0123456789' }
const tallies = Object.keys(tallied) as (keyof typeof tallied)[]
/** For each UTF-16 code unit the place in `tallies`, plus one, of what it counts for. */
const marks = new Uint8Array(0x10000)
for (const [at, kind] of tallies.entries())
  for (const char of tallied[kind]) marks[char.charCodeAt(0)] = at + 1

function countMark(code: number, tally: Tally) {
  const kind = marks[code]
  if (kind) tally[tallies[kind - 1]]++
}
