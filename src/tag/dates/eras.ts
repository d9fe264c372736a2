/** Seasons, feasts, decades, centuries and years in words. */
import { Kind } from '../../lib/words.ts'
import { civil, dayNumber, isoDay, isoMonth, isoYear, weekday } from './calendar.ts'
import { toldYear } from './told.ts'
import { type Reading, reading, type View } from './view.ts'
import { Mod, Prep, Sort } from './words.ts'

/** `the 20th century`, `the nineteenth century`: its hundred years as people count them, 1900–1999. */
export function centuryDate(view: View, i: number): Reading | undefined {
  const at = view.mark(i - 1, '-') ? i - 2 : i - 1
  const spelled = view.is(at, Sort.ordinal) ? view.valueAt(at) : 0
  const number = spelled || Math.max(0, view.int(at - 1))
  if (number < 1 || number > 21 || /^BCE?$/.test(view.word(i + 1))) return undefined
  const from = view.lead(spelled ? at : at - 1)
  const first = (number - 1) * 100
  return reading(from, i + 1, `${isoYear(first)}/${isoYear(first + 99)}`, 'unknown', 'stated')
}

/** `the nineties`, `the '90s`. */
export function decadeDate(view: View, i: number): Reading | undefined {
  if (!view.is(i - 1, Sort.article, 2) && !view.is(i - 1, Sort.stage)) return undefined
  const first = 1900 + view.valueAt(i) * 10
  return reading(view.lead(i), i + 1, `${isoYear(first)}/${isoYear(first + 9)}`, 'decade', 'stated')
}

/** Three months as meteorologists count seasons: `2025-06/2025-08` for a summer. */
function season(year: number, which: number): string {
  return `${isoMonth(year, which * 3)}/${isoMonth(year, which * 3 + 2)}`
}

const winter = 4

/** The season at token `i` by its months: those of the southern winter are a summer’s. 0 where nobody can tell of which half it is. */
function seasonAt(view: View, i: number): number {
  const which = view.valueAt(i)
  const southern = view.southern()
  return southern === undefined ? 0 : southern ? ((which + 1) % 4) + 1 : which
}

/** The season at token `i` of a year that is stated; a southern summer is of two. */
function ofYear(view: View, i: number, to: number, year: number): Reading {
  const which = seasonAt(view, i)
  const isOpen = !which || (which === winter && which !== view.valueAt(i))
  const iso = isOpen ? undefined : season(year, which)
  return reading(view.lead(i), to, iso, 'month', isOpen ? 'published' : 'stated')
}

/** `-27` behind 2026: the year after, which a winter reaches into. */
function isNextYear(view: View, i: number, year: number): boolean {
  const dash = view.mark(i, '-') || view.mark(i, '–') || view.mark(i, '/')
  return dash && view.size(i + 1) === 2 && view.int(i + 1) === (year + 1) % 100
}

/** `last summer`, `this fall`, `the winter of 1994`, `spring 2008`. */
export function seasonDate(view: View, i: number): Reading | undefined {
  const which = view.valueAt(i)
  const behind = view.says(i + 1, 'of') ? i + 2 : i + 1
  const year = view.int(behind)
  if (view.size(behind) === 4 && year >= 1000 && year < 2100) {
    const to = behind + 1
    const isTwice = isNextYear(view, to, year)
    // A summer over two years is one of the south.
    if (isTwice && which !== winter)
      return reading(view.lead(i), to + 2, `${year}/${year + 1}`, 'year', 'stated')
    return ofYear(view, i, isTwice ? to + 2 : to, year)
  }
  const spelled = behind > i + 1 && view.is(behind, Sort.cardinal) ? spelledYear(view, behind) : undefined
  if (spelled?.iso) return ofYear(view, i, spelled.to, Number(spelled.iso))
  if (view.is(i - 1, Sort.stage) && view.is(i - 2, Sort.article, 2))
    return seenSeason(view, i - 2, i, Mod.this)
  if (/^(?:months?|time|holidays?|weather|solstice|seasons?|break|camp)$/.test(view.word(i + 1)))
    return undefined
  if (
    view.is(i - 1, Sort.article, 2) &&
    /^(?:over|during|into|in|throughout|Over|During|In)$/.test(view.word(i - 2))
  )
    return seenSeason(view, i - 1, i, Mod.this, view.says(i - 2, 'in') ? view.direction(i - 1, i + 1) : 0)
  if (!view.is(i - 1, Sort.modifier)) return undefined
  const past = view.is(i - 1, Sort.modifier, Mod.past) && view.is(i - 2, Sort.modifier, Mod.this)
  const how = past ? Mod.last : view.valueAt(i - 1)
  const from = past ? i - 2 : view.lead(i - 1)
  return how === Mod.last || how === Mod.next || how === Mod.this ? seenSeason(view, from, i, how) : undefined
}

/** `way` is where the clause looks, if no word beside the season says which one is meant. */
function seenSeason(view: View, from: number, i: number, how: number, way: -1 | 0 | 1 = 0): Reading {
  const which = view.today === undefined ? 0 : seasonAt(view, i)
  if (view.today === undefined || !which) return reading(from, i + 1, undefined, 'month', 'published')
  if (view.told) {
    const shift = how === Mod.last ? -1 : how === Mod.next ? 1 : 0
    const year = toldYear(view.told, which * 3) + shift
    return { ...reading(from, i + 1, season(year, which), 'month', 'before'), seen: view.told.iso }
  }
  const now = civil(view.today)
  if (which === winter)
    return reading(from, i + 1, season(winterYear(view, from, i, how, now), which), 'month', 'published')
  const over = now.month > which * 3 + 2
  const begun = now.month >= which * 3
  // “Goes on sale in the summer”, said in November.
  const meant = over && way > 0 ? 1 : 0
  const shift = how === Mod.last ? (over ? 0 : -1) : how === Mod.next ? (begun ? 1 : 0) : meant
  return reading(from, i + 1, season(now.year + shift, which), 'month', 'published')
}

