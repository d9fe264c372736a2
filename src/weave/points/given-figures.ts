/** Figures with all that tells whether two sources give them for one thing. */
import type { Figure, Toll } from '../../schema.ts'
import { keyOf } from './figure-key.ts'
import { shared } from './pairing.ts'
import type { Place } from './passage-features.ts'
import type { PlacedFigure } from './sides.ts'
import { stems } from './stems.ts'
import type { Told } from './told.ts'
import { saysToll } from './tolls.ts'
import type { Contents } from './weights.ts'

/** A figure, and what it counts. */
export interface Given extends PlacedFigure {
  /** What it counts: a toll (`dead`), or the head of what it is of. */
  key: string
  toll?: Toll
  /** What the passage has, with the one before it where it names nobody and nothing itself, or with those that open the report. */
  context: Contents
  /** Is it told of in the opening alone what the figure belongs to? */
  isOpen: boolean
}

/** Counts of an event change by the day: sources published further apart than this, in days, speak of different days. */
export const furthest = 2
/** Names and words of weight that two reports must share where one of the passages has no name, and their first passages say what they are about. */
const leastOpen = { names: 2, words: 4 }
/** The passages of a report that say what it is about. */
const first = 3

/** The figures of `places` that tell what they are of. */
export function givenIn(places: readonly Place[]): Given[] {
  const openings = openingsOf(places)
  return places.flatMap((place) => figuresIn(place, openings))
}

/** The first passages of each source. */
export function openingsOf(places: readonly Place[]): Map<Told, Place[]> {
  return Map.groupBy(
    places.filter(({ at }) => at < first),
    ({ told }) => told,
  )
}

/** What passages have together. */
export function together(places: readonly Contents[]): Contents {
  return {
    names: [...new Set(places.flatMap(({ names }) => names))],
    stems: new Set(places.flatMap(({ stems }) => [...stems])),
  }
}

function figuresIn(place: Place, openings: ReadonlyMap<Told, Place[]>): Given[] {
  return place.figures.flatMap((figure) => {
    const { low, high, unit, of } = figure
    if (low === undefined && high === undefined) return []
    const toll = place.tolls.get(figure)
    const head = toll?.kind ?? headOf(of)
    if (!head || (unit === 'count' && !toll && (low ?? high)! < 13)) return []
    const { names, before, told } = place
    const isOpen = Boolean(toll) && !names.length && !before?.names.length && openings.has(told)
    const around = isOpen ? openings.get(told)! : before && !names.length ? [before] : []
    const context = around.length ? together([...around, place]) : place
    return [{ place, figure, key: `${unit} ${head}`, toll, context, isOpen }]
  })
}

/** The stem of the noun that says what a figure is of: *aid for the families* is aid. */
function headOf(of: string | undefined): string | undefined {
  const [noun] = (of ?? '').split(/ (?:for|from|in|of|on|to|with) /)
  return stems(noun).at(-1)
}

/** What stands between a measure and the same in other units. */
const between = ' ('
/** A smaller count, and a figure with fewer digits before its noughts, is given to too many things. */
const leastCount = 100
const leastDigits = 2

/** *120 miles (193 kilometres)*: in brackets right behind it stands the figure before in other units. */
export function isConversion(place: Place, figure: Figure): boolean {
  const before = place.figures[place.figures.indexOf(figure) - 1]
  // The passage is read last: few figures stand so close.
  if (!before || before.unit === figure.unit || figure.start - before.end !== between.length) return false
  const { start, text } = place.passage
  return text.startsWith(between, before.end - start)
}

/** A sum, a share, a measure or a count that few things have. */
export function isPrecise({ unit, low, high }: Figure): boolean {
  if (low === undefined || low !== high) return false
  const digits = String(low).replace(/0+$|\./g, '').length
  return digits >= leastDigits && (unit !== 'count' || low >= leastCount)
}

/** Are enough of the names and words of weight the same that both may tell of one event? */
export function areNear(
  [one, other]: readonly [Given, Given],
  { names, words }: { names: number; words: number },
): boolean {
  const least = one.isOpen || other.isOpen ? leastOpen : { names: 1, words: 2 }
  return names >= least.names && words >= least.words
}

/** Do both count the same people or things, as far as the words tell? */
export function areOfOneThing([one, other]: readonly [Given, Given]): boolean {
  if (one.toll && other.toll && one.toll.isGeneral && other.toll.isGeneral) return true
  const [own, others] = [one, other].map(({ figure }) => new Set(stems(figure.of ?? '')))
  return shared(own, others) === Math.min(own.size, others.size)
}

/** Passages with dates of which none is the other's tell of two events. */
export function areOfOneTime(pair: readonly [Given, Given]): boolean {
  const [one, other] = pair.map(({ place: { dates, source } }) => ({
    days: dates.flatMap(({ iso }) => (iso ? [iso.slice(0, 10)] : [])),
    published: source.published?.iso.slice(0, 10),
  }))
  const meets = (own: string, days: readonly string[]) =>
    days.some((day) => day.startsWith(own) || own.startsWith(day))
  if (one.days.length && other.days.length) return one.days.some((day) => meets(day, other.days))
  const days = [...one.days, ...other.days]
  const published = one.published ?? other.published
  return days.every(
    (day) =>
      day.length === 10 && (!published || Math.abs(Date.parse(day) - Date.parse(published)) < 8 * 86_400_000),
  )
}

/** The figures, with what they are of behind the last where that is the same: *94 / 128 (people, missing)*. */
export function figuresOf(group: readonly Given[]): string {
  const known = new Set<string>()
  const values = group.filter(({ figure }) => !known.has(keyOf(figure)) && known.add(keyOf(figure)))
  const given = new Set(values.map(ofWhat))
  if (given.size > 1) return [...new Set(values.map(tollWords))].join(' / ')
  const figures = [...new Set(values.map(({ figure }) => figure.text))].join(' / ')
  return bracketed(figures, ofWhat(group[0]))
}

/** The figure as printed, with what it is of. */
export function tollWords(given: Given): string {
  return bracketed(given.figure.text, ofWhat(given))
}

/** What a figure is of, as printed, and what became of those whom it counts. */
function ofWhat({ figure: { of }, toll }: Given): string {
  return [of, toll && !saysToll(of ?? '', toll.kind) && toll.kind].filter(Boolean).join(', ')
}

function bracketed(text: string, about: string): string {
  return about ? `${text} (${about})` : text
}
