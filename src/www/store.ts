/** What the pages show: the index of the site and its sources, as `write/store.ts` left them. */

import { root } from 'astro:config/server'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readRecord } from '../lib/record.ts'
import type {
  Entity,
  EntityKind,
  Looks,
  PassageRef,
  SiteIndex,
  Source,
  SourceCard,
  Topic,
} from '../schema.ts'
import { KeptLists } from './kept-lists.ts'
import { speak, words } from './words.ts'

/** Folder of the project, without a trailing slash. */
export const home: string = fileURLToPath(root).replace(/[/\\]$/, '')

const folder = join(home, 'node_modules/.cache/lode/site')

speak(() => site().settings.lang)

interface Lookup {
  stamp: number
  /** In live preview: when the looks were written, and passages of the sources looked at, by id, with their ids in the store. */
  looks: number
  moved: Map<string, Record<string, string>>
  site: SiteIndex
  cards: Map<string, SourceCard>
  topics: Map<string, Topic>
  topicsOf: Map<PassageRef, Topic[]>
  entities: Map<string, Entity>
}

let known: Lookup | undefined
/** Sources read, the latest last, and the length of their texts together. */
const recent = new Map<string, { source: Source; length: number }>()
let held = 0
/** A page on a subject looks into many sources, so that many are kept; all of a big site would not fit. */
const room = 48_000_000

/** The index of the site; read once in a build, and again in dev whenever the pipeline has written it anew. */
export function site(): SiteIndex {
  return lookup().site
}

/** Everything extracted from one source. Throws where there is none of that id. */
export function source(id: string): Source {
  const { moved } = lookup()
  const known = recent.get(id)
  if (known) {
    recent.delete(id)
    recent.set(id, known)
    return known.source
  }
  const text = moved.has(id) ? readFileSync(join(looksFolder, `${id}.json`), 'utf8') : sourceJson(id)
  const found = readRecord<Source>(text)
  recent.set(id, { source: found, length: text.length })
  held += text.length
  for (const [old, { length }] of recent) {
    if (held <= room || old === id) break
    recent.delete(old)
    held -= length
  }
  return found
}

/** A source as it lies in the store, for those who pass it on unread. */
export function sourceJson(id: string): string {
  return readFileSync(join(folder, 'sources', `${id}.json`), 'utf8')
}

/** Every citation as a Web Annotation, as it lies in the store; an empty page of annotations where nothing is cited. */
export function evidenceJson(): string {
  const path = join(folder, 'evidence.json')
  const none = '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[]}\n'
  return statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : none
}

/** A source's page in `content/`, as it lies there. */
export function pageFile(id: string): string {
  return readFileSync(join(home, 'content/sources', `${id}.mdx`), 'utf8')
}

/** The card of a source: all that lists need. */
export function card(id: string): SourceCard | undefined {
  return lookup().cards.get(id)
}

export function topic(id: string): Topic | undefined {
  return lookup().topics.get(id)
}

/** Topics of a passage, in the order of `topicsInOrder`. */
export function topicsOf(passage: PassageRef): readonly Topic[] {
  const { moved, topicsOf } = lookup()
  return topicsOf.get(moved.size ? asStored(moved, passage) : passage) ?? []
}

/** The passage as the store has it; a passage that is new is not in it. */
function asStored(moved: Lookup['moved'], ref: PassageRef): PassageRef {
  const [id, passage] = ref.split('#') as [string, string]
  const ids = moved.get(id)
  return ids ? `${id}#${ids[passage] ?? ''}` : ref
}

export function entity(kind: EntityKind, id: string): Entity | undefined {
  return lookup().entities.get(`${kind}/${id}`)
}

/** What lists showed of the sources with these digests in earlier builds with these very pages. */
export function keptLists(digests: readonly string[]): KeptLists {
  return new KeptLists(join(home, 'node_modules/.cache/lode/renderer/lists'), digests)
}

const path = join(folder, 'index.json')
const looksFolder = join(folder, 'looks')

function lookup(): Lookup {
  if (known && !import.meta.env.DEV) return known
  const [stamp, looks] = [path, join(looksFolder, 'looks.json')].map(
    (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  ) as [number, number]
  if (known?.stamp === stamp && known.looks === looks) return known
  recent.clear()
  held = 0
  // Looks alone leave the rest as it is: to read all again takes a second where there are thousands of sources.
  if (known?.stamp !== stamp || !looks) {
    known = indexed(stamp ? JSON.parse(readFileSync(path, 'utf8')) : empty, stamp)
    describe(known.site)
  }
  if (import.meta.env.DEV && looks) known = lookedAt(known, looks)
  return known
}

/** What is known, with the sources that live preview looks at in place of those in the store. The site stays the same object: what was worked out for all of it holds but for them. */
function lookedAt(known: Lookup, looks: number): Lookup {
  const { cards, moved }: Looks = JSON.parse(readFileSync(join(looksFolder, 'looks.json'), 'utf8'))
  const { sources } = known.site
  for (const card of cards) {
    const at = sources.findIndex(({ id }) => id === card.id)
    sources.splice(at < 0 ? sources.length : at, 1, card)
    known.cards.set(card.id, card)
  }
  return { ...known, looks, moved: new Map(Object.entries(moved)) }
}

/** A site that says nothing of itself is told by what it is made of, in its own language. */
function describe({ settings, sources }: SiteIndex): void {
  const passages = sources.reduce((sum, { counts }) => sum + counts.passages, 0)
  if (!settings.description && passages > 0)
    settings.description = words().home.lead(sources.length, passages)
}

/** Declared topics in their order, then the others by their titles: by how often they come up each capture would change their order beside a thousand passages. */
export function topicsInOrder({ topics }: SiteIndex): Topic[] {
  const found = topics.filter(({ declared }) => !declared)
  found.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
  return [...topics.filter(({ declared }) => declared), ...found]
}

function indexed(site: SiteIndex, stamp: number): Lookup {
  const topicsOf = new Map<PassageRef, Topic[]>()
  for (const topic of topicsInOrder(site)) {
    for (const passage of topic.passages) {
      const list = topicsOf.get(passage)
      if (list) list.push(topic)
      else topicsOf.set(passage, [topic])
    }
  }
  const entities = [site.people, site.organisations, site.places, site.names].flat()
  return {
    stamp,
    looks: 0,
    moved: new Map(),
    site,
    topicsOf,
    cards: new Map(site.sources.map((card) => [card.id, card])),
    topics: new Map(site.topics.map((topic) => [topic.id, topic])),
    entities: new Map(entities.map((entity) => [`${entity.kind}/${entity.id}`, entity])),
  }
}

const empty: SiteIndex = {
  version: 1,
  digest: '',
  settings: { title: 'Untitled', description: '', lang: 'en' },
  sources: [],
  people: [],
  organisations: [],
  places: [],
  names: [],
  topics: [],
  points: [],
}
