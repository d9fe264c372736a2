/** Which passages of a page a search has hit, from what the index tells of the page. */

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

/**
 * The passages of `page` with most hits, at most `most`, in the order of the page. A hit belongs to the last element with an
 * id before it, be it a heading. Hits before the first such element (the title) have no passage.
 */
export function hitPassages(page: Fragment, most: number): Hit[] {
  const words = wordsOf(page.content)
  const anchors = [...page.anchors].sort((a, b) => a.location - b.location)
  const found = new Map<number, number[]>()
  for (const location of [...new Set(page.locations)].sort((a, b) => a - b)) {
    const at = lastBefore(anchors, location)
    if (at >= 0) found.set(at, [...(found.get(at) ?? []), location])
  }
  return [...found]
    .sort(([a, hitsA], [b, hitsB]) => hitsB.length - hitsA.length || a - b)
    .slice(0, most)
    .sort(([a], [b]) => a - b)
    .map(([at, hits]) =>
      excerpt(words, anchors[at].id, anchors[at].location, anchors[at + 1]?.location ?? words.length, hits),
    )
}

/** Words as the index counts them. */
function wordsOf(content: string): string[] {
  return content.includes('\u200b') ? content.split('\u200b') : content.split(/\s+/)
}

function lastBefore(anchors: readonly { location: number }[], location: number): number {
  let [low, high] = [0, anchors.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (anchors[middle].location <= location) low = middle + 1
    else high = middle
  }
  return low - 1
}

function excerpt(
  words: readonly string[],
  id: string,
  from: number,
  to: number,
  hits: readonly number[],
): Hit {
  const room = to - from
  const start = room <= wordsShown ? from : Math.max(from, Math.min(hits[0] - wordsBefore, to - wordsShown))
  const end = Math.min(to, start + wordsShown)
  const marked = new Set(hits)
  const shown = words.slice(start, end).map((text, index) => ({ text, hit: marked.has(start + index) }))
  return { id, words: shown, cutBefore: start > from, cutAfter: end < to }
}
