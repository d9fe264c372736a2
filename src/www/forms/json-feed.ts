/** The feed as JSON Feed 1.1 (jsonfeed.org). */
import type { Entry } from './entries.ts'
import type { Library } from './library.ts'
import { urn } from './urn.ts'

/** `entries` as a JSON Feed; absent where there are none. Addresses are left out where the site does not know its own. */
export function jsonFeed({ site, address }: Library, entries: readonly Entry[]): string | undefined {
  if (entries.length === 0) return undefined
  const { title, description, lang } = site.settings
  const url = (path: string) => (address ? new URL(encodeURI(path), address).href : undefined)
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url(''),
    feed_url: url('feed.json'),
    description,
    language: lang,
    authors: [{ name: title }],
    items: entries.map((entry) => ({
      id: urn(title, entry.key),
      url: url(entry.path),
      title: entry.title,
      content_text: entry.summary,
      date_modified: entry.updated,
      ...(entry.tags.length > 0 && { tags: entry.tags }),
    })),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}
