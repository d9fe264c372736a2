/** How a source knows: the outlets it relies on, the voices without a name, the people it quotes. */
import type { Source } from '../../schema.ts'
import { depths } from './hands.ts'

export interface Voices {
  /** Outlets, most passages first. */
  outlets: { name: string; passages: number }[]
  /** As the source calls them, most passages first. */
  unnamed: string[]
  /** Passages in which a voice has no name. */
  unnamedPassages: number
  /** People whose words or account it gives, most passages first. */
  people: { name: string; passages: number }[]
  /** Passages in which no other voice was found. */
  alone: number
}

export function voices(source: Source): Voices {
  const outlets = new Map<string, number>()
  const people = new Map<string, number>()
  const unnamed = new Map<string, number>()
  const found = depths(source)
  let unnamedPassages = 0
  let other = 0
  for (const { hands } of found.values()) {
    if (hands.length > 0) other++
    if (hands.some((hand) => hand.kind === 'voice')) unnamedPassages++
    for (const { name, kind } of hands) {
      const map = kind === 'outlet' ? outlets : kind === 'person' ? people : unnamed
      map.set(name, (map.get(name) ?? 0) + 1)
    }
  }
  return {
    outlets: ranked(outlets),
    people: ranked(people),
    unnamed: ranked(unnamed).map(({ name }) => name),
    unnamedPassages,
    alone: source.passages.length - other,
  }
}

function ranked(counts: Map<string, number>): { name: string; passages: number }[] {
  return [...counts]
    .map(([name, passages]) => ({ name, passages }))
    .sort((a, b) => b.passages - a.passages || (a.name < b.name ? -1 : 1))
}
