/** What is asked, in the address: words, filters and the order wanted. */
import { spelling } from '../../lib/spelling.ts'
import { currencies, scales } from '../../lib/variants.ts'

export interface Query {
  words: string
  /** Chosen values by filter, each in the order chosen. */
  filters: Record<string, string[]>
  /** The latest first; absent: the nearest to the words first. */
  sort?: 'date'
}

/** Filters in the order shown. */
export const filters = ['kind', 'source', 'topic', 'speaker', 'agreement'] as const

/** Read the part of an address after `?`. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search)
  const chosen = filters.map((name) => [name, parameters.getAll(name)] as const)
  return {
    words: parameters.get('q')?.trim() ?? '',
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length)),
    ...(parameters.get('sort') === 'date' && { sort: 'date' as const }),
  }
}

/** Write it: empty, or beginning with `?`. */
export function writeQuery({ words, filters: chosen, sort }: Query): string {
  const parameters = new URLSearchParams()
  if (words) parameters.set('q', words)
  for (const name of filters) for (const value of chosen[name] ?? []) parameters.append(name, value)
  if (sort) parameters.set('sort', sort)
  const text = parameters.toString()
  return text && `?${text}`
}

/** English words that a question is made of but not answered by; the shortest list that helps. */
const common = new Set(
  'a about an and any are as at be been being but by can could did do does for from had has have he her him his how i if in into is it its many me much my of on or our she say says said should so than that the their them then there these they think thinks this those to was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
)

const money = new RegExp(`([${Object.keys(currencies).join('')}])\\s?(\\d[\\d.,]*)`, 'g')
const scale = new RegExp(`(\\d)\\s?(${Object.keys(scales).join('|')})(?!\\p{L})`, 'giu')

/** The words of a question as the index has them: signs, units and joined words written out. */
function writtenOut(words: string): string {
  return words
    .toLowerCase()
    .replace(scale, (_, digit, short) => `${digit} ${scales[short]}`)
    .replace(money, (_, sign, amount) => `${amount} ${currencies[sign]}`)
    .replace(/(?<=\d)\s?(?:%|per\s?cent\b|pct\b)/g, ' percent')
    .replace(/(?<!\p{L})(\p{L})[-‐‑–](?=\p{L}{3})/gu, '$1')
    .replace(/(?<=\p{L})[-‐‑–](?=\p{L})/gu, ' ')
}

/** Stretches in quotation marks, which must stand as they are, and the words beside them that are worth asking for, each once. */
export function askedFor(words: string): { phrases: string[]; words: string[] } {
  const phrases: string[] = []
  const rest = words.replace(/["“”„«»]([^"“”„«»]+)["“”«»]/g, (_, phrase: string) => {
    phrases.push(phrase.trim().toLowerCase())
    return ' '
  })
  const all = allWords(rest)
  const telling = all.filter(isTelling)
  return { phrases, words: [...new Set((telling.length || phrases.length ? telling : all).map(spelling))] }
}

/** The words of a question that are worth searching for alone, as they were typed, each once. */
export function tellingWords(words: string): string[] {
  return [...new Set(allWords(words))].filter(isTelling)
}

function isTelling(word: string): boolean {
  return (
    !common.has(word.replace(/(?:n[’']t|[’'](?:s|re|ve|ll|d))$/, '')) && !/^(?:ca|do|wo)n[’']t$/.test(word)
  )
}

/** Whether words are put as a question, not as a name or a subject. */
export function isQuestion(words: string): boolean {
  return /\?\s*$|^\W*(?:are|can|did|does|has|have|how|is|should|was|were|what|when|where|which|who|whose|why|will|would)\b/i.test(
    words,
  )
}

/** Words as the index has them, in order. */
export function allWords(words: string): string[] {
  return writtenOut(words).match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’]|[.,](?=\d))*/gu) ?? []
}

const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ')

/** The same words with numbers in digits for those in letters, and the other way round; undefined where there are none. */
export function otherNumbers(words: readonly string[]): string[] | undefined {
  const others = words.map((word) => {
    const at = numbers.indexOf(word)
    return at >= 0 ? String(at + 2) : (/^\d+$/.test(word) && numbers[Number(word) - 2]) || word
  })
  return others.some((word, index) => word !== words[index]) ? others : undefined
}
