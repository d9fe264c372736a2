/** Dates named by a unit of time: `this week`, `last year`, `three days ago`, `the next day`, `the end of the year`. */
import { Kind, wordAt } from '../../lib/words.ts'
import { civil, dayNumber, isoDay, isoMonth, monthLength, weekday } from './calendar.ts'
import { centuryDate, newYear } from './eras.ts'
import { quarterDate } from './quarters.ts'
import { aheadDate, related } from './related.ts'
import { hung, seen, seenToday } from './shifts.ts'
import { type Reading, reading, type View } from './view.ts'
import { Mod, Prep, Rel, Sort, Unit } from './words.ts'
import { halfBefore } from './years.ts'

/** Units: with a modifier (`last week`), a count and a relation (`three days ago`), an ordinal (`third quarter`), or bare where one is meant. */
export function unitDate(view: View, i: number): Reading | undefined {
  const unit = view.valueAt(i) & 15
  const plural = (view.valueAt(i) & Unit.plural) > 0
  if (unit === Unit.fortnight) return related(view, i, unit)
  if (unit === Unit.month && plural && view.is(i - 1, Sort.cardinal) && view.is(i - 2, Sort.ordinal, 1)) {
    // Behind “the first nine months”, a year ago is no quarter.
    view.yearly = true
  }
  const later = unit === Unit.day ? inTheDay(view, i) : undefined
  if (later) return later
  if (unit === Unit.year && !plural)
    return ofYear(
      view,
      newYear(view, i) ?? related(view, i, unit) ?? aheadDate(view, i, unit) ?? modified(view, i, unit),
    )
  return (
    related(view, i, unit) ??
    aheadDate(view, i, unit) ??
    (plural ? undefined : unit === Unit.quarter || unit === Unit.period ? quarterDate(view, i) : undefined) ??
    (plural ? undefined : unit === Unit.century ? centuryDate(view, i) : modified(view, i, unit))
  )
}

/** `the first half of this year`: six months of it. */
function ofYear(view: View, read: Reading | undefined): Reading | undefined {
  const half = read?.iso?.length === 4 ? halfBefore(view, read.from) : undefined
  return read && half
    ? { ...read, from: half.from, iso: half.of(Number(read.iso)), precision: 'month' }
    : read
}

/** `later in the day`: the day that was mentioned, or this one. */
function inTheDay(view: View, i: number): Reading | undefined {
  const led = view.is(i - 1, Sort.article, 2) && view.is(i - 2, Sort.preposition, Prep.in)
  if (!led || !(view.is(i - 3, Sort.relation, Rel.earlier) || view.is(i - 3, Sort.relation, Rel.later)))
    return undefined
  return view.before?.day === undefined
    ? seen(view, i - 3, i + 1, Unit.day, 0)
    : hung(view, i - 3, i + 1, Unit.day, 0)
}

