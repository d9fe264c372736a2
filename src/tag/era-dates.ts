/** Seasons, feasts, decades, centuries and years in words. */
import { Kind } from '../lib/words.ts'
import { civil, dayNumber, isoDay, isoMonth, isoYear, weekday } from './calendar.ts'
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
} from './date-view.ts'
import { Mod, Prep, Sort } from './date-words.ts'
import { toldYear } from './told-dates.ts'

/** `the 20th century`, `the nineteenth century`: its hundred years as people count them, 1900–1999. */
export function centuryDate(view: View, i: number): Reading | undefined {
  const at = mark(view, i - 1, '-') ? i - 2 : i - 1
  const spelled = is(view, at, Sort.ordinal) ? valueAt(view, at) : 0
  const number = spelled || Math.max(0, int(view, at - 1))
  if (number < 1 || number > 21 || /^BCE?$/.test(word(view, i + 1))) return undefined
  const from = lead(view, spelled ? at : at - 1)
  const first = (number - 1) * 100
  return reading(from, i + 1, `${isoYear(first)}/${isoYear(first + 99)}`, 'unknown', 'stated')
}

/** `the nineties`, `the '90s`. */
export function decadeDate(view: View, i: number): Reading | undefined {
  if (!is(view, i - 1, Sort.article, 2) && !is(view, i - 1, Sort.stage)) return undefined
  const first = 1900 + valueAt(view, i) * 10
  return reading(lead(view, i), i + 1, `${isoYear(first)}/${isoYear(first + 9)}`, 'decade', 'stated')
}

/** Three months as meteorologists count seasons: `2025-06/2025-08` for a summer. */
function season(year: number, which: number): string {
  return `${isoMonth(year, which * 3)}/${isoMonth(year, which * 3 + 2)}`
}

/** `last summer`, `this fall`, `the winter of 1994`, `spring 2008`. */
export function seasonDate(view: View, i: number): Reading | undefined {
  const which = valueAt(view, i)
  const behind = says(view, i + 1, 'of') ? i + 2 : i + 1
  const year = int(view, behind)
  if (size(view, behind) === 4 && year >= 1000 && year < 2100)
    return reading(lead(view, i), behind + 1, season(year, which), 'month', 'stated')
  const spelled = behind > i + 1 && is(view, behind, Sort.cardinal) ? spelledYear(view, behind) : undefined
  if (spelled?.iso)
    return reading(lead(view, i), spelled.to, season(Number(spelled.iso), which), 'month', 'stated')
  if (is(view, i - 1, Sort.stage) && is(view, i - 2, Sort.article, 2))
    return seenSeason(view, i - 2, i, Mod.this)
  if (/^(?:months?|time|holidays?|weather|solstice|seasons?|break|camp)$/.test(word(view, i + 1)))
    return undefined
  if (
    is(view, i - 1, Sort.article, 2) &&
    /^(?:over|during|into|in|throughout|Over|During|In)$/.test(word(view, i - 2))
  )
    return seenSeason(view, i - 1, i, Mod.this)
  if (!is(view, i - 1, Sort.modifier)) return undefined
  const past = is(view, i - 1, Sort.modifier, Mod.past) && is(view, i - 2, Sort.modifier, Mod.this)
  const how = past ? Mod.last : valueAt(view, i - 1)
  const from = past ? i - 2 : lead(view, i - 1)
  return how === Mod.last || how === Mod.next || how === Mod.this ? seenSeason(view, from, i, how) : undefined
}

function seenSeason(view: View, from: number, i: number, how: number): Reading {
  if (view.today === undefined) return reading(from, i + 1, undefined, 'month', 'published')
  const which = valueAt(view, i)
  if (view.told) {
    const shift = how === Mod.last ? -1 : how === Mod.next ? 1 : 0
    const year = toldYear(view.told, which * 3) + shift
    return { ...reading(from, i + 1, season(year, which), 'month', 'before'), seen: view.told.iso }
  }
  const now = civil(view.today)
  const over = now.month > which * 3 + 2
  const begun = now.month >= which * 3
  const shift = how === Mod.last ? (over ? 0 : -1) : how === Mod.next ? (begun ? 1 : 0) : 0
  return reading(from, i + 1, season(now.year + shift, which), 'month', 'published')
}

