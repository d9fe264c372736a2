/** What is checked, against what, and what comes of it: the common ground of all checks of this room. */

import type { RuleId } from '../rules.ts'
import type { DateMention, Figure, Passage, Source, Span } from '../schema.ts'

/** A name in a claim, as it is written there. */
export interface Named extends Span {
  text: string
  /** The fullest form of it on the page. */
  full: string
}

/** A sentence, or the sentences that one quotation spans, with what they say. Offsets are into the text that holds it. */
export interface Claim extends Span {
  text: string
  figures: Figure[]
  dates: DateMention[]
  names: Named[]
  /** Words between quotation marks, outermost pairs first. */
  quotes: (Span & { text: string })[]
}

/** A passage that a claim cites. */
export interface Cited {
  source: Source
  passage: Passage
}

/** Something wrong with a claim; `at` is in the text that holds the claim. */
export interface Finding {
  rule: RuleId
  /** One line, code in backticks. */
  reason: string
  at: Span
  actual?: string
  expected?: string[]
}

/** `newser-2025-02-21#p9` */
export const refOf = ({ source, passage }: Cited): string => `${source.id}#${passage.id}`

/** References in a message: `a#p1`, `b#p2` and 3 more. */
export function listed(cited: readonly Cited[], most = 3): string {
  const refs = cited.slice(0, most).map((one) => `\`${refOf(one)}\``)
  const rest = cited.length - refs.length
  return refs.join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

/** Does `span` lie inside one of `others`, or share a character with it? */
export function touches(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => span.start < end && start < span.end)
}
