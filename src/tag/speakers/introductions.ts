/** Find who is introduced by a statement right before paragraphs that are quotation and nothing else: *Lund said the lock was old.*, and then *“It leaks.”* */

import { leadsToThat } from '../chains/statement-links.ts'
import { leadsToClause } from '../grammar/clauses.ts'
import { type Frame, frameBetween, type Grammar, startBefore } from '../grammar/frame.ts'
import { type Cast, nameFrom, speakerOf } from '../grammar/voices.ts'
import { Is } from '../grammar/word-classes.ts'
import { type Credit, creditBefore } from './credits-before.ts'

/**
 * The sentence before the paragraphs of quotations `first` to `last`, and whose statement it is: one person’s, by name or *she*, who goes on in her own words. Nobody’s where
 * words in quotation marks or a heading stand between, or the last paragraph goes on.
 */
export function introduction(
  grammar: Grammar,
  cast: Cast,
  first: number,
  last: number,
): { frame: Frame; credit: Credit } | undefined {
  const { begins, quotes } = grammar
  const from = quotes[first].first
  if (!(begins[quotes[last].last + 1] & 2)) return undefined
  const sentence = startBefore(grammar, from, 1)
  if (begins[sentence] & 4) return undefined
  const frame = frameBetween(grammar, sentence, from)
  const credit = frame.mark.includes('Q') ? undefined : creditBefore(frame)
  if (credit?.by !== 'before' || !isTelling(frame, credit.cue)) return undefined
  return isPerson(cast, frame, credit) ? { frame, credit } : undefined
}

/** Does the verb at `cue` say what somebody states: *said*, *warned that*, *insisted it was safe*, *, she warned,*? */
function isTelling(frame: Frame, cue: number): boolean {
  if (frame.mark[cue + 1] === ',') return true
  return (frame.is[cue] & Is.core) !== 0 || leadsToThat(frame, cue, 2) || leadsToClause(frame, cue)
}

function isPerson(cast: Cast, frame: Frame, { voice }: Credit): boolean {
  const said = speakerOf(cast, frame, voice)
  if ('unnamed' in said) return /^s?he$/i.test(said.unnamed)
  if (/ and /.test(said.name)) return false
  const name = cast.names[nameFrom(cast.names, said.start!)]
  return name?.kind === 'person' && !name.demonym && name.start < said.end!
}
