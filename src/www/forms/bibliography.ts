/** Sources in the formats of reference managers. */
import type { CslItem } from './csl.ts'

/** BibTeX of some sources. Citation.js writes it, which knows what TeX wants escaped; it is loaded where there is something to write. */
export async function bibtexWriter(): Promise<(items: readonly CslItem[]) => string> {
  const { plugins } = await import('@citation-js/core')
  await import('@citation-js/plugin-bibtex')
  // A key that followed from other sources would change when they do.
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false })
  return (items) => `${plugins.output.format('bibtex', items).trim()}\n`
}

/** RIS of a source, a tag a line. (The writer of Citation.js leaves out authors and days, and breaks lines inside words.) */
export function ris({ id, type, title, author, issued, language, note, URL, ...rest }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  const rows: [tag: string, value: string | undefined][] = [
    ['TY', type === 'document' ? 'GEN' : 'NEWS'],
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
    .map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ')}\n`)
    .join('')
}
