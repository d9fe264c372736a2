/** What one may type for words of a text that are not the words typed: signs, units and spellings. */
import type { Span } from '../schema.ts'
import { inLatin, spelling } from './spelling.ts'

/** Some words of a text, and the words that mean the same. */
export interface Variant extends Span {
  words: string[]
}

/** Signs of money, in the words that the search compares. */
export const currencies: Readonly<Record<string, string>> = {
  $: 'dollars',
  '£': 'pounds',
  '¥': 'yen',
  '€': 'euros',
  '₴': 'hryvnias',
  '₽': 'roubles',
  '₹': 'rupees',
}

/** Scales in short. */
export const scales: Readonly<Record<string, string>> = {
  bn: 'billion',
  k: 'thousand',
  m: 'million',
  mln: 'million',
  mn: 'million',
  tn: 'trillion',
  trn: 'trillion',
}

// What they look for is nearly always absent: each is tried only where the cheap test before it holds.
const sign = '[$£¥€₴₽₹]'
const amount = new RegExp(`(${sign})\\s?(\\d[\\d,.]*)(?:\\s?(bn|k|mln|mn|m|trn|tn)(?![a-z]))?`, 'gi')
const short = /(?<![\w.,$£¥€₴₽₹])(\d[\d,.]*)\s?(bn|mln|mn|trn|tn)(?![a-z])/gi
const percent = /(?<!\d)(\d[\d.,]{0,20})\s?(?:%|per\s?cent\b|pct\b)/gi
const half = /(?<![\w-])half(?![\w-])/gi
/** Endings that may be written otherwise; the word is looked for backwards. */
const ending = /(?:sk[iy]|[iy][iyj]|[eio]v|grad)(?:[’']s)?(?![A-Za-z’'])/g
const cyrillic = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'ʼ]*/gu

/** Every stretch of `text` for which something else may be typed; in no order. Time is linear in the text. */
export function variantsIn(text: string): Variant[] {
  const found: Variant[] = []
  const add = (match: RegExpExecArray, ...words: (string | undefined)[]) => {
    const kept = words.filter((word) => word !== undefined)
    if (kept.length) found.push({ start: match.index, end: match.index + match[0].length, words: kept })
  }
  if (/\d/.test(text)) {
    if (/[$£¥€₴₽₹]/.test(text))
      for (const match of text.matchAll(amount)) {
        const scale = match[3] && scales[match[3].toLowerCase()]
        // `US$500` is one word to the indexer.
        const glued = scale || /\p{L}/u.test(text[match.index - 1] ?? '')
        add(match, glued ? match[2] : undefined, scale || undefined, currencies[match[1]!])
      }
    if (/\d\s?[bmt]/i.test(text))
      for (const match of text.matchAll(short)) add(match, match[1], scales[match[2]!.toLowerCase()])
    if (/%|per\s?cent|pct/i.test(text))
      for (const match of text.matchAll(percent))
        add(match, /percent$/i.test(match[0]) ? undefined : 'percent', match[1] === '50' ? 'half' : undefined)
  }
  if (/half/i.test(text)) for (const match of text.matchAll(half)) add(match, '50', 'percent')
  for (const { index, 0: end } of text.matchAll(ending)) {
    const start = wordStart(text, index)
    const word = text.slice(start, index + end.length)
    const one = word.length <= longest && spelling(word)
    if (one && one !== word.toLowerCase().replace(/[’']s?$/, ''))
      found.push({ start, end: start + word.length, words: [one] })
  }
  if (/[\u0400-\u04ff]/.test(text)) for (const match of text.matchAll(cyrillic)) add(match, inLatin(match[0]))
  return found
}

/** Names are shorter; a longer run of letters is not walked through again and again. */
const longest = 40

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longest && /[A-Za-z’']/.test(text[start - 1]!)) start--
  return start
}
