/** `<Differs>` and its sides. */
import type { Authored } from '../data.ts'
import type { Span } from '../schema.ts'
import type { Run } from './run.ts'

/** Each side of a difference speaks for its own source, and there are two or more. */
export function vetSides({ page, ground, say, vetted }: Run): void {
  const sides = page.elements.filter(({ name }) => name === 'Side')
  for (const side of sides) {
    const { source = '' } = side.attributes
    if (!ground.sources.has(source))
      say(
        {
          rule: 'citation-source',
          reason: `Unexpected source \`${source}\` of \`<Side>\`, expected the id of a source`,
          at: side.at,
          actual: source,
          expected: [...ground.sources.keys()].slice(0, 20),
        },
        true,
      )
    for (const { citations, side: of, start } of vetted.statements)
      for (const { source: other, at } of citations)
        if (of === source && other !== source && within(page, start, side))
          say(
            {
              rule: 'side-source',
              reason: `Unexpected citation of \`${other}\` in \`<Side source="${source}">\`, expected \`${source}\``,
              at,
              actual: other,
              expected: [source],
            },
            true,
          )
  }
  for (const element of page.elements.filter(({ name }) => name === 'Differs')) {
    const inside = new Set(
      sides
        .filter(({ start, end }) => start >= element.start && end <= element.end)
        .map(({ attributes }) => attributes.source),
    )
    if (inside.size < 2)
      say(
        {
          rule: 'differs-sides',
          reason: `Unexpected \`<Differs>\` with ${inside.size === 1 ? 'one side' : 'no sides'}, expected a \`<Side source="…">\` for each of two sources or more`,
          at: element.at,
        },
        true,
      )
  }
}

function within({ places }: Authored, at: number, { start, end }: Span): boolean {
  return at >= places[start] && at <= places[end]
}
