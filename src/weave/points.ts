/** Points: passages of different sources on the same thing, by the same quotation, the same figure or the same dated event; and what one of them says alone. */
import { slug } from '../lib/slug.ts'
import type { Corpus, Point } from '../schema.ts'
import { lonePoints } from './lone-points.ts'
import { otherFigures } from './other-figures.ts'
import { places, Weights } from './passage-features.ts'
import { sameEvents } from './same-events.ts'
import { sameFigures } from './same-figures.ts'
import { sameQuotations } from './same-quotations.ts'

const kinds: Point['kind'][] = ['differ', 'agree', 'one']

/** Fill `corpus.points`: those that differ first, then those that agree, then what only one source of a story says; each by place in the corpus. A pair that is not sure is left out. */
export function weavePoints(corpus: Corpus): void {
  const all = places(corpus)
  const order = new Map(all.map(({ ref }, index) => [ref, index]))
  const first = ({ sides }: Point) => order.get(sides[0].passages[0]) ?? 0
  const weights = new Weights(all)
  const shared = [
    ...sameQuotations(all),
    ...sameFigures(all, weights),
    ...otherFigures(all, weights),
    ...sameEvents(all, weights),
  ]
  const found = [...shared, ...lonePoints(corpus.sources, all, shared)]
  found.sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || first(a) - first(b) || (a.about < b.about ? -1 : 1),
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
