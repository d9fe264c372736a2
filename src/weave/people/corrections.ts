/** What the editor's `content/names.yaml` says, carried out: merge, split, rename, hide, kind. */
import type { NameCorrection, NamesFile } from '../../schema.ts'
import type { Merged } from './clusters.ts'
import type { Cluster } from './contexts.ts'
import { nameKeys } from './keys.ts'

/** `merged` as the editor has it: whoever bears a corrected name or alias goes to that name, and what is `not` that name stands for itself. */
export function corrected(merged: readonly Merged[], editor: NamesFile): Merged[] {
  if (!editor.length) return [...merged]
  const byName = new Map<string, NameCorrection>()
  for (const correction of editor)
    for (const name of [correction.name, ...(correction.aliases ?? [])]) byName.set(keyOf(name), correction)
  const found = new Map<NameCorrection, Merged>()
  const kept: Merged[] = []
  for (const one of merged) {
    const size = nameKeys(one.name).length
    const asFull = one.clusters.filter(({ keys }) => keys.length === size)
    const whole = [one, ...asFull].map(({ name }) => byName.get(keyOf(name))).find(Boolean)
    for (const [correction, clusters] of sorted(one, whole, byName)) {
      if (!correction)
        kept.push({
          ...one,
          clusters,
          name: clusters.some(({ name }) => keyOf(name) === keyOf(one.name)) ? one.name : clusters[0].name,
        })
      else {
        const known = found.get(correction)
        if (known) {
          known.clusters.push(...clusters)
          if (known.kind === 'name') known.kind = one.kind
        } else
          found.set(correction, {
            kind: correction.kind ?? one.kind,
            name: correction.name,
            clusters,
            hidden: correction.hide,
            aliases: correction.aliases,
          })
      }
    }
  }
  return [...kept, ...found.values()]
}

/** The mentions of one merged name by the correction that they fall under; split-off ones under none, each spelling in clusters of its own. */
function sorted(
  one: Merged,
  whole: NameCorrection | undefined,
  byName: ReadonlyMap<string, NameCorrection>,
): [NameCorrection | undefined, Cluster[]][] {
  const found = new Map<NameCorrection | string | undefined, Cluster[]>()
  for (const cluster of one.clusters) {
    const parts = new Map<NameCorrection | string | undefined, Cluster['mentions']>()
    for (const mention of cluster.mentions) {
      const key = keyOf(mention.text)
      const apart = whole?.not?.some((name) => keyOf(name) === key)
      const own = byName.get(key)
      const split = own && own !== whole && (apart || keyOf(cluster.name) === key) ? own : undefined
      const to = split ?? (apart ? key : whole)
      const part = parts.get(to)
      if (part) part.push(mention)
      else parts.set(to, [mention])
    }
    for (const [to, mentions] of parts) {
      const name = typeof to === 'string' ? mentions[0].text : cluster.name
      const list = found.get(to)
      const piece = { ...cluster, name, keys: nameKeys(name), mentions }
      if (list) list.push(piece)
      else found.set(to, [piece])
    }
  }
  return [...found].map(([to, clusters]) => [typeof to === 'string' ? undefined : to, clusters])
}

function keyOf(name: string): string {
  return nameKeys(name).join(' ')
}
