/** `/corpus.json` as a schema that checks it, with the types of `schema.ts`; its JSON Schema is published beside it. */
import { z } from 'zod'
import type { Corpus } from '../schema.ts'

const span = {
  start: z.int().min(0).describe('UTF-16 code units into the reading text.'),
  end: z.int().min(0),
}
const certainty = z
  .enum(['stated', 'implied', 'declared'])
  .describe('The capture says it, it follows from the capture, or the editor declares it.')
const by = z.string().describe('The way in which it was found.')
const found = z.strictObject({
  value: z.string(),
  certainty,
  by,
  start: span.start.optional(),
  end: span.end.optional(),
})
const precision = z.enum(['minute', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'unknown'])
const moment = z.strictObject({ ...found.omit({ value: true }).shape, iso: z.string(), precision })
const role = z.enum([
  'title',
  'deck',
  'byline',
  'published',
  'publisher',
  'category',
  'dateline',
  'caption',
  'heading',
  'body',
  'furniture',
])
const ref = z.string().describe('A passage of a source: `source#p9`.')
const passageId = z.string().describe('A passage of the same source: `p9`.')
const kind = z
  .enum(['person', 'organisation', 'place', 'name'])
  .describe('What a name is of; `name` where that is not stated.')
const place = { start: span.start.optional(), end: span.end.optional() }
const chain = z
  .array(z.string())
  .describe('Who told whom, outermost first: source or publisher, outlet, unnamed voice, speaker.')

const source = z.strictObject({
  id: z.string(),
  seed: z.string().describe('Name of the captured file.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(['notes', 'capture']),
  lang: z.string().describe('BCP 47; `und` where unknown.'),
  length: z.int().min(0).describe('Of the reading text, in UTF-16 code units.'),
  title: found,
  deck: found.optional(),
  publisher: found.optional(),
  byline: z.array(found).optional(),
  url: found.optional(),
  category: z.array(found).optional(),
  published: moment.optional(),
  rights: z.enum(['full', 'excerpt']).optional(),
  excerpt: z
    .strictObject({ words: z.int(), shown: z.int() })
    .optional()
    .describe(
      'Of a source shown in excerpts: words of its passages, and those shown. The others are blanks behind `…`.',
    ),
  original: z.strictObject({ sha256: z.string(), note: z.string().optional() }).optional(),
  basis: z
    .strictObject({
      published: z.string().optional(),
      publisher: z.string().optional(),
      byline: z.string().optional(),
      title: z.string().optional(),
    })
    .optional()
    .describe('On what declared values rest.'),
  masthead: z.array(z.strictObject({ ...span, text: z.string(), role })),
  sections: z.array(z.strictObject({ ...span, id: z.string(), title: z.string() })),
  passages: z.array(
    z.strictObject({
      ...span,
      id: z.string().regex(/^p[1-9]\d*$/),
      text: z.string(),
      section: z.string().optional(),
      role: z.enum(['body', 'caption']),
    }),
  ),
  sentences: z.array(z.strictObject(span)),
  furniture: z.array(z.strictObject({ ...span, text: z.string(), rule: z.string() })),
  quotations: z.array(
    z.strictObject({
      ...span,
      passage: passageId,
      text: z.string().describe('The words between the marks.'),
      speaker: z
        .union([
          z.strictObject({ ...place, name: z.string(), ref: z.string().optional() }),
          z.strictObject({ ...place, unnamed: z.string() }),
        ])
        .nullable()
        .describe('Null where it is not stated.'),
      cue: z.string().optional(),
      chain,
      kind: z.enum(['speech', 'title', 'scare', 'heading']),
    }),
  ),
  attributions: z.array(
    z.strictObject({
      ...span,
      passage: passageId,
      chain,
      cue: z.string().optional(),
      hedge: z.string().optional(),
    }),
  ),
  figures: z.array(
    z.strictObject({
      ...span,
      passage: passageId,
      text: z.string(),
      low: z.number().optional(),
      high: z.number().optional(),
      unit: z
        .string()
        .describe('ISO 4217 for money, `percent`, `fraction`, `count`, or the name of a measure.'),
      of: z.string().optional(),
      hedge: z.string().nullable(),
    }),
  ),
  dates: z.array(
    z.strictObject({
      ...span,
      passage: passageId,
      text: z.string(),
      iso: z.string().optional(),
      precision,
      certainty: z.enum(['stated', 'implied', 'declared', 'unresolved']),
      working: z.string().describe('How it was worked out.'),
    }),
  ),
  mentions: z.array(
    z.strictObject({
      ...span,
      passage: passageId,
      text: z.string(),
      kind: z.enum([...kind.options, 'topic', 'term']),
      ref: z.string(),
      role: z.string().optional(),
      demonym: z.boolean().optional().describe('The words are its demonym, not its name.'),
    }),
  ),
  skipped: z.array(z.string()).describe('Steps that were not attempted for the language of the source.'),
})

const entity = z.strictObject({
  id: z.string(),
  kind,
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(z.strictObject({ text: z.string(), passage: ref })),
  passages: z.array(ref),
  count: z.int().describe('Number of mentions.'),
})

const topic = z.strictObject({
  id: z.string(),
  title: z.string(),
  declared: z.boolean().describe('By an editor; discovered otherwise.'),
  lead: z.string().optional(),
  terms: z.array(z.string()),
  aliases: z.array(z.string()),
  parent: z.string().optional(),
  passages: z.array(ref),
  telling: z.array(ref),
  related: z.array(z.strictObject({ id: z.string(), shared: z.int() })),
})

const point = z.strictObject({
  id: z.string(),
  kind: z.enum(['agree', 'differ', 'one']),
  about: z.string(),
  sides: z.array(z.strictObject({ source: z.string(), passages: z.array(ref), words: z.string() })),
  by: z.string(),
})

const statement = z.strictObject({
  ...span,
  id: z.string(),
  page: z.string(),
  text: z.string(),
  line: z.int(),
  column: z.int(),
  citations: z.array(
    z.strictObject({
      ...span,
      source: z.string(),
      passage: passageId,
      words: z.string().optional(),
      at: z.strictObject(span),
    }),
  ),
  hedge: z.string().optional(),
  side: z.string().optional(),
})

export const corpusSchema: z.ZodType<Corpus, Corpus> = z.strictObject({
  version: z.literal(1),
  sources: z.array(source),
  people: z.array(entity),
  organisations: z.array(entity),
  places: z.array(entity),
  names: z.array(entity).describe('Names of which no source tells what they are of.'),
  topics: z.array(topic),
  points: z.array(point),
  statements: z.array(statement),
  parts: z
    .array(z.string())
    .optional()
    .describe(
      'In a big archive: files with one source each, below the root of the site; `sources` is empty then.',
    ),
})

/** JSON Schema (draft 2020-12) of `/corpus.json`. */
export function corpusJsonSchema(): object {
  return { title: 'corpus.json, version 1', ...z.toJSONSchema(corpusSchema) }
}
