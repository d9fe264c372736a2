/** Quoted words against the passages that are cited for them: to the letter, both sides made even alike. */
import { even } from '../lib/even.ts'
import type { Span } from '../schema.ts'
import { type Cited, type Claim, type Finding, listed, refOf } from './claim.ts'
import type { Ground } from './ground.ts'
import { type Nearest, nearest } from './nearest.ts'
import { assembled, placeIn, spanIn, wantedOf } from './quoted-words.ts'

/** From which likeness on a message speaks of the same words written otherwise. It decides on a wording, not on passing. */
const alike = 0.6
/** A word that stands in as many passages shows nothing. */
const common = 3

/** Check the quotations of `claim`. */
export function vetQuotations(claim: Claim, cited: readonly Cited[], ground: Ground): Finding[] {
  const found: Finding[] = []
  for (const { start, end, text } of claim.quotes) {
    const at = { start, end }
    const finding = vetWords(text, cited, ground, at) ?? vetQuoted(text, cited, ground, at)
    if (finding) found.push(finding)
  }
  return found
}

/** Check that `words` stand in one of `cited`; what is wrong, or nothing. */
export function vetWords(
  words: string,
  cited: readonly Cited[],
  ground: Ground,
  at: Span,
): Finding | undefined {
  const wanted = wantedOf(words)
  if (!wanted || cited.some((one) => placeIn(ground.even(one).text, wanted))) return undefined
  const actual = words.trim()
  const from = listed(cited) || 'a source'
  const finding = (rule: Finding['rule'], reason: string, expected?: string[]): Finding => ({
    rule,
    reason,
    at,
    actual,
    expected,
  })
  const elsewhere = ground.all().filter((one) => placeIn(ground.even(one).text, wanted))
  if (elsewhere.length)
    return finding(
      'quotation-elsewhere',
      `Unexpected “${shown(actual)}” for ${from}, expected a citation of ${listed(elsewhere)}, where the words stand`,
      elsewhere.slice(0, 3).map(refOf),
    )
  const apart = assembled(wanted, cited, ground)
  if (apart)
    return finding(
      'quotation-assembled',
      `Unexpected “${shown(actual)}” put together from ${apart}, expected words that stand together`,
    )
  const furniture = [...ground.sources.values()].find((source) =>
    source.furniture.some(({ text }) => placeIn(even(text).text, wanted)),
  )
  if (furniture)
    return finding(
      'cites-furniture',
      `Unexpected “${shown(actual)}”, expected words of a passage: they stand in the furniture of \`${furniture.id}\``,
    )
  const near = nearest(wanted, cited, ground)
  if (near && near.likeness >= alike)
    return finding(
      'quotation-differs',
      `Unexpected “${shown(actual)}”, expected “${near.shown}” as \`${refOf(near.cited)}\` has it`,
      [near.shown],
    )
  return notFound(finding, actual, wanted, near, ground)
}

function notFound(
  finding: (rule: Finding['rule'], reason: string, expected?: string[]) => Finding,
  actual: string,
  wanted: string,
  near: Nearest | undefined,
  ground: Ground,
): Finding {
  const far = nearest(wanted, ground.all(), ground) ?? near
  const hint =
    far && far.likeness >= alike / 2
      ? `; the nearest is “${far.likeness >= alike ? far.shown : shown(far.cited.passage.text)}” in \`${refOf(far.cited)}\``
      : ''
  return finding(
    'quotation-not-found',
    `Unexpected “${shown(actual)}”, expected words that some source has${hint}`,
    far && [far.shown],
  )
}

/** Words that stand in the passage, and still should not be quoted like this. */
function vetQuoted(words: string, cited: readonly Cited[], ground: Ground, at: Span): Finding | undefined {
  const wanted = wantedOf(words)
  if (!wanted) return undefined
  const places = cited.flatMap((one) => {
    const place = placeIn(ground.even(one).text, wanted)
    return place ? [{ cited: one, ...place, span: spanIn(one, place, ground) }] : []
  })
  const actual = words.trim()
  const spoken = places.filter(({ cited: { source }, span }) =>
    source.quotations.some((quotation) => quotation.start <= span.start && span.end <= quotation.end + 1),
  )
  if (!spoken.length && places.every(({ cited: { source } }) => source.kind === 'notes'))
    return {
      rule: 'quotation-of-notes',
      reason: `Unexpected quotation marks around “${shown(actual)}”, expected words that \`${refOf(places[0].cited)}\` has in quotation marks`,
      at,
      actual,
    }
  if (!/\s/.test(wanted) && !spoken.length && ground.holding(wanted).length >= common)
    return {
      rule: 'quotation-short',
      reason: `Unexpected quotation of the single word “${shown(actual)}”, expected words that are found in few places`,
      at,
      actual,
    }
  const cut =
    !/\.{3}\]?$/.test(even(words).text) &&
    places.every(({ cited: one, end }) => goesOn(ground.even(one).text, end)) &&
    places[0]
  if (cut) {
    const rest = ground
      .even(cut.cited)
      .text.slice(cut.end)
      .replace(/^[\s',;:-]+/, '')
    return {
      rule: 'quotation-cut',
      reason: `Unexpected end of “${shown(actual)}”, expected what \`${refOf(cut.cited)}\` goes on to say: “${shown(rest)}”`,
      at,
      actual,
      expected: [rest.slice(0, 200)],
    }
  }
  return undefined
}

const qualifies =
  /^['\s,;:-]*(?:although|as long as|but|except|however|if|provided|so long as|though|unless|until|yet)\b/i

function goesOn(text: string, end: number): boolean {
  return !/[.!?]$/.test(text.slice(0, end)) && qualifies.test(text.slice(end, end + 40))
}

const shown = (words: string) => (words.length > 160 ? `${words.slice(0, 157)}…` : words)
