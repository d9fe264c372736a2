/** Does the clause around a date look back or ahead? Nearest cue before the date, else the nearest behind it. */
import { Flag, Kind } from '../../lib/words.ts'
import { type Lexemes, sort, value } from '../lexemes.ts'
import { Prep, Sort } from './words.ts'

const reach = 24
const near = 14

/** Behind a comma, these open a clause with a time of its own. */
const turns = /^(?:but|while|although|though|whereas)$/

/** After “to”, nouns without an article: every other lower-case word there is taken for a verb. */
const places =
  /^(?:court|school|hospital|prison|jail|work|church|bed|date|town|power|death|office|market|parliament|war|peace|ground|staff|people|police|children|women|men|about|some|more|less|nearly|almost|this|that|each|any|all|no|[a-z]+(?:s|ing|ly|ion|ity|ment))$/

/** `-1` back, `1` ahead, `0` without a cue, for the date at tokens `from` to `to` in a stretch that begins at `start` and ends at `end`. */
export function tense(lex: Lexemes, from: number, to: number, start: number, end: number): -1 | 0 | 1 {
  const floor = Math.max(start, from - reach)
  for (let i = from - 1; i >= floor && !stops(lex, i); i--) {
    const cue = cueAt(lex, i, from - i <= near)
    if (cue) return cue
  }
  const ceiling = Math.min(end, to + reach)
  for (let i = to; i < ceiling && !stops(lex, i); i++) {
    const cue = cueAt(lex, i, i - to <= near)
    if (cue) return cue
  }
  return 0
}

/** Is the date that begins at token `from` one of what did not come to be: `would have begun on Monday`? */
export function isUnreal(lex: Lexemes, from: number, start: number): boolean {
  for (let i = from - 1; i > start && i >= from - near && !stops(lex, i); i--) {
    const have = is(lex, i, 'have') ? i : is(lex, i - 1, 'have') ? i - 1 : is(lex, i - 1, 'been') ? i - 2 : -1
    if (have > start && is(lex, have, 'have')) return isModal(lex, have - 1)
    if (cueAt(lex, i, true)) break
  }
  return isSupposed(lex, from, start)
}

/** `Had the vote been held on Monday, …`: the sentence opens with its verb. */
function isSupposed(lex: Lexemes, from: number, start: number): boolean {
  for (let i = from - 1; i >= start && i >= from - near && !is(lex, i, ','); i--)
    if (is(lex, i, 'Had')) return i === start || stops(lex, i - 1)
  return false
}

function isModal({ text, words }: Lexemes, i: number): boolean {
  return /^(?:could|might|should|would)$/.test(text.slice(words.start[i], words.end[i]))
}

/** `will shut`, `may not cut`: does the base form of a verb stand at token `i`, which looks like its past? */
function isBase(lex: Lexemes, i: number): boolean {
  const { text, words } = lex
  const before = is(lex, i - 1, 'not') ? i - 2 : i - 1
  if (before < 0) return false
  return (
    isModal(lex, before) ||
    /^(?:may|must|shall|will)$/.test(text.slice(words.start[before], words.end[before]))
  )
}

/** A stop followed by a capital, marks between them aside, unless it ends a letter or a capitalised abbreviation of up to three. */
export function stops({ text, words }: Lexemes, i: number): boolean {
  if (words.kind[i] !== Kind.mark) return false
  const mark = text.charCodeAt(words.start[i])
  if (mark === 33 || mark === 63) return true
  if (mark === 44) return i + 1 < words.length && turns.test(text.slice(words.start[i + 1], words.end[i + 1]))
  if (mark !== 46) return false
  const before = i > 0 ? words.end[i - 1] - words.start[i - 1] : 0
  if ((before === 1 && words.kind[i - 1] === Kind.word) || (before <= 3 && words.flag[i - 1] & Flag.initial))
    return false
  let next = i + 1
  while (next < words.length && next < i + 4 && words.kind[next] === Kind.mark) next++
  return next >= words.length || (words.flag[next] & Flag.initial) !== 0
}

