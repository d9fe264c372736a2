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

/** What a UTF-16 code unit is to a mark beside it, as bit flags. A mark may open behind some, and a single one may close before others. */
const Unit = { known: 1, mark: 2, space: 4, word: 8, opensAfter: 16, closesBefore: 32 } as const

const patterns: readonly [number, RegExp][] = [
  [Unit.mark, /["“”„‟«»‹›‘’‚'「」『』]/],
  [Unit.space, /\s/],
  [Unit.word, /[\p{L}\p{M}\p{N}]/u],
  [Unit.opensAfter, /[\s([{<–—/“‘"'«„‚‹…*_:;,.!?=>-]/],
  [Unit.closesBefore, /[\s.,;:!?)\]}<…—–/”’"'»›*_-]/],
]
/** Filled as units are met. */
const units = new Uint8Array(0x10000)

/** Bits of `Unit` of the code unit at `at`. */
function unitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return units[code] || unitOf(code)
}

function unitOf(code: number): number {
  const char = String.fromCharCode(code)
  let bits: number = Unit.known
  for (const [bit, pattern] of patterns) if (pattern.test(char)) bits |= bit
  units[code] = bits
  return bits
}

/** Marks by their code units: one string for each, however often it stands in a text. */
const written = new Map([...'"“”„‟«»‹›‘’‚\'「」『』`'].map((char) => [char.charCodeAt(0), char]))

/** What is beyond either end of a paragraph. */
const edge = unitOf(32)
/** Words that have lost their beginning; the apostrophe before them opens nothing. */
const clipped =
  /^(?:\d0s|n(?=['’\s])|em\b|tis\b|twas\b|til\b|till\b|cause\b|cos\b|bout\b|round\b|neath\b|nuff\b|kay\b|ere\b|ave\b|aving\b|im\b|ome\b|ouse\b|alf\b|ard\b|appen)/i
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
    const before = mark.start > from ? unitAt(text, mark.start - 1) : edge
    const after = mark.end < to ? unitAt(text, mark.end) : edge
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
    if (unitAt(text, at) & Unit.mark || (text[at] === '`' && text[at + 1] === '`')) return at
  }
  return to
}

function markAt(text: string, start: number, from: number, to: number): Mark {
  const first = written.get(text.charCodeAt(start))!
  const twice =
    first === '`' ||
    (first === "'" &&
      text[start + 1] === "'" &&
      start + 1 < to &&
      (start === from || text[start - 1] !== "'"))
  const char = !twice ? first : first === '`' ? '``' : "''"
  return { start, end: start + char.length, char }
}

function double(text: string, mark: Mark, before: number, after: number, open: Open[], pairs: Pair[]) {
  const mayOpen = !(after & Unit.space) && !(before & Unit.word)
  const mayClose = !(before & Unit.space) || mark.char === '»' || mark.char === '”' || mark.char === "''"
  const partner = mayClose ? lastPartner(open, mark.char) : -1
  const opensOnly = (mark.char === '"' || mark.char === "''") && mayOpen && (before & Unit.space) > 0
  const prefersOpen = mark.char === '“' && mayOpen && open[partner]?.mark.char === '“'
  if (partner >= 0 && !opensOnly && !prefersOpen) {
    while (open.length > partner + 1) settle(open, pairs, false)
    const item = open.pop()!
    if (mark.start - item.mark.end <= longest)
      pairs.push({ open: item.mark, close: mark, continued: item.continued })
    return
  }
  const opens =
    isOpener(mark.char) ||
    (mayOpen && (before & Unit.opensAfter) > 0 && (mark.char === "''" || '"”»›‚'.includes(mark.char)))
  if (!opens || (mark.char === '”' && open.length)) return
  const continued = mark.char === '"' && reopen(text, mark, open, pairs)
  if (mark.char === '"' || mark.char === "''") dropSame(open, pairs, mark.char)
  push(open, pairs, { mark, single: false, continued })
}

function isOpener(char: string): boolean {
  return '“„‟«‹「『'.includes(char) || char === '``'
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
  pairs.push({ open: top.mark, reopenedAt: mark.start, continued: top.continued })
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

function single(text: string, mark: Mark, before: number, after: number, open: Open[], pairs: Pair[]) {
  const joined = (before & after & Unit.word) > 0
  if (joined && !(mark.char === '‘')) return
  const top = open[open.length - 1]
  if (mark.char !== '‘' && top?.single && !(before & Unit.space) && after & Unit.closesBefore)
    return closeSingle(text, mark, open, pairs)
  if (mark.char === '‘' && top?.mark.char === '‚') {
    open.pop()
    pairs.push({ open: top.mark, close: mark })
    return
  }
  const opens =
    mark.char !== '’' &&
    !(before & Unit.word) &&
    (before & Unit.opensAfter) > 0 &&
    !(after & Unit.space) &&
    ((after & Unit.word) > 0 || /[[("“$€£…]/.test(text.charAt(mark.end)))
  if (!opens || clipped.test(text.slice(mark.end, mark.end + 8))) return
  if (top?.single) settle(open, pairs, false)
  push(open, pairs, { mark, single: true })
}

function closeSingle(text: string, mark: Mark, open: Open[], pairs: Pair[]) {
  const item = open[open.length - 1]
  const length = mark.start - item.mark.end
  if (length > longestSingle) return settle(open, pairs, false)
  if (/[sxz]/i.test(text[mark.start - 1]) && /^\s\p{L}/u.test(text.slice(mark.end, mark.end + 2))) {
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
    const oldest = open.shift()!
    if (oldest.maybe && oldest.maybe.start - oldest.mark.end <= longestDoubtful)
      pairs.push({ open: oldest.mark, close: oldest.maybe })
  }
  open.push(item)
}
