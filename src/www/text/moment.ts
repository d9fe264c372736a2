/** Dates in words, the same on every machine: in the language of the site, and no time zone of the builder. */
import { words } from '../words.ts'

const dayForm = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/
const dayMs = 86_400_000

/** Days since 1970-01-01 on which a day, week, month, quarter, year or decade of ISO 8601 begins and ends (inclusive), or null. */
export function bounds(iso: string): { first: number; last: number } | null {
  const slash = iso.indexOf('/')
  if (slash > 0) {
    const a = bounds(iso.slice(0, slash))
    const b = bounds(iso.slice(slash + 1))
    return a && b && b.last >= a.first ? { first: a.first, last: b.last } : null
  }
  const day = dayForm.exec(iso)
  if (day) {
    const at = serial(+day[1]!, +day[2]!, +day[3]!)
    return at === null ? null : { first: at, last: at }
  }
  const week = /^(\d{4})-W(\d\d)$/.exec(iso)
  if (week) {
    const first = weekStart(+week[1]!, +week[2]!)
    return { first, last: first + 6 }
  }
  const month = /^(\d{4})-(\d\d)$/.exec(iso)
  if (month) return stretch(+month[1]!, +month[2]!, 1)
  const quarter = /^(\d{4})-Q([1-4])$/.exec(iso)
  if (quarter) return stretch(+quarter[1]!, +quarter[2]! * 3 - 2, 3)
  const year = /^(\d{4})$/.exec(iso)
  if (year) return stretch(+year[1]!, 1, 12)
  const decade = /^(\d{3})X?$/.exec(iso) ?? /^(\d{3})0s$/.exec(iso)
  return decade ? stretch(+decade[1]! * 10, 1, 120) : null
}

function serial(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month - 1, day)
  return new Date(at).getUTCDate() === day && month >= 1 && month <= 12 ? at / dayMs : null
}

function stretch(year: number, month: number, length: number): { first: number; last: number } | null {
  if (month < 1 || month > 12) return null
  return {
    first: Date.UTC(year, month - 1, 1) / dayMs,
    last: Date.UTC(year, month - 1 + length, 1) / dayMs - 1,
  }
}

function weekStart(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4) / dayMs
  return fourth - ((weekday(fourth) + 6) % 7) + (week - 1) * 7
}

function weekday(serialDay: number): number {
  return (((serialDay + 4) % 7) + 7) % 7
}

/** Day number → `{ year, month, day, weekday }`, months from 1, Sunday 0. */
export function calendar(serialDay: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(serialDay * dayMs)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: weekday(serialDay),
  }
}

/** Names as `Intl` has them in a language. */
interface Names {
  /** Months beside a day, and standing alone: some languages inflect them. */
  beside: Record<Width, string[]>
  alone: Record<Width, string[]>
  /** From Sunday on. */
  weekdays: Record<Width, string[]>
}

type Width = 'long' | 'short'

const known = new Map<string, Names>()

function names(): Names {
  const { locale } = words()
  const held = known.get(locale) ?? namesIn(locale)
  known.set(locale, held)
  return held
}

function namesIn(locale: string): Names {
  const list = (
    length: number,
    type: 'month' | 'weekday',
    options: Intl.DateTimeFormatOptions,
    day: (i: number) => number,
  ) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    const part = (at: number) => format.formatToParts(at).find((each) => each.type === type)!.value
    return Array.from({ length }, (_, i) => part(day(i)))
  }
  const months = (options: Intl.DateTimeFormatOptions) =>
    list(12, 'month', options, (i) => Date.UTC(2025, i, 15))
  const weekdays = (weekday: Width) => list(7, 'weekday', { weekday }, (i) => (i + 3) * dayMs)
  return {
    beside: {
      long: months({ day: 'numeric', month: 'long' }),
      short: months({ day: 'numeric', month: 'short' }),
    },
    alone: { long: months({ month: 'long' }), short: months({ month: 'short' }) },
    weekdays: { long: weekdays('long'), short: weekdays('short') },
  }
}

/** The name of a month (from 1) that stands alone. */
export function monthName(month: number, width: Width = 'long'): string {
  return names().alone[width][month - 1]!
}

/** The name of a weekday, Sunday being 0. */
export function weekdayName(weekday: number, width: Width = 'long'): string {
  return names().weekdays[width][weekday]!
}

/** `long`: Friday 14 February 2025; `day`: 14 February 2025; `brief`: 14 Feb 2025; `short`: Fri 14 Feb. */
export type Style = 'long' | 'day' | 'brief' | 'short'

/** A day number in words. */
export function dayWords(at: number, style: Style = 'day'): string {
  const { year, month, day, weekday: w } = calendar(at)
  const { beside } = names()
  const { dates } = words()
  if (style === 'short') return dates.short(weekdayName(w, 'short'), `${day} ${beside.short[month - 1]}`)
  if (style === 'brief') return `${day} ${beside.short[month - 1]} ${year}`
  const date = `${day} ${beside.long[month - 1]} ${dates.ofYear(year)}`
  return style === 'long' ? dates.long(weekdayName(w), date) : date
}

function rangeWords(first: number, last: number, style: Style): string {
  const a = calendar(first)
  const b = calendar(last)
  const { ofYear } = words().dates
  const name = (month: number) => names().beside[style === 'short' ? 'short' : 'long'][month - 1]!
  const year = style === 'short' ? '' : ` ${ofYear(b.year)}`
  if (a.year === b.year && a.month === b.month) return `${a.day}–${b.day} ${name(b.month)}${year}`
  const left = `${a.day} ${name(a.month)}${a.year === b.year || style === 'short' ? '' : ` ${ofYear(a.year)}`}`
  return `${left} – ${b.day} ${name(b.month)}${year}`
}

/**
 * An ISO date, week, month, quarter, year, decade or interval in words; what cannot be read is given back as it is.
 * `2025-W07` → `10–16 February 2025`.
 */
export function momentWords(iso: string, style: Style = 'day'): string {
  const span = bounds(iso)
  if (!span) return iso
  if (span.first === span.last) return dayWords(span.first, style)
  const from = calendar(span.first)
  const { dates } = words()
  if (/^\d{4}-\d\d$/.test(iso))
    return style === 'short'
      ? `${monthName(from.month, 'short')} ${from.year}`
      : `${monthName(from.month)} ${dates.ofYear(from.year)}`
  if (/^\d{4}-Q\d$/.test(iso)) return dates.quarter(+iso[6]!, from.year)
  if (/^\d{4}$/.test(iso)) return dates.year(iso)
  if (/^\d{3}/.test(iso) && !iso.includes('-')) return dates.decade(from.year)
  return rangeWords(span.first, span.last, style)
}

/** The clock time of a moment as it states it, with its offset: `9:50 am, UTC−6`; empty where it has none. */
export function clockWords(iso: string): string {
  const match = dayForm.exec(iso)
  if (match?.[4] === undefined) return ''
  const hour = +match[4]
  const zone = match[6] ?? ''
  const offset = zone === '' ? '' : zone === 'Z' ? ', UTC' : `, UTC${offsetWords(zone)}`
  return `${words().dates.clock(hour, match[5]!)}${offset}`
}

function offsetWords(zone: string): string {
  const minutes = zone.slice(-2)
  const hours = String(+zone.slice(1, 3))
  if (hours === '0' && minutes === '00') return ''
  return `${zone[0] === '-' ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`
}
