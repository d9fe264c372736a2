/** The words of phrases: the text at hand, and what is known of each word whatever stands beside it. */
import { PerForm } from '../../lib/forms.ts'
import { singular } from '../../lib/singular.ts'
import { Flag, Kind, type Words } from '../../lib/words.ts'
import type { Term } from '../../schema.ts'
import { classOf } from '../grammar/word-classes.ts'
import { acts, bends, Does, doing, mayBeHead, ties } from './words.ts'

/** What is known of a word. */
export interface Known {
  does: number
  key: string
  head: boolean
  /** Is it part of a phrase where a hyphen ties it to the next word? */
  ties: boolean
  /** Is it a participle, which is part of a phrase only where the words beside it make it one? */
  bends: boolean
  /** Is it surely a verb? */
  acts: boolean
}

/** The text at hand, word by word. */
export interface Reading {
  text: string
  words: Words
  classes: Int32Array
  /** First tokens of sentences that begin with a capital, with their terms, until the word is met in small letters. */
  pending: Term[]
  /** Ends of names of people and organisations. */
  names: Set<number>
  /** Beginnings of all names. */
  named: Set<number>
  found: Term[]
}

const known = new PerForm((word): Known => {
  const lower = word.toLowerCase()
  const key = singular(lower)
  const does = doing(lower, classOf(word))
  const isVerb =
    does === Does.either
      ? acts(key)
      : does === Does.join && doing(key, 0) === Does.open && !lower.endsWith('ing')
  return {
    does: isVerb ? Does.open : does,
    key,
    head: key !== lower || mayBeHead(lower),
    ties: ties(lower),
    bends: bends(lower),
    acts: acts(lower),
  }
})

/** What is known of token `i`. */
export function lookUp({ text, words }: Reading, i: number): Known {
  return known.at(text, words, i)
}

/** Does token `i` go into a phrase, whatever stands beside it? */
export function mayJoin(reading: Reading, i: number): boolean {
  return reading.words.kind[i] === Kind.word && lookUp(reading, i).does === Does.join
}

/** Is token `i` a hyphen between two words? */
export function isHyphen(text: string, words: Words, i: number): boolean {
  const char = text[words.start[i]]
  return (
    (char === '-' || char === '‐') &&
    !(words.flag[i] & Flag.spaceBefore) &&
    !(i + 1 < words.length && words.flag[i + 1] & Flag.spaceBefore)
  )
}
