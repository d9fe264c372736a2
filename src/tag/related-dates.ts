/** A unit with a count and a direction: `three days ago`, `a year earlier`, `two weeks later`, `year-ago`. */
import { civil, isoDay, isoQuarter, weekday } from './calendar.ts'
import { hung, seen } from './date-shifts.ts'
import {
  capital,
  direction,
  int,
  is,
  mark,
  type Reading,
  reading,
  size,
  type View,
  valueAt,
  word,
} from './date-view.ts'
import { Prep, Rel, Sort, Unit } from './date-words.ts'

/** `three days ago`, `a year earlier`, `two weeks later`, `the day before`, `year-ago`. */
export function related(view: View, i: number, unit: number): Reading | undefined {
  const at = mark(view, i + 1, '-') ? i + 2 : i + 1
  if (!is(view, at, Sort.relation) || unit === Unit.period || unit === Unit.century || unit === Unit.weekend)
    return undefined
  const way = valueAt(view, at)
  if ((way === Rel.earlier || way === Rel.later) && word(view, at + 1) === 'than') return undefined
  const { from, count } = counting(view, i)
  if (unit === Unit.fortnight)
    return way === Rel.ago && count ? seen(view, from, at + 1, Unit.week, -2 * count) : undefined
  const attached = at === i + 2
  if (
    attached &&
    unit === Unit.year &&
    is(view, at + 1, Sort.ordinal) &&
    is(view, at + 2, Sort.unit, Unit.quarter) &&
    view.today !== undefined
  ) {
    return {
      ...reading(
        i,
        at + 3,
        isoQuarter(civil(view.today).year - 1, valueAt(view, at + 1)),
        'quarter',
        'published',
      ),
      compared: true,
    }
  }
  if (attached && !(unit === Unit.year && (way === Rel.ago || way === Rel.earlier))) return undefined
  if (!attached && count === undefined) return undefined
  const steps = (attached ? 1 : count!) * (way === Rel.later || way === Rel.after ? 1 : -1)
  const begin = attached ? i : from
  const end = quarterBehind(view, at + 1)
  if (unit === Unit.year && view.quarter && !view.yearly && (steps === -1 || way !== Rel.ago)) {
    const [year, quarter] = view.quarter.split('-Q').map(Number)
    const iso = isoQuarter(year + steps, quarter)
    return { ...reading(begin, end, iso, 'quarter', 'before'), seen: view.quarter, compared: true }
  }
  const named = way === Rel.ago && unit === Unit.week ? weekdayAgo(view, begin, at + 1, steps) : undefined
  if (named) return named
  if (way === Rel.ago || (attached && !view.before)) return seen(view, begin, at + 1, unit, steps)
  if (way === Rel.before || way === Rel.after) {
    if (!article(view, i - 1) && int(view, i - 1) < 0 && !is(view, i - 1, Sort.cardinal)) return undefined
    if (at + 1 < view.end && !closes(view, at + 1)) return undefined
  }
  return { ...hung(view, begin, at + 1, unit, steps), compared: unit === Unit.year && way === Rel.earlier }
}

/** `a week ago Tuesday`: the last Tuesday, and so many weeks before it. */
function weekdayAgo(view: View, from: number, at: number, weeks: number): Reading | undefined {
  if (!is(view, at, Sort.weekday) || !capital(view, at) || size(view, at) < 6) return undefined
  const { today } = view
  const back = today === undefined ? 0 : (weekday(today) - valueAt(view, at) + 7) % 7
  const iso = today === undefined ? undefined : isoDay(today - back + 7 * weeks)
  return reading(from, at + 1, iso, 'day', 'published')
}

const article = (view: View, i: number) => is(view, i, Sort.article)

/** `will be redeemed in five years`: ahead of today, where the clause looks ahead; “the first in five years” is a duration. */
export function aheadDate(view: View, i: number, unit: number): Reading | undefined {
  const { from, count } = counting(view, i)
  if (count === undefined || article(view, i - 1)) return undefined
  if (unit < Unit.day || unit > Unit.year || !is(view, from - 1, Sort.preposition, Prep.in)) return undefined
  if (/^(?:first|time|times|best|worst|lowest|highest|rise|fall)$/.test(word(view, from - 2)))
    return undefined
  return direction(view, from - 1, i + 1) > 0 ? seen(view, from - 1, i + 1, unit, count) : undefined
}

/** Behind “the day before” stands nothing that it could be before. */
function closes(view: View, i: number): boolean {
  return (
    mark(view, i, '.') ||
    mark(view, i, ',') ||
    mark(view, i, ';') ||
    mark(view, i, '”') ||
    mark(view, i, '"') ||
    mark(view, i, ')')
  )
}

function quarterBehind(view: View, at: number): number {
  return is(view, at, Sort.unit, Unit.quarter) || is(view, at, Sort.unit, Unit.period) ? at + 1 : at
}

/** The count before a unit, and where it begins: `a`, `three`, `10`, `nearly two`; a vague one has no count. */
function counting(view: View, i: number): { from: number; count?: number } {
  const at = i - 1
  const number = int(view, at)
  if (number >= 0) return { from: at, count: number }
  if (is(view, at, Sort.cardinal)) {
    const tens =
      (is(view, at - 1, Sort.cardinal) || (mark(view, at - 1, '-') && is(view, at - 2, Sort.cardinal))) &&
      valueAt(view, at) < 10
    const tensAt = mark(view, at - 1, '-') ? at - 2 : at - 1
    if (tens && valueAt(view, tensAt) >= 20)
      return { from: tensAt, count: valueAt(view, tensAt) + valueAt(view, at) }
    return { from: at, count: valueAt(view, at) }
  }
  return article(view, at) ? { from: at, count: 1 } : { from: at }
}
