/** Dates that begin with a month: `Feb. 14`, `Feb. 14, 2025`, `February 2025`, `last November`, `by February`. */
import { civil, dayOf, isoMonth, isoQuarter } from './calendar.ts'
import {
  dayReading,
  ordinalEnd,
  weekdayBefore,
  weekOf,
  withYear,
  yearBehind,
  yearBeyond,
} from './date-parts.ts'
import {
  capital,
  direction,
  int,
  is,
  lead,
  mark,
  type Reading,
  reading,
  says,
  size,
  type View,
  valueAt,
  word,
  yearAt,
} from './date-view.ts'
import { Mod, Prep, Sort } from './date-words.ts'
import { spelledYear } from './era-dates.ts'
import { toldYear } from './told-dates.ts'

/** Month names: with day, year, both, or alone. */
export function monthDate(view: View, i: number): Reading | undefined {
  if (!view.english) return foreignMonth(view, i)
  if (!capital(view, i) || (size(view, i) === 3 && !short(view, i))) return undefined
  const month = valueAt(view, i)
  const next =
    mark(view, i + 1, '.') && size(view, i) < 5 && !/^(?:May|June|July)$/i.test(word(view, i)) ? i + 2 : i + 1
  return afterMonth(view, i, next, month) ?? monthAlone(view, i, next, month)
}

/** Of other languages a month with its year, and no more: `у березні 2025`, `mayo de 2024`. */
function foreignMonth(view: View, i: number): Reading | undefined {
  const at = says(view, i + 1, 'de') ? i + 2 : i + 1
  const year = yearAt(view, at)
  return year > 0 ? reading(i, at + 1, isoMonth(year, valueAt(view, i)), 'month', 'stated') : undefined
}

function short(view: View, i: number): boolean {
  return valueAt(view, i) === 5 || mark(view, i + 1, '.') || int(view, i + 1) > 0 || int(view, i - 1) > 0
}

/** `Feb. 14`, `Feb. 14, 2025`, `March eighth`, `February 2025`, `July last year`. */
function afterMonth(view: View, i: number, next: number, month: number): Reading | undefined {
  const day = int(view, next) > 0 ? int(view, next) : is(view, next, Sort.ordinal) ? valueAt(view, next) : -1
  if (
    day >= 1 &&
    day <= 31 &&
    size(view, next) < 9 &&
    !mark(view, next + 1, '%') &&
    !(mark(view, next + 1, ':') && int(view, next + 2) >= 0)
  ) {
    const rest = ordinalEnd(view, next + 1)
    const year = yearBehind(view, rest)
    const from = weekdayBefore(view, i)
    if (says(view, i - 1, 'of') && says(view, i - 2, 'week')) return weekOf(view, i, year, month, day)
    const beyond = year.year ? 0 : yearBeyond(view, rest, month)
    const read = dayReading(view, from, year.to, year.year || beyond, month, day)
    return daysTo(view, rest, withYear(read, beyond), day)
  }
  const quarter = monthQuarter(view, i, next, month)
  if (quarter) return quarter
  const comma = mark(view, next, ',') ? next + 1 : says(view, next, 'of') ? next + 1 : next
  const year = yearAt(view, comma)
  if (year > 0) return reading(lead(view, i), comma + 1, isoMonth(year, month), 'month', 'stated')
  const spelled = is(view, next, Sort.cardinal) ? spelledYear(view, next) : undefined
  if (spelled?.iso)
    return reading(lead(view, i), spelled.to, isoMonth(Number(spelled.iso), month), 'month', 'stated')
  const how = says(view, next, 'of') ? next + 1 : next
  if (
    (is(view, how, Sort.modifier, Mod.last) ||
      is(view, how, Sort.modifier, Mod.this) ||
      is(view, how, Sort.modifier, Mod.next)) &&
    says(view, how + 1, 'year')
  ) {
    const shift = [0, -1, 1, 0][valueAt(view, how)]
    const iso = view.today === undefined ? undefined : isoMonth(civil(view.today).year + shift, month)
    return reading(lead(view, i), how + 2, iso, 'month', 'published')
  }
  const beyond = monthPreposition(view, i - 1) ? yearBeyond(view, next, month) : 0
  if (beyond > 0)
    return withYear(reading(lead(view, i), next, isoMonth(beyond, month), 'month', 'stated'), beyond)
  return undefined
}

/** `the September quarter`, `the July-September quarter`: named for its last month, or for its first and last. */
function monthQuarter(view: View, i: number, next: number, month: number): Reading | undefined {
  const joined = mark(view, next, '-') || mark(view, next, '–')
  const last =
    joined && is(view, next + 1, Sort.month) && valueAt(view, next + 1) === month + 2 ? next + 1 : i
  const end = last === i ? next : last + 1
  const whole = valueAt(view, last)
  if (whole % 3 || !says(view, end, 'quarter')) return undefined
  const from = is(view, i - 1, Sort.article, 2) ? i - 1 : i
  const stated = yearBehind(view, end + 1)
  const year = stated.year || (view.today === undefined ? 0 : meantYear(view, from, end + 1, whole))
  const iso = year ? isoQuarter(year, whole / 3) : undefined
  return reading(
    from,
    stated.year ? stated.to : end + 1,
    iso,
    'quarter',
    stated.year ? 'stated' : 'published',
  )
}

