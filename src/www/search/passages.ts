/** Which passages of a page a search has hit, from what the index tells of the page. */
import { spelling } from '../../lib/spelling.ts'
import { variantsIn } from '../../lib/variants.ts'

/** What the index keeps of a page, as far as it is used here. `locations` and `anchors` count words of the content. */
export interface Fragment {
  url: string
  content: string
  meta: { title?: string }
  filters: Record<string, string[]>
  anchors: { id: string; element: string; location: number }[]
  locations: number[]
}

/** A stretch of words, each with whether the search has hit it. */
export interface Hit {
  /** The element that holds the words; empty where they stand before the first. */
  id: string
  words: { text: string; hit: boolean }[]
  /** The passage goes on before, or after, the words shown. */
  cutBefore: boolean
  cutAfter: boolean
}

const wordsShown = 36
const wordsBefore = 10
/** Begins a word that only the index has (`write/search/searched-page.ts`). */
const hidden = '\ue000'
/** Begins the id of a note that has no id on the page: what is said before ends there. */
const note = '~'

/**
 * The passages of `page` with most of the words, and of as many those with most hits, at most `most`, in the order of the page. A hit belongs to the last element with an
 * id before it, be it a heading. Hits before the first such element (the title) have no passage. `terms` are the words asked for: where
 * the index found one by another way of writing it, that is marked.
 */
export function hitPassages(page: Fragment, most: number, terms: readonly string[] = []): Hit[] {
  const words = wordsOf(page.content)
  const anchors = [...page.anchors].sort((a, b) => a.location - b.location)
  const found = new Map<number, number[]>()
  for (const location of [...new Set(page.locations)].sort((a, b) => a - b)) {
    if (isLonger(words[location] ?? '', terms)) continue
    const at = lastBefore(anchors, location)
    if (at >= 0) found.set(at, [...(found.get(at) ?? []), location])
  }
  const different = (hits: readonly number[]) =>
    new Set(hits.map((at) => spelling(words[at] ?? '').slice(0, alike))).size
  return [...found]
    .sort(
      ([a, hitsA], [b, hitsB]) => different(hitsB) - different(hitsA) || hitsB.length - hitsA.length || a - b,
    )
    .slice(0, most)
    .sort(([a], [b]) => a - b)
    .map(([at, hits]) => {
      const to = anchors[at + 1]?.location ?? words.length
      return excerpt(words, placeOf(anchors, at), anchors[at]!.location, to, hits, terms)
    })
}

/** What a page begins with, where only its title was hit; none where the index has nothing else of it. */
export function opening(page: Fragment): Hit | undefined {
  const words = wordsOf(page.content)
  const anchors = [...page.anchors].sort((a, b) => a.location - b.location)
  const ends = (at: number) => anchors[at + 1]?.location ?? words.length
  const at = anchors.findIndex(({ element, location }, at) => !/^h\d$/.test(element) && location < ends(at))
  if (at >= 0) return excerpt(words, placeOf(anchors, at), anchors[at]!.location, ends(at), [], [])
  // No place but the page itself: what stands behind the title.
  const found = excerpt(words, '', wordsOf(page.meta.title ?? '').length, words.length, [], [])
  return anchors.length === 0 && found.words.length ? found : undefined
}

/** Those first whose title is what was asked for: who types a title wants that page. */
export function titledFirst(pages: readonly Fragment[], asked: string): Fragment[] {
  const even = (text: string) => (text.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? []).map(spelling).join(' ')
  const wanted = even(asked)
  const titled = (page: Fragment) => even(titleOf(page)) === wanted
  return [...pages.filter(titled), ...pages.filter((page) => !titled(page))]
}

/** Letters by which a word begins like another. */
const alike = 3

/**
 * Whether a page has what was asked for. Where no word begins as `terms` do, the index gives what begins with fewer and fewer of
 * their letters: *N. Korea* for *NATO*.
 */
export function hasAll(page: Fragment, terms: readonly string[]): boolean {
  const words = wordsOf(page.content)
  const found = new Set(
    page.locations.flatMap((at) => {
      const parts = (words[at] ?? '').split(/[^\p{L}\p{M}\p{N}’']+/u)
      return [...parts, parts.join('')].map((part) => spelling(part).slice(0, alike))
    }),
  )
  return terms.every((term) => /\d/.test(term) || found.has(spelling(term).slice(0, alike)))
}

/** A title as the page shows it. */
export function titleOf({ meta, url }: Pick<Fragment, 'meta' | 'url'>): string {
  const words = (meta.title ?? '').split(/\s+/).filter((word) => !word.startsWith(hidden))
  return words.join(' ') || url
}

/** The last element before that is on the page as well. */
function placeOf(anchors: Fragment['anchors'], at: number): string {
  let place = at
  while (place > 0 && anchors[place]!.id.startsWith(note)) place--
  return anchors[place]!.id.startsWith(note) ? '' : anchors[place]!.id
}

/** The index takes a word for the beginning of a longer one, be it a number. */
function isLonger(word: string, terms: readonly string[]): boolean {
  const digits = /\d/.test(word) ? word.replace(/\D/g, '') : ''
  if (!digits || terms.includes(digits)) return false
  return terms.some((term) => /^\d+$/.test(term) && digits.startsWith(term))
}

/** Words as the index counts them. */
function wordsOf(content: string): string[] {
  return content.includes('\u200b') ? content.split('\u200b') : content.split(/\s+/)
}

function lastBefore(anchors: readonly { location: number }[], location: number): number {
  let [low, high] = [0, anchors.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (anchors[middle]!.location <= location) low = middle + 1
    else high = middle
  }
  return low - 1
}

function excerpt(
  all: readonly string[],
  id: string,
  from: number,
  to: number,
  hits: readonly number[],
  terms: readonly string[],
): Hit {
  const marked = new Set(hits)
  const words: Hit['words'] = []
  for (let at = from; at < to; at++) {
    // The indexer puts a stop behind each block, be it behind a word of its own.
    if (!all[at]!.startsWith(hidden)) words.push({ text: all[at]!, hit: marked.has(at) })
    else if (at === to - 1 && words.length && /\.$/.test(all[at]!) && !/[.!?…”"]$/.test(words.at(-1)!.text))
      words.at(-1)!.text += '.'
  }
  markWays(words, new Set(terms))
  const first = Math.max(
    0,
    words.findIndex(({ hit }) => hit),
  )
  const start =
    words.length <= wordsShown ? 0 : Math.max(0, Math.min(first - wordsBefore, words.length - wordsShown))
  const end = Math.min(words.length, start + wordsShown)
  return { id, words: words.slice(start, end), cutBefore: start > 0, cutAfter: end < words.length }
}

/** Marks words that are other ways of writing one of `terms`. */
function markWays(words: Hit['words'], terms: ReadonlySet<string>): void {
  if (!terms.size) return
  const starts: number[] = []
  let text = ''
  for (const word of words) {
    starts.push(text.length)
    text += `${word.text} `
    const bare = word.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    if (bare && terms.has(spelling(bare))) word.hit = true
  }
  for (const { start, end, words: ways } of variantsIn(text)) {
    if (!ways.some((way) => terms.has(way))) continue
    for (let at = 0; at < words.length; at++)
      if (starts[at]! < end && starts[at]! + words[at]!.text.length > start) words[at]!.hit = true
  }
}
