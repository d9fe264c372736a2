/** What a figure behind a verb or a noun is of: *the aid promised last year was around [$100 billion]*, *net income rose to [$38 million]*, *a loan of [€3 million]*. */
import { Flag, Kind, wordAt } from '../../lib/words.ts'
import { type Lexemes, written } from '../lexemes.ts'
import { flagsOf } from '../names/units.ts'
import { Word } from '../names/words.ts'
import { ends, isPlural, phrase } from './phrases.ts'

const equals = new Set('is was are were totalled totaled reached exceeded'.split(' '))
/** Verbs that say how large something is with `to` or `at`. */
const levels = new Set(
  `advanced amounted amounts ballooned came climbed climbs comes declined decreased dipped doubled dropped eased edged expanded fallen fell grew grown improved increased jumped
  narrowed plunged quadrupled rebounded risen rises rose sank shrank slid slipped slowed slumped soared stands stood surged swelled tripled tumbled widened`.split(
    /\s+/,
  ),
)
/** Verbs that say how many there are, or may be. */
const reaches = /^(?:exceed(?:ed|s)?|reach(?:ed|es)?|surpass(?:ed|es)?|total(?:l?ed|s)?)$/
/** Verbs of a price. */
const costs = /^costs?$/
const modals = /^(?:can|could|may|might|should|will|would)$/
const openers = new Set('that and but while whereas because although though if as'.split(' '))
/** Behind such a verb an article begins a clause. */
const says = /^(?:added|estimated|says?|said|warned)$/
const articles = /^(?:an?|her|his|its|the|their)$/
/** What may stand between a subject and its verb. */
const links = new Set('in of for from on to by with under'.split(' '))
/** People reach smaller numbers: the last sixteen. */
const leastReached = 100
/** How many words a subject with its complement may have. */
const longest = 14

/** The subject in the text's own words, where a verb of being or of level stands before token `i` and a plain noun phrase opens its clause. */
export function subjectBefore(lex: Lexemes, i: number, floor: number): string | undefined {
  const last = i - 1
  if (last <= floor) return undefined
  const word = written(lex, last)
  const verb = equals.has(word)
    ? last
    : word === 'at' &&
        /^(?:estimated|put|valued)$/.test(written(lex, last - 1)) &&
        equals.has(written(lex, last - 2))
      ? last - 2
      : costs.test(word)
        ? modals.test(written(lex, last - 1))
          ? last - 1
          : last
        : reaches.test(word) && modals.test(written(lex, last - 1))
          ? last - 1
          : /^(?:to|at|from)$/.test(word) && levels.has(written(lex, last - 1))
            ? last - 1
            : 0
  if (verb <= floor) return undefined
  const start = clauseStart(lex, verb, floor)
  if (start === undefined) return undefined
  const subject = withWhole(lex, start, verb)
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
  const helped = subject.to + 1 === verb && /^(?:had|has|have|now|still)$/.test(next)
  const isDirect = subject.to === verb || helped || links.has(next) || /ed$/.test(next)
  return isDirect ? inside(lex, first, bare) : undefined
}

/** What begins a sentence as it stands inside one: `Damage was put at` → `damage`. */
function inside(lex: Lexemes, first: number, words: string): string {
  const { text } = lex
  return opensSentence(lex, first) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(lex.words.start[first], lex.words.start[first] + 3))
    ? words[0].toLowerCase() + words.slice(1)
    : words
}

/** Things that are counted, and not measured, by a verb of reaching before token `i`: `the cuts could reach 600`. */
export function countedBefore(lex: Lexemes, i: number, floor: number, value: number): string | undefined {
  if (!reaches.test(written(lex, i - 1))) return undefined
  if (value < leastReached && !modals.test(written(lex, i - 2))) return undefined
  const subject = subjectBefore(lex, i, floor)
  const noun = subject?.split(' ').at(-1) ?? ''
  return subject && !/ of /.test(subject) && isPlural(noun) && !measured.test(noun) ? subject : undefined
}

