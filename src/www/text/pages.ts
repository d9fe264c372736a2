/** Long lists, cut into pages. The first keeps the list's own address; the others are below `page/`. */
export interface Slice<T> {
  /** Route parameter: undefined for the first page, else `page/2`. */
  page: string | undefined
  number: number
  total: number
  items: T[]
}

/** `size` on a page; `opening` on the first, where that has more than the list. */
export function slices<T>(items: readonly T[], size: number, opening = size): Slice<T>[] {
  const total = 1 + Math.max(0, Math.ceil((items.length - opening) / size))
  return Array.from({ length: total }, (_, i) => ({
    page: i === 0 ? undefined : `page/${i + 1}`,
    number: i + 1,
    total,
    items: i === 0 ? items.slice(0, opening) : items.slice(opening + (i - 1) * size, opening + i * size),
  }))
}

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
