/** A unit with a count and a direction: `three days ago`, `a year earlier`, `two weeks later`, `year-ago`. */
import { civil, dayNumber, exists, isoDay, isoQuarter, weekday } from './calendar.ts'
import { hung, seen } from './shifts.ts'
import { type Reading, reading, type View } from './view.ts'
import { Prep, Rel, Sort, Unit } from './words.ts'

/** `three days ago`, `a year earlier`, `two weeks later`, `the day before`, `year-ago`. */
export function related(view: View, i: number, unit: number): Reading | undefined {
  const at = view.mark(i + 1, '-') ? i + 2 : i + 1
  if (!view.is(at, Sort.relation) || unit === Unit.period || unit === Unit.century || unit === Unit.weekend)
    return undefined
  const way = view.valueAt(at)
  if ((way === Rel.earlier || way === Rel.later) && /^(?:than|this)$/.test(view.word(at + 1)))
    return undefined
  // “30 days prior to the end of June.”
  if (view.says(at, 'prior') && view.says(at + 1, 'to')) return undefined
  // “Two weeks earlier, on 3 May”: which day that was is told.
  const told = view.mark(at + 1, ',') && view.is(at + 2, Sort.preposition, Prep.on)
  if (told && (view.is(at + 3, Sort.month) || view.is(at + 4, Sort.month))) return undefined
  const { from, count } = counting(view, i)
  if (unit === Unit.fortnight)
    return way === Rel.ago && count ? seen(view, from, at + 1, Unit.week, -2 * count) : undefined
  const attached = at === i + 2
  if (
    attached &&
    unit === Unit.year &&
    view.is(at + 1, Sort.ordinal) &&
    view.is(at + 2, Sort.unit, Unit.quarter) &&
    view.today !== undefined
  ) {
    return {
      ...reading(
        i,
        at + 3,
        isoQuarter(civil(view.today).year - 1, view.valueAt(at + 1)),
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
  const exact = way === Rel.ago ? agoToday(view, begin, at + 1, unit, steps) : undefined
  if (exact) return exact
  const named = way === Rel.ago && unit === Unit.week ? weekdayAgo(view, begin, at + 1, steps) : undefined
  if (named) return named
  if (way === Rel.ago || (attached && !view.before)) return seen(view, begin, at + 1, unit, steps)
  if (way === Rel.before || way === Rel.after) {
    if (!article(view, i - 1) && view.int(i - 1) < 0 && !view.is(i - 1, Sort.cardinal)) return undefined
    if (at + 1 < view.end && !closes(view, at + 1)) return undefined
  }
  return { ...hung(view, begin, at + 1, unit, steps), compared: unit === Unit.year && way === Rel.earlier }
}

/** `ten years ago today`: the same day of another year or week. */
function agoToday(view: View, from: number, at: number, unit: number, steps: number): Reading | undefined {
  if (!view.says(at, 'today') || (unit !== Unit.year && unit !== Unit.week)) return undefined
  const { today } = view
  if (today === undefined) return reading(from, at + 1, undefined, 'day', 'published')
  const { year, month, day } = civil(today)
  if (unit === Unit.week) return reading(from, at + 1, isoDay(today + 7 * steps), 'day', 'published')
  if (!exists(year + steps, month, day)) return undefined
  return reading(from, at + 1, isoDay(dayNumber(year + steps, month, day)), 'day', 'published')
}

/** `a week ago Tuesday`: the last Tuesday, and so many weeks before it. */
function weekdayAgo(view: View, from: number, at: number, weeks: number): Reading | undefined {
  if (!view.is(at, Sort.weekday) || !view.capital(at) || view.size(at) < 6) return undefined
  const { today } = view
  const back = today === undefined ? 0 : (weekday(today) - view.valueAt(at) + 7) % 7
  const iso = today === undefined ? undefined : isoDay(today - back + 7 * weeks)
  return reading(from, at + 1, iso, 'day', 'published')
}

const article = (view: View, i: number) => view.is(i, Sort.article)

/** `will be redeemed in five years`: ahead of today, where the clause looks ahead; “the first in five years” is a duration. */
export function aheadDate(view: View, i: number, unit: number): Reading | undefined {
  const { from, count } = counting(view, i)
  if (count === undefined || article(view, i - 1)) return undefined
  if (unit < Unit.day || unit > Unit.year || !view.is(from - 1, Sort.preposition, Prep.in)) return undefined
  if (/^(?:first|time|times|best|worst|lowest|highest|rise|fall)$/.test(view.word(from - 2))) return undefined
  if (isPerfect(view, from - 1)) return undefined
  return view.direction(from - 1, i + 1) > 0 ? seen(view, from - 1, i + 1, unit, count) : undefined
}

/** `has risen sixfold in two years`: how long it took. */
function isPerfect(view: View, i: number): boolean {
  for (let at = i - 1; at >= Math.max(view.start, i - 8); at--) {
    const word = view.whole().word(at)
    if (/^(?:[,;:.!?]|can|could|may|might|should|that|to|will|would)$/.test(word)) return false
    if (/^(?:had|has|have)$/.test(word))
      return !/^(?:could|may|might|should|to|will|would)$/.test(view.whole().word(at - 1))
  }
  return false
}

/** Behind “the day before” stands nothing that it could be before. */
function closes(view: View, i: number): boolean {
  return (
    view.mark(i, '.') ||
    view.mark(i, ',') ||
    view.mark(i, ';') ||
    view.mark(i, '”') ||
    view.mark(i, '"') ||
    view.mark(i, ')')
  )
}

function quarterBehind(view: View, at: number): number {
  return view.is(at, Sort.unit, Unit.quarter) || view.is(at, Sort.unit, Unit.period) ? at + 1 : at
}

/** The count before a unit, and where it begins: `a`, `three`, `10`, `nearly two`; a vague one has no count. */
function counting(view: View, i: number): { from: number; count?: number } {
  const at = i - 1
  const number = view.int(at)
  if (number >= 0) return { from: at, count: number }
  if (view.is(at, Sort.cardinal)) {
    const tens =
      (view.is(at - 1, Sort.cardinal) || (view.mark(at - 1, '-') && view.is(at - 2, Sort.cardinal))) &&
      view.valueAt(at) < 10
    const tensAt = view.mark(at - 1, '-') ? at - 2 : at - 1
    if (tens && view.valueAt(tensAt) >= 20)
      return { from: tensAt, count: view.valueAt(tensAt) + view.valueAt(at) }
    return { from: at, count: view.valueAt(at) }
  }
  return article(view, at) ? { from: at, count: 1 } : { from: at }
}
