/** What is new or has changed, for feeds: captures that were replaced, pages that editors wrote, sources. */
import type { AuthoredPage, Change, SiteIndex, SourceCard } from '../../schema.ts'
import { sourceLabel } from '../text/sources.ts'
import { words } from '../words.ts'
import { dayOfPage } from './day-of-page.ts'
import { perSite } from './per-site.ts'

export interface Entry {
  /** Permanent, unique on the site: a path, of a change with what it came to. */
  key: string
  /** Of the page, from the root of the site. */
  path: string
  title: string
  summary: string
  /** RFC 3339, from content. */
  updated: string
  /** Names that belong to it, such as its topics. */
  tags: string[]
}

/** Entries of a feed at most. */
const most = 50

const pageKinds: ReadonlySet<AuthoredPage['kind']> = new Set([
  'home',
  'story',
  'topic',
  'question',
  'unanswered',
])

/** The latest entries, newest first; of a day changes come before pages, and pages before sources. What has no date is left out: feeds sort by nothing else. */
export const entries = perSite((site: SiteIndex): Entry[] => {
  const dayOf = dayOfPage(site)
  const topics = new Map(site.topics.map(({ id, title }) => [id, title]))
  const cards = new Map(site.sources.map((card) => [card.id, card]))
  const found = [
    ...(site.changes ?? []).toReversed().flatMap((change) => ofChange(site, change, cards)),
    ...(site.authored ?? [])
      .filter(({ kind }) => pageKinds.has(kind))
      .flatMap((page) => {
        const path = page.page === 'home' ? '' : `${page.page}/`
        return ofPage(site, page, topics, path, dayOf(page.page))
      }),
    ...site.sources.flatMap((card) => ofSource(site, card)),
  ]
  return found
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => compare(b.entry.updated.slice(0, 10), a.entry.updated.slice(0, 10)) || a.index - b.index)
    .slice(0, most)
    .map(({ entry }) => entry)
})

function ofChange(site: SiteIndex, change: Change, cards: ReadonlyMap<string, SourceCard>): Entry[] {
  const { source, to, date, passages, statements = [] } = change
  if (!date || !cards.has(source)) return []
  const titles = new Map((site.authored ?? []).map(({ page, title }) => [page, title || words().forms.site]))
  const pages = [...new Set(statements.map((ref) => ref.split('#')[0]))].map(
    (page) => titles.get(page) ?? page,
  )
  return [
    {
      key: `sources/${source}/ ${to}`,
      path: `sources/${source}/`,
      title: words().forms.changed(sourceLabel(site, source)),
      summary: [
        passages && `${passages.replace(/\bp(?=\d)/g, '¶')}.`,
        pages.length > 0 && words().forms.bearing(pages),
      ]
        .filter(Boolean)
        .join(' '),
      updated: midnight(date),
      tags: [],
    },
  ]
}

function ofPage(
  site: SiteIndex,
  page: AuthoredPage,
  topics: ReadonlyMap<string, string>,
  path: string,
  date: string | undefined,
): Entry[] {
  const first = site.statements?.find((statement) => statement.page === page.page)
  if (!date || (page.kind === 'topic' && !first)) return []
  return [
    {
      key: path,
      path,
      title: page.title || site.settings.title,
      summary: page.description ?? first?.text ?? '',
      updated: midnight(date),
      tags: page.topics.flatMap((id) => topics.get(id) ?? []),
    },
  ]
}

function ofSource(site: SiteIndex, card: SourceCard): Entry[] {
  const { id, title, deck, kind, published, counts } = card
  const updated = published && instant(published.iso)
  if (!updated) return []
  const about = [
    deck?.value,
    kind === 'notes' && words().forms.notes,
    words().counts.passages(counts.passages),
  ]
  return [
    {
      key: `sources/${id}/`,
      path: `sources/${id}/`,
      title: title.value.includes(sourceLabel(site, id))
        ? title.value
        : `${title.value} (${sourceLabel(site, id)})`,
      summary: about.filter(Boolean).join(' · '),
      updated,
      tags: [],
    },
  ]
}

/** RFC 3339 wants a clock time and a zone; a moment without a zone counts by its day. */
function instant(iso: string): string | undefined {
  const full = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d):?(\d\d)?$/.exec(iso)
  if (full) return `${full[1]}${full[2] ?? ':00'}${full[3]}${full[3] === 'Z' ? '' : `:${full[4] ?? '00'}`}`
  const day = /^\d{4}-\d\d-\d\d/.exec(iso)?.[0]
  return day && midnight(day)
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
