/**
 * Letters in brackets and the words that they stand for: *Harbour and Ferry Safety Council (HFSC)* is one name, whatever small words are in it;
 * *motor neurone disease (MND)* is none, and neither are its letters.
 */
import { Flag, Kind, type Words, wordAt } from '../../lib/words.ts'
import { lexicon, Word } from './words.ts'

/** What letters in brackets stand for in a capture. */
export interface Spelled {
  /** The last token of a name that letters spell, by its first. */
  ends: ReadonlyMap<number, number>
  /** The tokens of such names but for the first ones. */
  inside: ReadonlySet<number>
  /** The letters of such a name, in lower case, by its last token. */
  letters: ReadonlyMap<number, string>
  /** Letters, in lower case, that stand for words in small letters. */
  common: ReadonlySet<string>
}

interface Ground {
  text: string
  words: Words
  opens(i: number): boolean
}

/** How many tokens are looked back over for each letter. */
const reach = 3
/** Two letters spell too much to join words with capitals. */
const fewestOfName = 3
const longest = 9
/** Names that are looked for where they stand without brackets. */
const most = 16

/** What the letters in all brackets stand for. Linear: no more than some words before each bracket are looked at. */
export function spelledNames(ground: Ground): Spelled {
  const { text, words } = ground
  const ends = new Map<number, number>()
  const inside = new Set<number>()
  const letters = new Map<number, string>()
  const common = new Set<string>()
  const add = (from: number, to: number, key: string) => {
    ends.set(from, to)
    letters.set(to, key)
    for (let i = from + 1; i <= to; i++) inside.add(i)
  }
  const again = new Map<string, [number, string]>()
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const i = tokenFrom(words, at)
    if (i < 1 || i + 2 >= words.length) continue
    const short = wordAt(text, words, i + 1)
    if (text[words.start[i + 2]] !== ')' || !isShort(short)) continue
    const found = spelledBefore(ground, i - 1, short)
    const key = short.toLowerCase()
    if (found === 'common') common.add(key)
    else if (found !== undefined && found < i - 1 && short.length >= fewestOfName) {
      add(found, i - 1, key)
      const name = text.slice(words.start[found], words.end[i - 1])
      if (again.size < most) again.set(name, [i - 1 - found, key])
    }
  }
  for (const [name, [size, key]] of again)
    eachAgain(ground, name, size, (from) => add(from, from + size, key))
  return { ends, inside, letters, common }
}

/** The first token that begins at `at` or behind. */
function tokenFrom({ start, length }: Words, at: number): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle] < at) low = middle + 1
    else high = middle
  }
  return low
}

/** *NRS*, *PkW*, and not *Jane*. */
function isShort(letters: string): boolean {
  return letters.length <= longest && /^\p{Lu}\p{L}*\p{Lu}$/u.test(letters)
}

/** Small words that letters may pass over. */
const passed = new Set('a and at by de del der des du et for in la le of on the to und with y'.split(' '))

/** The first token of the name that ends with token `last` and is spelled by `letters`; `common` where its words have small letters; absent where they spell something else. */
function spelledBefore(
  { text, words, opens }: Ground,
  last: number,
  letters: string,
): number | 'common' | undefined {
  let left = letters.length - 1
  let capitals = 0
  let small = 0
  let first = last
  for (let i = last; left >= 0 && i >= 0 && i > last - reach * letters.length; i--) {
    if (i < last && words.flag[i + 1] & Flag.breakBefore) return undefined
    if (words.kind[i] === Kind.clitic) continue
    const form = wordAt(text, words, i)
    if (words.kind[i] !== Kind.word) {
      if (i === last || !/^[-–&,'’]$/.test(form)) return undefined
      continue
    }
    const letter = letters[left]
    const isSmall = passed.has(form)
    // *UK Shore Agency (UKSA)*
    if (words.flag[i] & Flag.upper && letters.slice(0, left + 1).endsWith(form)) left -= form.length - 1
    else if (form[0].toLowerCase() !== letter.toLowerCase()) {
      if (isSmall && i < last) continue
      return undefined
    }
    // *Institute of Oslo Teachers (IOT)*: the letter is that of the word before.
    else if (isSmall && i > 0 && text[words.start[i - 1]] === letter) continue
    // *Delta ki Oslo (DkO)*
    if (!(words.flag[i] & Flag.initial)) small += isSmall || form[0] === letter ? 0 : 1
    else if (!opens(i)) capitals++
    first = i
    left--
  }
  if (left >= 0) return undefined
  const tail = lexicon.get(wordAt(text, words, last).toLowerCase()) ?? 0
  const isBody = (tail & (Word.orgTail | Word.takesOf)) > 0
  // *Chief Risk Officer (CRO)* is an office; “the digital markets unit (DMU)” a body all the same.
  if (small) return capitals || isBody ? undefined : 'common'
  // *Movement for Justice (MFJ)*
  const head = lexicon.get(wordAt(text, words, first).toLowerCase()) ?? 0
  const isOffice = tail & Word.title && !isBody && !(head & Word.orgTail && head & Word.takesOf)
  if (isOffice) return 'common'
  return capitals ? first : undefined
}

/** The first token of each place where `name`, which is `size` tokens and one long, stands and is no part of a longer one. */
function eachAgain({ text, words }: Ground, name: string, size: number, then: (from: number) => void): void {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const token = tokenFrom(words, at)
    const to = token + size
    const goesOn = to + 1 < words.length && (words.flag[to + 1] & Flag.initial) > 0
    if (!goesOn && words.start[token] === at && words.end[to] === at + name.length) then(token)
  }
}
