/** What a character is, quickly. */

/** Does the text that ends at `end` end with a stop, closing marks aside? */
export function endsWithStop(text: string, end: number): boolean {
  let at = end - 1
  while (at >= 0 && '"”’»\'“)]'.includes(text[at])) at--
  return at >= 0 && '.!?…。！？؟।'.includes(text[at])
}

/** 1 for each UTF-16 code unit that is a letter of any script, by a rough rule, 2 for apostrophes. */
const rough = new Uint8Array(0x10000).fill(1, 65, 91).fill(1, 97, 123).fill(1, 0xc0, 0x2000).fill(1, 0x2e80)
rough[0xd7] = rough[0xf7] = 0
rough[39] = rough[0x2019] = 2

/** A letter of any script, by a rough but quick rule. */
export function isLetter(code: number): boolean {
  return rough[code] === 1
}

/** Such a letter, or an apostrophe. */
export function isInRoughWord(code: number): boolean {
  return rough[code] > 0
}

/** Is the letter at `at` a capital? */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const char = text[at]
  return char !== char.toLowerCase()
}

/** Chinese, Japanese or Korean, roughly: words stand without blanks between them, or are a syllable or two. */
export function isUnspaced(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x3040 && code < 0xd7b0
}

/** What a character is to words: one of these for each UTF-16 code unit, both halves of a pair being what the pair is. */
export const Sort = { other: 1, letter: 2, mark: 3, number: 4 } as const

const patterns: readonly [number, RegExp][] = [
  [Sort.letter, /\p{L}/u],
  [Sort.mark, /\p{M}/u],
  [Sort.number, /\p{N}/u],
]
/** Filled as units are met; 0 stands for not met yet. */
const sorts = new Uint8Array(0x10000)

/** The `Sort` of the code unit at `at`, exactly as Unicode has it. */
export function sortAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = sorts[unit]
  if (known) return known
  if (unit >= 0xd800 && unit < 0xe000) {
    const isSecond = unit >= 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
    return sortOf(text.codePointAt(isSecond ? at - 1 : at)!)
  }
  sorts[unit] = sortOf(unit)
  return sorts[unit]
}

function sortOf(code: number): number {
  const char = String.fromCodePoint(code)
  return patterns.find(([, pattern]) => pattern.test(char))?.[0] ?? Sort.other
}
