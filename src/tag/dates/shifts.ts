/** Move a day by units of time, seen from today or from the date mentioned before. */
import {
  civil,
  dayNumber,
  isoDay,
  isoMonth,
  isoQuarter,
  isoWeek,
  isoYear,
  mondayOf,
  weekday,
} from './calendar.ts'
import type { Told } from './told.ts'
import { type Reading, reading, type View } from './view.ts'
import { Unit } from './words.ts'

const precisions = ['unknown', 'day', 'week', 'month', 'quarter', 'year', 'decade'] as const

/** ISO form of the `unit` that lies `shift` units from the one that holds day `from`. */
export function shifted(from: number, unit: number, shift: number): string | undefined {
  const { year, month } = civil(from)
  if (unit === Unit.day) return isoDay(from + shift)
  if (unit === Unit.week) return isoWeek(from + 7 * shift)
  if (unit === Unit.month) return isoMonth(year, month + shift)
  if (unit === Unit.quarter) return isoQuarter(year, Math.ceil(month / 3) + shift)
  if (unit === Unit.year) return isoYear(year + shift)
  if (unit === Unit.weekend) {
    const saturday = from - weekday(from) + 6 + 7 * shift
    return `${isoDay(saturday)}/${isoDay(saturday + 1)}`
  }
  if (unit !== Unit.decade) return undefined
  if (shift) return isoYear(year + 10 * shift)
  const first = year - (year % 10) + 10 * shift
  return `${isoYear(first)}/${isoYear(first + 9)}`
}

const precisionOf = (unit: number): Reading['precision'] =>
  unit === Unit.weekend ? 'day' : (precisions[unit] ?? 'unknown')

function dayIn(iso: string, unit: number): number | undefined {
  if (unit === Unit.week && iso[5] === 'W') return mondayOf(iso)
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|-Q(\d))?(?=T|$)/.exec(iso)
  if (!match) return undefined
  const exact = match[3] ? Unit.day : match[2] ? Unit.month : match[4] ? Unit.quarter : Unit.year
  if (exact > unit) return undefined
  const month = match[2] ? Number(match[2]) : match[4] ? Number(match[4]) * 3 : 1
  return dayNumber(Number(match[1]), month, Number(match[3] ?? 1))
}

export function seen(view: View, from: number, to: number, unit: number, shift: number): Reading {
  if (view.told && unit >= Unit.month && unit <= Unit.year)
    return told(view, from, to, unit, shift, view.told)
  return seenToday(view, from, to, unit, shift)
}

/** Seen from the day of publication, whatever is told of: *this year*. */
export function seenToday(view: View, from: number, to: number, unit: number, shift: number): Reading {
  const iso = view.today === undefined ? undefined : shifted(view.today, unit, shift)
  return reading(from, to, iso, precisionOf(unit), 'published')
}

/** Seen from the time that a history has come to. */
function told(view: View, from: number, to: number, unit: number, shift: number, { iso }: Told): Reading {
  const at = dayIn(iso, unit)
  if (at === undefined) return hung(view, from, to, unit, shift)
  return { ...reading(from, to, shifted(at, unit, shift), precisionOf(unit), 'before'), seen: iso }
}

/** Seen from the date mentioned before, if that is exact enough to carry `unit`. */
export function hung(view: View, from: number, to: number, unit: number, shift: number): Reading {
  const at = view.before && dayIn(view.before.iso, unit)
  const iso =
    at === undefined || isYetToCome(view, from, to, unit, at, shift) ? undefined : shifted(at, unit, shift)
  return reading(from, to, iso, precisionOf(unit), 'before')
}

/** “… seen by many until Tuesday. It flew again the next day”, told on a Tuesday: what has been hangs on a date before that. */
function isYetToCome(view: View, from: number, to: number, unit: number, at: number, shift: number): boolean {
  if (unit !== Unit.day || view.today === undefined || at + shift <= view.today) return false
  return at <= view.today && view.direction(from, to) < 0
}
