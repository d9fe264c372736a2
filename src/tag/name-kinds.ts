/** Person, organisation or place: by the words of a name, and by what stands around it. */
import type { EntityKind } from '../schema.ts'
import type { Run } from './name-runs.ts'
import { type Ground, word } from './name-units.ts'
import { lexicon, placePrepositions, speech, Word } from './name-words.ts'
import { keyOf } from './place-units.ts'

/** Organisations of two words and more whose words look like a person's or a place's. */
const known = new Set([
  'al jazeera',
  'al qaeda',
  'al shabab',
  'black lives matter',
  'boko haram',
  'bank of america',
  'credit suisse',
  'goldman sachs',
  'islamic state',
  'merrill lynch',
  'morgan stanley',
  'rolls royce',
  'standard chartered',
  'wells fargo',
])

/** Kind by the words alone; absent where they do not tell. */
export function kindOf({ units, the }: Run, a: number, b: number): EntityKind | undefined {
  if (b > a && known.has(keyOf(units, a, b))) return 'organisation'
  const first = units[a]
  const last = units[b]
  const size = b - a + 1
  const whole = units.slice(a, b + 1)
  if (whole.some(({ link }) => link === 'of' || link === 'possessive')) {
    const top = units[whole.findIndex(({ link }) => link === 'of' || link === 'possessive') + a - 1]
    if (top.flags & Word.placeTail && !(top.flags & Word.orgTail)) return 'place'
    return 'organisation'
  }
  const middle =
    size > 1 && whole.slice(0, -1).some(({ initials, upper }, i) => initials && (!upper || i === 0))
  if (
    last.flags & Word.placeTail &&
    !(last.flags & Word.orgTail && !/^(?:city|state|station)$/.test(last.key))
  ) {
    if (size > 1 && !(first.flags & Word.firstName && size === 2 && !the)) return 'place'
  }
  if (size > 1 && last.flags & Word.orgTail && !(first.flags & Word.firstName && size === 2 && !the))
    return 'organisation'
  if (last.flags & Word.org || (size > 1 && first.flags & Word.org && !(first.flags & Word.firstName)))
    return 'organisation'
  if (last.upper && !last.initials && size === 1) return 'organisation'
  if (middle) return 'person'
  if (first.flags & Word.firstName && size > 1 && size < 5 && !the) return 'person'
  if (whole.some(({ link }) => link === 'particle') && !the) return 'person'
  if (whole.some(({ link }) => link === 'and')) return 'organisation'
  if (
    size === 1 &&
    first.flags & Word.firstName &&
    !(first.flags & (Word.orgTail | Word.takesOf | Word.placeTail | Word.title))
  )
    return 'person'
  if (the && size > 1) return 'organisation'
  if (
    whole.some(({ flags, upper }) => flags & (Word.orgTail | Word.takesOf | Word.group) || upper) &&
    size > 1
  )
    return 'organisation'
  return undefined
}

/** How often what stands around a name speaks for each kind. */
export type Votes = Record<EntityKind, number>

/** The kind that most speaks for; absent where nothing does. */
export function elected(votes: Votes): EntityKind | undefined {
  const { person, place, organisation } = votes
  if (person > place && person > organisation) return 'person'
  return place > organisation ? 'place' : organisation > 0 ? 'organisation' : undefined
}

/** Kind by what stands around units `a` to `b` of a run between the tokens `low` and `high`; absent where that does not tell. */
export function guess(
  ground: Ground,
  { run, a, b }: { run: Run; a: number; b: number },
  low: number,
  high: number,
): EntityKind | undefined {
  const { from } = run.units[a]
  const { to } = run.units[b]
  const before = from > low ? word(ground, from - 1).toLowerCase() : ''
  const behind = to + 1 < high ? word(ground, to + 1) : ''
  const size = b - a + 1
  const the = run.the && a === 0
  if (
    behind === ',' &&
    to + 2 < high &&
    lexicon.get(word(ground, to + 2).toLowerCase())! & Word.place &&
    !run.units[a].initials
  )
    return 'place'
  if (the || (before === 'at' && size > 1)) return 'organisation'
  if (speech.has(behind) || behind === 'who' || behind === 'whose') return 'person'
  if (placePrepositions.has(before) && size < 3)
    return before === 'in' || size === 1 ? 'place' : 'organisation'
  return size > 1 && size < 4 ? 'person' : size > 3 ? 'organisation' : undefined
}
