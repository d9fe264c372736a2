/** Bring together passages of different sources that give different figures for one thing: 24 dead of an explosion, and 28. */
import type { Figure, Point, Toll } from '../schema.ts'
import { indexed, joined, sameTime, shared } from './pairing.ts'
import type { Place } from './passage-features.ts'
import { stems } from './stems.ts'
import { tellTheSame } from './telling.ts'
import type { Told } from './told.ts'
import type { Contents, Weights } from './weights.ts'

interface Given {
  place: Place
  figure: Figure
  /** What it counts: a toll (`dead`), or the head of what it is of. */
  key: string
  toll?: Toll
  /** What the passage has, with the one before it where it names nobody and nothing itself, or with those that open the report. */
  context: Contents
  /** Is it told of in the opening alone what the figure belongs to? */
  isOpen: boolean
}

interface Closest {
  pair: [Given, Given]
  closeness: number
}

/** Counts of an event change by the day: sources published further apart than this, in days, speak of different days. */
const furthest = 2
/** So many words of weight behind two figures, within so many code units, say that they count the same. */
const alike = 3
const near = 60
/** What may be, or is at most. */
const possible = /\b(?:can|capable|capacity|could|limit|limited|maximum|may|might|must|should|would)\b/i
/** Names and words of weight that two reports must share where one of the passages has no name, and their first passages say what they are about. */
const leastOpen = { names: 2, words: 4 }
/** The passages of a report that say what it is about. */
const first = 3
/** A figure that is hedged with *about* may be off by this part. */
const vague = 0.15

/** Pairs of passages that tell one event in the same words with figures that cannot both be right, each the closest of the other. Indexed by what is counted and by names, never all pairs. */
export function otherFigures(places: readonly Place[], weights: Weights): Point[] {
  const openings = openingsOf(places)
  const given = places.flatMap((place) => givenIn(place, openings))
  const told = Map.groupBy(given, toldBy)
  const best = new Map<Given, Map<string, Closest>>()
  const keys = ({ key, context }: Given) => [...context.names].map((name) => `${key} ${name}`)
  for (const group of indexed(given, keys)) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) keepClosest(best, group[i], group[j], weights)
    }
  }
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
  return grouped(pairs).map(point)
}

/** Tolls of one event, however many reports give one, are one point; of other things each pair is its own. */
function grouped(pairs: readonly [Given, Given][]): Given[][] {
  const tolls = pairs.filter(([{ toll }]) => toll)
  const all = [...new Set(tolls.flat())]
  const at = new Map(all.map((each, index) => [each, index]))
  const groups = joined(
    all.length,
    tolls.map(([one, other]): [number, number] => [at.get(one)!, at.get(other)!]),
  )
  return [
    ...pairs.filter(([{ toll }]) => !toll),
    ...groups.map((group) =>
      group
        .map((index) => all[index])
        .sort((one, other) => (one.place.source.id < other.place.source.id ? -1 : 1)),
    ),
  ]
}

function toldBy({ place, key }: Given): string {
  return `${place.source.id} ${key}`
}

/** The first passages of each source. */
function openingsOf(places: readonly Place[]): Map<Told, Place[]> {
  return Map.groupBy(
    places.filter(({ at }) => at < first),
    ({ told }) => told,
  )
}

/** What passages have together. */
function together(places: readonly Contents[]): Contents {
  return {
    names: [...new Set(places.flatMap(({ names }) => names))],
    stems: new Set(places.flatMap(({ stems }) => [...stems])),
  }
}

function givenIn(place: Place, openings: ReadonlyMap<Told, Place[]>): Given[] {
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

function keepClosest(best: Map<Given, Map<string, Closest>>, one: Given, other: Given, weights: Weights) {
  if (one.place.source === other.place.source || !sameTime(one.place.source, other.place.source, furthest))
    return
  const pair: [Given, Given] = one.place.source.id < other.place.source.id ? [one, other] : [other, one]
  if (!sameThing(pair) || !areOfOneTime(pair)) return
  const { names, words, closeness } = weights.common(one.context, other.context)
  const open = one.isOpen || other.isOpen
  if (names < (open ? leastOpen.names : 1) || words < (open ? leastOpen.words : 2)) return
  if (!one.toll && ((!tellTheSame(one.place, other.place) && !goOnAlike(pair)) || isOneOnlyPossible(pair)))
    return
  for (const each of pair) {
    const source = (each === pair[0] ? pair[1] : pair[0]).place.source.id
    const own = best.get(each) ?? best.set(each, new Map()).get(each)!
    if (closeness > (own.get(source)?.closeness ?? 0)) own.set(source, { pair, closeness })
  }
}

/** Are both given to the same people or things, as far as the words tell? */
function sameThing([one, other]: [Given, Given]): boolean {
  if (one.toll && other.toll && one.toll.isGeneral && other.toll.isGeneral)
    return areApart(one.figure, other.figure)
  const [own, others] = [one, other].map(({ figure }) => new Set(stems(figure.of ?? '')))
  return shared(own, others) === Math.min(own.size, others.size) && areApart(one.figure, other.figure)
}

/** Can the two figures not both be right? A bound leaves all beyond it open, *about* some. */
function areApart(one: Figure, other: Figure): boolean {
  const [a, b] = [one, other].map(({ low, high, hedge }) => {
    const loose = hedge && low === high && low !== undefined ? low * vague : 0
    return {
      low: (low ?? -Infinity) - loose,
      high: (high ?? Infinity) + loose,
    }
  })
  return a.high < b.low || b.high < a.low
}

/** Passages with dates of which none is the other's tell of two events. */
function areOfOneTime(pair: [Given, Given]): boolean {
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
  const sides = Map.groupBy(group, ({ place }) => place.source.id)
  return {
    id: '',
    kind: 'differ',
    about: figuresOf(group),
    sides: [...sides].map(([source, own]) => ({
      source,
      passages: [...new Set(own.map(({ place }) => place.ref))],
      words: [...new Set(own.map(wordsOf))].join(' … '),
    })),
    by: 'other-figure',
  }
}

/** The figures, with what they are of behind the last where that is the same: *94 / 128 (people, missing)*. */
function figuresOf(group: readonly Given[]): string {
  const given = new Set(group.map(ofWhat))
  if (given.size > 1) return [...new Set(group.map(wordsOf))].join(' / ')
  const figures = [...new Set(group.map(({ figure }) => figure.text))].join(' / ')
  return bracketed(figures, ofWhat(group[0]))
}

/** The figure as printed, with what it is of. */
function wordsOf(given: Given): string {
  return bracketed(given.figure.text, ofWhat(given))
}

/** What a figure is of, as printed, and what became of those whom it counts. */
function ofWhat({ figure: { of }, toll }: Given): string {
  return [of, toll && !of?.includes(toll.kind) && toll.kind].filter(Boolean).join(', ')
}

function bracketed(text: string, about: string): string {
  return about ? `${text} (${about})` : text
}
