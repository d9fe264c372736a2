/** The sides of a point, and what its heading says. */
import type { Figure, Point, Span } from '../../schema.ts'
import { type Place, sharedNames } from './passage-features.ts'
import { rareStems, smallStems, stem } from './stems.ts'

/** Names that say what a figure is about, and words that say it of one that is of nothing. */
const mostNames = 2
const mostWords = 2
/** Figures in a heading. */
const mostFigures = 3

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

/** Points on figures, each of which all of its group give; one for those that the same passages give. */
export function agreeingOn(groups: readonly (readonly PlacedFigure[])[]): Point[] {
  const byPassages = Map.groupBy(groups, (group) =>
    [...new Set(group.map(({ place }) => place.ref))].join(' '),
  )
  return [...byPassages.values()].map((same) => {
    const group = same.flat()
    const heads = same.map((each) => each.find(({ figure }) => figure.of) ?? each[0])
    const words = [...new Set(heads.map(figureWords))]
    const shown = `${words.slice(0, mostFigures).join(', ')}${words.length > mostFigures ? ', …' : ''}`
    const about = heads.every(({ figure }) => figure.of) ? shown : withNames(shown, group)
    return { id: '', kind: 'agree', about, sides: sidesOf(group, figureWords), by: 'same-figure' }
  })
}

/** `words` with names that stand in all passages of the group, or in the first and some other; where there is none, with words near the first figure. */
export function withNames(words: string, group: readonly PlacedFigure[]): string {
  const names = sharedNames(group.map(({ place }) => place)).slice(0, mostNames)
  return [
    words,
    (names.length ? names : wordsNear(group.map(({ place, figure }) => ({ place, span: figure })))).join(
      ', ',
    ),
  ]
    .filter(Boolean)
    .join(': ')
}

/** Words in small letters of the passage of the first span that all passages have, those next to it, in order. */
export function wordsNear([{ place, span }, ...others]: readonly { place: Place; span: Span }[]): string[] {
  const { start, text } = place.passage
  const [from, to] = [span.start - start, span.end - start]
  const shared = others
    .filter((other) => other.place !== place)
    .map((other) => smallStems(other.place.passage.text.toLowerCase()))
  const near = new Map<string, { word: string; at: number; gap: number }>()
  for (const { 0: word, index } of text.matchAll(anySmall)) {
    const key = stem(word)
    const gap = index < from ? from - index - word.length : index - to
    const isShared = rareStems(word).size > 0 && shared.every((stems) => stems.has(key))
    if (gap >= 0 && isShared && gap < (near.get(key)?.gap ?? Infinity))
      near.set(key, { word, at: index, gap })
  }
  return [...near.values()]
    .sort((one, other) => one.gap - other.gap)
    .slice(0, mostWords)
    .sort((one, other) => one.at - other.at)
    .map(({ word }) => word)
}

const anySmall = /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]{3,}/gu

/** The figure with what it is of, as printed. */
export function figureWords({ figure: { text, of } }: PlacedFigure): string {
  return of ? `${text} (${of})` : text
}
