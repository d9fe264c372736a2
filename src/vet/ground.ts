/** What claims are checked against: passages of all sources, made even, and the names that the corpus knows. */
import { type Even, even, placesOf } from '../lib/even.ts'
import { slug } from '../lib/slug.ts'
import type { Corpus, Entity, Passage, PassageRef, Source } from '../schema.ts'
import { type Cited, refOf } from './claim.ts'
import { contentOf } from './content-words.ts'
import { folded } from './spelling.ts'

/** Look-ups over a corpus. */
export interface Ground {
  sources: ReadonlyMap<string, Source>
  /** Passage of a source by its id. */
  passage(source: string, id: string): Cited | undefined
  /** Every passage, source by source. */
  all(): readonly Cited[]
  /** The text of a passage, made even; worked out once. */
  even(cited: Cited): Even
  /** Stems of the words of a passage that carry meaning; worked out once. */
  content(cited: Cited): ReadonlySet<string>
  /** How many passages of a source have each stem; worked out once. */
  counts(source: Source): ReadonlyMap<string, number>
  /** Passages that have these words, made even. */
  holding(words: string): Cited[]
  /** People, organisations, places and others with a name that are written like this, in any known spelling. */
  entities(name: string): readonly Entity[]
  entity(id: string): Entity | undefined
  /** Passages of each topic, by its id. */
  topics: ReadonlyMap<string, readonly PassageRef[]>
}

/** Make the look-ups for `corpus`; nothing is worked out before it is asked for. */
export function ground(
  corpus: Pick<Corpus, 'sources' | 'people' | 'organisations' | 'places' | 'names'> &
    Partial<Pick<Corpus, 'topics'>>,
): Ground {
  const sources = new Map(corpus.sources.map((source) => [source.id, source]))
  const passages = new Map<string, Map<string, Passage>>()
  const evens = new Map<string, Even>()
  const contents = new Map<string, ReadonlySet<string>>()
  const counted = new Map<string, ReadonlyMap<string, number>>()
  let all: Cited[] | undefined
  const self: Ground = {
    sources,
    topics: new Map((corpus.topics ?? []).map(({ id, passages }) => [id, passages])),
    passage(id, passage) {
      const source = sources.get(id)
      if (!source) return undefined
      const known = passages.get(id) ?? new Map(source.passages.map((one) => [one.id, one]))
      passages.set(id, known)
      const found = known.get(passage)
      return found && { source, passage: found }
    },
    all() {
      all ??= corpus.sources.flatMap((source) => source.passages.map((passage) => ({ source, passage })))
      return all
    },
    even(cited) {
      const ref = refOf(cited)
      const known = evens.get(ref) ?? even(cited.passage.text)
      evens.set(ref, known)
      return known
    },
    content(cited) {
      const ref = refOf(cited)
      const known = contents.get(ref) ?? contentOf(cited.passage.text)
      contents.set(ref, known)
      return known
    },
    counts(source) {
      const known = counted.get(source.id)
      if (known) return known
      const counts = new Map<string, number>()
      for (const passage of source.passages)
        for (const word of self.content({ source, passage })) counts.set(word, (counts.get(word) ?? 0) + 1)
      counted.set(source.id, counts)
      return counts
    },
    holding(words) {
      return self.all().filter((cited) => placesOf(self.even(cited).text, words).length)
    },
    ...nameLookups([corpus.people, corpus.organisations, corpus.places, corpus.names].flat()),
  }
  return self
}

function nameLookups(entities: readonly Entity[]): Pick<Ground, 'entities' | 'entity'> {
  let byName: Map<string, Entity[]> | undefined
  let byId: Map<string, Entity> | undefined
  const add = (into: Map<string, Entity[]>, key: string, entity: Entity) => {
    const list = into.get(key)
    if (!list) into.set(key, [entity])
    else if (!list.includes(entity)) list.push(entity)
  }
  return {
    entities(name) {
      if (!byName) {
        byName = new Map()
        for (const entity of entities)
          for (const form of [entity.name, ...entity.aliases]) add(byName, folded(form), entity)
      }
      return byName.get(folded(name)) ?? []
    },
    entity(id) {
      byId ??= new Map(entities.map((entity) => [entity.id, entity]))
      return byId.get(id) ?? byId.get(slug(id))
    },
  }
}
