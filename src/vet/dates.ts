/** Dates and weekdays of a claim against those of the passages that it cites, as worked out there. */
import { even, placesOf } from '../lib/even.ts'
import type { DateMention } from '../schema.ts'
import { type Cited, type Claim, type Finding, listed, touches } from './claim.ts'
import { type Days, daysOf, weekdayNumber, weekdayOf } from './days.ts'
import type { Ground } from './ground.ts'

const weekday = /\b(?:Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?)(?:day)?s?\b/g
const names = /^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?$/

/** Tells of the report itself. */
const reporting =
  /\b(?:articles?|editions?|issues?|prints?|printed|publish(?:ed|es)|report(?:ed|s)?|writes?|wrote)\b/i

/** *Yesterday*: any day but that of publication. */
function isOtherDay({ text, iso }: DateMention): boolean {
  return iso !== undefined && /\b(?:tomorrow|yesterday)\b/i.test(text)
}

/** Dates of one passage, and the day on which its source was published. */
function known({ source, passage }: Cited): DateMention[] {
  return source.dates.filter((date) => date.passage === passage.id)
}

/**
 * Check dates and weekdays of `claim`. A date stands if a cited passage has one that lies within it, by value (a month for a day of it, not the
 * reverse), or has the same words, or if it is the day of publication, its month or its year. Its week is another matter: “last week” is easily taken for it;
 * and so is the day itself where a passage says “yesterday”, unless the claim tells when it was reported.
 */
export function vetDates(claim: Claim, cited: readonly Cited[], ground: Ground): Finding[] {
  const found: Finding[] = []
  const allowed = cited.flatMap((one) => known(one).flatMap(({ iso }) => (iso ? (daysOf(iso) ?? []) : [])))
  const isOfReport = reporting.test(claim.text)
  const published = cited.flatMap((one) => {
    const { iso } = one.source.published ?? {}
    return (iso && (isOfReport || !known(one).some(isOtherDay)) && daysOf(iso)) || []
  })
  const within = (days: Days, list: readonly Days[]) =>
    list.some((one) => days.first <= one.first && one.last <= days.last)
  const texts = cited.map((one) => ground.even(one).text.toLowerCase())
  const outside = (span: { start: number; end: number }) => !touches(span, claim.quotes)
  for (const date of claim.dates.filter(outside)) {
    if (texts.some((text) => placesOf(text, even(date.text).text.toLowerCase()).length)) continue
    const days = date.iso ? daysOf(date.iso) : undefined
    if (!days && !/\d/.test(date.text)) continue
    if (days && (within(days, allowed) || (date.precision !== 'week' && within(days, published)))) continue
    if (weekdayFault(date.text, [...allowed, ...published], texts)) continue
    found.push({
      rule: 'date-not-in-passage',
      reason: `Unexpected date \`${date.text}\`${date.iso && date.iso !== date.text ? ` (${date.iso})` : ''}, expected ${datesIn(cited)}`,
      at: { start: date.start, end: date.end },
      actual: date.iso ?? date.text,
      expected: cited.flatMap((one) => known(one).map(({ iso, text }) => iso ?? text)),
    })
  }
  for (const match of claim.text.matchAll(weekday)) {
    const at = { start: claim.start + match.index, end: claim.start + match.index + match[0].length }
    if (!names.test(match[0]) || !outside(at) || !weekdayFault(match[0], [...allowed, ...published], texts))
      continue
    found.push({
      rule: 'weekday-not-in-passage',
      reason: `Unexpected weekday \`${match[0]}\`, expected ${datesIn(cited)}`,
      at,
      actual: match[0],
    })
  }
  return found
}

/** Does a weekday in `text` stand neither in the passages nor on one of their days? */
function weekdayFault(text: string, allowed: readonly Days[], texts: readonly string[]): boolean {
  for (const [word] of text.matchAll(weekday)) {
    if (!names.test(word)) continue
    const day = weekdayNumber(word.replace(/s$/, ''))
    const stands = texts.some((one) => new RegExp(`\\b${word.toLowerCase().replace(/s$/, '')}`).test(one))
    if (!stands && !allowed.some(({ first, last }) => first === last && weekdayOf(first) === day)) return true
  }
  return false
}

function datesIn(cited: readonly Cited[]): string {
  const dates = cited.flatMap((one) =>
    known(one).map(({ text, iso }) => (iso && iso !== text ? `\`${text}\` (${iso})` : `\`${text}\``)),
  )
  return dates.length
    ? `${[...new Set(dates)].slice(0, 4).join(' or ')} as in ${listed(cited)}`
    : `none, because ${listed(cited)} has no date`
}
