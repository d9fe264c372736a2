/** What a page is of, as schema.org says it: JSON-LD by the kind of page, small, with what is known and nothing else. */
import type { AuthoredPage, Entity, Found, SiteIndex, SourceCard } from '../../schema.ts'
import { cut, isUntitled } from '../text/sources.ts'
import { perSite } from './per-site.ts'

export interface Page {
  site: SiteIndex
  /** From the root of the site: `/topics/x/`. */
  pathname: string
  title: string
  description: string
  /** Address of another page or file of the site, given from its root. */
  url: (path: string) => string
  /** Of the indexes: address and name. */
  indexes: readonly { href: string; label: string }[]
  /** The day from which the page is, where one is known. */
  day?: string
  /** Asked for on pages that list quotations and dates: the first few. */
  quotations: () => { text: string; speaker?: string }[]
  events: () => { name: string; day: string }[]
}

type Thing = Record<string, unknown>

/** Things in a list at most: search engines look at few, and each page pays for them. */
const most = 4

/** The graph of a page; absent where there is no page to speak of. */
export function structured(page: Page): Thing | undefined {
  const [folder = '', id = ''] = page.pathname.split('/').filter(Boolean)
  if (/^404/.test(folder)) return undefined
  const main = id === 'page' || !id ? listed(page, folder) : single(page, folder, id)
  const things = [...main, ...crumbs(page, folder, id)]
  return { '@context': 'https://schema.org', '@graph': things.map(withoutGaps) }
}

function listed(page: Page, folder: string): Thing[] {
  const { site, url, title, description } = page
  const inLanguage = site.settings.lang
  const own = { '@type': 'CollectionPage', name: title, inLanguage }
  switch (folder) {
    case '':
      return [
        { '@type': 'WebSite', name: title, description, inLanguage, url: url('/') },
        {
          '@type': 'Dataset',
          name: title,
          description,
          inLanguage,
          creator: { '@type': 'Organization', name: title },
          url: url('/method/'),
          distribution: ['corpus.json', 'evidence.json'].map((name) => ({
            '@type': 'DataDownload',
            contentUrl: url(`/${name}`),
            encodingFormat: name === 'corpus.json' ? 'application/json' : 'application/ld+json',
          })),
        },
      ]
    case 'story':
      return [
        {
          '@type': 'BackgroundNewsArticle',
          headline: title,
          description,
          inLanguage,
          dateModified: page.day,
          publisher: { '@type': 'Organization', name: site.settings.title },
          url: url(page.pathname),
          isBasedOn: site.sources.slice(0, most).map(({ id }) => url(`/sources/${id}/`)),
        },
      ]
    case 'terms':
      return [
        {
          '@type': 'DefinedTermSet',
          name: title,
          hasDefinedTerm: written(site, 'term').map(({ id, title: name }) => ({
            '@type': 'DefinedTerm',
            name,
            url: url(`/terms/${id}/`),
          })),
        },
      ]
    case 'compare':
      return [
        { ...own, about: written(site, 'point').map(({ title: name }) => ({ '@type': 'Claim', name })) },
      ]
    case 'quotations':
      return [
        {
          ...own,
          mentions: page.quotations().map(({ text, speaker }) => ({
            '@type': 'Quotation',
            text: cut(text, 120),
            spokenByCharacter: speaker && { '@type': 'Person', name: speaker },
          })),
        },
      ]
    case 'timeline':
      return [
        {
          ...own,
          about: page
            .events()
            .map(({ name, day }) => ({ '@type': 'Event', name: cut(name, 100), startDate: day })),
        },
      ]
    default:
      return [own]
  }
}

/** Looked up, because each page of a big site asks. */
const cards = perSite(({ sources }: SiteIndex) => byId(sources))
const entities = {
  people: perSite(({ people }: SiteIndex) => byId(people)),
  organisations: perSite(({ organisations }: SiteIndex) => byId(organisations)),
  places: perSite(({ places }: SiteIndex) => byId(places)),
  names: perSite(({ names }: SiteIndex) => byId(names)),
}

