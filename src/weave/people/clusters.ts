/** Mentions of one name in one source, and the sources' names merged into one. */
import { slug } from '../../lib/slug.ts'
import type { EntityKind, Source } from '../../schema.ts'
import { type Cluster, type Groups, regrouped } from './contexts.ts'
import { isGeneration, lastOf, nameKeys, shown } from './keys.ts'
import { misspellings } from './misspellings.ts'
import { shortForms } from './short-forms.ts'
import { variants } from './variants.ts'

const toldKinds = ['organisation', 'person', 'place'] as const

/** What is one person, organisation or place over all sources, or a name of an open kind. */
export interface Merged {
  kind: EntityKind
  name: string
  clusters: Cluster[]
  hidden?: boolean
  /** Names by which the editor knows it too, whether a source has them or not. */
  aliases?: readonly string[]
}

/** Small words that begin a last name: *Van der Berg*. */
const particles = new Set(['da', 'de', 'del', 'den', 'der', 'di', 'du', 'la', 'le', 'van', 'von'])

/** Clusters of a source, in order of first mention, from the provisional ids that its mentions carry. */
export function clusters(source: Source): Cluster[] {
  const found = new Map<string, Cluster>()
  for (const mention of source.mentions) {
    if (mention.kind === 'topic' || mention.kind === 'term') continue
    const key = `${mention.kind} ${mention.ref}`
    const known = found.get(key)
    if (known) known.mentions.push(mention as Cluster['mentions'][number])
    else
      found.set(key, {
        source,
        kind: mention.kind,
        name: '',
        keys: [],
        mentions: [mention as Cluster['mentions'][number]],
      })
  }
  for (const [key, cluster] of found) {
    cluster.name = fullest(cluster, key.slice(key.indexOf(' ') + 1))
    const keys = nameKeys(cluster.name)
    let from = 0
    while (cluster.kind === 'person' && from < keys.length - 1 && particles.has(keys[from])) from++
    // *W. Douglas Parker* goes by Douglas; *J. K. Lund* does not go by K.
    if (
      cluster.kind === 'person' &&
      keys.length - from > 2 &&
      keys[from].length === 1 &&
      keys[from + 1].length > 1
    )
      from++
    cluster.keys = keys.slice(from)
  }
  return [...found.values()]
}

