/** What the markup of a page states of itself: JSON-LD, `meta`, `time`, `title`, `link`, `lang`, the byline's link. */
import type { Found } from '../../schema.ts'
import { isMoment } from '../sidecar.ts'
import { writersIn } from '../writers.ts'
import { type Article, jsonLdArticle } from './json-ld.ts'
import type { Page, Statement } from './tree.ts'
import { writerOf } from './writer.ts'

type Key = 'title' | 'deck' | 'publisher' | 'byline' | 'published' | 'url' | 'lang'
export type Stated = Partial<Record<Key, Found[]>>

/** Names of `meta` elements by what they state, surest first (Open Graph, Highwire, Dublin Core, Parsely, plain HTML). */
const metas: Record<Exclude<Key, 'lang'>, string[]> = {
  title: ['og:title', 'citation_title', 'parsely-title', 'dc.title', 'dcterms.title', 'twitter:title'],
  deck: ['og:description', 'description', 'twitter:description'],
  publisher: [
    'og:site_name',
    'citation_journal_title',
    'citation_publisher',
    'dc.publisher',
    'application-name',
  ],
  byline: [
    'article:author',
    'citation_author',
    'parsely-author',
    'dc.creator',
    'author',
    'sailthru.author',
    'twitter:creator',
  ],
  published: [
    'article:published_time',
    'og:published_time',
    'citation_publication_date',
    'citation_date',
    'parsely-pub-date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'sailthru.date',
    'datepublished',
    'pubdate',
    'date',
  ],
  url: ['og:url'],
}

/** Values that the page states, each list surest first and without repetition. */
export function stated(page: Page): Stated {
  const found: Stated = {}
  const add = (key: Key, value: string | undefined, by: string) => {
    const text = tidy(key, value)
    for (const one of text ? (key === 'byline' ? writersIn(text) : [text]) : []) {
      found[key] ??= []
      if (!found[key].some((other) => other.value === one))
        found[key].push({ value: one, certainty: 'stated', by })
    }
  }
  const article = jsonLdArticle(scripts(page))
  const title = page.statements.find(({ name }) => name === 'title')?.text ?? ''
  addArticle(article, title, add)
  const named = metaValues(page.statements)
  for (const [key, list] of Object.entries(metas)) {
    for (const name of list)
      for (const value of named.get(name) ?? []) add(key as Key, value, `meta-${name.replace(/[:._]/g, '-')}`)
  }
  for (const { name, attributes } of page.statements) {
    if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical')
      add('url', attributes.href, 'link-canonical')
  }
  add('published', publicationTime(page.statements), 'time')
  add('byline', writerOf(page.statements), 'byline-link')
  addTitle(title, page, found, add)
  add('lang', page.root.lang ?? page.root['xml:lang'], 'html-lang')
  for (const value of named.get('og:locale') ?? []) add('lang', value.replace('_', '-'), 'meta-og-locale')
  return settled(found)
}

/** Titles lose the name of the site; authors are those of the surest way alone, because others may name the site or an owner. */
function settled(found: Stated): Stated {
  const sites = new Set(found.publisher?.map(({ value }) => value.toLowerCase()))
  if (found.publisher) found.publisher = byReaders(found.publisher)
  if (found.title) {
    const bare = found.title.map((title) => ({ ...title, value: withoutSite(title.value, sites) }))
    found.title = bare.filter(({ value }, at) => bare.findIndex((other) => other.value === value) === at)
  }
  const authors = found.byline?.filter(({ value }) => !isSite(value, sites)) ?? []
  delete found.byline
  if (authors.length) found.byline = authors.filter(({ by }) => by === authors[0].by)
  return found
}

/** What readers call the outlet goes before the company that owns it. */
function byReaders(publishers: Found[]): Found[] {
  const isCompany = ({ value }: Found) => company.test(value)
  return [...publishers.filter((one) => !isCompany(one)), ...publishers.filter(isCompany)]
}

const company = /(?:^| )(?:AG|A\/S|eG|GmbH|KG|Inc|LLC|Ltd|Limited|S\.? ?A|S\.? ?L|Publishing Group.*)\.?$/

/** Is an author the site itself: by its name, by one word of it, or by more words than it? */
function isSite(author: string, sites: ReadonlySet<string>): boolean {
  const words = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}\s]+/gu, '')
  const own = words(author)
  return [...sites].some((site) => {
    const name = words(site)
    return (
      name === own ||
      (!own.includes(' ') && name.split(/\s+/).includes(own) && author !== author.toLowerCase())
    )
  })
}

