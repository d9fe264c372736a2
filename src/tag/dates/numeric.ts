/** Dates all in numbers: `14/02/2025`, `14-02-2025`, `14.02.2025`, `2025.02.14`, `2025-02-14`, `2025-02-14T09:50:00Z`. */
import type { Words } from '../../lib/words.ts'
import { tokenAt } from '../lexemes.ts'
import { dayNumber, exists, isoDay } from './calendar.ts'
import { type Reading, reading, type View } from './view.ts'

/** Which number comes first in the dates of a text that can be read in one way only, and one of them. */
interface Order {
  first?: 'day' | 'month'
  shown: string
}

/** `14.02.2025` has the day first wherever it is written; `2025.02.14` is ISO with other marks. */
export function dottedDate(view: View, i: number): Reading | undefined {
  const written = view.word(i)
  const late = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(written)
  if (late) return real(i, i + 1, Number(late[3]), Number(late[2]), Number(late[1]))
  const early = /^(\d{4})\.(\d\d)\.(\d\d)$/.exec(written)
  return early ? real(i, i + 1, Number(early[1]), Number(early[2]), Number(early[3])) : undefined
}

/**
 * `14/02/2025`, `14-02-2025`, `14/2/25`. Where both orders are possible, the other dates of the text tell, or its language; else it stays open.
 * A year of two digits needs a day that can be no month, or an order that is known.
 */
export function partedDate(view: View, i: number, first: number): Reading | undefined {
  const char = view.mark(i + 1, '/') ? '/' : '-'
  if (!view.mark(i + 1, char) || !view.mark(i + 3, char) || view.mark(i - 1, char)) return undefined
  if (view.mark(i + 5, char) || !tight(view, i, i + 5)) return undefined
  const second = view.int(i + 2)
  const full = view.size(i + 4) === 4
  const year = full ? view.yearAt(i + 4) : char === '/' && view.size(i + 4) === 2 ? view.int(i + 4) : -1
  if (year < 0 || second < 1 || first < 1 || Math.max(first, second) > 31) return undefined
  const century = full ? year : year + (year < 70 ? 2000 : 1900)
  if (first > 12 || second > 12 || (first === second && full))
    return first > 12 ? real(i, i + 5, century, second, first) : real(i, i + 5, century, first, second)
  const { first: known, shown } = view.english ? orderOf(view) : { first: 'day', shown: '' }
  if (!known) return full ? reading(i, i + 5, undefined, 'day', 'stated') : undefined
  const [month, day] = known === 'day' ? [second, first] : [first, second]
  const read = real(i, i + 5, century, month, day)
  return read && shown ? { ...read, note: `${known} first as in “${shown}”` } : read
}

/** `2025-02-14`, with a time behind a `T`. */
export function isoDate(view: View, i: number, year: number): Reading | undefined {
  if (!view.mark(i + 1, '-') || !view.mark(i + 3, '-')) return undefined
  if (view.size(i + 2) !== 2 || view.size(i + 4) !== 2) return undefined
  const day = real(i, i + 5, year, view.int(i + 2), view.int(i + 4))
  if (!day && view.int(i + 2) > 0 && view.int(i + 4) > 0 && tight(view, i, i + 5))
    return reading(i, i + 5, undefined, 'unknown', 'stated')
  const { text, words } = view.lex
  const end = words.end[i + 4]
  if (!day?.iso || text[end] !== 'T') return day
  const time =
    /^T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?(?![\p{L}\p{N}])/u.exec(
      text.slice(end, end + 40),
    )
  if (!time) return day
  const iso = `${day.iso}T${time[1]}:${time[2]}:${time[3] ?? '00'}${offset(time[4])}`
  const to = Math.min(view.end, tokenAt(words, end + time[0].length))
  return { ...day, to, iso, precision: 'minute' }
}

const offset = (zone = '') =>
  zone === 'Z' ? '+00:00' : zone.length === 3 ? `${zone}:00` : zone.replace(/^(...)(\d\d)$/, '$1:$2')

function real(from: number, to: number, year: number, month: number, day: number): Reading | undefined {
  if (!exists(year, month, day)) return undefined
  return reading(from, to, isoDay(dayNumber(year, month, day)), 'day', 'stated')
}

function tight({ lex: { words } }: View, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (words.start[i] !== words.end[i - 1]) return false
  return true
}

const orders = new WeakMap<Words, Order>()

/** The order of the dates of the whole text that are plain; none where they disagree. Worked out once, linear. */
function orderOf({ lex: { text, words } }: View): Order {
  const known = orders.get(words)
  if (known) return known
  const order: Order = { shown: '' }
  for (const [shown, one, two] of text.matchAll(/(?<![\d/.-])(\d\d?)[/-](\d\d?)[/-]\d{4}(?![\d/-])/g)) {
    const first = plainFirst(Number(one), Number(two))
    if (!first) continue
    if (order.first && order.first !== first) {
      order.first = undefined
      break
    }
    order.first = first
    order.shown ||= shown
  }
  orders.set(words, order)
  return order
}

function plainFirst(one: number, two: number): Order['first'] {
  if (one > 12 && one <= 31 && two >= 1 && two <= 12) return 'day'
  return two > 12 && two <= 31 && one >= 1 && one <= 12 ? 'month' : undefined
}
