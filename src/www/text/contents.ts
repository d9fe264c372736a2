/** The indexes that a site has: one without matter is left out. */
import type { IndexName } from '../../lib/index-names.ts'
import type { PageKind, SiteIndex } from '../../schema.ts'
import { words } from '../words.ts'

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

/** How many pages of a kind an editor wrote. */
function written(site: SiteIndex, kind: PageKind): number {
  return (site.authored ?? []).filter((page) => page.kind === kind).length
}

export function contents(site: SiteIndex, sizes: Sizes): IndexLink[] {
  const story = written(site, 'story')
  const names = words().indexes
  const rows: [id: IndexName, size: number, main: boolean][] = [
    ['story', story, true],
    ['topics', site.topics.length, true],
    // Five words fit beside each other on a phone.
    ['people', site.people.length, story === 0],
    ['timeline', sizes.dates, true],
    ['compare', site.points.length + written(site, 'point'), true],
    ['sources', site.sources.length, true],
    ['questions', written(site, 'question'), false],
    ['unanswered', written(site, 'unanswered'), false],
    ['terms', written(site, 'term'), false],
    ['organisations', site.organisations.length, false],
    ['places', site.places.length, false],
    ['names', site.names.length, false],
    ['quotations', sizes.quotations, false],
    ['figures', sizes.figures, false],
    ['verification', site.verification?.pages.length ?? 0, false],
  ]
  const links = rows
    .filter(([id, size]) => size > 0 || id === 'sources')
    .map(([id, size, main]) => ({ id, label: names[id], href: `/${id}/`, size, main }))
  const { navigation } = site.settings
  if (!navigation) return links
  const chosen = navigation.flatMap(({ page, label }) => {
    const link = links.find(({ id }) => id === page)
    return link ? [{ ...link, ...(label && { label }), main: true }] : []
  })
  const rest = links.filter(({ id }) => !navigation.some(({ page }) => page === id))
  return [...chosen, ...rest.map((link) => ({ ...link, main: false }))]
}
