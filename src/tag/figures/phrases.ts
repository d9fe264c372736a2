/** Noun phrases beside a figure, as far as the forms of words tell: `600,000 [registered voters]`, `half of [the country's deposits]`. */
import { Flag, Kind } from '../../lib/words.ts'
import { joined, type Lexemes, sort, written } from '../lexemes.ts'
import { Is } from './words.ts'

/** Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries, and common verbs and adverbs behind a subject. */
export const ends = new Set(
  `
  of in on at by for from to with without as than that which who whom whose when where while if
  because since until till before after during over under about around between among against through
  into onto per versus via vs within across behind beyond amid despite and or but nor so yet plus not it he she
  they we you i him her them this these those there here is are was were be been being am has have had
  do does did will would can could may might shall should must said says told say according however
  ago earlier later now then also still even only just more less most least too already again once
  ever never very much many each every both all any some no up down out off away back long tall wide
  deep high old north south east west took take takes made make makes came come comes went go goes got
  get gets gave give gives left remain remained became become becomes began begin lost won died fled
  killed saw see seen held hold met paid rose fell grew went ran voted worked live lived lives cost
  costs continue continued stay stayed put set cut spent sent kept like led hit struck drew sold
  bought brought caught sank burned flew underwent wrote spoke drove swam threw knew thought stood fought taught drank sang
  woke rode broke chose swore wore withdrew sent felt found often sometimes always usually alongside beneath
  alive contains gives includes including involves means requires unless a an the either neither ahead apart far worth one ones own owns owned abroad downtown instead nationwide overall overseas together worldwide
`
    .trim()
    .split(/\s+/),
)

/** Words before a noun phrase. */
export const determiners = new Set(
  'the a an its his her their our your my this that these those all each'.split(' '),
)

/** Plurals without `s`, and words that count without one. */
const irregular = new Set(
  `
  people men women children police troops personnel staff cattle sheep fish feet teeth mice media data
  aircraft spacecraft dead wounded injured households percent homeless refugees servicemen policemen
  firefighters lawmakers cents species series crew
`
    .trim()
    .split(/\s+/),
)

/** Is `word` a plural as far as its form tells? */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  if (irregular.has(lower)) return true
  if (/.(?:children|men|women)$/.test(lower)) return true
  return (
    lower.length > 3 &&
    lower.endsWith('s') &&
    !/(?:ss|us|is|ous|'s|ics|news|bias|canvas|gas|lens)$/.test(lower)
  )
}

/** Tokens of a noun phrase from `i` on, at most `limit` words; with `plural` it must end in a plural noun, and ends with the first. */
export function phrase(
  lex: Lexemes,
  i: number,
  end: number,
  limit: number,
  plural: boolean,
): { to: number; text: string } | undefined {
  let at = i
  let count = 0
  if (at < end && determiners.has(written(lex, at).toLowerCase()) && !plural) at++
  const first = at
  if (plural && acts.test(written(lex, first))) return undefined
  // “Down from 72 four years ago.”
  if (plural && counting(lex, first) && written(lex, first + 1) !== '-') return undefined
  let found = 0
  // A word of several parts, as it stands before its noun, is never the last.
  while (
    at < end &&
    (count < limit || (count < limit + 3 && (isPart(lex, at) || isPart(lex, at - 1) || leads(lex, at - 1))))
  ) {
    if (!plural && lex.words.kind[at] === Kind.number && counts(lex, at, i, end)) {
      at++
      continue
    }
    if (!noun(lex, at, at > first)) {
      if (plural && couples(lex, at, end) && found === at) {
        at++
        continue
      }
      break
    }
    const word = written(lex, at)
    at++
    count++
    // “Those surveyed disapprove”: a participle in the noun's place.
    if (!plural && count === 1 && word.endsWith('ed') && written(lex, at - 2) === 'those') {
      found = at
      break
    }
    // “President George W. Bush.”
    if (isInitial(lex, at - 1)) {
      at++
      count--
    }
    if (lex.words.kind[at] === Kind.clitic && at < end) {
      if (plural) break
      at++
      continue
    }
    found = at
    // “Three data sets”
    if (word === 'data' && isPlural(written(lex, at))) continue
    if (isPlural(word) && !namesBefore(lex, at, end) && !(who.has(word) && describes(lex, at, end))) break
    if (written(lex, at) === '-' && lex.words.start[at] === lex.words.end[at - 1] && at + 1 < end) at++
  }
  // “An injury lay-off”: half a word is none.
  if (
    found &&
    !plural &&
    written(lex, found) === '-' &&
    joined(lex, found) &&
    joined(lex, found + 1) &&
    lower(lex, found + 1)
  )
    found += 2
  // “Vinyl featuring seven tracks”: a clause.
  if (!plural && found > first + 1 && counting(lex, found) && written(lex, found - 1).endsWith('ing')) found--
  if (!found || (plural && !isPlural(written(lex, found - 1)))) return undefined
  if (
    !plural &&
    found === first + 1 &&
    /[a-z]{2}ed$/.test(written(lex, first)) &&
    written(lex, i) !== 'those'
  )
    return undefined
  if (open.test(written(lex, found - 1)) || (!plural && isCut(lex, found))) return undefined
  return { to: found, text: lex.text.slice(lex.words.start[i], lex.words.end[found - 1]) }
}

