/** `/llms.txt` (llmstxt.org): what the site is and where everything lies, for programs that read Markdown. */
import type { PageKind } from '../../schema.ts'
import { escapeMarkdown as md } from './escape-markdown.ts'
import { type Library, markdownPath } from './library.ts'
import { words } from './words.ts'

/** Links of a kind at most; lists name the others. */
const most = 100

/** `lists` are the indexes of the site: their path and what they are called. */
export function llms({ site, address }: Library, lists: readonly { href: string; label: string }[]): string {
  const link = (href: string, title: string, about?: string) => {
    const path = href.endsWith('/') ? markdownPath(href) : href.slice(1)
    const target = address ? new URL(encodeURI(path), address).href : encodeURI(path)
    return `- [${md(title)}](${target})${about ? `: ${md(about)}` : ''}`
  }
  const written = (kind: PageKind) =>
    (site.authored ?? [])
      .filter((page) => page.kind === kind)
      .slice(0, most)
      .map(({ page, title, description }) => link(`/${page}/`, title, description))
  const section = (title: string, links: readonly string[]) =>
    links.length > 0 ? `## ${title}\n\n${links.join('\n')}` : ''
  const { title, description } = site.settings
  const sources = site.sources
    .slice(0, most)
    .map(({ id, title, counts }) => link(`/sources/${id}/`, title.value, words.passages(counts.passages)))
  const topics = site.topics
    .slice(0, most)
    .map(({ id, title, passages }) => link(`/topics/${id}/`, title, words.passages(passages.length)))
  return `${[
    `# ${md(title)}`,
    `> ${md(description)}`,
    words.how,
    section(words.sources, [...written('story'), ...sources]),
    section(words.topics, topics),
    section(words.questions, written('question')),
    section(words.open, written('unanswered')),
    section(
      words.lists,
      lists.map(({ href, label }) => link(href, label)),
    ),
    section(words.machines, [
      link('/corpus.json', 'corpus.json', words.corpus),
      link('/corpus.schema.json', 'corpus.schema.json', words.schema),
      link('/evidence.json', 'evidence.json', words.citations),
      link('/sources.bib', 'sources.bib', words.bibliography),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}
