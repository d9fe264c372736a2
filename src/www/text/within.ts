/** What a source holds, looked up by place: pages of one source, and of many, ask thousands of times. */
import type { Passage, Source, Span } from '../../schema.ts'

/** The passage of that id: ids count passages in their order, so that its number is nearly always its place. */
export function passageOf({ passages }: Source, id: string): Passage | undefined {
  const counted = passages[Number(id.slice(1)) - 1]
  return counted?.id === id ? counted : passages.find((passage) => passage.id === id)
}

const kept = new WeakMap<readonly object[], ReadonlyMap<string, readonly object[]>>()

/** Those of a source's quotations, figures, dates or mentions that stand in a passage, in their order. */
export function inPassage<T extends { passage: string }>(items: readonly T[], passage: string): readonly T[] {
  let map = kept.get(items) as ReadonlyMap<string, readonly T[]> | undefined
  if (!map) {
    map = Map.groupBy(items, (item) => item.passage)
    kept.set(items, map)
  }
  return map.get(passage) ?? []
}

interface Order<T> {
  /** By start. */
  items: readonly T[]
  /** The furthest end up to each item. */
  reach: Float64Array
}

const orders = new WeakMap<readonly Span[], Order<Span>>()

/** Those of `items` that hold `span` whole, by start. */
export function around<T extends Span>(items: readonly T[], { start, end }: Span): T[] {
  const { items: sorted, reach } = orderOf(items)
  let low = 0
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let at = low - 1; at >= 0 && reach[at]! >= end; at--)
    if (sorted[at]!.end >= end) found.push(sorted[at]!)
  return found.reverse()
}

function orderOf<T extends Span>(items: readonly T[]): Order<T> {
  const known = orders.get(items) as Order<T> | undefined
  if (known) return known
  const sorted = [...items].sort((a, b) => a.start - b.start)
  const reach = new Float64Array(sorted.length)
  let far = 0
  for (const [at, { end }] of sorted.entries()) {
    far = Math.max(far, end)
    reach[at] = far
  }
  const order = { items: sorted, reach }
  orders.set(items, order)
  return order
}
