/** Bring together passages of different sources that give the same figure: to the same thing, or to another. */
import type { Figure, Point } from '../../schema.ts'
import { clauseOf } from './clauses.ts'
import { isConversion, isPrecise, together } from './given-figures.ts'
import type { Matters } from './matters.ts'
import { indexed, joined, sameTime, shared } from './pairing.ts'
import type { Place } from './passage-features.ts'
import { agreeingOn, figureWords, type PlacedFigure, sidesOf } from './sides.ts'
import { smallStems, stems } from './stems.ts'
import { tellTheSame } from './telling.ts'
import type { Contents, Weights } from './weights.ts'

interface Given extends PlacedFigure {
  context?: Contents
}

interface Closest {
  pair: [Given, Given]
  closeness: number
  /** Both give it to the same thing. */
  equal: boolean
}

/** A small count is given to too many things to say anything. */
const leastCount = 13
const leastClose = 1.95
/** Rare words that passages with one name in common must share. */
const leastWords = 3

/** Pairs of passages with an equal figure, two names or more and a rare word in common, or, where it is given to the same thing, one name and three such words, the figure itself rare or the passages close; or where two reports of one matter give a figure that few things have; of several with one figure the closest pair. Indexed by value, never all pairs. */
export function sameFigures(places: readonly Place[], weights: Weights, matters: Matters): Point[] {
  const given = places.flatMap((place) =>
    place.figures
      .filter((figure) => tells(figure) && !isConversion(place, figure))
      .map((figure) => ({ place, figure })),
  )
  const best = new Map<string, Closest>()
  const keep = (one: Given, other: Given, size: number) => {
    const found = close(one, other, weights, size) ?? ofOneMatter(one, other, weights, matters)
    if (!found) return
    const key = `${found.pair[0].place.source.id} ${found.pair[1].place.source.id} ${keyOf(one.figure)}`
    if (found.closeness > (best.get(key)?.closeness ?? 0)) best.set(key, found)
  }
  for (const group of indexed(given, ({ figure }) => [keyOf(figure)], 40)) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) keep(group[i], group[j], group.length)
    }
  }
  const pairs = [...best.values()]
  const index = new Map(given.map((each, at) => [each, at]))
  const groups = joined(
    given.length,
    pairs.flatMap(({ pair: [one, other], equal }): [number, number][] =>
      equal ? [[index.get(one)!, index.get(other)!]] : [],
    ),
  )
  const differ = pairs.filter(({ pair, equal }) => !equal && mayDiffer(pair))
  return [
    ...agreeingOn(groups.map((group) => group.map((at) => given[at]))),
    ...differ.map(({ pair }) => differingOn(pair)),
  ]
}

/** The pair by the names and words of its passages. */
function close(one: Given, other: Given, weights: Weights, given: number): Closest | undefined {
  if (one.place.source === other.place.source || !sameTime(one.place.source, other.place.source))
    return undefined
  const pair = inOrder(one, other)
  const wide = weights.common(contextOf(one), contextOf(other))
  if (wide.names >= 2 ? !wide.words : !wide.names || wide.words < leastWords) return undefined
  if (wide.closeness + weights.weight(given) < leastClose) return undefined
  // Last, because it may read both passages. That one figure is given to two things is for passages to say that name them.
  const equal = isEqual(pair)
  const common = equal ? wide : weights.common(one.place, other.place)
  const closeness = common.closeness + weights.weight(given)
  const tells = common.names >= 2 ? common.words >= 1 : common.names && common.words >= leastWords && equal
  return tells && closeness >= leastClose ? { pair, closeness, equal } : undefined
}

/** The pair by what both reports tell of: a figure that few things have is of one thing, if a word beside it says so too and none says otherwise. */
function ofOneMatter(one: Given, other: Given, weights: Weights, matters: Matters): Closest | undefined {
  if (one.place.source === other.place.source || !isPrecise(one.figure)) return undefined
  const pair = inOrder(one, other)
  const [own, others] = pair.map(({ figure }) => new Set(stems(figure.of ?? '')))
  const isNamed = shared(own, others) > 0
  if (!isNamed && ((own.size && others.size && !isOfPeople(pair)) || !isRare(one.figure))) return undefined
  const { words, closeness } = weights.common(contextOf(one), contextOf(other))
  if (
    (!isNamed && (!words || (!(own.size && others.size) && (!areToldAlike(pair) || areSpentOnTwo(pair))))) ||
    !matters.areOne(pair[0].place.told, pair[1].place.told)
  )
    return undefined
  return { pair, closeness: Math.max(closeness, Number.EPSILON), equal: true }
}

/** Do the clauses of both figures have a word in common? */
function areToldAlike(pair: [Given, Given]): boolean {
  const [one, other] = pair.map((given) => clauseOf(given).stems)
  return [...one.keys()].some((word) => other.has(word))
}

/** A share of two digits, and a time, is given to many things in a report on one. */
function isRare({ unit, low }: Figure): boolean {
  return unit === 'count' || /^[A-Z]{3}$/.test(unit) || (unit === 'percent' && !Number.isInteger(low))
}

/** Whoever is counted is counted as people, too. */
function isOfPeople(pair: [Given, Given]): boolean {
  return pair.some(({ figure: { of } }) => /^(?:people|persons|others)$/.test(of ?? ''))
}

function inOrder(one: Given, other: Given): [Given, Given] {
  return one.place.source.id < other.place.source.id ? [one, other] : [other, one]
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

/** Is the figure given to the same thing, as far as the words of both tell? Where one does not say of what it is, the passages must tell the same. */
function isEqual(pair: [Given, Given]): boolean {
  const [one, other] = pair.map(({ figure }) => new Set(stems(figure.of ?? '')))
  if (one.size && other.size) return shared(one, other) > 0
  return tellTheSame(...placesOf(pair)) && !areSpentOnTwo(pair)
}

/** *12 million on roads*, *12 million on school roofs*: do both say on what, and is that not the same? */
function areSpentOnTwo(pair: [Given, Given]): boolean {
  const [one, other] = pair.map(({ place: { passage }, figure }) => {
    const behind = spentOn.exec(passage.text.slice(figure.end - passage.start))?.[1]
    return smallStems(behind ?? '')
  })
  return one.size > 0 && other.size > 0 && !shared(one, other)
}

/** What stands behind a sum and *on*: a word in small letters or two. */
const spentOn = /^ on (?:an? |the |new )?(\p{Ll}[\p{L}-]*(?: (?!and |or |in |for )\p{Ll}[\p{L}-]*)?)/u

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
