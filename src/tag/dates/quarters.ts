/** Quarters: `the third quarter`, `next year's first quarter`, `the latest quarter`, `the quarter ended Sept. 30`. */
import { Kind } from '../../lib/words.ts'
import { civil, isoQuarter, isoYear } from './calendar.ts'
import { yearBehind } from './parts.ts'
import { seen, shifted } from './shifts.ts'
import { type Reading, reading, type View } from './view.ts'
import { Mod, Rel, Sort, Unit } from './words.ts'

/** `the third quarter`, `third-quarter`, `next year's first quarter`, `the latest quarter`, `the year-ago quarter`. */
export function quarterDate(view: View, i: number): Reading | undefined {
  const at = view.mark(i - 1, '-') ? i - 2 : i - 1
  const quarter = (view.valueAt(i) & 15) === Unit.quarter
  if (quarter && view.is(at, Sort.ordinal) && view.valueAt(at) <= 4)
    return ofGame(view) ? undefined : numbered(view, i, at)
  const owned = ofYear(view, i, at)
  if (owned) return owned
  const latest = view.is(at, Sort.modifier, Mod.latest)
  const current = view.is(at, Sort.modifier, Mod.current) || view.is(at, Sort.modifier, Mod.this)
  if (view.mark(i + 1, '-') && view.says(i + 2, 'to')) return undefined
  const same = ofLastYear(view, i, at)
  if (same) return same
  if (!latest && !current && !(quarter && view.is(at, Sort.article, 2))) return undefined
  const from = latest || current ? view.lead(at) : at
  if (view.word(i + 1) === 'ended' || view.word(i + 1) === 'ending') return ended(view, from, i)
  const over = view.today === undefined ? undefined : shifted(view.today, Unit.quarter, -1)
  // A quarter that is not over yet cannot be “the latest”.
  const spoken = latest && quarter && over && view.quarter && view.quarter > over ? undefined : view.quarter
  if (spoken && !current) return yearAgo(view, from, i, spoken) ?? hanging(from, i + 1, spoken, spoken)
  return quarter && (latest || current) ? seen(view, from, i + 1, Unit.quarter, latest ? -1 : 0) : undefined
}

/** A quarter of a fiscal year, of which nobody is told when it begins; nor is it of another one further on. */
function ofFiscal(view: View, from: number, to: number): Reading {
  view.fiscal = true
  return reading(from, to, undefined, 'quarter', 'published')
}

/** `the quarter a year ago`: four before the one spoken of. */
function yearAgo(view: View, from: number, i: number, spoken: string): Reading | undefined {
  const ago = view.is(i + 3, Sort.relation, Rel.ago) || view.is(i + 3, Sort.relation, Rel.earlier)
  if (!ago || !view.is(i + 1, Sort.article, 1) || !view.says(i + 2, 'year')) return undefined
  return { ...hanging(from, i + 4, yearsFrom(spoken, -1), spoken), compared: true }
}

/** `the same period last year`, `the corresponding quarter of last year`, `the same quarter of 2022`, where a quarter is spoken of. */
function ofLastYear(view: View, i: number, at: number): Reading | undefined {
  const alike = view.is(at, Sort.modifier, Mod.same) || /^(?:corresponding|comparable)$/.test(view.word(at))
  if (!alike || !view.quarter || view.yearly) return undefined
  const behind = view.says(i + 1, 'of') || view.says(i + 1, 'in') ? i + 2 : i + 1
  const year = view.yearAt(behind)
  if (year > 0) {
    const iso = `${year}${view.quarter.slice(4)}`
    const first = view.is(at - 1, Sort.article, 2) ? at - 1 : at
    return { ...hanging(first, behind + 1, iso, view.quarter), compared: true }
  }
  if (!view.is(behind, Sort.modifier, Mod.last) || !view.says(behind + 1, 'year')) return undefined
  const from = view.is(at - 1, Sort.article, 2) ? at - 1 : at
  return { ...hanging(from, behind + 2, yearsFrom(view.quarter, -1), view.quarter), compared: true }
}

/** A quarter that hangs on the one spoken of, which need not be the date mentioned last. */
function hanging(from: number, to: number, iso: string, seen: string): Reading {
  return { ...reading(from, to, iso, 'quarter', 'before'), seen }
}

