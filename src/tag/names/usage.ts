/** What a capital tells in this capture: where any word has one, which words have one only at times, and where all have. */
import { hashOf } from '../../lib/forms.ts'
import { Flag, Kind, type Words } from '../../lib/words.ts'
import type { Ground } from './units.ts'

/** What is known of words of this capture. */
export interface Usage {
  /** Words with a capital where only names have one. */
  capital: ReadonlyMap<string, number>
  /** Is the word, in lower case, in this capture? May err towards yes. */
  lower(key: string): boolean
  /** Letters that stand for words in small letters, and are no name. */
  common: ReadonlySet<string>
  /** Letters that stand for a name. */
  letters: ReadonlySet<string>
}

/** Does a sentence, a quotation or a line open at a token? Sentences as found, by `starts`; beyond them, what the marks before tell. */
export function openings(text: string, words: Words, starts: Uint8Array): (i: number) => boolean {
  const opensLine = (i: number) => i === 0 || (words.flag[i] & Flag.breakBefore) !== 0 || starts[i] === 1
  return (i) => {
    if (opensLine(i)) return true
    if (words.kind[i - 1] !== Kind.mark) return false
    const mark = text[words.start[i - 1]]
    if ('.!?…:•*'.includes(mark)) return true
    // The hyphen of a list's item: `- Roads closed`.
    if ('-–—'.includes(mark) && opensLine(i - 1)) return true
    if (!'"“”‘’\'`«»„)([]—–'.includes(mark)) return false
    if (!(words.flag[i] & Flag.spaceBefore)) return '"“‘«„\'`['.includes(mark)
    return i > 1 && '.!?…'.includes(text[words.start[i - 2]])
  }
}

/** Is the passage in capitals, or a headline with a capital on each word? Then capitals tell nothing. */
export function shouts({ text, words }: Ground, low: number, high: number): boolean {
  let all = 0
  let loud = 0
  let long = 0
  let capital = 0
  let upper = 0
  for (let i = low; i < high; i++) {
    if (words.kind[i] !== Kind.word || words.end[i] - words.start[i] < 2) continue
    all++
    if (words.flag[i] & Flag.upper) loud++
    if (words.end[i] - words.start[i] < 4) continue
    long++
    if (words.flag[i] & Flag.initial) capital++
    if (words.flag[i] & Flag.upper) upper++
  }
  if ((long > 2 && upper > long * 0.6) || (all > 2 && loud === all)) return true
  const close = high > low ? text[words.start[high - 1]] : ''
  return long > 3 && capital > long * 0.8 && !'.!?"”)…'.includes(close)
}

/** Which words stand in lower case. Those whose forms are not kept are known by a hash, one bit each, which may err towards yes. */
export function lowerWords(text: string, words: Words): (key: string) => boolean {
  const { forms } = words
  const seen = new Uint8Array(forms.size)
  let hashed: Uint8Array | undefined
  for (let i = 0; i < words.length; i++) {
    if (words.kind[i] !== Kind.word || words.flag[i] & Flag.initial) continue
    seen[words.form[i]] = 1
    if (words.form[i]) continue
    hashed ??= new Uint8Array(buckets)
    hashed[hashOf(text, words.start[i], words.end[i]) & (buckets - 1)] = 1
  }
  return (key) => {
    const form = forms.find(key)
    if (form && seen[form]) return true
    return !form && hashed !== undefined && hashed[hashOf(key, 0, key.length) & (buckets - 1)] === 1
  }
}

const buckets = 1 << 18
