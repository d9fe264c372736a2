/** Dates in words, the same on every machine: no locale, no time zone of the builder. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

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

export function monthName(month: number): string {
  return months[month - 1]!
}

/** `long`: Friday 14 February 2025; `day`: 14 February 2025; `brief`: 14 Feb 2025; `short`: Fri 14 Feb. */
export type Style = 'long' | 'day' | 'brief' | 'short'

/** A day number in words. */
export function dayWords(at: number, style: Style = 'day'): string {
  const { year, month, day, weekday: w } = calendar(at)
  if (style === 'short') return `${weekdays[w]!.slice(0, 3)} ${day} ${months[month - 1]!.slice(0, 3)}`
  if (style === 'brief') return `${day} ${months[month - 1]!.slice(0, 3)} ${year}`
  return `${style === 'long' ? `${weekdays[w]} ` : ''}${day} ${months[month - 1]} ${year}`
}

function rangeWords(first: number, last: number, style: Style): string {
  const a = calendar(first)
  const b = calendar(last)
  const name = (month: number) => (style === 'short' ? months[month - 1]!.slice(0, 3) : months[month - 1]!)
  const year = style === 'short' ? '' : ` ${b.year}`
  if (a.year === b.year && a.month === b.month) return `${a.day}–${b.day} ${name(b.month)}${year}`
  const left = `${a.day} ${name(a.month)}${a.year === b.year || style === 'short' ? '' : ` ${a.year}`}`
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
  if (/^\d{4}-\d\d$/.test(iso))
    return `${style === 'short' ? months[from.month - 1]!.slice(0, 3) : months[from.month - 1]} ${from.year}`
  if (/^\d{4}-Q\d$/.test(iso))
    return `${['first', 'second', 'third', 'fourth'][+iso[6]! - 1]} quarter of ${from.year}`
  if (/^\d{4}$/.test(iso)) return iso
  if (/^\d{3}/.test(iso) && !iso.includes('-')) return `${from.year}s`
  return rangeWords(span.first, span.last, style)
}

/** The clock time of a moment as it states it, with its offset: `9:50 am, UTC−6`; empty where it has none. */
export function clockWords(iso: string): string {
  const match = dayForm.exec(iso)
  if (match?.[4] === undefined) return ''
  const hour = +match[4]
  const zone = match[6] ?? ''
  const offset = zone === '' ? '' : zone === 'Z' ? ', UTC' : `, UTC${offsetWords(zone)}`
  return `${hour % 12 || 12}:${match[5]} ${hour < 12 ? 'am' : 'pm'}${offset}`
}

function offsetWords(zone: string): string {
  const minutes = zone.slice(-2)
  const hours = String(+zone.slice(1, 3))
  if (hours === '0' && minutes === '00') return ''
  return `${zone[0] === '-' ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`
}
