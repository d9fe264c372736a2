/** What of a source points are found by, worked out once. */
import { fingerprint } from '../../lib/fingerprint.ts'
import type { PointGist, Source } from '../../schema.ts'
import { keyOf } from './figure-key.ts'
import { rareStems } from './stems.ts'
import { tollOf } from './tolls.ts'

/** The gist of a source: of its text alone, for names are not settled before all sources are known. */
export function pointGist({ passages, figures, dates }: Source): PointGist {
  const at = new Map(passages.map((passage) => [passage.id, passage]))
  return {
    prints: passages.map(({ text }) => fingerprint(text)),
    captions: passages.flatMap(({ role }, index) => (role === 'body' ? [] : [index])),
    stems: passages.map(({ text }) => [...rareStems(text)].join(' ')).join('\n'),
    digits: passages.map(({ text }) => (text.match(/\d+/g) ?? []).join(' ')).join('\n'),
    holds: [...new Set([...figures.map(keyOf), ...dates.flatMap(({ iso }) => (iso ? daysOf(iso) : []))])],
    tolls: Object.fromEntries(
      figures.flatMap((figure, index) => {
        const passage = figure.unit === 'count' ? at.get(figure.passage) : undefined
        const toll = passage && tollOf(passage, figure)
        return toll ? [[index, toll]] : []
      }),
    ),
  }
}

/** A day, and that day of whatever year: what a story is asked for. */
export function daysOf(iso: string): string[] {
  return [iso.slice(0, 10), `~${iso.slice(5, 10)}`]
}
