/** What a date matcher sees: the tokens of one passage, the day it is seen from, and the date mentioned before. */
import { Flag, Kind, wordAt } from '../../lib/words.ts'
import type { Precision } from '../../schema.ts'
import { type Lexemes, sort, value } from '../lexemes.ts'
import { isUnreal, tense } from './tense.ts'
import type { Told } from './told.ts'
import { Prep, Rel, Sort } from './words.ts'

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

/** Tokens `start` … `end` of a passage, the day that it is seen from, and what the passages before it told of. One for a text. */
export class View {
  readonly lex: Lexemes
  /** Is the text read as English, or by its months alone? */
  readonly english: boolean
  start = 0
  end = 0
  /** Nothing before this token may be taken again. */
  floor = 0
  /** Day number that relative dates are seen from. */
  today: number | undefined = undefined
  before: Earlier | undefined = undefined
  /** The quarter that is spoken of, `1989-Q3`. */
  quarter: string | undefined = undefined
  /** Are the quarters that are spoken of those of a fiscal year? */
  fiscal = false
  /** Of a history: the time that its account has come to. */
  told: Told | undefined = undefined
  /** Are the seasons of the text those of the south? Asked for where one is named. */
  southern: () => boolean | undefined = () => false
  /** Was a year mentioned since? Then “a year ago” is no quarter. */
  yearly = false

  constructor(lex: Lexemes, english: boolean) {
    this.lex = lex
    this.english = english
  }

  /** Turn to the passage of tokens `start` … `end`. */
  enter(start: number, end: number, today?: number): void {
    this.start = start
    this.end = end
    this.floor = start
    this.today = today
  }

  /** The same passage up to `end`, what was taken already included. */
  whole(end = this.end): View {
    const view = Object.assign(new View(this.lex, this.english), this)
    view.floor = this.start
    view.end = end
    return view
  }

  /** Is token `i` inside the passage and of sort `kind` (and value `what`)? */
  is(i: number, kind: number, what?: number): boolean {
    if (i < this.floor || i >= this.end) return false
    const code = this.lex.code[i]
    return sort(code) === kind && (what === undefined || value(code) === what)
  }

  /** Value of token `i`. */
  valueAt(i: number): number {
    return value(this.lex.code[i])
  }

  /** The whole number of at most four digits that token `i` is, or -1. */
  int(i: number): number {
    const { text, words } = this.lex
    if (i < this.floor || i >= this.end || words.kind[i] !== Kind.number || this.size(i) > 4) return -1
    let number = 0
    for (let at = words.start[i]; at < words.end[i]; at++) {
      const digit = text.charCodeAt(at) - 48
      if (digit < 0 || digit > 9) return -1
      number = number * 10 + digit
    }
    return number
  }

  /** Number of characters of token `i`. */
  size(i: number): number {
    const { words } = this.lex
    return words.end[i] - words.start[i]
  }

  /** Is token `i` the mark `char`? */
  mark(i: number, char: string): boolean {
    const { text, words } = this.lex
    return (
      i >= this.floor && i < this.end && words.kind[i] === Kind.mark && text.startsWith(char, words.start[i])
    )
  }

  /** Does token `i` begin with a capital? */
  capital(i: number): boolean {
    return i < this.end && i >= 0 && (this.lex.words.flag[i] & Flag.initial) !== 0
  }

  /** Is token `i` the word `word`, in lower case? */
  says(i: number, word: string): boolean {
    const { text, words } = this.lex
    return (
      i >= this.floor && i < this.end && this.size(i) === word.length && text.startsWith(word, words.start[i])
    )
  }

  /** Token `i` as written; empty outside the passage. */
  word(i: number): string {
    return i >= this.floor && i < this.end ? wordAt(this.lex.text, this.lex.words, i) : ''
  }

  /** A year that a text may name without further ado, 1000–2199; -1 where none stands. */
  yearAt(i: number): number {
    const year = i >= this.floor && i < this.end && this.size(i) === 4 ? this.int(i) : -1
    return year >= 1000 && year < 2200 ? year : -1
  }

  /** `-1` where the clause looks back, `1` where it looks ahead, else 0. */
  direction(from: number, to: number): -1 | 0 | 1 {
    return tense(this.lex, from, to, this.start, this.end)
  }

  /** Does the clause tell of what did not come to be? */
  unreal(from: number): boolean {
    return isUnreal(this.lex, from, this.start)
  }

  /** Tokens `from` … `to` as written. */
  shown(from: number, to: number): string {
    const { text, words } = this.lex
    return text.slice(words.start[from], words.end[to - 1])
  }

  /** First token of the stages and modifiers that lead to `i`: `late`, `early in the`, `mid-`, `the`. */
  lead(i: number): number {
    let from = i
    if (this.is(from - 1, Sort.article, 2)) from--
    const before = this.mark(from - 1, '-') ? from - 2 : from - 1
    if (this.is(before, Sort.stage) && this.valueAt(before) <= 3)
      return this.is(before - 1, Sort.article, 2) ? before - 1 : before
    // “Late in March”; but in “due to start in March” a verb.
    const linked =
      this.is(from - 1, Sort.preposition, Prep.of) ||
      (this.is(from - 1, Sort.preposition, Prep.in) && this.valueAt(from - 2) <= 3)
    if (linked && this.is(from - 2, Sort.stage))
      return this.is(from - 3, Sort.article, 2) ? from - 3 : from - 2
    if (this.is(from - 1, Sort.preposition, Prep.in) && this.is(from - 2, Sort.relation)) return from - 2
    if (this.is(from - 1, Sort.relation, Rel.earlier) || this.is(from - 1, Sort.relation, Rel.later))
      return from - 1
    return from
  }
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
