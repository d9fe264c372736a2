/** Dates that hang on a weekday: `Friday`, `last Friday`, `the following Friday`. */
import { Kind } from '../../lib/words.ts'
import { isoDay, weekday } from './calendar.ts'
import { clockAt } from './clock-times.ts'
import { foreignWeekday } from './foreign-dates.ts'
import { dateJoinedTo } from './joined.ts'
import { isCounted, nthWeekday } from './nth-weekdays.ts'
import { ordinalEnd } from './parts.ts'
import { type Reading, reading, type View } from './view.ts'
import { Mod, Prep, Rel, Sort, Unit } from './words.ts'

/** Weekdays: `Friday`, `last Friday`, `Friday morning`, `Friday, Feb. 14`. */
export function weekdayDate(view: View, i: number): Reading | undefined {
  if (!view.english) return foreignWeekday(view, i)
  if (!view.capital(i)) return undefined
  const dot = view.size(i) <= 5 && view.mark(i + 1, '.')
  if (view.size(i) <= 5 && !dot && !(view.mark(i + 1, ',') && view.is(i + 2, Sort.month))) return undefined
  const to = dot ? i + 2 : i + 1
  const month = view.mark(to, ',') || view.mark(to, '(') ? to + 1 : to
  if (view.is(month, Sort.month) || (view.int(month) > 0 && view.is(ordinalEnd(view, month + 1), Sort.month)))
    return undefined
  if (titled(view, i, to) || repeated(view, i, to) || anniversary(view, i)) return undefined
  if (isCounted(view, i)) return nthWeekday(view, i)
  const how = view.is(i - 1, Sort.modifier) ? view.valueAt(i - 1) : 0
  const from = view.lead(how ? i - 1 : i)
  const { today } = view
  const inWeek = how ? undefined : ofWeek(view, from, i, to)
  if (inWeek) return inWeek
  if (how === Mod.following || how === Mod.same || how === Mod.that || how === Mod.previous)
    return hanging(view, from, to, i, how)
  if (today === undefined || (!how && view.unreal(from)))
    return reading(from, to, undefined, 'day', 'published')
  return reading(
    from,
    to,
    isoDay(weekdayFrom(view, from, to, view.valueAt(i), how, today)),
    'day',
    'published',
  )
}

/** A newspaper, a programme, a day with a name of its own. */
function titled(view: View, i: number, to: number): boolean {
  if (/^(?:Night|Morning|Evening)$/.test(view.word(to)) && view.capital(to + 1)) return true
  if (inTitle(view, i, to)) return true
  if (/^(?:Times|Telegraph|Mail|Mirror|Express|Herald|Star|Post|Tribune)$/.test(view.word(to))) return true
  return /^(?:Black|Good|Bloody|Super|Palm|Easter|Ash|Cyber|Fat|Holy|Freaky)$/.test(view.word(i - 1))
}

