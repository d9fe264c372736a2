/** Days that other languages name without a year or by a weekday: *am 30. September*, *mardi dernier*, *вчора*. Only what the day of publication leaves no doubt of. */
import { dayOf, isoDay, weekday } from './calendar.ts'
import { dayReading } from './parts.ts'
import { type Reading, reading, type View } from './view.ts'
import { Sort } from './words.ts'

/** A day that is farther off may be of the year before or after. */
const doubtful = 150

/** A day and its month without a year: the nearest one. */
export function nearestDate(
  view: View,
  i: number,
  to: number,
  month: number,
  day: number,
): Reading | undefined {
  const read = dayReading(view, i, to, 0, month, day)
  const found = read?.iso ? dayOf(read.iso) : undefined
  if (!read || found === undefined || view.today === undefined) return read
  return Math.abs(found - view.today) > doubtful ? { ...read, iso: undefined } : read
}

const last =
  /^(?:derniers?|letzten|letzter|pasado|vergangenen|vergangener|минулого|минулої|минулу|прошлого|прошлой|прошлую|ubiegł\p{L}*|zeszł\p{L}*)$/iu
const next =
  /^(?:kommenden|kommender|nächsten|nächster|prochain|próximo|наступного|наступної|наступну|следующего|следующей|следующую|przyszł\p{L}*)$/iu
/** What stands before a weekday that is a day, and no habit. */
const before = /^(?:ab|am|bis|ce|dès|el|este|seit|vom|w|we|в|во|у)$/
/** Weekdays that stand without any of these words. */
const plain = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/

/** A weekday: with *last* or *next* beside it, or the day of publication or the one before. */
export function foreignWeekday(view: View, i: number): Reading | undefined {
  const [led, behind] = [view.word(i - 1), view.word(i + 1)]
  const isDated = view.int(i + 1) >= 0 && !view.mark(i + 2, ':')
  if (isDated || view.today === undefined) return undefined
  const how = last.test(led) || last.test(behind) ? -1 : next.test(led) || next.test(behind) ? 1 : 0
  const isDay =
    how !== 0 || before.test(led) || (plain.test(view.word(i)) && !/^(?:[Ll]es?|chaque|tous|un)$/.test(led))
  if (!isDay || view.is(i - 1, Sort.weekday)) return undefined
  const isLed = how !== 0 && (last.test(led) || next.test(led))
  const back = (weekday(view.today) - view.valueAt(i) + 7) % 7
  const shift = how < 0 ? -(back || 7) : how > 0 ? 7 - back : back < 2 ? -back : undefined
  if (shift === undefined) return undefined
  return reading(
    isLed ? i - 1 : i,
    how && !isLed ? i + 2 : i + 1,
    isoDay(view.today + shift),
    'day',
    'published',
  )
}
