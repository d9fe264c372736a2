/** The body of an authored page as sections of a sheet: one for each heading of the second rank. */
import { escapeHtml } from './html.ts'

/**
 * `html` of a body, cut at its `<h2 id>`s. What stands before the first of them gets `heading`, with the anchor `id`; without a
 * heading it is a section that a screen reader does not name.
 */
export function sectionsHtml(html: string, heading: string, id: string): string {
  const first = html.search(/<h2[ >]/)
  const before = first < 0 ? html : html.slice(0, first)
  const parts = first < 0 ? [] : html.slice(first).split(/(?=<h2[ >])/)
  const title = heading ? `<h2 id="${escapeHtml(id)}">${escapeHtml(heading)}</h2>` : ''
  const opening = before.trim() ? section(title + before, heading ? id : undefined) : ''
  return opening + parts.map((part) => section(part, /^<h2[^>]*\sid="([^"]*)"/.exec(part)?.[1])).join('')
}

/** The sections of `html` that have a heading of their own. */
export function headedHtml(html: string): string {
  const first = html.search(/<h2[ >]/)
  return first < 0 ? '' : sectionsHtml(html.slice(first), '', '')
}

function section(html: string, id: string | undefined): string {
  return `<section class="sec"${id ? ` aria-labelledby="${id}"` : ''}>${html}</section>`
}
