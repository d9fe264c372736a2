/** Words before or behind a number that say how far it is to be taken: `around`, `more than`, `up to`, `or so`. */
import { flat } from '../../lib/flat.ts'
import { joined, type Lexemes, written } from '../lexemes.ts'
import { foreignHedges } from './foreign-hedges.ts'

/** A hedge in the text's own words, and the bound that it leaves: the number is the least, the most, or about right. */
export interface Hedge {
  from: number
  text: string
  bound: 'low' | 'high' | 'both'
}

/** Hedges by their last word; each is the words before it, the longest first. An empty one stands alone. */
const before: Record<string, readonly (readonly [words: string, bound: Hedge['bound']])[]> = {
  ...foreignHedges,
  about: [['', 'both']],
  above: [['', 'low']],
  almost: [['', 'both']],
  approx: [['', 'both']],
  approximately: [['', 'both']],
  around: [
    ['somewhere', 'both'],
    ['', 'both'],
  ],
  below: [['', 'high']],
  estimated: [
    ['an', 'both'],
    ['', 'both'],
  ],
  exceeding: [['', 'low']],
  fewer: [],
  least: [
    ['at the very', 'low'],
    ['at', 'low'],
  ],
  many: [['as', 'high']],
  few: [['as', 'low']],
  high: [['as', 'high']],
  little: [['as', 'low']],
  low: [['as', 'low']],
  most: [['at', 'high']],
  much: [['as', 'high']],
  nearly: [['', 'both']],
  of: [
    ['in excess', 'low'],
    ['upwards', 'low'],
    ['upward', 'low'],
    ['north', 'low'],
    ['a minimum', 'low'],
    ['a maximum', 'high'],
    ['just shy', 'high'],
    ['just short', 'high'],
    ['in the region', 'both'],
    ['on the order', 'both'],
    ['in the order', 'both'],
  ],
  maybe: [['', 'both']],
  over: [
    ['well', 'low'],
    ['just', 'low'],
    ['slightly', 'low'],
    ['a little', 'low'],
    ['', 'low'],
  ],
  perhaps: [['', 'both']],
  reported: [['a', 'both']],
  roughly: [['', 'both']],
  some: [['', 'both']],
  than: [
    ['not more', 'high'],
    ['no more', 'high'],
    ['no fewer', 'low'],
    ['no less', 'low'],
    ['not less', 'low'],
    ['slightly more', 'low'],
    ['far more', 'low'],
    ['little more', 'low'],
    ['more', 'low'],
    ['greater', 'low'],
    ['higher', 'low'],
    ['slightly less', 'high'],
    ['less', 'high'],
    ['fewer', 'high'],
    ['lower', 'high'],
  ],
  to: [
    ['up', 'high'],
    ['close', 'both'],
  ],
  under: [
    ['just', 'high'],
    ['well', 'high'],
    ['slightly', 'high'],
    ['', 'high'],
  ],
  '~': [['', 'both']],
  '≈': [['', 'both']],
  '>': [['', 'low']],
  '<': [['', 'high']],
}

/** `as many as`, `as much as` end in a word that is too common to be looked up. */
const asAs = /^(?:many|much|few|little|high|low)$/

/** The hedge that ends before token `i`. Linear: looks back four words at most. */
export function hedgeBefore(lex: Lexemes, i: number, floor: number): Hedge | undefined {
  let last = i - 1
  // “A four-under 68.”
  if (last < floor || (joined(lex, last) && written(lex, last - 1) === '-')) return undefined
  let word = written(lex, last).toLowerCase()
  if (word === 'as' && last - 2 >= floor && asAs.test(written(lex, last - 1).toLowerCase()))
    word = written(lex, --last).toLowerCase()
  const known = Object.hasOwn(before, word) ? before[word] : undefined
  for (const [words, bound] of known ?? []) {
    const count = words ? words.split(' ').length : 0
    const from = last - count
    if (from < floor) continue
    const start = lex.words.start[from]
    if (flat(lex.text.slice(start, lex.words.start[last])).trim().toLowerCase() !== words) continue
    return { from, text: lex.text.slice(start, lex.words.end[i - 1]), bound }
  }
  return undefined
}

/** Hedges that bear an article behind them: *up to a $9 million fine*. “Under a $9 million contract” is none. */
const overArticle = /^(?:as much as|at least|almost|close to|less than|more than|nearly|roughly|up to)$/i

/** The hedge before the figure at token `i`, with the article that may stand between. */
export function leadingHedge(lex: Lexemes, i: number, floor: number): Hedge | undefined {
  const direct = hedgeBefore(lex, i, floor)
  if (direct || i - 1 <= floor || !/^an?$/.test(written(lex, i - 1))) return direct
  const beyond = hedgeBefore(lex, i - 1, floor)
  return beyond && overArticle.test(beyond.text) ? beyond : undefined
}

const spans = new Set(['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'])
/** Behind these *over two years* is more than two; elsewhere it is during them. */
const lengths = new Set(
  'a after an are be been be for in is last lasted lasts nearly of spanned spanning spend spending spent take taken takes took wait waited waiting was were with'.split(
    ' ',
  ),
)

/** What is counted and takes time: *over two summers*. */
const occasions = /^(?:autumns|evenings|legs|mornings|nights|sessions|sittings|summers|weekends|winters)$/

/** Is `hedge` no hedge: *borrowed over 15 years*? `to` is the token behind the figure. */
export function isDuring(
  lex: Lexemes,
  hedge: Hedge,
  unit: string | undefined,
  to: number,
  floor: number,
): boolean {
  if (hedge.text.toLowerCase() !== 'over') return false
  if (!spans.has(unit ?? '') && !occasions.test(written(lex, to))) return false
  if (/^(?:ago|old|of|after|before|later|earlier|long|-)$/.test(written(lex, to))) return false
  return hedge.from <= floor || !lengths.has(written(lex, hedge.from - 1).toLowerCase())
}

/** Hedges behind a number, by their last word: what stands before it, and the bound. */
const behind: Record<string, [word: string, bound: Hedge['bound']]> = {
  above: ['or', 'low'],
  below: ['or', 'high'],
  fewer: ['or', 'high'],
  greater: ['or', 'low'],
  higher: ['or', 'low'],
  less: ['or', 'high'],
  lower: ['or', 'high'],
  more: ['or', 'low'],
  odd: ['-', 'both'],
  plus: ['-', 'low'],
  so: ['or', 'both'],
  thereabouts: ['or', 'both'],
}

/** The hedge that stands at token `i`, behind the number: `or so`, `or more`, `or less`, `-odd`, `-plus`, `+`. */
export function hedgeBehind(lex: Lexemes, i: number, end: number): Hedge | undefined {
  if (i >= end) return undefined
  const word = written(lex, i)
  if (word === '+' && lex.words.start[i] === lex.words.end[i - 1]) return { from: i, text: '+', bound: 'low' }
  if ((word !== 'or' && word !== '-') || i + 1 >= end) return undefined
  const next = written(lex, i + 1)
  const [link, bound] = Object.hasOwn(behind, next) ? behind[next] : []
  return link === word && bound ? { from: i, text: word === 'or' ? `or ${next}` : next, bound } : undefined
}
