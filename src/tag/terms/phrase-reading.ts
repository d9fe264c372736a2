/** Read the noun phrases of a sentence, word by word. */
import { Flag, Kind, type Words } from '../../lib/words.ts'
import type { Span } from '../../schema.ts'
import { Is } from '../grammar/word-classes.ts'
import { areLetters, isTied } from './phrase-ties.ts'
import { isHyphen, lookUp, mayJoin, type Reading } from './phrase-words.ts'
import { Does } from './words.ts'

/** The longest phrase, in words; of a longer one the end is taken. */
const longest = 4

/** First and last part of a compound preposition. */
const compound = /^(?:in|on|by|at|with|under)$/i
const compoundEnd = /^(?:with|of|to|for)$/

/** One pass over the tokens of a sentence; returns the first of `taken` that is not behind it. */
export function readPhrases(
  reading: Reading,
  from: number,
  to: number,
  taken: Span[],
  first: number,
): number {
  const { text, words, classes } = reading
  let next = first
  let context: number = Does.open
  let start = -1
  let begin = from
  let initial = -1
  for (let i = from; i < to; i++) {
    while (next < taken.length && taken[next].end <= words.start[i]) next++
    const named = next < taken.length && taken[next].start < words.end[i]
    const kind = words.kind[i]
    if (
      kind === Kind.mark &&
      start >= 0 &&
      isHyphen(text, words, i) &&
      i + 1 < to &&
      words.kind[i + 1] === Kind.word
    )
      continue
    const begins = i === begin
    if (kind === Kind.mark && (begins || opensQuotation(text, words, i))) begin = i + 1
    const letters = kind === Kind.word && !named && areLetters(reading, i, to)
    const plain = kind === Kind.word && !named && (!(words.flag[i] & Flag.initial) || begins || letters)
    const known = plain ? lookUp(reading, i) : undefined
    const does = known
      ? letters || isTied(reading, i, to, known, start)
        ? Does.join
        : decide(reading, i, to, known.does, context, start >= 0)
      : kind === Kind.clitic || named
        ? Does.open
        : Does.end
    if (does === Does.join) {
      if (start < 0) {
        start = i
        initial = begins && words.flag[i] & Flag.initial ? i : -1
      }
      continue
    }
    // What stands right before a name says who or what that is: *the software giant Lund & Co.*
    if (start >= 0 && !(named && reading.named.has(words.start[i]))) emit(reading, start, i, initial)
    start = -1
    context = does === Does.end && kind === Kind.word && classes[i] & Is.adverb ? context : does
    if (kind === Kind.mark || kind === Kind.number) context = Does.open
  }
  if (start >= 0) emit(reading, start, to, initial)
  return next
}

function opensQuotation(text: string, words: Words, i: number): boolean {
  return '“‘"«„:'.includes(text[words.start[i]])
}

/** Settle what a word does where it stands. */
function decide(
  reading: Reading,
  i: number,
  to: number,
  does: number,
  context: number,
  inside: boolean,
): number {
  if (does === Does.open || does === Does.verb || does === Does.end) return does
  const { text, words, classes } = reading
  const plural = text[words.end[i] - 1] === 's' && text[words.end[i] - 2] !== 's'
  if (context === Does.verb && !inside && !plural)
    return does === Does.join && i > 0 && isBeing(reading, i - 1) && i + 1 < to && mayJoin(reading, i + 1)
      ? Does.join
      : Does.open
  if (does === Does.join) return does
  const ahead = i + 1 < to ? classes[i + 1] : 0
  if (ahead & (Is.determiner | Is.pronoun | Is.relative)) return Does.open
  if (
    inside &&
    plural &&
    i + 1 < to &&
    words.end[i + 1] - words.start[i + 1] === 2 &&
    text.startsWith('to', words.start[i + 1])
  )
    return Does.open
  return context === Does.verb && !inside ? Does.open : Does.join
}

const being = /^(?:are|be|been|is|was|were)$/

/** *Is affordable housing*: what stands between it and a noun belongs to the noun. */
function isBeing({ text, words }: Reading, i: number): boolean {
  return being.test(text.slice(words.start[i], words.end[i]))
}

function emit(reading: Reading, start: number, stop: number, initial: number) {
  const { text, words } = reading
  const keys: string[] = []
  let last = stop - 1
  let first = last
  while (last >= start && (words.kind[last] !== Kind.word || !lookUp(reading, last).head)) last--
  for (let i = last; i >= start && keys.length < longest; i--) {
    if (words.kind[i] !== Kind.word) continue
    first = i
    keys.push(lookUp(reading, i).key)
  }
  if (!keys.length || isIdle(reading, first, last, keys.length)) return
  const from = words.start[first]
  const end = words.end[last]
  const key = keys.length === 1 ? keys[0] : keys.reverse().join(' ')
  const term = { start: from, end, key, text: text.slice(from, end) }
  if (first === initial) reading.pending.push(term)
  else reading.found.push(term)
}

/** Somebody, a name's own noun (*the Lund commission*), or the noun of a compound preposition (*in line with*). */
function isIdle(
  { words, classes, text, names }: Reading,
  first: number,
  last: number,
  length: number,
): boolean {
  if (classes[last] & (Is.human | Is.title)) return true
  if (length > 1 || first === 0) return false
  const before = first - 1
  if (names.has(words.end[before]) && words.kind[before] === Kind.word) return true
  const idiom = compound.test(text.slice(words.start[before], words.end[before])) && last + 1 < words.length
  return (
    idiom &&
    text[words.end[last] - 1] !== 's' &&
    compoundEnd.test(text.slice(words.start[last + 1], words.end[last + 1]))
  )
}
