/** The words of the search index, cut into files so small that a search loads little beside the words asked for. */
import { bytesOf, listOf, textOf } from './cbor.ts'

/** Words in a row that share a file, which is loaded for what lies between `from` and `to`: there is no gap between one and the next. */
export interface Chunk {
  from: string
  to: string
  words: Buffer[]
}

/** Words that a search usually asks for. */
const asked = 2
/** What a file more costs every search: its place in the list of all files, before compression. */
const entryBytes = 28
/** Words are found by their beginnings as well: those that share so many letters stay in one file … */
const rootLetters = 5
/** … unless that gets so many times longer than others. */
const longer = 4
const last = '\u{10ffff}'

/**
 * Cut `words` anew, entries of the index in its order. Every search loads the list of files, and a file for each word: small files make the
 * one longer and the others shorter, so that the best length grows as the root of all bytes.
 */
export function chunksOf(words: readonly Buffer[]): Chunk[] {
  const all = words.reduce((sum, { length }) => sum + length, 0)
  const most = Math.sqrt((entryBytes * all) / asked)
  const groups: { words: Buffer[]; first: string; before: string }[] = []
  let [length, root, before] = [Infinity, '', '']
  for (const word of words) {
    // Behind the head of the entry, a list of three.
    const text = textOf(word, 1)
    const isKin = root !== '' && text.startsWith(root)
    if (length + word.length > most * (isKin ? longer : 1)) {
      groups.push({ words: [], first: text, before })
      length = 0
    }
    groups.at(-1)!.words.push(word)
    length += word.length
    root = text.length < rootLetters ? '' : text.slice(0, rootLetters)
    before = text
  }
  const starts = groups.map(({ first, before }) => apart(first, before))
  return groups.map(({ words }, index) => ({
    from: starts[index]!,
    to: index + 1 < starts.length ? justBefore(starts[index + 1]!) : last,
    words,
  }))
}

/** An entry of the list of files. */
export function entryOf({ from, to }: Chunk, file: string): Buffer {
  return listOf([bytesOf(from), bytesOf(to), bytesOf(file)])
}

/** As much of the beginning of `word` as `other` does not begin with. */
function apart(word: string, other: string): string {
  let shared = ''
  for (const letter of word) {
    shared += letter
    if (!other.startsWith(shared)) return shared
  }
  return word
}

/** The end of all texts that come before `start` in the order of their bytes. */
function justBefore(start: string): string {
  const letters = [...start]
  const code = letters.pop()!.codePointAt(0)!
  // Half a pair is no letter.
  const previous = code === 0xe000 ? 0xd7ff : code - 1
  return letters.join('') + String.fromCodePoint(Math.max(0, previous)) + last
}
