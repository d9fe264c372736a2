/** Lists of numbers in ascending order, as sets: they take a fourth of the memory. */

/** Add `value`, which is no less than the last one, where it is not there yet. */
export function append(list: number[], value: number): void {
  if (list[list.length - 1] !== value || !list.length) list.push(value)
}

/** What is in either, once each. */
export function united(one: readonly number[], other: readonly number[]): number[] {
  const found: number[] = []
  for (let a = 0, b = 0; a < one.length || b < other.length; ) {
    if (b === other.length || one[a] <= other[b]) append(found, one[a++])
    else append(found, other[b++])
  }
  return found
}

/** How many are in both. */
export function inCommon(one: readonly number[], other: readonly number[]): number {
  let count = 0
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    if (one[a] === other[b]) {
      count++
      a++
      b++
    } else if (one[a] < other[b]) a++
    else b++
  }
  return count
}
