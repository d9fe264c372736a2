/**
 * What a source, a passage, a page is: the contract between rooms, and with `www/`.
 *
 * All offsets are UTF-16 code units into the *reading text* of a source, so that
 * `text.slice(start, end)` yields the words meant.
 */
import type { Node } from 'unist'

/** How sure we are of a value: the capture says it, it follows from the capture, or the sidecar declares it. */
export type Certainty = 'stated' | 'implied' | 'declared'

/** A stretch of the reading text: `start` inclusive, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** A value found in a capture, with how sure we are and the name of the way it was found. */
export interface Found<T = string> {
  value: T
  certainty: Certainty
  /** The strategy that found it, in kebab-case: `posted-line`, `sidecar`, `json-ld`. */
  by: string
  start?: number
  end?: number
}

/** What a date is exact to. A week's `iso` is `2025-W07`, a month's `2025-02`, a year's `2025`. */
export type Precision = 'minute' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'unknown'

/** A moment of publication: `iso` with zone where the capture states one (`2025-02-21T09:50:00-06:00`), else the date. */
export interface Moment {
  iso: string
  precision: Precision
  certainty: Certainty
  by: string
  start?: number
  end?: number
}

/** What a piece of a capture turned out to be. */
export type Role =
  | 'title'
  | 'deck'
  | 'byline'
  | 'published'
  | 'publisher'
  | 'category'
  | 'dateline'
  | 'caption'
  | 'heading'
  | 'body'
  | 'furniture'

/**
 * One piece of a document, in reading order. `read/` makes a piece of each line or HTML block; `sift/` splits pieces
 * and gives each its role. Pieces never overlap; what lies between two pieces is white space only.
 */
export interface Piece extends Node, Span {
  type: 'piece'
  /** What the markup says this is; a line of plain text is `line`. */
  kind: 'line' | 'paragraph' | 'heading' | 'item' | 'quote' | 'caption' | 'table' | 'code'
  /** Heading rank 1–6, for `kind: 'heading'`. */
  depth?: number
  role?: Role
  /** Why it has that role: the rule that decided, in kebab-case. Shown for furniture, and in the removal trail. */
  rule?: string
  /** From HTML only: is it in the part that the reading algorithm took for the article? */
  article?: boolean
  /** From HTML only: the share of its characters that are link text, 0–1. */
  links?: number
}

/** The tree of one document: a flat list of pieces that, with the white space between, is the whole reading text. */
export interface Root extends Node {
  type: 'root'
  children: Piece[]
}

/** A heading inside a source: `start` and `end` are the heading's own place. */
export interface Section extends Span {
  /** `s1`, `s2`, … in order. */
  id: string
  title: string
}

/** The smallest addressable piece of a source: a sentence, or the sentences that one quotation spans. */
export interface Passage extends Span {
  /** `p1`, `p2`, … counted over the capture, captions included, in reading order. */
  id: string
  text: string
  section?: string
  role: 'body' | 'caption'
}

export interface Furniture extends Span {
  text: string
  rule: string
}

/** Who speaks. `name` where the text names somebody (then `start`/`end` say where, be it “he”); `unnamed` for a voice without a name. */
export type Speaker = ({ name: string; ref?: string } | { unnamed: string }) & Partial<Span>

export interface Quotation extends Span {
  passage: string
  /** The words between the marks, marks excluded; `start`/`end` delimit the same words. */
  text: string
  speaker: Speaker | null
  /** The verb or phrase that attributes: `said`, `according to`. */
  cue?: string
  /** Who told whom, outermost first, as far as stated: source id or publisher, outlet, unnamed voice, speaker. */
  chain: string[]
  /** `speech` (somebody's words), `title` (name of a work), `scare` (a word held at arm's length), `heading`. */
  kind: 'speech' | 'title' | 'scare' | 'heading'
}

/** A statement in indirect speech: what it rests on, and its hedge. */
export interface Attribution extends Span {
  passage: string
  chain: string[]
  cue?: string
  hedge?: string
}