/** Feasts with a day of their own: Christmas, Thanksgiving (US), Halloween. */
export function feastDate(view: View, i: number): Reading | undefined {
  const how = is(view, i - 1, Sort.modifier) ? valueAt(view, i - 1) : 0
  const eve = valueAt(view, i) === 1 && says(view, i + 1, 'Eve') ? 1 : 0
  const to = says(view, i + 1, 'Day') || eve ? i + 2 : i + 1
  if (to === i + 1 && how === 0 && !bounded(view, i)) return undefined
  const from = how ? i - 1 : i
  const day = (year: number) =>
    [0, dayNumber(year, 12, 25), thanksgiving(year), dayNumber(year, 10, 31)][valueAt(view, i)] - eve
  return feast(view, from, to, how, day)
}

/** `by Christmas`, `until Thanksgiving`: a feast alone is a date behind a preposition of time, with no noun behind it. */
function bounded(view: View, i: number): boolean {
  const at = is(view, i - 1, Sort.preposition) ? valueAt(view, i - 1) : 0
  const time = at === Prep.by || at === Prep.since || at === Prep.until || is(view, i - 1, Sort.relation)
  const behind = word(view, i + 1)
  return time && !capital(view, i + 1) && (!/^[a-z]{3}/.test(behind) || is(view, i + 1, Sort.preposition))
}

/** `New Year's Eve`, `New Year's Day 2024`; `i` is the year. */
export function newYear(view: View, i: number): Reading | undefined {
  if (word(view, i - 1) !== 'New' || view.lex.words.kind[i + 1] !== Kind.clitic) return undefined
  const eve = says(view, i + 2, 'Eve')
  if (!eve && !says(view, i + 2, 'Day')) return undefined
  const how = is(view, i - 2, Sort.modifier) ? valueAt(view, i - 2) : 0
  const day = (year: number) => (eve ? dayNumber(year, 12, 31) : dayNumber(year, 1, 1))
  return feast(view, how ? i - 2 : i - 1, i + 3, how, day)
}

/** The feast that falls on `day(year)`, in the year behind it or the one that is meant. */
function feast(view: View, from: number, to: number, how: number, day: (year: number) => number): Reading {
  const stated = int(view, mark(view, to, ',') ? to + 1 : to)
  if (stated >= 1900 && stated < 2100)
    return reading(from, mark(view, to, ',') ? to + 2 : to + 1, isoDay(day(stated)), 'day', 'stated')
  if (view.today === undefined) return reading(from, to, undefined, 'day', 'published')
  const { year } = civil(view.today)
  const here = day(year)
  const way = how === Mod.last ? -1 : how === Mod.next ? 1 : direction(view, from, to)
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
  const century = valueAt(view, i)
  if (century === 2 && says(view, i + 1, 'thousand') && says(view, i - 1, 'year'))
    return reading(i - 1, i + 2, '2000', 'year', 'stated')
  if ((century !== 19 && century !== 20) || !is(view, i + 1, Sort.cardinal)) return undefined
  const tens = valueAt(view, i + 1)
  if (tens < 10) return undefined
  const unit = mark(view, i + 2, '-') ? i + 3 : i + 2
  const ones =
    tens >= 20 && is(view, unit, Sort.cardinal) && valueAt(view, unit) < 10
      ? valueAt(view, unit)
      : says(view, unit, 'one') && tens >= 20
        ? 1
        : 0
  return reading(i, ones ? unit + 1 : i + 2, isoYear(century * 100 + tens + ones), 'year', 'stated')
}
