/** The timeline for machines: each dated thing with its passage. */
import type { SiteIndex } from '../../schema.ts'
import { site, source } from '../store.ts'
import { survey } from '../survey.ts'
import { words } from '../words.ts'
import type { Entry } from './calendar.ts'
import { byDay, type Day, readable } from './days.ts'
import { sentenceOf } from './passage.ts'
import { cut, passageHref, pilcrow, sourceLabel } from './sources.ts'
import { passageOf } from './within.ts'

/** The days of the site, in order. */
export function daysOf(): Day[] {
  const known = days.get(site()) ?? byDay(survey().dates, site().sources.length > 12 ? [] : site().sources)
  days.set(site(), known)
  return known
}

const days = new WeakMap<SiteIndex, Day[]>()

/** Entries that a calendar holds at most: programs and people get lost in more. */
const most = 3000
/** Passages of a crowded day that its one entry tells. */
const told = 3

/** The entries of a calendar: one for each dated thing, or, where these are too many, one for each day or stretch of days. */
export function calendarEntries(days: readonly Day[], base: string | undefined): Entry[] {
  const crowded = days.reduce((sum, { items }) => sum + items.length, 0) > most
  return days.flatMap((day) => (crowded ? gathered(day, base) : entriesOf(day, base)))
}

/** One entry for a day: how many passages date something so, and the first of them. */
function gathered(day: Day, base: string | undefined): Entry[] {
  const first = entriesOf({ ...day, items: day.items.slice(0, told) }, base)
  const entry = first[0]
  if (!entry || day.items.length === 1) return first
  const left = day.items.length - first.length
  const { counts } = words()
  return [
    {
      ...entry,
      key: day.iso,
      summary: `${counts.passages(day.items.length)}: ${entry.summary}`,
      description: [
        ...first.map(({ description }) => description),
        ...(left ? [`+ ${counts.passages(left)}`] : []),
      ].join('\n\n'),
    },
  ]
}

/** A day's entries for a calendar; `base` is the absolute address of the site, where it is known. */
function entriesOf(day: Day, base: string | undefined): Entry[] {
  const { first, last } = day
  return day.items.flatMap(({ source: id, item }) => {
    const from = source(id)
    const passage = passageOf(from, item.passage)
    if (!passage) return []
    const ref = `${id}#${item.passage}`
    const sure = item.certainty === 'stated' ? '' : `\n${words().timeline.working(readable(item.working))}`
    return {
      key: `${ref} ${item.text} ${day.iso}`,
      first,
      last,
      summary: cut(sentenceOf(from, passage, item), 120),
      description: `${passage.text}\n${sourceLabel(site(), id)} ${pilcrow(item.passage)} (${ref})${sure}`,
      ...(base && { url: new URL(`.${passageHref(id, item.passage)}`, base).href }),
    }
  })
}
