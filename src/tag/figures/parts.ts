/** Numbers of some of those told before: *12 ferries, eight of them new*, *of the deaths, 14 were in the port*, *214 of a planned 360 patients*. */
import { Flag, Kind } from '../../lib/words.ts'
import type { Figure } from '../../schema.ts'
import { type Lexemes, sort, written } from '../lexemes.ts'
import type { Marks } from './numeral.ts'
import { isPlural, phrase } from './phrases.ts'
import { quantityAt } from './quantities.ts'
import { Is } from './words.ts'

/** What is not there yet may stand between an article and the whole. */
const planned = /^(?:estimated|expected|planned|possible|projected|targeted|total)$/
/** How many words *of the deaths* may have before its comma. */
const longest = 6

/**
 * What the number between tokens `from` and `to` is some of: in words behind it (*three of them children*), before it (*Of the deaths, 14 were …*), or what those
 * `told` before are. Nothing where none of them says.
 */
export function wholeOf(
  lex: Lexemes,
  from: number,
  to: number,
  end: number,
  isCount: boolean,
  told: Figure | undefined,
): string | undefined {
  const some = someOf(lex, to, end, isCount) ?? ofWhole(lex, from)
  return some === '' ? (told?.unit === 'count' ? told.of : undefined) : some
}

/** `two-thirds of the roughly $1.6 billion bill`: the sum behind *of* at token `i`, with the noun that it stands before. */
export function sumOf(lex: Lexemes, i: number, end: number, marks: Marks): string | undefined {
  if (written(lex, i) !== 'of') return undefined
  let at = i + 1
  if (/^(?:a|an|its|that|the|their|this)$/.test(written(lex, at))) at++
  if (/^(?:about|almost|around|estimated|nearly|roughly|some)$/.test(written(lex, at))) at++
  const from = sort(lex.code[at]) === Is.sign ? at + 1 : at
  const sum = from < end ? quantityAt(lex, from, at, end, marks) : undefined
  if (sum?.kind !== 'money') return undefined
  const to = phrase(lex, sum.to, end, 3, false)?.to ?? sum.to
  return lex.text.slice(lex.words.start[sum.from], lex.words.end[to - 1])
}

/** Of one word, only these are no name before a number: `Sanders: 46`. */
const counted =
  /^(?:arrests|beds|cases|casualties|deaths|delegates|employees|homes|households|injuries|jobs|members|pupils|seats|ships|students|superdelegates|workers)$/

/** `Cases reported: 48,212`, `Budget: $4.6 million`: the label that a line begins with, up to its colon before token `i` of the same line. */
export function labelOf(lex: Lexemes, i: number): string | undefined {
  const { text, words } = lex
  if (written(lex, i - 1) !== ':' || words.flag[i] & Flag.breakBefore) return undefined
  const opens = (at: number) => at === 0 || (words.flag[at] & Flag.breakBefore) > 0
  let from = i - 2
  while (i - from < longest && words.kind[from] === Kind.word && !opens(from)) from--
  if (!opens(from) && !/^[•·▪*–-]$/.test(written(lex, from))) return undefined
  const first = words.kind[from] === Kind.word ? from : from + 1
  const whole = phrase(lex, first, i - 1, 4, false)
  if (!whole || (whole.to < i - 1 && !/ed$|^(?:at|by|for|in|per|with)$/.test(written(lex, whole.to))))
    return undefined
  const label = text.slice(words.start[first], words.end[whole.to - 1])
  return /^\p{Lu}\p{Ll}[\p{Ll}’' -]*$/u.test(label) ? label[0].toLowerCase() + label.slice(1) : undefined
}

/** The same, where it is what a bare number counts. */
export function countLabel(lex: Lexemes, i: number): string | undefined {
  const label = labelOf(lex, i)
  const [noun] = label?.split(' ') ?? ['']
  return label && isPlural(noun) && (label !== noun || counted.test(noun)) ? label : undefined
}

/** Does *of them* or the like stand at token `i`? */
export function isSomeOfTold(lex: Lexemes, i: number): boolean {
  return written(lex, i) === 'of' && /^(?:them|which|whom)$/.test(written(lex, i + 1))
}

/** `''` for *eight of them* and *eight of which*. A part is of all told before: *half of them women*. */
function someOf(lex: Lexemes, i: number, end: number, isCount: boolean): string | undefined {
  if (written(lex, i) !== 'of') return undefined
  if (isSomeOfTold(lex, i))
    return isCount && !/ed$/.test(written(lex, i + 2)) ? (phrase(lex, i + 2, end, 2, true)?.text ?? '') : ''
  const isPlanned = /^(?:a|its|the|their)$/.test(written(lex, i + 1)) && planned.test(written(lex, i + 2))
  return isPlanned && lex.words.kind[i + 3] === Kind.number
    ? phrase(lex, i + 4, end, 4, true)?.text
    : undefined
}

/** `''` for *Of those, 14 …*. */
function ofWhole(lex: Lexemes, from: number): string | undefined {
  if (written(lex, from - 1) !== ',') return undefined
  for (let i = from - 2; i >= 0 && from - i < longest + 2; i--) {
    if (lex.words.kind[i] === Kind.mark) return undefined
    if (!/^[Oo]f$/.test(written(lex, i))) continue
    if (i > 0 && !(lex.words.flag[i] & Flag.breakBefore) && !/^[.;:!?—–("“]$/.test(written(lex, i - 1)))
      return undefined
    if (i === from - 3 && /^(?:them|these|those)$/.test(written(lex, i + 1))) return ''
    const whole = phrase(lex, i + 1, from - 1, 4, false)
    return whole?.to === from - 1 && isPlural(written(lex, from - 2))
      ? whole.text.replace(/^the /, '')
      : undefined
  }
  return undefined
}
