/**
 * What a page shows, as a key: equal key, equal page, so that it need not be made again. A page without a key is always made. Whatever a page takes from elsewhere on
 * the site must be in its key; `.ci/reproducible.test.ts` compares kept pages with those made from nothing.
 */
import { createHash } from 'node:crypto'
import type { Entity, EntityKind, PassageRef, SiteIndex, Topic } from '../schema.ts'
import { authoredOf, pageTitle, pointsLeft, statementsOf } from './authored.ts'
import { pictureFor } from './forms/cards.ts'
import { entries } from './forms/entries.ts'
import { card, pageFile, site, topic as topicOf, topicsInOrder } from './store.ts'
import { survey } from './survey.ts'
import { groups, inOrder, rankOf } from './text/by-source.ts'
import { contents } from './text/contents.ts'
import { entitiesOf, folders, hasPage } from './text/entities.ts'
import { filterValues } from './text/filters.ts'
import type { Slice } from './text/pages.ts'
import { passageMarks } from './text/passage-filters.ts'
import { sourceLabel } from './text/sources.ts'

/** Key of a page of a person, an organisation or a place. The first speaks of all its passages, the others of their own. */
export function entityKey(entity: Entity, { number, total, items }: Slice<PassageRef>): string | undefined {
  if (number === 1) return pageKey([entity], inOrder(site(), entity.passages))
  const { kind, id, name, aliases } = entity
  return pageKey([kind, id, name, aliases, number, total], items)
}

/** Key of a page of a topic; absent for the first and last of a declared one, because what an editor wrote is shown with much else of the site. */
export function topicKey(topic: Topic, { number, total, items }: Slice<PassageRef>): string | undefined {
  const parent = topic.parent && topicOf(topic.parent)?.title
  const { id, title, declared } = topic
  if (number > 1 && !(declared && number === total))
    return pageKey(
      [id, title, declared, parent, number, total, pictureFor(site(), `/topics/${id}/page/${number}/`)],
      items,
    )
  if (declared) return undefined
  const near = topic.related.map(({ id }) => topicOf(id)?.title)
  const narrower = site().topics.filter((each) => each.parent === topic.id)
  const about = (['question', 'unanswered', 'point'] as const).map((kind) => {
    const pages = authoredOf(kind)
    return [pages.length, pages.filter((page) => page.topics.includes(topic.id))]
  })
  const all = inOrder(site(), topic.passages)
  return pageKey(
    [
      topic,
      filterValues(site()).topics.has(topic.title),
      total,
      near,
      parent,
      narrower,
      about,
      pictureFor(site(), `/topics/${topic.id}/`),
    ],
    [...all, ...inOrder(site(), topic.telling)],
    groups(all)
      .slice(0, labelled)
      .map((group) => group.source),
  )
}

/** Something found in a source. */
interface FoundIn {
  source: string
  item: { start: number; end: number }
}

/**
 * Key of a later page of a list over all sources, of which it shows `found`; absent for the first, which says how much there is in all. Such pages stay in their order, for the
 * neighbours of a day show the sources of the same weeks; where the list goes source by source, its pages are made along with others that begin with the source `first`.
 */
export function listKey(
  { number, total }: Slice<unknown>,
  found: readonly FoundIn[],
  first?: string,
): string | undefined {
  if (number === 1 || import.meta.env.DEV) return undefined
  const { all, bySource } = shown()
  const own = found.map(({ source, item }) => `${source} ${item.start} ${item.end}`)
  const sources = new Set(found.map(({ source }) => source))
  const around = Array.from(sources, (id) => bySource.get(id) ?? '')
  const parts = [all, String(number), String(total), ...own, ...around]
  return first === undefined ? ` ${hashOf(parts.join('\0'))}` : placed(first, parts)
}

/** Sources that each page of a topic names at most. */
const labelled = 12

/** Key of a page of the source `id`, of which it shows everything; `number` is its own among them. */
export function sourceKey(id: string, number: number): string | undefined {
  if (import.meta.env.DEV) return undefined
  const { all, bySource } = shown()
  const { path } = pictureFor(site(), `/sources/${id}/`)
  return placed(id, [all, bySource.get(id) ?? '', hashOf(pageFile(id)), path, String(number)])
}

/**
 * Key of a page on the passages `refs`, which are in order. `own` is all else that it shows: what JSON can tell. `about` has sources of which it shows no more than
 * their names. In front stands the place of its first source: to make pages in the order of that is to read each source about once. Absent in live preview,
 * where nothing is kept.
 */
