/** Person, organisation or place: what all clues of a document together tell of a name whose own words do not say. */
import type { ToldKind } from '../../schema.ts'
import type { Found } from './links.ts'
import { weights } from './weights.ts'

/** The kinds that a name can have, in the order of the weights and of `shares`. */
export const kinds = ['person', 'place', 'organisation'] as const satisfies readonly ToldKind[]
/** What a name can be: of one of the kinds, a thing or an event (*Copper Ale*), or no name (*Cash*). */
const outcomes = [...kinds, 'thing', 'none'] as const

/** How sure the clues must be of a kind, among the kinds, to tell of other names, too. */
export const plainly = 0.85

/** What the votes say: the likeliest kind, how sure that is among the kinds, and how likely the name is of none of them; both from 0 to 1. */
export interface Election {
  kind: ToldKind
  sure: number
  other: number
  /** How likely it is that the name is of that kind, and how likely that it is somebody’s, of all that it can be. */
  likely: number
  somebody: number
  /** How likely each kind is, among the kinds: person, place, organisation. */
  shares: readonly number[]
}

/** Clues told of one name so far that tell something, how often each, and their weights together. */
export interface Votes {
  counts: Map<string, number>
  sums: number[]
  /** How often the name was looked around at. */
  heard: number
  election?: Election
}

/** Where a name stands so often, the next places tell no more. */
export const enough = 12

/** Clues that are asked for beside their weights. */
const watched = new Set([
  'article',
  'by before a title',
  'by letters in brackets',
  'by team',
  'CALLING with _',
  'CALLING with __',
  'by trade',
  'inside _',
  'nobody',
  '_ SPEECH',
  '_ of a name',
  'PRINTED in __',
  'SIDE _',
  "_ 's REALM",
  '__ SPEECH',
])

/** A clue that stands often tells little more than one that stands twice. */
const most = 2

export function openVotes(): Votes {
  const votes: Votes = { counts: new Map(), sums: [0, 0, 0, 0, 0], heard: 0 }
  cast(votes, ['bias'])
  return votes
}

/** Tell of a name that it stands in a list beside one of the kind. */
export function besides(
  votes: ReadonlyMap<string, Votes>,
  { keys, certain }: Found,
  kind: ToldKind | undefined,
): void {
  const own = kind && !certain ? votes.get(keys.join(' ')) : undefined
  if (own) cast(own, [`beside ${kind}`])
}

/** Add what `clues` weigh. */
export function cast(votes: Votes, clues: readonly string[]): void {
  const { counts, sums } = votes
  votes.election = undefined
  for (const clue of clues) {
    const own = weights.get(clue)
    if (!own && !watched.has(clue)) continue
    const count = counts.get(clue) ?? 0
    counts.set(clue, count + 1)
    if (own && count < most) for (let i = 0; i < sums.length; i++) sums[i] += own[i]
  }
}

/** What the votes say so far. */
export function elected(votes: Votes): Election {
  votes.election ??= count(votes)
  return votes.election
}

function count({ sums, counts }: Votes): Election {
  const top = Math.max(...sums)
  const shares = sums.map((sum) => Math.exp(sum - top))
  if (counts.has('nobody') || counts.has('article') || counts.has('by letters in brackets')) shares[0] = 0
  // “an attorney with Harbourwatch”
  if (counts.has('CALLING with _') || counts.has('CALLING with __')) shares[0] = shares[1] = 0
  if (counts.has('PRINTED in __')) shares[0] = shares[1] = 0
  // *PolitiFact*: written as companies are.
  if (counts.has('inside _')) shares[0] = shares[3] = shares[4] = 0
  const kinds = shares[0] + shares[1] + shares[2]
  const best = shares[1] > shares[0] ? (shares[2] > shares[1] ? 2 : 1) : shares[2] > shares[0] ? 2 : 0
  const all = kinds + shares[3] + shares[4]
  return {
    kind: outcomes[best] as ToldKind,
    sure: shares[best] / kinds,
    other: (shares[3] + shares[4]) / all,
    likely: shares[best] / all,
    somebody: shares[0] / all,
    shares: shares.slice(0, 3).map((one) => one / kinds),
  }
}
