/**
 * Sources in the formats of reference managers. (The writers of Citation.js lose every letter that is not Latin in BibTeX, and authors and days in RIS.)
 */
import type { CslItem } from './csl.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** BibTeX of a source, in UTF-8. Names and titles stand in braces of their own: they are not taken apart, and keep their capitals. */
export function bibtex({ id, type, title, author, issued, language, note, URL, ...rest }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  const isArticle = type === 'article-newspaper'
  const address = URL && braceless(URL)
  const fields: [name: string, value: string | undefined][] = [
    ['author', author?.map(({ literal }) => `{${tex(literal)}}`).join(' and ')],
    ['title', `{${tex(title)}}`],
    [isArticle ? 'journal' : 'organization', rest['container-title'] && tex(rest['container-title'])],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : String(day)],
    ['language', language],
    ['url', address],
    ['howpublished', address && !isArticle ? `\\url{${address}}` : undefined],
    ['note', note && tex(note)],
  ]
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined) return []
    // Names of months are words that each style spells in its own way.
    return [name === 'month' ? `  ${name} = ${value},\n` : `  ${name} = {${value}},\n`]
  })
  return `@${isArticle ? 'article' : 'misc'}{${id},\n${lines.join('')}}\n`
}

/** What TeX would take for a command; a brace that has no other one would end or swallow the entry even behind a backslash. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

function tex(text: string): string {
  return line(text).replace(/[\\{}^~#$%&_]/g, (char) => commands[char] ?? `\\${char}`)
}

function braceless(address: string): string {
  return address.replace(/[\\{}\s]/g, encodeURIComponent)
}

/** RIS of a source: a tag a line, lines as the format has them. */
export function ris({ id, type, title, author, issued, language, note, URL, ...rest }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  const rows: [tag: string, value: string | undefined][] = [
    ['TY', { 'article-newspaper': 'NEWS', document: 'GEN', webpage: 'ELEC' }[type]],
    ['ID', id],
    ['TI', title],
    ...(author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', rest['container-title']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', year === undefined ? undefined : `${year}/${two(month)}/${two(day)}`],
    ['LA', language],
    ['UR', URL],
    ['N1', note],
    ['ER', ''],
  ]
  return rows
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${line(value!)}\r\n`)
    .join('')
}

/** `text` on one line, without control characters. */
function line(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ')
}
