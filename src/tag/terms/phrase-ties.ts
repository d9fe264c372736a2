/** Words that are part of a noun phrase only by what stands beside them: participles, adjectives behind a hyphen, letters. */
import { Flag, Kind } from '../../lib/words.ts'
import { classOf, Is } from '../grammar/word-classes.ts'
import { isHyphen, type Known, lookUp, mayJoin, type Reading } from './phrase-words.ts'
import { Does } from './words.ts'

/** Is the word part of a phrase by what stands beside it: tied to a noun by a hyphen, or a participle that makes one noun with another? `start` is the first token of the phrase so far. */
export function isTied(reading: Reading, i: number, to: number, known: Known, start: number): boolean {
  const { text, words } = reading
  if (known.ties) return i + 2 < to && isHyphen(text, words, i + 1) && mayJoin(reading, i + 2)
  if (!known.bends) return false
  if (i + 1 < to && mayJoin(reading, i + 1))
    return start >= 0 ? isHyphen(text, words, i - 1) : i > 0 && followsArticle(reading, i)
  return start >= 0 && isSharing(reading, i, to, start)
}

/** *The steering gear*, *its steering gear*. */
function followsArticle({ text, words, classes }: Reading, i: number): boolean {
  return text.endsWith('ing', words.end[i]) && (classes[i - 1] & Is.determiner) !== 0
}

/** *On password sharing in*: a bare noun in the singular, and nothing behind that the participle could have for its object. */
function isSharing(reading: Reading, i: number, to: number, start: number): boolean {
  const { text, words, classes } = reading
  if (!text.endsWith('ing', words.end[i]) || text[words.end[i - 1] - 1] === 's' || start === 0) return false
  const before = start - 1
  if (words.kind[before] !== Kind.word || words.flag[before] & Flag.initial) return false
  if (!(classes[before] & Is.preposition) && !lookUp(reading, before).acts) return false
  return i + 1 >= to || words.kind[i + 1] === Kind.mark || goesOn(reading, i + 1)
}

/** A word that begins nothing which is done something with: *of*, *and*, *is*, *seems*. */
function goesOn(reading: Reading, i: number): boolean {
  const { words, classes } = reading
  if (words.kind[i] !== Kind.word || words.flag[i] & Flag.initial) return false
  const does = lookUp(reading, i).does
  return does !== Does.join && does !== Does.either && !(classes[i] & (Is.determiner | Is.pronoun))
}

/** *ID cards*: two to four capital letters before a noun in small ones, that are no word otherwise. */
export function areLetters(reading: Reading, i: number, to: number): boolean {
  const { text, words } = reading
  const length = words.end[i] - words.start[i]
  if (!(words.flag[i] & Flag.upper) || length > 4 || i + 1 >= to || words.flag[i + 1] & Flag.initial)
    return false
  const small = classOf(text.slice(words.start[i], words.end[i]).toLowerCase())
  const isWord = small & (Is.auxiliary | Is.conjunction | Is.determiner | Is.preposition | Is.pronoun)
  return !isWord && mayJoin(reading, i + 1)
}
