/** Dates as found against dates as annotated: which say the same of the same words. */
import type { DateMention, Span } from '../../src/schema.ts'
import { scores } from '../bare.ts'

/** A date that was found, and the annotated one that it hits; `over` are those that it overlaps. */
export interface Match<Gold> {
  over: Gold[]
  hit?: Gold
}

/** How the annotated dates of one set are read. */
export interface Reading<Gold> {
  value: (one: Gold) => string
  /** Is this what a date with that ISO form means? */
  means: (one: Gold, iso: string) => boolean
  /** Is it asked for? */
  asked?: (one: Gold) => boolean
}

/** A match for each of `dates`, which all have an ISO form, in order. An annotated date is hit once. Mistakes go to `trail`. */
export function dateMatches<Gold extends Span>(
  text: string,
  dates: readonly DateMention[],
  gold: readonly Gold[],
  { value, means, asked = () => true }: Reading<Gold>,
  trail: (line: string) => void = () => {},
): Match<Gold>[] {
  const taken = new Set<Gold>()
  const matches = dates.map((date) => {
    const over = gold.filter((one) => overlap(one, date))
    const hit = over.find((one) => !taken.has(one) && means(one, date.iso!))
    if (hit) taken.add(hit)
    else
      trail(
        `${over.length ? 'WRONG' : 'EXTRA'} ${date.text} → ${date.iso}, not ${over.map(value)} | ${around(text, date)}`,
      )
    return { over, hit }
  })
  for (const one of gold)
    if (!taken.has(one) && asked(one) && !dates.some((date) => overlap(one, date)))
      trail(`MISSED ${value(one)} | ${around(text, one)}`)
  return matches
}

/** The lines of the table for counts of dates, the first called `name`. */
export function rows(
  { right, found, gold }: { right: number; found: number; gold: number },
  name: string,
): { measure: string; ours: string }[] {
  const { f1, precision, recall } = scores(right, found, gold)
  return [
    { measure: name, ours: f1 },
    { measure: 'precision', ours: precision },
    { measure: 'recall', ours: recall },
  ]
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}

function around(text: string, { start, end }: Span): string {
  const [before, own, behind] = [
    text.slice(Math.max(0, start - 70), start),
    text.slice(start, end),
    text.slice(end, end + 40),
  ]
  return `${before}[[${own}]]${behind}`.replace(/\s+/g, ' ')
}
