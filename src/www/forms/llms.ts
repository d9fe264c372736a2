/** `/llms.txt` (llmstxt.org): what the site is and where everything lies, for programs that read Markdown. */
import type { PageKind } from '../../schema.ts'
import { words } from '../words.ts'
import { escapeMarkdown as md } from './escape-markdown.ts'
import { type Library, markdownPath } from './library.ts'

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
    .map(({ id, title, counts }) =>
      link(`/sources/${id}/`, title.value, words().counts.passages(counts.passages)),
    )
  const topics = site.topics
    .slice(0, most)
    .map(({ id, title, passages }) => link(`/topics/${id}/`, title, words().counts.passages(passages.length)))
  return `${[
    `# ${md(title)}`,
    `> ${md(description)}`,
    words().forms.how,
    written('story').join('\n'),
    section(words().forms.sources, sources),
    section(words().forms.topics, topics),
    section(words().forms.questions, written('question')),
    section(words().forms.open, written('unanswered')),
    section(
      words().forms.lists,
      lists.map(({ href, label }) => link(href, label)),
    ),
    section(words().forms.machines, [
      link('/corpus.json', 'corpus.json', words().forms.corpus),
      link('/corpus.schema.json', 'corpus.schema.json', words().forms.schema),
      link('/evidence.json', 'evidence.json', words().forms.citations),
      link('/sources.bib', 'sources.bib', words().forms.bibliography),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}
