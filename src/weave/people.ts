/** Bring people, organisations and places together over all sources, and names of an open kind. */
import { slug } from '../lib/slug.ts'
import type { Corpus, Entity, Mention, NamesFile, Source } from '../schema.ts'
import { clusters, type Merged, merge } from './people/clusters.ts'
import { corrected } from './people/corrections.ts'
import { nameEpithets } from './people/epithets.ts'
import { nameKeys, shown } from './people/keys.ts'

/**
 * Fill `people`, `organisations`, `places` and `names` of `corpus`, give each mention of a name the id of whom it means, and each quotation's speaker a `ref`. An id is the
 * slug of the fullest name over all sources. `editor` corrects what rules cannot know. Lists are ordered by number of mentions, then by id. Linear in the number of mentions.
 */
export function weavePeople(corpus: Corpus, editor: NamesFile): void {
  const local = corpus.sources.flatMap((source) => clusters(source))
  const merged = corrected(merge(local), editor)
  nameEpithets(merged)
  const entities = new Map<string, Entity>()
  for (const one of merged) {
    const { clusters, kind, name, hidden } = one
    const id = slug(name)
    for (const { mentions } of clusters)
      for (const mention of mentions) Object.assign(mention, { kind, ref: id, ...(hidden && { ref: '' }) })
    if (!hidden && id && clusters.some(({ mentions }) => mentions.length)) join(entities, entityOf(id, one))
  }
  for (const source of corpus.sources) {
    source.mentions = source.mentions.filter(({ ref }) => ref !== '')
    nameSpeakers(source, entities)
  }
  const all = [...entities.values()].sort(
    (one, other) => other.count - one.count || (one.id < other.id ? -1 : 1),
  )
  corpus.people = all.filter(({ kind }) => kind === 'person')
  corpus.organisations = all.filter(({ kind }) => kind === 'organisation')
  corpus.places = all.filter(({ kind }) => kind === 'place')
  corpus.names = all.filter(({ kind }) => kind === 'name')
}

function entityOf(id: string, { kind, name, clusters, aliases: others = [] }: Merged): Entity {
  const passages = new Set<string>()
  const roles = new Map<string, string>()
  const spellings = new Map<string, number>()
  const demonyms = new Set<string>()
  let count = 0
  for (const { source, mentions } of clusters) {
    for (const { passage, text, role, demonym } of mentions) {
      const ref = `${source.id}#${passage}`
      passages.add(ref)
      if (role && kind === 'person' && !roles.has(`${source.id} ${role}`))
        roles.set(`${source.id} ${role}`, ref)
      const plain = shown(text)
      spellings.set(plain, (spellings.get(plain) ?? 0) + 1)
      if (demonym) demonyms.add(plain)
      count++
    }
  }
  spellings.delete(name)
  const aliases = [...spellings].sort(
    ([one, n], [other, m]) =>
      Number(demonyms.has(one)) - Number(demonyms.has(other)) || m - n || (one < other ? -1 : 1),
  )
  return {
    id,
    kind,
    name,
    aliases: [
      ...aliases.map(([text]) => text),
      ...others.filter((text) => text !== name && !spellings.has(text)),
    ],
    roles: [...roles].map(([key, passage]) => ({ text: key.slice(key.indexOf(' ') + 1), passage })),
    passages: [...passages],
    count,
  }
}

/** Two merged names with one id are one entity: ids are what pages are made of. The one that is written more gives its name. */
function join(entities: Map<string, Entity>, entity: Entity): void {
  const key = `${entity.kind} ${entity.id}`
  const known = entities.get(key)
  if (!known) {
    entities.set(key, entity)
    return
  }
  const { name } = entity.count > known.count ? entity : known
  known.aliases = [...new Set([known.name, ...known.aliases, ...entity.aliases, entity.name])].filter(
    (text) => text !== name,
  )
  known.name = name
  known.roles.push(...entity.roles)
  known.passages = [...new Set([...known.passages, ...entity.passages])]
  known.count += entity.count
}

/** Who can speak, the likelier first. */
const speaking = ['person', 'organisation', 'name'] as const

/** Set `speaker.ref` where the speaker's name is that of exactly one person, organisation or name of an open kind in the source, else of one in all sources. */
function nameSpeakers(source: Source, entities: ReadonlyMap<string, Entity>): void {
  if (!source.quotations.some(({ speaker }) => speaker && 'name' in speaker)) return
  const near = new Map<string, string | null>()
  const put = (key: string, ref: string) => near.set(key, near.has(key) && near.get(key) !== ref ? null : ref)
  for (const { kind, text, ref } of source.mentions as Mention[]) {
    if (kind === 'place' || kind === 'topic' || kind === 'term') continue
    const keys = nameKeys(text)
    put(keys.join(' '), ref)
    if (kind === 'person' && keys.length > 1) put(keys[keys.length - 1], ref)
  }
  for (const { speaker } of source.quotations) {
    if (!speaker || !('name' in speaker)) continue
    const keys = nameKeys(speaker.name)
    const id = slug(speaker.name)
    const own = speaking.map((kind) => entities.get(`${kind} ${id}`)).find(Boolean)
    const ref =
      near.get(keys.join(' ')) ?? (keys.length > 1 ? (own?.id ?? near.get(keys[keys.length - 1])) : undefined)
    if (ref) speaker.ref = ref
    else delete speaker.ref
  }
}
