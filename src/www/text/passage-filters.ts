/** What the search can filter a page by, because of the passages that it shows or rests on. */
import type { PassageRef, Point, Quotation, SiteIndex } from '../../schema.ts'
import { agreements, unnamed } from '../search/values.ts'
import type { From } from '../survey.ts'

interface Lookup {
  speakers: Map<PassageRef, string[]>
  kinds: Map<PassageRef, Set<Point['kind']>>
  days: Map<string, string>
}

export interface PassageFilters {
  speakers: string[]
  agreement: string[]
  /** Day of the latest of the sources; undefined where none states one. */
  date: string | undefined
}

const most = 24
const lookups = new WeakMap<SiteIndex, Lookup>()

/** Speakers, agreement and date of the passages `refs`, by all `quotations` of the site. Of speakers only the most quoted are values. */
export function passageFilters(
  site: SiteIndex,
  quotations: readonly From<Quotation>[],
  refs: readonly PassageRef[],
): PassageFilters {
  const { speakers, kinds, days } = lookup(site, quotations)
  const found = new Set(refs.flatMap((ref) => [...(kinds.get(ref) ?? [])]))
  const order = ['differ', 'agree', 'one'] as const
  const agreement = order.filter((kind) => found.has(kind)).map((kind) => agreements[kind])
  const dates = [...new Set(refs.map(sourceOf))].flatMap((id) => days.get(id) ?? [])
  return {
    speakers: [...new Set(refs.flatMap((ref) => speakers.get(ref) ?? []))],
    agreement: agreement.length || !refs.length ? agreement : [agreements.none],
    date: dates.sort().at(-1),
  }
}

/** What `passageFilters` says of single passages beside their date, as text: of each that it says something of, once or more. */
export function* passageMarks(
  site: SiteIndex,
  quotations: readonly From<Quotation>[],
): Generator<[ref: PassageRef, mark: string]> {
  const { speakers, kinds } = lookup(site, quotations)
  for (const [ref, names] of speakers) yield [ref, names.join('\0')]
  for (const [ref, found] of kinds) yield [ref, [...found].sort().join(' ')]
}

function lookup(site: SiteIndex, quotations: readonly From<Quotation>[]): Lookup {
  const known = lookups.get(site)
  if (known) return known
  const found = { speakers: speakersOf(site, quotations), kinds: kindsOf(site), days: daysOf(site) }
  lookups.set(site, found)
  return found
}

function speakersOf(site: SiteIndex, quotations: readonly From<Quotation>[]): Map<PassageRef, string[]> {
  const names = new Map(site.people.map(({ id, name }) => [id, name]))
  const said: [PassageRef, string][] = []
  const counts = new Map<string, number>()
  for (const { source, item } of quotations) {
    const { speaker, passage } = item
    if (!speaker) continue
    const name = 'unnamed' in speaker ? unnamed : speaker.ref && names.get(speaker.ref)
    if (!name) continue
    said.push([`${source}#${passage}`, name])
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const kept = new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([name]) => name),
  )
  const found = new Map<PassageRef, string[]>()
  for (const [ref, name] of said) if (kept.has(name)) found.set(ref, [...(found.get(ref) ?? []), name])
  return found
}

/** What an editor's points say of a passage, and where there are none, what the rules found. */
function kindsOf(site: SiteIndex): Map<PassageRef, Set<Point['kind']>> {
  const found = new Map<PassageRef, Set<Point['kind']>>()
  const add = (ref: PassageRef, kind: Point['kind']) =>
    found.set(ref, (found.get(ref) ?? new Set()).add(kind))
  const authored = new Map((site.authored ?? []).map(({ page, point }) => [page, point ?? 'differ']))
  for (const { page, citations } of site.statements ?? [])
    if (page.startsWith('points/'))
      for (const { source, passage } of citations) add(`${source}#${passage}`, authored.get(page) ?? 'differ')
  for (const { kind, sides } of site.points)
    for (const { passages } of sides) for (const ref of passages) add(ref, kind)
  return found
}

function daysOf({ sources }: SiteIndex): Map<string, string> {
  return new Map(
    sources.flatMap(({ id, published }) => (published ? [[id, published.iso.slice(0, 10)] as const] : [])),
  )
}

function sourceOf(ref: PassageRef): string {
  return ref.slice(0, ref.lastIndexOf('#'))
}
