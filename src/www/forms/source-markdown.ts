/** A source as Markdown: what it is, then its passages under its headings. */
import type { Found, Source } from '../../schema.ts'
import { words } from '../words.ts'
import { escapeMarkdown as md } from './escape-markdown.ts'
import type { Library } from './library.ts'

/** The page of `source`, all of its passages on one sheet however long it is. */
export function sourceMarkdown({ address }: Pick<Library, 'address'>, source: Source): string {
  const { id, title, deck, publisher, byline, published, url, seed, sha256, kind } = source
  const values = (found: readonly Found[] | undefined) => found?.map(({ value }) => md(value)).join(', ')
  const rows: [string, string | undefined][] = [
    [words().forms.publisher, values(publisher && [publisher])],
    [words().forms.author, values(byline)],
    [words().forms.published, published?.iso],
    [words().forms.original, url && `<${encodeURI(decoded(url.value))}>`],
    [words().forms.capture, `${md(seed)}, SHA-256 ${sha256}`],
    [words().forms.page, address && `<${new URL(`sources/${encodeURIComponent(id)}/`, address).href}>`],
  ]
  const head = [
    `# ${md(title.value)}`,
    deck && md(deck.value),
    rows
      .filter(([name, value]) => value || ![words().forms.original, words().forms.page].includes(name))
      .map(([name, value]) => `- ${name}: ${value ?? words().forms.unstated}`)
      .join('\n'),
    kind === 'notes' && words().forms.notes,
    source.excerpt && words().forms.excerpt,
  ]
  return `${[...head.filter(Boolean), ...blocks(source)].join('\n\n')}\n`
}

function blocks({ sections, passages }: Source): string[] {
  const parts = [
    ...sections.map(({ start, title }) => ({ start, text: `## ${md(title)}` })),
    ...passages.map(({ start, id, text }) => ({ start, text: `¶${id.slice(1)} ${md(text)}` })),
  ]
  return parts.sort((a, b) => a.start - b.start).map(({ text }) => text)
}

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
