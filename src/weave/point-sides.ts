/** The sides of a point, and what its heading says. */
import type { Figure, Point } from '../schema.ts'
import { type Place, sharedNames } from './passage-features.ts'

/** Names that say what a figure is about. */
const mostNames = 2

/** A figure, and the passage that gives it. */
export interface PlacedFigure {
  place: Place
  figure: Figure
}

/** A side for each source of a group, with its passages and the words of each in it, as `wordsOf` has them. */
export function sidesOf<Placed extends { place: Place }>(
  group: readonly Placed[],
  wordsOf: (one: Placed) => string,
): Point['sides'] {
  const sides = Map.groupBy(group, ({ place }) => place.source.id)
  return [...sides].map(([source, own]) => ({
    source,
    passages: [...new Set(own.map(({ place }) => place.ref))],
    words: [...new Set(own.map(wordsOf))].join(' … '),
  }))
}

/** A point on a figure that all of a group give. */
export function agreeingOn(group: readonly PlacedFigure[]): Point {
  const told = group.find(({ figure }) => figure.of)
  const about = told ? figureWords(told) : withNames(group[0].figure.text, group)
  return { id: '', kind: 'agree', about, sides: sidesOf(group, figureWords), by: 'same-figure' }
}

/** `words` with names that stand in all passages of the group, or in the first and some other. */
export function withNames(words: string, group: readonly { place: Place }[]): string {
  const names = sharedNames(group.map(({ place }) => place)).slice(0, mostNames)
  return [words, names.join(', ')].filter(Boolean).join(': ')
}

/** The figure with what it is of, as printed. */
export function figureWords({ figure: { text, of } }: PlacedFigure): string {
  return of ? `${text} (${of})` : text
}
