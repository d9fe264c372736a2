/** Everything of one kind over all sources, gathered in one pass over the store. */
import type { DateMention, Figure, Quotation, Source } from '../schema.ts'
import { keptLists, site, source } from './store.ts'
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
  const { sources } = site()
  const kept = import.meta.env.DEV ? undefined : keptLists(sources.map(({ digest }) => digest))
  for (const { id, digest } of sources) {
    const before = kept?.get(digest) as Share | undefined
    const { quotations, figures, dates } = before ?? shareOf(id, digest)
    if (!before) kept?.put(digest, { quotations, figures, dates } satisfies Share)
    for (const item of quotations) {
      const { speaker } = item
      all.quotations.push({ source: id, item })
      if (!speaker) all.counts.silent++
      else if ('unnamed' in speaker) all.counts.unnamed++
      if (speaker && 'name' in speaker && speaker.ref) all.quoted.add(speaker.ref)
    }
    for (const figure of figures) {
      all.figures.push(listedFigure(id, figure))
      if (figure.item.hedge) all.counts.hedged++
    }
    for (const item of dates) all.dates.push(before ? { source: id, item } : listed(id, item, told))
  }
  kept?.close()
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

/** What there is of each kind in one source. */
interface Share {
  quotations: Quotation[]
  figures: { item: Figure; voice?: Depth | undefined }[]
  dates: DateMention[]
}

/** In live preview, what each source had at that digest: of thousands one has changed. */
const shares = new Map<string, { digest: string; share: Share }>()

function shareOf(id: string, digest: string): Share {
  const known = shares.get(id)
  if (known?.digest === digest) return known.share
  const found = source(id)
  const share: Share = {
    quotations: found.quotations.filter(({ kind }) => kind === 'speech'),
    figures: found.figures.map((item) =>
      import.meta.env.DEV ? { item } : { item, voice: shown(found, item) },
    ),
    dates: found.dates.filter(({ iso }) => iso),
  }
  if (import.meta.env.DEV) shares.set(id, { digest, share })
  return share
}

function shown(source: Source, figure: Figure): Depth | undefined {
  const voice = voiceOf(source, figure)
  return voice && { classes: voice.classes, who: voice.who, ...(voice.hedge && { hedge: voice.hedge }) }
}

function listedFigure(id: string, { item, voice }: Share['figures'][number]): Survey['figures'][number] {
  return import.meta.env.DEV ? asked(id, item) : { source: id, item, voice }
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