/** The same quarter, `shift` years on. */
function yearsFrom(iso: string, shift: number): string {
  const [year, quarter] = iso.split('-Q').map(Number)
  return isoQuarter(year + shift, quarter)
}

/** Words of games that are played in quarters. */
const games =
  /\b(?:touchdowns?|halftime|quarterbacks?|rebounds?|interceptions?|field goals?|free throws?|three-pointers?|scor(?:ed|ing)|\d+ yards|\d\d-\d\d? (?:lead|run|victory|win))\b/

/** Is the passage told of a game: *24 points in the third quarter*? */
function ofGame({ lex: { text, words }, start, end }: View): boolean {
  return games.test(text.slice(words.start[start], words.end[end - 1]))
}

/** `Q3 2024`, `in Q3`, `Q3 sales`; a car's name is none. */
export function shortQuarter(view: View, i: number): Reading | undefined {
  if (!view.capital(i) || view.mark(i + 1, '/')) return undefined
  const behind = view.word(i + 1)
  if (view.int(i + 1) >= 1900 || (behind === 'of' && view.int(i + 2) >= 1900)) return numbered(view, i, i)
  if (view.is(i + 1, Sort.fiscalYear)) {
    const year = 1999 + view.valueAt(i + 1)
    return reading(i, i + 2, isoQuarter(year, view.valueAt(i)), 'quarter', 'stated')
  }
  const held = view.is(i - 1, Sort.preposition) && !view.capital(i + 1)
  const spoken =
    /^(?:results|earnings|revenues?|sales|profits?|income|growth|figures|numbers|report|guidance|loss(?:es)?|net|GDP)$/
  return held || spoken.test(behind) ? numbered(view, i, i) : undefined
}

/** `the September quarter`, `the March 2023 quarter`, `the July-September quarter`: named for its last month, or for its first and last. */
export function monthQuarter(view: View, i: number, next: number, month: number): Reading | undefined {
  const joined = view.mark(next, '-') || view.mark(next, '–')
  const last = joined && view.is(next + 1, Sort.month) && view.valueAt(next + 1) === month + 2 ? next + 1 : i
  const end = last === i ? next : last + 1
  const whole = view.valueAt(last)
  const from = view.is(i - 1, Sort.article, 2) ? i - 1 : i
  // “The March 2023 quarter.”
  const within = view.yearAt(end)
  if (whole % 3 === 0 && within > 0 && view.says(end + 1, 'quarter'))
    return reading(from, end + 2, isoQuarter(within, whole / 3), 'quarter', 'stated')
  // “During January-March” is a quarter as well.
  const isQuarter = view.says(end, 'quarter')
  if (whole % 3 || (!isQuarter && (last === i || view.mark(end, '-') || view.mark(end, '–'))))
    return undefined
  const to = isQuarter ? end + 1 : end
  const stated = yearBehind(view, to)
  const year = stated.year || (view.today === undefined ? 0 : meantYear(view, from, to, whole))
  const iso = year ? isoQuarter(year, whole / 3) : undefined
  return reading(from, stated.year ? stated.to : to, iso, 'quarter', stated.year ? 'stated' : 'published')
}

/** The year of a quarter that ends with `month`: the last one over, unless the clause looks ahead. */
function meantYear(view: View, from: number, to: number, month: number): number {
  const now = civil(view.today!)
  const ahead = month >= now.month && view.direction(from, to) > 0
  return month <= now.month || ahead ? now.year : now.year - 1
}

/** `FY2024`, `FY24`. */
export function shortYear(view: View, i: number): Reading | undefined {
  return view.capital(i) ? reading(i, i + 1, isoYear(1999 + view.valueAt(i)), 'year', 'stated') : undefined
}

/** `last year's quarter`: the one spoken of, a year before. */
function ofYear(view: View, i: number, at: number): Reading | undefined {
  if (view.lex.words.kind[at] !== Kind.clitic || !view.is(at - 2, Sort.modifier) || !view.quarter)
    return undefined
  const shift = [0, -1, 1, 0][view.valueAt(at - 2)]
  if (shift === undefined) return undefined
  return { ...hanging(at - 2, i + 1, yearsFrom(view.quarter, shift), view.quarter), compared: true }
}

