/** One spelling for words that are written in several: what the search compares, on a page and in a question. */

/** Letters that decomposition does not take apart. */
const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

/** Ukrainian and Russian letters as passports write them (Cabinet of Ministers, resolution 55 of 2010; ICAO 9303). */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  'а a,б b,в v,г h,ґ g,д d,е e,є ie,ё e,ж zh,з z,и y,і i,ї i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,ь ,э e,ю iu,я ia'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/**
 * Endings that one Cyrillic ending is brought into Latin letters by. Not every spelling of a name can be known from its letters;
 * what these leave apart, the nearest spelling of the site finds. The longest ending comes first.
 */
const endings: readonly [pattern: RegExp, least: number, one: string][] = [
  [/(?<=[a-z]{2})(?:skyy|skyi|skyj|skiy|skij|skii|ski)$/, 6, 'sky'],
  [/(?<=[bcdfghklmnprstvz])(?:iyi|iy|yy|yi|ij|ii|yj)$/, 5, 'y'],
  [/(?<=[bcdfghklmnprstvz])(?:yiv|iev|yev|iiv|ov|ev|iv)$/, 4, 'iv'],
  [/(?<=[a-z]{2})grad$/, 6, 'hrad'],
]

/** `word` in lower case, without accents, a possessive *’s*, and what tells one transliteration of its ending from another. */
export function spelling(word: string): string {
  const bare = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'ʼ]s?$/, '')
    .replace(/[’'ʼ]/g, '')
    .replace(/[æđðıłøœßþ]/g, (letter) => plain[letter]!)
  if (!/^[a-z]+$/.test(bare)) return bare
  for (const [pattern, least, one] of endings)
    if (bare.length >= least && pattern.test(bare)) return bare.replace(pattern, one)
  return bare
}

/** A word in Cyrillic letters, in Latin ones; undefined where it has none. */
export function inLatin(word: string): string | undefined {
  if (!/\p{Script=Cyrillic}/u.test(word)) return undefined
  const letters = [...word.toLowerCase().normalize('NFC')].map((letter) => latin[letter] ?? letter)
  return spelling(letters.join(''))
}
