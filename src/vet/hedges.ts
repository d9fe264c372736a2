/** Hedges and negations of cited passages: a statement that takes what they govern keeps them. */
import type { Attribution, Passage, Span } from '../schema.ts'
import { type Cited, type Claim, type Finding, refOf } from './claim.ts'
import { contentOf } from './content-words.ts'

/** A part of a passage, and whether the hedge governs it. */
interface Clause {
  text: string
  governed: boolean
}

/** A statement in indirect speech with its hedge. */
type Hedging = Attribution & { hedge: string }

/** Words that hold a statement at arm’s length, or say whose it is. */
const distance =
  /\b(?:according to|account|alleg\w+|apparent(?:ly)?|appears?|appeared|argu\w+|believ\w+|claim\w*|complain\w*|consider\w*|declar\w+|describ\w+|estimat\w+|expect\w*|hear[ds]?|if (?:accurate|confirmed|correct|true)|insist\w*|maintain\w*|may|might|ostensibl\w+|perhaps|possibl[ey]|presum\w+|purport\w*|report(?:s|ed|edly)?|reput\w+|rumou?r\w*|said|sa(?:ys?|ying)|seem\w*|speculat\w+|suggest\w*|suppos\w+|suspect\w*|tells?|thinks?|thought|told|unconfirmed|understood|unverified|wr(?:ites?|ote))\b/i

