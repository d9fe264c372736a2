/** What front matter of topics, `content/site.yaml` and `content/names.yaml` may say, with the documentation that editors see. */
import { z } from 'zod'

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
  home: z.strictObject({ title: line.optional(), description, cited }),
  story: z.strictObject({ title: line, description, cited }),
  question: z.strictObject({
    title: line.describe('The question.'),
    description,
    aliases,
    topics,
    order,
    cited,
  }),
  unanswered: z.strictObject({
    title: line.describe('The question.'),
    description,
    aliases,
    topics,
    order,
    cited,
    absent: lines
      .optional()
      .describe('Words that no passage of any source has; the check fails once one has them.'),
  }),
  term: z.strictObject({ title: line.describe('The term.'), description, aliases, topics, order, cited }),
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
  }),
}

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
    names: z.toJSONSchema(namesSchema, { io: 'input' }),
    settings: z.toJSONSchema(settingsSchema, { io: 'input' }),
    topic: z.toJSONSchema(topicSchema, { io: 'input' }),
  }
}
