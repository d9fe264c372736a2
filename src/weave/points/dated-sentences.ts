/** The sentence in which a date stands, and what the date is the day of. */
import type { DateMention } from '../../schema.ts'
import type { Place } from './passage-features.ts'
import { smallStems } from './stems.ts'

const saying =
  'accus|add|admit|announc|appeal|apologi[sz]|argu|ask|call|claim|condemn|confirm|defend|deni|deny|disclos|express|hail|insist|issu|plead|pledg|prais|predict|promis|reiterat|report|reveal|sa(?:id|y)|spok|speak|statement|stress|suggest|tell|testifi|told|tweet|urg|vow|warn|welcom|writ|wrote'
const said = new RegExp(`^(?:${saying})`, 'u')
const ordinals =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|final|last|\d{1,3}(?:st|nd|rd|th)) (?:and \p{Ll}+ )?(\p{Ll}+)|(?<!\S)\(?(\d{1,3}-\d{1,3})\b/gu
/** How many words before and behind a date are looked at. */
const [before, behind] = [4, 2]

/** A date of a passage with what its sentence tells, which is worked out when it is asked for: an archive has many, and few are. */
export class DatedSentence {
  readonly place: Place
  readonly date: DateMention
  #stems: ReadonlySet<string> | undefined
  #ranks: ReadonlyMap<string, string> | undefined
  #isSaid: boolean | undefined

  constructor(place: Place, date: DateMention) {
    this.place = place
    this.date = date
  }

  /** Stems of its words of weight in small letters. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= smallStems(sentenceOf(this.place, this.date).join(' '))
    return this.#stems
  }

  /** What it counts through: the first `day` of the third `test`; a score is the only one of its kind. */
  get ranks(): ReadonlyMap<string, string> {
    this.#ranks ??= ranksIn(sentenceOf(this.place, this.date).join(' '))
    return this.#ranks
  }

  /** The date is the day on which somebody said something: *said on Monday*. */
  get isSaid(): boolean {
    this.#isSaid ??= hasSaying(sentenceOf(this.place, this.date))
    return this.#isSaid
  }

  /** The date names a weekday or a month, and does not hang on another one: *the next day*. */
  get isNamed(): boolean {
    const { text } = this.date
    return (
      /(?:[a-z]day\b|\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i.test(text) &&
      !/\b(?:ago|later|after|before)\b/i.test(text)
    )
  }
}

/** What stands before and behind a date in its sentence. */
function sentenceOf({ source, passage }: Place, { start, end }: DateMention): [string, string] {
  const sentence = sentenceAt(source.sentences, start) ?? passage
  const from = Math.max(sentence.start, passage.start) - passage.start
  const to = Math.min(sentence.end, passage.end) - passage.start
  return [
    passage.text.slice(from, start - passage.start),
    passage.text.slice(Math.max(from, end - passage.start), to),
  ]
}

/** The sentence that holds an offset; sentences are in order. */
function sentenceAt<T extends { start: number; end: number }>(sentences: readonly T[], offset: number) {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low < sentences.length && sentences[low].start <= offset ? sentences[low] : undefined
}

function ranksIn(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, rank, noun, score] of text.matchAll(ordinals)) {
    const key = noun ?? ''
    if (!found.has(key)) found.set(key, rank ?? score)
  }
  return found
}

function hasSaying([head, tail]: [string, string]): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  return [...words(head).slice(-before), ...words(tail).slice(0, behind)].some((word) => said.test(word))
}
