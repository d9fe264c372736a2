/** One word of a name: a capitalised word, a pair with a hyphen, or letters with stops. */
import { PerForm } from '../../lib/forms.ts'
import { Flag, Kind, type Words, wordAt } from '../../lib/words.ts'
import type { Spelled } from './spelled.ts'
import { lexicon, suffixes, Word } from './words.ts'

/** One capitalised word of a run, or one pair with a hyphen, or letters with stops (`U.S.`). */
export interface Unit {
  /** First and last token. */
  from: number
  to: number
  /** Lower case, without stops. */
  key: string
  /** Of `Word`. */
  flags: number
  /** All its letters are capitals, and there are two or more. */
  upper: boolean
  /** It is one letter with a stop, or letters with stops. */
  initials: boolean
  /** What joins it to the unit before: nothing but space, *of*, *and*, a possessive, a small word. */
  link: '' | 'of' | 'and' | 'possessive' | 'particle'
}

/** Where runs are looked for. */
export interface Ground {
  text: string
  words: Words
  /** Is token `i` the first of a sentence? */
  opens(i: number): boolean
  /** Is token `i` the first of a sentence as found before, whatever stands before it? */
  starts(i: number): boolean
  /** What letters in brackets stand for. */
  spelled: Spelled
}

/** Characters inside a word that nobody sees: soft hyphen, joiners, marks of direction. */
export const unseen = /\p{Cf}/gu

const known = new PerForm((written) => {
  const key = written.toLowerCase().replace(unseen, '')
  return { key, flags: flagsOf(key) }
})

/** Abbreviations that end the name of a company or a person; the stop is theirs where no sentence begins behind it. */
const companyEnd = /^(?:bros|co|corp|inc|jr|ltd|sr)$/

/** Ends of addresses that stand as names: *Example.com*. */
const domain = /^(?:com|net|org|io|info|co|gov|edu|tv|ua|uk|us)$/

/** The unit that begins at token `i`, which is a capitalised word; `inside` says that others stand before it in the run. */
export function unitAt(ground: Ground, i: number, high: number, link: Unit['link'], inside: boolean): Unit {
  const { text, words } = ground
  const stop = (t: number) => t < high && text[words.start[t]] === '.' && !(words.flag[t] & Flag.spaceBefore)
  if (words.end[i] - words.start[i] === 1 && stop(i + 1)) return initialsAt(ground, i, high, link)
  const { key, flags } = known.at(text, words, i)
  const upper = (words.flag[i] & Flag.upper) > 0
  const unit: Unit = { from: i, to: i, key, flags, upper, initials: false, link }
  if (unit.flags & Word.stopped && stop(i + 1) && capital(ground, i + 2, high)) unit.to = i + 1
  else if (inside && companyEnd.test(unit.key) && stop(i + 1) && !(i + 2 < high && ground.starts(i + 2)))
    unit.to = i + 1
  const next = i + 2
  if (stop(i + 1) && next < high && !(words.flag[next] & Flag.spaceBefore) && domain.test(word(ground, next)))
    return { ...unit, to: next, key: `${unit.key}.${word(ground, next)}`, flags: Word.org, upper: false }
  return joinHyphens(ground, unit, high, inside)
}

/** Words joined to `unit` by hyphens, four at most; a place, a demonym or an organisation beside another stands for itself. */
function joinHyphens(ground: Ground, unit: Unit, high: number, inside: boolean): Unit {
  const { words } = ground
  for (let parts = 1; parts < 5; parts++) {
    const second = hyphened(ground, unit.to, high)
    if (!second) break
    const part = word(ground, second).toLowerCase()
    const lower = words.kind[second] === Kind.word && !(words.flag[second] & Flag.initial)
    if (
      lower &&
      /^(?:a|al|am|an|au|aux|de|el|en|es|la|le|les|of|on|sous|sur|ud|ul|ur|upon)$/.test(part) &&
      isNameBehind(ground, second, high)
    ) {
      unit.to = hyphened(ground, second, high)
      unit.key = `${unit.key}-${part}-${word(ground, unit.to).toLowerCase()}`
      unit.flags = flagsOf(unit.key) || unit.flags & Word.firstName
      continue
    }
    if (lower && (!inside || suffixes.has(part) || part.length > 6 || /...(?:ed|ing)$/.test(part))) break
    const other = flagsOf(part)
    if (
      !lower &&
      (unit.flags | other) & alone &&
      apart(unit.flags, unit.upper) &&
      apart(other, (words.flag[second] & Flag.upper) > 0)
    )
      break
    unit.to = second
    unit.key = `${unit.key}-${part}`
    unit.flags = flagsOf(unit.key) || unit.flags & Word.firstName
  }
  return unit
}

/** Does a hyphen and a capital follow token `at`: *Stoke-on-Trent*, *Inzamam-ul-Haq*? */
function isNameBehind(ground: Ground, at: number, high: number): boolean {
  const third = hyphened(ground, at, high)
  return third > 0 && capital(ground, third, high)
}

/** Does a word stand for itself beside a hyphen: *Norway-Denmark*, *US-EU*? */
function apart(flags: number, upper: boolean): boolean {
  return upper || (flags & alone) > 0
}

const alone = Word.place | Word.demonym | Word.org

/** `U.S.`, `J.K.`, `J.`: letters with stops. */
function initialsAt(ground: Ground, i: number, high: number, link: Unit['link']): Unit {
  const { text, words } = ground
  let to = i
  let key = ''
  while (
    to < high &&
    words.kind[to] === Kind.word &&
    words.flag[to] & Flag.initial &&
    words.end[to] - words.start[to] === 1 &&
    (to === i || !(words.flag[to] & Flag.spaceBefore)) &&
    text[words.end[to]] === '.'
  ) {
    key += text[words.start[to]].toLowerCase()
    to += 2
  }
  return {
    from: i,
    to: Math.min(to, high) - 1,
    key,
    flags: key.length > 1 ? flagsOfLetters(key) : 0,
    upper: key.length > 1,
    initials: true,
    link,
  }
}

/** *K.C. Tarn* has no form of address. */
function flagsOfLetters(key: string): number {
  const flags = flagsOf(key)
  return flags & Word.honorific ? 0 : flags
}

/** The token behind a hyphen that stands without space behind token `at`, or 0. */
export function hyphened(ground: Ground, at: number, high: number): number {
  const { text, words } = ground
  if (at + 2 >= high || !isHyphen(text[words.start[at + 1]]) || words.kind[at + 2] === Kind.mark) return 0
  return (words.flag[at + 1] | words.flag[at + 2]) & Flag.spaceBefore ? 0 : at + 2
}

function isHyphen(char: string): boolean {
  return char === '-' || char === '\u2010' || char === '\u2011' || char === '–'
}

/** Is token `at` a capitalised word on the same line? */
export function capital(ground: Ground, at: number, high: number): boolean {
  return (
    at < high &&
    ground.words.kind[at] === Kind.word &&
    (ground.words.flag[at] & Flag.initial) > 0 &&
    !(ground.words.flag[at] & Flag.breakBefore)
  )
}

/** Flags of a lower-case word, 0 for an unknown one. */
export function flagsOf(key: string): number {
  return lexicon.get(key) ?? 0
}

/** The text of token `at`. */
export function word({ text, words }: Ground, at: number): string {
  return wordAt(text, words, at)
}
