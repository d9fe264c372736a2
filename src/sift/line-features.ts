/**
 * What a line looks like, in numbers: length, stop, case, function words, neighbours. A line of a menu and a line of a story
 * differ in these whatever their language or subject.
 */
import { WordMap } from '../lib/word-map.ts'
import type { Span } from '../schema.ts'
import { endsWithCredit } from './credits.ts'
import { commentsLine, furnitureRule } from './furniture-lines.ts'
import { endsWithStop, isApostrophe, isCapital, isLetter } from './letters.ts'
import { addContext } from './line-context.ts'
import { col, width } from './line-row.ts'

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

/** One row of `width` numbers per line, row after row. Linear in `text`; of a line beyond 4,000 characters the start counts. */
export function lineFeatures(text: string, lines: readonly Span[]): Float32Array {
  const rows = new Float32Array(lines.length * width)
  const wordCounts = new Float32Array(lines.length)
  const good = new Uint8Array(lines.length)
  const seen = new Map<string, number>()
  lines.forEach((line, i) => {
    const row = rows.subarray(i * width, (i + 1) * width)
    wordCounts[i] = alone(text, line, row)
    good[i] = row[col.longStop] && row[col.reader] < 0.15 ? 1 : 0
    const key = keyOf(text, line)
    const twin = seen.get(key)
    if (twin === undefined) seen.set(key, i)
    else row[col.repeated] = rows[twin * width + col.repeated] = 1
  })
  addContext(text, lines, rows, wordCounts, good)
  return rows
}

/** Lines with one key are taken for the same. */
function keyOf(text: string, { start, end }: Span): string {
  return `${text.slice(start, Math.min(end, start + 60))}${end - start}`
}

/** Fill what a line says by itself; the count of its words. */
function alone(text: string, { start, end }: Span, row: Float32Array): number {
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
      while (at < to && (isLetter(text.charCodeAt(at)) || isApostrophe(text.charCodeAt(at)))) at++
      countWord(text, from, at, tally)
      continue
    }
    countMark(code, tally)
    at++
  }
  const stop = endsWithStop(text, end) ? 1 : 0
  const words = tally.words
  if (end - start <= 400) {
    const whole = text.slice(start, end)
    if (furnitureRule(whole)) row[col.selfServing] = 1
    if (endsWithCredit(whole) || captionDate.test(whole)) row[col.credit] = 1
  }
  row[col.list] = isListStart(text, start) ? 1 : 0
  if (words <= 12) addShort(text, start, end, words, row)
  const tail = text[end - 1]
  row[col.cutOff] =
    tail === '…' ||
    text.endsWith('...', end) ||
    text.startsWith('[…]', end - 3) ||
    text.startsWith('[...]', end - 5)
      ? 1
      : 0
  row[col.always] = 1
  row[col.length] = Math.log1p(Math.min(60, words))
  row[col.long] = words >= 10 ? 1 : 0
  row[col.veryLong] = words >= 25 ? 1 : 0
  row[col.stop] = stop
  row[col.longStop] = stop && words >= 10 ? 1 : 0
  row[col.colon] = text.charCodeAt(end - 1) === 58 ? 1 : 0
  row[col.functionWords] = words ? tally.functions / words : 0
  row[col.capitals] = words ? tally.capitals / words : 0
  row[col.digits] = tally.digits / (to - start || 1)
  const first = text.charCodeAt(start)
  row[col.lowerStart] = isLetter(first) && !isCapital(text, start) ? 1 : 0
  row[col.quotation] = tally.quotes ? 1 : 0
  row[col.separators] = Math.min(1, tally.separators / 2)
  row[col.web] = tally.web ? 1 : 0
  row[col.reader] = words ? Math.min(1, tally.readers / Math.sqrt(words)) : 0
  row[col.commas] = words ? Math.min(0.3, tally.commas / words) : 0
  return words
}

const stamp =
  /\b(?:[0-2]?\d[:.][0-5]\d|\d{1,2} (?:min|hour|day|week|month|year)s?|ago|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})\b/i
/** The date that agencies write into a caption: “Friday, May 3, 2024”. A story of that day says “Friday”. */
const captionDate =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4}/

/** What a short line is: a time stamp, or the opening of a part of the page. */
function addShort(text: string, start: number, end: number, words: number, row: Float32Array) {
  const line = text.slice(start, Math.min(end, start + 120))
  if (stamp.test(line)) row[col.stamp] = 1
  if (words <= 8 && commentsLine.test(line)) row[col.opensComments] = 1
  if (!line.startsWith('©') && /\b(?:19|20)\d\d\b/.test(line) && /(?<![\d.,:])[0-3]?\d(?![\d:])/.test(line))
    row[col.dated] = 1
  if (/^(?:by|von|par|por|di|from)[ :]|^(?:posted|published|updated|written) /i.test(line))
    row[col.byline] = 1
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
