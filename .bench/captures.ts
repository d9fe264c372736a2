/**
 * Generate captures for measurements: news-like text with names, quotations, dates and figures, the same for the same seed.
 * The vocabulary grows with the number of captures, as that of a real archive does.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A generator of numbers in [0, 1), the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const list = (words: string) => words.trim().split(/\s+/)
const firstNames =
  list(`Anna Ben Clara David Elena Farid Grace Hassan Irina James Karin Liam Maria Nadia Omar Paul Rosa Samir
  Tanya Viktor Wendy Yusuf Zoe Martin Laura Peter Julia Simon Helen Oscar`)
const lastParts = [
  list('Ha Bel Cor Dan El Far Gar Hol Iv Jan Kov Lin Mar Nor Ost Pal Ros Stan Tor Val Wal Zim'),
  list('d b r l m n s t v k g'),
  list('an er in ov ski ton ley son berg aro ez man well ford ini uk'),
]
const placeParts = [
  list('North South East West New Old Port Lake Fort Upper'),
  list('Halden Brava Corrin Delmar Esk Farrow Garda Hulme Istra Jura Karst Lomond Morava Nevis Orlov'),
]
const outlets = list('Herald Courier Tribune Ledger Gazette Monitor Observer Dispatch').map(
  (name) => `the ${name}`,
)
const bodies = [
  'the Ministry of Energy',
  'the National Audit Office',
  'the Harbour Authority',
  'Northern Rail',
  'the Water Board',
  'the Central Bank',
  'the Institute for Public Health',
]
const roles = [
  'minister',
  'mayor of the city',
  'union leader',
  'chief engineer',
  'opposition spokeswoman',
  'energy analyst',
  'prosecutor',
  'company spokesman',
  'professor of economics',
]
const stems =
  list(`harbour bridge pipeline reservoir tariff subsidy licence budget audit strike contract vaccine clinic turbine grid railway ferry
  quarry forest fishery levy pension census tribunal ballot coalition treaty border refinery battery copper cobalt nickel graphite gravel timber wheat
  barley drought flood dyke landfill incinerator tunnel airport runway terminal depot warehouse school hospital archive museum library stadium`)
const heads = list(
  'deal plan project scheme reform programme tender permit review fund price route site deposit supply shortage repair expansion closure dispute inquiry',
)
const adjectives = list(
  'new controversial delayed expensive regional public private joint temporary emergency long-awaited unpopular costly modest ambitious',
)
const verbs = list(
  'approved rejected postponed criticised defended welcomed presented questioned cancelled extended revised signed funded examined announced',
)
const weekdays = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
const months = list('January February March April May June July August September October November December')

/** One capture of about `words` words: headline, byline, date line, paragraphs. */
export function capture(index: number, words: number): string {
  const random = chance(index * 7919 + 17)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * random() * from.length)]
  const even = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]
  const surname = () => lastParts.map((part) => even(part)).join('')
  const person = () => `${even(firstNames)} ${surname()}`
  const place = () => placeParts.map((part) => even(part)).join(' ')
  const subject = `${pick(stems)} ${pick(heads)}`
  const money = () => `$${1 + Math.floor(random() * 900)} ${even(['million', 'billion'])}`
  const share = () => `${1 + Math.floor(random() * 98)} ${even(['percent', 'per cent'])}`
  const date = () => `${1 + Math.floor(random() * 28)} ${even(months)} 20${10 + Math.floor(random() * 15)}`
  const [one, two, town] = [person(), person(), place()]
  const [role, body, outlet] = [even(roles), even(bodies), even(outlets)]
  const short = (name: string) => name.split(' ')[1]
  const sentences: (() => string)[] = [
    () => `The ${even(adjectives)} ${subject} in ${town} was ${even(verbs)} on ${even(weekdays)} by ${body}.`,
    () =>
      `${one}, the ${role}, ${even(verbs)} the ${pick(stems)} ${pick(heads)} and asked for ${money()} more.`,
    () =>
      `“The ${pick(stems)} ${pick(heads)} is too ${even(['slow', 'late', 'dear', 'small'])}, and the ${subject} will not wait,” ${short(one)} said on ${even(weekdays)}.`,
    () => `About ${share()} of the ${pick(stems)}s in ${town} depend on the ${subject}, ${outlet} reports.`,
    () => `${two} told ${outlet} that the ${pick(heads)} had cost around ${money()} since ${date()}.`,
    () =>
      `Last ${even(weekdays)} ${short(two)} met officials of ${body}, who described the talks as “${even(adjectives)}”.`,
    () =>
      `A ${even(['senior', 'former', 'local'])} official said the ${pick(stems)} ${pick(heads)} was ${even(verbs)} without a vote.`,
    () =>
      `The ${pick(stems)} ${pick(heads)}, ${even(adjectives)} as it is, reportedly covers ${2 + Math.floor(random() * 40)} kilometres and ${Math.floor(random() * 9000)} people.`,
    () =>
      `In ${place()}, a similar ${pick(stems)} ${pick(heads)} was ${even(verbs)} in ${even(months)}, according to ${body}.`,
    () =>
      `“Nobody ${even(verbs)} the ${pick(heads)},” said ${two}. “We ${even(verbs)} it because the ${pick(stems)}s were empty.”`,
    () => `The next day the ${role} ${even(verbs)} it again.`,
  ]
  const paragraphs: string[] = []
  let count = 0
  while (count < words) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, () => even(sentences)()).join(' ')
    paragraphs.push(paragraph)
    count += paragraph.split(' ').length
  }
  const head = `${town} ${subject.replace(/^./, (letter) => letter.toUpperCase())} ${even(verbs)} after ${even(adjectives)} talks`
  const posted = `Posted ${even(months).slice(0, 3)} ${1 + Math.floor(random() * 28)}, 2024 9:${10 + Math.floor(random() * 49)} AM CST`
  return `${head}\n\nBy ${person()}\n${posted}\n\n${paragraphs.join('\n\n')}\n`
}

/** Write `count` captures of `words` words into `folder`. */
export function writeCaptures(folder: string, count: number, words: number): void {
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < count; index++) {
    writeFileSync(join(folder, `capture-${String(index).padStart(5, '0')}.txt`), capture(index, words))
  }
}
