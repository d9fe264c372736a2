/** What a number counts in a language other than English: *1.200 Häuser*, *320 postes*, *27 будинків*. */
import { Flag, Kind } from '../../lib/words.ts'
import { joined, type Lexemes, written } from '../lexemes.ts'
import type { Quantity } from './quantity.ts'

/** Large numbers are counts without a noun as well. */
const large = 10_000

/** Of the number that ends a quantity from token `from` on: unit, and the noun behind the number as far as its form tells; nothing for a small number without one. */
export function foreignCount(
  lex: Lexemes,
  { to, numeral, from: first }: Quantity,
  from: number,
): { unit: string; of?: string } | undefined {
  const of = nounAt(lex, to)
  const isGrouped = numeral.digits && numeral.value >= 1000 && /[.\s\u00a0\u202f]/.test(shown(lex, from, to))
  if (numeral.scale > 1 || numeral.value >= large || (isGrouped && Number.isInteger(numeral.value)))
    return { unit: 'count', of }
  // What stands behind a capital may be its number: *Formel 1*, *Schalke 04*.
  const isName = from > 0 && lex.words.kind[from - 1] === Kind.word && isInName(lex, from - 1)
  const isSmall = numeral.digits && numeral.value > 1 && /^[1-9]\d{0,2}$/.test(written(lex, first))
  return of && isSmall && !isName && !label.test(written(lex, from - 1)) ? { unit: 'count', of } : undefined
}

/** `a las 14 horas`, `в 14 часов`: when, and not how long. */
export function isHourOfDay(lex: Lexemes, { unit, from }: Quantity): boolean {
  return unit === 'hour' && /^(?:las|à|в|о|об)$/.test(written(lex, from - 1))
}

/** A capital inside a sentence. */
function isInName({ text, words }: Lexemes, i: number): boolean {
  if (!(words.flag[i] & Flag.initial) || words.flag[i] & Flag.breakBefore || i === 0) return false
  return words.kind[i - 1] !== Kind.mark || !/[.!?:;„“"«—–(-]/.test(text[words.start[i - 1]])
}

function shown({ text, words }: Lexemes, from: number, to: number): string {
  return text.slice(words.start[from], words.end[to - 1])
}

/** Words before a number that make it a label or a time of day. */
const label =
  /^(?:[.:/–—−-]|articles?|artículos?|artykuł\p{L}*|canal|capítulo|chaîne|chapitre|las|no|numer\p{L}*|numéros?|números?|nr|page|página|ruta|статт\p{L}*|стать\p{L}*|zu|№)$/u

/** The plural noun at token `i`, as its form tells in one of the languages that are read. */
export function nounAt(lex: Lexemes, i: number): string | undefined {
  const { words } = lex
  if (i >= words.length || words.kind[i] !== Kind.word || words.flag[i] & Flag.breakBefore || joined(lex, i))
    return undefined
  const word = written(lex, i)
  if (word.length < 3 || none.test(word)) return undefined
  if (/^\p{Script=Cyrillic}+$/u.test(word)) {
    const isAdjective = /(?:их|іх|ых)$/.test(word)
    const next = isAdjective ? nounAt(lex, i + 1) : undefined
    if (isAdjective) return next && `${word} ${next}`
    return cyrillic.test(word) ? word : undefined
  }
  return (words.flag[i] & Flag.initial ? german : romance).test(word) ? word : undefined
}

const cyrillic = /^\p{Ll}+(?:ами|ам|ах|ей|ів|їв|ов|ев|ями|ях|[бзиіклнрстцчь])$/u
const german = /^\p{Lu}\p{Ll}{2,}(?:e|en|er|ern|eln|el|s|n)$/u
const romance = /^\p{Ll}{3,}(?:s|x)$/u
/** Adverbs, prepositions and verbs of the same form. */
const none =
  /^(?:alors|antes|après|dans|depuis|después|doses|entonces|fois|frais|gegen|heures?|horas?|mais|menos|moins|plus|puis|sans|sous|tras|très|vers|veces|Prozent|Uhr|року|році|роки|годин\p{L}*|тому|більше|менше|разів|раз\p{L}*|года|году|больше|меньше|назад)$/u
