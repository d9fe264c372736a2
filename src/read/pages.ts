/** Read what editors wrote in `content/`: topics, names, settings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { raise } from '../lib/raise.ts'
import { slug } from '../lib/slug.ts'
import type { NamesFile, Settings } from '../schema.ts'
import { readAccent } from './accent.ts'
import { namesSchema, settingsSchema, topicSchema } from './content-schemas.ts'
import { readYaml } from './yaml.ts'

/** A topic with a page in `content/topics/`. */
export interface TopicPage {
  /** The file's stem. */
  id: string
  path: string
  title: string
  aliases: string[]
  terms?: string[]
  parent?: string
  lead?: string
  /** What the build wrote about a page that it drafted; absent for a topic that an editor declared. */
  draft?: { body: string; head?: string; seed: string; version: number }
  /** What stands below the front matter. */
  body: string
  /** Lines of the file before the body. */
  bodyLine: number
}

export interface Pages<T> {
  found: T
  /** Files with messages. */
  messages: VFile[]
}

/** Topics of `content`, by id in a fixed order. A page whose front matter has no title is left out, with a message. */
export function readTopics(content: string): Pages<TopicPage[]> {
  const messages: VFile[] = []
  const found: TopicPage[] = []
  const folder = join(content, 'topics')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.].*\.mdx?$/.test(name)) : []
  for (const name of names.sort()) {
    const file = opened(join(folder, name), messages)
    const page = file && topic(file, name.replace(/\.mdx?$/, ''))
    if (page) found.push(page)
  }
  refuseOrphans(found, messages)
  return { found, messages: messages.filter((file) => file.messages.length) }
}

function topic(file: VFile, stem: string): TopicPage | undefined {
  const text = String(file.value)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1
  if (end < 0) {
    raise(file, 'page-front-matter', 'Unexpected first line, expected `---` and front matter', { line: 1 })
    return undefined
  }
  const rules = { syntax: 'page-front-matter', key: 'page-key', value: 'page-value' } as const
  const values = readYaml(file, { text: text.slice(4, end + 1), linesBefore: 1 }, topicSchema, rules)
  if (!values?.title) {
    if (!file.messages.length)
      raise(file, 'page-value', 'Unexpected front matter without `title`', { line: 1 })
    return undefined
  }
  const rest = text.slice(end + 4).replace(/^[^\n]*\n?/, '')
  const body = rest.replace(/^\n+/, '')
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length - 1
  return { id: slug(stem), path: file.path, ...values, aliases: values.aliases ?? [], body, bodyLine }
}

function refuseOrphans(topics: TopicPage[], messages: VFile[]): void {
  const ids = new Set(topics.map(({ id }) => id))
  for (const page of topics) {
    if (!page.parent || (ids.has(page.parent) && page.parent !== page.id)) continue
    const file = messages.find(({ path }) => path === page.path)!
    raise(file, 'page-value', `Unexpected parent \`${page.parent}\`, expected the id of another topic`, {
      line: 1,
      actual: page.parent,
      expected: [...ids],
    })
    page.parent = undefined
  }
}

/** Settings in `content/site.yaml`, defaults where there is none. */
export function readSettings(content: string): Pages<Settings> {
  const messages: VFile[] = []
  const path = join(content, 'site.yaml')
  const file = existsSync(path) ? opened(path, messages) : undefined
  const rules = { syntax: 'settings-syntax', key: 'settings-key', value: 'settings-value' } as const
  const values =
    file && readYaml(file, { text: String(file.value).replace(/^\ufeff/, '') }, settingsSchema, rules)
  const { accent, navigation, ...rest } = values ?? {}
  const found: Settings = {
    title: 'Lode',
    description: '',
    lang: 'en',
    ...rest,
    ...(navigation && {
      navigation: navigation.map(({ page, label }) => ({ page, ...(label && { label }) })),
    }),
    ...(accent && { accent: readAccent(file!, accent) }),
  }
  return { found, messages: messages.filter((file) => file.messages.length) }
}

/** Corrections in `content/names.yaml`, none where there is no such file. */
export function readNames(content: string): Pages<NamesFile> {
  const messages: VFile[] = []
  const path = join(content, 'names.yaml')
  const file = existsSync(path) ? opened(path, messages) : undefined
  const rules = { syntax: 'names-syntax', key: 'names-key', value: 'names-value' } as const
  const values =
    file && readYaml(file, { text: String(file.value).replace(/^\ufeff/, '') }, namesSchema, rules)
  return { found: values?.names ?? [], messages: messages.filter((file) => file.messages.length) }
}

function opened(path: string, messages: VFile[]): VFile | undefined {
  const file = new VFile({ path })
  messages.push(file)
  try {
    file.value = readFileSync(path, 'utf8')
    return file
  } catch (error) {
    raise(file, 'page-unreadable', `Cannot read the page: ${(error as NodeJS.ErrnoException).code}`)
    return undefined
  }
}
