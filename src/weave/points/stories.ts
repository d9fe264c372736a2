/** Which sources tell of the same story: by the names that few others have, and by the points that they share. */
import type { Point, Source } from '../../schema.ts'
import { indexed, joined, sameTime } from './pairing.ts'

/** A name that more sources than this have ties none of them together. */
const mostSources = 12
/** Names that two sources must share: beside a point, beside two or more, and with neither. */
const leastNames = { beside: 4, besideTwo: 3, alone: 8 }
/** The share of its names that the source with fewer must have in common with the other, where no point says more. */
const leastShare = 0.4
/** Days between two reports of one story. */
const longest = 21

/** Groups of sources, by index, that tell of the same story. Indexed by name, never all pairs. */
export function stories(sources: readonly Source[], points: readonly Point[]): number[][] {
  const named = sources.map(namesOf)
  const common = new Map<string, { one: number; other: number; names: number; points: number }>()
  const pair = (one: number, other: number) => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`
    const held = common.get(key) ?? { one, other, names: 0, points: 0 }
    common.set(key, held)
    return held
  }
  for (const group of indexed([...sources.keys()], (at) => named[at], mostSources))
    for (const [i, one] of group.entries()) for (const other of group.slice(i + 1)) pair(one, other).names++
  const index = new Map(sources.map(({ id }, at) => [id, at]))
  for (const { sides } of points) {
    const at = [...new Set(sides.map(({ source }) => index.get(source)!))].slice(0, mostSources)
    for (const [i, one] of at.entries()) for (const other of at.slice(i + 1)) pair(one, other).points++
  }
  const same = [...common.values()].filter(({ one, other, names, points: shared }) => {
    const share = names / Math.max(1, Math.min(named[one].size, named[other].size))
    const enough =
      shared > 1
        ? names >= leastNames.besideTwo
        : shared
          ? names >= leastNames.beside
          : names >= leastNames.alone && share >= leastShare
    return enough && sameTime(sources[one], sources[other], longest)
  })
  return joined(
    sources.length,
    same.map(({ one, other }): [number, number] => [one, other]),
  )
}

/** Ids of the people, organisations and places that a source names. */
export function namesOf({ mentions }: Source): Set<string> {
  return new Set(mentions.filter(({ kind }) => kind !== 'topic' && kind !== 'term').map(({ ref }) => ref))
}
