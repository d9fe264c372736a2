/** Bring together what two reports of the same days say in several figures that are the same: one alone may be chance, three are not. */
import type { Figure, Point } from '../../schema.ts'
import { keyOf } from './figure-key.ts'
import { isConversion, isPrecise } from './given-figures.ts'
import { indexed, sameTime, shared } from './pairing.ts'
import type { Place } from './passage-features.ts'
import { agreeingOn, type PlacedFigure } from './sides.ts'
import { stems } from './stems.ts'
import { namesOf } from './stories.ts'

/** Two reports must have so many figures in common, within so many days of each other; a figure that more passages give is no evidence. */
const least = 3
const soon = 2
const most = 8
/** People, organisations and places that both must name. */
const leastNames = 2

type Pair = [PlacedFigure, PlacedFigure]

/**
 * Points on figures that two reports give, of which `found` has none yet: where they give three or more that are the same, each in one passage of either, and name
 * the same people or places. Indexed by value, never all pairs.
 */
export function figuresTogether(places: readonly Place[], found: readonly Point[]): Point[] {
  const given = places.flatMap((place) => place.figures.filter(tells).map((figure) => ({ place, figure })))
  const byReports = new Map<string, Pair[]>()
  for (const group of indexed(given, ({ figure }) => [keyOf(figure)], most)) {
    for (const pair of pairsOf(group)) {
      if (!mayBeOne(pair)) continue
      const reports = pair.map(({ place }) => place.source.id).join(' ')
      const held = byReports.get(reports)
      if (held) held.push(pair)
      else byReports.set(reports, [pair])
    }
  }
  const known = new Set(found.flatMap(({ sides }) => sides.flatMap(({ passages }) => passages)))
  const pairs = [...byReports.values()]
    .filter((pairs) => pairs.length >= least && nameTheSame(pairs[0]))
    .flatMap((pairs) =>
      pairs.filter(
        (pair) =>
          !pair.every(({ place }) => known.has(place.ref)) &&
          !pair.every(({ place, figure }) => isConversion(place, figure)),
      ),
    )
  return agreeingOn(pairs)
}

/** A sum, or a share or count that few things have. */
function tells(figure: Figure): boolean {
  const { unit, low, high } = figure
  if (/^[A-Z]{3}$/.test(unit)) return low !== undefined && low === high
  return (unit === 'percent' || unit === 'count') && isPrecise(figure)
}

/** Pairs of reports that give the figure in one passage each, the first by id before the other. */
function pairsOf(group: readonly PlacedFigure[]): Pair[] {
  const bySource = Map.groupBy(group, ({ place }) => place.source)
  const own = [...bySource.values()].filter((each) => new Set(each.map(({ place }) => place)).size === 1)
  const once = own.map(([first]) => first).sort((a, b) => (a.place.source.id < b.place.source.id ? -1 : 1))
  return once.flatMap((one, i) => once.slice(i + 1).map((other): Pair => [one, other]))
}

/** Is the figure of one thing, as far as the words of both tell, in reports of the same days? */
function mayBeOne([one, other]: Pair): boolean {
  if (!sameTime(one.place.source, other.place.source, soon)) return false
  const [own, others] = [one, other].map(({ figure }) => new Set(stems(figure.of ?? '')))
  return !own.size || !others.size || shared(own, others) > 0
}

/** Do two reports name enough of the same people, organisations and places? */
function nameTheSame([one, other]: Pair): boolean {
  const [own, others] = [one, other].map(({ place }) => namesOf(place.source))
  return shared(own, others) >= leastNames
}
