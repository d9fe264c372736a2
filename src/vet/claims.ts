/** From what the steps left in a file, or in a source, to the claims that are checked. */
import type { VFile } from 'vfile'
import type { Source, Span } from '../schema.ts'
import type { Claim } from './claim.ts'

const known = new WeakMap<VFile, Claim[]>()

/** Claims of an authored page: one for each passage of its reading text; worked out once for each file. */
export function claimsOf(file: VFile): Claim[] {
  const claims = known.get(file) ?? claimsIn(file)
  known.set(file, claims)
  return claims
}

function claimsIn(file: VFile): Claim[] {
  const { passages = [], figures = [], dates = [], names = [], quoteMarks = [] } = file.data
  const text = String(file.value)
  const marks = quoteMarks.filter(({ depth }) => depth === 0)
  const figuresOf = Map.groupBy(figures, ({ passage }) => passage)
  const datesOf = Map.groupBy(dates, ({ passage }) => passage)
  return passages.map(({ start, end, id }) => ({
    start,
    end,
    text: text.slice(start, end),
    figures: figuresOf.get(id) ?? [],
    dates: datesOf.get(id) ?? [],
    names: within(names, { start, end }),
    quotes: within(marks, { start, end }).map((mark) => ({
      start: mark.start,
      end: mark.end,
      text: text.slice(mark.start, mark.end),
    })),
  }))
}

/** Claims of notes: one for each passage. Words that are no spoken ones are checked like them: what is in quotation marks is printed so. */
export function claimsOfNotes(source: Source): Claim[] {
  return source.passages.map(({ start, end, text, id }) => ({
    start,
    end,
    text,
    figures: source.figures.filter(({ passage }) => passage === id),
    dates: source.dates.filter(({ passage }) => passage === id),
    names: source.mentions
      .filter(({ passage, kind }) => passage === id && kind !== 'topic' && kind !== 'term')
      .map((mention) => ({ start: mention.start, end: mention.end, text: mention.text, full: mention.text })),
    quotes: within(source.quotations, { start, end }).map((one) => ({
      start: one.start,
      end: one.end,
      text: one.text,
    })),
  }))
}

/** Those of `list`, which is in order of their starts, that lie inside a stretch. */
function within<T extends Span>(list: readonly T[], { start, end }: Span): T[] {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle].start < start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let at = low; at < list.length && list[at].start < end; at++)
    if (list[at].end <= end) found.push(list[at])
  return found
}
