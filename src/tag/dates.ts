/** Find dates and work out the day, week or month that they name. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { Kind } from '../lib/words.ts'
import type { DateMention, Passage, Root } from '../schema.ts'
import { dayOf, isoDay, weekday, weekdayName } from './dates/calendar.ts'
import { withClock } from './dates/clock-times.ts'
import { deicticDate, hoursDate, thenDate } from './dates/deictic.ts'
import { decadeDate, feastDate, seasonDate, spelledYear } from './dates/eras.ts'
import { isSouthern } from './dates/hemisphere.ts'
import { monthDate } from './dates/months.ts'
import { numberDate } from './dates/numbers.ts'
import { shortQuarter, shortYear } from './dates/quarters.ts'
import { shifted } from './dates/shifts.ts'
import { isHistory, toldBy } from './dates/told.ts'
import { unitDate } from './dates/units.ts'
import { type Reading, View } from './dates/view.ts'
import { weekdayDate } from './dates/weekdays.ts'
import { english, foreign, Rel, Sort, Unit } from './dates/words.ts'
import { lexemes, sort, tokenAt } from './lexemes.ts'

/** From where relative dates are seen: a day, and the same in words. */
interface Standpoint {
  today?: number
  words: string
}

const byWord = new Map<number, (view: View, i: number) => Reading | undefined>([
  [Sort.month, monthDate],
  [Sort.weekday, weekdayDate],
  [Sort.deixis, deicticDate],
  [Sort.hours, hoursDate],
  [Sort.unit, unitDate],
  [Sort.season, seasonDate],
  [Sort.decade, decadeDate],
  [Sort.feast, feastDate],
  [Sort.cardinal, spelledYear],
  [Sort.anaphor, thenDate],
  [Sort.quarter, shortQuarter],
  [Sort.fiscalYear, shortYear],
])

/**
 * Find dates in passages: `file.data.dates`. Relative ones are seen from the publication date, those of a caption from the
 * caption's own full date; “the next day” hangs on the date mentioned before. What cannot be worked out has no `iso`.
 */
export const tagDates: Plugin<[], Root> = () => (_tree: Root, file: VFile) => {
  const { words, passages = [], lang = 'en', published } = file.data
  const lexicon = lang.startsWith('en') || lang === 'und' ? english : foreign(lang)
  file.data.dates = []
  if (!words || !lexicon) return
  const lex = lexemes(String(file.value), words, lexicon)
  const today = published && dayOf(published.iso)
  const declared = published?.by === 'sidecar' ? ' (declared)' : ''
  const point: Standpoint = { today, words: today === undefined ? '' : `${inWords(today)}${declared}` }
  const state: State = {
    view: new View(lex, lexicon === english),
    history: lexicon === english && today !== undefined && isHistory(lex, today),
    age: 0,
  }
  state.view.southern = once(() => isSouthern(lex.text, words, file.data))
  for (const passage of passages) {
    if (state.age++ > 3) state.view.before = undefined
    datesOf(passage, state, point, file.data.dates)
  }
}

/** The same answer each time, worked out when it is first asked for. */
function once<Answer>(ask: () => Answer): () => Answer {
  const known: Answer[] = []
  return () => {
    if (!known.length) known.push(ask())
    return known[0]
  }
}

const inWords = (day: number) => `${weekdayName(weekday(day))} ${isoDay(day)}`

interface State {
  view: View
  /** Is the text an account of times long past? */
  history: boolean
  /** Passages since the date mentioned before. */
  age: number
}

