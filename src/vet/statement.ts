/** From a claim with citations to an entry of `statements`. */
import { createHash } from 'node:crypto'
import { even } from '../lib/even.ts'
import type { Statement, StatementCitation } from '../schema.ts'
import type { Claim } from './claim.ts'
import { hedgeIn } from './hedges.ts'
import { placed, type Run } from './run.ts'

/** The statement, added to what came of the page. Its id follows from its own words, made even, so that it survives changes elsewhere. */
export function statementOf(
  { page, vetted, ids, point }: Run,
  claim: Claim,
  citations: StatementCitation[],
): Statement {
  const hash = createHash('sha256').update(even(claim.text).text.toLowerCase()).digest('hex').slice(0, 8)
  const count = (ids.get(hash) ?? 0) + 1
  ids.set(hash, count)
  const span = placed(page, claim)
  const { line, column } = point(span.start)
  const hedge = claim.figures.find(({ hedge }) => hedge)?.hedge ?? hedgeIn(ownWords(claim))
  const side = page.elements.find(
    ({ name, start, end }) => name === 'Side' && start <= claim.start && claim.end <= end,
  )
  const statement: Statement = {
    id: `s${hash}${count > 1 ? `-${count}` : ''}`,
    page: page.front.page,
    text: claim.text,
    ...span,
    line,
    column,
    citations,
    ...(hedge && { hedge }),
    ...(side?.attributes.source && { side: side.attributes.source }),
  }
  vetted.statements.push(statement)
  vetted.counts.statements++
  vetted.counts.citations += citations.length
  return statement
}

/** A claim without what it quotes: a speaker's reserve is not the editor's. */
function ownWords({ text, start, quotes }: Claim): string {
  let own = ''
  let at = 0
  for (const quote of quotes) {
    own += text.slice(at, Math.max(at, quote.start - start))
    at = Math.max(at, quote.end - start)
  }
  return own + text.slice(at)
}
