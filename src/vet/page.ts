/** Check one authored page: every sentence against the passages that it cites. */
import { location } from 'vfile-location'
import type { Authored } from '../data.ts'
import { raise } from '../lib/raise.ts'
import type { Span, StatementCitation } from '../schema.ts'
import { type Cited, type Claim, refOf, touches } from './claim.ts'
import { claimsOf } from './claims.ts'
import { compare } from './compare.ts'
import { vetDerived } from './derivations.ts'
import { vetFigures } from './figures.ts'
import type { Ground } from './ground.ts'
import type { Pins } from './hedges.ts'
import { marksOf, resolve } from './marks.ts'
import { vetPictures } from './pictures.ts'
import { vetQuotations, vetWords } from './quotations.ts'
import { placed, type Run, textOf, type Vetted, type Views } from './run.ts'
import { vetSides } from './sides.ts'
import { statementOf } from './statement.ts'
import { waivers } from './waivers.ts'

/** Check `page`; dates are seen from the day of each cited source. */
export function vetPage(page: Authored, views: Views, ground: Ground): Vetted {
  const waived = waivers(page)
  const { page: name } = page.front
  const counts = {
    page: name,
    sentences: 0,
    statements: 0,
    citations: 0,
    quotations: 0,
    figures: 0,
    dates: 0,
    names: 0,
    hedges: 0,
  }
  const lines = location(page.file)
  const run: Run = {
    page,
    ground,
    views,
    vetted: { statements: [], derived: [], pictures: [], waivers: [], counts },
    ids: new Map(),
    point: (offset) => lines.toPoint(offset) ?? { line: 1, column: 1 },
    say({ rule, reason, at, actual, expected }, inFile = false) {
      if (!inFile && waived.holds(rule, at)) return
      raise(page.file, rule, reason, { at: inFile ? at : placed(page, at), actual, expected })
    },
  }
  for (const { fault, at } of page.citations)
    if (fault)
      run.say({ rule: 'citation-syntax', reason: `Cannot read the citation, expected ${fault}`, at }, true)
  const claims = claimsOf(views(undefined))
  const marks = marksOf(page, claims)
  const headings = page.pieces.filter(({ kind }) => kind === 'heading')
  const owned = new Set(claims.flatMap((claim, index) => (touches(claim, headings) ? [] : marks[index])))
  for (const mark of page.citations)
    if (!mark.fault && !owned.has(mark))
      run.say(
        {
          rule: 'citation-alone',
          reason: 'Unexpected citation without a sentence, expected one that rests on it',
          at: mark.at,
        },
        true,
      )
  for (const [index, claim] of claims.entries())
    if (!touches(claim, headings))
      vetClaim(
        run,
        claim,
        index,
        marks[index].flatMap(({ citations }) => citations),
      )
  vetHeadings(
    run,
    claims.filter((claim) => touches(claim, headings)),
  )
  vetSides(run)
  vetPictures(run)
  run.vetted.waivers = waived.close()
  return run.vetted
}

function vetClaim(
  run: Run,
  claim: Claim,
  index: number,
  entries: Authored['citations'][number]['citations'],
): void {
  const { page, ground, vetted } = run
  const citations: StatementCitation[] = []
  const cited: Cited[] = []
  const add = (one: Cited, citation: StatementCitation) => {
    citations.push(citation)
    if (!cited.some((other) => refOf(other) === refOf(one))) cited.push(one)
  }
  for (const entry of entries) {
    const { resolved, findings } = resolve(entry, ground)
    for (const finding of findings) run.say(finding, true)
    if (resolved) add(resolved.cited, resolved.citation)
  }
  const derived = page.elements.filter((element) => element.name === 'Derived' && touches(element, [claim]))
  const worked = new Set<string>()
  for (const element of derived)
    for (const one of vetDerived(run, element, claim)) {
      worked.add(refOf(one))
      add(one, {
        source: one.source.id,
        passage: one.passage.id,
        start: one.passage.start,
        end: one.passage.end,
        at: element.at,
      })
    }
  vetted.counts.sentences++
  if (!cited.length) {
    if (!entries.length) uncited(run, claim)
    return
  }
  const statement = statementOf(run, claim, citations)
  for (const one of vetted.derived)
    if (derived.some((element) => one.text === textOf(page, element))) one.statement ??= statement.id
  const pins = pinsOf(cited, citations)
  compare(run, { claim, index, cited, derived, pins, worked })
}

/** What headings, title and description quote, and their figures, must stand in what the page cites. */
function vetHeadings({ ground, say, vetted }: Run, headings: readonly Claim[]): void {
  const refs = new Map(
    vetted.statements.flatMap(({ citations }) =>
      citations.map((one) => [`${one.source}#${one.passage}`, one]),
    ),
  )
  const cited = [...refs.values()].flatMap(({ source, passage }) => ground.passage(source, passage) ?? [])
  if (!cited.length) return
  for (const claim of headings) {
    // A heading begins with a capital, whatever it quotes.
    const quotes = claim.quotes.map((one) => {
      const lower = one.text.charAt(0).toLowerCase() + one.text.slice(1)
      return vetWords(one.text, cited, ground, one) ? { ...one, text: lower } : one
    })
    for (const finding of [
      ...vetQuotations({ ...claim, quotes }, cited, ground),
      ...vetFigures(claim, cited, ground),
    ])
      if (finding.rule !== 'quotation-cut') say(finding)
  }
}

/** The words that matter of each passage, where every citation of it gives them, as stretches of its text. */
function pinsOf(cited: readonly Cited[], citations: readonly StatementCitation[]): Pins {
  const pins = new Map<string, Span[]>()
  for (const one of cited) {
    const { start: from } = one.passage
    const of = citations.filter(({ source, passage }) => `${source}#${passage}` === refOf(one))
    if (of.every(({ words }) => words))
      pins.set(
        refOf(one),
        of.map(({ start, end }) => ({ start: start - from, end: end - from })),
      )
  }
  return pins
}

/** An uncited sentence: questions and the words of headings claim nothing. */
function uncited({ page, say }: Run, claim: Claim): void {
  const at = { start: claim.start, end: claim.end }
  const quoted = claim.quotes.find(({ text }) => /\S\s+\S/.test(text.trim()))
  if (quoted)
    say({
      rule: 'quotation-uncited',
      reason: `Unexpected quotation “${quoted.text.slice(0, 120)}” without a citation, expected the passage that has it`,
      at: quoted,
      actual: quoted.text,
    })
  else if (page.front.cited && /\p{L}/u.test(claim.text) && !/\?['"”’)]*$/.test(claim.text))
    say({
      rule: 'sentence-uncited',
      reason: `Unexpected sentence without a citation, expected one as in \`[@source#p1]\``,
      at,
    })
}
