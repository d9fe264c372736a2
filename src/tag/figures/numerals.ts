/** Read a number in digits, words, or both: `600,000`, `3.2m`, `two hundred and fifty`, `10 1/2`, `half a million`, `hundreds of billions`. */
import { Kind } from '../../lib/words.ts'
import { joined, type Lexemes, sort, value, written } from '../lexemes.ts'
import { hedgeBefore } from './hedges.ts'
import { type Marks, type Numeral, ofScale, scaled, scales } from './numeral.ts'
import { inDigits, vulgar } from './numerals-in-digits.ts'
import { inWords } from './numerals-in-words.ts'
import { Is } from './words.ts'

/** The number that begins at token `i`, not before `floor` and not beyond `end`. */
export function numeralAt(lex: Lexemes, i: number, end: number, marks: Marks): Numeral | undefined {
  const kind = sort(lex.code[i])
  if (lex.words.kind[i] === Kind.number) return inDigits(lex, i, end, marks)
  if (kind === Is.vulgar)
    return scaled(lex, end, { from: i, to: i + 1, value: vulgar(lex, i), digits: true, scale: 1, part: true })
  if (kind === Is.plural) return plural(lex, i, end)
  if (kind === Is.cardinal) return inWords(lex, i, end)
  if (kind === Is.vague) return vague(lex, i, end)
  // “Half” stands alone; “quarter” needs a scale behind it, and other parts a count before them: “fifth day” is none.
  if (kind === Is.part && value(lex.code[i]) === 2) return half(lex, i, end)
  if (kind === Is.part && value(lex.code[i]) === 4 && sort(lex.code[i + 1]) === Is.scale)
    return half(lex, i, end)
  return kind === Is.article ? afterArticle(lex, i, end) : undefined
}

/** `hundreds of billions`, `tens of thousands`, `millions`, `thousands upon thousands`: the least that they can mean. */
function plural(lex: Lexemes, i: number, end: number): Numeral {
  let number = scales[value(lex.code[i])]
  let to = i + 1
  while (to + 1 < end && sort(lex.code[to]) === Is.of && sort(lex.code[to + 1]) === Is.plural && to - i < 6) {
    number *= scales[value(lex.code[to + 1])]
    to += 2
  }
  // “Thousands upon thousands” of people are told once.
  if (to + 1 < end && /^(?:and|on|upon)$/.test(written(lex, to)) && lex.code[to + 1] === lex.code[i]) to += 2
  return { from: i, to, value: number, open: true, digits: false, scale: number }
}

/** `several`, `several hundred`, `several hundreds of thousands`: two or more. */
function vague(lex: Lexemes, i: number, end: number): Numeral | undefined {
  // “As few as 3” says how 3 is to be taken.
  if (written(lex, i + 1) === 'as') return undefined
  const scale =
    i + 1 < end && (sort(lex.code[i + 1]) === Is.scale || sort(lex.code[i + 1]) === Is.plural)
      ? scaledVague(lex, i + 1, end)
      : undefined
  const number = scale ? 2 * scale.value : 2
  return {
    from: i,
    to: scale ? scale.to : i + 1,
    value: number,
    open: true,
    digits: false,
    scale: scale?.value ?? 1,
    hedge: written(lex, i),
  }
}

function scaledVague(lex: Lexemes, i: number, end: number): { to: number; value: number } {
  let to = i
  let number = 1
  while (to < end && to - i < 4 && (sort(lex.code[to]) === Is.scale || sort(lex.code[to]) === Is.plural))
    number *= scales[value(lex.code[to++])]
  return { to, value: number }
}

/** `half`, `half a million`, `quarter million`: with a scale it is a number, else a part. */
function half(lex: Lexemes, i: number, end: number): Numeral | undefined {
  const below = value(lex.code[i])
  // “A half-million.”
  const hyphen = written(lex, i + 1) === '-' && joined(lex, i + 1) && joined(lex, i + 2) ? i + 2 : 0
  const of = hyphen && sort(lex.code[hyphen]) === Is.scale ? hyphen : ofScale(lex, i + 1)
  const at = of || (sort(lex.code[i + 1]) === Is.article ? i + 2 : i + 1)
  const whole = at < end && sort(lex.code[at]) === Is.scale
  if (below > 4 && whole && !of) return undefined
  const base: Numeral = { from: i, to: i + 1, value: 1 / below, digits: false, scale: 1, part: true }
  return whole ? scaled(lex, end, { ...base, to: at }) : base
}

/** `a hundred and five`, `a thousand and one`. */
function andMore(lex: Lexemes, found: Numeral, end: number): Numeral {
  if (
    found.scale > 1000 ||
    sort(lex.code[found.to]) !== Is.and ||
    sort(lex.code[found.to + 1]) !== Is.cardinal
  )
    return found
  const more = inWords(lex, found.to + 1, end)
  if (!more || more.part || !(more.value < found.scale)) return found
  return { ...found, to: more.to, value: found.value + more.value }
}

/** Units of which one is told by an article, where a hedge stands before it; “a second” is more often an ordinal. */
const ones =
  /^(?:minute|hour|day|week|month|year|decade|century|mile|kilomet(?:er|re)|met(?:er|re)|foot|ton|tonne)$/

/** `more than a decade`, `almost a mile`: one. `Over a year` may be during it. */
function hedgedOne(lex: Lexemes, i: number): Numeral | undefined {
  if (!ones.test(written(lex, i + 1))) return undefined
  const hedge = hedgeBefore(lex, i, 0)
  if (!hedge || /^(?:about|above|around|below|over|some|under|.* of)$/i.test(hedge.text)) return undefined
  return { from: i, to: i + 1, value: 1, digits: false, scale: 1 }
}

/** `a hundred`, `a few`, `a couple of`, `a third`, `a dozen`, `a quarter million`. */
function afterArticle(lex: Lexemes, i: number, end: number): Numeral | undefined {
  if (i + 1 >= end || value(lex.code[i]) === 2) return undefined
  const code = lex.code[i + 1]
  const kind = sort(code)
  if (kind === Is.unit) return hedgedOne(lex, i)
  if (kind === Is.scale && value(code) < 9 && lex.words.end[i + 1] - lex.words.start[i + 1] > 4)
    return andMore(lex, scaled(lex, end, { from: i, to: i + 1, value: 1, digits: false, scale: 1 }), end)
  if (kind === Is.vague) {
    const few = vague(lex, i + 1, end)
    return few && { ...few, from: i, hedge: `${written(lex, i)} ${few.hedge}` }
  }
  if (kind === Is.couple) {
    const to = sort(lex.code[i + 2]) === Is.of ? i + 3 : i + 2
    return scaled(lex, end, {
      from: i,
      to,
      value: 2,
      digits: false,
      scale: 1,
      hedge: lex.text.slice(lex.words.start[i], lex.words.end[to - 1]),
    })
  }
  if (kind !== Is.part || value(code) > 127) return undefined
  const found = half(lex, i + 1, end)
  return found && { ...found, from: i }
}