export interface Figure extends Span {
  passage: string
  text: string
  /** Bounds of the value in `unit`; absent where the words give none (“hundreds of billions” has a low, no high). */
  low?: number
  high?: number
  /** ISO 4217 for money, `percent`, `fraction`, `count`, a UCUM-like word for measures (`mile`, `hour`, `day`, `year`, `kg`, …). */
  unit: string
  /** What it is of, in the text's own words. */
  of?: string
  hedge: string | null
}

export interface DateMention extends Span {
  passage: string
  text: string
  /** Absent where it cannot be resolved. An interval is `start/end`. */
  iso?: string
  precision: Precision
  certainty: Certainty | 'unresolved'
  /** How it was worked out, in words: “last Friday”, seen from 2025-02-21 → 2025-02-14. */
  working: string
}

export type EntityKind = 'person' | 'organisation' | 'place'

export interface Mention extends Span {
  passage: string
  text: string
  kind: EntityKind | 'topic' | 'term'
  /** The id of the person, organisation, place or topic. */
  ref: string
  /** For a person: the role as stated here (“national security adviser”). */
  role?: string
}

/** Everything extracted from one seed: one entry of `sources` in `/corpus.json`. */
export interface Source {
  id: string
  seed: string
  sha256: string
  kind: 'notes' | 'capture'
  /** BCP 47; `und` where unknown. */
  lang: string
  /** Length of the reading text in UTF-16 code units. */
  length: number
  title: Found
  deck?: Found
  publisher?: Found
  byline?: Found[]
  url?: Found
  category?: Found[]
  published?: Moment
  rights?: 'full' | 'excerpt'
  original?: { sha256: string; note?: string }
  sections: Section[]
  passages: Passage[]
  sentences: Span[]
  furniture: Furniture[]
  quotations: Quotation[]
  attributions: Attribution[]
  figures: Figure[]
  dates: DateMention[]
  mentions: Mention[]
  /** Steps that were not attempted for this language, by name, for the page to say so. */
  skipped: string[]
}

/** `newser-2025-02-21#p24` */
export type PassageRef = string

/** A person, organisation or place over all sources. */
export interface Entity {
  /** Slug of the fullest name. */
  id: string
  kind: EntityKind
  /** The fullest name. */
  name: string
  /** Every other way it is written, most frequent first. */
  aliases: string[]
  /** Roles, as each source gives them. */
  roles: { text: string; passage: PassageRef }[]
  passages: PassageRef[]
  /** Number of mentions. */
  count: number
}

export interface Topic {
  id: string
  title: string
  declared: boolean
  /** Words and word forms by which a passage belongs to it, the commonest first. */
  terms: string[]
  /** What readers may type, never shown in running text. */
  aliases: string[]
  parent?: string
  passages: PassageRef[]
  /** The two most telling passages, for a page without an authored lead. */
  telling: PassageRef[]
  /** Other topics by shared passages, most first. */
  related: { id: string; shared: number }[]
}

/** Something that two sources both speak of. */
export interface Point {
  id: string
  kind: 'agree' | 'differ' | 'one'
  about: string
  sides: { source: string; passages: PassageRef[]; words: string }[]
  /** How the two were brought together: `same-quotation`, `same-figure`, `same-event`. */
  by: string
}

/** `/corpus.json`, version 1. */
export interface Corpus {
  version: 1
  sources: Source[]
  people: Entity[]
  organisations: Entity[]
  places: Entity[]
  topics: Topic[]
  points: Point[]
  statements: unknown[]
}

/** What a sidecar may say, once validated. The Zod schema in `read/sidecar.ts` is its source and has the documentation. */
export interface Sidecar {
  title?: string
  deck?: string
  publisher?: string
  byline?: string[]
  published?: string
  url?: string
  lang?: string
  kind?: 'notes' | 'capture'
  rights?: 'full' | 'excerpt'
  original?: { sha256: string; note?: string }
  /** On what a declared value rests, where that needs saying. */
  basis?: Partial<Record<'published' | 'publisher' | 'byline' | 'title', string>>
}
