/** A topic, person, organisation, place or name as Markdown: what is said of it, source by source. */
import type { Entity, PassageRef, Topic } from '../../schema.ts'
import { groups, inOrder } from '../text/by-source.ts'
import { entityHref } from '../text/entities.ts'
import { sourceLabel } from '../text/sources.ts'
import { words } from '../words.ts'
import { authoredMarkdown } from './authored-markdown.ts'
import { linkFrom, escapeMarkdown as md } from './escape-markdown.ts'
import { type Library, markdownPath } from './library.ts'

export function topicMarkdown(library: Library, topic: Topic): string {
  const path = markdownPath(`/topics/${topic.id}/`)
  const own = topic.declared ? authoredMarkdown(library, `topics/${topic.id}`, path) : ''
  return sheet(`# ${md(topic.title)}`, topic.lead && md(topic.lead), own, said(library, topic.passages, path))
}

export function entityMarkdown(library: Library, entity: Entity): string {
  const path = markdownPath(entityHref(entity))
  const { name, aliases, roles, passages } = entity
  const unique = [...new Set(roles.map(({ text }) => text))]
  return sheet(
    `# ${md(name)}`,
    aliases.length > 0 && `${words().forms.alsoWritten}: ${md(aliases.join(', '))}`,
    unique.length > 0 && `${words().forms.roles}: ${md(unique.join('; '))}`,
    entity.kind === 'name' && words().entity.open,
    said(library, passages, path),
  )
}

function sheet(...parts: (string | false | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** Passages on one sheet at most; the pages themselves have all. */
const most = 60

function said({ site, passage }: Library, refs: readonly PassageRef[], path: string): string {
  const shown = inOrder(site, refs).slice(0, most)
  const parts = groups(shown).map(({ source: id, passages }) => {
    const href = linkFrom(path, `/${markdownPath(`/sources/${id}/`)}`)
    const lines = passages.flatMap((key) => {
      const text = passage(id, key)
      return text === undefined ? [] : [`- ¶${key.slice(1)} ${text}`]
    })
    return `### [${md(sourceLabel(site, id))}](${href})\n\n${lines.join('\n')}`
  })
  if (refs.length > most) parts.push(words().forms.left(refs.length - most))
  return parts.length > 0 ? [`## ${words().forms.said}`, ...parts].join('\n\n') : ''
}
