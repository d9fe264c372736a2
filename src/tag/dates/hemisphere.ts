/** On which half of the earth a text's seasons are: in the south summer is from December to February. */
import type { VFile } from 'vfile'
import { PerForm } from '../../lib/forms.ts'
import { Flag, type Words } from '../../lib/words.ts'
import { wordsOfLand } from '../figures/home-dollar.ts'
import { firstNames } from '../names/first-names.ts'
import { countries } from '../names/place-countries.ts'
import { states } from '../names/states.ts'

/** Countries that lie in the south but for a corner. */
const southern = new Set([
  'Argentina',
  'Australia',
  'Botswana',
  'Chile',
  'Fiji',
  'Lesotho',
  'Namibia',
  'New Zealand',
  'Paraguay',
  'South Africa',
  'Uruguay',
  'Zimbabwe',
])

const [south, north] = [1, 2]
const halves = new Map<string, number>()
for (const country of countries) {
  const [names, demonyms, cities] = country.split('|')
  const half = southern.has(names.split(',')[0]) ? south : north
  for (const word of `${names},${demonyms},${cities}`.split(','))
    if (word && !word.includes(' ') && !firstNames.has(word.toLowerCase())) halves.set(word, half)
}
for (const state of states.values()) if (!state.includes(' ') && !halves.has(state)) halves.set(state, north)
for (const code of ['AUD', 'FJD', 'NZD']) for (const word of wordsOfLand(code)) halves.set(word, south)

const perForm = new PerForm((written) => halves.get(written) ?? 0)

/** Are its seasons those of the south? `undefined` where its places are of both halves. */
export function isSouthern(text: string, words: Words, { publisher }: VFile['data']): boolean | undefined {
  const counts = new Int32Array(3)
  for (let i = 0; i < words.length; i++)
    if (words.flag[i] & Flag.initial) counts[perForm.at(text, words, i)]++
  for (const word of publisher?.value.split(/[^\p{L}]+/u) ?? []) counts[halves.get(word) ?? 0] += 3
  if (counts[south] > 1 && counts[south] > 2 * counts[north]) return true
  return counts[south] > 1 && counts[south] * 2 > counts[north] ? undefined : false
}
