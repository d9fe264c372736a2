/** Which pages have a picture of their own, and what is written on it. */
import type { SiteIndex } from '../../schema.ts'
import { momentWords } from '../text/moment.ts'
import { sourceLabel } from '../text/sources.ts'
import { words } from '../words.ts'
import { perSite } from './per-site.ts'
import type { Card } from './picture.ts'

/** Pictures of a site at most: drawing one takes as long as making a hundred pages. */
const most = 24

/**
 * Cards by the name of the picture’s file, without ending: `site` first, then topics and sources, topics that an editor declared before those that were found. Where there are
 * too many, both get a share.
 */
export const cards = perSite((site: SiteIndex): ReadonlyMap<string, Card> => {
  const { title, description } = site.settings
  const topics = [...site.topics].sort(
    (a, b) => Number(b.declared) - Number(a.declared) || b.passages.length - a.passages.length,
  )
  const said = new Map(
    (site.statements ?? []).toReversed().map(({ page, text }) => [page.replace(/^topics\//, ''), text]),
  )
  const few = Math.max(most / 2, most - site.sources.length)
  const found: [string, Card][] = [
    ['site', { title, kind: words().counts.sources(site.sources.length), about: description, site: '' }],
  ]
  for (const { id, title: name, lead, passages } of topics.slice(0, few))
    found.push([
      `topics/${id}`,
      {
        title: name,
        kind: words().forms.topic,
        about: lead ?? said.get(id) ?? words().counts.passages(passages.length),
        site: title,
      },
    ])
  for (const card of site.sources.slice(0, Math.max(0, most - found.length + 1))) {
    // Without a publisher the label is the title once more.
    const about = [
      card.publisher && sourceLabel(site, card.id),
      card.published && momentWords(card.published.iso),
    ]
    found.push([
      `sources/${card.id}`,
      {
        title: card.title.value,
        kind: words().forms.source,
        about: about.filter(Boolean).join(', '),
        site: title,
      },
    ])
  }
  return new Map(found)
})

/** Where the pictures lie. */
export const pictureFolder = 'cards'

/**
 * The picture that stands for the page at `path`, from the root of the site, and what it shows in words. Where the site's own stands for another page, or that of a list for a later
 * page of it, its words are the title alone: what there is is counted anew with each source, and would make every page anew.
 */
export function pictureFor(site: SiteIndex, path: string): { path: string; alt: string } {
  const first = path.replace(/page\/\d+\/?$/, '')
  const name = first.replace(/^\/|\/$/g, '')
  const own = cards(site).get(name)
  const card = own ?? cards(site).get('site')!
  const isOwn = first === path && (own || name === '')
  return {
    path: `${pictureFolder}/${own ? name : 'site'}.png`,
    alt: [card.title, isOwn && card.about, card.site].filter(Boolean).join('. ').replaceAll('..', '.'),
  }
}
