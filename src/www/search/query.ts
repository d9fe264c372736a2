/** What is asked, in the address: words and filters. */

export interface Query {
  words: string
  /** Chosen values by filter, each in the order chosen. */
  filters: Record<string, string[]>
}

/** Filters in the order shown. */
export const filters = ['kind', 'source', 'topic'] as const

/** Read the part of an address after `?`. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search)
  const chosen = filters.map((name) => [name, parameters.getAll(name)] as const)
  return {
    words: parameters.get('q')?.trim() ?? '',
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length)),
  }
}

/** Write it: empty, or beginning with `?`. */
export function writeQuery({ words, filters: chosen }: Query): string {
  const parameters = new URLSearchParams()
  if (words) parameters.set('q', words)
  for (const name of filters) for (const value of chosen[name] ?? []) parameters.append(name, value)
  const text = parameters.toString()
  return text && `?${text}`
}

/** English words that a question is made of but not answered by; the shortest list that helps. */
const common = new Set(
  'a about an and are as at be been but by did do does for from had has have he her his how i in is it its many much of on or she that the their them they this to was we were what when where which who whom whose why will with would you'.split(
    ' ',
  ),
)

/** What to ask the index for: the telling words, or all where none tells, or the words as they are where they are in quotation marks. */
export function askedWords(words: string): string {
  return /^".+"$/.test(words) ? words : tellingWords(words).join(' ') || words
}

/** The words of a query that are worth searching for alone, each once. */
export function tellingWords(words: string): string[] {
  const all = words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []
  return [...new Set(all)].filter((word) => !common.has(word))
}
