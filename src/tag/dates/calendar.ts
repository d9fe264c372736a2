/**
 * Days, weeks, months and years of the Gregorian calendar as plain numbers: no clock, no time zone, no `Date`.
 * A day is its count from 1970-01-01, as in Howard Hinnant's “chrono-compatible low-level date algorithms”.
 */

/** A day of the calendar; `month` 1–12, `day` 1–31. */
export interface Civil {
  year: number
  month: number
  day: number
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Number of days in a month, 1–12. */
export function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : lengths[month - 1]
}

/** Is there such a day? 31 February is none. */
export function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/** Days from 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

/** The day that lies `number` days after 1970-01-01. */
export function civil(number: number): Civil {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const ofEra = shifted - era * 146097
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const part = Math.floor((5 * ofYear + 2) / 153)
  const month = part < 10 ? part + 3 : part - 9
  const day = ofYear - Math.floor((153 * part + 2) / 5) + 1
  return { year: year + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Weekday of a day number: 1 for Monday … 7 for Sunday. */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** English name of a weekday, 1 for Monday. */
export function weekdayName(day: number): string {
  return names[day - 1]
}

const two = (value: number) => String(value).padStart(2, '0')
const four = (value: number) => String(value).padStart(4, '0')

/** `2025-02-21` */
export function isoDay(number: number): string {
  const { year, month, day } = civil(number)
  return `${four(year)}-${two(month)}-${two(day)}`
}

/** `2025-02`; `month` may lie outside 1–12 and carries into the year. */
export function isoMonth(year: number, month: number): string {
  const index = year * 12 + month - 1
  return `${four(Math.floor(index / 12))}-${two((index % 12) + 1)}`
}

/** `2025-W08`, the ISO week that holds the day; its year is that of its Thursday. */
export function isoWeek(number: number): string {
  const thursday = number - weekday(number) + 4
  const { year } = civil(thursday)
  return `${four(year)}-W${two(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`
}

/** Day number of the Monday of an ISO week as `isoWeek` writes it; `undefined` for anything else. */
export function mondayOf(iso: string): number | undefined {
  const match = /^(\d{4})-W(\d\d)$/.exec(iso)
  if (!match) return undefined
  const fourth = dayNumber(Number(match[1]), 1, 4)
  return fourth - weekday(fourth) + 1 + 7 * (Number(match[2]) - 1)
}

/** `2025-Q1`; `quarter` may lie outside 1–4 and carries into the year. */
export function isoQuarter(year: number, quarter: number): string {
  const index = year * 4 + quarter - 1
  return `${four(Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`
}

/** `2025` */
export function isoYear(year: number): string {
  return four(year)
}

/** Day number of an ISO date or date and time, by its date as written; `undefined` where it is exact to no day. */
export function dayOf(iso: string): number | undefined {
  if (iso[4] !== '-' || iso[7] !== '-' || (iso.length > 10 && iso[10] !== 'T')) return undefined
  const [year, month, day] = [digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10)]
  if (year < 0 || month < 0 || day < 0) return undefined
  return exists(year, month, day) ? dayNumber(year, month, day) : undefined
}

/** The number that the digits between `from` and `to` write, -1 where there is something else. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}