function datesOf(passage: Passage, state: State, published: Standpoint, into: DateMention[]) {
  const { view } = state
  const { words } = view.lex
  const start = tokenAt(words, passage.start)
  const end = tokenAt(words, passage.end)
  const point = passage.role === 'caption' ? (captionPoint(view, start, end) ?? published) : published
  view.enter(start, end, point.today)
  for (let i = start; i < end; i++) {
    const read = readingAt(view, i)
    if (!read) continue
    into.push(mention(read, passage, view, point))
    view.floor = read.to
    if (read.iso && !read.iso.includes('/')) {
      remember(read, read.iso, state)
      state.age = 0
    } else if (read.iso && !read.compared) view.before = undefined
    else if (!read.iso) {
      // What hangs on it is not known either.
      if (read.base === 'published') view.before = undefined
      if (read.precision === 'quarter') view.quarter = undefined
    }
    i = read.to - 1
  }
}

/** Keep what dates further on may hang on. */
function remember(read: Reading, iso: string, { view, history }: State) {
  if (!read.compared) view.before = { iso, precision: read.precision, day: dayOf(iso) }
  // What is expected of a quarter that is not over is compared with nothing.
  const reported = !view.quarter || view.today === undefined || iso < shifted(view.today, Unit.quarter, 0)!
  if (read.precision === 'quarter' && !read.compared && reported) view.quarter = iso
  if (read.precision === 'quarter') view.yearly = false
  else if (read.precision === 'year' && read.base !== 'before') view.yearly = true
  if (history && !read.compared && read.base !== 'published') view.told = toldBy(iso) ?? view.told
}

function readingAt(view: View, i: number): Reading | undefined {
  const { code, words } = view.lex
  const read =
    words.kind[i] === Kind.number
      ? numberDate(view, i)
      : code[i]
        ? byWord.get(sort(code[i]))?.(view, i)
        : undefined
  return read && withClock(view, shiftedDay(view, read))
}

/** `the day before last Tuesday`, `the day after March 3`: one day off the date that is named. */
function shiftedDay(view: View, read: Reading): Reading {
  const at = read.from - 1
  const day = read.iso && read.precision === 'day' ? dayOf(read.iso) : undefined
  if (day === undefined || !view.is(at, Sort.relation) || !view.is(at - 1, Sort.unit, Unit.day)) return read
  const way = view.valueAt(at)
  if ((way !== Rel.before && way !== Rel.after) || !view.is(at - 2, Sort.article, 2)) return read
  return { ...read, from: at - 2, iso: isoDay(way === Rel.before ? day - 1 : day + 1) }
}

/** A caption is seen from the first full date that it states itself. */
function captionPoint({ lex, english }: View, start: number, end: number): Standpoint | undefined {
  const view = new View(lex, english)
  view.enter(start, end)
  for (let i = start; i < end; i++) {
    const read = readingAt(view, i)
    const day = read?.base === 'stated' && read.iso ? dayOf(read.iso) : undefined
    if (day !== undefined) return { today: day, words: `${inWords(day)}, the caption's own date` }
  }
  return undefined
}

function mention(read: Reading, passage: Passage, view: View, point: Standpoint): DateMention {
  const { text, words } = view.lex
  const start = words.start[read.from]
  const end = words.end[read.to - 1]
  const shown = text.slice(start, end)
  const { iso, base } = read
  const from =
    base === 'published'
      ? `, seen from ${point.words}`
      : base === 'before'
        ? `, seen from ${read.seen ?? view.before?.iso}`
        : read.note
          ? `, ${read.note}`
          : ''
  if (iso) {
    const certainty = base === 'stated' && !read.note ? 'stated' : 'implied'
    return {
      passage: passage.id,
      start,
      end,
      text: shown,
      iso,
      precision: read.precision,
      certainty,
      working: `“${shown}”${from} → ${iso}`,
    }
  }
  return {
    passage: passage.id,
    start,
    end,
    text: shown,
    precision: read.precision,
    certainty: 'unresolved',
    working: `“${shown}”: ${reason(read, view)}`,
  }
}

function reason(read: Reading, view: View): string {
  if (read.base === 'stated')
    return read.precision === 'unknown' ? 'there is no such day' : 'day and month in either order'
  if (read.base === 'before') return 'no date before it to hang on'
  return view.today === undefined ? 'no publication date to see it from' : 'cannot be worked out'
}
