/**
 * What the steps leave in `file.data` for later ones. Kept in one place, beside `schema.ts`, because rooms do not import each other.
 */
import type { Words } from './lib/words.ts'
import type {
  Attribution,
  DateMention,
  EntityKind,
  Figure,
  Found,
  Furniture,
  Moment,
  Passage,
  Quotation,
  Section,
  Sidecar,
  Span,
} from './schema.ts'

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

/** A candidate for a topic: a noun phrase in normal form, and where it stands. */
export interface Term extends Span {
  /** Lower case, singular head: `security guarantee`. */
  key: string
  text: string
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
    quoteMarks: QuoteMarks[]
    sentences: Span[]
    passages: Passage[]
    furniture: Furniture[]
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