function byId<T extends { id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

const entityTypes = {
  people: 'Person',
  organisations: 'Organization',
  places: 'Place',
  names: 'Thing',
} as const

function single(page: Page, folder: string, id: string): Thing[] {
  const { site, url, title, description } = page
  const inLanguage = site.settings.lang
  switch (folder) {
    case 'sources': {
      const card = cards(site).get(id)
      return card ? [ofSource(card)] : []
    }
    case 'topics':
      return [
        { '@type': 'CollectionPage', name: title, inLanguage, about: { '@type': 'Thing', name: title } },
      ]
    case 'people':
    case 'organisations':
    case 'places':
    case 'names': {
      const entity = entities[folder](site).get(id)
      return entity ? [ofEntity(entity, entityTypes[folder])] : []
    }
    case 'terms':
      return [
        {
          '@type': 'DefinedTerm',
          name: title,
          description: said(site, `terms/${id}`),
          inDefinedTermSet: url('/terms/'),
        },
      ]
    case 'points':
      return [{ '@type': 'Claim', name: title, text: said(site, `points/${id}`), inLanguage }]
    case 'questions':
    case 'unanswered': {
      const answer = said(site, `${folder}/${id}`)
      const answered = folder === 'questions' && answer
      return [
        {
          '@type': 'QAPage',
          inLanguage,
          mainEntity: {
            '@type': 'Question',
            name: title,
            answerCount: answered ? 1 : 0,
            acceptedAnswer: answered
              ? { '@type': 'Answer', text: answer, url: url(page.pathname) }
              : undefined,
          },
        },
      ]
    }
    default:
      return [{ '@type': 'WebPage', name: title, description, inLanguage }]
  }
}

/** Notes are a work of their own, based on the report; what nobody is known to have published is no news article. */
function ofSource(card: SourceCard): Thing {
  const { title, publisher, byline, published, url, lang, kind } = card
  const name = isUntitled(card) ? undefined : title.value
  const article = {
    '@type': publisher ? 'NewsArticle' : 'CreativeWork',
    headline: name,
    author: byline?.map(({ value }: Found) => ({ '@type': 'Person', name: value })),
    publisher: publisher && { '@type': 'Organization', name: publisher.value },
    datePublished: published?.iso,
    url: url?.value,
  }
  const inLanguage = lang === 'und' ? undefined : lang
  return kind === 'notes'
    ? { '@type': 'CreativeWork', name, inLanguage, isBasedOn: withoutGaps(article) }
    : { ...article, inLanguage }
}

function ofEntity({ name, aliases, roles }: Entity, type: string): Thing {
  const alternateName = aliases.slice(0, most)
  return {
    '@type': type,
    name,
    alternateName: alternateName.length > 0 ? alternateName : undefined,
    jobTitle: type === 'Person' ? roles[0]?.text : undefined,
  }
}

/** The first statement of a page. */
function said(site: SiteIndex, page: string): string | undefined {
  return firstStatements(site).get(page)
}

const firstStatements = perSite(
  ({ statements = [] }: SiteIndex) => new Map(statements.toReversed().map(({ page, text }) => [page, text])),
)

function crumbs({ title, url, pathname, indexes, site }: Page, folder: string, id: string): Thing[] {
  if (!folder) return []
  const home = folder === 'points' ? '/compare/' : `/${folder}/`
  const index = indexes.find(({ href }) => href === home)?.label ?? title
  const trail = [
    { name: site.settings.title, item: url('/') },
    { name: index, item: url(home) },
  ]
  if (id && id !== 'page') trail.push({ name: title, item: url(pathname) })
  const itemListElement = trail.map((step, place) => ({ '@type': 'ListItem', position: place + 1, ...step }))
  return [{ '@type': 'BreadcrumbList', itemListElement }]
}

function written(site: SiteIndex, kind: AuthoredPage['kind']): AuthoredPage[] {
  return (site.authored ?? []).filter((page) => page.kind === kind).slice(0, most)
}

function withoutGaps(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined))
}

/** `thing` as the text of a script element. */
export function scriptText(thing: object): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c')
}