function cueAt(lex: Lexemes, i: number, close: boolean): -1 | 0 | 1 {
  const { text, words, code } = lex
  const kind = sort(code[i])
  // “Next up is a trip to Lomu on Sunday.”
  if (kind === Sort.modifier && is(lex, i, 'Next') && is(lex, i + 1, 'up')) return 1
  if (kind === Sort.present) return close && plans(lex, i) ? 1 : 0
  if (kind === Sort.ahead) return expectation(lex, i)
  if (kind === Sort.month && !(words.flag[i] & Flag.initial) && value(code[i]) === 5) return 1
  if (kind === Sort.back) return isTo(lex, i - 1) || isBe(lex, i - 1) || isBase(lex, i) ? 0 : -1
  if (kind === Sort.verb && !isTo(lex, i - 1))
    return (is(lex, i, 'meet') && !is(lex, i - 1, 'not')) || (close && opens(lex, i)) ? 1 : 0
  if (kind === Sort.verb) return infinitive(lex, i, close)
  if (kind || words.kind[i] !== Kind.word || words.flag[i] & Flag.initial) return 0
  // “A contested convention in July”: what the noun is, not what was done.
  if (pastForm(lex, i)) return isBe(lex, i - 1) || (i > 0 && sort(code[i - 1]) === Sort.article) ? 0 : -1
  if (!isTo(lex, i - 1) || places.test(text.slice(words.start[i], words.end[i]))) return 0
  return infinitive(lex, i, close)
}

/** `agreed to meet on Monday` looks ahead, `had to wait on Monday` back; `celebrations to mark it` says nothing of when, nor does what is far from the date. */
function infinitive(lex: Lexemes, i: number, close: boolean): -1 | 0 | 1 {
  const before = i - 2
  if (before >= 0 && sort(lex.code[before]) === Sort.ahead) return expectation(lex, before)
  if (is(lex, before, 'had') || isCaused(lex, before)) return -1
  // “Failed to predict it”, “seemed to wait”: what was, and no plan.
  if (before >= 0 && been.test(lex.text.slice(lex.words.start[before], lex.words.end[before]))) return -1
  // “Voted to refuse it on Wednesday”: the vote did it.
  if (is(lex, before, 'voted') && !later.test(lex.text.slice(lex.words.start[i], lex.words.end[i]))) return -1
  const noun =
    before >= 0 && /^[a-z]{4,}[^s]s$/.test(lex.text.slice(lex.words.start[before], lex.words.end[before]))
  return close && !noun && (isBe(lex, before) || !unique(lex, before)) ? 1 : 0
}

const been = /^(?:appeared|began|continued|failed|managed|proved|seemed|started|tended)$/

/** What a vote sets for another day. */
const later =
  /^(?:begin|close|convene|gather|go|hold|leave|meet|open|reconvene|reopen|resume|return|send|start|strike|travel|walk)$/

/** `prompted the boat to turn`: it did. Token `object` ends who was made to. */
function isCaused({ text, words }: Lexemes, object: number): boolean {
  for (let at = object - 1; at >= Math.max(0, object - 3) && words.kind[at] === Kind.word; at--)
    if (causing.test(text.slice(words.start[at], words.end[at]))) return true
  return false
}

const causing = /^(?:allowed|caused|enabled|forced|helped|led|prompted)$/

/** `the first woman to win the nomination`: what was done, and by whom. */
function unique({ text, words }: Lexemes, i: number): boolean {
  for (let at = i; at > Math.max(0, i - 5); at--)
    if (/^(?:first|last|latest|only|youngest)$/.test(text.slice(words.start[at], words.end[at]))) return true
  return false
}

/** `expected` looks ahead, `had been expected` looks back, `twice as many as expected` and `before going` and `likely prompted` nowhere, `set` looks ahead only with `to` or `for`. */
function expectation(lex: Lexemes, i: number): -1 | 0 | 1 {
  if ((is(lex, i, 'going') || is(lex, i, 'forecast')) && !isBe(lex, i - 1)) return 0
  if (is(lex, i, 'likely') && !isTo(lex, i + 1))
    return isBe(lex, i - 1) && sort(lex.code[i + 1]) === Sort.preposition ? 1 : 0
  if (is(lex, i, 'set')) return isTo(lex, i + 1) || is(lex, i + 1, 'for') ? 1 : isBe(lex, i - 1) ? 0 : -1
  if ((is(lex, i, 'plan') || is(lex, i, 'plans')) && !isTo(lex, i + 1)) return 0
  if (is(lex, i - 1, 'as') || is(lex, i - 1, 'than')) return 0
  if (is(lex, i - 1, 'previously') || is(lex, i - 1, 'originally')) return -1
  return is(lex, i - 1, 'been') && is(lex, i - 2, 'had') ? -1 : 1
}