/** The year of a quarter that ends with `month`: the last one over, unless the clause looks ahead. */
function meantYear(view: View, from: number, to: number, month: number): number {
  const now = civil(view.today!)
  const ahead = month >= now.month && direction(view, from, to) > 0
  return month <= now.month || ahead ? now.year : now.year - 1
}

/** `Feb. 14-16`, `March 3 to 5, 2025`: an interval of days in one month. */
function daysTo(view: View, at: number, first: Reading | undefined, day: number): Reading | undefined {
  const linked = mark(view, at, '-') || mark(view, at, '–') || is(view, at, Sort.preposition, Prep.to)
  const last = linked ? int(view, at + 1) : -1
  if (!first?.iso || last <= day || last > 31 || size(view, at + 1) > 2) return first
  const year = yearBehind(view, at + 2)
  const start = year.year > 0 ? `${year.year}${first.iso.slice(4)}` : first.iso
  const end = `${start.slice(0, 8)}${String(last).padStart(2, '0')}`
  if (dayOf(start) === undefined || dayOf(end) === undefined) return first
  return { ...first, to: year.to, iso: `${start}/${end}`, base: year.year > 0 ? 'stated' : first.base }
}

/** A month without day or year; `May`, `March` and names of people need company. */
function monthAlone(view: View, i: number, next: number, month: number): Reading | undefined {
  if (/^BCE?$/.test(word(view, next + 1))) return undefined
  const from = monthModifier(view, i)
  const named =
    from < i || monthPreposition(view, i - 1) || (is(view, i - 1, Sort.article) && !capital(view, i + 1))
  if (!named && (size(view, i) <= 4 || (capital(view, next) && next === i + 1) || month === 3 || month === 4))
    return undefined
  if (
    named &&
    capital(view, next) &&
    next === i + 1 &&
    !is(view, next, Sort.weekday) &&
    personal(month) &&
    !timePreposition(view, i - 1)
  )
    return undefined
  const begin = lead(view, from)
  const { today } = view
  if (from < i && is(view, from, Sort.modifier, Mod.that)) {
    const year = /^\d{4}/.exec(view.before?.iso ?? '')?.[0]
    return year && !capital(view, from)
      ? reading(begin, next, isoMonth(Number(year), month), 'month', 'before')
      : undefined
  }
  if (today === undefined) return reading(begin, next, undefined, 'month', 'published')
  if (view.told && !(from < i && is(view, from, Sort.modifier)) && direction(view, begin, next) <= 0) {
    const iso = isoMonth(toldYear(view.told, month), month)
    return { ...reading(begin, next, iso, 'month', 'before'), seen: view.told.iso }
  }
  const now = civil(today)
  const how = from < i && is(view, from, Sort.modifier) ? valueAt(view, from) : 0
  return reading(
    begin,
    next,
    isoMonth(monthYear(view, begin, next, month, now, how), month),
    'month',
    'published',
  )
}

function monthYear(
  view: View,
  from: number,
  to: number,
  month: number,
  now: { year: number; month: number },
  how: number,
): number {
  const back = month <= now.month ? now.year : now.year - 1
  const ahead = month >= now.month ? now.year : now.year + 1
  if (how === Mod.last || how === Mod.past || how === Mod.previous)
    return month < now.month ? now.year : now.year - 1
  if (how === Mod.next || how === Mod.coming) return month > now.month ? now.year : now.year + 1
  if (how === Mod.this) return now.year
  const distance = (month - now.month + 12) % 12
  const limit =
    is(view, from - 1, Sort.preposition, Prep.by) ||
    is(view, from - 1, Sort.preposition, Prep.until) ||
    is(view, from - 1, Sort.preposition, Prep.through)
  if (limit) return distance <= 6 ? ahead : back
  const attributive = is(view, from - 1, Sort.article) || is(view, from, Sort.article)
  // Of a month just past, what stands behind tells nothing: *the fall in March may mask inflation*.
  const seen = distance >= 10 && !opensClause(view, from) ? { ...view, end: to } : view
  const way = attributive ? 0 : direction(seen, from, to)
  return distance <= 1 || (distance === 2 && way === 0) || way > 0 ? ahead : back
}

/** Does the date begin a sentence, with its preposition: *In March, the court will hear*? */
function opensClause(view: View, from: number): boolean {
  const at = is(view, from - 1, Sort.preposition) ? from - 2 : from - 1
  return at < view.start || /^[.,;:!?"“(—–]$/.test(word({ ...view, floor: view.start }, at))
}

const personal = (month: number) => month === 4 || month === 5 || month === 6 || month === 8

function monthModifier(view: View, i: number): number {
  const at = mark(view, i - 1, '-') ? i - 2 : i - 1
  // “He said that June would be wet.”
  const linking = is(view, at, Sort.modifier, Mod.that) && is(view, at - 1, Sort.back)
  if (is(view, at, Sort.modifier) && !linking) return at
  return is(view, at, Sort.stage) && valueAt(view, at) <= 3 ? at : i
}

/** Prepositions that stand before a time rather than a name: *June Rask and April Lund*. */
function timePreposition(view: View, at: number): boolean {
  return is(view, at, Sort.preposition) && valueAt(view, at) <= Prep.during
}

function monthPreposition(view: View, at: number): boolean {
  return (
    is(view, at, Sort.preposition) ||
    is(view, at, Sort.relation) ||
    (is(view, at, Sort.ahead) && says(view, at, 'due'))
  )
}
