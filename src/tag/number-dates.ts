/** Dates that begin with a number: `14 February 2025`, `2025-02-14`, `21.02.2025`, `in 1989`, `the 1990s`. */
import { dayNumber, dayOf, exists, isoDay, isoYear } from './calendar.ts'
import { dayReading, ordinalEnd, weekdayBefore, yearBehind } from './date-parts.ts'
import {
  capital,
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
import { Mod, Prep, Sort, Unit } from './date-words.ts'

/** Dates that begin with a number: `14 February 2025`, `2025-02-14`, `21.02.2025`, `1989`, `1990s`. */
export function numberDate(view: View, i: number): Reading | undefined {
  const { text, words } = view.lex
  const length = size(view, i)
  if (length >= 8 && length <= 10) return dotted(view, i, text.slice(words.start[i], words.end[i]))
  const number = int(view, i)
  if (number < 0) return undefined
  if (length <= 2)
    return shortDecade(view, i, number) ?? dayFirst(view, i, number) ?? secondDay(view, i, number)
  if (length !== 4) return undefined
  return isoDate(view, i, number) ?? decade(view, i, number) ?? bareYear(view, i, number)
}

function dotted(_view: View, i: number, written: string): Reading | undefined {
  const match = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(written)
  if (!match) return undefined
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return exists(year, month, day)
    ? reading(i, i + 1, isoDay(dayNumber(year, month, day)), 'day', 'stated')
    : undefined
}

function dayFirst(view: View, i: number, day: number): Reading | undefined {
  let next = ordinalEnd(view, i + 1)
  if (!view.english && mark(view, next, '.')) next++
  if (says(view, next, 'of') || says(view, next, 'de')) next++
  if (is(view, next, Sort.month) && (capital(view, next) || !view.english) && day >= 1 && day <= 31) {
    const dot =
      mark(view, next + 1, '.') && size(view, next) < 5 && yearAt(view, next + 2) > 0 ? next + 2 : next + 1
    const behind = says(view, dot, 'de')
      ? { year: yearAt(view, dot + 1), to: dot + 2 }
      : yearBehind(view, dot)
    if (behind.year > 0 || view.english)
      return dayReading(
        view,
        weekdayBefore(view, i),
        behind.year > 0 ? behind.to : dot,
        behind.year,
        valueAt(view, next),
        day,
      )
  }
  return slashed(view, i, day)
}

/** `14/02/2025` where only one order is possible; `03/04/2025` stays open. */
function slashed(view: View, i: number, first: number): Reading | undefined {
  if (!mark(view, i + 1, '/') || !mark(view, i + 3, '/') || mark(view, i - 1, '/')) return undefined
  const second = int(view, i + 2)
  const year = size(view, i + 4) === 4 ? yearAt(view, i + 4) : -1
  if (year < 0 || second < 1 || first < 1 || Math.max(first, second) > 31) return undefined
  const [month, day] = first > 12 ? [second, first] : [first, second]
  if (first <= 12 && second <= 12 && first !== second) return reading(i, i + 5, undefined, 'day', 'stated')
  return exists(year, month, day)
    ? reading(i, i + 5, isoDay(dayNumber(year, month, day)), 'day', 'stated')
    : undefined
}

function isoDate(view: View, i: number, year: number): Reading | undefined {
  if (
    !mark(view, i + 1, '-') ||
    !mark(view, i + 3, '-') ||
    size(view, i + 2) !== 2 ||
    size(view, i + 4) !== 2
  )
    return undefined
  const [month, day] = [int(view, i + 2), int(view, i + 4)]
  return exists(year, month, day)
    ? reading(i, i + 5, isoDay(dayNumber(year, month, day)), 'day', 'stated')
    : undefined
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
  return reading(lead(view, i), i + 2, `${isoYear(year)}/${isoYear(year + 9)}`, 'decade', 'stated')
}

/** `the '80s`, always of the last century. */
function shortDecade(view: View, i: number, years: number): Reading | undefined {
  const quoted = mark(view, i - 1, "'") || mark(view, i - 1, '’') || mark(view, i - 1, '‘')
  if (!quoted || years % 10 || years < 20 || word(view, i + 1) !== 's') return undefined
  return reading(lead(view, i - 1), i + 2, `${1900 + years}/${1909 + years}`, 'decade', 'stated')
}

/** `March 3 and 5`: another day of the month mentioned directly before. */
function secondDay(view: View, i: number, day: number): Reading | undefined {
  const before = view.before?.precision === 'day' ? view.before.iso : undefined
  if (!before || i - 1 !== view.floor || !is(view, i - 1, Sort.preposition, Prep.and)) return undefined
  const iso = `${before.slice(0, 8)}${String(day).padStart(2, '0')}`
  const closes =
    i + 1 >= view.end || mark(view, i + 1, '.') || mark(view, i + 1, ',') || is(view, i + 1, Sort.preposition)
  return closes && iso > before && dayOf(iso) !== undefined
    ? reading(i, i + 1, iso, 'day', 'before')
    : undefined
}

const counted =
  /^(?:people|men|women|children|soldiers|troops|dead|homes|houses|jobs|miles|kilomet(?:re|er)s|met(?:re|er)s|feet|tons|tonnes|acres|hectares|dollars|euros|pounds|points|shares|workers|employees|students|members|times|percent|per|words|pages|francs|yen|million|billion|hours|days|years?|barrels|megawatts|calories|of|others|more)$/

/** A number of four digits as a year: in the company of a preposition, or bare from 1900 to 2099 where nothing is counted. */
function bareYear(view: View, i: number, year: number): Reading | undefined {
  const { text, words } = view.lex
  if (year < 1000 || year > 2199) return undefined
  const joined = words.start[i] === words.end[i - 1] && i > view.start
  if (
    joined &&
    !mark(view, i - 1, '-') &&
    !mark(view, i - 1, '–') &&
    !mark(view, i - 1, '(') &&
    !/^["“‘'[—]/.test(text[words.start[i - 1]])
  )
    return undefined
  if (mark(view, i - 1, '$') || mark(view, i - 1, '£') || mark(view, i - 1, '€')) return undefined
  const next = i + 1 < view.end ? text.slice(words.start[i + 1], words.end[i + 1]) : ''
  if (counted.test(next) || next === '%' || (/^[:/@_°]/.test(next) && words.start[i + 1] === words.end[i]))
    return undefined
  const half = halfYear(view, i, year)
  if (half) return half
  if (quarterBehind(view, i + 1)) return undefined
  const period = is(view, i + 1, Sort.unit, Unit.period) || is(view, i + 1, Sort.unit, Unit.quarter)
  if (period && view.quarter)
    return {
      ...reading(lead(view, i), i + 2, `${isoYear(year)}${view.quarter.slice(4)}`, 'quarter', 'before'),
      compared: true,
    }
  const held =
    is(view, i - 1, Sort.preposition) ||
    is(view, i - 1, Sort.relation) ||
    is(view, i - 1, Sort.fiscal) ||
    is(view, i - 1, Sort.stage)
  const about = /^(?:about|around|nearly|almost|over|some|than|least|to)$/i.test(word(view, i - 1))
  if (about && (year < 1900 || /^[a-z]+s$/.test(next))) return undefined
  const loose = /^(?:of|to|for|at|and|or|as|between)$/i.test(word(view, i - 1))
    ? /^[a-z]/
    : /^(?!was|is|has)[a-z]+s$/
  if ((year < 1900 || year > 2099) && (!held || loose.test(next))) return undefined
  const stage = lead(view, i)
  const from = is(view, i - 1, Sort.fiscal)
    ? i - 1
    : stage === i - 1 && is(view, stage, Sort.article)
      ? i
      : stage
  return reading(from, i + 1, isoYear(year), 'year', 'stated')
}

/** `the first half of 2024`, `the last two quarters of 2024`: an interval of six months. */
function halfYear(view: View, i: number, year: number): Reading | undefined {
  if (!is(view, i - 1, Sort.preposition, Prep.of)) return undefined
  const quarters = word(view, i - 2) === 'quarters' && word(view, i - 3) === 'two'
  if (!quarters && word(view, i - 2) !== 'half') return undefined
  const which = quarters ? i - 4 : i - 3
  const second = is(view, which, Sort.ordinal, 2) || is(view, which, Sort.modifier, Mod.last)
  if (!second && !is(view, which, Sort.ordinal, 1)) return undefined
  const from = is(view, which - 1, Sort.article, 2) ? which - 1 : which
  const iso = second ? `${isoYear(year)}-07/${isoYear(year)}-12` : `${isoYear(year)}-01/${isoYear(year)}-06`
  return reading(from, i + 1, iso, 'month', 'stated')
}

function quarterBehind(view: View, i: number): boolean {
  const unit = mark(view, i + 1, '-') ? i + 2 : i + 1
  return is(view, i, Sort.ordinal) && is(view, unit, Sort.unit, Unit.quarter)
}
