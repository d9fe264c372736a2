/** Words that figures are made of. English; number words, per cent and currencies of six more languages. */

import type { Lexicon } from '../lexemes.ts'
import { codes, words as currencies, signs } from './currencies.ts'
import { foreignUnits } from './foreign-units.ts'
import { units } from './units.ts'

/** What a word is to a figure; the value of a code is its number, its place in a list, or a denominator (plus 128 in the plural). */
export const Is = {
  cardinal: 1,
  scale: 2,
  plural: 3,
  vague: 4,
  couple: 5,
  part: 6,
  vulgar: 7,
  article: 8,
  and: 9,
  of: 10,
  sign: 11,
  code: 12,
  currency: 13,
  percent: 14,
  unit: 15,
  to: 16,
  between: 17,
  from: 18,
  hedge: 19,
  /** `sixfold`: the value is how many times. */
  fold: 20,
} as const

const lexicon: Lexicon = new Map()

function put(into: Lexicon, kind: number, entries: string, first: number) {
  entries.split(';').forEach((group, at) => {
    for (const word of group.trim().split(/\s+/)) into.set(word, (kind << 8) | (at + first))
  })
}

/** Lists behind the values of `Is.sign`, `Is.code`, `Is.currency` and `Is.unit`. */
export const lists = {
  sign: Object.keys(signs),
  code: codes,
  currency: Object.keys(currencies),
  unit: [...units.keys()],
}

for (const [at, unit] of lists.unit.entries()) lexicon.set(unit, (Is.unit << 8) | at)
for (const [at, word] of lists.currency.entries()) lexicon.set(word, (Is.currency << 8) | at)
for (const [at, code] of codes.entries()) lexicon.set(code.toLowerCase(), (Is.code << 8) | at)
for (const [at, sign] of lists.sign.entries()) lexicon.set(sign, (Is.sign << 8) | at)

put(
  lexicon,
  Is.cardinal,
  'zero;one;two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;thirteen;fourteen;fifteen;sixteen;seventeen;eighteen;nineteen;twenty',
  0,
)
for (const [at, word] of ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].entries())
  put(lexicon, Is.cardinal, word, 30 + 10 * at)
put(
  lexicon,
  Is.scale,
  'hundred;thousand k;million mn mln m;billion bn bln;trillion tn trn trln;lakh lakhs;crore crores;dozen',
  1,
)
put(lexicon, Is.plural, 'hundreds;thousands;millions;billions;trillions;lakhs;crores;dozens;tens', 1)
put(lexicon, Is.vague, 'few several', 2)
put(lexicon, Is.couple, 'couple', 2)
put(lexicon, Is.part, 'half;third;quarter;fifth;sixth;seventh;eighth;ninth;tenth', 2)
put(lexicon, Is.part, 'halves;thirds;quarters;fifths;sixths;sevenths;eighths;ninths;tenths', 128 + 2)
put(lexicon, Is.vulgar, '½;⅓;¼;⅕;⅔;¾;⅛;⅖', 0)
put(lexicon, Is.article, 'a an;the', 1)
put(lexicon, Is.and, 'and', 1)
put(lexicon, Is.of, 'of', 1)
put(lexicon, Is.percent, '% percent percents pct pc ٪;per;percentage percentages;basis', 1)
put(lexicon, Is.to, 'to', 1)
put(lexicon, Is.between, 'between', 1)
put(lexicon, Is.from, 'from', 1)
put(lexicon, Is.fold, 'twofold;threefold;fourfold;fivefold;sixfold;sevenfold;eightfold;ninefold;tenfold', 2)
put(lexicon, Is.fold, 'hundredfold', 100)

/** The English lexicon. */
export const english = lexicon

