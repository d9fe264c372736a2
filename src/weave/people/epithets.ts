/** *The Norwegian leader* is a person where it is plain whom the sources call the head of Norway. */
import type { Mention, Passage, Source } from '../../schema.ts'
import type { Merged } from './clusters.ts'
import type { Cluster } from './contexts.ts'

const head = /(?:^|\s)(?:chancellor|emir|emperor|king|leader|premier|president|prime minister|queen|sultan)$/i
const notHead = /\b(?:acting|deputy|ex|former|late|majority|minority|opposition|vice)\b/i
const epithet =
  /^\s(?:chancellor|leader|premier|president|prime minister)(?![\p{L}\p{N}-]|['’]s?\s?(?:office|party))/u

/** How many passages a head of state must share with a country that no source gives him, and how many times as many as with the next one. */
const shared = 4
const ahead = 2

/** Mentions of places in one source by passage. */
type Places = Map<string, { mention: Mention; merged: Merged }[]>

/**
 * Give demonyms in *the … leader*, *the … president* to the person who is head of that country, as mentions of that person. A source says so (*Norwegian President
 * Ingrid Halvorsen*), or a head without a country stands beside one country far more often than beside any other that has no head. Two heads of one country: nobody.
 */
export function nameEpithets(merged: readonly Merged[]): void {
  const places = placesBySource(merged)
  const heads = headsOfCountries(merged, places)
  if (!heads.size) return
  const moved = new Set<Mention>()
  const grown = new Set<Cluster>()
  for (const [source, byPassage] of places) {
    for (const passage of source.passages ?? []) {
      for (const { mention, merged } of byPassage.get(passage.id) ?? []) {
        const person = mention.demonym ? heads.get(merged) : undefined
        if (!person || !extend(mention, passage)) continue
        moved.add(mention)
        const known = person.clusters.find((cluster) => cluster.source === source)
        const own = known ?? { source, kind: 'person', name: person.name, keys: [], mentions: [] }
        own.mentions.push(mention as Cluster['mentions'][number])
        if (!known) person.clusters.push(own)
        grown.add(own)
      }
    }
  }
  for (const { mentions } of grown) mentions.sort((one, other) => one.start - other.start)
  for (const { kind, clusters } of merged) {
    if (kind !== 'place' || !moved.size) continue
    for (const cluster of clusters)
      cluster.mentions = cluster.mentions.filter((mention) => !moved.has(mention))
  }
}

function placesBySource(merged: readonly Merged[]): Map<Source, Places> {
  const found = new Map<Source, Places>()
  for (const one of merged) {
    if (one.kind !== 'place') continue
    for (const { source, mentions } of one.clusters) {
      const byPassage: Places = found.get(source) ?? new Map()
      found.set(source, byPassage)
      for (const mention of mentions) {
        const list = byPassage.get(mention.passage)
        if (list) list.push({ mention, merged: one })
        else byPassage.set(mention.passage, [{ mention, merged: one }])
      }
    }
  }
  return found
}

/** The one head of each country; countries with two are left out. */
function headsOfCountries(
  merged: readonly Merged[],
  places: ReadonlyMap<Source, Places>,
): Map<Merged, Merged> {
  const found = new Map<Merged, Merged | null>()
  const put = (country: Merged, person: Merged) =>
    found.set(country, found.has(country) && found.get(country) !== person ? null : person)
  const homeless: Merged[] = []
  const texts: Texts = new Map()
  for (const person of merged) {
    const stated = person.kind === 'person' ? statedCountries(person, places, texts) : undefined
    if (stated?.size === 0) homeless.push(person)
    for (const country of stated ?? []) put(country, person)
  }
  const taken = new Set(found.keys())
  for (const person of homeless) {
    const country = beside(person, places, taken)
    if (country) put(country, person)
  }
  return new Map([...found].filter((pair): pair is [Merged, Merged] => pair[1] !== null))
}

/** Passages of the sources looked into so far, by their ids. */
type Texts = Map<Source, ReadonlyMap<string, Passage>>

function textsOf(source: Source, texts: Texts): ReadonlyMap<string, Passage> {
  const found = texts.get(source) ?? new Map(source.passages?.map((passage) => [passage.id, passage]))
  texts.set(source, found)
  return found
}

/** Countries whose head a person is called; absent for somebody who is called no head. */
function statedCountries(
  { clusters }: Merged,
  places: ReadonlyMap<Source, Places>,
  texts: Texts,
): Set<Merged> | undefined {
  let found: Set<Merged> | undefined
  for (const { source, mentions } of clusters) {
    const called = mentions.filter(({ role }) => role && head.test(role) && !notHead.test(role))
    if (!called.length) continue
    found ??= new Set()
    const passages = textsOf(source, texts)
    for (const { role, passage, start } of called) {
      const text = passages.get(passage)
      for (const { mention, merged } of places.get(source)?.get(passage) ?? []) {
        if (!text || mention.end > start) continue
        const between = text.text.slice(mention.end - text.start, start - text.start)
        if (between.replace(/^['’]s?/, '').trim() === role) found.add(merged)
      }
    }
  }
  return found
}

/** The country that a person shares most passages with, where no other comes near. */
function beside(
  { clusters }: Merged,
  places: ReadonlyMap<Source, Places>,
  taken: ReadonlySet<Merged>,
): Merged | undefined {
  const counts = new Map<Merged, number>()
  for (const { source, mentions } of clusters) {
    for (const passage of new Set(mentions.map(({ passage }) => passage))) {
      const countries = new Set((places.get(source)?.get(passage) ?? []).map(({ merged }) => merged))
      for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1)
    }
  }
  const [first, second] = [...counts]
    .filter(([country]) => isCountry(country) && !taken.has(country))
    .sort(([, one], [, other]) => other - one)
  return first && first[1] >= shared && first[1] >= ahead * (second?.[1] ?? 0) ? first[0] : undefined
}

/** Does any source use a demonym of the place? Cities have none here. */
function isCountry({ clusters }: Merged): boolean {
  return clusters.some(({ mentions }) => mentions.some(({ demonym }) => demonym))
}

/** Make *Norwegian* in *the Norwegian leader* the mention of a person; false where it does not stand so. */
function extend(mention: Mention, { text, start }: Passage): boolean {
  const before = text.slice(Math.max(0, mention.start - start - 4), mention.start - start)
  const behind = epithet.exec(text.slice(mention.end - start, mention.end - start + 40))
  if (!/(?:^|\s)the\s$/i.test(before) || !behind) return false
  mention.end += behind[0].length
  mention.text += behind[0]
  delete mention.demonym
  return true
}
