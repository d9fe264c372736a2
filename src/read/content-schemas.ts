/** What front matter of topics, `content/site.yaml` and `content/names.yaml` may say, with the documentation that editors see. */
import { z } from 'zod'
import { indexNames } from '../lib/index-names.ts'

const line = z
  .string('expected text')
  .trim()
  .min(1, 'expected some text')
  .max(500, 'expected at most 500 characters')
const lines = z
  .array(line, 'expected a list, an entry per line after `-`')
  .max(500, 'expected at most 500 entries')
const id = z
  .string()
  .regex(
    /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u,
    'expected the id of a topic: its file name without `.mdx`',
  )
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits in lower case')

const everySentence = 'Every sentence of the page must carry a citation.'
const day = z
  .string('expected a date such as `2025-02-21`')
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'expected a date such as `2025-02-21`')
const updated = day
  .optional()
  .describe(
    'When the page was last changed in a way that readers should know of: it goes to the top of the feeds and into the sitemap.',
  )

/** Front matter of `content/topics/*.mdx`. */
export const topicSchema = z.strictObject({
  title: line.describe('Name of the topic, as a heading.'),
  aliases: lines
    .optional()
    .describe(
      'Other words for it: a passage that has one of them belongs to the topic, and readers who type one find it.',
    ),
  terms: lines
    .optional()
    .describe(
      'The words by which passages belong to it, if these shall not be found from title and aliases.',
    ),
  parent: id.optional().describe('Id of the topic that this one is a part of.'),
  lead: line.optional().describe('What the topic is, in a sentence or two, shown at the top of its page.'),
  draft: z
    .strictObject({ body: sha256, head: sha256.optional(), seed: sha256, version: z.int().min(1) })
    .optional()
    .describe(
      'Written by the build: by this it knows whether anybody has edited the page. Remove it to make the topic yours.',
    ),
  cited: z.boolean('expected `true` or `false`').optional().describe(everySentence),
  updated,
})

const cited = z.boolean('expected `true` or `false`').optional().describe(everySentence)
const aliases = lines
  .optional()
  .describe('Other words for it, or other ways to ask: readers who type one find the page.')
const topics = z
  .array(id, 'expected a list of ids of topics')
  .max(50)
  .optional()
  .describe('Ids of the topics that it belongs to.')
const order = z
  .number('expected a number')
  .optional()
  .describe('Its place among pages of its kind, lowest first.')
const description = line.optional().describe('The page in a sentence, for search engines and link previews.')

/** Front matter of authored pages, by kind; that of topics is `topicSchema`. */
export const authoredSchemas = {
  home: z.strictObject({ title: line.optional(), description, cited, updated }),
  story: z.strictObject({ title: line, description, cited, updated }),
  question: z.strictObject({
    title: line.describe('The question.'),
    description,
    aliases,
    topics,
    order,
    cited,
    updated,
  }),
  unanswered: z.strictObject({
    title: line.describe('The question.'),
    description,
    aliases,
    topics,
    order,
    cited,
    updated,
    absent: lines
      .optional()
      .describe('Words that no passage of any source has; the check fails once one has them.'),
  }),
  term: z.strictObject({
    title: line.describe('The term.'),
    description,
    aliases,
    topics,
    order,
    cited,
    updated,
  }),
  point: z.strictObject({
    title: line.describe('What is at issue.'),
    description,
    kind: z
      .enum(['differ', 'agree', 'one'], 'expected `differ`, `agree` or `one`')
      .optional()
      .describe('What the sources do; `differ` where it is not said.'),
    aliases,
    topics,
    order,
    cited,
    updated,
  }),
}

const colour = z
  .string('expected a colour such as `"#1d4f86"`, in quotation marks')
  .regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour such as `"#1d4f86"`')
  .toLowerCase()
const pageId = z.enum(indexNames, `expected one of ${indexNames.map((name) => `\`${name}\``).join(', ')}`)

/** `content/site.yaml`. */
export const settingsSchema = z.strictObject({
  title: line.optional().describe('Name of the site.'),
  description: line
    .optional()
    .describe('What the site is, in a sentence, for search engines and link previews.'),
  lang: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/, 'expected a language tag such as `en` or `uk`')
    .optional()
    .describe('Language of the site and of what is written for it, as a BCP 47 tag.'),
  accent: z
    .union([
      colour.transform((light) => ({ light, dark: undefined })),
      z.strictObject({
        light: colour.describe('On light paper.'),
        dark: colour.optional().describe('On dark paper.'),
      }),
    ])
    .optional()
    .describe(
      'Colour of links under the pointer, of focus, and of the passage that an address leads to: one for light paper, from which that for dark paper is made, or one for each. Contrast is checked.',
    ),
  rights: z
    .enum(['full', 'excerpt'], 'expected `full` or `excerpt`')
    .optional()
    .describe('How much the site may show of sources whose sidecar does not say; `full` where it is absent.'),
  navigation: z
    .array(
      z.union(
        [
          pageId.transform((page) => ({ page, label: undefined })),
          z.strictObject({
            page: pageId.describe('Name of the index, as in its address.'),
            label: line.optional().describe('What the link says.'),
          }),
        ],
        'expected the name of an index, such as `topics`, or `page` and `label`',
      ),
    )
    .max(8, 'expected at most 8 entries')
    .optional()
    .describe('Indexes of the main navigation in order; the others stand below each page.'),
})

/** `content/changes.yaml`: the build adds an entry whenever a capture was replaced. */
export const changesSchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        source: id.describe('Id of the source.'),
        date: day.optional().describe('When the capture changed; correct it if you know better.'),
        from: sha256.describe('SHA-256 of the former capture.'),
        to: sha256.describe('SHA-256 of the present one.'),
        passages: z.string().max(5000).optional().describe('What became of its passages.'),
        statements: lines.optional().describe('Statements on which it bears, as `page#id`.'),
      }),
      'expected a list of changes, each after `-`',
    )
    .max(10_000)
    .optional()
    .describe('What became of captures, the latest last.'),
})

/** One correction in `content/names.yaml`. */
export const nameSchema = z.strictObject({
  name: line.describe('The name as it shall stand. Renames whoever carries it or one of its aliases.'),
  kind: z
    .enum(['person', 'organisation', 'place'], 'expected `person`, `organisation` or `place`')
    .optional()
    .describe('Corrects what it is.'),
  aliases: lines
    .optional()
    .describe('Other ways it is written: whoever is found under one of them is merged into this name.'),
  not: lines
    .optional()
    .describe(
      'Ways of writing that were given to this name and belong to somebody else: split off under their own name.',
    ),
  hide: z
    .boolean('expected `true` or `false`')
    .optional()
    .describe('Not a name, or not worth a page: its mentions go.'),
})

/** `content/names.yaml`. */
export const namesSchema = z.strictObject({
  names: z
    .array(nameSchema, 'expected a list of names, each after `-`')
    .max(10_000)
    .optional()
    .describe('Corrections, in any order.'),
})

/** JSON Schemas for editors that complete and check YAML, by what they are for. */
export function contentJsonSchemas(): Record<string, object> {
  const pages = Object.entries(authoredSchemas).map(([kind, schema]) => [
    kind,
    z.toJSONSchema(schema, { io: 'input' }),
  ])
  return {
    ...Object.fromEntries(pages),
    changes: z.toJSONSchema(changesSchema, { io: 'input' }),
    names: z.toJSONSchema(namesSchema, { io: 'input' }),
    settings: z.toJSONSchema(settingsSchema, { io: 'input' }),
    topic: z.toJSONSchema(topicSchema, { io: 'input' }),
  }
}