/** Does the word at token `i` lead on to a noun: `a $12 national minimum wage`? */
function leads(lex: Lexemes, i: number): boolean {
  return /^[a-z]+(?:able|eral|ful|ible|ical|ional|less|ous)$|^(?:average|maximum|minimum)$/.test(
    written(lex, i),
  )
}

/** A capital with a stop behind it, in an abbreviation or before another capital. */
function isInitial({ text, words }: Lexemes, i: number): boolean {
  const stop = words.end[i]
  if (stop - words.start[i] !== 1 || text[stop] !== '.' || !/\p{Lu}/u.test(text[stop - 1])) return false
  if (i + 2 >= words.length || words.flag[i + 2] & Flag.breakBefore) return false
  return (words.flag[i + 2] & Flag.initial) > 0 || text[words.start[i] - 1] === '.'
}

/** Does the phrase that ends before token `to` lack its noun: `the first` of eleven, `endless` before *and tedious rules*? */
function isCut(lex: Lexemes, to: number): boolean {
  const word = written(lex, to - 1)
  if (counting(lex, to - 1) || nounless.test(word)) return true
  return adjectival.test(word) && /^(?:and|but|or)$/.test(written(lex, to))
}

const nounless = /^(?:current|dozen|few|first|former|last|most|next|second|several|such)$/
const adjectival = /^[a-z]+(?:ful|ible|ical|less|ous)$/

/** Is the word at token `i` joined to the one before by a hyphen? */
function isPart(lex: Lexemes, i: number): boolean {
  return joined(lex, i) && written(lex, i - 1) === '-' && joined(lex, i - 1)
}

/** What no phrase ends in: an adverb, the title before a name. */
const open =
  /^(?!(?:ally|anomaly|assembly|family|jelly|monopoly|reply|supply)$)[a-z]{3,}ly$|^(?:Col|Dr|Gen|Gov|Hon|Lt|Mr|Mrs|Ms|Prof|Reps?|Rev|Sens?|Sgt|St)$/

/** Verbs of which people are the subject, and that seldom say what somebody is like: *600 sustained minor injuries*. */
const acts =
  /^(?:attended|backed|crossed|demanded|endorsed|faced|joined|opposed|reached|received|supported|suffered|sustained|visited|watched)$/

/** Behind these a number goes on with its phrase: `the last four matches`, `near-zero rates`. */
const inside = /^(?:-|big|first|last|main|next|other|past|previous|remaining|top)$/

/** Does a number stand at token `i`? */
export function counting(lex: Lexemes, i: number): boolean {
  return lex.words.kind[i] === Kind.number || sort(lex.code[i]) === Is.cardinal
}

