/** What a date matcher sees: the tokens of one passage, the day it is seen from, and the date mentioned before. */
import { Flag, Kind, wordAt } from '../lib/words.ts'
import type { Precision } from '../schema.ts'
import { Prep, Rel, Sort } from './date-words.ts'
import { type Lexemes, sort, value } from './lexemes.ts'
import { tense } from './tense.ts'
import type { Told } from './told-dates.ts'

/** A date as read: tokens `from` … `to`, and what it was read from. Without `iso` it could not be worked out. */
export interface Reading {
  from: number
  to: number
  iso?: string
  precision: Precision
  /** `stated` in full, seen from the day of `published`, or hanging on the date mentioned `before`. */
  base: 'stated' | 'published' | 'before'
  /** `a year earlier`: what is compared with, not what is spoken of. */
  compared?: boolean
  /** What else it was read from, for the working. */
  note?: string
  /** The date that it hangs on, where that is not the one mentioned last. */
  seen?: string
}

/** The date mentioned before, by its parts as far as it has them. */
export interface Earlier {
  iso: string
  precision: Precision
  /** Day number, for a day. */
  day?: number
}

/** Tokens `start` … `end` of a passage; nothing before `floor` may be taken again. */
export interface View {
  lex: Lexemes
  start: number
  end: number
  floor: number
  /** Day number that relative dates are seen from. */
  today?: number
  before?: Earlier
  /** The quarter that is spoken of, `1989-Q3`. */
  quarter?: string
  /** Of a history: the time that its account has come to. */
  told?: Told
  /** Was a year mentioned since? Then “a year ago” is no quarter. */
  yearly?: boolean
  /** Is the passage read as English, or by its months alone? */
  english: boolean
}

/** Is token `i` inside the passage and of sort `kind` (and value `what`)? */
export function is(view: View, i: number, kind: number, what?: number): boolean {
  if (i < view.floor || i >= view.end) return false
  const code = view.lex.code[i]
  return sort(code) === kind && (what === undefined || value(code) === what)
}

/** Value of token `i`. */
export function valueAt(view: View, i: number): number {
  return value(view.lex.code[i])
}

/** The whole number of at most four digits that token `i` is, or -1. */
export function int({ lex: { text, words }, floor, end }: View, i: number): number {
  if (i < floor || i >= end || words.kind[i] !== Kind.number || words.end[i] - words.start[i] > 4) return -1
  let number = 0
  for (let at = words.start[i]; at < words.end[i]; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

/** Number of characters of token `i`. */
export function size({ lex: { words } }: View, i: number): number {
  return words.end[i] - words.start[i]
}

/** Is token `i` the mark `char`? */
export function mark({ lex: { text, words }, floor, end }: View, i: number, char: string): boolean {
  return i >= floor && i < end && words.kind[i] === Kind.mark && text.startsWith(char, words.start[i])
}

/** Does token `i` begin with a capital? */
export function capital({ lex: { words }, end }: View, i: number): boolean {
  return i < end && i >= 0 && (words.flag[i] & Flag.initial) !== 0
}

/** Is token `i` the word `word`, in lower case? */
export function says({ lex: { text, words }, floor, end }: View, i: number, word: string): boolean {
  return (
    i >= floor &&
    i < end &&
    words.end[i] - words.start[i] === word.length &&
    text.startsWith(word, words.start[i])
  )
}

/** Token `i` as written; empty outside the passage. */
export function word({ lex: { text, words }, floor, end }: View, i: number): string {
  return i >= floor && i < end ? wordAt(text, words, i) : ''
}

/** A year that a text may name without further ado, 1900–2099. */
export function yearAt(view: View, i: number): number {
  const year = size4(view, i) ? int(view, i) : -1
  return year >= 1000 && year < 2200 ? year : -1
}

function size4(view: View, i: number): boolean {
  return i >= view.floor && i < view.end && size(view, i) === 4
}

/** `-1` where the clause looks back, `1` where it looks ahead, else 0. */
export function direction(view: View, from: number, to: number): -1 | 0 | 1 {
  return tense(view.lex, from, to, view.start, view.end)
}

/** Tokens `from` … `to` as written. */
export function shown({ lex: { text, words } }: View, from: number, to: number): string {
  return text.slice(words.start[from], words.end[to - 1])
}

/** A reading of tokens `from` … `to`. */
export function reading(
  from: number,
  to: number,
  iso: string | undefined,
  precision: Precision,
  base: Reading['base'],
): Reading {
  return { from, to, iso, precision, base }
}

/** First token of the stages and modifiers that lead to `i`: `late`, `early in the`, `mid-`, `the`. */
export function lead(view: View, i: number): number {
  let from = i
  if (is(view, from - 1, Sort.article, 2)) from--
  const before = mark(view, from - 1, '-') ? from - 2 : from - 1
  if (is(view, before, Sort.stage) && valueAt(view, before) <= 3)
    return is(view, before - 1, Sort.article, 2) ? before - 1 : before
  // “Late in March”; but in “due to start in March” a verb.
  const linked =
    is(view, from - 1, Sort.preposition, Prep.of) ||
    (is(view, from - 1, Sort.preposition, Prep.in) && valueAt(view, from - 2) <= 3)
  if (linked && is(view, from - 2, Sort.stage))
    return is(view, from - 3, Sort.article, 2) ? from - 3 : from - 2
  if (is(view, from - 1, Sort.preposition, Prep.in) && is(view, from - 2, Sort.relation)) return from - 2
  if (is(view, from - 1, Sort.relation, Rel.earlier) || is(view, from - 1, Sort.relation, Rel.later))
    return from - 1
  return from
}
