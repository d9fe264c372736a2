/** Dates named by a unit of time: `this week`, `last year`, `three days ago`, `the next day`, `the end of the year`. */
import { Kind } from '../lib/words.ts'
import { civil, dayNumber, isoDay, monthLength, weekday } from './calendar.ts'
import { hung, seen } from './date-shifts.ts'
import {
  capital,
  direction,
  is,
  lead,
  mark,
  type Reading,
  reading,
  says,
  type View,
  valueAt,
  word,
} from './date-view.ts'
import { Mod, Prep, Sort, Unit } from './date-words.ts'
import { centuryDate, newYear } from './era-dates.ts'
import { quarterDate } from './quarter-dates.ts'
import { aheadDate, related } from './related-dates.ts'

/** Units: with a modifier (`last week`), a count and a relation (`three days ago`), an ordinal (`third quarter`), or bare where one is meant. */
export function unitDate(view: View, i: number): Reading | undefined {
  const unit = valueAt(view, i) & 15
  const plural = (valueAt(view, i) & Unit.plural) > 0
  if (unit === Unit.fortnight) return related(view, i, unit)
  return (
    (unit === Unit.year ? newYear(view, i) : undefined) ??
    related(view, i, unit) ??
    aheadDate(view, i, unit) ??
    (plural ? undefined : unit === Unit.quarter || unit === Unit.period ? quarterDate(view, i) : undefined) ??
    (plural ? undefined : unit === Unit.century ? centuryDate(view, i) : modified(view, i, unit))
  )
}

/** `last week`, `this year`, `the next day`, `the current fiscal year`, `the weekend`, `year-end`, `the end of the year`. */
function modified(view: View, i: number, unit: number): Reading | undefined {
  const at = is(view, i - 1, Sort.fiscal) ? i - 2 : i - 1
  if (!is(view, at, Sort.modifier)) return boundary(view, i, unit)
  const how = valueAt(view, at)
  if (unit === Unit.year && ownsQuarter(view, i + 1)) return undefined
  if (capital(view, i) && capital(view, at) && at > view.start && /^["“‘'«]$/.test(word(view, at - 1)))
    return undefined
  const article = is(view, at - 1, Sort.article, 2)
  const from = lead(view, at)
  if (unit === Unit.period) return undefined
  if (how === Mod.that || how === Mod.same) return hung(view, from, i + 1, unit, 0)
  // “The next decade” is ten years from here.
  if (unit === Unit.decade && how !== Mod.this && how !== Mod.current) return undefined
  if (how === Mod.following) return hung(view, from, i + 1, unit, 1)
  if (how === Mod.previous) return hung(view, from, i + 1, unit, -1)
  if (how === Mod.next)
    return article && unit === Unit.day ? hung(view, from, i + 1, unit, 1) : seen(view, from, i + 1, unit, 1)
  if (how === Mod.coming) return seen(view, from, i + 1, unit, 1)
  // “The latest fiscal year” is one whose accounts are closed.
  if (how === Mod.current || how === Mod.latest)
    return unit === Unit.day
      ? undefined
      : seen(view, from, i + 1, unit, how === Mod.latest && at === i - 2 ? -1 : 0)
  if (unit === Unit.day) return undefined
  if (how === Mod.this)
    return seen(view, from, i + 1, unit, unit === Unit.weekend && overAlready(view, from, i + 1) ? -1 : 0)
  // “The past year” and “the last week” run up to today: a duration.
  if (article && unit !== Unit.weekend) return undefined
  if (how === Mod.past && !says(view, at - 1, 'this') && !article) return undefined
  return seen(view, from, i + 1, unit, -1)
}

/** Does a quarter belong to the year before token `i`: `last year's third quarter`? */
function ownsQuarter(view: View, i: number): boolean {
  if (view.lex.words.kind[i] !== Kind.clitic) return false
  const at = is(view, i + 1, Sort.ordinal) ? (mark(view, i + 2, '-') ? i + 3 : i + 2) : i + 1
  return is(view, at, Sort.unit, Unit.quarter) || is(view, at, Sort.unit, Unit.period)
}

/** “This weekend” told in the past on a Monday, Tuesday or Wednesday is the one before. */
function overAlready(view: View, from: number, to: number): boolean {
  return view.today !== undefined && weekday(view.today) <= 3 && direction(view, from, to) < 0
}

/** `a high for the year`, `the first nine months of the year`: the year that is under way. */
function course(view: View, i: number): boolean {
  const behind = word(view, i + 1)
  if (behind === 'ended' || behind === 'ending' || behind === 'award') return false
  if (is(view, i - 2, Sort.preposition, Prep.for)) return true
  return (
    is(view, i - 2, Sort.preposition, Prep.of) &&
    /^(?:months|half|quarters|rest|remainder|most|part|much)$/.test(word(view, i - 3))
  )
}

/** `the weekend`, `the end of the year`, `year-end`; the day itself of `the end of the month`. */
function boundary(view: View, i: number, unit: number): Reading | undefined {
  const article = is(view, i - 1, Sort.article, 2)
  if (unit === Unit.weekend && article) {
    const way = direction(view, i - 1, i + 1)
    const now = view.today === undefined ? 1 : weekday(view.today)
    return seen(view, lead(view, i), i + 1, unit, way > 0 || now > 5 ? 0 : -1)
  }
  const within =
    article &&
    is(view, i - 2, Sort.preposition, Prep.in) &&
    (is(view, i - 3, Sort.stage) || is(view, i - 3, Sort.relation))
  if (within && unit !== Unit.day) return seen(view, i - 3, i + 1, unit, 0)
  const whole = is(view, i - 1, Sort.fiscal) && is(view, i - 2, Sort.article, 2) && unit === Unit.year
  if (whole && word(view, i + 1) !== 'ended') return seen(view, i - 2, i + 1, unit, 0)
  if (article && unit === Unit.year && course(view, i)) return seen(view, i - 1, i + 1, unit, 0)
  const linked = mark(view, i + 1, '-') || (i + 1 < view.end && view.lex.words.kind[i + 1] === Kind.clitic)
  const closing = (linked || !article) && says(view, linked ? i + 2 : i + 1, 'end')
  const open = article && is(view, i - 2, Sort.preposition, Prep.of) && is(view, i - 3, Sort.stage, 4)
  if ((!closing && !open) || (unit !== Unit.year && unit !== Unit.month)) return undefined
  const to = closing ? (linked ? i + 3 : i + 2) : i + 1
  const from = open ? lead(view, i - 1) : i
  if (view.told) return seen(view, from, to, unit, 0)
  if (view.today === undefined) return reading(from, to, undefined, 'day', 'published')
  const { year, month } = civil(view.today)
  const since = is(view, from - 1, Sort.preposition, Prep.since)
  const last =
    unit === Unit.year
      ? dayNumber(since ? year - 1 : year, 12, 31)
      : dayNumber(year, month, monthLength(year, month))
  return reading(from, to, isoDay(last), 'day', 'published')
}
