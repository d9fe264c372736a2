/** A picture of who told whom, from the chain that a quotation or an attribution has. */
import type { AuthoredElement } from '../../data.ts'
import type { Picture, Span } from '../../schema.ts'
import { type Cited, refOf } from '../claim.ts'
import type { Run } from '../run.ts'
import { citedIn } from './cells.ts'

interface Link extends Span {
  passage: string
  chain: string[]
}

/** The chain that a `<ToldBy>` shows: of the quotation that has its words, else of the smallest that it lies in. `into` gets the passage. */
export function vetTold(run: Run, element: AuthoredElement, into: Cited[]): Picture['told'] {
  const { quotation, cite } = element.attributes
  const found = citedIn(run, quotation ?? cite ?? '', element)
  if (!found) return undefined
  const { cited, citation } = found
  const { source, passage } = cited
  into.push(cited)
  const whole = !citation.words
  const of = (list: readonly Link[]) =>
    list.filter(
      (one) =>
        one.passage === passage.id && (whole || (one.start < citation.end && citation.start < one.end)),
    )
  const spoken = of(source.quotations.filter(({ kind }) => kind !== 'title'))
  const told = quotation === undefined ? of(source.attributions) : []
  const known = told.length ? told : spoken
  const best = whole ? longest(known) : smallest(known)
  if (!best || best.chain.length < 2) {
    run.say(
      {
        rule: 'picture-chain',
        reason: `Unexpected \`${refOf(cited)}\` without anybody whom it rests on, expected ${quotation === undefined ? 'a sentence that names somebody' : 'a quotation with a speaker'}`,
        at: element.at,
        expected: source.quotations
          .filter(({ chain }) => chain.length > 2)
          .map(({ passage, text }) => `${source.id}#${passage} “${text}”`)
          .slice(0, 3),
      },
      true,
    )
    return undefined
  }
  const { start, end, chain } = best
  return { source: source.id, passage: passage.id, start, end, chain, quoted: known === spoken }
}

function smallest(links: readonly Link[]): Link | undefined {
  return links.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
}

function longest(links: readonly Link[]): Link | undefined {
  return links.toSorted((a, b) => b.chain.length - a.chain.length)[0]
}
