/** One person in two spellings: *Shona Keel* and *Shauna Keel*, *Ilse Korvald* and *Ilse Corvald*, in reports that tell of the same people and things. */
import { sameTime } from '../points/pairing.ts'
import { type Cluster, Contexts, type Groups, type Targets } from './contexts.ts'

/** Shorter names are often a letter apart, and others. */
const leastLetters = 5
/** How much of its consonants two spellings have in common, so that they meet. */
const head = 2
/** Sources published further apart than this, in days, tell of others. */
const furthest = 7
/** Names that begin so and go on alike in more sources than this meet by chance. */
const most = 24

/**
 * Where clusters with a rarer spelling of somebody's name belong: one of its two words sounds alike, or a last name has one letter otherwise; no source has both, and sources of the same days
 * have two rare names in common. A name of an open kind is the person whose it nearly is. Two candidates: none. Given names with another letter are others (*Ivana*, *Ivanka*; *Maria*, *Marie*). Indexed by the word that is the same, never all pairs.
 */
export function misspellings(groups: Groups): Targets {
  const met = new Map<string, string[]>()
  for (const key of groups.keys()) {
    const [kind, given, last, more] = key.split(' ')
    if ((kind !== 'person' && kind !== 'name') || last === undefined || more !== undefined) continue
    put(met, `${given} ~${consonants(last)}`, key)
    put(met, `~${consonants(given)} ${last}`, key)
  }
  const others = new Map<string, Set<string>>()
  for (const keys of met.values()) {
    if (keys.length < 2 || keys.length > most) continue
    for (const [i, one] of keys.entries())
      for (const other of keys.slice(i + 1))
        if (areSpellings(one, other) && areApart(groups.get(one)!, groups.get(other)!)) {
          others.set(one, (others.get(one) ?? new Set()).add(other))
          others.set(other, (others.get(other) ?? new Set()).add(one))
        }
  }
  return targets(groups, others)
}

function targets(groups: Groups, others: ReadonlyMap<string, ReadonlySet<string>>): Targets {
  const found = new Map<Cluster, string>()
  if (!others.size) return found
  const contexts = new Contexts(groups)
  const size = (key: string) => groups.get(key)!.reduce((sum, { mentions }) => sum + mentions.length, 0)
  for (const [rare, [full, ...more]] of others) {
    const ahead =
      Number(rare.startsWith('name')) - Number(full.startsWith('name')) ||
      size(full) - size(rare) ||
      (full < rare ? 1 : -1)
    if (more.length || others.get(full)!.size > 1 || ahead < 0) continue
    const group = groups.get(rare)!
    const bearers = groups.get(full)!
    if (!group.every(({ source }) => bearers.some((other) => sameTime(source, other.source, furthest))))
      continue
    const alike = contexts.alike(rare, group, full, bearers, 'rare')
    if (alike.length === group.length) for (const cluster of group) found.set(cluster, full)
  }
  return found
}

function put(met: Map<string, string[]>, key: string, name: string) {
  const held = met.get(key)
  if (held) held.push(name)
  else met.set(key, [name])
}

/** Does no source write both? One that does tells of two people. */
function areApart(one: readonly Cluster[], other: readonly Cluster[]): boolean {
  const sources = new Set(one.map(({ source }) => source))
  return !other.some(({ source }) => sources.has(source))
}

function areSpellings(one: string, other: string): boolean {
  const [kind, given, last] = one.split(' ')
  const [otherKind, otherGiven, otherLast] = other.split(' ')
  if (kind !== 'person' && otherKind !== 'person') return false
  return given === otherGiven
    ? sound(last) === sound(otherLast) || isOneLetterApart(last, otherLast)
    : sound(given) === sound(otherGiven)
}

const sounds = new Map<string, string>()

/** A word with letters that one sound is written with as one; worked out once for each. */
function sound(word: string): string {
  const known = sounds.get(word)
  if (known !== undefined) return known
  const made = word
    .replace(/ph/g, 'f')
    .replace(/(?<=[^aeiou])h|(?<=[aeiou])h(?![aeiou])/g, '')
    .replace(/ck|c(?![eiy])|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/au|ou/g, 'o')
    .replace(/ei|ie|y/g, 'i')
    .replace(/(.)\1/g, '$1')
  if (sounds.size > 100_000) sounds.clear()
  sounds.set(word, made)
  return made
}

/** The first of its consonants, by which spellings meet. */
function consonants(word: string): string {
  const heard = sound(word)
  let found = heard.charAt(0)
  for (let at = 1; at < heard.length && found.length < head; at++)
    if (!'aeiou'.includes(heard[at])) found += heard[at]
  return found
}

/** Do two longer words differ in one letter, which is not the first? */
function isOneLetterApart(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < leastLetters) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [own, others] = [one, other].map((word) => [word.slice(at), word.slice(at + 1)])
  return at > 0 && (own[1] === others[1] || own[1] === others[0] || own[0] === others[1])
}
