/** What stands at the front of a run and is, or is not, one name with the rest: *Danish Navy*, but *Danish* | *Anna Berg*. */

import { keyOf, placeFrom } from './place-units.ts'
import { countryNames } from './places.ts'
import type { Unit } from './units.ts'
import { Word } from './words.ts'

/** Ends of organisations that are nobody's last name: *Howard University*. */
export const sureTails: ReadonlySet<string> = new Set(
  `agency airlines airways association authority bureau commission committee corporation council federation foundation hospital inc institute ltd ministry school society university`.split(
    ' ',
  ),
)

/** Is a name one with the place or demonym before it (*Bergen Water Board*, *Danish Navy*, *Paris Osei*), which ends before unit `next`? */
export function isWhole(units: Unit[], a: number, next: number, b: number): boolean {
  const rest = units.slice(next, b + 1)
  const { flags } = units[b]
  if (units[next].link === 'of' || units[next].link === 'and') return true
  const isDemonym = (units[next - 1].flags & Word.demonym) > 0
  // *Englishman Rob Cross*
  if (isDemonym && b === next + 1 && units[next].flags & Word.firstName && !sureTails.has(units[b].key))
    return false
  if (flags & (Word.orgTail | Word.placeTail | Word.takesOf) || (!isDemonym && flags & Word.org)) return true
  const heads = Word.orgTail | Word.takesOf | Word.org | Word.placeTail
  if (rest.some((unit) => unit.flags & heads) && (!isDemonym || rest.some(({ link }) => link === 'of')))
    return true
  if (flags & Word.thingTail || isDemonym) return false
  if (isEnvoyed(units, a, next, b)) return false
  if (next === a + 1 && (units[a].flags & Word.firstName || alsoGiven.has(units[a].key))) return true
  return !(units[next].flags & Word.firstName) && !placeFrom(units, next, b)
}

/** *(the ambassador to) Britain Liu Xiaoming*: a country before two words that are nothing but somebody's name. */
function isEnvoyed(units: Unit[], a: number, next: number, b: number): boolean {
  if (b !== next + 1 || !countryNames.has(keyOf(units, a, next - 1)) || alsoGiven.has(units[a].key))
    return false
  return units.slice(next).every(({ flags, upper, link }) => !flags && !upper && !link)
}

/** Places that are given names or surnames as well. */
export const alsoGiven: ReadonlySet<string> = new Set(
  `austin bath boston brooklyn carolina chad chelsea clare cork dakota dallas denver florence georgia houston india israel jackson jordan kenya kerry kingston lincoln london lyon
  nice paris perth reading sydney troy victoria virginia washington`.split(/\s+/),
)

/** Where an organisation and a person stand in one run (*Refugee Council Anna Berg*), the person's first unit; 0 where not. */
export function personBehind(units: Unit[], a: number, b: number): number {
  for (let i = a + 1; i < b; i++) {
    const { flags, link } = units[i]
    if (
      flags & Word.firstName &&
      !link &&
      units[i - 1].flags & Word.orgTail &&
      !(units[b].flags & Word.orgTail)
    )
      return i
  }
  return 0
}
