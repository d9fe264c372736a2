/** A built page as the search shall see it: without the furniture of the site, and with what one may type for its words. */

import { type Variant, variantsIn } from '../../lib/variants.ts'
import { withoutIgnored } from './without-ignored.ts'

/** Stands before each word that is in the index only; no letter to the indexer, and taken out where words are shown. */
export const hiddenMark = '\ue000'

/** Where a text has a name, the words of its other ways of writing. */
export interface Names {
  (text: string): readonly Variant[]
  /** What is found, by the word that its name begins with: two finders differ for texts with words for which these differ. */
  forms?: ReadonlyMap<string, string>
}

const main = /<main\b[^>]*\sdata-pagefind-body\b[^>]*>/
const language = /<html lang="([^"]*)"/
/** Where a block of text begins or ends. */
const block =
  /<\/?(?:article|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|summary|t[dhr]|table|tbody|thead|ul)\b[^>]*>/g

/** The page for the indexer; undefined where it has no `data-pagefind-body`. */
export function searchedPage(html: string, names: Names): string | undefined {
  const opening = main.exec(html)
  if (!opening) return undefined
  const lang = language.exec(html)?.[1] ?? 'en'
  const from = opening.index + opening[0].length
  const to = html.indexOf('</main>', from)
  const kind = /\sdata-pagefind-filter="[^"]*"/.exec(opening[0])?.[0] ?? ''
  const body = withVariants(notesApart(withoutIgnored(html.slice(from, to < 0 ? html.length : to))), names)
  return `<html lang="${lang}"><body><main data-pagefind-body${kind}>${body}</main></body></html>`
}

/** Notes and headings without an id get one: what is shown of the passage before ends where one begins. */
function notesApart(html: string): string {
  let count = 0
  return html.replace(
    /<(?:span class="aware"|div class="note\b[^">]*"|h[2-6](?=[\s>]))(?![^<>]*\sid=)/g,
    (tag) => `${tag} id="~${++count}"`,
  )
}

/** Behind the text of each block, the words that one may type for its own. The marks of elements are read past, not taken apart: most pages have few such words. */
function withVariants(html: string, names: Names): string {
  const found = [...variantsIn(html), ...names(html)].sort((a, b) => a.start - b.start)
  let [out, from] = ['', 0]
  let [tag, tagEnd, next] = [-1, 0, 0]
  let words = new Set<string>()
  const flush = () => {
    if (words.size)
      out += `${html.slice(from, next)} ${[...words].map((word) => hiddenMark + word).join(' ')}`
    if (words.size) from = next
    words = new Set()
  }
  for (const variant of found) {
    while (tagEnd <= variant.start) {
      tag = html.indexOf('<', tagEnd)
      tagEnd = tag < 0 ? Infinity : html.indexOf('>', tag) + 1 || Infinity
      if (tag < 0) tag = Infinity
    }
    if (tag <= variant.start) continue
    if (variant.end > next) {
      flush()
      block.lastIndex = variant.end
      next = block.exec(html)?.index ?? html.length
    }
    for (const word of variant.words) words.add(word)
  }
  flush()
  return out + html.slice(from)
}
