/** The days that a date takes up, so that dates of different precision can be compared. */

/** First and last day, counted from 1 January 1970. */
export interface Days {
  first: number
  last: number
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const millisecondsADay = 86_400_000

const dayNumber = (year: number, month: number, day: number) =>
  Math.floor(Date.UTC(year, month - 1, day) / millisecondsADay)

/** The days of an `iso` of the corpus: a day (with a time or not), a week, month, quarter, year, decade (`202X`, `2020s`), or an interval of two. */
export function daysOf(iso: string): Days | undefined {
  const slash = iso.indexOf('/')
  if (slash > 0) {
    const [from, to] = [daysOf(iso.slice(0, slash)), daysOf(iso.slice(slash + 1))]
    return from && to && { first: from.first, last: to.last }
  }
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(iso)
  if (day) {
    const first = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]))
    return { first, last: first }
  }
  const week = /^(\d{4})-W(\d\d)$/.exec(iso)
  if (week) {
    const fourth = dayNumber(Number(week[1]), 1, 4)
    const monday = fourth - ((weekdayOf(fourth) + 6) % 7) + (Number(week[2]) - 1) * 7
    return { first: monday, last: monday + 6 }
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(iso)
  if (quarter) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3)
  const month = /^(\d{4})-(\d\d)$/.exec(iso)
  if (month) return months(Number(month[1]), Number(month[2]), 1)
  const year = /^(\d{4})$/.exec(iso)
  if (year) return months(Number(year[1]), 1, 12)
  const decade = /^(\d{3})(?:X|x|0s)$/.exec(iso)
  return decade ? months(Number(`${decade[1]}0`), 1, 120) : undefined
}

function months(year: number, from: number, count: number): Days {
  return { first: dayNumber(year, from, 1), last: dayNumber(year, from + count, 1) - 1 }
}

/** 0 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** `Friday` → 5; abbreviations as well. */
export function weekdayNumber(word: string): number {
  const key = word.toLowerCase().replace(/\.$/, '')
  return key.length < 3 ? -1 : weekdays.findIndex((name) => name.startsWith(key))
}
