/** A last name alone, and letters, over all sources: to whom do they belong? */
import type { EntityKind, Mention, Source } from '../schema.ts'
import { initials } from './name-keys.ts'

/** All mentions of one name in one source. */
export interface Cluster {
  source: Source
  kind: EntityKind
  /** The fullest name in this source. */
  name: string
  keys: string[]
  mentions: (Mention & { kind: EntityKind })[]
}

/** Which group a short name belongs to, by the keys of groups (`person anna berg`). Two bearers, or sources with nothing else in common: none. */
export function shortForms(groups: ReadonlyMap<string, Cluster[]>): Map<string, string> {
  const bearers = new Map<string, string | null>()
  const put = (short: string, key: string) =>
    bearers.set(short, bearers.has(short) && bearers.get(short) !== key ? null : key)
  for (const [key, [{ name }]] of groups) {
    const words = key.split(' ')
    if (words.length < 3) continue
    if (words[0] === 'person') put(`person ${words[words.length - 1]}`, key)
    if (words[0] === 'organisation') for (const letters of initials(name)) put(`organisation ${letters}`, key)
  }
  const context = contexts(groups)
  const target = new Map<string, string>()
  for (const [key, group] of groups) {
    const full = bearers.get(key)
    if (!full || full === key || (key.startsWith('organisation') && !/^[A-Z][A-Z.]+$/.test(group[0].name)))
      continue
    const known = new Set(groups.get(full)!.map(({ source }) => source))
    if (group.every(({ source }) => known.has(source) || related(source, known, context, key, full)))
      target.set(key, full)
  }
  return target
}

/** Names that each source holds. */
function contexts(groups: ReadonlyMap<string, Cluster[]>): Map<Source, Set<string>> {
  const found = new Map<Source, Set<string>>()
  for (const [key, group] of groups) {
    for (const { source } of group) {
      const names = found.get(source)
      if (names) names.add(key)
      else found.set(source, new Set([key]))
    }
  }
  return found
}

/** How many of the sources with the full name are looked at. */
const enough = 20

/** Does `source` share two other names with one of the sources that have the full name? */
function related(
  source: Source,
  known: ReadonlySet<Source>,
  context: ReadonlyMap<Source, ReadonlySet<string>>,
  short: string,
  full: string,
): boolean {
  const here = context.get(source)!
  let looked = 0
  for (const other of known) {
    if (looked++ === enough) return false
    const there = context.get(other)!
    let shared = 0
    for (const name of here)
      if (name !== short && name !== full && there.has(name) && ++shared > 1) return true
  }
  return false
}
