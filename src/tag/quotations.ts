/** Tell spoken quotations from titles of works, scare quotes and headings: `file.data.quotations`. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { QuoteMarks } from '../data.ts'
import { PerForm } from '../lib/forms.ts'
import { Kind, type Words } from '../lib/words.ts'
import type { Passage, Quotation, Root, Span } from '../schema.ts'
import { Is, wordClasses } from './grammar/word-classes.ts'
import { type Context, kindOf } from './quotations/kinds.ts'

/** Other words that hand on what was said. */
const otherCues = new Set('according words quote quoted quoting'.split(' '))
const isOtherCue = new PerForm((written) => otherCues.has(written))
/** Forms in *-ing* of verbs of speech that are nouns more often. */
const nouns = new Set('broadcasting hearing offering publishing ruling shooting signing singing'.split(' '))
const isNoun = new PerForm((written) => nouns.has(written))

/** How far around a quotation words are looked at, in UTF-16 code units; around one that may be a scare quote. */
const near = 160
const nearer = 90
const longestScare = 32

/**
 * Make an entry of each pair of quotation marks in body, captions and headings, its words as printed; speakers and chains are found later. A
 * quotation that goes through several passages has an entry in each.
 */
export const tagQuotations: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const text = String(file.value)
  const passages = file.data.passages ?? []
  const sentences = file.data.sentences ?? []
  const english = /^en\b|^und$/.test(file.data.lang ?? 'en')
  const cues = file.data.words ? cuesOf(text, file.data.words) : []
  const found: Quotation[] = []
  let piece = 0
  let passage = 0
  let sentence = 0
  let around: Span | undefined
  for (const marks of file.data.quoteMarks ?? []) {
    while (piece < tree.children.length && tree.children[piece].end <= marks.start) piece++
    while (passage < passages.length && passages[passage].end <= marks.start) passage++
    while (sentence < sentences.length && sentences[sentence].end <= marks.start) sentence++
    if (marks.depth === 0) around = undefined
    const place = passages[passage]
    const role = tree.children[piece]?.role
    if (!place) break
    if (role === 'heading') found.push(quotation(text, marks, place, 'heading'))
    else if (place.start <= marks.start) {
      const within = around ?? tree.children[piece]
      const kind = kindOf(contextOf(text, marks, within, sentences[sentence] ?? place, cues), english)
      for (let at = passage; at < passages.length && passages[at].start < marks.end; at++) {
        found.push(
          quotation(
            text,
            { start: Math.max(marks.start, passages[at].start), end: Math.min(marks.end, passages[at].end) },
            passages[at],
            kind,
          ),
        )
      }
    }
    if (marks.depth === 0) around = marks
  }
  file.data.quotations = found
}

function quotation(text: string, { start, end }: Span, passage: Passage, kind: Quotation['kind']): Quotation {
  return { passage: passage.id, start, end, text: text.slice(start, end), speaker: null, chain: [], kind }
}

/** `within` is the piece that holds the quotation, or the quotation around it. */
function contextOf(text: string, marks: QuoteMarks, within: Span, sentence: Span, cues: number[]): Context {
  const { start, end } = marks.outer
  const reach = end - start < longestScare ? nearer : near
  const from = Math.max(within.start, sentence.start, start - reach)
  const to = Math.min(within.end, Math.max(sentence.end, end), end + reach)
  return { text, marks, from, to, spoken: hasCue(cues, from, start) || hasCue(cues, end, to) }
}

/** Offsets of the words that hand on what was said, in order. */
function cuesOf(text: string, words: Words): number[] {
  const classes = wordClasses(text, words)
  const found: number[] = []
  for (let i = 0; i < words.length; i++) {
    const isVerb = (classes[i] & Is.speech) !== 0 && !(classes[i] & Is.ing && isNoun.at(text, words, i))
    if (isVerb || (words.kind[i] === Kind.word && isOtherCue.at(text, words, i))) found.push(words.start[i])
  }
  return found
}

/** Does one of `cues` begin between `from` and `to`? */
function hasCue(cues: readonly number[], from: number, to: number): boolean {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle] < from) low = middle + 1
    else high = middle
  }
  return low < cues.length && cues[low] < to
}
