/** Figures of a claim against those of the passages that it cites: by value and unit, not by spelling. */
import { even, placesOf } from '../lib/even.ts'
import type { Figure, Span } from '../schema.ts'
import { type Cited, type Claim, type Finding, listed, touches } from './claim.ts'
import type { Ground } from './ground.ts'

/** A value in the unit by which it is compared. */
interface Value {
  low?: number
  high?: number
  unit: string
}

/** Units that measure the same: factor and the unit that stands for them. */
const scales: Record<string, [number, string]> = {
  fraction: [100, 'percent'],
  minute: [60, 'second'],
  hour: [3600, 'second'],
  day: [86_400, 'second'],
  week: [604_800, 'second'],
  year: [12, 'month'],
}

/** `figure` in the unit by which it is compared. */
export function measured({ low, high, unit }: Pick<Figure, 'low' | 'high' | 'unit'>): Value {
  const [factor, base] = scales[unit] ?? [1, unit]
  return {
    ...(low !== undefined && { low: low * factor }),
    ...(high !== undefined && { high: high * factor }),
    unit: base,
  }
}

const near = (a: number | undefined, b: number | undefined) =>
  a === b ||
  (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)))

/** A figure, or what there is to compare of one. */
type Valued = Pick<Figure, 'low' | 'high' | 'unit'> & Partial<Pick<Figure, 'text'>>

/** The same value in the same unit. */
export function sameValue(a: Valued, b: Valued): boolean {
  const [x, y] = [measured(a), measured(b)]
  return (
    (x.unit === y.unit || (isBareDollar(a) && isBareDollar(b))) &&
    near(x.low, y.low) &&
    near(x.high, y.high) &&
    (x.low !== undefined || x.high !== undefined)
  )
}

/** `$5`, in whatever country: a page that cites a paper need not say whose dollar it is, if the paper does not. */
function isBareDollar({ unit, text = '' }: Valued): boolean {
  return /^(?:[A-Z]{2}D|dollar)$/.test(unit) && /^(?:[^\p{L}]*\$|[^\p{Lu}$]* dollars?$)/u.test(text)
}

/** One bound is the same: “more than half” and “half”. */
function sameBound(a: Figure, b: Figure): boolean {
  const [x, y] = [measured(a), measured(b)]
  const shared = (one?: number, other?: number) => one !== undefined && near(one, other)
  return (
    (x.unit === y.unit || (isBareDollar(a) && isBareDollar(b))) &&
    (shared(x.low, y.low) || shared(x.high, y.high) || shared(x.low, y.high) || shared(x.high, y.low))
  )
}

const ofSources = /^(?:accounts?|articles?|notes|outlets?|reports?|sources?|stories|texts?)\b/i
/** Amounts that state no number. */
const vague = /^(?:a (?:couple|few|number)|both|few|many|several|some|various)$/i
const bounding =
  /\b(?:above|almost|at least|at most|below|fewer|less|minimum|maximum|more|nearly|not quite|over|under|up to)\b/i

/** Check the figures of `claim`. */
export function vetFigures(claim: Claim, cited: readonly Cited[], ground: Ground): Finding[] {
  const found: Finding[] = []
  const there = cited.flatMap(({ source, passage }) =>
    source.figures.filter((figure) => figure.passage === passage.id),
  )
  const sources = new Set(cited.map(({ source }) => source.id)).size
  for (const figure of claim.figures) {
    if (
      touches(figure, claim.quotes) ||
      vague.test(figure.text) ||
      (figure.low === sources && figure.unit === 'count' && ofSources.test(figure.of ?? ''))
    )
      continue
    const same = there.filter((one) => sameValue(one, figure))
    const close = same.length ? same : there.filter((one) => sameBound(one, figure))
    if (!close.length) {
      if (!same.length && !hasWords(figure.text, cited, ground)) found.push(absent(figure, there, cited))
    } else found.push(...hedged(figure, close))
  }
  found.push(...bareNumbers(claim, cited, ground))
  return found
}

function absent(figure: Figure, there: readonly Figure[], cited: readonly Cited[]): Finding {
  const texts = [...new Set(there.map(({ text }) => text))]
  const expected = texts.length
    ? `${texts
        .slice(0, 4)
        .map((text) => `\`${text}\``)
        .join(' or ')} as in ${listed(cited)}`
    : `none, because ${listed(cited)} has no figure`
  return {
    rule: 'figure-not-in-passage',
    reason: `Unexpected figure \`${figure.text}\`, expected ${expected}`,
    at: figure,
    actual: figure.text,
    expected: texts,
  }
}

/** A hedge on the figure must be kept, and a bound that the passage does not set must not be added. */
function hedged(figure: Figure, close: readonly Figure[]): Finding[] {
  const bare = close.find(({ hedge }) => !hedge)
  const other = close.find(({ hedge }) => hedge)
  const at = { start: figure.start, end: figure.end }
  if (!figure.hedge && !bare && other)
    return [
      {
        rule: 'hedge-dropped',
        reason: `Unexpected \`${figure.text}\` without a hedge, expected one, as in \`${withHedge(other)}\``,
        at,
        actual: figure.text,
        expected: [other.hedge!],
      },
    ]
  const bound = figure.hedge && bounding.exec(figure.hedge)?.[0]
  if (bound && !close.some(({ hedge }) => hedge && bounding.test(hedge)))
    return [
      {
        rule: 'figure-not-in-passage',
        reason: `Unexpected \`${figure.hedge} ${figure.text}\`, expected \`${withHedge(close[0])}\``,
        at,
        actual: `${figure.hedge} ${figure.text}`,
        expected: [withHedge(close[0])],
      },
    ]
  return []
}

export function withHedge({ hedge, text }: Figure): string {
  return hedge && !text.startsWith(hedge) ? `${hedge} ${text}` : text
}

/** Digits and fractions that are no figure, date or name for the steps that look for these must stand in a passage, digits as they are. */
function bareNumbers(claim: Claim, cited: readonly Cited[], ground: Ground): Finding[] {
  const found: Finding[] = []
  const explained: Span[] = [...claim.figures, ...claim.dates, ...claim.names, ...claim.quotes]
  for (const match of claim.text.matchAll(/[\p{L}-]*\d[\d\p{L}.,:-]*/gu)) {
    const word = match[0].replace(/[.,:-]+$/, '')
    const at = { start: claim.start + match.index, end: claim.start + match.index + word.length }
    if (touches(at, explained) || hasWords(word, cited, ground)) continue
    found.push({
      rule: 'figure-not-in-passage',
      reason: `Unexpected \`${word}\`, expected it in ${listed(cited)}`,
      at,
      actual: word,
    })
  }
  for (const { index, 0: word } of claim.text.matchAll(/\b(?:half|halves|quarters?)\b/gi)) {
    const at = { start: claim.start + index, end: claim.start + index + word.length }
    const low = /^h/i.test(word) ? 0.5 : 0.25
    const there = cited.some(({ source, passage }) =>
      source.figures.some(
        (one) => one.passage === passage.id && sameValue(one, { low, high: low, unit: 'fraction' }),
      ),
    )
    if (touches(at, explained) || there || hasWords(word, cited, ground)) continue
    found.push({
      rule: 'figure-not-in-passage',
      reason: `Unexpected \`${word}\`, expected it in ${listed(cited)}`,
      at,
      actual: word,
    })
  }
  return found
}

function hasWords(words: string, cited: readonly Cited[], ground: Ground): boolean {
  const wanted = even(words).text.toLowerCase()
  return cited.some((one) => placesOf(ground.even(one).text.toLowerCase(), wanted).length > 0)
}