/** Scales, per cent and currencies beside digits, by language. Source: Unicode CLDR units and compact number patterns. */
const foreign: Record<string, [scales: string, percent: string, currencies: Record<string, string>]> = {
  de: [
    '; tausend;million millionen mio;milliarde milliarden mrd;billion billionen',
    '% prozent',
    { euro: 'euro', dollar: 'dollar', hrywnja: 'hryvnia', rubel: 'ruble' },
  ],
  es: [
    '; mil;millón millones; ;billón billones',
    '%',
    { euros: 'euro', euro: 'euro', dólares: 'dollar', dólar: 'dollar' },
  ],
  fr: [
    '; mille;million millions;milliard milliards;billion billions',
    '%',
    {
      euros: 'euro',
      euro: 'euro',
      "d'euros": 'euro',
      'd’euros': 'euro',
      dollars: 'dollar',
      dollar: 'dollar',
    },
  ],
  pl: [
    '; tys tysięcy tysiące;milion miliona miliony milionów mln;miliard miliarda miliardy miliardów mld;bilion biliona bilionów',
    '% procent procenta proc',
    {
      euro: 'euro',
      dolarów: 'dollar',
      dolary: 'dollar',
      złotych: 'zloty',
      złote: 'zloty',
      hrywien: 'hryvnia',
    },
  ],
  ru: [
    '; тысяч тысячи тысячу тысячам тысячами тыс;миллион миллиона миллионы миллионов миллионам миллионами млн;миллиард миллиарда миллиарды миллиардов миллиардам миллиардами млрд;триллион триллиона триллионов трлн',
    '% процент процента процентов',
    {
      евро: 'euro',
      долларов: 'dollar',
      доллара: 'dollar',
      доллар: 'dollar',
      рублей: 'ruble',
      рубля: 'ruble',
      гривен: 'hryvnia',
      гривны: 'hryvnia',
    },
  ],
  uk: [
    '; тисяч тисячі тисячу тисячам тисячами тис;мільйон мільйона мільйони мільйонів мільйонам мільйонами млн;мільярд мільярда мільярди мільярдів мільярдам мільярдами млрд;трильйон трильйона трильйонів трлн',
    '% відсоток відсотка відсотки відсотків відсотками',
    {
      євро: 'euro',
      доларів: 'dollar',
      долари: 'dollar',
      долара: 'dollar',
      гривень: 'hryvnia',
      гривні: 'hryvnia',
      грн: 'hryvnia',
      рублів: 'ruble',
    },
  ],
}

/** Words before and between the two ends of a range. */
const links: Record<string, Partial<Record<keyof typeof Is, string>>> = {
  de: { to: 'bis', between: 'zwischen', and: 'und', from: 'von' },
  es: { to: 'a', between: 'entre', and: 'y', from: 'de desde' },
  fr: { to: 'à', between: 'entre', and: 'et', from: 'de' },
  pl: { to: 'do', between: 'między', and: 'a i', from: 'od z' },
  ru: { to: 'до', between: 'между', and: 'и', from: 'от с' },
  uk: { to: 'до', between: 'між', and: 'та і', from: 'від з' },
}

const lexicons = new Map<string, Lexicon>()

/** Words beside digits in another language; `undefined` for a language without a table. */
export function foreignFigures(lang: string): Lexicon | undefined {
  const base = lang.slice(0, 2)
  if (!Object.hasOwn(foreign, base)) return undefined
  const known = lexicons.get(base)
  if (known) return known
  const made: Lexicon = new Map()
  const [scales, percent, words] = foreign[base]
  for (const [at, sign] of lists.sign.entries()) made.set(sign, (Is.sign << 8) | at)
  for (const [at, code] of codes.entries()) made.set(code.toLowerCase(), (Is.code << 8) | at)
  put(made, Is.scale, scales, 1)
  put(made, Is.percent, percent, 1)
  made.delete('')
  for (const [kind, words] of Object.entries(links[base] ?? {}))
    for (const word of words.split(' ')) made.set(word, (Is[kind as keyof typeof Is] << 8) | 1)
  for (const [form, name] of foreignUnits(base)) made.set(form, (Is.unit << 8) | lists.unit.indexOf(name))
  for (const [word, name] of Object.entries(words))
    made.set(word, (Is.currency << 8) | lists.currency.indexOf(name))
  lexicons.set(base, made)
  return made
}
