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

/** A day's entries for a calendar; `base` is the absolute address of the site, where it is known. */
export function entriesOf(day: Day, base: string | undefined): Entry[] {
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
