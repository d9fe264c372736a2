/** Everything extracted, for machines, as text in pieces: all of a big archive would not fit into one string. */
import type { SiteIndex } from '../../schema.ts'
import { corpusParts } from './corpus-parts.ts'

/** `/corpus.json` of `site`; `source` gives the JSON of a source. Sources are asked for one at a time, in order. */
export function* corpusJson(site: SiteIndex, source: (id: string) => string): Generator<string> {
  const { sources, people, organisations, places, names, topics, points, statements = [] } = site
  const parts = corpusParts(site)
  yield '{"version":1,"sources":['
  if (!parts) for (const [index, { id }] of sources.entries()) yield (index ? ',\n' : '\n') + source(id)
  const rest = { people, organisations, places, names, topics, points, statements, parts }
  yield `\n],${JSON.stringify(rest).slice(1)}\n`
}
