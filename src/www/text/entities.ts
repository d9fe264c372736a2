/** People, organisations, places and names of an open kind: which have a page, and where. */
import type { Entity, EntityKind, Quotation, SiteIndex } from '../../schema.ts'

export const folders = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  name: 'names',
} as const satisfies Record<EntityKind, string>

export function entitiesOf(site: SiteIndex, kind: EntityKind): readonly Entity[] {
  return site[folders[kind]]
}

/** Pages of one kind at most, so that a site of ten thousand sources stays one of its sources. */
const most = 2000

const ranks = new WeakMap<SiteIndex, Record<EntityKind, ReadonlySet<string>>>()

/**
 * Whether somebody or something has a page: it takes two passages or one quotation, and on a large site to be among those
 * in most passages; of what kind nothing is known, it takes two sources. The others are a line in the index, which leads to the first passage.
 */
export function hasPage(site: SiteIndex, entity: Entity, quoted: ReadonlySet<string>): boolean {
  let sets = ranks.get(site)
  if (!sets) {
    sets = {
      person: ids(site.people, quoted),
      organisation: ids(site.organisations, quoted),
      place: ids(site.places, quoted),
      name: ids(site.names.filter(isInTwo), quoted),
    }
    ranks.set(site, sets)
  }
  return sets[entity.kind].has(entity.id)
}

function ids(entities: readonly Entity[], quoted: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    entities
      .filter((entity) => entity.passages.length >= 2 || (entity.kind === 'person' && quoted.has(entity.id)))
      .sort((a, b) => b.passages.length - a.passages.length || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id),
  )
}

function isInTwo({ passages }: Entity): boolean {
  const sourceOf = (ref: string) => ref.slice(0, ref.lastIndexOf('#'))
  return passages.some((ref) => sourceOf(ref) !== sourceOf(passages[0]!))
}

export function entityHref({ kind, id }: Pick<Entity, 'kind' | 'id'>): string {
  return `/${folders[kind]}/${id}/`
}

/** Address of the page of whoever is quoted, where there is one. */
export function personHref(
  site: SiteIndex,
  quoted: ReadonlySet<string>,
  { speaker }: Quotation,
): string | undefined {
  if (!speaker || !('name' in speaker) || !speaker.ref) return undefined
  const person = { kind: 'person', id: speaker.ref } as Entity
  return hasPage(site, person, quoted) ? entityHref(person) : undefined
}
