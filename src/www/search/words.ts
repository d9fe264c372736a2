/** Every word that the search says: they come with its page, in the language of the site. */
import type { Language } from '../languages/en.ts'
import { fill } from './fill.ts'

type Told = Language['searching']

const told: Told = JSON.parse(document.querySelector('#words')!.textContent!)
const rules = new Intl.PluralRules(told.locale)
const say = (pattern: string, n = 0, about = '') => fill(pattern, rules.select(n), n, about)

/** Headings of the filters. */
export const filterTitles: Readonly<Record<string, string>> = told.titles

/** A value of a filter, as a reader sees it. */
export const written = (value: string): string => told.values[value] ?? value

export const words = {
  ...told,
  /** Said to editors, in dev only, in the language of the terminal. */
  unbuilt: 'The preview searches the site that was built last. There is none yet: run `npm run build` once.',
  more: (count: number) => say(told.more, count),
  fewer: (count: number) => say(told.fewer, count),
  passage: (number: string) => say(told.passage, Number(number)),
  place: (title: string) => say(told.place, 0, title),
  found: (total: number, about: string) => say(about ? told.foundFor : told.found, total, about),
  nothing: (about: string) => (about ? say(told.nothingFor, 0, about) : told.nothing),
  near: (total: number, about: string) => say(told.near, total, about),
  answers: (count: number) => say(told.answers, count),
  missing: (list: readonly string[]) =>
    say(told.missing, 0, list.map((word) => say(told.quoted, 0, word)).join(', ')),
} as const