/** The toll whose level the verb before token `i` tells, also where a date stands in its phrase: *the death toll of last week’s flood rose to*. */
export function tollLevel(lex: Lexemes, i: number): string | undefined {
  if (!/^(?:at|to)$/.test(written(lex, i - 1)) || !levels.has(written(lex, i - 2))) return undefined
  for (let at = i - 3; at > 0 && i - at < 12; at--) {
    const word = written(lex, at)
    if (/^[.,;:!?"“”—–]$/.test(word) || lex.words.flag[at + 1] & Flag.breakBefore || openers.has(word))
      return undefined
    if (word !== 'toll' || written(lex, at - 1) !== 'death') continue
    return /^(?:from|in|of)$/.test(written(lex, at + 1)) ? 'death toll' : undefined
  }
  return undefined
}

/** Plurals of which a bare number tells a height, a sum or a rate. */
const measured =
  /^(?:averages|bids|bills|bonds|budgets|costs|currencies|debts|deficits|degrees|depths|earnings|expenses|exports|fares|fees|fines|funds|futures|gains|gusts|heights|highs|imports|incomes|indexes|indices|levels|losses|lows|markets|odds|points|premiums|prices|profits|rates|ratings|rents|results|revenues|salaries|sales|savings|scores|shares|speeds|stocks|sums|taxes|temperatures|values|volumes|wages|waves|winds|yields)$/i

/** A noun phrase, and what it is of: `the number of cases`. */
function withWhole(lex: Lexemes, start: number, verb: number): { to: number; text: string } | undefined {
  const head = phrase(lex, start, verb, 4, false)
  const whole = head && written(lex, head.to) === 'of' ? phrase(lex, head.to + 1, verb, 4, false) : undefined
  if (!head || !whole) return head
  return { to: whole.to, text: lex.text.slice(lex.words.start[start], lex.words.end[whole.to - 1]) }
}

const named = Word.firstName | Word.place | Word.demonym | Word.org

function opensSentence({ text, words }: Lexemes, i: number): boolean {
  return i === 0 || (words.flag[i] & Flag.breakBefore) > 0 || '.!?:”"•·▪'.includes(text[words.start[i - 1]])
}

/** Where the clause of the verb begins: behind a mark or a word that opens a clause, or with the sentence. */
function clauseStart({ words, text }: Lexemes, verb: number, floor: number): number | undefined {
  for (let i = verb - 1; i >= floor && verb - i <= longest; i--) {
    const word = wordAt(text, words, i)
    if (words.kind[i] === Kind.mark || words.kind[i] === Kind.number)
      return /^[.,;:!?"“(—–•·▪]$/.test(word) ? i + 1 : undefined
    if (openers.has(word) || (says.test(word) && articles.test(wordAt(text, words, i + 1)))) return i + 1
    if (i === floor)
      return i === 0 || words.kind[i - 1] === Kind.mark || words.flag[i] & Flag.breakBefore ? i : undefined
  }
  return undefined
}

/** Words before `of` that name nothing: quantities, parts, pronouns, adjectives, verbs; and what holds people rather than has a size. */
const empty = new Set(
  `
  accuse afraid age ages ahead all amount amounts any anything average aware bang because best bit both bottom breaks
  bulk capable case cases chunk city close combination combined consist consists country couple course death each end
  equivalent everything excess few first form full group groups guilty half handful headquarters instead kind kinds lack
  last least less lieu list lot lots made majority margin many matter maximum mean means member members middle midst minimum
  minority month more most much multiple multiples nation none north nothing number numbers one ones order orders out
  outside own pair part parts percent percentage period portion possession proportion proud quarter quotes range rate
  ratio record regardless remainder remains rest row second segment sense series set share short shy size some
  something sort space speak species start sum sums tens terms the think third those thousands time times top total
  totals town tune two type types upwards use version village votes way week west whole worth year years
`
    .trim()
    .split(/\s+/),
)

/** Nouns in *-ing*; every other word of that form is taken for a verb. */
const gerunds =
  /^(?:building|ceiling|earning|financing|funding|holding|lending|offering|rating|reading|saving|spending)$/

/** Behind these a noun phrase begins, and no verb stands inside it. */
const before = new Set(
  'a an and at but by for from her his in its my no on or our said that the their to under with'.split(' '),
)

/** The noun in `a net loss of $5 million`, `winds of 120 mph`, where token `i` follows “of”; with its attributes. */
export function headBefore(lex: Lexemes, i: number, floor: number): string | undefined {
  const last = i - 2
  if (last < floor || written(lex, i - 1) !== 'of' || !isHead(lex, last)) return undefined
  if (empty.has(written(lex, last).toLowerCase())) return undefined
  let from = last
  while (from > floor && last - from < 2 && attributes(lex, from - 1)) from--
  if (from < last && !opensPhrase(lex, from, floor)) from++
  return inside(lex, from, lex.text.slice(lex.words.start[from], lex.words.end[last]))
}

/** Does a noun phrase begin at token `i`? Behind another word this may be a verb: *the banks report losses of*; behind a hyphen half a word. */
function opensPhrase(lex: Lexemes, i: number, floor: number): boolean {
  if (i === floor) return true
  const word = written(lex, i - 1)
  if (lex.words.kind[i - 1] !== Kind.word) return word !== '-'
  return word !== 'to' && before.has(word.toLowerCase())
}

function isHead(lex: Lexemes, i: number): boolean {
  const word = written(lex, i)
  if (lex.words.kind[i] !== Kind.word || word.length < 3 || ends.has(word) || /(?:ed|ly)$/.test(word))
    return false
  if (word.endsWith('ing') && !gerunds.test(word)) return false
  return (
    !(lex.words.flag[i] & (Flag.initial | Flag.upper)) || (opensSentence(lex, i) && /^.\p{Ll}+$/u.test(word))
  )
}

/** Can the word at token `i` stand inside a noun phrase before its last noun? */
function attributes(lex: Lexemes, i: number): boolean {
  const word = written(lex, i).toLowerCase()
  return isHead(lex, i) && !isPlural(word) && !before.has(word) && word !== 'own'
}
