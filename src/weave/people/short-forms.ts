/** A last name alone, and letters, over all sources: to whom do they belong? */
import { type Cluster, Contexts, type Groups, type Targets } from './contexts.ts'
import { initials, lastOf } from './keys.ts'

/**
 * Where clusters with a short name belong: to the one person with that last name, to the one organisation that the letters abbreviate, or whose trade is left out. Two bearers, but for one with the same role, or sources with
 * nothing else in common: none. One word of an open kind, or that a source took for an organisation, is the person who bears it as first or last name.
 */
export function shortForms(groups: Groups): Targets {
  const bearers = new Map<string, string[]>()
  const put = (short: string, key: string) => {
    const known = bearers.get(short)
    if (!known) bearers.set(short, [key])
    else if (!known.includes(key)) known.push(key)
  }
  const relatives: [string, string[]][] = []
  for (const [key, group] of groups) {
    const words = key.split(' ')
    if (words.length < 3) continue
    if (words[0] === 'person' && isRelative(group)) relatives.push([key, words])
    else if (words[0] === 'person') {
      put(`person ${lastOf(words)}`, key)
      put(`either ${lastOf(words)}`, key)
      put(`either ${words[1]}`, key)
    }
    if (words[0] === 'organisation' && words.length === 3 && trades.has(words[2]))
      put(`organisation ${words[1]}`, key)
    if (words[0] === 'organisation')
      for (const letters of initials(group[0].name)) put(`organisation ${letters}`, key)
  }
  for (const [key, words] of relatives)
    if (!bearers.has(`person ${lastOf(words)}`)) put(`person ${lastOf(words)}`, key)
  const contexts = new Contexts(groups)
  const target = new Map<Cluster, string>()
  for (const [key, group] of groups) {
    const whole = key.startsWith('organisation ') ? bearers.get(key) : undefined
    const lasts = whole ?? bearers.get(/^(?:organisation|name) /.test(key) ? meant(key, group[0].name) : key)
    const found = lasts ?? bearers.get(key.replace('person', 'either'))
    if (!found || found.includes(key)) continue
    if (found.length === 1) {
      const [full] = found
      const by = full.startsWith('person') ? 'rare' : 'all'
      const able = lasts ? group : group.filter(isDweltOn)
      for (const cluster of contexts.alike(key, able, full, groups.get(full)!, by)) target.set(cluster, full)
    }
    for (const cluster of group) {
      const own = rolesOf([cluster])
      if (!own.size) continue
      const same = found.filter((full) => [...rolesOf(groups.get(full)!)].some((role) => own.has(role)))
      if (same.length === 1) target.set(cluster, same[0])
    }
  }
  return target
}

/** What stands behind the name by which a company goes. */
const trades = new Set(
  'airlines airways brewery companies company energy enterprises foods group holding holdings industries motors pharmaceuticals shipping steel technologies'.split(
    ' ',
  ),
)

/** *Her mother, Ilka Berg*: who is told of as somebody's relative only is not whom a last name alone means. */
function isRelative(group: readonly Cluster[]): boolean {
  const roles = [...rolesOf(group)]
  return roles.length > 0 && roles.every((role) => relative.test(role))
}

const relative =
  /(?:^|\s)(?:(?:grand|step)?(?:mother|father|son|daughter)|aunt|brother|cousin|husband|nephew|niece|sister|uncle|widow|wife)$/

/** A first name alone is somebody’s whom a source dwells on; met in passing, it is as well another one’s. */
function isDweltOn({ mentions }: Cluster): boolean {
  return mentions.length >= 3 && !mentions.some(({ role }) => role)
}

/** *President Berg* is the Anna Berg whom others call president. */
function rolesOf(group: readonly Cluster[]): Set<string> {
  return new Set(group.flatMap(({ mentions }) => mentions.flatMap(({ role }) => role?.toLowerCase() ?? [])))
}

/** What one word of an organisation, or of an open kind, may be short for: letters for an organisation, a word for somebody. */
function meant(key: string, name: string): string {
  const word = key.slice(key.indexOf(' '))
  if (/^[A-Z][A-Z.]+$/.test(name)) return `organisation${word}`
  return /^\p{Lu}\p{Ll}+$/u.test(name) ? `either${word}` : ''
}
