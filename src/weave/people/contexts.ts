/** Do two sources tell of the same people and things? Then a short or another form of a name means the same in both. */
import type { EntityKind, Mention, Source } from '../../schema.ts'

/** All mentions of one name in one source. */
export interface Cluster {
  source: Source
  kind: EntityKind
  /** The fullest name in this source. */
  name: string
  keys: readonly string[]
  mentions: (Mention & { kind: EntityKind })[]
}

/** Clusters by kind and the keys of their name: `person anna berg`. */
export type Groups = Map<string, Cluster[]>

/** The group that a cluster goes to, by its key. */
export type Targets = ReadonlyMap<Cluster, string>

/** How many of the sources with the full name are looked at. */
const enough = 20
/** A name that this share of many sources hold tells nothing of what one of them is about. */
const commonShare = 0.25
/** In fewer sources than this every name tells. */
const few = 10

/** Names that sources hold. */
export class Contexts {
  private readonly all = new Map<Source, Set<string>>()
  private readonly rare = new Map<Source, Set<string>>()

  constructor(groups: Groups) {
    const holders = [...groups].map(
      ([key, group]) => [key, new Set(group.map(({ source }) => source))] as const,
    )
    for (const [, sources] of holders)
      for (const source of sources) {
        if (this.all.has(source)) continue
        this.all.set(source, new Set())
        this.rare.set(source, new Set())
      }
    const most = Math.max(few, commonShare * this.all.size)
    for (const [key, sources] of holders) {
      for (const source of sources) {
        this.all.get(source)!.add(key)
        if (sources.size <= most) this.rare.get(source)!.add(key)
      }
    }
  }

  /**
   * Clusters of a group whose sources have the full name too, or share two other names with one of the sources that have it. Of names that a quarter of all
   * sources hold none counts where `by` is `rare`.
   */
  alike(
    short: string,
    group: readonly Cluster[],
    full: string,
    bearers: readonly Cluster[],
    by: 'all' | 'rare',
  ): Cluster[] {
    const known = new Set(bearers.map(({ source }) => source))
    const held = this[by]
    const related = (source: Source) => {
      const here = held.get(source)!
      let looked = 0
      for (const other of known) {
        if (looked++ === enough) return false
        const there = held.get(other)!
        let shared = 0
        for (const name of here)
          if (name !== short && name !== full && there.has(name) && ++shared > 1) return true
      }
      return false
    }
    return group.filter(({ source }) => known.has(source) || related(source))
  }
}

/** The groups once every cluster is where it belongs. A name whose clusters all left is gone. */
export function regrouped(groups: Groups, targets: Targets): Groups {
  if (!targets.size) return groups
  const found: Groups = new Map()
  for (const [key, group] of groups) {
    for (const cluster of group) {
      const into = targets.get(cluster) ?? key
      const held = found.get(into)
      if (held) held.push(cluster)
      else found.set(into, [cluster])
    }
  }
  return found
}
