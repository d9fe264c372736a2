/** A source, or a page of the site, as an item of CSL-JSON, with what is known of it and nothing else. */
import type { AuthoredPage, Moment, SiteIndex, SourceCard } from '../../schema.ts'
import { isUntitled } from '../text/sources.ts'
import { words } from '../words.ts'

/** The members of CSL-JSON 1.0 that we give. */
export interface CslItem {
  id: string
  type: 'article-newspaper' | 'document' | 'webpage'
  title: string
  author?: { literal: string }[]
  'container-title'?: string
  issued?: { 'date-parts': number[][] }
  URL?: string
  language?: string
  note?: string
}

/** Names are not taken apart: which part is the family’s is not known. Without a publisher it is a document. */
export function cslItem(card: SourceCard): CslItem {
  const { id, title, byline, publisher, published, url, lang, sha256, kind } = card
  return {
    id,
    type: publisher ? 'article-newspaper' : 'document',
    title: isUntitled(card) ? words().forms.untitled : title.value,
    ...(byline?.length && { author: byline.map(({ value }) => ({ literal: value })) }),
    ...(publisher && { 'container-title': publisher.value }),
    ...dated(published?.iso),
    ...(url && { URL: url.value }),
    ...(lang !== 'und' && { language: lang }),
    note: [kind === 'notes' && words().forms.notes, `SHA-256 ${sha256}`].filter(Boolean).join(' '),
  }
}

/** Where an authored page lies, from the root of the site without slashes at its ends; the start page has no name of its own. */
export function citedPath({ kind, page, id }: AuthoredPage): string | undefined {
  if (kind === 'home') return undefined
  const folder = page.slice(0, page.lastIndexOf('/') + 1)
  return folder + id
}

/** The page at `path`, which an editor wrote: a part of the site, from `day`, at its full address where the site knows its own. */
export function cslPage(
  { settings }: SiteIndex,
  path: string,
  title: string,
  day: string | undefined,
  address: string | undefined,
): CslItem {
  return {
    id: path.replaceAll('/', '-'),
    type: 'webpage',
    title,
    'container-title': settings.title,
    ...dated(day),
    ...(address && { URL: new URL(`${encodeURI(path)}/`, address).href }),
    language: settings.lang,
  }
}

/** Year, month and day as far as they are known; weeks and quarters count by their year. */
function dated(iso: Moment['iso'] = ''): Pick<CslItem, 'issued'> {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso)
  if (!match) return {}
  return {
    issued: {
      'date-parts': [
        match
          .slice(1)
          .filter((part) => part !== undefined)
          .map(Number),
      ],
    },
  }
}
