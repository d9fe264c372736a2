/** Everything of one kind over all sources, gathered in one pass over the store. */
import type { DateMention, Figure, Quotation, Source } from '../schema.ts'
import { site, source } from './store.ts'
import { voiceOf } from './text/chips.ts'
import { type Dated, dayOf, inFull, toldOf } from './text/days.ts'
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
  /** Dates that could be resolved; those with their sentences that the list of days shows in full. */
  dates: Dated[]
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
export function firstDays(count: number): Dated[] {
  const found: Dated[] = []
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
  const told = new Map<string, number>()
  for (const { id, digest } of site().sources) {
    const { quotations, figures, dates } = shareOf(id, digest)
    for (const found of quotations) {
      const { speaker } = found.item
      all.quotations.push(found)
      if (!speaker) all.counts.silent++
      else if ('unnamed' in speaker) all.counts.unnamed++
      if (speaker && 'name' in speaker && speaker.ref) all.quoted.add(speaker.ref)
    }
    for (const found of figures) {
      all.figures.push(found)
      if (found.item.hedge) all.counts.hedged++
    }
    for (const { item } of dates) all.dates.push(listed(id, item, told))
  }
  return all
}

/** A date as the list of days has it; `told` counts those of each day that have their sentences. Live preview shows few, and looks for them when it does. */
function listed(id: string, item: DateMention, told: Map<string, number>): Dated {
  const day = dayOf(item.iso!)
  const count = told.get(day) ?? 0
  if (import.meta.env.DEV || count === inFull) return { source: id, item }
  told.set(day, count + 1)
  return { source: id, item, told: toldOf(source(id), item, site()) }
}

type Share = Pick<Survey, 'quotations' | 'figures' | 'dates'>

/** In live preview, what each source had at that digest: of thousands one has changed. */
const shares = new Map<string, { digest: string; share: Share }>()

function shareOf(id: string, digest: string): Share {
  const known = shares.get(id)
  if (known?.digest === digest) return known.share
  const found = source(id)
  const share: Share = {
    quotations: found.quotations
      .filter(({ kind }) => kind === 'speech')
      .map((item) => ({ source: id, item })),
    figures: found.figures.map((item) => (import.meta.env.DEV ? asked(id, item) : figureOf(found, item))),
    dates: found.dates.filter(({ iso }) => iso).map((item) => ({ source: id, item })),
  }
  if (import.meta.env.DEV) shares.set(id, { digest, share })
  return share
}

function figureOf(source: Source, item: Figure): Survey['figures'][number] {
  return { source: source.id, item, voice: voiceOf(source, item) }
}

/** Live preview shows one page, with few of all figures: their voices are looked for when somebody asks. */
function asked(id: string, item: Figure): Survey['figures'][number] {
  return {
    source: id,
    item,
    get voice() {
      return voiceOf(source(id), item)
    },
  }
}
