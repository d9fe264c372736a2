/** Where sentences end: one pass over the marks that may end one, each judged by the words next to it. */
import type { Span } from '../../schema.ts'
import { endsHere, isLetter, isSpace, reach, wordBefore } from './place.ts'

/** The label of a picture credit, glued to what it stands behind. */
const label = /(?:Image|Photo|Photograph|Picture)(?: credit)?:(?=\s)/y
const isTerminal = (char: string) => '.!?…‼⁇⁈⁉'.includes(char) && char !== ''
const isFullWidth = (char: string) => '。！？｡؟۔।։'.includes(char) && char !== ''
/** For each UTF-16 code unit: 1 where a sentence may end at it, 2 where the label of a picture may begin with it. */
const candidates = new Uint8Array(0x10000)
for (const char of '.!?…。！？｡؟۔।։\n') candidates[char.charCodeAt(0)] = 1
for (const char of 'IP') candidates[char.charCodeAt(0)] = 2
const isCloser = (char: string) => '"\'”’»)]›」』）“'.includes(char) && char !== ''

/**
 * Sentences of `text` between `from` and `to`, in order, without the white space around them, at most the first `most`; together they hold all
 * that is not white space. A single line break counts as a space (text may be wrapped), an empty line ends a sentence. Linear.
 */
export function sentenceEnds(text: string, from = 0, to = text.length, most = Infinity): Span[] {
  const found: Span[] = []
  const lower = isLower(text, from, to)
  let start = skipSpace(text, from, to)
  for (let at = nextCandidate(text, start, to); at < to; ) {
    const end = endOf(text, at, start, to, lower)
    if (end < 0) {
      at = nextCandidate(text, Math.max(at + 1, -end), to)
      continue
    }
    push(found, text, start, end)
    if (found.length === most) return found
    start = skipSpace(text, end, to)
    at = nextCandidate(text, start, to)
  }
  push(found, text, start, to)
  return found
}

/** Has the text no capitals at all, as far as its beginning tells? */
function isLower(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from)
  if (code > 64 && code < 91) return false
  return !/\p{Lu}/u.test(text.slice(from, Math.min(to, from + 2000)))
}

/** The first place from `from` on where a sentence may end: a mark, a line break, or the label of a picture; `to` where there is none. */
function nextCandidate(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const what = candidates[text.charCodeAt(at)]
    if (what === 1 || (what === 2 && labelAt(text, at) > 0)) return at
  }
  return to
}

/** Length of the label of a picture that begins at `at`, behind white space; 0 where none does. */
function labelAt(text: string, at: number): number {
  if (!isSpace(text.charAt(at - 1))) return 0
  label.lastIndex = at
  return label.exec(text)?.[0].length ?? 0
}

function endOf(text: string, at: number, start: number, to: number, lower: boolean): number {
  const char = text[at]
  if (char === '\n') return blankLine(text, at, to)
  if (char === 'I' || char === 'P') return at > start ? at : -(at + labelAt(text, at))
  return endAt(text, at, start, to, lower)
}

function push(found: Span[], text: string, start: number, to: number) {
  let end = to
  while (end > start && isSpace(text[end - 1])) end--
  if (end > start) found.push({ start, end })
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text[at])) at++
  return at
}

/** `at` where the line behind the break is empty, else minus the place to go on from. */
function blankLine(text: string, at: number, to: number): number {
  let next = at + 1
  while (next < to && text[next] !== '\n' && isSpace(text[next])) next++
  return next >= to || text[next] === '\n' ? at : -next
}

/** Where the sentence ends if the mark at `at` ends one, else minus the place to go on from. */
function endAt(text: string, at: number, start: number, to: number, lower: boolean): number {
  let end = at
  while (end < to && (isTerminal(text[end]) || isFullWidth(text[end]))) end++
  const marks = text.slice(at, Math.min(end, at + 8))
  const afterMarks = end
  while (end < to && isCloser(text[end])) end++
  end = unspacedOpener(text, afterMarks, end, to)
  end = afterNotes(text, end, to)
  const closed = end > afterMarks
  if (at === start && !closed) return -end
  // “Q. Is it safe?”
  if (
    at === start + 1 &&
    (text[start] === 'Q' || text[start] === 'A') &&
    /^\n?$/.test(text.charAt(start - 1))
  )
    return -end
  if (isFullWidth(marks[marks.length - 1])) return end
  let next = skipSpace(text, end, to)
  if (next >= to) return end
  if (next === end) return glued(text, at, end, start, marks, closed) ? end : -end
  if (danglingCloser(text, next, start, to)) {
    end = next + 1
    next = skipSpace(text, end, to)
    if (next >= to) return end
  }
  return endsHere({ text, at, end, next, start, to, marks, closed, lower }) ? end : -end
}

/** `[3]`, `[1 – 3]`, `[3, 5]`, `[citation needed]`. */
const note =
  /\[(?:\d{1,3}(?: ?[-–,] ?\d{1,3}){0,4}|(?:citation|better source|source|clarification) needed)\]/y

/** Numbers of footnotes behind a stop belong to the sentence before them: `… is known. [3] The …` */
function afterNotes(text: string, from: number, to: number): number {
  let end = from
  for (;;) {
    const open = skipSpace(text, end, Math.min(to, end + 2))
    if (text[open] !== '[') return end
    note.lastIndex = open
    const match = note.exec(text)
    if (!match || open + match[0].length > to) return end
    end = open + match[0].length
  }
}

/** A mark such as `"` that is not followed by space opens the next sentence; give it back. */
function unspacedOpener(text: string, from: number, end: number, to: number): number {
  return end > from + 1 && end < to && '"“\'‘(['.includes(text[end - 1]) && isLetter(text[end])
    ? end - 1
    : end
}

/** A stop between two words without a space: the space was lost (`signed.The next`), unless this is a host name or the like. */
function glued(
  text: string,
  at: number,
  end: number,
  start: number,
  marks: string,
  closed: boolean,
): boolean {
  const word = wordBefore(text, at, start)
  const after = text.slice(end, end + reach)
  if (closed) return /^["“‘«]?\p{Lu}\p{Ll}/u.test(after) && /\p{L}/u.test(word)
  if (marks === '.' && /^\d+$/.test(word))
    return /^(?:The|There|This|He|She|It|They|We|But|And|In|On|At|A)\s/.test(after)
  if (marks.length === 1 && (!/^[\p{Ll}'’-]{3,}$/u.test(word) || /[/@]/.test(word))) return false
  return marks === '.' || marks === '?' || marks === '!'
    ? /^["“]?\p{Lu}\p{Ll}+[\s,’']/u.test(after) || /^[AI]\s/.test(after)
    : false
}

/** A quotation mark with space on both sides behind a stop closes, where an odd number of them stands open in the sentence. */
function danglingCloser(text: string, next: number, start: number, to: number): boolean {
  if (text[next] === '”' || text[next] === '»') return true
  if (text[next] !== '"' || (next + 1 < to && !isSpace(text[next + 1]))) return false
  const before = text.lastIndexOf('"', next - 1)
  return before >= start && next - before < 2000
}
