/** The clause around a quotation: its sentence, in which every quotation is one opaque item. */
import { PerForm } from '../../lib/forms.ts'
import { Flag, smallWordAt, type Words } from '../../lib/words.ts'
import type { Span } from '../../schema.ts'
import { wordClasses } from './word-classes.ts'

/** A quotation by its tokens, marks included. */
export interface Quoted {
  first: number
  last: number
}

/** A capture as the reading of clauses needs it. */
export interface Grammar {
  text: string
  words: Words
  classes: Int32Array
  /** Bits: 1 a sentence begins with this token, or what lies between two; 2 a paragraph does; 4 what begins is no sentence: a heading, furniture. */
  begins: Uint8Array
  quotes: Quoted[]
  /** Number of the quotation whose last token this is, plus one; 0 for other tokens. */
  closes: Int32Array
  /** Number of the quotation whose first token this is, plus one. */
  opens: Int32Array
}

/** Items `from` … `to` of a frame, both inclusive. */
export interface Phrase {
  from: number
  to: number
}

/**
 * A sentence around a quotation. Item `i` has the classes `is[i]` (bits of `Is`, 0 for numbers and marks) and the mark `mark[i]`: a
 * character, `'s` for a clitic, `Q` for a quotation, `#` for a number, empty for a word. `token[i]` is its (first) token.
 */
export interface Frame {
  token: number[]
  is: number[]
  mark: string[]
  /** Quotations whose words end in a comma or a stop: no part of a phrase. */
  ended: ReadonlySet<number>
  /** Which item is the quotation asked about. */
  at: number
  /** The item’s word in lower case; empty for marks, numbers and what is out of range. */
  word: (item: number) => string
  /** Subjects found so far, by verb; `null` for none. */
  subjects: (Phrase | null | undefined)[]
}

/** Items to either side of a quotation that are looked at. */
const reach = 70

/** Tokens that the way back to the start of a sentence or paragraph may take. */
const farthest = 2000

