/** Tell spoken quotations from titles of works, scare quotes and headings: `file.data.quotations`. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { QuoteMarks } from '../data.ts'
import { PerForm } from '../lib/forms.ts'
import { Kind, type Words } from '../lib/words.ts'
import type { Passage, Piece, Quotation, Root, Span } from '../schema.ts'
import { Is, wordClasses } from './word-classes.ts'

/** Nouns and participles right before the name of a work. */
const beforeTitle = new Set(
  `album anthem article ballad bestseller blockbuster book cartoon chapter column comedy documentary drama editorial entitled episode essay exhibition feature film
  game headlined hit hymn lecture magazine memoir movie musical novel opera painting paper play podcast poem programme program report sculpture sequel series
  show single sitcom song speech story study thriller titled track trilogy video volume`.split(/\s+/),
)
/** Before a programme: *on “Face the Harbour”*, *told PBS’ “To the Contrary”*. */
const within = /(?:\b(?:on|called|titled)|['’]s?)\s$/
const smallWords = new Set(
  'a an and as at but by for from in into is nor of on or over the to up via vs with'.split(' '),
)
/** Other words that hand on what was said. */
const otherCues = new Set('according words quote quoted quoting'.split(' '))
const isOtherCue = new PerForm((written) => otherCues.has(written))
const held =
  /(?:^|\s)(?:so-called|known as|nicknamed|dubbed|termed|labell?ed|the (?:word|term|phrase|expression))\s*$/i
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
/** How far around a quotation words are looked at, in UTF-16 code units. */
const near = 160

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
  for (const marks of file.data.quoteMarks ?? []) {
    while (piece < tree.children.length && tree.children[piece].end <= marks.start) piece++
    while (passage < passages.length && passages[passage].end <= marks.start) passage++
    while (sentence < sentences.length && sentences[sentence].end <= marks.start) sentence++
    const place = passages[passage]
    const role = tree.children[piece]?.role
    if (!place) break
    if (role === 'heading') found.push(quotation(text, marks, place, 'heading'))
    else if (place.start <= marks.start) {
      const kind = kindOf(
        contextOf(text, marks, tree.children[piece], sentences[sentence] ?? place, cues),
        english,
      )
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
  }
  file.data.quotations = found
}

function quotation(text: string, { start, end }: Span, passage: Passage, kind: Quotation['kind']): Quotation {
  return { passage: passage.id, start, end, text: text.slice(start, end), speaker: null, chain: [], kind }
}

/** A quotation with what stands around it in its sentence, and whether a word near it hands on what was said. */
interface Context {
  text: string
  marks: QuoteMarks
  /** Where the looking begins and ends. */
  from: number
  to: number
  spoken: boolean
}

function contextOf(text: string, marks: QuoteMarks, piece: Piece, sentence: Span, cues: number[]): Context {
  const { start, end } = marks.outer
  const from = Math.max(piece.start, sentence.start, start - near)
  const to = Math.min(piece.end, Math.max(sentence.end, end), end + near)
  return { text, marks, from, to, spoken: hasCue(cues, from, start) || hasCue(cues, end, to) }
}

/** In doubt it is speech: who speaks is asked later, and may stay open. */
function kindOf(context: Context, english: boolean): Quotation['kind'] {
  const { text, marks, spoken } = context
  if (marks.continues || marks.continued || marks.end - marks.start > 200) return 'speech'
  const inside = text.slice(marks.start, marks.end)
  const words = inside.match(word) ?? []
  if (!english) return words.length <= 2 && !/[.,!?…]$/.test(inside) ? 'scare' : 'speech'
  if (isTitle(context, inside, words)) return 'title'
  const whole = /^\p{Lu}/u.test(inside) && /[.!?]$/.test(inside)
  if (words.length > 3 || whole || /,$/.test(inside)) return 'speech'
  if (held.test(text.slice(Math.max(context.from, marks.outer.start - 24), marks.outer.start))) return 'scare'
  return spoken ? 'speech' : 'scare'
}

/** All words of weight begin with a capital, and a work is named before, or nobody near says it. */
function isTitle({ text, marks, from, spoken }: Context, inside: string, words: string[]): boolean {
  if (!words.length || words.length > 12 || !/^[\p{Lu}\p{N}]/u.test(inside)) return false
  const heavy = words.filter((each) => !smallWords.has(each))
  if (!heavy.every((each) => /^[\p{Lu}\p{N}]/u.test(each))) return false
  const before = text.slice(Math.max(from, marks.outer.start - 40), marks.outer.start)
  const last = before.match(word)?.slice(-2) ?? []
  if (last.some((each) => beforeTitle.has(each.toLowerCase())) && !/[:]\s*$/.test(before)) return true
  if (heavy.length >= 2 && within.test(before)) return true
  return heavy.length >= 2 && words.length >= 3 && !/[.!]$/.test(inside) && !spoken
}

/** Offsets of the words that hand on what was said, in order. */
function cuesOf(text: string, words: Words): number[] {
  const classes = wordClasses(text, words)
  const found: number[] = []
  for (let i = 0; i < words.length; i++) {
    if (classes[i] & Is.speech || (words.kind[i] === Kind.word && isOtherCue.at(text, words, i)))
      found.push(words.start[i])
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
