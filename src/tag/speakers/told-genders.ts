/** *He* or *she*: what a capture itself tells of the pronoun for somebody: *Ms Lund*, *councilwoman Kim Lund*, *Lund lost her boat*. */
import { Kind, smallWordAt } from '../../lib/words.ts'
import { type Grammar, isQuoted, tokenAt } from '../grammar/frame.ts'
import type { Cast } from '../grammar/voices.ts'
import { Is } from '../grammar/word-classes.ts'
import { pronounOfCalling } from '../names/genders.ts'

type Pronoun = 'he' | 'she'

/** What a calling right before the name weighs against pronouns behind it in its sentence. */
const calledSo = 5
/** How often as much must speak for one as for the other. */
const clearly = 2

const told = new WeakMap<Grammar, Map<string, Pronoun>>()

/** The pronoun for the bearer of the full name, by most of what the capture says of her; absent where it says little, or both. Reads the capture once. Linear. */
export function pronounTold(cast: Cast, grammar: Grammar, full: string): Pronoun | undefined {
  let found = told.get(grammar)
  if (!found) {
    found = readPronouns(cast, grammar)
    told.set(grammar, found)
  }
  return found.get(full)
}

function readPronouns(cast: Cast, grammar: Grammar): Map<string, Pronoun> {
  const votes = new Map<string, { he: number; she: number }>()
  const { names, words } = cast
  /** End of the sentence that was last read. */
  let read = -1
  for (let i = 0; i < names.length; i++) {
    const { kind, demonym, full, start } = names[i]
    if (kind !== 'person' || demonym || isQuoted(grammar, start)) continue
    const vote = votes.get(full) ?? { he: 0, she: 0 }
    votes.set(full, vote)
    const token = tokenAt(words, start)
    const called = callingAt(cast, token - 1)
    if (called) vote[called] += calledSo
    if (token < read) continue
    read = sentenceEnd(grammar, token)
    const isAlone = isOpening(grammar, token) && !isOtherUntil(cast, i, words.end[read - 1])
    const pronoun = isAlone ? pronounBehind(cast, grammar, i, read) : undefined
    if (pronoun) vote[pronoun]++
  }
  const found = new Map<string, Pronoun>()
  for (const [full, { he, she }] of votes)
    if (he > clearly * she) found.set(full, 'he')
    else if (she > clearly * he) found.set(full, 'she')
  return found
}

/** Nouns in *-man* that women are too. */
const either = /^(?:alderman|chairman|freshman|human|german|ombudsman|roman|.*woman)$/

/** What the word before a name calls its bearer: *Ms*, *businessman*, *actress*. */
function callingAt({ text, words }: Cast, token: number): Pronoun | undefined {
  if (token < 0) return undefined
  const word = smallWordAt(text, words, words.kind[token] === Kind.word ? token : token - 1)
  if (/(?:woman|^actress|^mother|^princess|^queen)$/.test(word)) return 'she'
  if (/man$/.test(word) && !either.test(word)) return 'he'
  return pronounOfCalling(word)
}

/** Sentences longer than this many words are read no further. */
const longest = 80

function sentenceEnd({ begins }: Grammar, token: number): number {
  let end = token + 1
  while (!begins[end] && end - token < longest) end++
  return end
}

/** What stands before no subject, or tells of somebody else. */
const otherBefore =
  Is.auxiliary |
  Is.conjunction |
  Is.finite |
  Is.possessive |
  Is.preposition |
  Is.pronoun |
  Is.relative |
  Is.subordinator |
  Is.verb
/** Words that may stand before the name that opens a sentence. */
const mostBefore = 6

/** Does the sentence open with the name at `token`: *The harbour master Kim Lund …*, not *After Lund won, he …*? */
function isOpening({ begins, classes }: Grammar, token: number): boolean {
  for (let i = token; token - i < mostBefore; i--) {
    if (begins[i]) return true
    if (i === 0 || classes[i - 1] & otherBefore) return false
  }
  return false
}

/** Is anybody else named from name `at` to offset `until`? */
function isOtherUntil({ names }: Cast, at: number, until: number): boolean {
  for (let i = at + 1; i < names.length && names[i].start < until; i++)
    if (names[i].kind === 'person' && names[i].full !== names[at].full) return true
  return false
}

/** What no noun is, behind *her*: *backed her up*. */
const noNoun = Is.adverb | Is.preposition | Is.conjunction | Is.determiner | Is.time

/**
 * The first pronoun behind the name at index `at`, up to token `end`; none where the name only says whose (*Lund’s wife lost her boat*), or what is said may be of somebody else
 * (*Lund said she was late*).
 */
function pronounBehind(
  { names, text, words }: Cast,
  grammar: Grammar,
  at: number,
  end: number,
): Pronoun | undefined {
  const first = tokenAt(words, names[at].end)
  if (/^['’]/.test(text.slice(words.start[first], words.start[first] + 1))) return undefined
  for (let i = first; i < end; i++) {
    if (grammar.classes[i] & Is.speech) return undefined
    if (!(grammar.classes[i] & (Is.pronoun | Is.possessive))) continue
    const word = smallWordAt(text, words, i)
    const pronoun = /^(?:he|his)$/.test(word) ? 'he' : /^(?:her|she)$/.test(word) ? 'she' : undefined
    if (!pronoun) continue
    const isObject = word === 'her' && (words.kind[i + 1] !== Kind.word || grammar.classes[i + 1] & noNoun)
    // “Lund, his neighbour, …”
    const isOther = isObject || text[words.start[i - 1]] === ',' || isQuoted(grammar, words.start[i])
    return isOther ? undefined : pronoun
  }
  return undefined
}
