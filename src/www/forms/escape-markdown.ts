/** Text as Markdown that reads as that text. */

/** `text` on one line, for the inside of a paragraph: what could be taken for markup has a backslash. */
export function escapeMarkdown(text: string): string {
  return special.test(text) ? text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<&~|]/g, '\\$&') : text
}

/** Most text has nothing of it. */
const special = /[\\`*_[\]<&~|\t\n\r\f\v\u2028\u2029]| {2}/

/** The link from the Markdown page at `path` to a page or file of the site, given from its root (`/topics/x/#p1`). */
export function linkFrom(path: string, href: string): string {
  const up = '../'.repeat(path.split('/').length - 1)
  return `${up}${encodeURI(href.slice(1)).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))}` || './'
}
