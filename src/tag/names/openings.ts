/** Where the names of a run begin: behind what merely opens a sentence, and nowhere where capitals cry. */

import { placeFrom } from './place-units.ts'
import type { Run } from './runs.ts'
import type { Unit } from './units.ts'
import type { Usage } from './usage.ts'
import { speech, Word } from './words.ts'

const name = Word.firstName | Word.place | Word.demonym | Word.org
const head = Word.orgTail | Word.takesOf | Word.placeTail | Word.title

/** *FAR LESS MONEY*: words in capitals among which grammar stands. */
export function isEmphasis(units: Unit[]): boolean {
  return (
    units.length > 1 &&
    units.every(({ upper, initials }) => upper && !initials) &&
    units.slice(1).some(({ flags, link }) => flags & Word.grammar && !link && !(flags & name))
  )
}

/** Openers that stand before a noun phrase and belong to no name: *Despite State Department warnings*, *Lone Liberal Democrat Ilka Berg*. */
const leads = new Set(
  `concerning considering despite including regarding
  ailing disgraced embattled fellow incoming lone longtime outgoing rival veteran would-be`.split(/\s+/),
)

/** *Manufacturer Permali has applied*: what a body is, before its name. */
const kindsOfBodies =
  /^(?:airline|automaker|brewer|broadcaster|brokerage|builder|carmaker|chipmaker|consultancy|developer|drugmaker|grocer|housebuilder|insurer|lender|manufacturer|miner|newspaper|operator|publisher|regulator|retailer|rival|startup|supermarket|supplier|utility)$/

/** Index of the first unit that is not a mere sentence opener. */
export function opening({ units, initial }: Run, usage: Usage): number {
  const [first, second] = units
  if (first.upper && first.flags & Word.opener && !(first.flags & name)) return units.length
  // “Said Mr Berg: …”
  if (initial && second && first.key === 'said' && second.flags & Word.honorific) return 1
  if (!initial || !second || first.upper || first.initials || first.flags & name || second.link) return 0
  if (first.flags & Word.grammar || leads.has(first.key) || (speech.has(first.key) && /ed$/.test(first.key)))
    return 1
  if (placeFrom(units, 0, units.length - 1)) return 0
  if (first.key === 'team' && (second.upper || placeFrom(units, 1, units.length - 1))) return 0
  if (kindsOfBodies.test(first.key) && (!second.flags || second.flags & Word.org)) return 1
  if (
    units[units.length - 1].flags & (Word.orgTail | Word.placeTail) &&
    !(usage.lower(first.key) && second.flags & name)
  )
    return 0
  if ((usage.capital.get(first.key) ?? 0) > 0 && !(first.flags & Word.opener)) return 0
  if (first.flags & Word.title || (first.flags & Word.office && !(first.flags & Word.opener))) return 0
  if (second.flags & head && !(second.flags & Word.firstName)) return 0
  if (first.flags & (Word.opener | Word.grammar)) return 1
  if (/(?:ly|ing|ions|ists)$/.test(first.key)) return 1
  return usage.lower(first.key) && (second.flags & name || (usage.capital.get(second.key) ?? 0) > 1) ? 1 : 0
}
