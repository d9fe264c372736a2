/** The indexes that a site has: one without matter is left out. */
import type { SiteIndex } from '../../schema.ts'

export interface IndexLink {
  id: string
  label: string
  href: string
  /** How many things it lists. */
  size: number
  /** Stands in the navigation on every page; the others stand in the footer. */
  main: boolean
}

export interface Sizes {
  quotations: number
  figures: number
  dates: number
}

export function contents(site: SiteIndex, sizes: Sizes): IndexLink[] {
  const rows: [id: string, label: string, size: number, main: boolean][] = [
    ['topics', 'Topics', site.topics.length, true],
    ['people', 'People', site.people.length, true],
    ['timeline', 'Timeline', sizes.dates, true],
    ['compare', 'Compare', site.points.length, true],
    ['sources', 'Sources', site.sources.length, true],
    ['organisations', 'Organisations', site.organisations.length, false],
    ['places', 'Places', site.places.length, false],
    ['quotations', 'Quotations', sizes.quotations, false],
    ['figures', 'Figures', sizes.figures, false],
  ]
  return rows
    .filter(([id, , size]) => size > 0 || id === 'sources')
    .map(([id, label, size, main]) => ({ id, label, href: `/${id}/`, size, main }))
}
