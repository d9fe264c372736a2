/** Long lists, cut into pages. The first keeps the list's own address; the others are below `page/`. */
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
 * So a page begins where something begins, and one item more moves the next few pages only, not all.
 */
export function keptTogether<T>(
  items: readonly T[],
  key: (item: T) => unknown,
  size: number,
  opening = size,
): Slice<T>[] {
  const pages: T[][] = [[]]
  let room = opening
  const turn = () => {
    pages.push([])
    room = size
  }
  for (let start = 0, end = 0; start < items.length; start = end) {
    while (end < items.length && key(items[end]!) === key(items[start]!)) end++
    if (end - start > room && end - start <= size && pages.at(-1)!.length) turn()
    for (let i = start; i < end; i++) {
      if (room === 0) turn()
      pages.at(-1)!.push(items[i]!)
      room--
    }
  }
  return numbered(pages)
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