function pageKey(
  own: unknown,
  refs: readonly PassageRef[],
  about: readonly string[] = [],
): string | undefined {
  if (import.meta.env.DEV) return undefined
  const { all, bySource } = shown()
  const shownHere = groups(refs)
  const parts = [all, jsonHash(own), refs.join(' '), ...about.map((id) => named(site(), id))]
  for (const { source: id } of shownHere) parts.push(bySource.get(id) ?? '')
  return placed(shownHere[0]?.source, parts)
}

/** What pages call a source, and the value of the filter that stands for it. */
function named(now: SiteIndex, id: string): string {
  const label = sourceLabel(now, id)
  return `${label} ${filterValues(now).sources.get(label)}`
}

function placed(first: string | undefined, parts: readonly string[]): string {
  const place = first === undefined ? 0 : rankOf(site(), first) + 1
  return `${String(place).padStart(8, '0')} ${hashOf(parts.join('\0'))}`
}

const hashes = new WeakMap<object, string>()

/** Hash of a value; of what is asked for again and again (a topic, for each of its pages) it is worked out once. */
function jsonHash(value: unknown): string {
  if (Array.isArray(value)) return hashOf(value.map(jsonHash).join(' '))
  if (typeof value !== 'object' || value === null) return hashOf(JSON.stringify(value) ?? '')
  const known = hashes.get(value) ?? hashOf(JSON.stringify(value))
  hashes.set(value, known)
  return known
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 32)
}

interface Shown {
  /** Hash of what any page may show: the settings, the navigation, the values of filters. */
  all: string
  /** By source: hash of what any page may show of it and around it. */
  bySource: ReadonlyMap<string, string>
}

const kept = new WeakMap<SiteIndex, Shown>()

function shown(): Shown {
  const now = site()
  const known = kept.get(now) ?? { all: ofAll(now), bySource: ofSources(now) }
  kept.set(now, known)
  return known
}

function ofAll(now: SiteIndex): string {
  const { quotations, figures, dates } = survey()
  const links = contents(now, {
    quotations: quotations.length,
    figures: figures.length,
    dates: dates.length,
  }).map(({ id, label, href, main }) => [id, label, href, main])
  const flags = [now.sources.length, Boolean(now.statements?.length), entries(now).length > 0]
  const picture = pictureFor(now, '/people/')
  // What a page says of the whole site is on the home page, which has no key.
  return hashOf(JSON.stringify([{ ...now.settings, description: '' }, links, flags, picture]))
}

/** What was extracted, its names, and of each of its passages: topics, statements, points, the names of who stands in it. */
function ofSources(now: SiteIndex): Map<string, string> {
  const parts = new Map<string, string[]>()
  const name = new Map<string, string>()
  for (const { id } of now.sources) {
    name.set(id, `${card(id)!.digest} ${named(now, id)}`)
    parts.set(id, [name.get(id)!, JSON.stringify(card(id))])
  }
  const add = (refs: Iterable<PassageRef>, text: (ref: PassageRef) => string) => {
    for (const ref of refs) parts.get(ref.slice(0, ref.lastIndexOf('#')))?.push(text(ref))
  }
  const { topics } = filterValues(now)
  for (const { id, title, passages } of topicsInOrder(now))
    add(passages, (ref) => `${ref} ${id} ${topics.has(title)} ${title}`)
  const { quoted } = survey()
  for (const kind of Object.keys(folders) as EntityKind[])
    for (const entity of entitiesOf(now, kind)) {
      const line = `${folders[kind]} ${entity.id} ${hasPage(now, entity, quoted)} ${entity.name}`
      add(
        groups(inOrder(now, entity.passages)).map((group) => `${group.source}#`),
        () => line,
      )
    }
  for (const page of new Set(now.statements?.map(({ page }) => page)))
    for (const statement of statementsOf(page))
      add(
        new Set(statement.citations.map(({ source, passage }) => `${source}#${passage}`)),
        () => `${pageTitle(page)} ${jsonHash(statement)}`,
      )
  const left = new Set(pointsLeft())
  for (const point of now.points) {
    const line = `${left.has(point)} ${jsonHash(point)} ${point.sides.map((side) => name.get(side.source)).join(' ')}`
    add(new Set(point.sides.flatMap((side) => side.passages)), () => line)
  }
  for (const change of now.changes ?? []) parts.get(change.source)?.push(jsonHash(change))
  for (const [ref, mark] of passageMarks(now, survey().quotations)) add([ref], () => `${ref} ${mark}`)
  return new Map([...parts].map(([id, each]) => [id, hashOf(each.join('\0'))]))
}
