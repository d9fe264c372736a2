/** A last name alone, and letters, over all sources: to whom do they belong? */
import { type Cluster, Contexts, type Groups, type Targets } from './name-contexts.ts'
import { initials, lastOf } from './name-keys.ts'

/**
 * Where clusters with a short name belong: to the one person with that last name, to the one organisation that the letters abbreviate. Two bearers, or sources with nothing else in
 * common: none. One word that a source took for an organisation, because nothing there told, is the person who bears it as first or last name.
 */
export function shortForms(groups: Groups): Targets {
  const bearers = new Map<string, string | null>()
  const put = (short: string, key: string) =>
    bearers.set(short, bearers.has(short) && bearers.get(short) !== key ? null : key)
  for (const [key, [{ name }]] of groups) {
    const words = key.split(' ')
    if (words.length < 3) continue
    if (words[0] === 'person') {
      put(`person ${lastOf(words)}`, key)
      put(`either ${lastOf(words)}`, key)
      put(`either ${words[1]}`, key)
    }
    if (words[0] === 'organisation') for (const letters of initials(name)) put(`organisation ${letters}`, key)
  }
  const contexts = new Contexts(groups)
  const target = new Map<Cluster, string>()
  for (const [key, group] of groups) {
    const last = bearers.get(key.startsWith('organisation') ? meant(key, group[0].name) : key)
    const full = last === undefined ? bearers.get(key.replace('person', 'either')) : last
    if (!full || full === key) continue
    const by = full.startsWith('person') ? 'rare' : 'all'
    const able = last === undefined ? group.filter(isDweltOn) : group
    for (const cluster of contexts.alike(key, able, full, groups.get(full)!, by)) target.set(cluster, full)
    const roles = rolesOf(groups.get(full)!)
    for (const cluster of group)
      if (rolesOf([cluster]).some((role) => roles.includes(role))) target.set(cluster, full)
  }
  return target
}

/** A first name alone is somebody’s whom a source dwells on; met in passing, it is as well another one’s. */
function isDweltOn({ mentions }: Cluster): boolean {
  return mentions.length >= 3 && !mentions.some(({ role }) => role)
}

/** *President Berg* is the Anna Berg whom others call president. */
function rolesOf(group: readonly Cluster[]): string[] {
  return group.flatMap(({ mentions }) => mentions.flatMap(({ role }) => role?.toLowerCase() ?? []))
}

/** What one word of an organisation may be short for: letters for another one, a word for somebody. */
function meant(key: string, name: string): string {
  if (/^[A-Z][A-Z.]+$/.test(name)) return key
  return /^\p{Lu}\p{Ll}+$/u.test(name) ? key.replace('organisation', 'either') : ''
}
