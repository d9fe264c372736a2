/** Dates that begin with a month: `Feb. 14`, `Feb. 14, 2025`, `February 2025`, `last November`, `by February`. */
import { civil, dayOf, isoMonth } from './calendar.ts'
import { spelledYear } from './eras.ts'
import { dateJoinedTo } from './joined.ts'
import { isOccasion } from './occasions.ts'
import {
  dayOfYear,
  dayReading,
  ordinalEnd,
  weekdayBefore,
  weekOf,
  withYear,
  yearBehind,
  yearBeyond,
} from './parts.ts'
import { monthQuarter } from './quarters.ts'
import { toldYear } from './told.ts'
import { type Reading, reading, type View } from './view.ts'
import { Mod, Prep, Sort } from './words.ts'

/** Month names: with day, year, both, or alone. */
export function monthDate(view: View, i: number): Reading | undefined {
  if (!view.english) return foreignMonth(view, i)
  if (!view.capital(i) || (view.size(i) === 3 && !short(view, i))) return undefined
  const month = view.valueAt(i)
  const next =
    view.mark(i + 1, '.') && view.size(i) < 5 && !/^(?:May|June|July)$/i.test(view.word(i)) ? i + 2 : i + 1
  return afterMonth(view, i, next, month) ?? monthAlone(view, i, next, month)
}

/** Of other languages a month with its year, and no more: `у березні 2025`, `mayo de 2024`. */
function foreignMonth(view: View, i: number): Reading | undefined {
  const at = view.says(i + 1, 'de') ? i + 2 : i + 1
  const year = view.yearAt(at)
  return year > 0 ? reading(i, at + 1, isoMonth(year, view.valueAt(i)), 'month', 'stated') : undefined
}

function short(view: View, i: number): boolean {
  return view.valueAt(i) === 5 || view.mark(i + 1, '.') || view.int(i + 1) > 0 || view.int(i - 1) > 0
}

/** `Feb. 14`, `Feb. 14, 2025`, `March eighth`, `February 2025`, `July last year`. */
function afterMonth(view: View, i: number, next: number, month: number): Reading | undefined {
  const day = view.int(next) > 0 ? view.int(next) : view.is(next, Sort.ordinal) ? view.valueAt(next) : -1
  if (
    day >= 1 &&
    day <= 31 &&
    view.size(next) < 9 &&
    !view.mark(next + 1, '%') &&
    !(view.mark(next + 1, ':') && view.int(next + 2) >= 0)
  ) {
    const rest = ordinalEnd(view, next + 1)
    const year = yearBehind(view, rest)
    const from = weekdayBefore(view, i)
    if (view.says(i - 1, 'of') && view.says(i - 2, 'week')) return weekOf(view, i, year, month, day)
    const told = year.year ? undefined : dayOfYear(view, from, rest, month, day)
    if (told) return told
    const beyond = year.year ? 0 : yearBeyond(view, rest, month)
    const read = dayReading(view, from, year.to, year.year || beyond, month, day)
    return daysTo(view, rest, withYear(read, beyond), day)
  }
  const quarter = monthQuarter(view, i, next, month)
  if (quarter) return quarter
  const comma = view.mark(next, ',') ? next + 1 : view.says(next, 'of') ? next + 1 : next
  const year = view.yearAt(comma)
  if (year > 0) return reading(view.lead(i), comma + 1, isoMonth(year, month), 'month', 'stated')
  const spelled = view.is(next, Sort.cardinal) ? spelledYear(view, next) : undefined
  if (spelled?.iso)
    return reading(view.lead(i), spelled.to, isoMonth(Number(spelled.iso), month), 'month', 'stated')
  const how = view.says(next, 'of') ? next + 1 : next
  if (
    (view.is(how, Sort.modifier, Mod.last) ||
      view.is(how, Sort.modifier, Mod.this) ||
      view.is(how, Sort.modifier, Mod.next)) &&
    view.says(how + 1, 'year')
  ) {
    const shift = [0, -1, 1, 0][view.valueAt(how)]
    const iso = view.today === undefined ? undefined : isoMonth(civil(view.today).year + shift, month)
    return reading(view.lead(i), how + 2, iso, 'month', 'published')
  }
  const beyond = monthPreposition(view, i - 1) ? yearBeyond(view, next, month) : 0
  if (beyond > 0)
    return withYear(reading(view.lead(i), next, isoMonth(beyond, month), 'month', 'stated'), beyond)
  return undefined
}

/** `Feb. 14-16`, `March 3 to 5, 2025`: an interval of days in one month. */
function daysTo(view: View, at: number, first: Reading | undefined, day: number): Reading | undefined {
  const linked = view.mark(at, '-') || view.mark(at, '–') || view.is(at, Sort.preposition, Prep.to)
  const last = linked ? view.int(at + 1) : -1
  if (!first?.iso || last <= day || last > 31 || view.size(at + 1) > 2) return first
  const year = yearBehind(view, at + 2)
  const start = year.year > 0 ? `${year.year}${first.iso.slice(4)}` : first.iso
  const end = `${start.slice(0, 8)}${String(last).padStart(2, '0')}`
  if (dayOf(start) === undefined || dayOf(end) === undefined) return first
  return { ...first, to: year.to, iso: `${start}/${end}`, base: year.year > 0 ? 'stated' : first.base }
}

