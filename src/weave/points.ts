/** Points: passages of different sources on the same thing, by the same quotation, the same figure, the same dated event or the same person; and what one of them says alone. */
import { slug } from '../lib/slug.ts'
import type { Corpus, Point, PointGist, Source } from '../schema.ts'
import { figuresTogether } from './points/figures-together.ts'
import { pointGist } from './points/gist.ts'
import { givenIn } from './points/given-figures.ts'
import { lonePoints } from './points/lone-points.ts'
import { Matters } from './points/matters.ts'
import { once } from './points/once.ts'
import { otherFigures } from './points/other-figures.ts'
import { places } from './points/passage-features.ts'
import { retoldFigures } from './points/retold-figures.ts'
import { sameEvents } from './points/same-events.ts'
import { sameFigures } from './points/same-figures.ts'
import { samePeople } from './points/same-people.ts'
import { sameQuotations } from './points/same-quotations.ts'
import { sameTolls } from './points/same-tolls.ts'
import { toldBy } from './points/told.ts'
import { Weights } from './points/weights.ts'

const kinds: Point['kind'][] = ['differ', 'agree', 'one']

/**
 * Fill `corpus.points`: those that differ first, then those that agree, then what only one source of a story says; each by place in the corpus. A pair that is not sure is left out.
 * `gistOf` has what is kept of a source.
 */
export function weavePoints(corpus: Corpus, gistOf: (source: Source) => PointGist = pointGist): void {
  const told = toldBy(corpus.sources, gistOf)
  const all = places(told)
  const order = new Map(corpus.sources.map(({ id }, at) => [id, at]))
  const weights = new Weights(told, all)
  const given = givenIn(all)
  const matters = new Matters(weights)
  const [same, others] = [
    sameFigures(all, weights, matters),
    otherFigures(given, retoldFigures(all, weights, matters), weights, matters),
  ]
  const tolls = sameTolls(all, given, weights, [...same, ...others])
  const more = figuresTogether(all, same)
  const quotations = sameQuotations(all, matters)
  const figures = once([...same, ...more, ...others, ...tolls], quotations)
  const shared = [
    ...quotations,
    ...figures,
    ...sameEvents(all, weights, matters),
    ...samePeople(told, matters),
  ]
  const found = [...shared, ...lonePoints(told, all, shared)]
  found.sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || byPlace(a, b, order) || (a.about < b.about ? -1 : 1),
  )
  const ids = new Map<string, number>()
  const seen = new Set<string>()
  corpus.points = found.filter((point) => {
    const key = JSON.stringify([point.by, point.sides])
    return !seen.has(key) && seen.add(key)
  })
  for (const point of corpus.points) {
    const base = slug(`${point.by.replace(/^(?:lone|other|same)-/, '')} ${point.about}`)
      .split('-')
      .slice(0, 8)
      .join('-')
    const count = (ids.get(base) ?? 0) + 1
    ids.set(base, count)
    point.id = count === 1 ? base : `${base}-${count}`
  }
}

/** By the source of the first side, then by the passage there. */
function byPlace({ sides: [a] }: Point, { sides: [b] }: Point, order: ReadonlyMap<string, number>): number {
  const passage = (ref: string) => Number(ref.slice(ref.lastIndexOf('#p') + 2))
  return order.get(a.source)! - order.get(b.source)! || passage(a.passages[0]) - passage(b.passages[0])
}
