/** Where in a run a role stands: *Deputy Finance Minister*, *Secretary of State*. */
import { isCalling, isCallingOfOne, isPersonal, kin } from './callings.ts'
import { placeFrom } from './place-units.ts'
import type { Unit } from './units.ts'
import { departments, Word } from './words.ts'

/** Forms of address, which are no roles. */
export const addresses: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mister',
  'justices',
  'mx',
  'madam',
  'madame',
  'monsieur',
  'sir',
  'lord',
  'lady',
  'dame',
  'hon',
  'honourable',
  'honorable',
  'encik',
  'frau',
  'herr',
  'mlle',
  'mme',
  'puan',
  'senhor',
  'shri',
  'shrimati',
  'signor',
  'signora',
  'smt',
  'señor',
  'señora',
])

/** Index of the head of a role, -1 where the run has none. */
export function titleAt(units: Unit[], a: number, b: number, opens: boolean): number {
  let isBehindOf = false
  for (let i = a; i <= b; i++) {
    const { flags, link } = units[i]
    if (link === 'particle') return -1
    isBehindOf ||= link === 'of'
    if (isBehindOf) {
      if (isBeforePerson(units, i, b)) return i
      continue
    }
    const isOpening = opens && i === a && isCalledAtStart(units, a, b)
    if (isOpening) return a
    if (!(flags & Word.title) && !isCalled(units, i, b) && !(opens && i === a && isKin(units, a, b))) continue
    if (flags & Word.firstName && i < b && !(units[i + 1].flags & Word.firstName)) continue
    if (!standsAlone(units, i, b)) continue
    const before = units.slice(a, i)
    if (
      before.length &&
      before.every(
        ({ flags }) => !(flags & (Word.office | Word.place | Word.demonym | Word.org | Word.orgTail)),
      )
    ) {
      const isPlace = placeFrom(units, a, i - 1) === i - a
      const isSeat =
        i === b && /^(?:governor|mayor)$/.test(units[i].key) && before.every((unit) => !unit.flags)
      if (
        (i === b && !isSeat) ||
        (!isPlace && before.some(({ flags, initials }) => flags & Word.firstName || initials))
      )
        return -1
    }
    if (i + 1 === b && !units[b].link && units[b].flags & Word.orgTail) return -1
    if (
      flags & Word.office &&
      !(flags & Word.honorific) &&
      i < b &&
      !units[i + 1].link &&
      units[i + 1].flags & Word.orgTail
    )
      continue
    return behindBody(units, i, b)
  }
  return -1
}

/** *House of Commons Speaker Sir Bo Berg*: a title behind a body with *of*, right before a form of address or a given name. */
function isBeforePerson(units: Unit[], i: number, b: number): boolean {
  const { flags, link, key } = units[i]
  if (
    link ||
    i + 1 >= b ||
    !(flags & Word.title) ||
    flags & (Word.orgTail | Word.firstName) ||
    key === 'general'
  )
    return false
  const next = units[i + 1]
  return (
    !next.link &&
    (next.flags & (Word.honorific | Word.firstName)) > 0 &&
    !(units[b].flags & (Word.orgTail | Word.placeTail | Word.thingTail))
  )
}

/** *General District Court Judge Anna Berg*: the role behind the body, where the one at `i` is a part of the body's name. */
function behindBody(units: Unit[], i: number, b: number): number {
  for (let j = i + 2; j < b; j++) {
    if (units[j].link || units[j].flags & Word.firstName) return i
    if (!(units[j].flags & Word.title) || !(units[j + 1].flags & Word.firstName)) continue
    return units[j - 1].flags & Word.orgTail ? j : i
  }
  return i
}

/** *Striker Kofi Mensah*, *Opposition Caroline Ashby*: a calling, or the end of an office, right before a given name. */
function isCalled(units: Unit[], i: number, b: number): boolean {
  const { key, flags, upper } = units[i]
  const next = units[i + 1]
  if (i + 1 >= b || upper || next.link || !(next.flags & Word.firstName) || flags & Word.firstName)
    return false
  if (units[b].flags & (Word.orgTail | Word.placeTail | Word.thingTail)) return false
  return isCalling(key) || key === 'opposition' || key === 'deputy'
}

/** *Granddaughter Bella*: what opens a sentence and says whose relative somebody is. */
function isKin(units: Unit[], a: number, b: number): boolean {
  return b === a + 1 && kin.has(units[a].key) && !units[b].link && (units[b].flags & Word.firstName) > 0
}

/** *Resident Ilka Tarvas*: a calling that opens a sentence, before two words that are nothing but somebody’s name. */
function isCalledAtStart(units: Unit[], a: number, b: number): boolean {
  const { key, upper } = units[a]
  if (b !== a + 2 || upper || !isCallingOfOne(key) || !isPersonal(key)) return false
  return units.slice(a + 1, b + 1).every(({ flags, upper, link }) => !flags && !upper && !link)
}

/** *Executive* is a role behind *Chief*, and a party is one before a given name only. */
function standsAlone(units: Unit[], i: number, b: number): boolean {
  const { key } = units[i]
  if (key === 'executive') return i > 0 && units[i - 1].key === 'chief'
  if (key === 'democrat' || key === 'republican') return i < b && (units[i + 1].flags & Word.firstName) > 0
  return true
}

/** *of State*, *of Foreign Affairs*, *of Norway* behind a title; absent where something else follows. */
export function complement(
  units: Unit[],
  from: number,
  b: number,
): { end: number; names: [number, number][] } | undefined {
  let end = from
  const names: [number, number][] = []
  while (end <= b) {
    const place = placeFrom(units, end, b)
    if (place) {
      names.push([end, end + place - 1])
      end += place
    } else if (departments.has(units[end].key)) end++
    else break
    if (
      end <= b &&
      !units[end].link &&
      !departments.has(units[end].key) &&
      !departments.has(units[end - 1].key)
    )
      break
  }
  return end > from && (end > b || !units[end].link) ? { end, names } : undefined
}