/** Who does what the next word says: `she flies`, `who turns 50`, `the club hosts`. After a count, an article or an owner it is a noun: `two plays`. */
const doers =
  /^(?:[Hh]e|[Ss]he|[Ii]t|who|which|club|company|court|exhibition|film|match|museum|party|season|side|squad|team|tour|train)$/

/** `flies on Friday`, `could fly on Friday`: a verb in the present beside a day tells a plan. */
function plans(lex: Lexemes, i: number): boolean {
  const { text, words, code } = lex
  if (value(code[i]) === 2) return isOpen(lex, i)
  const before = i > 0 ? text.slice(words.start[i - 1], words.end[i - 1]) : ''
  if (is(lex, i, 'runs')) return isTo(lex, i + 1, Prep.from) || isTo(lex, i + 1, Prep.until)
  if (is(lex, i, 'takes') && (is(lex, i + 1, 'place') || is(lex, i + 1, 'effect'))) return true
  if (is(lex, i, 'goes') && isOnSale(lex, i + 1)) return true
  return (
    doers.test(before) ||
    (is(lex, i, 'ends') && is(lex, i + 1, 'on') && /^[a-z]{3}/.test(before) && before !== 'both')
  )
}

/** `could fly`; what `could be heard` or `could not be reached` is past. */
function isOpen({ text, words }: Lexemes, i: number): boolean {
  const next = i + 1 < words.length ? text.slice(words.start[i + 1], words.end[i + 1]) : ''
  return (
    /^[a-z]/.test(next) &&
    !/^(?:be|feel|hardly|have|hear|make|no|not|only|remember|see|smell|still)$/.test(next)
  )
}

/** `polls open on Sunday`, `they travel on Friday`: who does it stands directly before. */
function opens(lex: Lexemes, i: number): boolean {
  const { text, words, code } = lex
  if (i === 0 || sort(code[i - 1]) !== 0) return false
  const verb = text.slice(words.start[i], words.end[i])
  const doer = text.slice(words.start[i - 1], words.end[i - 1])
  if (/^(?:[Tt]hey|[Ww]e)$/.test(doer))
    return /^(?:arrive|face|fly|go|host|leave|meet|play|return|start|travel|visit)$/.test(verb)
  // “Osk host Vole on Tuesday”: a team.
  if (/^(?:face|host|travel|visit)$/.test(verb) && words.flag[i - 1] & Flag.initial && !crowds.test(doer))
    return true
  if (verb === 'go') return isOnSale(lex, i + 1) && /^[A-Za-z][a-z]+s$/.test(doer)
  return (
    /^(?:begin|close|open|reopen|resume|start)$/.test(verb) && /^(?:[a-z]{2,}|[A-Z][a-z]+)[^s]s$/.test(doer)
  )
}

/** `on sale`, `on show`. */
function isOnSale(lex: Lexemes, i: number): boolean {
  return is(lex, i, 'on') && (is(lex, i + 1, 'sale') || is(lex, i + 1, 'show'))
}

/** With a capital at the head of a sentence, and no team. */
const crowds = /^(?:All|Both|Children|Few|Many|Men|Most|People|Some|Those|Visitors|Women)$/

function pastForm({ text, words }: Lexemes, i: number): boolean {
  const end = words.end[i]
  const start = words.start[i]
  if (end - start < 5 || text.charCodeAt(end - 1) !== 100 || text.charCodeAt(end - 2) !== 101) return false
  return text.charCodeAt(end - 3) !== 101 && !text.startsWith('un', start)
}

function isTo({ code }: Lexemes, i: number, which: number = Prep.to): boolean {
  return i >= 0 && sort(code[i]) === Sort.preposition && value(code[i]) === which
}

/** A participle behind these tells nothing: `is heard in May`, `to be heard`, `will stay shut`. */
function isBe(lex: Lexemes, i: number): boolean {
  return (
    is(lex, i, 'be') || is(lex, i, 'is') || is(lex, i, 'are') || is(lex, i, 'stay') || is(lex, i, 'remain')
  )
}

function is({ text, words }: Lexemes, i: number, word: string): boolean {
  return (
    i >= 0 &&
    i < words.length &&
    words.end[i] - words.start[i] === word.length &&
    text.startsWith(word, words.start[i])
  )
}
