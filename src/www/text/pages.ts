/** Cut long lists into pages. */
import { fingerprint } from '../../lib/fingerprint.ts'

/** A page of a long list. The first keeps the list's own address; the others are below `page/`. */
export interface Slice<T> {
  /** Route parameter: undefined for the first page, else `page/2`. */
  page: string | undefined
  number: number
  total: number
  items: T[]
}

/** `size` on a page. */
export function slices<T>(items: readonly T[], size: number): Slice<T>[] {
  const total = Math.max(1, Math.ceil(items.length / size))
  return numbered(Array.from({ length: total }, (_, i) => items.slice(i * size, (i + 1) * size)))
}

/**
 * As `slices`, where those that share a `key` and follow one another stay together if a page holds them; `opening` on the first page, where that has more than the list.
 * A page ends where its last part has the key with the smallest print: so one item more moves the next few pages only, not all (content-defined chunking, Muthitacharoen et al. 2001).
 */
export function keptTogether<T>(
  items: readonly T[],
  key: (item: T) => unknown,
  size: number,
  opening = size,
): Slice<T>[] {
  const pages: T[][] = [[]]
  let room = opening
  /** Where the page at hand may end, with the prints of the keys that begin there. */
  let ends: { at: number; print: number }[] = []
  for (let start = 0, end = 0; start < items.length; start = end) {
    const own = key(items[start]!)
    while (end < items.length && key(items[end]!) === own) end++
    // Twice: the last character of a text alone changes little of what comes first in its print.
    const print = fingerprint(String(fingerprint(String(own))))
    const page = pages.at(-1)!
    if (end - start > room - page.length && end - start <= size && page.length) {
      const least = room - room / lastPart
      const cut = ends.reduce((best, one) => (one.at >= least && one.print < best.print ? one : best), {
        at: page.length,
        print,
      })
      pages.push(page.splice(cut.at))
      ends = ends.flatMap((one) => (one.at > cut.at ? { ...one, at: one.at - cut.at } : []))
      room = size
    }
    ends.push({ at: pages.at(-1)!.length, print })
    for (const item of items.slice(start, end)) {
      if (pages.at(-1)!.length === room) {
        pages.push([])
        ends = []
        room = size
      }
      pages.at(-1)!.push(item)
    }
  }
  return numbered(pages)
}

/** The part of a page, as its denominator, in which it may end. */
const lastPart = 6

/** As `slices`, where the items of `list` weigh differently: a page holds as many, in order, as weigh `room` together, and at least one. */
export function weighedSlices<T>(list: readonly T[], room: number, weight: (item: T) => number): Slice<T>[] {
  const pages: T[][] = [[]]
  let held = 0
  for (const item of list) {
    const own = weight(item)
    if (held > 0 && held + own > room) {
      pages.push([])
      held = 0
    }
    pages.at(-1)!.push(item)
    held += own
  }
  return numbered(pages)
}

function numbered<T>(pages: T[][]): Slice<T>[] {
  return pages.map((items, i) => ({
    page: i === 0 ? undefined : `page/${i + 1}`,
    number: i + 1,
    total: pages.length,
    items,
  }))
}

/** Address of a page of the list at `root` (`/topics/lithium/`). */
export function pageHref(root: string, number: number): string {
  return number === 1 ? root : `${root}page/${number}/`
}
