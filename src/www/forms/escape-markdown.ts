/** Text as Markdown that reads as that text. */

/** `text` on one line, for the inside of a paragraph: what could be taken for markup has a backslash. */
export function escapeMarkdown(text: string): string {
  return special.test(text) ? text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<&~|]/g, '\\$&') : text
}

/** Most text has nothing of it. */
const special = /[\\`*_[\]<&~|\t\n\r\f\v\u2028\u2029]| {2}/

const escaped = new WeakMap<object, string>()

/** The text of a passage, which stands on the page of its source and of each subject that it speaks of. */
export function passageMarkdown(passage: { text: string }): string {
  const known = escaped.get(passage) ?? escapeMarkdown(passage.text)
  escaped.set(passage, known)
  return known
}

/** The link from the Markdown page at `path` to a page or file of the site, given from its root (`/topics/x/#p1`). */
export function linkFrom(path: string, href: string): string {
  const up = '../'.repeat(path.split('/').length - 1)
  return `${up}${encodeURI(href.slice(1)).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))}` || './'
}