/** Does the number at token `i` stand inside a phrase: `the last four matches`, `the town’s three hospitals`? */
function goesOn(lex: Lexemes, i: number): boolean {
  return lex.words.kind[i - 1] === Kind.clitic || inside.test(written(lex, i - 1))
}

const whole = /^(?:her|his|its|my|our|the|their|your)$/

/** `the 450 lawmakers`, `its 44 shops`, `the firm's 12,000 employees`, `of 20 clubs`: the number at token `i` belongs to the whole that begins at `first`. */
function counts(lex: Lexemes, i: number, first: number, end: number): boolean {
  const before = written(lex, i - 1)
  if (i !== first && lex.words.kind[i - 1] !== Kind.clitic && !whole.test(before) && !inside.test(before))
    return false
  return i + 1 < end && lex.words.kind[i + 1] === Kind.word && !/^[a-z]$|^.*\d/.test(written(lex, i + 1))
}

/** `1,000 maintenance and cleaning workers`: the “and” at token `i` joins two words before one plural noun. */
function couples(lex: Lexemes, i: number, end: number): boolean {
  if (!/^(?:and|or)$/.test(written(lex, i)) || !lower(lex, i - 1) || i + 2 >= end) return false
  return lower(lex, i + 1) && !isPlural(written(lex, i + 1)) && describes(lex, i + 2, end)
}

/** Plurals without `s` that stand before another as well: *40 injured people*, *300 police officers*. */
const who = new Set(['dead', 'wounded', 'injured', 'homeless', 'police', 'media', 'cattle', 'crew'])

/** Does a plural noun stand right at token `at`? */
function describes(lex: Lexemes, at: number, end: number): boolean {
  if (at >= end || lex.words.kind[at] !== Kind.word || lex.words.flag[at] & Flag.breakBefore) return false
  const word = written(lex, at).toLowerCase()
  return isPlural(word) && !ends.has(word)
}

/** Is the word before token `at` a name before its noun: *two Texas plants*, *two Reuters television crews*? */
function namesBefore(lex: Lexemes, at: number, end: number): boolean {
  if (!(lex.words.flag[at - 1] & Flag.initial)) return false
  for (let i = at; i < Math.min(end, at + 3); i++) {
    if (!lower(lex, i) || lex.words.flag[i] & Flag.breakBefore || !noun(lex, i, true)) return false
    if (isPlural(written(lex, i))) return true
  }
  return false
}

function noun(lex: Lexemes, i: number, later: boolean): boolean {
  const { words } = lex
  if (words.kind[i] !== Kind.word) return false
  if (later && (words.flag[i] & Flag.breakBefore || (counting(lex, i) && !goesOn(lex, i)))) return false
  const word = written(lex, i)
  // “Year-on-year growth.”
  if (later && isPart(lex, i)) return true
  const lower = words.flag[i] & Flag.initial ? word.toLowerCase() : word
  // “The five most populous counties”; “legal costs”.
  if (later && lower === 'most' && counting(lex, i - 1)) return true
  if (later && (lower === 'outside' || lower === 'inside')) return false
  if (later && lower === 'costs' && closesPhrase(lex, i + 1)) return true
  if (ends.has(lower) || (lower === 'near' && written(lex, i + 1) !== '-')) return false
  // “A 25-cent rise last February.”
  if (later && (lower === 'last' || lower === 'next')) return false
  if (!later || lower.length <= 4) return true
  // “Previously undisclosed payments”; elsewhere a participle follows its noun.
  return !lower.endsWith('ly') && (!lower.endsWith('ed') || written(lex, i - 1).endsWith('ly'))
}

function closesPhrase({ text, words }: Lexemes, i: number): boolean {
  if (i >= words.length) return true
  if (words.kind[i] === Kind.mark) return text[words.start[i]] !== '$'
  return /^(?:a|after|and|as|at|by|during|for|from|in|of|on|or|over|since|this|to|when)$/.test(
    text.slice(words.start[i], words.end[i]),
  )
}

/** Is token `i` a word without a capital? */
export function lower({ words }: Lexemes, i: number): boolean {
  return i < words.length && words.kind[i] === Kind.word && !(words.flag[i] & Flag.initial)
}