/** The mention's own words where one spells out the id, else the id in words (a place known by its demonym, or by capitals, only). */
function fullest({ mentions, kind, source }: Cluster, ref: string): string {
  const own = mentions.filter(({ text }) => idOf(text) === ref)
  const joined = own.length || kind !== 'person' ? undefined : withFamily(mentions, source, ref)
  if (joined) return joined
  const spelt =
    own.find(({ text }) => kind !== 'place' || !isLoud(text)) ??
    (kind === 'place'
      ? undefined
      : mentions.reduce((one, other) => (other.text.length > one.text.length ? other : one)))
  if (spelt) return shown(spelt.text)
  const words = ref.split('-')
  return words
    .map((word, i) =>
      i > 0 && /^(?:and|es|of|the)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ')
}

/** *Ann*, of Ann and Bob Lund: with the last name as it is written behind that of the other. */
function withFamily(
  mentions: Cluster['mentions'],
  { mentions: all }: Source,
  ref: string,
): string | undefined {
  const given = mentions.find(({ text }) => !text.includes(' ') && ref.startsWith(`${idOf(text)}-`))
  const end = given && ref.slice(idOf(given.text).length)
  const other =
    end && all.find(({ kind, text }) => kind === 'person' && text.includes(' ') && idOf(text).endsWith(end))
  return other ? shown(`${given.text}${other.text.slice(other.text.indexOf(' '))}`) : undefined
}

const ids = new Map<string, string>()

/** The id that a name spells out; worked out once for each. */
function idOf(text: string): string {
  const known = ids.get(text)
  if (known !== undefined) return known
  const made = slug(shown(text))
  if (ids.size > 100_000) ids.clear()
  ids.set(text, made)
  return made
}

/** A place in a dateline: *OSLO*. *US* is written so everywhere. */
function isLoud(text: string): boolean {
  return text.length > 3 && !/\p{Ll}|\./u.test(text)
}

/**
 * Merge clusters of all sources. Full names meet by their keys; people also without middle names. One word of a name means the one person who bears it as last name, and
 * letters the one organisation that they abbreviate, where the two sources have other names in common. People with different first names never meet.
 */
export function merge(local: readonly Cluster[]): Merged[] {
  const groups: Groups = new Map()
  const middles = middleNames(local)
  for (const cluster of local) {
    const key = `${cluster.kind} ${identity(cluster, middles)}`
    const group = groups.get(key)
    if (group) group.push(cluster)
    else groups.set(key, [cluster])
  }
  settleKinds(groups)
  const formal = regrouped(groups, variants(groups))
  const spelt = regrouped(formal, misspellings(formal))
  const whole = regrouped(spelt, shortForms(spelt))
  return [...whole].map(([key, group]) => ({
    kind: key.slice(0, key.indexOf(' ')) as EntityKind,
    name: commonest(group),
    clusters: group,
  }))
}

/** Middle names borne with each first and last name. */
function middleNames(local: readonly Cluster[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { kind, keys } of local) {
    const middle = middleOf(keys)
    if (kind !== 'person' || !middle) continue
    const known = found.get(endsOf(keys))
    if (known) known.add(middle)
    else found.set(endsOf(keys), new Set([middle]))
  }
  return found
}

/** First and last name of a person, where at most one middle name is known beside them, be it by its letter; else all words. A senior is another person than a junior. */
function identity({ kind, keys }: Cluster, middles: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (kind === 'organisation') return withoutForm(keys).join(' ')
  const middle = middleOf(keys)
  if (kind !== 'person' || !middle) return keys.join(' ')
  const known = [...(middles.get(endsOf(keys)) ?? [])]
  const longest = known.reduce((one, other) => (other.length > one.length ? other : one), '')
  return known.every((each) => isShort(each, longest)) ? endsOf(keys) : keys.join(' ')
}

/** Legal forms of companies, which few texts print: *Delta Metals Ltd*. */
const forms = new Set(
  'ab ag as asa bv co corp corporation gmbh inc kg limited llc llp ltd nv oy oyj plc pty sa se spa srl'.split(
    ' ',
  ),
)

function withoutForm(keys: readonly string[]): readonly string[] {
  let end = keys.length
  while (end > 1 && forms.has(keys[end - 1])) end--
  return keys.slice(0, end)
}

/** Is one middle name the other's first letter, or the same? */
function isShort(one: string, other: string): boolean {
  return one === other || (one.length === 1 && other.startsWith(one))
}

function middleOf(keys: readonly string[]): string {
  const names = isGeneration(keys[keys.length - 1]) ? keys.slice(0, -1) : keys
  return names.slice(1, -1).join(' ')
}

/** First and last name, and *jr* or *sr*. */
function endsOf(keys: readonly string[]): string {
  const last = keys[keys.length - 1]
  return [keys[0], lastOf(keys), ...(isGeneration(last) ? [last] : [])].join(' ')
}

/** A name that sources put under different kinds gets the kind with more mentions, unless one source has it under both; where its kind is open, a source that tells it decides for all. */
function settleKinds(groups: Groups): void {
  for (const [key, group] of [...groups]) {
    const name = key.slice(key.indexOf(' '))
    if (key.startsWith('name ')) continue
    for (const kind of toldKinds) {
      const rival = `${kind}${name}`
      const other = groups.get(rival)
      if (
        rival === key ||
        !other ||
        !groups.has(key) ||
        size(other) > size(group) ||
        (size(other) === size(group) && rival < key)
      )
        continue
      const here = new Set(group.map(({ source }) => source))
      if (other.some(({ source }) => here.has(source))) continue
      group.push(...other)
      groups.delete(rival)
    }
  }
  for (const [key, group] of [...groups]) {
    if (!key.startsWith('name ')) continue
    const name = key.slice(key.indexOf(' '))
    const told = toldKinds.map((kind) => groups.get(`${kind}${name}`)).filter((found) => found !== undefined)
    if (told.length !== 1) continue
    told[0].push(...group)
    groups.delete(key)
  }
}

function size(group: readonly Cluster[]): number {
  return group.reduce((sum, { mentions }) => sum + mentions.length, 0)
}

/** The fullest name; of equally full ones the most frequent, then the first in the alphabet. */
function commonest(group: readonly Cluster[]): string {
  const counts = new Map<string, number>()
  for (const { name, mentions } of group) counts.set(name, (counts.get(name) ?? 0) + mentions.length)
  const words = (name: string) => Math.min(3, name.split(/[ -]/).length)
  return [...counts].sort(
    ([one, n], [other, m]) => words(other) - words(one) || m - n || (one < other ? -1 : 1),
  )[0][0]
}
