/** Say each thing once: points on figures that meet in a passage are one, and none tells what a quotation of both reports has in it. */
import type { Point } from '../../schema.ts'

/** Several figures, or the same figure with what it is of. */
const several = / … /
const ofWhat = / \([^()]*\)$/

/**
 * `points` on figures, where reports that agree on a figure which a point before has of one of them stand with that; left out are those all of whose passages belong to one of the `quotations`.
 * Points that differ come first, so that agreement goes to them.
 */
export function once(points: readonly Point[], quotations: readonly Point[]): Point[] {
  const quoted = quotations.map(({ sides }) => new Set(sides.flatMap(({ passages }) => passages)))
  const open = points.filter(
    ({ kind, sides }) =>
      kind !== 'agree' ||
      !quoted.some((passages) => sides.every((side) => side.passages.every((ref) => passages.has(ref)))),
  )
  const ordered = [...open].sort((a, b) => Number(a.kind === 'agree') - Number(b.kind === 'agree'))
  const holders = new Map<string, Point>()
  const gone = new Set<Point>()
  for (const point of ordered) {
    const keys = keysOf(point)
    const holder = point.kind === 'agree' && keys.map((key) => holders.get(key)).find(Boolean)
    if (holder) {
      add(holder, point)
      gone.add(point)
    }
    if (point.by !== 'same-figure' || point.kind === 'agree')
      for (const key of keys) if (!holders.has(key)) holders.set(key, holder || point)
  }
  return open.filter((point) => !gone.has(point))
}

/** Where a point has which figure; nothing where it has several of one passage. */
function keysOf({ sides }: Point): string[] {
  if (sides.some(({ words }) => !words || several.test(words))) return []
  return sides.flatMap(({ passages, words }) => passages.map((ref) => `${ref} ${words.replace(ofWhat, '')}`))
}

/** Add the sides of reports that `point` does not have yet. */
function add(point: Point, { sides }: Point): void {
  for (const side of sides)
    if (!point.sides.some(({ source }) => source === side.source)) point.sides.push(side)
}
