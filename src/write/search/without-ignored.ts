/** What the indexer would read past is cut before it is handed over: on most pages that is nearly all. */

/** An attribute as built pages have them; its value may hold what looks like a tag. */
const attribute = '\\s+[^\\s"\'<>=/]+(?:="[^"]*")?'
const ignored = new RegExp(
  `<([a-z][a-z0-9]*)(?:${attribute})*?\\s+(?:data-pagefind-ignore(?![^\\s>])|class="(?:used|ev|ev in)")(?:${attribute})*\\s*>`,
  'g',
)
const tag = new RegExp(`<(/?)([a-z][a-z0-9-]*)(?:${attribute})*\\s*/?>`, 'g')

/**
 * `html` without the elements that are not indexed (`data-pagefind-ignore`, the margins of passages, evidence); those that hold values for the indexer itself stay. Elements must be closed, as on built pages.
 * Linear but for elements of one name in each other, each of which is walked over once for each that stays around it.
 */
export function withoutIgnored(html: string): string {
  let out = ''
  let from = 0
  ignored.lastIndex = 0
  for (let match = ignored.exec(html); match; match = ignored.exec(html)) {
    const end = endOf(html, match[1]!, ignored.lastIndex)
    if (/\sdata-pagefind-(?!ignore)/.test(html.slice(match.index, end))) continue
    out += html.slice(from, match.index)
    from = end
    ignored.lastIndex = end
  }
  return out + html.slice(from)
}

/** Where the element `name` ends, inside which `at` is. */
function endOf(html: string, name: string, at: number): number {
  tag.lastIndex = at
  let depth = 1
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    if (match[2] === name) depth += match[1] ? -1 : 1
    if (depth === 0) return tag.lastIndex
  }
  return html.length
}
