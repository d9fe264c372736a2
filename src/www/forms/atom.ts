/** The feed in Atom (RFC 4287). */

import type { Entry } from './entries.ts'
import type { Library } from './library.ts'
import { urn } from './urn.ts'

/** `entries` as an Atom feed; absent where there are none. Links are relative where the site does not know its address. */
export function atom({ site, address }: Library, entries: readonly Entry[]): string | undefined {
  if (entries.length === 0) return undefined
  const { title, description, lang } = site.settings
  const updated = entries
    .map((entry) => entry.updated)
    .sort(byTime)
    .at(-1)!
  const href = (path: string) =>
    escaped(address ? new URL(encodeURI(path), address).href : encodeURI(path) || './')
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(lang)}">`,
    `<id>${urn(title)}</id>`,
    `<title type="text">${escaped(title)}</title>`,
    `<subtitle>${escaped(description)}</subtitle>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escaped(title)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${href('feed.xml')}"/>`,
    `<link rel="alternate" type="text/html" href="${href('')}"/>`,
    '<generator>Lode</generator>',
    ...entries.map((entry) =>
      [
        '<entry>',
        `<id>${urn(title, entry.key)}</id>`,
        `<title type="text">${escaped(entry.title)}</title>`,
        `<updated>${entry.updated}</updated>`,
        `<link rel="alternate" type="text/html" href="${href(entry.path)}"/>`,
        ...entry.tags.map((tag) => `<category term="${escaped(tag)}"/>`),
        `<summary>${escaped(entry.summary)}</summary>`,
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
  ].join('\n')}\n`
}

/** Moments with different zones compare by what they are, not by how they are written. */
function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b)
}

/** XML 1.0 has no characters for most controls, not even escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
