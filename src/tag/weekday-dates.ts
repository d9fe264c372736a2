/** Dates that hang on a weekday: `Friday`, `last Friday`, `the following Friday`. */
import { Kind } from '../lib/words.ts'
import { isoDay, weekday } from './calendar.ts'
import { ordinalEnd } from './date-parts.ts'
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

/** Weekdays: `Friday`, `last Friday`, `Friday morning`, `Friday, Feb. 14`. */
export function weekdayDate(view: View, i: number): Reading | undefined {
  if (!capital(view, i)) return undefined
  const dot = size(view, i) <= 5 && mark(view, i + 1, '.')
  if (size(view, i) <= 5 && !dot && !(mark(view, i + 1, ',') && is(view, i + 2, Sort.month))) return undefined
  const to = dot ? i + 2 : i + 1
  const month = mark(view, to, ',') ? to + 1 : to
  if (
    is(view, month, Sort.month) ||
    (int(view, month) > 0 && is(view, ordinalEnd(view, month + 1), Sort.month))
  )
    return undefined
  if (titled(view, i, to) || repeated(view, i, to)) return undefined
  const how = is(view, i - 1, Sort.modifier) ? valueAt(view, i - 1) : 0
  const from = lead(view, how ? i - 1 : i)
  const { today } = view
  if (how === Mod.following || how === Mod.same || how === Mod.that || how === Mod.previous)
    return hanging(view, from, to, i, how)
  if (today === undefined) return reading(from, to, undefined, 'day', 'published')
  return reading(
    from,
    to,
    isoDay(weekdayFrom(view, from, to, valueAt(view, i), how, today)),
    'day',
    'published',
  )
}

function titled(view: View, i: number, to: number): boolean {
  if (/^(?:Times|Telegraph|Mail|Mirror|Express|Herald|Star|Post|Tribune)$/.test(word(view, to))) return true
  return /^(?:Black|Good|Bloody|Super|Palm|Easter|Ash|Cyber|Fat|Holy|Freaky)$/.test(word(view, i - 1))
}

const hours = /^(?:nights|mornings|evenings|afternoons)$/

/** `each Thursday`, `Tuesday nights`: no single day. */
function repeated(view: View, i: number, to: number): boolean {
  return (
    /^(?:each|every|most|some|Each|Every)$/.test(word(view, i - 1)) ||
    hours.test(word(view, to)) ||
    (says(view, to, 'and') && is(view, to + 1, Sort.weekday) && hours.test(word(view, to + 2)))
  )
}

function weekdayFrom(view: View, from: number, to: number, day: number, how: number, today: number): number {
  const now = weekday(today)
  const back = (now - day + 7) % 7
  const ahead = (day - now + 7) % 7
  if (how === Mod.last || how === Mod.past) return today - (back || 7)
  if (how === Mod.next || how === Mod.coming) return today + (ahead || 7)
  if (possessive(view, to))
    return says(view, from - 1, 'of') && says(view, from - 2, 'ahead') ? today + ahead : today - back
  const way = direction(view, from, to)
  if (how === Mod.this) return way < 0 ? today - back : today + ahead
  if (
    way > 0 ||
    says(view, from - 1, 'as') ||
    (is(view, from - 1, Sort.preposition, Prep.until) && !capital(view, from - 1)) ||
    (way === 0 && is(view, from - 1, Sort.preposition, Prep.by))
  )
    return today + ahead
  return today - back
}

/** “Friday's vote” was held, unless something is said to come before it. */
function possessive({ lex: { words }, end }: View, to: number): boolean {
  return to < end && words.kind[to] === Kind.clitic
}

/** `the following Friday`, `that Friday`: seen from the day mentioned before. */
function hanging(view: View, from: number, to: number, i: number, how: number): Reading {
  const before = view.before?.day
  if (before === undefined) return reading(from, to, undefined, 'day', 'before')
  const there = weekday(before)
  const ahead = (valueAt(view, i) - there + 7) % 7
  const shift = how === Mod.following ? ahead || 7 : how === Mod.previous ? ahead - 7 : ahead
  return reading(from, to, isoDay(before + shift), 'day', 'before')
}
