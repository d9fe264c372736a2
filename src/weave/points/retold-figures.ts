/** Find figures that two reports of one matter give differently for what they tell in the same words: a fine of £85,000, and one of £58,000. */
import type { Figure } from '../../schema.ts'
import { type Clause, clauseOf } from './clauses.ts'
import { areApart } from './figure-values.ts'
import { isConversion } from './given-figures.ts'
import type { Matters } from './matters.ts'
import { both, likely, pairsIn, shared } from './pairing.ts'
import type { Place } from './passage-features.ts'
import type { PlacedFigure } from './sides.ts'
import { stems } from './stems.ts'
import type { Weights } from './weights.ts'

/** A name that more passages with such a figure have is of many things. */
const most = 12
/** Smaller counts are of too many things. */
const leastCount = 13
/** What both clauses have: words, the weight of words and names, and one word so few words from both figures; durations are of all things, and need more. */
const least = { words: 2, weight: 1.4, near: 4 }
const leastOfTime = { words: 3, weight: 2.2 }
/** One is so many times the other at most: further apart are two things. */
const furthestApart = 4
/** What may be, is asked for, or is at most. */
const possible =
  /\b(?:ask|can|capable|capacity|could|demand|limit|limited|maximum|may|might|must|offer|propos|request|recommend|should|s[eo]ught?|would)/i
/** A part of something, one of several, a bound, what is added. */
const partial =
  /\b(?:additional|among|another|average|combined|each|every|extra|further|half|includ\w+|less|more|other|others|per|rest|than|total|up to)\b/giu
const beside = 25
/** What is told of some only. */
const some = /\bof (?:them|which|whom)\b/iu
/** Times of which a figure is; two clauses with two of them tell of two things. */
const times = /\b(?:daily|hour|day|week|month|quarter|half-year|annual|year|decade)/giu
/** Ways that a figure went. */
const ups = /\b(?:climb|grew|grow|gain|increas|jump|rise|rose|soar|surg|up)/iu
const downs = /\b(?:cut|declin|drop|fall|fell|los[st]|reduc|shrank|shed|slump|down)/iu

interface Told extends PlacedFigure {
  clause?: Clause
}

type Pair = [Told, Told]

/** Pairs of figures, each the closest of the other's report, where neither report gives the other's. Indexed by unit and names, never all pairs of many. */
export function retoldFigures(places: readonly Place[], weights: Weights, matters: Matters): Pair[] {
  const told: Told[] = places.flatMap((place) =>
    place.figures
      .filter((figure) => tells(figure) && !place.tolls.has(figure) && !isConversion(place, figure))
      .map((figure) => ({ place, figure })),
  )
  const best = new Map<Told, Map<string, { pair: Pair; weight: number; isOnly: boolean }>>()
  const seen = new Map<Told, Set<Told>>()
  const keys = ({ place, figure: { unit } }: Told) => place.names.map((name) => `${unit} ${name}`)
  for (const [one, other] of pairsIn(likely(told, keys, most))) {
    if (!mayBeOne(one, other, matters)) continue
    const met = seen.get(one) ?? new Set()
    if (met.has(other)) continue
    seen.set(one, met.add(other))
    const pair: Pair = one.place.source.id < other.place.source.id ? [one, other] : [other, one]
    const weight = closeness(pair, weights)
    if (!weight) continue
    for (const each of pair) {
      const source = (each === pair[0] ? pair[1] : pair[0]).place.source.id
      const own = best.get(each) ?? best.set(each, new Map()).get(each)!
      const held = own.get(source)
      if (!held || weight > held.weight) own.set(source, { pair, weight, isOnly: true })
      else if (weight === held.weight) held.isOnly = false
    }
  }
  return [...best].flatMap(([one, closest]) =>
    [...closest.values()].flatMap(({ pair, isOnly }) => {
      const [first, second] = pair
      const back = best.get(second)?.get(first.place.source.id)
      if (one !== first || !isOnly || back?.pair !== pair || !back.isOnly) return []
      return isGiven(first.figure, second.place) || isGiven(second.figure, first.place) ? [] : [pair]
    }),
  )
}

function tells({ low, high, unit }: Figure): boolean {
  if (low === undefined || low !== high) return false
  return unit !== 'count' || low >= leastCount
}

/** What is asked first, because it reads nothing. */
function mayBeOne(one: Told, other: Told, matters: Matters): boolean {
  const [own, others] = [one, other].map(({ place }) => place.told)
  return (
    own !== others &&
    areApart(one.figure, other.figure) &&
    areComparable(one.figure, other.figure) &&
    matters.areOne(own, others)
  )
}

function areComparable({ low: one = 0 }: Figure, { low: other = 0 }: Figure): boolean {
  return Math.max(one, other) <= furthestApart * Math.min(one, other)
}

/** Does a report give this figure as well, of whatever? */
function isGiven(figure: Figure, { source }: Place): boolean {
  const exact = { ...figure, hedge: null }
  return source.figures.some(
    (each) => each.unit === figure.unit && !areApart({ ...each, hedge: null }, exact),
  )
}

/** The weight of what both clauses tell, or nothing where they may tell of two things. */
function closeness(pair: Pair, weights: Weights): number {
  const [own, others] = pair.map(({ figure }) => new Set(stems(figure.of ?? '')))
  const isPeople = pair.some(({ figure: { of } }) => /^(?:people|persons)$/.test(of ?? ''))
  if (own.size && others.size && !shared(own, others) && !isPeople) return 0
  const [one, other] = pair.map((each) => {
    each.clause ??= clauseOf(each)
    return each.clause
  })
  const isUntold = (of: ReadonlySet<string>, { stems }: Clause) =>
    of.size > 0 && ![...of].some((each) => stems.has(each))
  if (!isPeople && ((isUntold(own, other) && !others.size) || (isUntold(others, one) && !own.size))) return 0
  if (possible.test(one.text) !== possible.test(other.text)) return 0
  if (partsIn(one) !== partsIn(other) || some.test(one.text) || some.test(other.text)) return 0
  if (areOfTwoTimes(one, other)) return 0
  const common = both([...one.stems.keys()], [...other.stems.keys()])
  const needed = /^(?:minute|hour|day|week|month|year)$/.test(pair[0].figure.unit) ? leastOfTime : least
  if (common.length < needed.words) return 0
  if (!common.some((each) => one.stems.get(each)! <= least.near && other.stems.get(each)! <= least.near))
    return 0
  const names = both(pair[0].place.names, pair[1].place.names)
  const weight = [...common, ...names.map((name) => `@${name}`)].reduce(
    (sum, key) => sum + weights.of(key),
    0,
  )
  return weight < needed.weight ? 0 : weight
}

/** Words beside the figure that make a part of it, in order. */
function partsIn({ text }: Clause): string {
  const at = text.indexOf('|')
  return (text.slice(Math.max(0, at - beside), at + beside).match(partial) ?? []).join(' ').toLowerCase()
}

function areOfTwoTimes(one: Clause, other: Clause): boolean {
  for (const named of ['years', 'months'] as const)
    if (one[named].length && other[named].length && !both(one[named], other[named]).length) return true
  const [own, others] = [one, other].map(({ text }) =>
    (text.match(times) ?? []).map((word) => word.toLowerCase()),
  )
  if (own.length && others.length && !both(own, others).length) return true
  const [up, down] = [ups, downs].map((way) => [one, other].map(({ text }) => way.test(text)))
  return (up[0] && !down[0] && down[1] && !up[1]) || (down[0] && !up[0] && up[1] && !down[1])
}
