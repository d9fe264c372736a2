/** Quarters: `the third quarter`, `next year's first quarter`, `the latest quarter`, `the quarter ended Sept. 30`. */
import { Kind } from '../lib/words.ts'
import { civil, isoQuarter, isoYear } from './calendar.ts'
import { seen, shifted } from './date-shifts.ts'
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
  type View,
  valueAt,
  word,
} from './date-view.ts'
import { Mod, Rel, Sort, Unit } from './date-words.ts'

/** `the third quarter`, `third-quarter`, `next year's first quarter`, `the latest quarter`, `the year-ago quarter`. */
export function quarterDate(view: View, i: number): Reading | undefined {
  const at = mark(view, i - 1, '-') ? i - 2 : i - 1
  const quarter = (valueAt(view, i) & 15) === Unit.quarter
  if (quarter && is(view, at, Sort.ordinal) && valueAt(view, at) <= 4)
    return ofGame(view) ? undefined : numbered(view, i, at)
  const owned = ofYear(view, i, at)
  if (owned) return owned
  const latest = is(view, at, Sort.modifier, Mod.latest)
  const current = is(view, at, Sort.modifier, Mod.current) || is(view, at, Sort.modifier, Mod.this)
  if (mark(view, i + 1, '-') && says(view, i + 2, 'to')) return undefined
  const same = ofLastYear(view, i, at)
  if (same) return same
  if (!latest && !current && !(quarter && is(view, at, Sort.article, 2))) return undefined
  const from = latest || current ? lead(view, at) : at
  if (word(view, i + 1) === 'ended' || word(view, i + 1) === 'ending') return ended(view, from, i)
  const over = view.today === undefined ? undefined : shifted(view.today, Unit.quarter, -1)
  // A quarter that is not over yet cannot be “the latest”.
  const spoken = latest && quarter && over && view.quarter && view.quarter > over ? undefined : view.quarter
  if (spoken && !current) return yearAgo(view, from, i, spoken) ?? hanging(from, i + 1, spoken, spoken)
  return quarter && (latest || current) ? seen(view, from, i + 1, Unit.quarter, latest ? -1 : 0) : undefined
}

/** `the quarter a year ago`: four before the one spoken of. */
function yearAgo(view: View, from: number, i: number, spoken: string): Reading | undefined {
  const ago = is(view, i + 3, Sort.relation, Rel.ago) || is(view, i + 3, Sort.relation, Rel.earlier)
  if (!ago || !is(view, i + 1, Sort.article, 1) || !says(view, i + 2, 'year')) return undefined
  return { ...hanging(from, i + 4, yearsFrom(spoken, -1), spoken), compared: true }
}

/** `the same period last year`, `the corresponding quarter of last year`, where a quarter is spoken of. */
function ofLastYear(view: View, i: number, at: number): Reading | undefined {
  const alike = is(view, at, Sort.modifier, Mod.same) || /^(?:corresponding|comparable)$/.test(word(view, at))
  if (!alike || !view.quarter || view.yearly) return undefined
  const behind = says(view, i + 1, 'of') || says(view, i + 1, 'in') ? i + 2 : i + 1
  if (!is(view, behind, Sort.modifier, Mod.last) || !says(view, behind + 1, 'year')) return undefined
  const from = is(view, at - 1, Sort.article, 2) ? at - 1 : at
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
  if (!capital(view, i)) return undefined
  const behind = word(view, i + 1)
  if (int(view, i + 1) >= 1900 || (behind === 'of' && int(view, i + 2) >= 1900)) return numbered(view, i, i)
  if (is(view, i + 1, Sort.fiscalYear)) {
    const year = 1999 + valueAt(view, i + 1)
    return reading(i, i + 2, isoQuarter(year, valueAt(view, i)), 'quarter', 'stated')
  }
  const held = is(view, i - 1, Sort.preposition) && !capital(view, i + 1)
  const spoken =
    /^(?:results|earnings|revenues?|sales|profits?|income|growth|figures|numbers|report|guidance|loss(?:es)?|net|GDP)$/
  return held || spoken.test(behind) ? numbered(view, i, i) : undefined
}

/** `FY2024`, `FY24`. */
export function shortYear(view: View, i: number): Reading | undefined {
  return capital(view, i) ? reading(i, i + 1, isoYear(1999 + valueAt(view, i)), 'year', 'stated') : undefined
}

/** `last year's quarter`: the one spoken of, a year before. */
function ofYear(view: View, i: number, at: number): Reading | undefined {
  if (view.lex.words.kind[at] !== Kind.clitic || !is(view, at - 2, Sort.modifier) || !view.quarter)
    return undefined
  const shift = [0, -1, 1, 0][valueAt(view, at - 2)]
  if (shift === undefined) return undefined
  return { ...hanging(at - 2, i + 1, yearsFrom(view.quarter, shift), view.quarter), compared: true }
}

/** `the quarter ended Sept. 30`, where that is a quarter of the calendar. */
function ended(view: View, from: number, i: number): Reading | undefined {
  const month = is(view, i + 2, Sort.month) ? valueAt(view, i + 2) : 0
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

function numbered(view: View, i: number, at: number): Reading | undefined {
  const quarter = valueAt(view, at)
  const fiscal = is(view, at - 1, Sort.fiscal)
    ? at - 1
    : mark(view, at - 1, '-') && is(view, at - 2, Sort.fiscal)
      ? at - 2
      : at
  const from = lead(view, fiscal)
  const owner = says(view, fiscal - 2, 'year') && is(view, fiscal - 3, Sort.modifier) ? fiscal - 3 : -1
  const behind = says(view, i + 1, 'of') ? i + 2 : i + 1
  const stated =
    int(view, behind) >= 1900 && int(view, behind) < 2100
      ? int(view, behind)
      : int(view, fiscal - 1) >= 1900 && int(view, fiscal - 1) < 2100
        ? int(view, fiscal - 1)
        : 0
  if (stated)
    return reading(
      int(view, fiscal - 1) === stated ? fiscal - 1 : from,
      int(view, behind) === stated ? behind + 1 : i + 1,
      isoQuarter(stated, quarter),
      'quarter',
      'stated',
    )
  if (view.today === undefined) return reading(from, i + 1, undefined, 'quarter', 'published')
  const now = civil(view.today)
  const current = Math.ceil(now.month / 3)
  const how = owner >= 0 ? valueAt(view, owner) : 0
  if (how) {
    const year = now.year + (how === Mod.next ? 1 : how === Mod.last ? -1 : 0)
    return reading(owner, i + 1, isoQuarter(year, quarter), 'quarter', 'published')
  }
  const ahead = quarter > current && direction(view, from, i + 1) > 0
  return reading(
    from,
    i + 1,
    isoQuarter(quarter <= current || ahead ? now.year : now.year - 1, quarter),
    'quarter',
    'published',
  )
}
