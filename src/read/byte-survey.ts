/** Count what tells encodings apart that declare nothing: well-formed UTF-8, runs of high bytes, bytes that an encoding does not use. */

export interface Survey {
  /** Well-formed sequences of two bytes and more, bytes that stand in none, and the offset of the first of those. */
  sequences: number
  strays: number
  first: number
}

/** Well-formed and stray bytes of what may be UTF-8. */
export function survey(bytes: Uint8Array): Survey {
  const found = { sequences: 0, strays: 0, first: -1 }
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] < 0x80) {
      at++
      continue
    }
    const size = sequenceAt(bytes, at)
    if (size) found.sequences++
    else {
      if (found.first < 0) found.first = at
      found.strays++
    }
    at += size || 1
  }
  return found
}

/** Length of the well-formed sequence of two to four bytes that begins at `at`, 0 where there is none (Unicode standard, table 3-7). */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  const size = byte < 0xc2 || byte > 0xf4 ? 0 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
  const least = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
  const most = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
  if (!size || at + size > bytes.length || bytes[at + 1] < least || bytes[at + 1] > most) return 0
  for (let rest = 2; rest < size; rest++) if (bytes[at + rest] >> 6 !== 2) return 0
  return size
}

/** Letters of Windows-1251 below 0xC0: Ё ё І і Ї ї Є є Ґ ґ Ў ў. */
const cyrillicBelow = [0xa8, 0xb8, 0xb2, 0xb3, 0xaf, 0xbf, 0xaa, 0xba, 0xa5, 0xb4, 0xa1, 0xa2]

/** What both Windows encodings have for quotation marks, dashes, dots, signs of currency and degree, and the blank. */
const punctuation = [
  0x80, 0x82, 0x84, 0x85, 0x88, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa3, 0xa7,
  0xa9, 0xab, 0xad, 0xae, 0xb0, 0xb1, 0xb7, 0xb9, 0xbb,
]

const letter = 1
const strange = 2
const kinds = new Uint8Array(256).fill(strange, 0x80, 0xc0).fill(letter, 0xc0)
for (const byte of punctuation) kinds[byte] = 0
for (const byte of cyrillicBelow) kinds[byte] = letter

/**
 * The encoding that `bytes` look like, and why; none where nothing fits. Cyrillic words are runs of high bytes, accents of Western languages
 * stand alone among ASCII letters, and KOI8 has its small letters below its capitals. Bytes that neither of them uses much speak for an
 * encoding that is not looked for (Shift_JIS, GBK, …).
 */
export function guess(bytes: Uint8Array): {
  encoding?: 'koi8-u' | 'windows-1251' | 'windows-1252'
  why: string
} {
  let letters = 0
  let joined = 0
  let low = 0
  let odd = 0
  let previous = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    const kind = kinds[byte]
    if (kind === letter) {
      letters++
      if (previous === letter) joined++
      if (byte >= 0xc0 && byte < 0xe0) low++
    } else if (kind === strange) odd++
    previous = kind
  }
  if (odd > 2 && odd > (letters + odd) / 8) return { why: 'no encoding fits' }
  if (letters <= 3 || joined <= letters * 0.6) {
    return { encoding: 'windows-1252', why: 'its high bytes stand alone between Latin letters' }
  }
  const why = 'its high bytes stand together in words, as in Cyrillic'
  return { encoding: low > letters * 0.7 ? 'koi8-u' : 'windows-1251', why }
}
