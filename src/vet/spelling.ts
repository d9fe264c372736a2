/** Spellings of one name, brought together by rule: case, marks, articles, and how Slavic names end in Latin letters. */

/**
 * The key of a name: lower case, no diacritics, no leading article, no possessive, single blanks; `yy`, `iy` and `ij` at the end of a word are `y`
 * (Zelenskyy, Zelenskiy, Zelenskij), as the customary transliterations differ there (BGN/PCGN, ISO 9, national 2010).
 */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s?(?![\p{L}\p{N}])/gu, '')
    .replace(/[.'’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?:yy|iy|ij|yi)(?= |$)/g, 'y')
    .trim()
    .replace(/^the /, '')
}
