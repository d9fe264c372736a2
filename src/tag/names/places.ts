/**
 * A compact gazetteer of what English news calls places: what `place-countries.ts`, `place-parts.ts` and `regions.ts` list, looked up by
 * name.
 */

import { countries } from './place-countries.ts'
import { partsOfWorld } from './place-parts.ts'
import { regions } from './regions.ts'

/** What a gazetteer entry says: the place's usual English name, and whether the word is a demonym. */
export interface Place {
  name: string
  demonym: boolean
}

/** Small words inside the name of a town, which join its words and are none of them: *Rio de Janeiro*. */
const smallWord = / (?:de|del|do|el|es|la) /

/** Places by name in lower case, stops dropped (`us`, `st petersburg`); demonyms in singular and plural. */
export const places = gazetteer()

/** Names of countries in lower case. */
export const countryNames: ReadonlySet<string> = new Set(
  countries.flatMap((line) => line.slice(0, line.indexOf('|')).toLowerCase().split(',')),
)

/** Towns that are ordinary words too: *Mobile phones rang*. */
export const alsoWords: ReadonlySet<string> = new Set(
  'bath cork deal mobile nice orange reading rugby sale split'.split(' '),
)

/** The greatest number of words in a name of the gazetteer. */
export const longestPlace = 6

function gazetteer(): Map<string, Place> {
  const found = new Map<string, Place>()
  const add = (key: string, name: string, demonym: boolean) => {
    const lower = key.toLowerCase().replaceAll('.', '')
    if (!found.has(lower)) found.set(lower, { name, demonym })
  }
  for (const line of [...countries, ...partsOfWorld]) {
    const [names, demonyms, cities] = line.split('|').map((part) => part.split(',').filter(Boolean))
    for (const name of names) add(name, names[0], false)
    for (const word of demonyms) {
      add(word, names[0], true)
      if (!/(?:ese|sh|ch|ss|ois|zakh|yz|men)$/.test(word)) add(plural(word), names[0], true)
      // *Welshman*, *Dutchwomen*
      if (/[^r](?:[lnt]ch|[il]sh)$/.test(word))
        for (const one of ['man', 'men', 'woman', 'women']) add(`${word}${one}`, names[0], true)
    }
    for (const city of cities) add(city, city, false)
  }
  for (const region of regions) add(region, region, false)
  for (const [key, place] of [...found]) {
    const bare = key.replace(smallWord, ' ')
    if (bare !== key && !found.has(bare)) found.set(bare, place)
    if (bare !== key) found.set(key.replaceAll(' ', '-'), place)
  }
  for (const [alias, name] of [
    ['kiev', 'Kyiv'],
    ['washington dc', 'Washington'],
    ['hague', 'The Hague'],
    ['the hague', 'The Hague'],
    ['saint petersburg', 'St. Petersburg'],
    ['la', 'Los Angeles'],
    ['dc', 'Washington'],
  ])
    found.set(alias, { name, demonym: false })
  return found
}

function plural(demonym: string): string {
  return /(?:ch|sh)man$/.test(demonym) ? demonym.replace(/an$/, 'en') : `${demonym}s`
}