/** `last week`, `this year`, `the next day`, `the current fiscal year`, `the weekend`, `year-end`, `the end of the year`. */
function modified(view: View, i: number, unit: number): Reading | undefined {
  const at = view.is(i - 1, Sort.fiscal) ? i - 2 : i - 1
  if (!view.is(at, Sort.modifier)) return boundary(view, i, unit)
  const how = view.valueAt(at)
  if (unit === Unit.year && ownsQuarter(view, i + 1)) return undefined
  if (view.capital(i) && view.capital(at) && at > view.start && /^["“‘'«]$/.test(view.word(at - 1)))
    return undefined
  const article = view.is(at - 1, Sort.article, 2)
  const from = view.lead(at)
  if (unit === Unit.period || isLength(view, i)) return undefined
  // “Four years ago this week.”
  if (view.floor === at && at > view.start && wordAt(view.lex.text, view.lex.words, at - 1) === 'ago')
    return undefined
  if (how === Mod.that || how === Mod.same)
    return sameLastYear(view, from, i, unit) ?? hung(view, from, i + 1, unit, 0)
  // “The next decade” is ten years from here.
  if (unit === Unit.decade && how !== Mod.this && how !== Mod.current) return undefined
  if (how === Mod.following) return hung(view, from, i + 1, unit, 1)
  // “Up from the previous month”: what is compared with.
  if (how === Mod.previous)
    return { ...hung(view, from, i + 1, unit, -1), compared: view.is(from - 1, Sort.preposition, Prep.from) }
  if (how === Mod.next && article) {
    // “Over the next week” runs from today: a duration. “The next day” hangs on the one before.
    if (unit !== Unit.day && runs(view, from - 1)) return undefined
    return unit === Unit.day ? hung(view, from, i + 1, unit, 1) : seen(view, from, i + 1, unit, 1)
  }
  if (how === Mod.next) return seen(view, from, i + 1, unit, 1)
  if (how === Mod.coming) return seen(view, from, i + 1, unit, 1)
  // “The latest fiscal year” is one whose accounts are closed.
  if (how === Mod.current || how === Mod.latest)
    return unit === Unit.day
      ? undefined
      : seen(view, from, i + 1, unit, how === Mod.latest && at === i - 2 ? -1 : 0)
  if (unit === Unit.day) return undefined
  if (how === Mod.this)
    return seenToday(
      view,
      from,
      i + 1,
      unit,
      unit === Unit.weekend && overAlready(view, from, i + 1) ? -1 : 0,
    )
  if (unit === Unit.weekend && how === Mod.last && article && view.says(i + 1, 'of')) return undefined
  // “The past year” and “the last week” run up to today: a duration.
  if (article && unit !== Unit.weekend) return undefined
  if (how === Mod.past && !view.says(at - 1, 'this') && !article) return undefined
  return seen(view, from, i + 1, unit, -1)
}

/** `the previous year and a half`: how long. */
function isLength(view: View, i: number): boolean {
  return view.says(i + 1, 'and') && view.says(i + 2, 'a') && view.says(i + 3, 'half')
}

/** Prepositions by which a period lasts: `over`, `during`, `for`, `in`, `within`. */
function runs(view: View, i: number): boolean {
  if (/^[Ww]ithin$/.test(view.word(i))) return true
  return (
    view.is(i, Sort.preposition, Prep.during) ||
    view.is(i, Sort.preposition, Prep.for) ||
    view.is(i, Sort.preposition, Prep.in)
  )
}

/** `the same month last year`: the one mentioned before, of the year before this. */
function sameLastYear(view: View, from: number, i: number, unit: number): Reading | undefined {
  if (unit !== Unit.month || !view.is(i + 1, Sort.modifier, Mod.last) || !view.says(i + 2, 'year'))
    return undefined
  const month = /^\d{4}-(\d\d)/.exec(view.before?.iso ?? '')?.[1]
  if (!month || view.today === undefined) return undefined
  const iso = isoMonth(civil(view.today).year - 1, Number(month))
  return { ...reading(from, i + 3, iso, 'month', 'before'), compared: true }
}

/** Does a quarter belong to the year before token `i`: `last year's third quarter`? */
function ownsQuarter(view: View, i: number): boolean {
  if (view.lex.words.kind[i] !== Kind.clitic) return false
  const at = view.is(i + 1, Sort.ordinal) ? (view.mark(i + 2, '-') ? i + 3 : i + 2) : i + 1
  return view.is(at, Sort.unit, Unit.quarter) || view.is(at, Sort.unit, Unit.period)
}

/** “This weekend” told in the past on a Monday, Tuesday or Wednesday is the one before. */
function overAlready(view: View, from: number, to: number): boolean {
  return view.today !== undefined && weekday(view.today) <= 3 && view.direction(from, to) < 0
}

/** `a high for the year`, `the first nine months of the year`: the year that is under way. */
function course(view: View, i: number): boolean {
  const behind = view.word(i + 1)
  if (
    behind === 'to' ||
    behind === 'ended' ||
    behind === 'ending' ||
    behind === 'award' ||
    view.yearAt(i + 1) > 0 ||
    view.mark(i + 1, '-')
  )
    return false
  if (view.is(i - 2, Sort.preposition, Prep.for)) return true
  return (
    view.is(i - 2, Sort.preposition, Prep.of) &&
    /^(?:months|half|quarters|rest|remainder|most|part|much)$/.test(view.word(i - 3))
  )
}

/** `the start of the year`, `the rest of the week`: does token `i` say which part of a period that is under way? The end of a year or month has a day. */
function stageOf(view: View, i: number, unit: number): boolean {
  if (unit !== Unit.week && unit !== Unit.month && unit !== Unit.year) return false
  if (view.is(i, Sort.stage)) return view.valueAt(i) !== 4 || unit === Unit.week
  return unit === Unit.week && /^(?:remainder|rest)$/.test(view.word(i))
}

/** `the weekend`, `the end of the year`, `year-end`; the day itself of `the end of the month`. */
function boundary(view: View, i: number, unit: number): Reading | undefined {
  const article = view.is(i - 1, Sort.article, 2)
  if (unit === Unit.weekend && article) {
    const way = view.direction(i - 1, i + 1)
    const now = view.today === undefined ? 1 : weekday(view.today)
    return seen(view, view.lead(i), i + 1, unit, way > 0 || now > 5 ? 0 : -1)
  }
  const within =
    article &&
    view.is(i - 2, Sort.preposition, Prep.in) &&
    (view.is(i - 3, Sort.stage) || view.is(i - 3, Sort.relation))
  if (within && unit !== Unit.day) return seen(view, i - 3, i + 1, unit, 0)
  const whole = view.is(i - 1, Sort.fiscal) && view.is(i - 2, Sort.article, 2) && unit === Unit.year
  if (whole && view.word(i + 1) !== 'ended') return seen(view, i - 2, i + 1, unit, 0)
  if (article && unit === Unit.year && course(view, i)) return seen(view, i - 1, i + 1, unit, 0)
  const stage = article && view.is(i - 2, Sort.preposition, Prep.of) ? stageOf(view, i - 3, unit) : false
  if (stage) return seen(view, view.lead(i - 1), i + 1, unit, 0)
  const linked = view.mark(i + 1, '-') || (i + 1 < view.end && view.lex.words.kind[i + 1] === Kind.clitic)
  const closing = (linked || !article) && view.says(linked ? i + 2 : i + 1, 'end')
  const open = article && view.is(i - 2, Sort.preposition, Prep.of) && view.is(i - 3, Sort.stage, 4)
  if ((!closing && !open) || (unit !== Unit.year && unit !== Unit.month)) return undefined
  const to = closing ? (linked ? i + 3 : i + 2) : i + 1
  const from = open ? view.lead(i - 1) : i
  if (view.told) return seen(view, from, to, unit, 0)
  if (view.today === undefined) return reading(from, to, undefined, 'day', 'published')
  const { year, month } = civil(view.today)
  const since = view.is(from - 1, Sort.preposition, Prep.since)
  const last =
    unit === Unit.year
      ? dayNumber(since ? year - 1 : year, 12, 31)
      : dayNumber(year, month, monthLength(year, month))
  return reading(from, to, isoDay(last), 'day', 'published')
}
