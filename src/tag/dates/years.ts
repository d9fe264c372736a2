/** Years that stand alone: `in 1989`, `the 2014 annexation`, `the first half of 2024`. */
import { Kind } from '../../lib/words.ts'
import { isoYear } from './calendar.ts'
import { type Reading, reading, type View } from './view.ts'
import { Mod, Prep, Sort, Unit } from './words.ts'

const counted =
  /^(?:people|men|women|children|soldiers|troops|dead|homes|houses|jobs|miles|kilomet(?:re|er)s|met(?:re|er)s|feet|tons|tonnes|acres|hectares|dollars|euros|pounds|points|shares|workers|employees|students|members|times|percent|per|words|pages|francs|yen|million|billion|hours|days|years?|barrels|megawatts|calories|of|others|more)$/

/** What bears a number: `Room 2014`, `Flight 1549`. */
const numbered =
  /^(?:Room|Flight|Route|Highway|Section|Article|No|Number|Page|Apartment|Suite|Box|Gate|Channel|Unit|Lot|Model|Resolution|Directive|Act|Chapter|Case|Docket|Boeing|Airbus|Windows|Office)$/

const streets =
  /^(?:Ave|Avenue|Blvd|Boulevard|Court|Ct|Dr|Drive|Highway|Lane|Ln|Parkway|Place|Rd|Road|Square|St|Street|Terrace|Way)$/

/** `1909 Harbour Drive`, `1119 W. Eighth St.`: does a street stand at token `i`, behind the number of a house? */
function address(view: View, i: number): boolean {
  for (let at = i; at < i + 5 && (view.capital(at) || (at > i && view.mark(at, '.'))); at++)
    if (at > i && streets.test(view.word(at))) return true
  return false
}

/** A number of four digits as a year: in the company of a preposition, or bare from 1900 to 2099 where nothing is counted. */
export function bareYear(view: View, i: number, year: number): Reading | undefined {
  const { text, words } = view.lex
  if (year < 1000 || year > 2199) return undefined
  const joined = words.start[i] === words.end[i - 1] && i > view.start
  if (
    joined &&
    !view.mark(i - 1, '-') &&
    !view.mark(i - 1, '–') &&
    !view.mark(i - 1, '(') &&
    !/^["“‘'[—]/.test(text[words.start[i - 1]])
  )
    return undefined
  // `Resolution 531-2021`: the number of a paper.
  if (joined && view.mark(i - 1, '-') && numbersPaper(view, i - 2)) return undefined
  if (view.mark(i - 1, '$') || view.mark(i - 1, '£') || view.mark(i - 1, '€')) return undefined
  const next = i + 1 < view.end ? text.slice(words.start[i + 1], words.end[i + 1]) : ''
  // `EMF-2012-447`: a number of a file.
  if (joined && view.mark(i - 1, '-') && next === '-' && words.start[i + 1] === words.end[i]) return undefined
  const paired = next === '/' && view.size(i + 2) === 2 && view.int(i + 2) === (year + 1) % 100
  // “An increase in 2023 of 4.5 percent” counts nothing.
  const measures = next === 'of' && view.says(i - 1, 'in') && words.kind[i + 2] === Kind.number
  // “In 1999 more than 8,000 people died.”
  const begins =
    next === 'more' && view.word(i + 2) === 'than' && /^(?:[Ii]n|[Ss]ince|[Bb]y)$/.test(view.word(i - 1))
  if ((counted.test(next) && !measures && !begins) || next === '%') return undefined
  // `At 1722 GMT`: a time of day.
  if (/^(?:BST|CE?S?T|E[DS]T|GMT|hrs|IST|UTC)$/.test(next) && year % 100 < 60 && year < 2400) return undefined
  const heading = next === ':' && i + 2 < view.end && words.start[i + 2] !== words.end[i + 1]
  if (!paired && !heading && /^[:/@_°]/.test(next) && words.start[i + 1] === words.end[i]) return undefined
  if (numbered.test(view.word(i - 1)) || address(view, i + 1)) return undefined
  const half = halfYear(view, i, year)
  if (half) return half
  if (quarterBehind(view, i + 1)) return undefined
  const period = view.is(i + 1, Sort.unit, Unit.period) || view.is(i + 1, Sort.unit, Unit.quarter)
  if (period && view.quarter && !(view.yearly && view.is(i + 1, Sort.unit, Unit.period)))
    return {
      ...reading(view.lead(i), i + 2, `${isoYear(year)}${view.quarter.slice(4)}`, 'quarter', 'before'),
      seen: view.quarter,
      compared: true,
    }
  const held =
    view.is(i - 1, Sort.preposition) ||
    view.is(i - 1, Sort.relation) ||
    view.is(i - 1, Sort.fiscal) ||
    view.is(i - 1, Sort.stage) ||
    view.says(i - 1, 'year')
  const about = /^(?:about|around|nearly|almost|over|some|than|least|to)$/i.test(view.word(i - 1))
  if (about && (year < 1900 || /^[a-z]+s$/.test(next))) return undefined
  const loose = /^(?:of|to|for|at|and|or|as|between)$/i.test(view.word(i - 1))
    ? /^[a-z]/
    : /^(?!was|is|has)[a-z]+s$/
  // Beside the years of a history, another one like them needs no more.
  const alike = view.told !== undefined && Math.abs(view.told.year - year) <= 60
  if ((year < 1900 || year > 2099) && !alike && (!held || loose.test(next))) return undefined
  const stage = view.lead(i)
  const from = view.is(i - 1, Sort.fiscal)
    ? i - 1
    : stage === i - 1 && view.is(stage, Sort.article)
      ? i
      : stage
  return reading(from, i + 1, isoYear(year), 'year', 'stated')
}

/** `531-` before a year; another year is none. */
function numbersPaper(view: View, i: number): boolean {
  const { words } = view.lex
  const size = i >= view.start && words.kind[i] === Kind.number ? words.end[i] - words.start[i] : 0
  return size > 0 && size !== 2 && size !== 4 && words.end[i] === words.start[i + 1]
}

/** `the first half of 2024`, `the last two quarters of 2024`: an interval of six months. */
function halfYear(view: View, i: number, year: number): Reading | undefined {
  const half = halfBefore(view, i)
  return half && reading(half.from, i + 1, half.of(year), 'month', 'stated')
}

/** The half of a year that stands with its *of* before token `i`, and its six months. */
export function halfBefore(
  view: View,
  i: number,
): { from: number; of: (year: number) => string } | undefined {
  if (!view.is(i - 1, Sort.preposition, Prep.of)) return undefined
  const quarters = view.word(i - 2) === 'quarters' && view.word(i - 3) === 'two'
  if (!quarters && view.word(i - 2) !== 'half') return undefined
  const which = quarters ? i - 4 : i - 3
  const second = view.is(which, Sort.ordinal, 2) || view.is(which, Sort.modifier, Mod.last)
  if (!second && !view.is(which, Sort.ordinal, 1)) return undefined
  const from = view.is(which - 1, Sort.article, 2) ? which - 1 : which
  return {
    from,
    of: (year) =>
      second ? `${isoYear(year)}-07/${isoYear(year)}-12` : `${isoYear(year)}-01/${isoYear(year)}-06`,
  }
}

function quarterBehind(view: View, i: number): boolean {
  const unit = view.mark(i + 1, '-') ? i + 2 : i + 1
  return view.is(i, Sort.ordinal) && view.is(unit, Sort.unit, Unit.quarter)
}
