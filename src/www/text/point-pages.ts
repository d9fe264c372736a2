/** Where points stand: few on one page, more on a page for each kind, many on several. */
import type { AuthoredPage, Point } from '../../schema.ts'
import { pageHref } from './pages.ts'

/** An editor's point, with its number among those of its kind. */
export interface SetPoint {
  page: AuthoredPage
  number: string
  /** Statements in it. */
  sentences: number
}

/** A point on a list: an editor's, or one that the rules found. */
export interface Entry {
  set?: SetPoint
  found?: Point
}

/** All points of a kind. */
export interface PointList {
  kind: Point['kind']
  /** Address of its first page. */
  root: string
  size: number
  pages: Entry[][]
}

/** So many points are shown in full where all are counted. */
const few = 6
/** Weight of a page: an editor's point has more to it than one that was found, and a long one more than others. */
const most = 12
const weights = { long: 6, set: 2, found: 1 }
/** A point with so many statements is long. */
const long = 8

/** The lists that are not empty: where sources differ, where they agree, what only one says. Editors' points come first. */
export function pointLists(set: readonly SetPoint[], left: readonly Point[]): PointList[] {
  const apart = set.length * weights.set + left.length > few * weights.set
  return (['differ', 'agree', 'one'] as const).flatMap((kind) => {
    const entries: Entry[] = [
      ...set.flatMap((each) => ((each.page.point ?? 'differ') === kind ? [{ set: each }] : [])),
      ...left.flatMap((found) => (found.kind === kind ? [{ found }] : [])),
    ]
    if (entries.length === 0) return []
    const root = apart ? `/compare/${kind}/` : '/compare/'
    return [{ kind, root, size: entries.length, pages: cut(entries) }]
  })
}

function cut(entries: readonly Entry[]): Entry[][] {
  const pages: Entry[][] = []
  let room = 0
  for (const entry of entries) {
    const weight = entry.set ? (entry.set.sentences < long ? weights.set : weights.long) : weights.found
    if (room < weight) {
      pages.push([])
      room = most
    }
    room -= weight
    pages.at(-1)!.push(entry)
  }
  return pages
}

/** Addresses of the points that the rules found, by id. */
export function foundPlaces(lists: readonly PointList[]): Map<string, string> {
  const places = new Map<string, string>()
  for (const { root, pages } of lists)
    pages.forEach((entries, i) => {
      for (const { found } of entries) if (found) places.set(found.id, `${pageHref(root, i + 1)}#${found.id}`)
    })
  return places
}
