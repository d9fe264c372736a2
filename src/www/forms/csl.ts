/** A source as an item of CSL-JSON, with what is known of it and nothing else. */
import type { Moment, SourceCard } from '../../schema.ts'
import { isUntitled } from '../text/sources.ts'
import { words } from '../words.ts'

/** The members of CSL-JSON 1.0 that we give. */
export interface CslItem {
  id: string
  type: 'article-newspaper' | 'document'
  title: string
  author?: { literal: string }[]
  'container-title'?: string
  issued?: { 'date-parts': number[][] }
  URL?: string
  language?: string
  note: string
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
    ...dated(published),
    ...(url && { URL: url.value }),
    ...(lang !== 'und' && { language: lang }),
    note: [kind === 'notes' && words().forms.notes, `SHA-256 ${sha256}`].filter(Boolean).join(' '),
  }
}

/** Year, month and day as far as they are known; weeks and quarters count by their year. */
function dated(published: Moment | undefined): Pick<CslItem, 'issued'> {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published?.iso ?? '')
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
