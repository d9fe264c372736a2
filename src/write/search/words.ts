/** The words of a site, for readers who mistype: a small file that the search loads only then. */

export interface SearchWords {
  /** Take up the words of a page, as `wordsOn` found them. */
  add(words: string): void
  /** `{"words": […]}`: the words with their usual capital, those on most pages first. */
  json(): string
}

/** Words of each kind, with a capital and without: about 15 KB compressed in all. */
const most = 2500
/** Shorter words are too near to too many others. */
const word = /\p{L}[\p{L}\p{M}’']{3,23}/gu

/** The words of the page at `path`, each once, with spaces between; of lists, which repeat what other pages say, only those of their headings. */
export function wordsOn(path: string, html: string): string {
  const from = html.indexOf('<main')
  const text = /^(?:sources|questions|unanswered|story|terms)\//.test(path)
    ? html.slice(from, html.indexOf('</main>', from))
    : (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '')
  return [...new Set<string>(text.replace(/<[^>]*>/g, ' ').match(word))].join(' ')
}

export function openWords(): SearchWords {
  const counts = new Map<string, number>()
  return {
    add(words) {
      if (words) for (const found of words.split(' ')) counts.set(found, (counts.get(found) ?? 0) + 1)
    },
    json: () => JSON.stringify({ words: commonest(counts) }),
  }
}

/** A word is written with a capital where it is never written without one. */
function commonest(counts: ReadonlyMap<string, number>): string[] {
  const kinds: Record<'small' | 'large', [string, number][]> = { small: [], large: [] }
  for (const [found, count] of counts) {
    const bare = found.replace(/[’']s?$/, '')
    if (bare !== found && counts.has(bare)) continue
    const small = bare.toLowerCase()
    if (bare !== small && counts.has(small)) continue
    kinds[bare === small ? 'small' : 'large'].push([bare, count])
  }
  const top = (kind: [string, number][]) =>
    kind.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)
  return [...top(kinds.large), ...top(kinds.small)]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([found]) => found)
}
