/** Parts that dates with a month share: the day meant, the year behind, the weekday before. */
import { civil, dayNumber, dayOf, exists, isoDay, isoWeek } from './calendar.ts'
import { isOccasion } from './occasions.ts'
import { toldYear } from './told.ts'
import { type Reading, reading, type View } from './view.ts'
import { Prep, Sort } from './words.ts'

/** The day with `month` and `day` that the clause means, seen from today. */
function nearestDay(view: View, from: number, to: number, month: number, day: number): string | undefined {
  const { today } = view
  if (today === undefined) return undefined
  const { year } = civil(today)
  const days = [year - 1, year, year + 1]
    .filter((candidate) => exists(candidate, month, day))
    .map((candidate) => dayNumber(candidate, month, day))
  const back = days.filter((candidate) => candidate <= today).at(-1)
  const ahead = days.find((candidate) => candidate >= today)
  if (back === undefined || ahead === undefined) return undefined
  const way = isOccasion(view, to) ? 0 : view.direction(from, to)
  // A cue may belong to another clause: it does not outweigh a date two months away on the other side of the year.
  const near = today - back <= ahead - today ? back : ahead
  const far = Math.max(today - back, ahead - today) > 300
  // Of the eleventh of September people speak at all times, and mean the year 2001.
  if (month === 9 && day === 11 && Math.abs(near - today) > 60) return undefined
  return isoDay(way === 0 || far ? near : way < 0 ? back : ahead)
}

/** A day with its month, in a year that is stated, or else meant. */
export function dayReading(
  view: View,
  from: number,
  to: number,
  year: number,
  month: number,
  day: number,
): Reading | undefined {
  if (year > 0) {
    if (!exists(year, month, day)) return reading(from, to, undefined, 'unknown', 'stated')
    return reading(from, to, isoDay(dayNumber(year, month, day)), 'day', 'stated')
  }
  if (!exists(2000, month, day)) return reading(from, to, undefined, 'unknown', 'stated')
  if (view.told && view.direction(from, to) <= 0) {
    const told = toldYear(view.told, month)
    const iso = exists(told, month, day) ? isoDay(dayNumber(told, month, day)) : undefined
    return { ...reading(from, to, iso, 'day', 'before'), seen: view.told.iso }
  }
  return reading(from, to, nearestDay(view, from, to, month, day), 'day', 'published')
}

/** Token behind an ordinal ending (`14th`) that may stand at `at`. */
export function ordinalEnd(view: View, at: number): number {
  return at < view.end &&
    view.size(at) === 2 &&
    /^(?:st|nd|rd|th|er)$/.test(view.lex.text.slice(view.lex.words.start[at], view.lex.words.end[at])) &&
    view.lex.words.start[at] === view.lex.words.end[at - 1]
    ? at + 1
    : at
}

/** The year that may stand at `at`, and the token behind it; year 0 where none does. */
export function yearBehind(view: View, at: number): { year: number; to: number } {
  const to = view.mark(at, ',') || view.says(at, 'of') ? at + 1 : at
  const year = view.yearAt(to)
  return year > 0 ? { year, to: to + 1 } : { year: 0, to: at }
}

/** `Oct. 23 last year`, `8 May of next year`: a day of another year than this, where one is told at token `at`. */
export function dayOfYear(
  view: View,
  from: number,
  at: number,
  month: number,
  day: number,
): Reading | undefined {
  const how = view.says(at, 'of') ? at + 1 : at
  const shift = view.is(how, Sort.modifier) ? [0, -1, 1][view.valueAt(how)] : undefined
  if (shift === undefined || !view.says(how + 1, 'year')) return undefined
  if (view.today === undefined) return reading(from, how + 2, undefined, 'day', 'published')
  const read = dayReading(view, from, how + 2, civil(view.today).year + shift, month, day)
  return read?.iso ? { ...read, base: 'published' } : read
}

/** First token of a weekday that belongs to the date at `i`: `Friday, Feb. 14`. */
export function weekdayBefore(view: View, i: number): number {
  let at = i - 1
  if (view.is(at, Sort.article, 2)) at--
  if (view.mark(at, ',') || view.mark(at, '.')) at--
  if (view.mark(at, '.')) at--
  return view.is(at, Sort.weekday) && view.capital(at) ? at : i
}

/** `the week of March 6`: the ISO week that holds the day. */
export function weekOf(
  view: View,
  i: number,
  year: { year: number; to: number },
  month: number,
  day: number,
): Reading | undefined {
  const held = dayReading(view, i, year.to, year.year, month, day)
  const at = held?.iso ? dayOf(held.iso) : undefined
  const from = view.is(i - 3, Sort.article) ? i - 3 : i - 2
  return held && reading(from, year.to, at === undefined ? undefined : isoWeek(at), 'week', held.base)
}

/** `Between March and June 2022`, `Jan. 30 – Feb. 2, 2024`: the year of the date at `at` that is joined to the one before; 0 for none. */
export function yearBeyond(view: View, at: number, month: number): number {
  const joined =
    view.mark(at, '-') ||
    view.mark(at, '–') ||
    view.is(at, Sort.preposition, Prep.and) ||
    view.is(at, Sort.preposition, Prep.to) ||
    view.is(at, Sort.preposition, Prep.or) ||
    view.is(at, Sort.preposition, Prep.through)
  if (!joined) return 0
  const ahead = view.int(at + 1) > 0 ? at + 2 : at + 1
  if (!view.is(ahead, Sort.month) || !view.capital(ahead)) return 0
  let behind = view.mark(ahead + 1, '.') ? ahead + 2 : ahead + 1
  if (ahead === at + 1 && view.int(behind) > 0 && view.int(behind) < 32) behind = ordinalEnd(view, behind + 1)
  const { year } = yearBehind(view, behind)
  return year && month > view.valueAt(ahead) ? year - 1 : year
}

/** A reading that took its year from the date joined to it says so. */
export function withYear<Read extends Reading | undefined>(read: Read, year: number): Read {
  return read && year ? { ...read, note: `with the year of the date joined to it, ${year}` } : read
}
