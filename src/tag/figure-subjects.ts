/** What a figure behind a verb is of: *the aid promised last year was around [$100 billion]*, *net income rose to [$38 million]*. */
import { Flag, Kind, wordAt } from '../lib/words.ts'
import { phrase } from './figure-objects.ts'
import { type Lexemes, written } from './lexemes.ts'
import { flagsOf } from './name-units.ts'
import { Word } from './name-words.ts'

const equals = new Set('is was are were totalled totaled reached exceeded'.split(' '))
/** Verbs that say how large something is with `to` or `at`. */
const levels = new Set(
  'amounted came climbed declined dropped fell grew increased rose soared stood'.split(' '),
)
const openers = new Set('that and but while whereas because although though if as'.split(' '))
/** What may stand between a subject and its verb. */
const links = new Set('in of for from on to by with under'.split(' '))
/** How many words a subject with its complement may have. */
const longest = 14

/** The subject in the text's own words, where a verb of being or of level stands before token `i` and a plain noun phrase opens its clause. */
export function subjectBefore(lex: Lexemes, i: number, floor: number): string | undefined {
  const last = i - 1
  if (last <= floor) return undefined
  const word = written(lex, last)
  const verb = equals.has(word)
    ? last
    : /^(?:to|at)$/.test(word) && levels.has(written(lex, last - 1))
      ? last - 1
      : 0
  if (verb <= floor) return undefined
  const start = clauseStart(lex, verb, floor)
  if (start === undefined) return undefined
  const subject = phrase(lex, start, verb, 4, false)
  if (!subject) return undefined
  const bare = subject.text.replace(/^(?:the|a|an|its|his|her|their|our|this|that|these|those) /i, '')
  const first = start + (bare === subject.text ? 0 : 1)
  const isName =
    lex.words.flag[first] & Flag.initial &&
    (bare !== subject.text ||
      /\s\p{Lu}/u.test(bare) ||
      !opensSentence(lex, first) ||
      flagsOf(bare.split(' ')[0].toLowerCase()) & named)
  if (isName || !/^[\p{L}\p{M}' ’-]+$/u.test(bare)) return undefined
  const next = written(lex, subject.to)
  const isDirect = subject.to === verb || links.has(next) || /ed$/.test(next)
  return isDirect ? bare : undefined
}

const named = Word.firstName | Word.place | Word.demonym | Word.org

function opensSentence({ text, words }: Lexemes, i: number): boolean {
  return i === 0 || (words.flag[i] & Flag.breakBefore) > 0 || '.!?:”"'.includes(text[words.start[i - 1]])
}

/** Where the clause of the verb begins: behind a mark or a word that opens a clause, or with the sentence. */
function clauseStart({ words, text }: Lexemes, verb: number, floor: number): number | undefined {
  for (let i = verb - 1; i >= floor && verb - i <= longest; i--) {
    const word = wordAt(text, words, i)
    if (words.kind[i] === Kind.mark || words.kind[i] === Kind.number)
      return /^[.,;:!?"“(—–]$/.test(word) ? i + 1 : undefined
    if (openers.has(word)) return i + 1
    if (i === floor) return i === 0 || words.kind[i - 1] === Kind.mark ? i : undefined
  }
  return undefined
}
