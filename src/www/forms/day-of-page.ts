/** The day from which each page is, by its content alone: what its editor says, or the latest of the captures that it rests on. */
import type { PassageRef, SiteIndex } from '../../schema.ts'
import { perSite } from './per-site.ts'

/** A function from a path (`topics/x/`, empty for home) to the day (`2025-02-21`) from which the page is, where one is known. */
export const dayOfPage = perSite((site: SiteIndex): ((path: string) => string | undefined) => {
  const days = new Map(site.sources.map(({ id, published }) => [id, day(published?.iso)]))
  for (const { source, date } of site.changes ?? [])
    if (days.has(source)) days.set(source, later(days.get(source), date))
  const latest = [...days.values(), ...(site.authored ?? []).map(({ updated }) => updated)].reduce(
    later,
    undefined,
  )
  const known = new Map<string, string | undefined>()
  for (const [id, at] of days) known.set(`sources/${id}`, at)
  const of = (passages: readonly PassageRef[]) => {
    let found: string | undefined
    for (const ref of passages) {
      const at = days.get(ref.slice(0, ref.lastIndexOf('#')))
      if (at && (!found || at > found)) found = at
      if (found === latest) break
    }
    return found
  }
  for (const { id, passages } of site.topics) known.set(`topics/${id}`, of(passages))
  for (const { id, passages } of site.people) known.set(`people/${id}`, of(passages))
  for (const { id, passages } of site.organisations) known.set(`organisations/${id}`, of(passages))
  for (const { id, passages } of site.places) known.set(`places/${id}`, of(passages))
  for (const { id, passages } of site.names) known.set(`names/${id}`, of(passages))
  const cited = new Map<string, string | undefined>()
  for (const { page, citations } of site.statements ?? [])
    for (const { source } of citations) cited.set(page, later(cited.get(page), days.get(source)))
  for (const { page, updated } of site.authored ?? [])
    known.set(page, later(updated ?? cited.get(page), updated ? undefined : known.get(page)))
  return (path) => {
    const name = path.replace(/(?:page\/\d+\/?)?$/, '').replace(/\/$/, '')
    return known.has(name) ? known.get(name) : latest
  }
})

/** The day of a moment of publication; absent where it is not exact to the day. */
function day(iso: string | undefined): string | undefined {
  return iso?.match(/^\d{4}-\d\d-\d\d/)?.[0]
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return !a || (b && b > a) ? b : a
}
