/** Times of day beside a date: `9:50 a.m. CST`, `at 5 p.m.`, `22:30`, `0735 GMT`, `noon`. */
import type { Reading, View } from './view.ts'
import { Prep, Sort } from './words.ts'
import { zone } from './zones.ts'

/** A time of day, `09:50:00` with its zone (`-06:00`) if stated, and the token behind it. */
export interface Clock {
  to: number
  time: string
}

/** The time that begins at token `i`, if one does. */
export function clockAt(view: View, i: number): Clock | undefined {
  if (view.is(i, Sort.clock)) return named(view, i)
  const dotted = dottedTime(view, i)
  if (dotted) return dotted
  if (view.size(i) === 4) return fourDigits(view, i)
  const hour = view.int(i)
  if (hour < 0 || hour > 24 || view.size(i) > 2) return undefined
  const colon =
    view.mark(i + 1, ':') && view.int(i + 2) >= 0 && view.int(i + 2) < 60 && view.size(i + 2) === 2
  const minute = colon ? view.int(i + 2) : 0
  const half = halfDay(view, colon ? i + 3 : i + 1)
  if (!half.to && !colon) return undefined
  if (half.to && (hour > 12 || hour === 0)) return undefined
  const full = half.to ? (hour % 12) + (half.after ? 12 : 0) : hour
  return zoned(view, half.to || i + 3, `${two(full)}:${two(minute)}:00`)
}

/** `9.30pm`, `9.30 a.m.`: with a stop only where a half of the day follows. */
function dottedTime(view: View, i: number): Clock | undefined {
  const parts = /^(\d\d?)\.([0-5]\d)$/.exec(view.size(i) < 6 ? view.word(i) : '')
  const half = parts ? halfDay(view, i + 1) : undefined
  const hour = Number(parts?.[1])
  if (!parts || !half?.to || hour > 12 || hour === 0) return undefined
  return zoned(view, half.to, `${two((hour % 12) + (half.after ? 12 : 0))}:${parts[2]}:00`)
}

/** `0735 GMT`, `2345 UTC`: a number is a time where its zone stands behind it. */
function fourDigits(view: View, i: number): Clock | undefined {
  const number = view.int(i)
  if (number < 0 || number > 2359 || number % 100 > 59) return undefined
  const clock = zoned(view, i + 1, `${two(Math.floor(number / 100))}:${two(number % 100)}:00`)
  return clock.to > i + 1 ? clock : undefined
}

function named(view: View, i: number): Clock | undefined {
  if (view.says(i, 'midnight')) return undefined
  return { to: i + 1, time: '12:00:00' }
}

const two = (value: number) => String(value).padStart(2, '0')

/** `a.m.`, `pm`, `AM`: the token behind it, 0 where there is none. */
function halfDay(view: View, i: number): { to: number; after: boolean } {
  for (const [letter, whole] of [
    ['a', 'am'],
    ['p', 'pm'],
  ]) {
    const after = letter === 'p'
    if (view.says(i, whole) || view.says(i, whole.toUpperCase())) return { to: i + 1, after }
    if (
      (view.says(i, letter) || view.says(i, letter.toUpperCase())) &&
      view.mark(i + 1, '.') &&
      (view.says(i + 2, 'm') || view.says(i + 2, 'M'))
    ) {
      return { to: view.mark(i + 3, '.') ? i + 4 : i + 3, after }
    }
  }
  return { to: 0, after: false }
}

function zoned(view: View, to: number, time: string): Clock {
  const { text, words } = view.lex
  if (to >= view.end || view.size(to) > 4) return { to, time }
  const offset = zone(text.slice(words.start[to], words.end[to]))
  return offset ? { to: to + 1, time: time + offset } : { to, time }
}

/** The same reading with the time that stands behind or before it, where one does. */
export function withClock(view: View, found: Reading): Reading {
  if (found.precision !== 'day' || !found.iso || found.iso.includes('/')) return found
  let at = found.to
  if (view.mark(at, ',')) at++
  if (view.says(at, 'at')) at++
  const behind = clockAt(view, at)
  if (behind) return { ...found, to: behind.to, iso: `${found.iso}T${behind.time}`, precision: 'minute' }
  let gap = found.from
  if (view.says(gap - 1, 'on')) gap--
  if (view.says(gap - 1, 'time') && view.says(gap - 2, 'local')) gap -= 2
  if (view.mark(gap - 1, ')')) gap = opening(view, gap - 1)
  if (view.mark(gap - 1, ',')) gap--
  for (let from = gap - 1; from >= Math.max(view.floor, gap - 8); from--) {
    const before = clockAt(view, from)
    if (before?.to !== gap) continue
    const { from: start, time } = firstOf(view, from, before.time)
    return { ...found, from: start, iso: `${found.iso}T${time}`, precision: 'minute' }
  }
  return found
}

/** `4 to 7 p.m.`, `5:30–7 p.m.`: where a time begins that ends with `time` at token `at`, and when that is; else that time itself. */
function firstOf(view: View, at: number, time: string): { from: number; time: string } {
  const whole = { from: at, time }
  const joined =
    view.mark(at - 1, '-') || view.mark(at - 1, '–') || view.is(at - 1, Sort.preposition, Prep.to)
  if (!joined) return whole
  const isColon = view.mark(at - 3, ':') && view.size(at - 2) === 2
  const from = isColon ? at - 4 : at - 2
  const [hour, minute] = [view.int(from), isColon ? view.int(at - 2) : 0]
  if (hour < 1 || hour > 12 || view.size(from) > 2 || minute < 0 || minute > 59) return whole
  const last = Number(time.slice(0, 2))
  const later = (hour % 12) + 12
  // “11 to 2 p.m.” begins before noon.
  const isLater = last >= 12 && later * 60 + minute < last * 60 + Number(time.slice(3, 5))
  return { from, time: `${two(isLater ? later : hour)}:${two(minute)}${time.slice(5)}` }
}

/** The bracket that closes at `i` opens here, if it holds no more than another time: `(0735 GMT)`. */
function opening(view: View, i: number): number {
  for (let at = i - 1; at >= Math.max(view.floor, i - 5); at--) if (view.mark(at, '(')) return at
  return i + 1
}
