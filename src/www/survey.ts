/** Everything of one kind over all sources, gathered in one pass over the store. */
import type { DateMention, Figure, Quotation } from '../schema.ts'
import { site, source } from './store.ts'
import { voiceOf } from './text/chips.ts'
import type { Depth } from './text/hands.ts'

/** An extracted thing, and the source that it was found in. */
export interface From<T> {
  source: string
  item: T
}

export interface Survey {
  /** Spoken or written words of somebody, headings and titles left out; in order of sources. */
  quotations: From<Quotation>[]
  /** Each with the voice behind it: a list by size goes through all sources in no order, and need not look into them again. */
  figures: (From<Figure> & { voice: Depth | undefined })[]
  /** Dates that could be resolved. */
  dates: From<DateMention>[]
  /** Ids of everybody whose own words are quoted. */
  quoted: Set<string>
  /** How many quotations come from a voice without a name, of how many nobody is stated to speak, and how many figures have a hedge. */
  counts: Record<'unnamed' | 'silent' | 'hedged', number>
}

let gathered: { digest: string; survey: Survey } | undefined

export function survey(): Survey {
  const digest = site().digest
  if (gathered?.digest !== digest || digest === '') gathered = { digest, survey: gather() }
  return gathered.survey
}

/** The first `count` dates that are exact to the day. Each page of the timeline asks, so that not all are gone through. */
export function firstDays(count: number): From<DateMention>[] {
  const found: From<DateMention>[] = []
  for (const date of survey().dates) {
    if (found.length === count) break
    if (date.item.precision === 'day' && date.item.certainty !== 'unresolved') found.push(date)
  }
  return found
}

function gather(): Survey {
  const all: Survey = {
    quotations: [],
    figures: [],
    dates: [],
    quoted: new Set(),
    counts: { unnamed: 0, silent: 0, hedged: 0 },
  }
  for (const { id } of site().sources) {
    const found = source(id)
    for (const item of found.quotations) {
      if (item.kind !== 'speech') continue
      all.quotations.push({ source: id, item })
      if (!item.speaker) all.counts.silent++
      else if ('unnamed' in item.speaker) all.counts.unnamed++
      if (item.speaker && 'name' in item.speaker && item.speaker.ref) all.quoted.add(item.speaker.ref)
    }
    for (const item of found.figures) {
      all.figures.push({ source: id, item, voice: voiceOf(found, item) })
      if (item.hedge) all.counts.hedged++
    }
    for (const item of found.dates) if (item.iso) all.dates.push({ source: id, item })
  }
  return all
}
