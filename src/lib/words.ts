/**
 * Cut text into words, numbers and marks, once, for all steps that look at words. Typed arrays instead of objects:
 * a capture of 50 MB has ten million of them.
 */
import { type Forms, openForms, PerForm } from './forms.ts'

/** What a token is. A clitic is `'s`, `’s`, `'ll` … behind a word: *Trump* + *’s*. */
export const Kind = { word: 1, number: 2, mark: 3, clitic: 4 } as const

/** Bit flags of a token. `Initial`: first letter is upper case. `Upper`: all letters are, and there are two or more. */
export const Flag = { initial: 1, upper: 2, spaceBefore: 4, breakBefore: 8 } as const

/** Tokens of a text, in order; token `i` is `text.slice(start[i], end[i])`. */
export interface Words {
  length: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  flag: Uint8Array
  /** The token's form: equal numbers, equal characters. 0 for a form that is too long or too rare to be kept. */
  form: Int32Array
  /** What the numbers stand for. */
  forms: Forms
}

/** The characters of token `i`, kept ones without cutting the text again. */
export function wordAt(text: string, { start, end, form, forms }: Words, i: number): string {
  return form[i] ? forms.written(form[i]) : text.slice(start[i], end[i])
}

const small = new PerForm((written) => written.toLowerCase())

/** The same in lower case. */
export function smallWordAt(text: string, words: Words, i: number): string {
  return words.form[i] ? small.at(text, words, i) : text.slice(words.start[i], words.end[i]).toLowerCase()
}

const letter = 1
const digit = 2
const space = 3
const line = 4
const apostrophe = 5
const unseen = 6
const other = 0

const ascii = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  ascii[code] = /[a-z]/i.test(char)
    ? letter
    : /[0-9]/.test(char)
      ? digit
      : char === '\n'
        ? line
        : /\s/.test(char)
          ? space
          : char === "'"
            ? apostrophe
            : other
}

const letters = /[\p{L}\p{M}]/u
const digits = /\p{Nd}/u
const spaces = /[\s\u200b]/u
const format = /\p{Cf}/u
/** One more than the class of each code point looked at so far. */
const wide = new Uint8Array(0x110000)

function classOf(code: number): number {
  if (code < 128) return ascii[code]
  if (wide[code] === 0) wide[code] = wideClassOf(code) + 1
  return wide[code] - 1
}

function wideClassOf(code: number): number {
  if (code === 0x2019 || code === 0x2bc) return apostrophe
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return line
  const char = String.fromCodePoint(code)
  if (letters.test(char)) return letter
  if (digits.test(char)) return digit
  if (code === 0xfeff || (code !== 0x200b && format.test(char))) return unseen
  return spaces.test(char) ? space : other
}

/**
 * Tokens of `text`. A word is a run of letters (and digits behind a letter: `G7`); an apostrophe between letters starts a
 * clitic if what follows is `s`, `ll`, `re`, `ve`, `d`, `m` or `t`, else it is part of the word (*O'Brien*). A number is a run of digits with `.` or `,`
 * between digits. Every other character that is not white space is a mark of its own, hyphens included. As in Unicode's word boundaries (UAX 29),
 * characters that nobody sees (soft hyphen, joiners, marks of direction) divide no word, and stand for nothing outside of one; the zero-width space, whose
 * meaning is that a word ends, does divide. Linear.
 */
export function words(text: string): Words {
  const forms = openForms()
  const size = text.length
  let room = Math.max(64, size >> 2)
  let start = new Int32Array(room)
  let end = new Int32Array(room)
  let kind = new Uint8Array(room)
  let flag = new Uint8Array(room)
  let form = new Int32Array(room)
  let length = 0
  let at = 0
  let gap: number = Flag.breakBefore
  while (at < size) {
    const code = codeAt(text, at)
    const what = code < 128 ? ascii[code] : classOf(code)
    if (what === space || what === line || what === unseen) {
      if (what !== unseen) gap |= what === line ? Flag.breakBefore | Flag.spaceBefore : Flag.spaceBefore
      at += width(code)
      continue
    }
    // A word and its clitic are two.
    if (length + 2 > room) {
      room *= 2
      start = grown(start, new Int32Array(room))
      end = grown(end, new Int32Array(room))
      kind = grown(kind, new Uint8Array(room))
      flag = grown(flag, new Uint8Array(room))
      form = grown(form, new Int32Array(room))
    }
    const from = at
    at = what === letter ? wordEnd(text, at) : what === digit ? numberEnd(text, at) : at + width(code)
    start[length] = from
    end[length] = at
    kind[length] = what === letter ? Kind.word : what === digit ? Kind.number : Kind.mark
    flag[length] = what === letter ? caseOf(text, from, at) | gap : gap
    form[length++] = forms.of(text, from, at)
    gap = 0
    const clitic = what === letter ? cliticEnd(text, at) : at
    if (clitic === at) continue
    start[length] = at
    end[length] = clitic
    kind[length] = Kind.clitic
    form[length++] = forms.of(text, at, clitic)
    at = clitic
  }
  return { length, start, end, kind, flag, form, forms }
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdfff) return unit
  return text.codePointAt(at) ?? 10
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1
}

function wordEnd(text: string, from: number): number {
  let at = asciiEnd(text, from)
  while (at < text.length) {
    const code = codeAt(text, at)
    const what = code < 128 ? ascii[code] : classOf(code)
    if (what === letter || what === digit) at += width(code)
    else if (what === unseen) {
      const behind = unseenEnd(text, at)
      const next = classOf(codeAt(text, behind))
      if (next !== letter && next !== digit) break
      at = behind
    } else if (
      what === apostrophe &&
      at > from &&
      classOf(codeAt(text, at + 1)) === letter &&
      cliticEnd(text, at) === at
    )
      at++
    else break
  }
  return at
}

/** End of the letters and digits below 128 that begin at `from`. */
function asciiEnd(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 || ascii[code] === other || ascii[code] > digit) break
  }
  return at
}

function unseenEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && classOf(codeAt(text, at)) === unseen) at += width(codeAt(text, at))
  return at
}

const clitics = new Set(['s', 'll', 're', 've', 'd', 'm', 't'])

/** End of the clitic that begins at `at`, or `at` where none does. */
function cliticEnd(text: string, at: number): number {
  if (at >= text.length) return at
  const code = text.charCodeAt(at)
  if ((code < 128 ? ascii[code] : classOf(code)) !== apostrophe) return at
  let to = at + 1
  while (to < at + 4 && classOf(codeAt(text, to)) === letter) to++
  return clitics.has(text.slice(at + 1, to).toLowerCase()) ? to : at
}

function numberEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = codeAt(text, at)
    if (classOf(code) === digit) at += width(code)
    else if ((code === 46 || code === 44) && classOf(codeAt(text, at + 1)) === digit) at++
    else break
  }
  return at
}

function caseOf(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from)
  if (code < 128 && code > 90) return 0
  const first = code < 128 ? text[from] : String.fromCodePoint(codeAt(text, from))
  if (first === first.toLowerCase()) return 0
  const next = text.charCodeAt(from + 1)
  if (from + 1 === to || (next > 96 && next < 123)) return Flag.initial
  const rest = text.slice(from + first.length, to)
  return Flag.initial | (rest && /\p{L}/u.test(rest) && rest === rest.toUpperCase() ? Flag.upper : 0)
}
