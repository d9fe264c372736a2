/**
 * What the steps leave in `file.data` for later ones. Kept in one place, beside `schema.ts`, because rooms do not import each other.
 */
import type { VFile } from 'vfile'
import type { Words } from './lib/words.ts'
import type {
  Attribution,
  AuthoredPage,
  DateMention,
  Element,
  EntityKind,
  Figure,
  Found,
  Furniture,
  Masthead,
  Moment,
  Passage,
  Piece,
  Quotation,
  Section,
  Sidecar,
  Span,
  Term,
} from './schema.ts'

export type { Term } from './schema.ts'

/** A pair of quotation marks; `start`/`end` delimit the words between, marks excluded. */
export interface QuoteMarks extends Span {
  /** Where the opening mark begins and the closing one ends. */
  outer: Span
  open: string
  close: string
  /** 0 for the outermost pair, 1 for a pair inside it, … */
  depth: number
  /** The quotation goes on in a later paragraph that re-opens it (`continues`), or goes on from an earlier one. */
  continues?: boolean
  continued?: boolean
}

/** One turn of an interview or a transcript, its label included. */
export interface Turn extends Span {
  /** A question, the answer of whom the interview is with, or the words of whom the label names. */
  kind: 'question' | 'answer' | 'said'
  /** Who has the word, as the text labels it. */
  label?: Span
  /** Where the words begin, behind the label. */
  from: number
  /** Who speaks, as far as that is sure. */
  speaker?: string
}

/** A name as it stands in the text, before people are brought together over all sources. */
export interface Name extends Span {
  text: string
  kind: EntityKind
  /** The fullest form of this name in this capture. */
  full: string
  role?: string
  /** A demonym (`Ukrainian`) stands for its place, and is not a name of somebody. */
  demonym?: boolean
}

/** An element of an authored page, as a stretch of its reading text. */
export interface AuthoredElement extends Span {
  name: string
  attributes: Record<string, string>
  /** Where its tag opens in the page's file. */
  at: Span
  /** All of it in the page's file, with what it holds. */
  whole: Span
}

/** A pair of brackets with citations: taken out of the reading text, where `anchor` is its place. `at` is its place in the page's file. */
export interface AuthoredCitation {
  anchor: number
  at: Span
  citations: { source: string; passage?: string; words?: string; at: Span }[]
  fault?: string
}

/** A page that an editor wrote. The reading text is that of another file, which goes through the steps of a capture. */
export interface Authored {
  /** The page as it lies in `content/`; messages go here. */
  file: VFile
  front: AuthoredPage
  /** Prose of the page: blocks between empty lines, citations and notes taken out. */
  text: string
  pieces: Piece[]
  citations: AuthoredCitation[]
  elements: AuthoredElement[]
  /** For each offset into `text`, and its end, the offset into the page's file. */
  places: Int32Array
}

declare module 'vfile' {
  interface DataMap {
    /** Source id, and the seed's file name. */
    id: string
    seed: string
    sha256: string
    sidecar: Sidecar
    /** The seed was written as plain text, Markdown or HTML. */
    format: 'txt' | 'md' | 'html'
    /** Elements of an HTML page, for the pieces' `element`. */
    elements: Element[]
    /** The article as the page's own JSON-LD repeats it (`articleBody`), for comparison only. */
    statedBody: string
    /** What the markup of an HTML page states of itself, surest first. */
    stated: Partial<Record<'title' | 'deck' | 'publisher' | 'byline' | 'published' | 'url' | 'lang', Found[]>>
    lang: string
    title: Found
    deck: Found
    publisher: Found
    byline: Found[]
    url: Found
    category: Found[]
    published: Moment
    sections: Section[]
    turns: Turn[]
    quoteMarks: QuoteMarks[]
    /** Sentences of body and captions. */
    sentences: Span[]
    /** Sentences of what stands outside passages and is no furniture: titles, headings, bylines, dates. */
    displayed: Span[]
    passages: Passage[]
    furniture: Furniture[]
    masthead: Masthead[]
    words: Words
    figures: Figure[]
    dates: DateMention[]
    names: Name[]
    quotations: Quotation[]
    attributions: Attribution[]
    terms: Term[]
    skipped: string[]
  }
}
