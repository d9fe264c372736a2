/** What the site's other forms (feeds, Markdown, citations) are made from: its index, and its sources one at a time. */
import type { SiteIndex, Source } from '../../schema.ts'

export interface Library {
  site: SiteIndex
  /** Everything extracted from one source. */
  source: (id: string) => Source
  /** The text of a passage (`p9`) of a source as Markdown: subjects show them by the thousand, and no source is read for that again. */
  passage: (source: string, id: string) => string | undefined
  /** The file of an authored page (`questions/x`) below `content/`, without its front matter; empty where there is none. */
  body: (page: string) => string
  /** Absolute address of the site with a slash at its end, where it is known. */
  address?: string
}

/** Where a page lies in Markdown, from the root of the site: `/topics/x/` → `topics/x.md`. Later pages of a list are parts of the first. */
export function markdownPath(pathname: string): string {
  const path = pathname
    .replace(/^\/+/, '')
    .replace(/(?:page\/\d+\/?)?$/, '')
    .replace(/\/$/, '')
  return `${path || 'index'}.md`
}
