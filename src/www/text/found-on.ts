/** What was found in a set of passages: quotations, figures, dates, points. */
import type { Figure, Point, Quotation, SiteIndex, Source } from '../../schema.ts'
import { groups } from './by-source.ts'
import type { Dated } from './days.ts'
import { inPassage } from './within.ts'

export interface FoundOn {
  quotations: { source: Source; item: Quotation }[]
  figures: { source: Source; item: Figure }[]
  dates: Dated[]
  points: Point[]
}

/** `refs` in order; at most `most` of each kind. */
export function foundOn(
  site: SiteIndex,
  refs: readonly string[],
  source: (id: string) => Source,
  most: number,
): FoundOn {
  const found: FoundOn = { quotations: [], figures: [], dates: [], points: [] }
  for (const { source: id, passages } of groups(refs)) {
    const from = source(id)
    for (const passage of passages) {
      for (const item of inPassage(from.quotations, passage))
        if (item.kind === 'speech') found.quotations.push({ source: from, item })
      for (const item of inPassage(from.figures, passage)) found.figures.push({ source: from, item })
      for (const item of inPassage(from.dates, passage)) if (item.iso) found.dates.push({ source: id, item })
    }
    if (found.quotations.length >= most && found.figures.length >= most && found.dates.length >= most) break
  }
  const byPassage = pointsByPassage(site)
  found.points = [...new Set(refs.flatMap((ref) => byPassage.get(ref) ?? []))]
  return {
    quotations: found.quotations.slice(0, most),
    figures: found.figures.slice(0, most),
    dates: found.dates.slice(0, most),
    points: found.points.slice(0, most),
  }
}

const indexes = new WeakMap<SiteIndex, Map<string, Point[]>>()

function pointsByPassage(site: SiteIndex): Map<string, Point[]> {
  const known = indexes.get(site)
  if (known) return known
  const index = new Map<string, Point[]>()
  for (const point of site.points) {
    for (const ref of point.sides.flatMap((side) => side.passages)) {
      const held = index.get(ref)
      if (held) held.push(point)
      else index.set(ref, [point])
    }
  }
  indexes.set(site, index)
  return index
}
