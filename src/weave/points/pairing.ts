/** Find pairs of things that have something in common without looking at all pairs. */
import type { Source } from '../../schema.ts'

/** How many members two sets share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const each of one) if (other.has(each)) count++
  return count
}

/** Lists that are no longer are looked through faster than a set of them is made. */
const short = 16

/** What is in both of two lists without repetitions, in the order of the first. */
export function both(one: readonly string[], other: readonly string[]): string[] {
  if (other.length <= short) return one.filter((each) => other.includes(each))
  const known = new Set(other)
  return one.filter((each) => known.has(each))
}

/** Are two sources of about the same time, as far as they say when they were published? */
export function sameTime(one: Source, other: Source, days = 21): boolean {
  const [a, b] = [one, other].map(({ published }) => Date.parse(published?.iso.slice(0, 10) ?? ''))
  return Number.isNaN(a) || Number.isNaN(b) || Math.abs(a - b) <= days * 86_400_000
}

/** Put what belongs together, by pairs, into groups: indices of `size` items. */
export function joined(size: number, pairs: Iterable<readonly [number, number]>): number[][] {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const root = (i: number) => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]]
      at = parent[at]
    }
    return at
  }
  for (const [a, b] of pairs) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b))
  const groups = new Map<number, number[]>()
  for (let i = 0; i < size; i++) {
    const held = groups.get(root(i))
    if (held) held.push(i)
    else groups.set(root(i), [i])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** An index of places by key; a key that more than `most` have is no evidence, and left out. */
export function indexed<T>(list: readonly T[], keys: (item: T) => Iterable<string>, most = 24): T[][] {
  const found = new Map<string, T[]>()
  for (const item of list) {
    for (const key of keys(item)) {
      const held = found.get(key)
      if (!held) found.set(key, [item])
      else if (held.length <= most) held.push(item)
    }
  }
  return [...found.values()].filter((each) => each.length > 1 && each.length <= most)
}

/** Lists that are no longer than this are looked through whole. */
const fewAll = 320

/** Groups in which pairs may be that few names or none tie together: all of a short list, and in a long one those that share a key. */
export function likely<T>(
  list: readonly T[],
  keys: (item: T) => Iterable<string>,
  most: number,
): (readonly T[])[] {
  return list.length <= fewAll ? [list] : indexed(list, keys, most)
}

/** All pairs within each group, in order. */
export function* pairsIn<T>(groups: Iterable<readonly T[]>): Generator<[T, T]> {
  for (const group of groups)
    for (let i = 0; i < group.length; i++)
      for (let j = i + 1; j < group.length; j++) yield [group[i], group[j]]
}
