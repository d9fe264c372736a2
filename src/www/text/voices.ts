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
  const known = namesOf(source)
  let unnamedPassages = 0
  let other = 0
  for (const { hands } of found.values()) {
    if (hands.length > 0) other++
    if (hands.some((hand) => hand.kind === 'voice')) unnamedPassages++
    const here = new Set<string>()
    for (const { name: given, kind } of hands) {
      const map = kind === 'outlet' ? outlets : kind === 'person' ? people : unnamed
      const name = kind === 'person' ? (known.get(given) ?? given) : given
      if (here.has(name)) continue
      here.add(name)
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

/** For each spelling of a person the fullest that the source has; a spelling that two people share stays as it is. */
function namesOf({ mentions }: Source): Map<string, string> {
  const refs = new Map<string, string>()
  const fullest = new Map<string, string>()
  const shared = new Set<string>()
  for (const { kind, text, ref } of mentions) {
    if (kind !== 'person') continue
    if ((refs.get(text) ?? ref) !== ref) shared.add(text)
    refs.set(text, ref)
    if (text.length > (fullest.get(ref)?.length ?? 0)) fullest.set(ref, text)
  }
  const names = new Map<string, string>()
  for (const [text, ref] of refs) if (!shared.has(text)) names.set(text, fullest.get(ref) ?? text)
  return names
}

function ranked(counts: Map<string, number>): { name: string; passages: number }[] {
  return [...counts]
    .map(([name, passages]) => ({ name, passages }))
    .sort((a, b) => b.passages - a.passages || (a.name < b.name ? -1 : 1))
}
