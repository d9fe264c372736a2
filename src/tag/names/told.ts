/** Which kind is told of a name whose own words do not say: the likeliest one, if that is likely enough; else none, and the kind is open. */
import type { ToldKind } from '../../schema.ts'
import { opensWithCalling } from './callings.ts'
import type { Found } from './links.ts'
import { elected, kinds, type Votes } from './votes.ts'

/**
 * How likely a kind must be to be told, of all that a name can be: of one word, of one behind *in* or *near*, of more, where the words look to be of that kind, or plainly so; and to be
 * somebody’s, of what speaks. Read off CoNLL-2003 and GUM: of what is told above these, nine in ten are right.
 */
const least = {
  alone: 0.6,
  where: 0.45,
  longer: 0.5,
  byLook: 0.4,
  plainly: 0.2,
  speaking: 0.3,
}
/** How sure the clues must be among the kinds where the words look to be of another; where one of them names the kind, or says it; and of somebody who does not go by the last word. */
const [against, named, said, byFirstWord, plain] = [0.75, 0.75, 0.6, 0.85, 0.75]

/** What says of what kind the words of a name look to be, where few other names look so; and where that holds against clues that lean another way. */
const surerLooks = ['by given name', 'by before a title', 'by team', 'by trade']
const plainLooks = [...surerLooks, 'by letters']

/** Clues that name the kind: *the village of Tarn*, *Copperline chief executive*; and those that say it outright: *Orlo, a small brewery*. */
const naming: Record<ToldKind, readonly string[]> = {
  person: ["_ 's KIN", '_ who', 'CALLING _', 'SPEAKING to _'],
  place: ['PLACE of _', 'PLACE of __'],
  organisation: [
    '_ CALLING',
    '_ STAFF',
    '__ STAFF',
    'BODY _',
    'STAFF at _',
    'STAFF at __',
    '_ STOCK',
    "_ 's STOCK",
    "_ 's BOSS",
    "__ 's BOSS",
  ],
}
const saying: Record<ToldKind, readonly string[]> = {
  person: ['_ , a CALLING', '__ , a CALLING'],
  place: ['_ , a PLACE', '__ , a PLACE'],
  organisation: ['_ , a BODY', '__ , a BODY'],
}

/** The kind of a name that is no part of a longer one; `lone` are words that stand alone. */
export function toldKind(name: Found, own: Votes, lone: ReadonlySet<string>): ToldKind | undefined {
  const { keys, kind: look, role } = name
  if (own.counts.has('inside _')) return 'organisation'
  if (look) return lookedKind(look, own)
  if (role && opensWithCalling(role)) return 'person'
  const { kind, sure, somebody } = elected(own)
  const alone = keys.length < 2
  if (speaks(own, alone) && somebody >= least.speaking && !(alone && kind !== 'person')) return 'person'
  if (!alone && kind === 'person') {
    // People go by their last names, companies by the first word.
    const [byFirst, byLast] = [lone.has(keys[0]), lone.has(keys[keys.length - 1])]
    if (byFirst && !byLast && sure < byFirstWord) return undefined
  }
  return likelyKind(name, own)
}

/** The kind that is likely enough by the clues alone. */
export function likelyKind({ keys }: Pick<Found, 'keys'>, own: Votes): ToldKind | undefined {
  const { kind, sure, likely } = elected(own)
  const has = (clue: string) => own.counts.has(clue)
  if (sure < plain && isNamedOther(kind, own)) return undefined
  const isWhere = kind === 'place' && (has('in _') || has('near _'))
  if (likely >= (isWhere ? least.where : keys.length < 2 ? least.alone : least.longer)) return kind
  if (has('plural')) return undefined
  return (sure > named && naming[kind].some(has)) || (sure > said && saying[kind].some(has))
    ? kind
    : undefined
}

/** Does a clue name another kind? *Analysts at Tolmer Frew* are at no town. */
function isNamedOther(kind: ToldKind, { counts }: Votes): boolean {
  return kinds.some((other) => other !== kind && naming[other].some((clue) => counts.has(clue)))
}

/** The kind of a name whose words look to be of the kind `look`. */
function lookedKind(look: ToldKind, own: Votes): ToldKind | undefined {
  const { kind, sure, likely } = elected(own)
  const looks = (hints: readonly string[]) => hints.some((hint) => own.counts.has(hint))
  if (look === kind) return likely >= (looks(plainLooks) ? least.plainly : least.byLook) ? kind : undefined
  if (likely >= least.longer && sure > against) return kind
  return looks(surerLooks) ? look : undefined
}

function speaks({ counts }: Votes, alone: boolean): boolean {
  return counts.has(alone ? '_ SPEECH' : '__ SPEECH') && !counts.has('nobody') && !counts.has('article')
}
