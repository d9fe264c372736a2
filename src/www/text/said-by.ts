/** Which passages give what somebody says, in their own words or in those of a report. */
import type { Entity, Source } from '../../schema.ts'
import { groups } from './by-source.ts'
import { inPassage } from './within.ts'

/** Of `refs`, in order, those with a quotation or an attribution whose last hand is `entity`. */
export function saidBy(
  { id, name, aliases }: Pick<Entity, 'id' | 'name' | 'aliases'>,
  refs: readonly string[],
  source: (id: string) => Source,
): Set<string> {
  const names = new Set([name, ...aliases])
  const found = new Set<string>()
  for (const { source: of, passages } of groups(refs)) {
    const { quotations, attributions } = source(of)
    for (const passage of passages) {
      const spoken = inPassage(quotations, passage).some(
        ({ kind, speaker }) => kind === 'speech' && speaker && 'name' in speaker && speaker.ref === id,
      )
      const told = inPassage(attributions, passage).some(
        ({ chain }) => chain.length > 1 && names.has(chain.at(-1)!),
      )
      if (spoken || told) found.add(`${of}#${passage}`)
    }
  }
  return found
}
