/** Count the noun phrases of a corpus and the phrases inside them: passages, sources, places, word forms. */
import { singular } from '../lib/singular.ts'
import type { Source, Span, Term } from '../schema.ts'

/** The longest phrase that is counted, in words. */
export const longestPhrase = 3

/** What is counted of a phrase. */
export interface Stat {
  key: string
  words: string[]
  passages: number
  sources: number
  /** Times at the end of a phrase, and in all. */
  heads: number
  count: number
  /** 1: a title names it; 2: a heading does. */
  headed: number
  lastPassage: number
  lastSource: number
  /** Word forms at the end of a phrase, and passages: kept for what may be chosen only. */
  forms: Map<string, number>
  places: Set<number>
  /** Indices of its sources, likewise. */
  origins: Set<number>
}

/** What phrases are counted by: a source without its words. */
export interface Outline extends Pick<Source, 'id' | 'title' | 'sections'> {
  passages: readonly Span[]
}

const none: Map<string, number> = new Map()
const nowhere: Set<number> = new Set()

/** What a source names by its headings: their words in normal form, and phrases of these words. */
export interface Named {
  title: Set<string>
  sections: Set<string>
}

/** For each source, the words of its title and its headings; quotations as headings are none of the author's words. */
export function headingWords(sources: readonly Outline[]): Map<string, Named> {
  return new Map(
    sources.map(({ id, title, sections }) => [
      id,
      {
        title: phrasesOf(title.certainty === 'implied' ? [] : [title.value]),
        sections: phrasesOf(sections.map((section) => section.title)),
      },
    ]),
  )
}

function phrasesOf(titles: string[]): Set<string> {
  const found = new Set<string>()
  for (const title of titles) {
    if (/^["“„«‘']/.test(title)) continue
    const words = normalWords(title)
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= Math.min(from + longestPhrase, words.length); to++)
        found.add(words.slice(from, to).join(' '))
  }
  return found
}

function normalWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(singular)
}

/** Count phrases over all sources: single words, or those of two words and more that `known` lets through. */
export function count(
  sources: readonly Outline[],
  terms: (id: string) => readonly Term[],
  headings: Map<string, Named>,
  longest: number,
  known?: (words: string[]) => boolean,
): Map<string, Stat> {
  const stats = new Map<string, Stat>()
  let passage = 0
  sources.forEach((source, index) => {
    const heading = headings.get(source.id)!
    const { passages } = source
    let at = 0
    for (const term of terms(source.id)) {
      while (at < passages.length && passages[at].end <= term.start) at++
      const words = term.key.split(' ')
      for (let size = known ? 2 : 1; size <= Math.min(longest, words.length); size++) {
        for (let from = 0; from + size <= words.length; from++) {
          const part = size === words.length ? words : words.slice(from, from + size)
          if (known && !known(part)) continue
          const stat = statOf(stats, part)
          if (stat.lastSource !== index)
            stat.headed = Math.max(
              stat.headed,
              heading.sections.has(stat.key) ? 2 : Number(heading.title.has(stat.key)),
            )
          add(stat, index, passage + at, from + size === words.length)
        }
      }
    }
    passage += passages.length
  })
  return stats
}

function statOf(stats: Map<string, Stat>, words: string[]): Stat {
  const key = words.length === 1 ? words[0] : words.join(' ')
  const held = stats.get(key)
  if (held) return held
  const made = {
    key,
    words,
    passages: 0,
    sources: 0,
    heads: 0,
    count: 0,
    headed: 0,
    lastPassage: -1,
    lastSource: -1,
    forms: none,
    places: nowhere,
    origins: nowhere,
  }
  stats.set(key, made)
  return made
}

function add(stat: Stat, source: number, passage: number, head: boolean) {
  stat.count++
  if (head) stat.heads++
  if (stat.lastPassage !== passage) stat.passages++
  if (stat.lastSource !== source) stat.sources++
  stat.lastPassage = passage
  stat.lastSource = source
}

/** Note the passages and the word forms of what may be chosen. */
export function locate(
  sources: readonly Outline[],
  terms: (id: string) => readonly Term[],
  likely: Map<string, Stat>,
) {
  for (const stat of likely.values())
    Object.assign(stat, { forms: new Map(), places: new Set(), origins: new Set() })
  let passage = 0
  for (const [index, { id, passages }] of sources.entries()) {
    let at = 0
    for (const term of terms(id)) {
      while (at < passages.length && passages[at].end <= term.start) at++
      for (const [part, head] of parts(term.key)) {
        const stat = likely.get(part)
        if (!stat) continue
        stat.places.add(passage + at)
        stat.origins.add(index)
        if (!head) continue
        const form = formOf(term.text, stat.words.length)
        stat.forms.set(form, (stat.forms.get(form) ?? 0) + 1)
      }
    }
    passage += passages.length
  }
}

/** The phrases inside a phrase, and whether each stands at its end. */
function* parts(key: string): Iterable<[string, boolean]> {
  const cuts = [-1]
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) cuts.push(at)
  cuts.push(key.length)
  for (let from = 0; from < cuts.length - 1; from++) {
    for (let to = from + 1; to <= Math.min(from + longestPhrase, cuts.length - 1); to++)
      yield [key.slice(cuts[from] + 1, cuts[to]), to === cuts.length - 1]
  }
}

/** Words of Latin letters with a blank between. */
const plain = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** The last words of a phrase as written, in small letters. */
function formOf(text: string, size: number): string {
  if (size === 1 && plain.test(text)) return text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}’']+/u)
    .slice(-size)
    .join(' ')
}