/** Words that deny. */
const denial =
  /\b(?:no|not|cannot|never|nobody|none|nothing|neither|nor|without|lack\w*|absen[ct]\w*|missing|fail\w*|refus\w*|reject\w*|declin\w*|den(?:y|ies|ied|ial)|avoid\w*|rather than|instead of|hardly|barely|scarcely|few|little|except|omit\w*|leaves? out|left out|yet to|far from|stop(?:s|ped)? short|un(?:able|clear|likely|signed|willing|settled|sure)|halt\w*|oppos\w+)\b|n[’']t\b/i

/** A passage denies with these; the phrases behind do not. */
const denies = /\b(?:no|not|cannot|never|nobody|none|nothing|neither|without)\b|n[’']t\b/gi
const idle =
  /^(?:nobody else|none other|nothing (?:but|else)|no (?:doubt|later than|less|longer ago|sooner)|not (?:just|least|only))\b/i

/** *Said no* reports an answer. */
const spoken = /\b(?:answer\w*|said|sa(?:ys?|ying)|t(?:old|ells?) \w+)[\s,'"“‘]+$/
const coarse = /[;:—–]|[.!?]['"”’]*\s|,\s+(?=(?:and|but|so|though|although|whereas|while|yet)\b)/
const fine =
  /[;:—–,]|[.!?]['"”’]*\s|\s+(?=(?:although|and|because|but|if|or|that|though|until|when|where|which|while|who|whom|whose|without)\b)/
const relative = /^\s*(?:\w+\s+)?(?:which|who|whom|whose)\b/

/** Words that matter, as stretches of the text of a passage; by the passage's reference. A passage that is not here is cited as a whole. */
export type Pins = ReadonlyMap<string, readonly Span[]>

/** A hedge as near to the words that matter governs them. */
const nearby = 3

/** Check that `claim` keeps the hedges of what it takes from `cited`: of the words that matter, where the citation gives them. */
export function vetHedges(claim: Claim, cited: readonly Cited[], pins: Pins): Finding[] {
  const found: Finding[] = []
  const at: Span = { start: claim.start, end: claim.end }
  const words = contentOf(claim.text)
  for (const one of cited) {
    const spans = pins.get(refOf(one))
    const pinned = spans?.map((span) => around(one.passage.text, span)).join(' … ')
    const said = spans?.map(({ start, end }) => one.passage.text.slice(start, end)).join(' … ') ?? ''
    const alone = cited.length === 1
    const hedging = hedgingOf(one)
    const hedge = hedging?.hedge
    const held =
      hedge &&
      (pinned === undefined || has(pinned, hedge)) &&
      taken(words, hedged(one.passage, hedging), alone)
    if (held && !keeps(claim.text, held, coarse, distance))
      found.push({
        rule: 'hedge-dropped',
        reason: `Unexpected statement without a hedge, expected one, as “${hedge}” in \`${refOf(one)}\``,
        at,
        actual: claim.text,
        expected: [hedge],
      })
    const no = denialOf(one.passage.text)
    const refused = denialOf(said)
      ? new Set([...contentOf(said)].filter((word) => words.has(word)))
      : no && taken(words, denied(pinned ?? one.passage.text), alone)
    if (refused && !keeps(claim.text, refused, fine, denial))
      found.push({
        rule: 'hedge-dropped',
        reason: `Unexpected statement without a negation, expected one, as “${denialOf(said) ?? no}” in \`${refOf(one)}\``,
        at,
        actual: claim.text,
        expected: [denialOf(said) ?? no!],
      })
  }
  return found
}

/** `span` of `text` with a few words before and behind. */
function around(text: string, { start, end }: Span): string {
  const before = text
    .slice(0, start)
    .split(/(?<=\s)/)
    .slice(-nearby)
    .join('')
  const behind = text
    .slice(end)
    .split(/(?=\s)/)
    .slice(0, nearby)
    .join('')
  return before + text.slice(start, end) + behind
}

function has(text: string, hedge: string): boolean {
  return hedge
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => text.toLowerCase().includes(word))
}

/** The word by which `text` holds what it says at arm's length, if it has one. */
export function hedgeIn(text: string): string | undefined {
  return distance.exec(text)?.[0]
}

function hedgingOf({ source, passage }: Cited): Hedging | undefined {
  return source.attributions.find((one): one is Hedging => one.passage === passage.id && Boolean(one.hedge))
}

function denialOf(text: string): string | undefined {
  for (const match of text.matchAll(denies)) {
    const { index } = match
    if (!idle.test(text.slice(index, index + 40)) && !spoken.test(text.slice(Math.max(0, index - 30), index)))
      return match[0]
  }
  return undefined
}

/**
 * What the hedge governs: the statement that is attributed; where the hedge stands in that itself (*reportedly*), only the clause that has it, without
 * relative clauses.
 */
function hedged({ text, start }: Passage, { hedge, ...span }: Hedging): Clause[] {
  const [from, to] = [Math.max(0, span.start - start), Math.max(0, span.end - start)]
  const first = hedge.toLowerCase().split(/[\s,]+/)[0]
  const rest = [text.slice(0, from), text.slice(to)].map((part) => ({ text: part, governed: false }))
  const stated = text.slice(from, to)
  if (!stated.toLowerCase().includes(first)) return [...rest, { text: stated, governed: true }]
  const clauses = stated.split(coarse).flatMap((clause) => {
    const governed = clause.toLowerCase().includes(first)
    return clause.split(',').map((part) => ({ text: part, governed: governed && !relative.test(part) }))
  })
  return [...rest, ...clauses]
}

function denied(text: string): Clause[] {
  return text.split(fine).map((part) => ({ text: part, governed: denialOf(part) !== undefined }))
}

/** What a statement takes of a passage: words that it shares with what a hedge governs. */
function taken(
  words: ReadonlySet<string>,
  clauses: readonly Clause[],
  alone: boolean,
): ReadonlySet<string> | undefined {
  const inside = new Set<string>()
  let size = 0
  let outside = 0
  for (const { text, governed } of clauses)
    for (const word of contentOf(text)) {
      if (governed) size++
      if (!words.has(word)) continue
      if (governed) inside.add(word)
      else outside++
    }
  const much = inside.size * 3 > outside || inside.size * 2 >= size
  if (inside.size) return much && (alone || inside.size > 1 || inside.size * 2 >= size) ? inside : undefined
  return alone && !outside ? inside : undefined
}

/** Is there such a word in a part of the statement that shares a word with `taken`, or anywhere if nothing is shared? */
function keeps(text: string, taken: ReadonlySet<string>, cut: RegExp, pattern: RegExp): boolean {
  const parts = text
    .split(cut)
    .filter((part) => !taken.size || [...contentOf(part)].some((word) => taken.has(word)))
  return parts.some((part) => pattern.test(part))
}