/** `"Estuary News Sunday."`: the last word of a title in quotation marks. */
function inTitle(view: View, i: number, to: number): boolean {
  let from = i - 1
  while (from > view.start && i - from < 5 && view.capital(from)) from--
  if (from === i - 1 || !/^["“'‘]$/.test(view.word(from))) return false
  return /^["”'’]$/.test(view.word(/^[.,]$/.test(view.word(to)) ? to + 1 : to))
}

/** `Friday last week`, `Wednesday of next week`: the day of that week. `The Friday before last`. `On Wednesday week`: that of the week after. */
function ofWeek(view: View, from: number, i: number, to: number): Reading | undefined {
  const { today } = view
  if (view.is(to, Sort.relation, Rel.before) && view.is(to + 1, Sort.modifier, Mod.last)) {
    if (to + 2 < view.end && !/^[.,;:)!?”"]/.test(view.word(to + 2))) return undefined
    const back = today === undefined ? 0 : (weekday(today) - view.valueAt(i) + 7) % 7 || 7
    return reading(
      from,
      to + 2,
      today === undefined ? undefined : isoDay(today - back - 7),
      'day',
      'published',
    )
  }
  const next = view.says(to, 'week') && !view.mark(to + 1, '-') && view.direction(from, to) >= 0
  if (next && /^(?:on|until)$/.test(view.word(from - 1))) {
    const ahead = today === undefined ? 0 : (view.valueAt(i) - weekday(today) + 7) % 7 || 7
    const iso = today === undefined ? undefined : isoDay(today + ahead + 7)
    return reading(from, to + 1, iso, 'day', 'published')
  }
  const at = view.says(to, 'of') ? to + 1 : to
  const which = view.is(at, Sort.modifier) ? view.valueAt(at) : 0
  const shift = which === Mod.last ? -7 : which === Mod.next ? 7 : which === Mod.this ? 0 : undefined
  if (shift === undefined || !view.is(at + 1, Sort.unit, Unit.week)) return undefined
  const iso = today === undefined ? undefined : isoDay(today - weekday(today) + view.valueAt(i) + shift)
  return reading(from, at + 2, iso, 'day', 'published')
}

/** `ten years ago on Friday`: a day of that year or week, and which one nobody can tell. */
function anniversary(view: View, i: number): boolean {
  const { text, words } = view.lex
  return text.slice(Math.max(0, words.start[i] - 8), words.start[i]) === ' ago on '
}

const hours = /^(?:nights|mornings|evenings|afternoons)$/

/** `on a Sunday`, `a Sunday night in May`; one with a noun behind it is definite: *a Sunday night rally*. */
function isAny(view: View, i: number, to: number): boolean {
  if (!/^(?:a|any|one)$/.test(view.word(i - 1))) return false
  const at = /^(?:afternoon|evening|morning|night)$/.test(view.word(to)) ? to + 1 : to
  return at >= view.end || /^(?:[.,;:!?)–—”"]|and|at|in|or|when)$/.test(view.word(at))
}

/** `each Thursday`, `Tuesday nights`, `on a Sunday`: no single day. */
function repeated(view: View, i: number, to: number): boolean {
  return (
    /^(?:each|every|most|some|Each|Every)$/.test(view.word(i - 1)) ||
    hours.test(view.word(to)) ||
    isAny(view, i, to) ||
    (view.says(to, 'and') && view.is(to + 1, Sort.weekday) && hours.test(view.word(to + 2)))
  )
}

/** `are at home on Tuesday`, `is from 4 to 7 p.m. Friday`: the present of what is arranged. */
function isArranged(view: View, from: number): boolean {
  for (let at = from - 1; at > Math.max(view.start, from - 12); at--) {
    const word = view.word(at)
    if (/^(?:[;:.!?”"]|that|who|which|and|but)$/.test(word)) return false
    if (/^(?:are|is)$/.test(word))
      return /^(?:at|away|back|closed|due|from|home|in|off|open)$/.test(view.word(at + 1))
  }
  return false
}

function weekdayFrom(view: View, from: number, to: number, day: number, how: number, today: number): number {
  const now = weekday(today)
  const back = (now - day + 7) % 7
  const ahead = (day - now + 7) % 7
  if (how === Mod.last || how === Mod.past) return today - (back || 7)
  // Of the days that are left of this week, “next Friday” is not the coming one.
  if (how === Mod.next && day > now && !view.is(from, Sort.article)) return today + ahead + 7
  if (how === Mod.next || how === Mod.coming) return today + (ahead || 7)
  if (possessive(view, to))
    return isAwaited(view, from - 1) || isToCome(view, to + 1) ? today + ahead : today - back
  const way = view.direction(from, to)
  const joined = how ? undefined : joinedDay(view, from, day)
  if (joined !== undefined && (joined <= today || way >= 0 || !view.says(view.floor, 'and'))) return joined
  if (how === Mod.this) return way < 0 ? today - back : today + ahead
  if (
    way > 0 ||
    view.says(from - 1, 'as') ||
    (view.says(from - 1, 'on') && /^(?:is|are)$/.test(view.word(from - 2))) ||
    isUntil(view, from) ||
    (view.says(from - 1, 'and') && view.says(from - 2, 'now')) ||
    (way === 0 && isArranged(view, from)) ||
    (way === 0 && view.is(from - 1, Sort.preposition, Prep.by)) ||
    isThrough(view, from, way)
  )
    return today + ahead
  return today - back
}

/** `Monday and Tuesday`, `from Thursday to Sunday`: the first such day behind the one that stands beside it. */
function joinedDay(view: View, from: number, day: number): number | undefined {
  const first = dateJoinedTo(view, from, Sort.weekday)?.day
  return first === undefined ? undefined : first + ((day - weekday(first) + 7) % 7)
}

/** `until Sunday`, `until at least 9 a.m. Sunday`. */
function isUntil(view: View, from: number): boolean {
  const at = beforeClock(view, from - 1)
  const before = view.says(at, 'least') && view.says(at - 1, 'at') ? at - 2 : at
  return view.is(before, Sort.preposition, Prep.until) && !view.capital(before)
}

/** `through Sunday`, where nothing past is told; with a time of day it is a warning. */
function isThrough(view: View, from: number, way: number): boolean {
  const before = beforeClock(view, from - 1)
  return view.is(before, Sort.preposition, Prep.through) && (way === 0 || before < from - 1)
}

/** The token before a time of day that ends at `i`: `until 15:00 Saturday`, `until 9 a.m. Tuesday`. */
function beforeClock(view: View, i: number): number {
  const last = view.says(i, 'on') ? i - 1 : i
  for (let at = last; at > last - 7 && at >= view.floor; at--) {
    if (clockAt(view, at)?.to === last + 1) return at - 1
  }
  return i
}

/** “Friday's vote” was held, unless something is said to come before it. */
function possessive({ lex: { words }, end }: View, to: number): boolean {
  return to < end && words.kind[to] === Kind.clitic
}

/** `ahead of Friday's vote`, `they prepare for Friday's vote`. */
function isAwaited(view: View, i: number): boolean {
  if (view.says(i, 'of')) return /^[Aa]head$/.test(view.word(i - 1))
  return (
    view.says(i, 'for') &&
    /^(?:brace|braces|bracing|gear|gearing|prepare|prepares|preparing|ready|train|training)$/.test(
      view.word(i - 1),
    )
  )
}

/** `Friday's vote will decide`, `Friday's final is expected to`: does the noun phrase behind the weekday end in such a verb? */
function isToCome(view: View, at: number): boolean {
  for (let i = at + 1; i < Math.min(view.end, at + 5); i++) {
    const word = view.word(i)
    if (word === 'will') return true
    if (/^(?:is|are)$/.test(word)) return /^(?:due|expected|likely|scheduled|set|to)$/.test(view.word(i + 1))
    if (!/^[\p{L}-]+$/u.test(word) || /^(?:and|as|but|had|has|have|that|was|were|which|who)$/.test(word))
      return false
  }
  return false
}

/** `the following Friday`, `that Friday`: seen from the day mentioned before. */
function hanging(view: View, from: number, to: number, i: number, how: number): Reading {
  const before = view.before?.day
  if (before === undefined) return reading(from, to, undefined, 'day', 'before')
  const there = weekday(before)
  const ahead = (view.valueAt(i) - there + 7) % 7
  const shift = how === Mod.following ? ahead || 7 : how === Mod.previous ? ahead - 7 : ahead
  return reading(from, to, isoDay(before + shift), 'day', 'before')
}
