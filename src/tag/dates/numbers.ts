/** Dates that begin with a number: `14 February 2025`, `2025-02-14`, `21.02.2025`, `in 1989`, `the 1990s`. */
import { dayOf, isoYear } from './calendar.ts'
import { nearestDate } from './foreign-dates.ts'
import { dottedDate, isoDate, partedDate } from './numeric.ts'
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
import { type Reading, reading, type View } from './view.ts'
import { Prep, Sort } from './words.ts'
import { bareYear } from './years.ts'

/** Dates that begin with a number: `14 February 2025`, `2025-02-14`, `21.02.2025`, `1989`, `1990s`. */
export function numberDate(view: View, i: number): Reading | undefined {
  const length = view.size(i)
  if (length >= 8 && length <= 10) return dottedDate(view, i)
  const number = view.int(i)
  if (number < 0) return undefined
  if (length <= 2)
    return (
      shortDecade(view, i, number) ??
      dayFirst(view, i, number) ??
      daysFirst(view, i, number) ??
      secondDay(view, i, number) ??
      secondYear(view, i, number)
    )
  if (length !== 4) return undefined
  return isoDate(view, i, number) ?? decade(view, i, number) ?? bareYear(view, i, number)
}

function dayFirst(view: View, i: number, day: number): Reading | undefined {
  let next = ordinalEnd(view, i + 1)
  if (!view.english && view.mark(next, '.')) next++
  if (view.says(next, 'of') || view.says(next, 'de')) next++
  if (view.is(next, Sort.month) && (view.capital(next) || !view.english) && day >= 1 && day <= 31) {
    const dot =
      view.mark(next + 1, '.') && view.size(next) < 5 && view.yearAt(next + 2) > 0 ? next + 2 : next + 1
    const behind = view.says(dot, 'de') ? { year: view.yearAt(dot + 1), to: dot + 2 } : yearBehind(view, dot)
    const month = view.valueAt(next)
    const to = behind.year > 0 ? behind.to : dot
    if (view.says(i - 1, 'of') && view.says(i - 2, 'week'))
      return weekOf(view, i, { year: behind.year, to }, month, day)
    const told =
      behind.year || !view.english ? undefined : dayOfYear(view, weekdayBefore(view, i), dot, month, day)
    if (told) return told
    const beyond = behind.year ? 0 : yearBeyond(view, dot, month)
    const year = behind.year || beyond
    if (year > 0 || view.english)
      return withYear(dayReading(view, weekdayBefore(view, i), to, year, month, day), beyond)
    return nearestDate(view, i, to, month, day)
  }
  return partedDate(view, i, day)
}

function decade(view: View, i: number, year: number): Reading | undefined {
  if (year % 10 || year < 1000 || year > 2190) return undefined
  const { text, words } = view.lex
  if (
    i + 1 >= view.end ||
    words.start[i + 1] !== words.end[i] ||
    !/^['’]?s$/.test(text.slice(words.start[i + 1], words.end[i + 1]))
  )
    return undefined
  // “The late 1800s”: a century, as “the 1800s” may be.
  if (year % 100 === 0 && year < 2000)
    return reading(view.lead(i), i + 2, `${isoYear(year)}/${isoYear(year + 99)}`, 'unknown', 'stated')
  return reading(view.lead(i), i + 2, `${isoYear(year)}/${isoYear(year + 9)}`, 'decade', 'stated')
}

/** `the '80s`, always of the last century. */
function shortDecade(view: View, i: number, years: number): Reading | undefined {
  const quoted = view.mark(i - 1, "'") || view.mark(i - 1, '’') || view.mark(i - 1, '‘')
  if (!quoted || years % 10 || years < 20 || view.word(i + 1) !== 's') return undefined
  return reading(view.lead(i - 1), i + 2, `${1900 + years}/${1909 + years}`, 'decade', 'stated')
}

/** `6–7 January 1916` is an interval; of `28 and 29 August` this is the first day. */
function daysFirst(view: View, i: number, day: number): Reading | undefined {
  const dash = view.mark(i + 1, '-') || view.mark(i + 1, '–')
  const to = view.is(i + 1, Sort.preposition, Prep.to)
  const and = view.is(i + 1, Sort.preposition, Prep.and) || view.is(i + 1, Sort.preposition, Prep.or)
  const last = dash || to || and ? view.int(i + 2) : -1
  if (day < 1 || last <= day || last > 31 || view.size(i + 2) > 2) return undefined
  const read = dayFirst(view, i + 2, last)
  if (read?.from !== i + 2 || !read.iso || read.precision !== 'day') return undefined
  const first = `${read.iso.slice(0, 8)}${two(day)}`
  if (and) return { ...read, from: i, to: i + 1, iso: first, note: `with “${view.shown(i + 2, read.to)}”` }
  return { ...read, from: i, iso: `${first}/${read.iso}` }
}

const two = (number: number) => String(number).padStart(2, '0')

/** `1957–58`, `2023/24`: the second of two years. With a hyphen, what may be a month is left alone. */
function secondYear(view: View, i: number, years: number): Reading | undefined {
  const dash = view.mark(i - 1, '-') || view.mark(i - 1, '–')
  const before = view.floor === i - 1 ? view.whole().int(i - 2) : -1
  if (before < 1000 || view.size(i) !== 2 || (!dash && !view.mark(i - 1, '/'))) return undefined
  if (years <= before % 100) return undefined
  // `2007-08` may be August, but hardly in “the 2007-08 season”.
  const hyphen = view.mark(i - 1, '-') && years <= 12
  const spoken = /^(?:in|the|of|for|during|since|from|In|The)$/.test(view.whole().word(i - 3))
  if (hyphen && (years !== (before % 100) + 1 || !spoken)) return undefined
  const read = reading(i, i + 1, isoYear(before - (before % 100) + years), 'year', 'stated')
  return { ...read, note: `with “${view.shown(i - 2, i + 1)}”` }
}

/** `March 3 and 5`: another day of the month mentioned directly before. */
function secondDay(view: View, i: number, day: number): Reading | undefined {
  const before = view.before?.precision === 'day' ? view.before.iso : undefined
  if (!before || i - 1 !== view.floor || !view.is(i - 1, Sort.preposition, Prep.and)) return undefined
  const iso = `${before.slice(0, 8)}${String(day).padStart(2, '0')}`
  const closes =
    i + 1 >= view.end ||
    view.mark(i + 1, '.') ||
    view.mark(i + 1, ',') ||
    view.is(i + 1, Sort.preposition) ||
    view.is(i + 1, Sort.back) ||
    view.is(i + 1, Sort.ahead) ||
    /^(?:he|she|it|they|we|the)$/.test(view.word(i + 1))
  return closes && iso > before && dayOf(iso) !== undefined
    ? reading(i, i + 1, iso, 'day', 'before')
    : undefined
}
