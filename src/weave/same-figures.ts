/** Bring together passages of different sources that give the same figure: to the same thing, or to another. */
import type { Figure, Point } from '../schema.ts'
import { together } from './given-figures.ts'
import { indexed, joined, sameTime, shared } from './pairing.ts'
import type { Place } from './passage-features.ts'
import { agreeingOn, figureWords, type PlacedFigure, sidesOf } from './point-sides.ts'
import { stems } from './stems.ts'
import { tellTheSame } from './telling.ts'
import type { Contents, Weights } from './weights.ts'

interface Given extends PlacedFigure {
  context?: Contents
}

interface Closest {
  pair: [Given, Given]
  closeness: number
}

/** A small count is given to too many things to say anything. */
const leastCount = 13
const leastClose = 1.95
/** What stands between a measure and the same in other units. */
const between = ' ('
/** Rare words that passages with one name in common must share. */
const leastWords = 3

/** Pairs of passages with an equal figure, two names or more and a rare word in common, or, where it is given to the same thing, one name and three such words, the figure itself rare or the passages close; of several with one figure the closest pair. Indexed by value, never all pairs. */
export function sameFigures(places: readonly Place[], weights: Weights): Point[] {
  const given = places.flatMap((place) =>
    place.figures
      .filter((figure) => tells(figure) && !isConversion(place, figure))
      .map((figure) => ({ place, figure })),
  )
  const best = new Map<string, Closest>()
  for (const group of indexed(given, ({ figure }) => [keyOf(figure)], 40)) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) keepClosest(best, group[i], group[j], weights, group.length)
    }
  }
  const pairs = [...best.values()].map(({ pair }) => pair)
  const equal = pairs.filter(isEqual)
  const index = new Map(given.map((each, at) => [each, at]))
  const groups = joined(
    given.length,
    equal.map(([one, other]): [number, number] => [index.get(one)!, index.get(other)!]),
  )
  const differ = pairs.filter((pair) => !isEqual(pair) && mayDiffer(pair))
  return [...groups.map((group) => agreeingOn(group.map((at) => given[at]))), ...differ.map(differingOn)]
}

function keepClosest(best: Map<string, Closest>, one: Given, other: Given, weights: Weights, given: number) {
  if (one.place.source === other.place.source || !sameTime(one.place.source, other.place.source)) return
  const pair: [Given, Given] = one.place.source.id < other.place.source.id ? [one, other] : [other, one]
  const wide = weights.common(contextOf(one), contextOf(other))
  if (wide.names >= 2 ? !wide.words : !wide.names || wide.words < leastWords) return
  if (wide.closeness + weights.weight(given) < leastClose) return
  // Last, because it may read both passages. That one figure is given to two things is for passages to say that name them.
  const equal = isEqual(pair)
  const common = equal ? wide : weights.common(one.place, other.place)
  const closeness = common.closeness + weights.weight(given)
  const tells = common.names >= 2 ? common.words >= 1 : common.names && common.words >= leastWords && equal
  if (!tells || closeness < leastClose) return
  const key = `${pair[0].place.source.id} ${pair[1].place.source.id} ${keyOf(one.figure)}`
  if (closeness > (best.get(key)?.closeness ?? 0)) best.set(key, { pair, closeness })
}

function keyOf({ low, high, unit }: Figure): string {
  return `${unit} ${low} ${high}`
}

function tells({ low, high, unit, text }: Figure): boolean {
  // *Over 2,000* says so much; *several thousand* does not.
  if (low === undefined || high === undefined) return (low ?? high ?? 0) >= leastCount && /\d/.test(text)
  if (/^(?:percent|percentage-point|[A-Z]{3})$/.test(unit)) return true
  return low === high ? low >= leastCount : unit !== 'count'
}

/** What a passage has; where it names nobody and nothing, with the one before it. Worked out once, and for few. */
function contextOf(given: Given): Contents {
  const { place } = given
  given.context ??= place.names.length || !place.before ? place : together([place.before, place])
  return given.context
}

/** *120 miles (193 kilometres)*: in brackets right behind it stands the figure before in other units. */
function isConversion(place: Place, figure: Figure): boolean {
  const before = place.figures[place.figures.indexOf(figure) - 1]
  // The passage is read last: few figures stand so close.
  if (!before || before.unit === figure.unit || figure.start - before.end !== between.length) return false
  const { start, text } = place.passage
  return text.startsWith(between, before.end - start)
}

/** Is the figure given to the same thing, as far as the words of both tell? Where one does not say of what it is, the passages must tell the same. */
function isEqual(pair: [Given, Given]): boolean {
  const [one, other] = pair.map(({ figure }) => new Set(stems(figure.of ?? '')))
  return one.size && other.size ? shared(one, other) > 0 : tellTheSame(...placesOf(pair))
}

function placesOf([one, other]: [Given, Given]): [Place, Place] {
  return [one.place, other.place]
}

/** Counted things go by too many words to say that they differ; shares and sums do not. */
function mayDiffer(pair: [Given, Given]): boolean {
  return pair.every(({ figure }) => figure.of && /^(?:percent|[A-Z]{3})$/.test(figure.unit))
}

function differingOn(pair: [Given, Given]): Point {
  const about = pair[0].figure.text
  return { id: '', kind: 'differ', about, sides: sidesOf(pair, figureWords), by: 'same-figure' }
}
