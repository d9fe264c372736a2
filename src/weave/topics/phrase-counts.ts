/** Count the noun phrases of a corpus and the phrases inside them: passages, sources, places, word forms. */
import { singular } from '../../lib/singular.ts'
import type { Source } from '../../schema.ts'
import { append } from './ascending.ts'
import type { Phrases } from './phrases.ts'

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
  /** Word forms at the end of a phrase, and passages, ascending: kept for what may be chosen only. */
  forms: Map<string, number>
  places: number[]
  /** Indices of its sources, likewise. */
  origins: number[]
}

/** A phrase inside another, and whether it stands at its end. */
interface Part {
  stat: Stat
  head: boolean
}

const none: Map<string, number> = new Map()
const nowhere: number[] = []

/** What a source names by its headings: their words in normal form, and phrases of these words. */
export interface Named {
  title: Set<string>
  sections: Set<string>
}

/** What the title and the headings of a source name; quotations as headings are none of the author's words. */
export function headingWords({ title, sections }: Pick<Source, 'title' | 'sections'>): Named {
  return {
    title: phrasesIn(title.certainty === 'implied' ? [] : [title.value]),
    sections: phrasesIn(sections.map((section) => section.title)),
  }
}

function phrasesIn(titles: string[]): Set<string> {
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

/** What is counted of phrases; each different normal form is taken apart once. */
export class PhraseCounts {
  /** In the order in which they are met. */
  readonly stats = new Map<string, Stat>()
  readonly #phrases: Phrases
  readonly #copies: ReadonlySet<number>
  readonly #parts: Part[][] = []

  /** What stands in `copies`, by their numbers, is no more than a passage to read. */
  constructor(phrases: Phrases, copies: ReadonlySet<number>) {
    this.#phrases = phrases
    this.#copies = copies
  }

  /** Count single words. `headings` are those of each source. */
  countWords(headings: readonly (Named | undefined)[]): void {
    this.#count(headings, (words) => this.#partsOf(words, 1, 1))
  }

  /** Count phrases of two words and more, all of which `known` lets through. */
  countPhrases(headings: readonly (Named | undefined)[], known: (words: string[]) => boolean): void {
    this.#count(headings, (words) => this.#partsOf(words, 2, longestPhrase, known))
  }

  /** Note the passages and the word forms of what may be chosen. */
  locate(likely: readonly Stat[]): void {
    for (const stat of likely) Object.assign(stat, { forms: new Map(), places: [], origins: [] })
    const { key, form, forms, passage, bounds } = this.#phrases
    const parts = this.#parts.map((own) => own.filter(({ stat }) => stat.places !== nowhere))
    for (let source = 0; source < bounds.length - 1; source++) {
      for (let i = bounds[source]; i < bounds[source + 1]; i++) {
        if (this.#copies.has(passage[i])) continue
        for (const { stat, head } of parts[key[i]]) {
          append(stat.places, passage[i])
          append(stat.origins, source)
          if (!head) continue
          const written = lastWords(forms[form[i]], stat.words.length)
          stat.forms.set(written, (stat.forms.get(written) ?? 0) + 1)
        }
      }
    }
  }

  #count(headings: readonly (Named | undefined)[], partsOf: (words: string[]) => Part[]): void {
    const { key, keys, passage, bounds } = this.#phrases
    const parts: Part[][] = []
    for (let source = 0; source < bounds.length - 1; source++) {
      const named = headings[source]
      for (let i = bounds[source]; i < bounds[source + 1]; i++) {
        parts[key[i]] ??= partsOf(keys[key[i]].split(' '))
        if (this.#copies.has(passage[i])) continue
        for (const { stat, head } of parts[key[i]]) {
          if (named && stat.lastSource !== source)
            stat.headed = Math.max(
              stat.headed,
              named.sections.has(stat.key) ? 2 : Number(named.title.has(stat.key)),
            )
          add(stat, source, passage[i], head)
        }
      }
    }
    for (const [at, own] of parts.entries()) this.#parts[at] = [...(this.#parts[at] ?? []), ...own]
  }

  #partsOf(words: string[], from: number, to: number, known?: (words: string[]) => boolean): Part[] {
    const found: Part[] = []
    for (let size = from; size <= Math.min(to, words.length); size++) {
      for (let at = 0; at + size <= words.length; at++) {
        const part = size === words.length ? words : words.slice(at, at + size)
        if (!known || known(part))
          found.push({
            stat: this.#statOf(part),
            head: at + size === words.length,
          })
      }
    }
    return found
  }

  #statOf(words: string[]): Stat {
    const key = words.length === 1 ? words[0] : words.join(' ')
    const held = this.stats.get(key)
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
    this.stats.set(key, made)
    return made
  }
}

function add(stat: Stat, source: number, passage: number, head: boolean) {
  stat.count++
  if (head) stat.heads++
  if (stat.lastPassage !== passage) stat.passages++
  if (stat.lastSource !== source) stat.sources++
  stat.lastPassage = passage
  stat.lastSource = source
}

/** The last words of words with a blank or a hyphen between. */
function lastWords(text: string, size: number): string {
  let at = text.length
  for (let left = size; left > 0 && at > 0; left--) {
    at--
    while (at > 0 && text[at - 1] !== ' ' && text[at - 1] !== '-') at--
  }
  return text.slice(at)
}
