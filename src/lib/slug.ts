/** Turn a name into an id: lower case, Latin letters and digits, hyphens; letters of other scripts are kept. */

/**
 * Slug of `text`, empty where it holds no letter or digit. Diacritics of Latin letters go; other scripts stay as they are,
 * because a transliteration would be a guess.
 */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]s?(?=$|[^\p{L}\p{N}])/gu, '')
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