/** `the quarter ended Sept. 30`, where that is a quarter of the calendar. */
function ended(view: View, from: number, i: number): Reading | undefined {
  const month = view.is(i + 2, Sort.month) ? view.valueAt(i + 2) : 0
  if (!month || month % 3 || view.today === undefined) return undefined
  const now = civil(view.today)
  return reading(
    from,
    i + 1,
    isoQuarter(month <= now.month ? now.year : now.year - 1, month / 3),
    'quarter',
    'published',
  )
}

/** `the third quarter of this fiscal`, `the second quarter of financial year 2009-10`, `the fourth quarter last fiscal`. */
function isFiscal(view: View, behind: number): boolean {
  // The fiscal year of many a land is no calendar year.
  if (view.is(behind, Sort.fiscalYear)) return true
  const at = view.is(behind, Sort.article) || view.is(behind, Sort.modifier) ? behind + 1 : behind
  const last = view.is(at, Sort.modifier) ? at + 1 : at
  if (view.says(last, 'financial')) return view.says(last + 1, 'year')
  if (!view.says(last, 'fiscal')) return false
  return last > behind || view.word(behind - 1) === 'of' || last === behind
}

const shiftOf = (how: number) => (how === Mod.next ? 1 : how === Mod.last ? -1 : 0)

function numbered(view: View, i: number, at: number): Reading | undefined {
  const quarter = view.valueAt(at)
  const fiscal = view.is(at - 1, Sort.fiscal)
    ? at - 1
    : view.mark(at - 1, '-') && view.is(at - 2, Sort.fiscal)
      ? at - 2
      : at
  const from = view.lead(fiscal)
  const owner = view.says(fiscal - 2, 'year') && view.is(fiscal - 3, Sort.modifier) ? fiscal - 3 : -1
  const behind = view.says(i + 1, 'of') ? i + 2 : i + 1
  const stated =
    view.int(behind) >= 1900 && view.int(behind) < 2100
      ? view.int(behind)
      : view.int(fiscal - 1) >= 1900 && view.int(fiscal - 1) < 2100
        ? view.int(fiscal - 1)
        : 0
  if (stated)
    return reading(
      view.int(fiscal - 1) === stated ? fiscal - 1 : from,
      view.int(behind) === stated ? behind + 1 : i + 1,
      isoQuarter(stated, quarter),
      'quarter',
      'stated',
    )
  if (view.today === undefined) return reading(from, i + 1, undefined, 'quarter', 'published')
  // Whose fourth quarter ended in March says which one of the calendar it is.
  const closed = fiscal === at && /^end(?:ed|ing)$/.test(view.word(i + 1)) ? ended(view, from, i) : undefined
  if (closed) return closed
  if (view.fiscal || isFiscal(view, behind)) return ofFiscal(view, from, i + 1)
  const now = civil(view.today)
  const current = Math.ceil(now.month / 3)
  const how = owner >= 0 ? view.valueAt(owner) : 0
  if (how) {
    const year = now.year + shiftOf(how)
    return reading(owner, i + 1, isoQuarter(year, quarter), 'quarter', 'published')
  }
  // “The first quarter last year.”
  if (view.is(behind, Sort.modifier) && view.says(behind + 1, 'year') && view.valueAt(behind) <= Mod.this) {
    const iso = isoQuarter(now.year + shiftOf(view.valueAt(behind)), quarter)
    return { ...reading(from, behind + 2, iso, 'quarter', 'published'), compared: isCompared(view, from) }
  }
  // “It will close the yard after fourth-quarter sales fell.”
  const ahead = quarter > current && !view.says(from - 1, 'after') && view.direction(from, i + 1) > 0
  const iso = isoQuarter(quarter <= current || ahead ? now.year : now.year - 1, quarter)
  return { ...reading(from, i + 1, iso, 'quarter', 'published'), compared: isCompared(view, from) }
}

/** `compared with a 2.2% rise in the first quarter`, `from a loss in the second quarter`: not the one spoken of. */
function isCompared(view: View, from: number): boolean {
  if (!view.quarter) return false
  for (let i = from - 1; i >= Math.max(view.floor, from - 12); i--) {
    const word = view.word(i)
    if (/^(?:compared|versus)$/.test(word)) return true
    if (word === 'from') return /^(?:down|up|,)$/.test(view.word(i - 1))
    if (/^[.;!?]$/.test(word) && view.lex.words.kind[i + 1] === Kind.word) return false
  }
  return false
}
