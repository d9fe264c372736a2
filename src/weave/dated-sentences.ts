/** The sentence in which a date stands, and what the date is the day of. */
import type { DateMention } from '../schema.ts'
import { type Place, smallStems } from './passage-features.ts'

export interface DatedSentence {
  place: Place
  date: DateMention
  /** Stems of its words of weight in small letters. */
  stems: ReadonlySet<string>
  /** The date is the day on which somebody said something: *said on Monday*. */
  isSaid: boolean
  /** The date names a weekday or a month, and does not hang on another one: *the next day*. */
  isNamed: boolean
}

const saying =
  'accus|add|admit|announc|appeal|apologi[sz]|argu|ask|call|claim|condemn|confirm|defend|deni|deny|disclos|express|hail|insist|issu|plead|pledg|prais|predict|promis|reiterat|report|reveal|sa(?:id|y)|spok|speak|statement|stress|suggest|tell|testifi|told|tweet|urg|vow|warn|welcom|writ|wrote'
const said = new RegExp(`^(?:${saying})`, 'u')
/** How many words before and behind a date are looked at. */
const [before, behind] = [4, 2]

/** A date of a passage with what its sentence tells; worked out when it is asked for. */
export function dated(place: Place, date: DateMention): DatedSentence {
  let stems: ReadonlySet<string> | undefined
  let isSaid: boolean | undefined
  return {
    place,
    date,
    get stems() {
      stems ??= smallStems(sentenceOf(place, date).join(' '))
      return stems
    },
    get isSaid() {
      isSaid ??= hasSaying(sentenceOf(place, date))
      return isSaid
    },
    isNamed:
      /(?:[a-z]day\b|\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i.test(date.text) &&
      !/\b(?:ago|later|after|before)\b/i.test(date.text),
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

function hasSaying([head, tail]: [string, string]): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  return [...words(head).slice(-before), ...words(tail).slice(0, behind)].some((word) => said.test(word))
}
