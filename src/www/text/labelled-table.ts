/** A table whose cells know the names of their columns. */
import { escapeHtml } from './html.ts'

/** `html` is what stands in the table, a head of one row first. The first cell of a row without a label of its own names the row. */
export function labelledTable(html: string): string {
  const [head = '', ...bodies] = html.split(/(?=<tbody)/)
  const names = [...head.matchAll(/<th[^>]*>([\s\S]*?)<\/th>/g)].map(([, name]) => words(name!))
  let column = 0
  const body = bodies.join('').replace(/<(tr|td)([^>]*)>/g, (tag, name: string, rest: string) => {
    if (name === 'tr') {
      column = 0
      return tag
    }
    const label = names[column++] ?? ''
    return label && column > 1 ? `<td${rest} data-l="${escapeHtml(label)}">` : tag
  })
  return head + body
}

/** Tags and entities go: an attribute holds plain text. */
function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&amp;|&#38;/g, '&')
    .trim()
}