/** A month without day or year; `May`, `March` and names of people need company. */
function monthAlone(view: View, i: number, next: number, month: number): Reading | undefined {
  if (/^BCE?$/.test(view.word(next + 1))) return undefined
  const from = monthModifier(view, i)
  const named =
    from < i || monthPreposition(view, i - 1) || (view.is(i - 1, Sort.article) && !view.capital(i + 1))
  if (!named && (view.size(i) <= 4 || (view.capital(next) && next === i + 1) || month === 3 || month === 4))
    return undefined
  if (
    named &&
    view.capital(next) &&
    next === i + 1 &&
    !view.is(next, Sort.weekday) &&
    personal(month) &&
    !timePreposition(view, i - 1)
  )
    return undefined
  const begin = view.lead(from)
  const { today } = view
  if (from < i && view.is(from, Sort.modifier, Mod.that)) {
    const year = /^\d{4}/.exec(view.before?.iso ?? '')?.[0]
    return year && !view.capital(from)
      ? reading(begin, next, isoMonth(Number(year), month), 'month', 'before')
      : undefined
  }
  if (today === undefined) return reading(begin, next, undefined, 'month', 'published')
  if (view.told && !(from < i && view.is(from, Sort.modifier)) && view.direction(begin, next) <= 0) {
    const iso = isoMonth(toldYear(view.told, month), month)
    return { ...reading(begin, next, iso, 'month', 'before'), seen: view.told.iso }
  }
  const now = civil(today)
  const how = from < i && view.is(from, Sort.modifier) ? view.valueAt(from) : 0
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
  now: { year: number; month: number; day: number },
  how: number,
): number {
  const back = month <= now.month ? now.year : now.year - 1
  const ahead = month >= now.month ? now.year : now.year + 1
  if (how === Mod.last || how === Mod.past || how === Mod.previous)
    return month < now.month ? now.year : now.year - 1
  if (how === Mod.next || how === Mod.coming) return month > now.month ? now.year : now.year + 1
  if (how === Mod.this) return now.year
  const joined = joinedYear(view, from, month, now)
  if (joined) return joined
  if (isAccounted(view, from - 1) && view.direction(from, to) <= 0)
    return month < now.month || (month === now.month && now.day > 27) ? now.year : now.year - 1
  const distance = (month - now.month + 12) % 12
  const limit =
    view.is(from - 1, Sort.preposition, Prep.by) ||
    view.is(from - 1, Sort.preposition, Prep.until) ||
    view.is(from - 1, Sort.preposition, Prep.through)
  if (limit) return distance <= 6 ? ahead : back
  if (isOccasion(view, to)) return distance <= 6 ? ahead : back
  const attributive = view.is(from - 1, Sort.article) || view.is(from, Sort.article)
  // Of a month just past, what stands behind tells nothing: *the fall in March may mask inflation*.
  const seen = distance >= 10 && !opensClause(view, from) ? view.whole(to) : view
  // “The elections are in November.”
  const isSet = view.says(from - 1, 'in') && /^(?:are|is)$/.test(view.word(from - 2))
  const way = isSet ? 1 : attributive ? 0 : seen.direction(from, to)
  return distance <= 1 || (distance === 2 && way === 0) || way > 0 ? ahead : back
}

/** `in March and April`: the year of the month beside it, or the next; 0 where the two stand in another order, or none is beside it. */
function joinedYear(view: View, from: number, month: number, now: { year: number; month: number }): number {
  const before = dateJoinedTo(view, from, Sort.month)
  if (before?.precision !== 'month') return 0
  const [year, first] = before.iso.split('-').map(Number)
  const meant = month < first ? year + 1 : year
  const today = now.year * 12 + now.month
  // “In May and October”, told in July: the two stand the other way about.
  const isCrossed = year * 12 + first < today && meant * 12 + month > today
  return isCrossed && view.word(view.floor) === 'and' ? 0 : meant
}

/** `the year to March`, `the three months to June`: accounts are of months that are over. */
function isAccounted(view: View, at: number): boolean {
  return (
    view.is(at, Sort.preposition, Prep.to) &&
    view.is(at - 1, Sort.unit) &&
    /^(?:year|months)$/.test(view.word(at - 1))
  )
}

/** Does the date begin a sentence, with its preposition: *In March, the court will hear*? */
function opensClause(view: View, from: number): boolean {
  const at = view.is(from - 1, Sort.preposition) ? from - 2 : from - 1
  return at < view.start || /^[.,;:!?"“(—–]$/.test(view.whole().word(at))
}

const personal = (month: number) => month === 4 || month === 5 || month === 6 || month === 8

function monthModifier(view: View, i: number): number {
  const at = view.mark(i - 1, '-') ? i - 2 : i - 1
  // “He said that June would be wet.”
  const linking = view.is(at, Sort.modifier, Mod.that) && view.is(at - 1, Sort.back)
  if (view.is(at, Sort.modifier) && !linking) return at
  return view.is(at, Sort.stage) && view.valueAt(at) <= 3 ? at : i
}

/** Prepositions that stand before a time rather than a name: *June Rask and April Lund*. */
function timePreposition(view: View, at: number): boolean {
  return view.is(at, Sort.preposition) && view.valueAt(at) <= Prep.during
}

function monthPreposition(view: View, at: number): boolean {
  return (
    view.is(at, Sort.preposition) ||
    view.is(at, Sort.relation) ||
    (view.is(at, Sort.ahead) && view.says(at, 'due'))
  )
}
