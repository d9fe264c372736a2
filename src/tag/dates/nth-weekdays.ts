/** Weekdays that are counted: `the first Tuesday of June`, `the last Friday in April 2024`. Those of each month, or of nobody knows what, are no date. */
import { dayNumber, isoDay, monthLength, weekday } from './calendar.ts'
import { monthDate } from './months.ts'
import { type Reading, reading, type View } from './view.ts'
import { Mod, Sort } from './words.ts'

/** Is the weekday at token `i` counted: `the second Monday`, `the last Friday of`? */
export function isCounted(view: View, i: number): boolean {
  if (view.is(i - 1, Sort.ordinal)) return true
  if (!view.is(i - 1, Sort.modifier, Mod.last)) return false
  // “Last Friday in Brussels.”
  return view.word(i + 1) === 'of' || (view.word(i + 1) === 'in' && view.is(i + 2, Sort.month))
}

/** The day, where the month is named. */
export function nthWeekday(view: View, i: number): Reading | undefined {
  if (!/^(?:in|of)$/.test(view.word(i + 1)) || !view.is(i + 2, Sort.month)) return undefined
  const month = monthDate(view, i + 2)
  if (month?.precision !== 'month' || month.from > i + 2) return undefined
  const from = view.is(i - 2, Sort.article, 2) ? i - 2 : i - 1
  const [year, number] = month.iso?.split('-').map(Number) ?? []
  if (!year) return reading(from, month.to, undefined, 'day', month.base)
  const first = dayNumber(year, number, 1)
  const earliest = first + ((view.valueAt(i) - weekday(first) + 7) % 7)
  const last = first + monthLength(year, number) - 1
  const day = view.is(i - 1, Sort.ordinal)
    ? earliest + 7 * (view.valueAt(i - 1) - 1)
    : last - ((last - earliest) % 7)
  return reading(from, month.to, day > last ? undefined : isoDay(day), 'day', month.base)
}
