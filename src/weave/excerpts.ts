/**
 * What a site shows of a source with `rights: excerpt`: the words that statements and pictures rest on, and names, figures and dates, which are facts.
 * All other words are gone before anything is written, so that every output follows: each stretch of them is an ellipsis and blanks of the same
 * length, and offsets into the reading text hold.
 */
import type { Furniture, Masthead, Passage, Picture, Point, Source, Span, Statement } from '../schema.ts'

/** A name, figure or date of more words than this is more than a fact. */
const longestFact = 4

/** The lists of a corpus that show words of sources. */
export interface Shown {
  sources: Source[]
  points: Point[]
}

/** `sources` as they are shown, those of excerpts cut; and the points whose words are shown. */
export function weaveExcerpts(
  { sources, points }: Shown,
  statements: readonly Statement[],
  pictures: readonly Picture[],
): Shown {
  if (!sources.some(({ rights }) => rights === 'excerpt')) return { sources, points }
  const cited = Map.groupBy(
    [...statements.flatMap(({ citations }) => citations), ...pictures.flatMap(citedBy)],
    ({ source }) => source,
  )
  const shown = sources.map((source) =>
    source.rights === 'excerpt' ? excerpt(source, cited.get(source.id) ?? []) : source,
  )
  return { sources: shown, points: pointsOf(points, shown) }
}

function citedBy({ rows, told }: Picture): (Span & { source: string })[] {
  const cells = rows.flatMap(({ cells }) => cells.flatMap(({ cited }) => cited ?? []))
  return told ? [...cells, told] : cells
}

function excerpt(source: Source, cited: readonly Span[]): Source {
  const facts = [...source.figures, ...source.dates, ...source.mentions].filter(
    ({ text }) => wordsOf(text) <= longestFact,
  )
  const shown = joined([...cited, ...facts])
  const passages = source.passages.map((passage) => cut(passage, shown))
  return {
    ...source,
    excerpt: { words: total(source.passages), shown: total(passages) },
    deck: source.deck && wordsOf(source.deck.value) <= longestFact ? source.deck : undefined,
    passages,
    masthead: source.masthead.map((piece) => (kept.has(piece.role) ? piece : cut(piece, shown))),
    furniture: source.furniture.map((piece: Furniture) => cut(piece, [])),
    quotations: source.quotations.filter((quotation) => covers(shown, quotation)),
    figures: source.figures
      .filter((figure) => covers(shown, figure))
      .map(({ of, ...figure }) => (of && wordsOf(of) <= longestFact ? { ...figure, of } : figure)),
    dates: source.dates.filter((date) => covers(shown, date)),
    mentions: source.mentions.filter((mention) => covers(shown, mention)),
  }
}

/** What is said about a document rather than in it. */
const kept: ReadonlySet<Masthead['role']> = new Set([
  'title',
  'byline',
  'published',
  'publisher',
  'category',
  'dateline',
])

/** The words of `piece` outside `shown` (in order, apart) give way to an ellipsis and blanks; its length stays. */
function cut<T extends Span & { text: string }>(piece: T, shown: readonly Span[]): T {
  let text = ''
  let at = piece.start
  const upTo = (end: number) => {
    text += blank(piece.text.slice(at - piece.start, end - piece.start))
    at = end
  }
  for (let index = firstAfter(shown, piece.start); index < shown.length; index++) {
    const { start, end } = shown[index]
    if (start >= piece.end) break
    upTo(Math.max(start, piece.start))
    const stop = Math.min(end, piece.end)
    text += piece.text.slice(at - piece.start, stop - piece.start)
    at = stop
  }
  upTo(piece.end)
  return { ...piece, text }
}

function blank(words: string): string {
  if (!/[\p{L}\p{N}]/u.test(words)) return words
  const before = /^\s/.test(words) && words.length > 1 ? ' ' : ''
  return `${before}…`.padEnd(words.length)
}

/** Index of the first of `spans` that ends behind `offset`. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Spans in order, those that meet made one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}

function covers(shown: readonly Span[], { start, end }: Span): boolean {
  const span = shown[firstAfter(shown, start)]
  return span !== undefined && span.start <= start && end <= span.end
}

/** A point stays where the words of each of its sides are shown. */
function pointsOf(points: readonly Point[], sources: readonly Source[]): Point[] {
  const cuts = new Map(sources.filter(({ excerpt }) => excerpt).map((source) => [source.id, source]))
  return points.filter(({ sides }) =>
    sides.every(({ source, passages, words }) => {
      const from = cuts.get(source)
      return !from || texts(from, passages).some((text) => text.includes(words))
    }),
  )
}

function texts({ id, passages }: Source, refs: readonly string[]): string[] {
  return passages.filter((passage: Passage) => refs.includes(`${id}#${passage.id}`)).map(({ text }) => text)
}

function total(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + wordsOf(text), 0)
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s…]*/gu)?.length ?? 0
}
