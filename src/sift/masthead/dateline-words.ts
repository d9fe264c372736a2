/** Datelines: `VARNA (Reuters) - `, `WASHINGTON, Feb. 21 (AP) — `, `ЛЬВІВ — `. */

const city =
  "(?!(?:EXCLUSIVE|BREAKING|UPDATED?|ANALYSIS|OPINION|WATCH|VIDEO|LIVE|NEWS|REPORT|POLL|COLUMN|EDITORIAL)\\b)\\p{Lu}[\\p{Lu}'’./-]+(?: (?:\\p{Lu}[\\p{Lu}'’.-]*|de|del|la|el)){0,3}"
const more =
  '(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?(?:, (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9})(?:,? \\d{4})?)?'
/** Agencies whose name tells by itself whose copy it is. */
export const wires = 'AP|AFP|Reuters|REUTERS|UPI|CNN|Bloomberg|PTI|IANS|ANI|Xinhua|dpa|EFE'

/** The day between two dashes, as press releases have it. */
const day = '(?: ?[—–-]{1,2} ?\\(?\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? \\d{4}\\)?)?'
const agency = '(?: ?\\(([\\p{L}][\\p{L} .&-]{1,30})\\))?'
const dateline = RegExp(
  `(?:${city}|\\p{Lu}[\\p{L}]+(?= ?\\()(?! ?\\([^)]*\\d))${more}${agency}${day}[,.]?(?: [—–-]{1,2} ?| ?[—–]{1,2} ?)(?=["“«'‘\\p{Lu}\\d])`,
  'uy',
)
/** `OSKVILLE, Mass. / NORDNEWSWIRE / November 8, 2023 / `, as wires of press releases have it. */
const slashed = RegExp(
  `${city}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)? ?\\/ ?(\\p{Lu}[\\p{L} ]{3,30}?) ?\\/ ?\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? \\d{4} ?\\/ ?(?=["“«'‘\\p{Lu}\\d])`,
  'uy',
)
/** An agency alone, or behind the day: `November 9, 2012 (Reuters) - `. */
const agencyOnly = RegExp(
  `(?:(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{Lu}\\p{L}{2,8} \\d{4}),? ?)?\\((${wires})\\) ?[—–-]{1,2} ?(?=["“'‘\\p{Lu}\\d])`,
  'uy',
)
/** `Haldennews.com -- `: whose copy it is, by its address. */
const site = /(\p{Lu}[\p{L}\d-]{2,30}\.(?:com|net|news|org)) [—–-]{1,2} (?=["“'‘\p{Lu}\d])/uy

/** The dateline that starts at `at`: where it ends, and the agency that it names. */
export function readDateline(text: string, at: number): { end: number; agency?: string } | undefined {
  for (const pattern of [dateline, slashed, agencyOnly, site]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match && match[0].length <= 90) return { end: at + match[0].length, agency: match[1] }
  }
  return undefined
}
