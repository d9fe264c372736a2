/** Which citations belong to which sentence, and which passages they name. */
import type { Authored, AuthoredCitation } from '../data.ts'
import { even, placesOf } from '../lib/even.ts'
import type { Source, Span, StatementCitation } from '../schema.ts'
import { type Cited, type Claim, type Finding, listed, refOf } from './claim.ts'
import type { Ground } from './ground.ts'
import { nearest } from './nearest.ts'
import { vetWords } from './quotations.ts'

/** A citation that names a passage, with the place of its words in the source. */
export interface Resolved {
  cited: Cited
  citation: StatementCitation
}

/** For each claim its citations: those inside it or right behind it. What stands before any sentence of its block belongs to the next. */
export function marksOf(page: Authored, claims: readonly Claim[]): AuthoredCitation[][] {
  const found: AuthoredCitation[][] = claims.map(() => [])
  for (const mark of page.citations) {
    const piece = page.pieces.find(({ start, end }) => start <= mark.anchor && mark.anchor <= end)
    const inside = claims.filter((claim) => piece && claim.start >= piece.start && claim.end <= piece.end)
    const owner = inside.findLast(({ start }) => start < mark.anchor) ?? inside[0]
    if (owner) found[claims.indexOf(owner)].push(mark)
  }
  return found
}

/** The passage that a citation means, or what is wrong with it; findings are placed in the page's file. */
export function resolve(
  entry: AuthoredCitation['citations'][number],
  ground: Ground,
): { resolved?: Resolved; findings: Finding[] } {
  const { source: id, passage: number, words, at } = entry
  const source = ground.sources.get(id)
  if (!source) {
    const known = [...ground.sources.keys()]
    return {
      findings: [
        {
          rule: 'citation-source',
          reason: `Unexpected source \`${id}\`, expected ${
            known
              .slice(0, 4)
              .map((one) => `\`${one}\``)
              .join(', ') || 'one in `seeds/`'
          }`,
          at,
          actual: id,
          expected: known.slice(0, 20),
        },
      ],
    }
  }
  const wanted = words && even(words).text
  if (!number) return byWords(source, words!, wanted!, at, ground)
  const cited = ground.passage(id, number)
  if (!cited) {
    const holders = wanted ? ground.holding(wanted) : []
    const hint = holders.length ? `; the words stand in ${listed(holders)}` : ''
    return {
      findings: [
        {
          rule: 'citation-passage',
          reason: `Unexpected passage \`${id}#${number}\`, expected one from \`p1\` to \`p${source.passages.length}\`${hint}`,
          at,
          actual: `${id}#${number}`,
          expected: holders.map(refOf),
        },
      ],
    }
  }
  const fault = words ? vetWords(words, [cited], ground, at) : undefined
  return { resolved: resolved(cited, entry, ground, wanted), findings: fault ? [fault] : [] }
}

/** Without a passage the words must stand in one of the source's passages only. */
function byWords(
  source: Source,
  words: string,
  wanted: string,
  at: Span,
  ground: Ground,
): { resolved?: Resolved; findings: Finding[] } {
  const holders = source.passages
    .map((passage) => ({ source, passage }))
    .filter((one) => placesOf(ground.even(one).text, wanted).length)
  if (holders.length === 1)
    return { resolved: resolved(holders[0], { source: source.id, words, at }, ground, wanted), findings: [] }
  if (holders.length > 1)
    return {
      findings: [
        {
          rule: 'quotation-ambiguous',
          reason: `Unexpected “${words}” without a passage, expected its id: the words stand in ${listed(holders)}`,
          at,
          actual: words,
          expected: holders.map(refOf),
        },
      ],
    }
  const passages = source.passages.map((passage) => ({ source, passage }))
  const near = nearest(wanted, passages, ground)
  const fault = vetWords(words, near ? [near.cited] : [], ground, at)
  return { findings: fault ? [fault] : [] }
}

function resolved(
  cited: Cited,
  { source, words, at }: AuthoredCitation['citations'][number],
  ground: Ground,
  wanted: string | undefined,
): Resolved {
  const { text, from } = ground.even(cited)
  const place = wanted ? placesOf(text, wanted)[0] : undefined
  const { start, end, id } = cited.passage
  const span =
    place === undefined
      ? { start, end }
      : { start: start + from[place], end: start + from[place + wanted!.length - 1] + 1 }
  return { cited, citation: { source, passage: id, ...(words && { words }), ...span, at } }
}
