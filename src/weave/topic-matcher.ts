/** Find topics in passages by their words, in all word forms, in one look-up per word. */
import { PerForm } from '../lib/forms.ts'
import { singular } from '../lib/singular.ts'
import { Kind, words } from '../lib/words.ts'
import type { Passage, Source, Span } from '../schema.ts'

/** A way to name a topic. */
export interface Pattern {
  /** Index of the topic. */
  topic: number
  /** In normal form. */
  words: string[]
  /** Two words that mean the topic also where they stand near each other in a sentence, in either order. */
  loose: boolean
  /** For readers to type and for editors: counts for membership, is not listed among the terms. */
  alias?: boolean
}

export interface Match extends Span {
  topic: number
  /** Index of the passage in its source. */
  passage: number
  /** Small letters, hyphens as spaces; absent where the words stand apart. */
  form?: string
  alias: boolean
}

/** Passages of so much text are read together, in UTF-16 code units. */
const together = 200_000

/** How far apart the two words of a loose pattern may stand, in UTF-16 code units. */
const reach = 90

const cyrillicEnd =
  /(?:ами|ями|ого|ому|ими|іми|ах|ях|ою|ею|єю|ам|ям|ів|їв|ов|ев|ий|ій|ой|их|их|[аеєиіїоуюяйьы])$/

const normal = new Map<string, string>()

/** The form by which words are compared: small letters, singular for Latin script, a short stem for Cyrillic. */
export function normalWord(word: string): string {
  const held = normal.get(word)
  if (held !== undefined) return held
  const lower = word.toLowerCase()
  const made = /^\p{Script=Cyrillic}{5,}$/u.test(lower) ? lower.replace(cyrillicEnd, '') : singular(lower)
  if (normal.size > 500_000) normal.clear()
  normal.set(word, made)
  return made
}

const keys = new PerForm(normalWord)

/** Words of `text` in normal form, without possessive endings and a leading article. */
export function normalWords(text: string): string[] {
  const tokens = words(text)
  const found: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] === Kind.word || tokens.kind[i] === Kind.number)
      found.push(normalWord(text.slice(tokens.start[i], tokens.end[i])))
  }
  return found.length > 1 && /^(?:the|an?)$/.test(found[0]) ? found.slice(1) : found
}

/** Index of `patterns`, for {@link topicMatches}. */
export function topicIndex(patterns: readonly Pattern[]): Map<string, Pattern[]> {
  const index = new Map<string, Pattern[]>()
  for (const pattern of patterns) {
    const keys = pattern.loose ? pattern.words : pattern.words.slice(0, 1)
    for (const key of keys) {
      const list = index.get(key) ?? []
      list.push(pattern)
      index.set(key, list)
    }
  }
  return index
}

/** The words of some passages of a source, by which patterns are looked up. */
interface Line {
  passages: readonly Passage[]
  /** Index of the first of them. */
  first: number
  keys: string[]
  start: number[]
  end: number[]
  /** Index of the sentence, and of the passage. */
  sentence: number[]
  passage: number[]
}

/** Every place in the passages of `source` where a pattern matches, in reading order; single words inside a longer name are none. */
export function topicMatches(source: Source, index: Map<string, Pattern[]>): Match[] {
  const found: Match[] = []
  const names = source.mentions
    .filter(({ kind }) => kind !== 'topic' && kind !== 'term')
    .sort((a, b) => a.start - b.start)
  let name = 0
  for (const line of linesOf(source)) {
    for (let i = 0; i < line.keys.length; i++) {
      const patterns = index.get(line.keys[i])
      if (!patterns) continue
      while (name < names.length && names[name].end <= line.start[i]) name++
      const around = name < names.length && names[name].start <= line.start[i] ? names[name] : undefined
      for (const pattern of patterns) {
        const span = matchAt(line, i, pattern)
        if (!span) continue
        const fragment =
          around && pattern.words.length === 1 && around.end - around.start > span.end - span.start
        if (!fragment)
          found.push({
            ...span,
            topic: pattern.topic,
            passage: line.passage[i],
            alias: pattern.alias ?? false,
          })
      }
    }
  }
  return found
}

/** Passages are cut into words together, because a call for each costs more than the cutting, but not those of a long source all at once. */
function* linesOf(source: Source): Iterable<Line> {
  const { passages, sentences } = source
  for (let from = 0; from < passages.length; ) {
    let to = from
    for (let size = 0; to < passages.length && size < together; to++) size += passages[to].text.length
    yield read(passages, sentences, from, to)
    from = to
  }
}

/** The words of the passages `first` … `last` (exclusive). */
function read(passages: readonly Passage[], sentences: readonly Span[], first: number, last: number): Line {
  const own = passages.slice(first, last)
  const text = own.map((passage) => passage.text).join('\n')
  const tokens = words(text)
  const line: Line = { passages: own, first, keys: [], start: [], end: [], sentence: [], passage: [] }
  let passage = first
  let begin = 0
  let sentence = sentenceAt(sentences, passages[first].start)
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== Kind.word && tokens.kind[i] !== Kind.number) continue
    while (tokens.start[i] > begin + passages[passage].text.length)
      begin += passages[passage++].text.length + 1
    const offset = passages[passage].start - begin
    const start = offset + tokens.start[i]
    while (sentence + 1 < sentences.length && sentences[sentence].end <= start) sentence++
    line.keys.push(
      tokens.form[i] ? keys.at(text, tokens, i) : normalWord(text.slice(tokens.start[i], tokens.end[i])),
    )
    line.start.push(start)
    line.end.push(offset + tokens.end[i])
    line.sentence.push(sentence)
    line.passage.push(passage)
  }
  return line
}

/** Index of the first sentence that ends behind `offset`; of the last one where none does. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = Math.max(0, sentences.length - 1)
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function matchAt(line: Line, i: number, pattern: Pattern): (Span & { form?: string }) | undefined {
  const { words: wanted } = pattern
  if (line.keys[i] === wanted[0] && isInRow(line, i, wanted)) {
    const last = i + wanted.length - 1
    const from = line.start[i]
    const { text, start } = line.passages[line.passage[i] - line.first]
    const form = formOf(text.slice(from - start, line.end[last] - start))
    if (form) return { start: from, end: line.end[last], form }
  }
  if (!pattern.loose || line.keys[i] !== wanted[1]) return undefined
  return apart(line, i, wanted[0]) ? { start: line.start[i], end: line.end[i] } : undefined
}

function isInRow(line: Line, i: number, wanted: readonly string[]): boolean {
  for (let k = 1; k < wanted.length; k++)
    if (line.keys[i + k] !== wanted[k] || line.passage[i + k] !== line.passage[i]) return false
  return true
}

const forms = new Map<string, string>()

/** Words as they are counted: small letters, hyphens as spaces; empty where a mark parts them. */
function formOf(written: string): string {
  const held = forms.get(written)
  if (held !== undefined) return held
  const made = /[.,;:()"“”]/.test(written) ? '' : written.toLowerCase().replace(/[-‐\s]+/g, ' ')
  if (forms.size > 100_000) forms.clear()
  forms.set(written, made)
  return made
}

function apart(line: Line, i: number, word: string): boolean {
  for (const step of [-1, 1]) {
    for (let at = i + step; at >= 0 && at < line.keys.length; at += step) {
      const gap = step > 0 ? line.start[at] - line.end[i] : line.start[i] - line.end[at]
      if (gap > reach || line.sentence[at] !== line.sentence[i] || line.passage[at] !== line.passage[i]) break
      if (line.keys[at] === word) return !(step < 0 && at === i - 1)
    }
  }
  return false
}
