/** One statement against the passages that it cites, by all rules that look at words. */
import type { Span } from '../schema.ts'
import { type Cited, type Claim, refOf, touches } from './claim.ts'
import { claimsOf } from './claims.ts'
import { vetDates } from './dates.ts'
import { vetFigures } from './figures.ts'
import { type Pins, vetHedges } from './hedges.ts'
import { vetNames } from './names.ts'
import { vetQuotations } from './quotations.ts'
import { vetRelation } from './relation.ts'
import type { Run } from './run.ts'

/** A statement, with the index of its claim in every view of the page. */
export interface Compared {
  claim: Claim
  index: number
  cited: readonly Cited[]
  derived: readonly Span[]
  pins: Pins
  /** Passages whose values a `<Derived>` works with. */
  worked: ReadonlySet<string>
}

/** Check a statement. What a `<Derived>` holds is checked by its formula instead; a date must be wrong as seen from each cited source. */
export function compare(run: Run, { claim, index, cited, derived, pins, worked }: Compared): void {
  const { ground, vetted, views } = run
  const rest: Claim = { ...claim, figures: claim.figures.filter((one) => !touches(one, derived)), dates: [] }
  const days = [...new Set(cited.map(({ source }) => source.published?.iso.slice(0, 10)))]
  const seen = days.map((day) => claimsOf(views(day))[index].dates.filter((one) => !touches(one, derived)))
  const dateFindings = seen.map((dates) => vetDates({ ...rest, dates }, cited, ground))
  const findings = [
    ...vetQuotations(rest, cited, ground),
    ...vetFigures({ ...rest, dates: seen[0] ?? [] }, cited, ground).filter(({ at }) => !touches(at, derived)),
    ...dateFindings[0].filter(({ at }) =>
      dateFindings.every((list) => list.some((one) => one.at.start === at.start)),
    ),
    ...vetNames({ ...rest, dates: seen[0] ?? [] }, cited, ground),
    ...vetHedges(rest, cited, pins),
    ...vetRelation(
      { ...rest, dates: seen.flat() },
      cited,
      (one) => pins.has(refOf(one)) || worked.has(refOf(one)),
      ground,
    ),
  ]
  for (const finding of findings.sort((a, b) => a.at.start - b.at.start)) run.say(finding)
  const { counts } = vetted
  counts.quotations += claim.quotes.length
  counts.figures += claim.figures.length
  counts.dates += seen[0]?.length ?? 0
  counts.names += claim.names.length
  counts.hedges += cited.length
}
