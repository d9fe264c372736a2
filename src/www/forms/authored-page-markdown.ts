/** A page of an editor as Markdown: the story, a question, what the sources do not answer. */
import type { AuthoredPage } from '../../schema.ts'
import { authoredMarkdown } from './authored-markdown.ts'
import { escapeMarkdown as md } from './escape-markdown.ts'
import { type Library, markdownPath } from './library.ts'

export function authoredPageMarkdown(library: Library, { page, title, description }: AuthoredPage): string {
  const path = markdownPath(`/${page}/`)
  const parts = [`# ${md(title)}`, description && md(description), authoredMarkdown(library, page, path)]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
