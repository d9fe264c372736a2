/**
 * Cut text into words, numbers and marks, once, for all steps that look at words. Typed arrays instead of objects:
 * a capture of 50 MB has ten million of them.
 */

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
}

const letter = 1
const digit = 2
const space = 3
const line = 4
const apostrophe = 5
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
const spaces = /[\s\u200b\u2060\ufeff]/u
const wide = new Map<number, number>()

function classOf(code: number): number {
  if (code < 128) return ascii[code]
  const known = wide.get(code)
  if (known !== undefined) return known
  const char = String.fromCodePoint(code)
  const found =
    code === 0x2019 || code === 0x2bc
      ? apostrophe
      : code === 0x2028 || code === 0x2029 || code === 0x85
        ? line
        : letters.test(char) || code === 0xad || code === 0x200c || code === 0x200d
          ? letter
          : digits.test(char)
            ? digit
            : spaces.test(char)
              ? space
              : other
  wide.set(code, found)
  return found
}

/**
 * Tokens of `text`. A word is a run of letters (and digits behind a letter: `G7`); an apostrophe between letters starts a
 * clitic if what follows is `s`, `ll`, `re`, `ve`, `d`, `m` or `t`, else it is part of the word (*O'Brien*). A number is a run of digits with `.` or `,`
 * between digits. Every other character that is not white space is a mark of its own, hyphens included. Linear.
 */
export function words(text: string): Words {
  let room = Math.max(64, text.length >> 2)
  let start = new Int32Array(room)
  let end = new Int32Array(room)
  let kind = new Uint8Array(room)
  let flag = new Uint8Array(room)
  let length = 0
  let at = 0
  let gap = Flag.breakBefore as number
  const size = text.length
  const push = (from: number, to: number, what: number, flags: number) => {
    if (length === room) {
      room *= 2
      start = grown(start, new Int32Array(room))
      end = grown(end, new Int32Array(room))
      kind = grown(kind, new Uint8Array(room))
      flag = grown(flag, new Uint8Array(room))
    }
    start[length] = from
    end[length] = to
    kind[length] = what
    flag[length++] = flags | gap
    gap = 0
  }
  while (at < size) {
    const code = text.codePointAt(at)!
    const what = classOf(code)
    if (what === line) {
      gap |= Flag.breakBefore | Flag.spaceBefore
      at++
    } else if (what === space) {
      gap |= Flag.spaceBefore
      at++
    } else if (what === letter) {
      const from = at
      at = wordEnd(text, at)
      push(from, at, Kind.word, caseOf(text, from, at))
      const clitic = cliticEnd(text, at)
      if (clitic > at) {
        push(at, clitic, Kind.clitic, 0)
        at = clitic
      }
    } else if (what === digit) {
      const from = at
      at = numberEnd(text, at)
      push(from, at, Kind.number, 0)
    } else {
      const to = at + (code > 0xffff ? 2 : 1)
      push(at, to, Kind.mark, 0)
      at = to
    }
  }
  return { length, start, end, kind, flag }
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function codeAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 10
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = codeAt(text, at)
    const what = classOf(code)
    if (what === letter || what === digit) at += width(code)
    else if (
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

/** End of the clitic that begins at `at`, or `at` where none does. */
function cliticEnd(text: string, at: number): number {
  if (at >= text.length || classOf(codeAt(text, at)) !== apostrophe) return at
  let to = at + 1
  while (to < at + 4 && classOf(codeAt(text, to)) === letter) to++
  const tail = text.slice(at + 1, to).toLowerCase()
  return /^(?:s|ll|re|ve|d|m|t)$/.test(tail) ? to : at
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
  const first = String.fromCodePoint(codeAt(text, from))
  if (first === first.toLowerCase()) return 0
  const rest = text.slice(from + first.length, to)
  return Flag.initial | (rest && /\p{L}/u.test(rest) && rest === rest.toUpperCase() ? Flag.upper : 0)
}