/** First token that ends behind `offset`; `words.length` where there is none. Binary search. */
export function tokenAt(words: Words, offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.end[middle] <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const prepared = new WeakMap<Words, Grammar>()

/** Prepare a capture, once: `outer` are its outermost quotations with their marks, in order; `sentences` in order. Linear. */
export function grammarOf(text: string, words: Words, sentences: Span[], outer: Span[]): Grammar {
  const held = prepared.get(words)
  if (held) return held
  const found = prepare(text, words, sentences, outer)
  prepared.set(words, found)
  return found
}

function prepare(text: string, words: Words, sentences: Span[], outer: Span[]): Grammar {
  const begins = new Uint8Array(words.length + 1)
  const closes = new Int32Array(words.length + 1)
  const opens = new Int32Array(words.length + 1)
  let token = 0
  for (const { start, end } of sentences) {
    while (token < words.length && words.end[token] <= start) token++
    if (token < words.length) begins[token] = words.flag[token] & Flag.breakBefore ? 3 : 1
    while (token < words.length && words.start[token] < end) token++
    begins[token] = 5
  }
  if (words.length && !begins[0]) begins[0] = 7
  begins[words.length] = 3
  const quotes = outer.map(({ start, end }, k) => {
    const first = tokenAt(words, start)
    const last = Math.max(first, tokenAt(words, end - 1))
    if (last < words.length) closes[last] = k + 1
    if (first < words.length) opens[first] = k + 1
    return { first, last: Math.min(last, words.length - 1) }
  })
  return { text, words, classes: wordClasses(text, words), begins, quotes, closes, opens }
}

/** Is the hyphen at `token` one of two, or set off by space? */
function isDash({ text, words }: Grammar, token: number): boolean {
  const start = words.start[token]
  return text[start - 1] === '-' || text[start + 1] === '-' || (words.flag[token] & Flag.spaceBefore) !== 0
}

/** The mark of an item, as far as its characters tell. */
const marks = new PerForm((written) => {
  if (/^[\p{L}\p{M}]/u.test(written)) return ''
  if (/^\p{Nd}/u.test(written)) return '#'
  return written.length > 1 && /^['’ʼ]/.test(written) ? written.replace('’', "'") : written[0]
})

function markOf(grammar: Grammar, token: number): string {
  const mark = marks.at(grammar.text, grammar.words, token)
  return mark === '-' && isDash(grammar, token) ? '—' : mark
}

/** The sentence around quotation `k`; `beyond` takes in the sentence behind it, as in *“Why?” she asked*. */
export function frameAround(grammar: Grammar, k: number, beyond = false): Frame {
  const { quotes, begins, closes, opens, words } = grammar
  const left: number[] = []
  for (let i = quotes[k].first; left.length < reach && i > 0 && !begins[i]; ) {
    i--
    left.push(closes[i] ? -closes[i] : i)
    if (closes[i]) i = quotes[closes[i] - 1].first
  }
  const right: number[] = []
  const next = quotes[k].last + 1
  for (
    let i = next;
    right.length < reach && i < words.length && (!begins[i] || (beyond && i === next && begins[i] === 1));
    i++
  ) {
    right.push(opens[i] ? -opens[i] : i)
    if (opens[i]) i = Math.max(i, quotes[opens[i] - 1].last)
  }
  return frameOf(grammar, [...left.reverse(), -k - 1, ...right], left.length)
}

/** A frame of the tokens `from` … `to` (exclusive), in which quotations are opaque; `at` is the item behind the last one. */
export function frameBetween(grammar: Grammar, from: number, to: number): Frame {
  const items: number[] = []
  const { opens, quotes } = grammar
  for (let i = from; i < to && items.length < 2 * reach; i++) {
    items.push(opens[i] ? -opens[i] : i)
    if (opens[i]) i = Math.max(i, quotes[opens[i] - 1].last)
  }
  return frameOf(grammar, items, items.length)
}

/** The first token of the sentence (`what` 1) or paragraph (2) that holds the token before `token`; bounded, for text without stops. */
export function startBefore({ begins, closes, quotes }: Grammar, token: number, what: 1 | 2): number {
  let i = token
  do {
    i--
    if (i > 0 && closes[i]) i = quotes[closes[i] - 1].first
  } while (i > 0 && token - i < farthest && !(begins[i] & what))
  return Math.max(0, i)
}

/** Does what stands at `offset` belong to the words of a quotation? Binary search. */
export function isQuoted({ quotes, words }: Grammar, offset: number): boolean {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.end[quotes[middle].last] <= offset) low = middle + 1
    else high = middle
  }
  return low < quotes.length && words.start[quotes[low].first] <= offset
}

/** Sentences outside quotations, by their tokens, `to` exclusive. Linear. */
export function unitsOf({ begins, opens, quotes, words }: Grammar): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let i = 0; i < words.length; i++) {
    if (begins[i]) found.push({ from: i, to: words.length })
    if (begins[i] && found.length > 1) found[found.length - 2].to = i
    if (opens[i]) i = Math.max(i, quotes[opens[i] - 1].last)
  }
  return found
}

/** Do the words before the closing mark at `offset` end in a comma or a stop? */
function isEnded(text: string, offset: number): boolean {
  let at = offset - 1
  while (offset - at < 4 && /['’]/.test(text[at])) at--
  return /[,.?!…—–]/.test(text[at])
}

function frameOf(grammar: Grammar, items: number[], at: number): Frame {
  const { text, words, quotes, classes } = grammar
  const size = items.length
  const token = new Array<number>(size)
  const is = new Array<number>(size)
  const mark = new Array<string>(size)
  let ended: Set<number> | undefined
  for (let i = 0; i < size; i++) {
    const item = items[i]
    if (item < 0) {
      const { first, last } = quotes[-item - 1]
      if (isEnded(text, words.start[last])) ended = (ended ?? new Set()).add(i)
      token[i] = first
      is[i] = 0
      mark[i] = 'Q'
    } else {
      token[i] = item
      is[i] = classes[item]
      mark[i] = markOf(grammar, item)
    }
  }
  const word = (item: number) => (mark[item] === '' ? smallWordAt(text, words, token[item]) : '')
  return { token, is, mark, ended: ended ?? none, at, word, subjects: [] }
}

const none: ReadonlySet<number> = new Set()