/** The year in which the winter that is meant begins; up to February one is under way that began the year before. */
function winterYear(view: View, from: number, i: number, how: number, now: { year: number; month: number }) {
  const under = now.month < 3
  if (how === Mod.last) return under ? now.year - 2 : now.year - 1
  if (how === Mod.next) return now.month === 12 ? now.year + 1 : now.year
  const over = now.month < 10 && view.direction(from, i + 1) < 0
  return under || over ? now.year - 1 : now.year
}

/** Feasts with a day of their own: Christmas, Thanksgiving (US), Halloween. */
export function feastDate(view: View, i: number): Reading | undefined {
  const how =
    view.is(i - 1, Sort.modifier) && !view.is(i - 1, Sort.modifier, Mod.that) ? view.valueAt(i - 1) : 0
  const eve = view.valueAt(i) === 1 && view.says(i + 1, 'Eve') ? 1 : 0
  const to = view.says(i + 1, 'Day') || eve ? i + 2 : i + 1
  if (to === i + 1 && how === 0 && !bounded(view, i)) return undefined
  const from = how ? i - 1 : i
  const day = (year: number) =>
    [0, dayNumber(year, 12, 25), thanksgiving(year), dayNumber(year, 10, 31)][view.valueAt(i)] - eve
  return feast(view, from, to, how, day)
}

/** `by Christmas`, `until Thanksgiving`: a feast alone is a date behind a preposition of time, with no noun behind it. */
function bounded(view: View, i: number): boolean {
  const at = view.is(i - 1, Sort.preposition) ? view.valueAt(i - 1) : 0
  const time = at === Prep.by || at === Prep.since || at === Prep.until || view.is(i - 1, Sort.relation)
  const behind = view.word(i + 1)
  return time && !view.capital(i + 1) && (!/^[a-z]{3}/.test(behind) || view.is(i + 1, Sort.preposition))
}

/** `New Year's Eve`, `New Year's Day 2024`; `i` is the year. */
export function newYear(view: View, i: number): Reading | undefined {
  if (view.word(i - 1) !== 'New' || view.lex.words.kind[i + 1] !== Kind.clitic) return undefined
  const eve = view.says(i + 2, 'Eve')
  if (!eve && !view.says(i + 2, 'Day')) return undefined
  const how = view.is(i - 2, Sort.modifier) ? view.valueAt(i - 2) : 0
  const day = (year: number) => (eve ? dayNumber(year, 12, 31) : dayNumber(year, 1, 1))
  return feast(view, how ? i - 2 : i - 1, i + 3, how, day)
}

/** The feast that falls on `day(year)`, in the year behind it or the one that is meant. */
function feast(view: View, from: number, to: number, how: number, day: (year: number) => number): Reading {
  const stated = view.int(view.mark(to, ',') ? to + 1 : to)
  if (stated >= 1900 && stated < 2100)
    return reading(from, view.mark(to, ',') ? to + 2 : to + 1, isoDay(day(stated)), 'day', 'stated')
  if (view.today === undefined) return reading(from, to, undefined, 'day', 'published')
  const { year } = civil(view.today)
  const here = day(year)
  const way = how === Mod.last ? -1 : how === Mod.next ? 1 : view.direction(from, to)
  // What is a few weeks off is not the one of another year.
  const near = how !== Mod.last && how !== Mod.next && Math.abs(here - view.today) < 50
  if (near) return reading(from, to, isoDay(here), 'day', 'published')
  const ahead = here < view.today && (way > 0 || (way === 0 && view.today - here > 183))
  const back = here >= view.today && (way < 0 || (way === 0 && here - view.today > 183))
  const chosen = back ? day(year - 1) : ahead ? day(year + 1) : here
  return reading(from, to, isoDay(chosen), 'day', 'published')
}

function thanksgiving(year: number): number {
  const first = dayNumber(year, 11, 1)
  return first + ((4 - weekday(first) + 7) % 7) + 21
}

/** A year in words: `nineteen ninety-six`, `the year two thousand`. */
export function spelledYear(view: View, i: number): Reading | undefined {
  const century = view.valueAt(i)
  if (century === 2 && view.says(i + 1, 'thousand') && view.says(i - 1, 'year'))
    return reading(i - 1, i + 2, '2000', 'year', 'stated')
  if ((century !== 19 && century !== 20) || !view.is(i + 1, Sort.cardinal)) return undefined
  const tens = view.valueAt(i + 1)
  if (tens < 10) return undefined
  const unit = view.mark(i + 2, '-') ? i + 3 : i + 2
  const ones =
    tens >= 20 && view.is(unit, Sort.cardinal) && view.valueAt(unit) < 10
      ? view.valueAt(unit)
      : view.says(unit, 'one') && tens >= 20
        ? 1
        : 0
  return reading(i, ones ? unit + 1 : i + 2, isoYear(century * 100 + tens + ones), 'year', 'stated')
}
