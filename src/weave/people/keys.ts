/** Keys under which two spellings of one name meet, and two names do not. */

/**
 * A word of a name as a key: Latin letters lose case, diacritics and stops, and the endings by which transliterations of one Slavic name differ become one
 * (*Petrensky*, *Petrenskyy*, *Petrenskiy*). Words of other scripts, and words that mix scripts, stay as they are: a look-alike letter is another name.
 */
export function wordKey(form: string): string {
  const isPlain = /^[A-Za-z]+$/.test(form)
  const word = isPlain ? form : shown(form)
  const plain = isPlain || /^[A-Za-z]+$/.test(word) ? word.toLowerCase() : latin(word)
  if (plain === undefined) return word
  return plain.length > 4 && /[yi]$/.test(plain)
    ? plain.replace(/(?:yy|iy|ij|yi|ii|(?<=[cs]k)i)$/, 'y')
    : plain
}

/** Lower case without diacritics, apostrophes and stops; absent for other scripts and mixtures. */
function latin(word: string): string | undefined {
  if (!/^[\p{Script=Latin}\p{M}\p{N}\p{P}]+$/u.test(word)) return undefined
  return word
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼ.]/gu, '')
    .toLowerCase()
}

/** A name as it is shown: single spaces, no characters that nobody sees. */
export function shown(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text
  return text.replace(/\s+/g, ' ').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
}

const known = new Map<string, readonly string[]>()

/** Keys of the words of a name, *the* and a nickname in quotation marks left out; worked out once for each name. */
export function nameKeys(name: string): readonly string[] {
  const held = known.get(name)
  if (held) return held
  const made = keysOf(name)
  if (known.size > 100_000) known.clear()
  known.set(name, made)
  return made
}

function keysOf(name: string): readonly string[] {
  const keys = name
    .split(/[\s,]+/)
    .filter((word) => !/^[“"‘']\p{L}+[”"’']$/u.test(word))
    .map(wordKey)
    .filter(Boolean)
  const own = keys[0] === 'the' && keys.length > 1 ? keys.slice(1) : keys
  // *United States Geological Survey* and *U.S. Geological Survey*.
  return own.length > 2 && own[0] === 'united' && own[1] === 'states' ? ['us', ...own.slice(2)] : own
}

/** Is it what tells a son from a father of one name? */
export function isGeneration(key: string | undefined): boolean {
  return key !== undefined && /^(?:ii|iii|iv|jr|sr)$/.test(key)
}

/** The last name among the keys of a name: *jr* and *iii* are none. */
export function lastOf(keys: readonly string[]): string {
  return keys[keys.length - (isGeneration(keys[keys.length - 1]) && keys.length > 1 ? 2 : 1)]
}

/** First letters of the words of a name with a capital, and of all its words: `wbg`. */
export function initials(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !/^the$/i.test(word))
  const letters = (list: string[]) => list.map((word) => word[0].toLowerCase()).join('')
  return [...new Set([letters(words), letters(words.filter((word) => /^\p{Lu}/u.test(word)))])].filter(
    ({ length }) => length > 1,
  )
}
