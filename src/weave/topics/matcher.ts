/** Find topics in passages by their words, in all word forms, in one look-up per word. */
import { PerForm } from '../../lib/forms.ts'
import { singular } from '../../lib/singular.ts'
import { Kind, type Words, words } from '../../lib/words.ts'
import type { Passage, Source, Span } from '../../schema.ts'

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
  /** As written. */
  text: string
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

/** A pattern with its words numbered as {@link TopicIndex} does. */
interface Numbered extends Pattern {
  keys: number[]
}

const none: readonly Numbered[] = []

/** Patterns by their words, for {@link topicMatches}. Their words have numbers from 1, all others 0; looked up once for each form of a word in all sources. */
export class TopicIndex {
  readonly #numbers = new Map<string, number>()
  readonly #byNumber: Numbered[][] = [[]]
  readonly #byForm = new PerForm((written) => this.numberOf(normalWord(written)))

  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns) {
      const keys = pattern.words.map((word) => this.#add(word))
      const numbered = { ...pattern, keys }
      for (const key of pattern.loose ? keys : keys.slice(0, 1)) this.#byNumber[key].push(numbered)
    }
  }

  #add(word: string): number {
    const held = this.#numbers.get(word)
    if (held !== undefined) return held
    this.#numbers.set(word, this.#byNumber.length)
    return this.#byNumber.push([]) - 1
  }

  /** The number of a word in normal form. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0
  }

  /** The number of token `i`. */
  numberAt(text: string, tokens: Words, i: number): number {
    return tokens.form[i]
      ? this.#byForm.at(text, tokens, i)
      : this.numberOf(normalWord(text.slice(tokens.start[i], tokens.end[i])))
  }

  /** Those that begin with the word of a number, or of which it is one of two. */
  of(number: number): readonly Numbered[] {
    return number ? this.#byNumber[number] : none
  }
}

/** The words of some passages of a source, by which patterns are looked up. */
interface Line {
  passages: readonly Passage[]
  /** Index of the first of them. */
  first: number
  length: number
  /** Number of each word in the index. */
  key: Int32Array
  start: Int32Array
  end: Int32Array
  /** Index of the sentence, and of the passage. */
  sentence: Int32Array
  passage: Int32Array
}

/** Every place in the passages of `source` where a pattern matches, in reading order; single words inside a longer name are none. */
export function topicMatches(source: Source, index: TopicIndex): Match[] {
  const found: Match[] = []
  const names = source.mentions
    .filter(({ kind }) => kind !== 'topic' && kind !== 'term')
    .sort((a, b) => a.start - b.start)
  let name = 0
  for (const line of linesOf(source, index)) {
    for (let i = 0; i < line.length; i++) {
      if (!line.key[i]) continue
      const start = line.start[i]
      while (name < names.length && names[name].end <= start) name++
      const around = name < names.length && names[name].start <= start ? names[name] : undefined
      for (const pattern of index.of(line.key[i])) {
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
function* linesOf(source: Source, index: TopicIndex): Iterable<Line> {
  const { passages } = source
  for (let from = 0; from < passages.length; ) {
    let to = from
    for (let size = 0; to < passages.length && size < together; to++) size += passages[to].text.length
    yield read(source, index, from, to)
    from = to
  }
}

/** The words of the passages `first` … `last` (exclusive). */
function read({ passages, sentences }: Source, index: TopicIndex, first: number, last: number): Line {
  const own = passages.slice(first, last)
  const text = own.map((passage) => passage.text).join('\n')
  const tokens = words(text)
  const [key, start, end, sentence, passage] = Array.from({ length: 5 }, () => new Int32Array(tokens.length))
  let length = 0
  let at = first
  let begin = 0
  let near = sentenceAt(sentences, passages[first].start)
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== Kind.word && tokens.kind[i] !== Kind.number) continue
    while (tokens.start[i] > begin + passages[at].text.length) begin += passages[at++].text.length + 1
    const offset = passages[at].start - begin
    start[length] = offset + tokens.start[i]
    while (near + 1 < sentences.length && sentences[near].end <= start[length]) near++
    key[length] = index.numberAt(text, tokens, i)
    end[length] = offset + tokens.end[i]
    sentence[length] = near
    passage[length++] = at
  }
  return { passages: own, first, length, key, start, end, sentence, passage }
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

function matchAt(
  line: Line,
  i: number,
  { keys, loose }: Numbered,
): Pick<Match, 'start' | 'end' | 'text' | 'form'> | undefined {
  const { key, start, end } = line
  const { text, start: from } = line.passages[line.passage[i] - line.first]
  if (key[i] === keys[0] && isInRow(line, i, keys)) {
    const to = end[i + keys.length - 1]
    const written = text.slice(start[i] - from, to - from)
    const form = formOf(written)
    if (form) return { start: start[i], end: to, text: written, form }
  }
  if (!loose || key[i] !== keys[1] || !apart(line, i, keys[0])) return undefined
  return { start: start[i], end: end[i], text: text.slice(start[i] - from, end[i] - from) }
}

function isInRow({ length, key, passage }: Line, i: number, keys: readonly number[]): boolean {
  for (let k = 1; k < keys.length; k++)
    if (i + k >= length || key[i + k] !== keys[k] || passage[i + k] !== passage[i]) return false
  return true
}

const forms = new Map<string, string>()

/** Words as they are counted: small letters, hyphens as spaces; empty where a mark parts them. */
export function formOf(written: string): string {
  const held = forms.get(written)
  if (held !== undefined) return held
  const made = /[.,;:()"“”]/.test(written) ? '' : written.toLowerCase().replace(/[-‐\s]+/g, ' ')
  if (forms.size > 100_000) forms.clear()
  forms.set(written, made)
  return made
}

function apart({ length, key, start, end, sentence, passage }: Line, i: number, other: number): boolean {
  for (const step of [-1, 1]) {
    for (let at = i + step; at >= 0 && at < length; at += step) {
      const gap = step > 0 ? start[at] - end[i] : start[i] - end[at]
      if (gap > reach || sentence[at] !== sentence[i] || passage[at] !== passage[i]) break
      if (key[at] === other) return !(step < 0 && at === i - 1)
    }
  }
  return false
}
