/** Names of the gazetteer among the words of a run. */
import { longestPlace, places } from './places.ts'
import type { Unit } from './units.ts'

/** Number of units from `a` that are a name of the gazetteer, 0 where none. The longest wins. */
export function placeFrom(units: Unit[], a: number, b: number): number {
  if (!placeStarts.has(units[a].key)) return 0
  for (let size = Math.min(longestPlace, b - a + 1); size > 0; size--) {
    if (places.has(keyOf(units, a, a + size - 1))) return size
  }
  return 0
}

const placeStarts = new Set(Array.from(places.keys(), (key) => key.split(' ')[0]))

/** The words of units `a` to `b`, in lower case. */
export function keyOf(units: Unit[], a: number, b: number): string {
  let key = units[a].key
  for (let i = a + 1; i <= b; i++) {
    const { link } = units[i]
    key +=
      link === 'of' ? ` of ${units[i].key}` : link === 'and' ? ` and ${units[i].key}` : ` ${units[i].key}`
  }
  return key
}