const separator = / (?:[|–—·•»]|-|::) /

function withoutSite(title: string, sites: Set<string>): string {
  const parts = title.split(separator)
  const last = parts[parts.length - 1]
  if (parts.length < 2 || !sites.has(last.toLowerCase())) return title
  return title.slice(0, title.length - last.length).replace(/ (?:[|–—·•»]|-|::) $/, '')
}

/** The `time` element that says it is the publication's, else the only one of the page: others belong to other stories, or to today. */
function publicationTime(statements: Statement[]): string | undefined {
  const times = statements.filter(({ name, attributes }) => name === 'time' && attributes.datetime)
  const own = times.find(
    ({ attributes }) =>
      attributes.pubdate !== undefined ||
      /publish|pubdate|entry-date/i.test(`${attributes.itemprop} ${attributes.class}`),
  )
  const distinct = new Set(times.map(({ attributes }) => attributes.datetime))
  return own?.attributes.datetime ?? (distinct.size === 1 ? times[0].attributes.datetime : undefined)
}

/** The body that JSON-LD repeats, white space collapsed. */
export function statedBody(page: Page): string | undefined {
  const body = jsonLdArticle(scripts(page))?.body?.replace(/\s+/g, ' ').trim()
  return body && body.length > 200 ? body : undefined
}

function scripts(page: Page): string[] {
  return page.statements.filter(({ name }) => name === 'script').map(({ text }) => text)
}

function addArticle(
  article: Article | undefined,
  title: string,
  add: (key: Key, value: string | undefined, by: string) => void,
): void {
  if (!article) return
  // An encyclopedia's `headline` describes the thing that `name` names.
  const named = article.name && title.includes(article.name) && !title.includes(article.title ?? article.name)
  if (named) add('title', article.name, 'json-ld')
  add('title', article.title ?? article.name, 'json-ld')
  add('deck', article.deck, 'json-ld')
  add('publisher', article.publisher, 'json-ld')
  for (const name of article.byline) add('byline', name, 'json-ld')
  add('published', article.published, 'json-ld')
  add('url', article.url, 'json-ld')
  add('lang', article.lang, 'json-ld')
}

function metaValues(statements: Statement[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { name, attributes } of statements) {
    if (name !== 'meta' || !attributes.content) continue
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase()
    if (!key) continue
    const values = found.get(key) ?? []
    if (values.length < 20) values.push(attributes.content)
    found.set(key, values)
  }
  return found
}

/** `<title>` often ends with the name of the site: where no name is known, a short last part is taken for it, unless the headline has it too, or what stands behind a heading. */
function addTitle(
  raw: string,
  { blocks }: Page,
  found: Stated,
  add: (key: Key, value: string | undefined, by: string) => void,
): void {
  const title = raw.replace(/\s+/g, ' ').trim().slice(0, 1000)
  const parts = title.split(separator)
  const last = parts[parts.length - 1]
  const rest = title.length - last.length
  const isWhole = blocks.some(({ depth, text }) => depth === 1 && text === title)
  const isHeaded = parts.length === 2 && blocks.some(({ depth, text }) => depth && text === parts[0])
  const isShort = last.length < 30 && rest > 2 * last.length
  if (parts.length > 1 && !found.publisher && !isWhole && (isShort || (isHeaded && last.length < 40))) {
    add('publisher', last, 'title-element')
  }
  add('title', title, 'title-element')
}

function tidy(key: Key, value: string | undefined): string | undefined {
  const text = value?.replace(/\s+/g, ' ').trim()
  if (!text || text.length > 2000) return undefined
  if (key === 'published') return isoMoment(text)
  if (key === 'publisher')
    return /^https?:|^(?:blogger|wordpress(?:\.com)?)$/i.test(text)
      ? undefined
      : text.replace(/ Website$/, '')
  if (key === 'url') return /^https?:\/\/[^\s"<>]+$/i.test(text) ? text : undefined
  if (key === 'lang') return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(text) ? text : undefined
  if (key === 'byline') return /^(?:https?:|@|www\.)/i.test(text) ? undefined : text.replace(/^by\s+/i, '')
  return text
}

/** ISO 8601 as pages write it: `+0000`, a blank for `T` and slashes are mended; anything else is not taken. */
function isoMoment(text: string): string | undefined {
  const iso = text
    .replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3')
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T')
    .replace(/ ?([+-]\d\d):?(\d\d)$/, '$1:$2')
    .replace(/ ?Z$/i, 'Z')
  return isMoment(iso) ? iso : undefined
}
