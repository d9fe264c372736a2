/** Is `/corpus.json` one file, or one a source? */
import type { SiteIndex } from '../../schema.ts'

/** Sources that one file holds at most: with these it has about 100 MB, which is as much as programs read at once with ease. */
const most = 2500

/** Paths of the files with one source each, in the order of the sources; absent where all are in `/corpus.json` itself. */
export function corpusParts({ sources }: Pick<SiteIndex, 'sources'>): string[] | undefined {
  return sources.length > most ? sources.map(({ id }) => `sources/${id}.json`) : undefined
}
