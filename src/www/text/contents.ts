/** The indexes that a site has: one without matter is left out. */
import type { PageKind, SiteIndex } from '../../schema.ts'

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
  const rows: [id: string, label: string, size: number, main: boolean][] = [
    ['story', 'Story', story, true],
    ['topics', 'Topics', site.topics.length, true],
    // Five words fit beside each other on a phone.
    ['people', 'People', site.people.length, story === 0],
    ['timeline', 'Timeline', sizes.dates, true],
    ['compare', 'Compare', site.points.length + written(site, 'point'), true],
    ['sources', 'Sources', site.sources.length, true],
    ['questions', 'Questions', written(site, 'question'), false],
    ['unanswered', 'Not in these sources', written(site, 'unanswered'), false],
    ['terms', 'Terms', written(site, 'term'), false],
    ['organisations', 'Organisations', site.organisations.length, false],
    ['places', 'Places', site.places.length, false],
    ['quotations', 'Quotations', sizes.quotations, false],
    ['figures', 'Figures', sizes.figures, false],
    ['verification', 'What was checked', site.verification?.pages.length ?? 0, false],
  ]
  const links = rows
    .filter(([id, , size]) => size > 0 || id === 'sources')
    .map(([id, label, size, main]) => ({ id, label, href: `/${id}/`, size, main }))
  const { navigation } = site.settings
  if (!navigation) return links
  const chosen = navigation.flatMap(({ page, label }) => {
    const link = links.find(({ id }) => id === page)
    return link ? [{ ...link, ...(label && { label }), main: true }] : []
  })
  const rest = links.filter(({ id }) => !navigation.some(({ page }) => page === id))
  return [...chosen, ...rest.map((link) => ({ ...link, main: false }))]
}
