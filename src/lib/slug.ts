/** Turn a name into an id: lower case, Latin letters and digits, hyphens; letters of other scripts are kept. */

/** Longest id in bytes of UTF-8: file systems allow 255 for a name, and files have an ending, and are written beside. */
const longest = 160

/** Words of Latin letters with a blank between: nearly all names. */
const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/**
 * Slug of `text`, empty where it holds no letter or digit. Diacritics of Latin letters go; other scripts stay as they are,
 * because a transliteration would be a guess. A text too long for the name of a file is cut, and ends with a checksum of the whole.
 */
export function slug(text: string): string {
  if (text.length <= longest && plain.test(text)) return text.toLowerCase().replaceAll(' ', '-')
  const whole = text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]s?(?=$|[^\p{L}\p{N}])/gu, '')
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return whole.length * 3 <= longest || Buffer.byteLength(whole) <= longest ? whole : shortened(whole)
}

function shortened(whole: string): string {
  const sum = checksum(whole).toString(36)
  let kept = ''
  let room = longest - sum.length - 1
  for (const character of whole) {
    room -= Buffer.byteLength(character)
    if (room < 0) break
    kept += character
  }
  return `${kept.replace(/-+$/, '')}-${sum}`
}

/** FNV-1a, 32 bits: enough to tell apart the few long names of a site. */
function checksum(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum >>> 0
}
