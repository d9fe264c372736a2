/** Bring together passages of different sources that give different figures for one thing: 24 dead of an explosion, and 28. */
import type { Point } from '../../schema.ts'
import { areApart } from './figure-values.ts'
import {
  areNear,
  areOfOneThing,
  areOfOneTime,
  figuresOf,
  furthest,
  type Given,
  tollWords,
} from './given-figures.ts'
import type { Matters } from './matters.ts'
import { indexed, joined, pairsIn, sameTime } from './pairing.ts'
import { type PlacedFigure, sidesOf, withNames } from './sides.ts'
import { stems } from './stems.ts'
import { tellTheSame } from './telling.ts'
import type { Weights } from './weights.ts'

interface Closest {
  pair: [Given, Given]
  closeness: number
}

/** So many words of weight behind two figures, within so many code units, say that they count the same. */
const alike = 3
const near = 60
/** What may be, or is at most. */
const possible = /\b(?:can|capable|capacity|could|limit|limited|maximum|may|might|must|should|would)\b/i

/** Pairs of passages that tell one event in the same words with figures that cannot both be right, each the closest of the other. Indexed by what is counted and by names, never all pairs. */
export function otherFigures(
  given: readonly Given[],
  retold: readonly [PlacedFigure, PlacedFigure][],
  weights: Weights,
  matters: Matters,
): Point[] {
  const told = Map.groupBy(given, toldBy)
  const best = new Map<Given, Map<string, Closest>>()
  const keys = ({ key, context }: Given) => [key, ...[...context.names].map((name) => `${key} ${name}`)]
  for (const [one, other] of pairsIn(indexed(given, keys))) keepClosest(best, one, other, weights, matters)
  const pairs = [...best].flatMap(([one, closest]) =>
    [...closest.values()].flatMap(({ pair }) => {
      const [first, second] = pair
      if (one !== first || best.get(second)?.get(first.place.source.id)?.pair !== pair) return []
      const isSettled = [
        [first, second],
        [second, first],
      ].some(([own, other]) => told.get(toldBy(own))!.some((each) => !areApart(each.figure, other.figure)))
      return isSettled ? [] : [pair]
    }),
  )
  const known = new Set(pairs.flat().map(({ figure }) => figure))
  const others = retold.filter((pair) => !pair.some(({ figure }) => known.has(figure)))
  return grouped([...pairs, ...asGiven(others)]).map(point)
}

/** Figures for one thing are one point, however many reports give one. */
function grouped(pairs: readonly [Given, Given][]): Given[][] {
  const all = [...new Set(pairs.flat())]
  const at = new Map(all.map((each, index) => [each, index]))
  const groups = joined(
    all.length,
    pairs.map(([one, other]): [number, number] => [at.get(one)!, at.get(other)!]),
  )
  return groups.map((group) =>
    group
      .map((index) => all[index])
      .sort((one, other) => (one.place.source.id < other.place.source.id ? -1 : 1)),
  )
}

/** Retold figures as given ones, each once. */
function asGiven(pairs: readonly [PlacedFigure, PlacedFigure][]): [Given, Given][] {
  const known = new Map<PlacedFigure, Given>()
  const given = (one: PlacedFigure) => {
    const held = known.get(one) ?? { ...one, key: '', context: one.place, isOpen: false }
    known.set(one, held)
    return held
  }
  return pairs.map(([one, other]) => [given(one), given(other)])
}

function toldBy({ place, key }: Given): string {
  return `${place.source.id} ${key}`
}

function keepClosest(
  best: Map<Given, Map<string, Closest>>,
  one: Given,
  other: Given,
  weights: Weights,
  matters: Matters,
) {
  if (one.place.source === other.place.source || !sameTime(one.place.source, other.place.source, furthest))
    return
  const pair: [Given, Given] = one.place.source.id < other.place.source.id ? [one, other] : [other, one]
  if (!areOfOneThing(pair) || !areApart(one.figure, other.figure) || !areOfOneTime(pair)) return
  const common = weights.common(one.context, other.context)
  if (
    !areNear(pair, common) &&
    !(mayBeOfMatter(one) && matters.areOne(pair[0].place.told, pair[1].place.told))
  )
    return
  if (!one.toll && ((!tellTheSame(one.place, other.place) && !goOnAlike(pair)) || isOneOnlyPossible(pair)))
    return
  for (const each of pair) {
    const source = (each === pair[0] ? pair[1] : pair[0]).place.source.id
    const own = best.get(each) ?? best.set(each, new Map()).get(each)!
    if (common.closeness > (own.get(source)?.closeness ?? 0))
      own.set(source, { pair, closeness: common.closeness })
  }
}

/** What became of people, a sum, a share or a count: reports of one matter give one. A *five-year low* and a *10-year low* are two. */
function mayBeOfMatter({ toll, figure: { unit } }: Given): boolean {
  return toll !== undefined || unit === 'count' || unit === 'percent' || /^[A-Z]{3}$/.test(unit)
}

/** Is one what may be, and the other what is? A boat that could carry 43 carried 150. */
function isOneOnlyPossible(pair: [Given, Given]): boolean {
  const [one, other] = pair.map(({ place: { passage }, figure }) => {
    const before = passage.text.slice(0, figure.start - passage.start)
    return possible.test(
      before
        .slice(-near)
        .split(/[,;:.!?]/)
        .at(-1)!,
    )
  })
  return one !== other
}

/** *3,000 homes on the old quay*, *3,500 homes on the old quay*: do the same words of weight follow both figures, up to a mark? */
function goOnAlike(pair: [Given, Given]): boolean {
  const [one, other] = pair.map(({ place: { passage }, figure }) => {
    const from = figure.end - passage.start
    return stems(passage.text.slice(from, from + near).split(/[,;:.()!?“”"—–]|\d/, 1)[0]).slice(0, alike)
  })
  return one.length === alike && one.join(' ') === other.join(' ')
}

function point(group: readonly Given[]): Point {
  return {
    id: '',
    kind: 'differ',
    about: group.some(({ toll, figure }) => toll || figure.of)
      ? figuresOf(group)
      : withNames(figuresOf(group), group),
    sides: sidesOf(group, tollWords),
    by: 'other-figure',
  }
}
