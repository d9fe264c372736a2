/** Bring together passages of different sources that agree on what became of how many people: six missing after a bridge fell. */
import type { Point } from '../../schema.ts'
import {
  areNear,
  areOfOneThing,
  areOfOneTime,
  figuresOf,
  furthest,
  type Given,
  openingsOf,
  together,
  tollWords,
} from './given-figures.ts'
import { indexed, joined, pairsIn, sameTime } from './pairing.ts'
import type { Place } from './passage-features.ts'
import { sidesOf, withNames } from './sides.ts'
import type { Told } from './told.ts'
import type { Weights } from './weights.ts'

/** Names and words of weight that two passages share at least: one of either is in reports of any accident. */
const least = { names: 1, words: 3 }
/** No number at all. */
const isVague = /^(?:dozens|hundreds|scores|thousands)/i

/**
 * Points on tolls that two sources or more give alike, but for those that a point of `others` tells of already. Small numbers count too: what became of people is
 * what reports of an accident are for; *at least three* is what other reports have that say so too. `all` are the figures of `places`. Indexed by toll, number and names, never all pairs.
 */
export function sameTolls(
  places: readonly Place[],
  all: readonly Given[],
  weights: Weights,
  others: readonly Point[],
): Point[] {
  const told = tellersOf(others)
  const openings = openingsOf(places)
  const given = all
    .filter(
      ({ toll, place, figure: { low, high, text } }) =>
        toll &&
        (low === high || (high === undefined && !isVague.test(text))) &&
        !told.get(place.ref)?.includes(text),
    )
    .map((each) => opened(each, openings))
  const at = new Map(given.map((each, index) => [each, index]))
  const pairs: [number, number][] = []
  const keys = ({ key, figure, context }: Given) =>
    [...context.names].map((name) => `${key} ${figure.low} ${figure.high} ${name}`)
  for (const [one, other] of pairsIn(indexed(given, keys)))
    if (areOne([one, other], weights)) pairs.push([at.get(one)!, at.get(other)!])
  return joined(given.length, pairs)
    .map((group) => group.map((index) => given[index]))
    .map((group) => ({
      id: '',
      kind: 'agree' as const,
      about: withNames(figuresOf(group.slice(0, 1)), group),
      sides: sidesOf(group, tollWords),
      by: 'same-figure' as const,
    }))
}

/** The words that points have of passages. */
function tellersOf(points: readonly Point[]): Map<string, string> {
  return new Map(
    points.flatMap(({ sides }) =>
      sides.flatMap(({ passages, words }) => passages.map((ref) => [ref, words])),
    ),
  )
}

/** A toll that a report opens with is of what it opens with, whatever stands in its own passage. */
function opened(given: Given, openings: ReadonlyMap<Told, Place[]>): Given {
  const around = openings.get(given.place.told)
  return around?.includes(given.place) ? { ...given, context: together(around), isOpen: true } : given
}

function areOne(pair: [Given, Given], weights: Weights): boolean {
  const [one, other] = pair.map(({ place }) => place.source)
  if (one === other || !sameTime(one, other, furthest)) return false
  // Six workers are six people.
  if (!pair.some(({ toll }) => toll!.isGeneral) && !areOfOneThing(pair)) return false
  if (!areOfOneTime(pair)) return false
  const common = weights.common(pair[0].context, pair[1].context)
  return common.names >= least.names && common.words >= least.words && areNear(pair, common)
}
