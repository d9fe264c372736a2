/** Pair the quotation marks of one paragraph, apostrophes left out. */

/** A mark by its place and characters. */
export interface Mark {
  start: number
  end: number
  char: string
}

/** An opening and a closing mark; `close` is absent where the paragraph ends first. */
export interface Pair {
  open: Mark
  close?: Mark
  /** Where the next sentence opens the same quotation again; `close` is absent then. */
  reopenedAt?: number
  /** It goes on with the quotation of the pair before. */
  continued?: boolean
}

interface Open {
  mark: Mark
  single: boolean
  continued?: boolean
  /** A mark that may close, or be a plural possessive (*workers’*): taken where no surer one follows. */
  maybe?: Mark
}

const marks = '"“”„‟«»‹›‘’‚\'「」『』'
const wordChar = /[\p{L}\p{M}\p{N}]/u
const opensAfter = /[\s([{<–—/“‘"'«„‚‹…*_:;,.!?=>-]/
const closesBefore = /[\s.,;:!?)\]}<…—–/”’"'»›*_-]/
/** Words that have lost their beginning; the apostrophe before them opens nothing. */
const clipped =
  /^(?:\d0s|n(?=['’\s])|em\b|tis\b|twas\b|til\b|till\b|cause\b|cos\b|bout\b|round\b|neath\b|nuff\b|kay\b)/i
/** Closing marks of each opening one that has partners of its own. */
const partners: Record<string, string> = {
  '“': '”“"',
  '‟': '”"',
  '„': '“”"„',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '"': '"”',
  '``': "''",
  "''": "''",
  '‚': '‘’',
}

const mostOpen = 8
const longestSingle = 1500
const longestDoubtful = 100
const longest = 20_000

/** Pairs of `text` between `from` and `to`, in order of their opening marks, with what stays open at the end. Linear. */
export function quotePairs(text: string, from: number, to: number): Pair[] {
  const pairs: Pair[] = []
  const open: Open[] = []
  for (let at = nextMark(text, from, to); at < to; ) {
    const mark = markAt(text, at, from, to)
    at = nextMark(text, mark.end, to)
    const before = mark.start > from ? text[mark.start - 1] : ' '
    const after = mark.end < to ? text[mark.end] : ' '
    if (mark.char === "'" || mark.char === '’' || mark.char === '‘')
      single(text, mark, before, after, open, pairs)
    else double(text, mark, before, after, open, pairs)
  }
  while (open.length) settle(open, pairs, true)
  return pairs.sort((a, b) => a.open.start - b.open.start)
}

/** Where the first mark from `from` on stands, or `to`. A regular expression would look on behind `to`, to the end of the text. */
function nextMark(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 34 || code === 39) return at
    if (code === 96 ? text.charCodeAt(at + 1) === 96 : code >= 0xab && marks.includes(text[at])) return at
  }
  return to
}

function markAt(text: string, start: number, from: number, to: number): Mark {
  const first = text[start]
  const twice =
    first === '`' ||
    (first === "'" &&
      text[start + 1] === "'" &&
      start + 1 < to &&
      (start === from || !"'".includes(text[start - 1])))
  const char = twice ? first + first : first
  return { start, end: start + char.length, char }
}

function double(text: string, mark: Mark, before: string, after: string, open: Open[], pairs: Pair[]) {
  const mayOpen = !/\s/.test(after) && !wordChar.test(before)
  const mayClose = !/\s/.test(before) || mark.char === '»' || mark.char === '”' || mark.char === "''"
  const partner = mayClose ? lastPartner(open, mark.char) : -1
  const opensOnly = (mark.char === '"' || mark.char === "''") && mayOpen && /\s/.test(before)
  const prefersOpen = mark.char === '“' && mayOpen && open[partner]?.mark.char === '“'
  if (partner >= 0 && !opensOnly && !prefersOpen) {
    while (open.length > partner + 1) settle(open, pairs, false)
    const item = open.pop()!
    if (mark.start - item.mark.end <= longest)
      pairs.push({ open: item.mark, close: mark, ...(item.continued ? { continued: true } : {}) })
    return
  }
  const opens =
    '“„‟«‹「『'.includes(mark.char) || mark.char === '``'
      ? true
      : /^(?:["”»›‚]|'')$/.test(mark.char) && mayOpen && opensAfter.test(before)
  if (!opens || (mark.char === '”' && open.length)) return
  const continued = mark.char === '"' && reopen(text, mark, open, pairs)
  if (mark.char === '"' || mark.char === "''") dropSame(open, pairs, mark.char)
  push(open, pairs, { mark, single: false, ...(continued ? { continued } : {}) })
}

/** With one of these a sentence tells who speaks, and the closing mark is missing somewhere before it. */
const cue = /\b(?:said|says|told|tells|added|asked|wrote|according)\b/
const longestReopened = 1500

/**
 * *He said: "We want to stay. "We are not leaving."*: does `mark` open the quotation again at its next sentence? Then what stands before it
 * is taken as a pair. Both marks stand at the beginning of a sentence, and nobody is said to speak between them.
 */
function reopen(text: string, mark: Mark, open: Open[], pairs: Pair[]): boolean {
  const top = open[open.length - 1]
  if (top?.mark.char !== '"' || mark.start - top.mark.end > longestReopened) return false
  const within = text.slice(top.mark.end, mark.start)
  if (!/[.!?…]\s$/.test(within) || !capital.test(within) || cue.test(within)) return false
  if (!capital.test(text.slice(mark.end, mark.end + 2))) return false
  pairs.push({ open: top.mark, reopenedAt: mark.start, ...(top.continued ? { continued: true } : {}) })
  open.pop()
  return true
}

const capital = /^\p{Lu}/u

/** Index of the innermost open mark that `char` closes, or -1. */
function lastPartner(open: Open[], char: string): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const opened = open[i].mark.char
    if (open[i].single) continue
    if (partners[opened]?.includes(char)) return i
  }
  return -1
}

function single(text: string, mark: Mark, before: string, after: string, open: Open[], pairs: Pair[]) {
  const joined = wordChar.test(before) && wordChar.test(after)
  if (joined && !(mark.char === '‘')) return
  const top = open[open.length - 1]
  if (mark.char !== '‘' && top?.single && !/\s/.test(before) && closesBefore.test(after))
    return closeSingle(text, mark, before, open, pairs)
  if (mark.char === '‘' && top?.mark.char === '‚') {
    open.pop()
    pairs.push({ open: top.mark, close: mark })
    return
  }
  const opens =
    mark.char !== '’' &&
    !wordChar.test(before) &&
    opensAfter.test(before) &&
    !/\s/.test(after) &&
    (wordChar.test(after) || /[[("“$€£…]/.test(after))
  if (!opens || clipped.test(text.slice(mark.end, mark.end + 8))) return
  if (top?.single) settle(open, pairs, false)
  push(open, pairs, { mark, single: true })
}

function closeSingle(text: string, mark: Mark, before: string, open: Open[], pairs: Pair[]) {
  const item = open[open.length - 1]
  const length = mark.start - item.mark.end
  if (length > longestSingle) return settle(open, pairs, false)
  if (/[sxz]/i.test(before) && /^\s\p{L}/u.test(text.slice(mark.end, mark.end + 2))) {
    item.maybe ??= mark
    return
  }
  open.pop()
  const doubtful = item.maybe && text.slice(item.maybe.end, mark.start).length > 3 * longestDoubtful
  pairs.push({ open: item.mark, close: doubtful ? item.maybe : mark })
}

/** Take the innermost open mark away: closed where it may have been, kept open at the end of the paragraph, else dropped. */
function settle(open: Open[], pairs: Pair[], atEnd: boolean) {
  const item = open.pop()!
  if (item.maybe && item.maybe.start - item.mark.end <= longestDoubtful)
    pairs.push({ open: item.mark, close: item.maybe })
  else if (atEnd && !item.maybe) pairs.push({ open: item.mark })
}

/** A straight mark cannot stand inside itself: the earlier one was never closed. */
function dropSame(open: Open[], pairs: Pair[], char: string) {
  const at = open.findLastIndex((item) => item.mark.char === char)
  if (at < 0) return
  while (open.length > at) settle(open, pairs, false)
}

function push(open: Open[], pairs: Pair[], item: Open) {
  if (open.length >= mostOpen) {
    const [oldest] = open.splice(0, 1)
    if (oldest.maybe && oldest.maybe.start - oldest.mark.end <= longestDoubtful)
      pairs.push({ open: oldest.mark, close: oldest.maybe })
  }
  open.push(item)
}
