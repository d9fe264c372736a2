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
  /** From HTML only: the block element that holds it, as an index into `data.elements`. */
  element?: number
}

/** An element of a saved page, in document order; the first one has no parent (−1). */
export interface Element {
  /** Tag name in lower case. */
  name: string
  /** Index of the parent; always lower than the element's own. */
  parent: number
  /** Its `id`, `class` and `role` in lower case, hyphens where a capital began a word, and its microdata as `itemprop=…`, one blank between. */
  hint: string
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

/** A stretch that was taken up as metadata, as the capture prints it: a breadcrumb, a byline, the place and agency of a dateline. */
export interface Masthead extends Span {
  text: string
  role: Role
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

/** What a name can be told to be of. */
export type ToldKind = 'person' | 'organisation' | 'place'

/** What a name is of; `name` where neither its words nor what stands around them tell. */
export type EntityKind = ToldKind | 'name'

export interface Mention extends Span {
  passage: string
  text: string
  kind: EntityKind | 'topic' | 'term'
  /** The id of the person, organisation, place, name of an open kind, or topic. */
  ref: string
  /** For a person: the role as stated here (“national security adviser”). */
  role?: string
  /** For a place: the words are its demonym (“Ukrainian”), not its name. */
  demonym?: boolean
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
  /** Of a source that is shown in excerpts: words of its passages, and how many of these are shown. The others are blanks behind a `…`, so that offsets hold. */
  excerpt?: { words: number; shown: number }
  original?: { sha256: string; note?: string }
  /** On what declared values rest, as the sidecar says it. */
  basis?: Sidecar['basis']
  /** With passages, headings and furniture it covers the whole reading text. */
  masthead: Masthead[]
  sections: Section[]
  passages: Passage[]
  /** Sentences of all but furniture, those of titles and headings included. */
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

/** A person, organisation or place over all sources, or what has a name and is of an open kind. */
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
  /** What its editor says of it, as plain text. */
  lead?: string
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

/** Something that two sources both speak of, or, of kind `one`, only one source of a story that others tell as well. */
export interface Point {
  id: string
  kind: 'agree' | 'differ' | 'one'
  about: string
  sides: { source: string; passages: PassageRef[]; words: string }[]
  /** How the two were brought together: `same-quotation`, `same-figure`, `other-figure`, `same-event`, `same-person`; of kind `one` what it is: `lone-quotation`, `lone-figure`, `lone-event`. */
  by: string
}

/** What an editor writes a page of. `home` and `story` are single pages, the others lie in a folder of their own. */
export type PageKind = 'home' | 'story' | 'topic' | 'question' | 'unanswered' | 'term' | 'point'

/** What the front matter of an authored page says; the body is shown from its file. */
export interface AuthoredPage {
  /** Its file below `content/`, without the ending: `story`, `questions/who-owns-it`. */
  page: string
  kind: PageKind
  /** The file's stem, as a slug. */
  id: string
  title: string
  description?: string
  /** When it was last changed in a way that readers should know of, as its editor says. */
  updated?: string
  aliases: string[]
  /** Ids of topics. */
  topics: string[]
  order?: number
  /** Every sentence must carry a citation. */
  cited: boolean
  /** Offset of the first heading of the body into the page's file; absent where there is none. */
  headingAt?: number
  /** Of a point: what the sources do. */
  point?: Point['kind']
  /** Of an unanswered question: words that no passage of any source has. */
  absent?: string[]
}

/** One citation of a statement. `start`/`end` delimit its words in the reading text of the source, the whole passage where it names none. */
export interface StatementCitation extends Span {
  source: string
  passage: string
  words?: string
  /** Its entry between the brackets, as offsets into the page's file. */
  at: Span
}

/** A sentence that an editor wrote, with its citations. `start`/`end` are offsets into the page's file. */
export interface Statement extends Span {
  /** `s` and eight hexadecimal digits of the hash of its own words; `-2`, `-3` where a page says the same again. */
  id: string
  page: string
  /** Its words, citations and notes taken out. */
  text: string
  line: number
  column: number
  citations: StatementCitation[]
  /** The word by which it holds what it says at arm's length. */
  hedge?: string
  /** The source for which it speaks, inside a `<Side>`. */
  side?: string
}

/** A value that a picture shows: of a passage, or absent where the editor says that no source states it. */
export interface PictureCell {
  /** The name of its column; of a bar or a share empty. */
  label: string
  /** Where it stands, with the place of its words in the reading text of its source. */
  cited?: Span & { source: string; passage: string }
  /** As its source gives it; bounds in the unit by which the picture compares (`percent`, `second`, `month`, a currency, …). */
  figure?: Pick<Figure, 'text' | 'low' | 'high' | 'unit' | 'hedge'>
  /** In a matrix, where it is no figure: words of the passage. */
  words?: string
}

/** A picture that an editor declared: everything in it is of a passage. */
export interface Picture {
  page: string
  /** Counted over the pictures of its page, from 1. */
  number: number
  kind: 'bars' | 'share' | 'matrix' | 'told' | 'strip'
  title: string
  /** Bars have a cell each, a share is one row with one cell, rows of a matrix have the same labels. Empty for other kinds. */
  rows: { label: string; cells: PictureCell[] }[]
  /** Of `told`: who told whom, outermost first, and whether the last one's own words are given. */
  told?: Span & { source: string; passage: string; chain: string[]; quoted: boolean }
  /** Of `strip`: days of the timeline, inclusive, and the id of the topic to which its passages must belong. */
  strip?: { from: string; to: string; topic?: string }
}

/** A rule that an editor set aside for some words, in public. */
export interface Waiver {
  page: string
  rule: string
  reason: string
  /** The words between the tags. */
  text: string
  line: number
  /** How many messages it holds back. */
  count: number
}

/** A value worked out from others. */
export interface Derivation {
  page: string
  statement?: string
  text: string
  /** The formula as the editor wrote it. */
  from: string
  /** The formula with the values of its terms, and what it gives. */
  working: string
  passages: PassageRef[]
}

/** What came of comparing notes with their original. */
export interface NotesCheck {
  source: string
  /** SHA-256 of the notes and of the original. */
  notes: string
  original: string
  /** How many of each were looked up in the original, and how many of the original's in the notes. */
  counts: Record<'quotations' | 'figures' | 'dates' | 'names' | 'spoken' | 'measured', number>
  errors: number
  /** Words of the original that the notes leave out. */
  absent: string[]
}

/** What the build checked, for `/verification/`. */
export interface Verification {
  /** Hash over the code of the rules. */
  rules: string
  /** For each page: sentences, those with citations, citations, and what was compared. */
  pages: {
    page: string
    sentences: number
    statements: number
    citations: number
    quotations: number
    figures: number
    dates: number
    names: number
    hedges: number
  }[]
  /** Messages by rule and page, those held back by waivers not counted. */
  raised: { page: string; rule: string; count: number }[]
  waivers: Waiver[]
  derived: Derivation[]
  notes: NotesCheck[]
}

/** `/corpus.json`, version 1. */
export interface Corpus {
  version: 1
  sources: Source[]
  people: Entity[]
  organisations: Entity[]
  places: Entity[]
  /** Names of which no source tells what they are of. */
  names: Entity[]
  topics: Topic[]
  points: Point[]
  statements: Statement[]
  /** In a big archive: files with one source each, below the root of the site; `sources` is empty then. */
  parts?: string[]
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

/** One correction of `content/names.yaml`: what rules cannot know of a person, organisation or place. */
export interface NameCorrection {
  /** The name as it shall stand; its slug is the id. Renames what carries it, or one of its aliases. */
  name: string
  /** Corrects the kind, or says it where it is open. */
  kind?: ToldKind
  /** Other ways it is written: whoever is found under one of them is merged into this name. */
  aliases?: string[]
  /** Ways of writing that rules give to this name and that are somebody else's: split off under their own name. */
  not?: string[]
  /** Not a name, or not worth a page: its mentions go. */
  hide?: boolean
}

/** `content/names.yaml`, validated; absent or empty is an empty list. */
export type NamesFile = NameCorrection[]

/** What lists need to know of a source: no texts. */
export interface SourceCard {
  id: string
  /** Hash of all that was extracted from it, as it lies in the store. */
  digest: string
  seed: string
  sha256: string
  kind: Source['kind']
  lang: string
  title: Found
  deck?: Found
  publisher?: Found
  byline?: Found[]
  url?: Found
  published?: Moment
  rights?: Source['rights']
  excerpt?: Source['excerpt']
  /** Words of the reading text. */
  words: number
  counts: Record<'passages' | 'quotations' | 'figures' | 'dates' | 'furniture', number>
}

/** Settings of a site, from `content/site.yaml`; every one has a default. */
export interface Settings {
  title: string
  description: string
  /** BCP 47, of the interface and of authored pages. */
  lang: string
  /** Colour of links on light and on dark paper, as `#rrggbb`. */
  accent?: { light: string; dark: string }
  /** Of sources whose sidecar says nothing. */
  rights?: 'full' | 'excerpt'
  /** Indexes of the main navigation in order, by id, with another label where the editor wants one; the others stand below each page. */
  navigation?: { page: string; label?: string }[]
}

/** Sources that live preview shows in place of those in the store. */
export interface Looks {
  cards: SourceCard[]
  /** By source: passages whose words stand in the store too, by id, with their ids there. */
  moved: Record<string, Record<string, string>>
}

/** An entry of `content/changes.yaml`: a capture was replaced, and what that meant for what rests on it. */
export interface Change {
  source: string
  /** When: of the new capture, as its sidecar or itself states it. Absent where it is not known. */
  date?: string
  /** SHA-256 of the capture before and after. */
  from: string
  to: string
  /** What became of its passages, in words. */
  passages?: string
  /** Statements that rest on passages that moved or read differently, as `page#id`. */
  statements?: string[]
}

/**
 * What `www/` reads, beside one `sources/<id>.json` (a `Source`) per source. Both are written by `write/store.ts` under
 * `node_modules/.cache/lode/site/` and read by `www/store.ts`.
 */
export interface SiteIndex {
  version: 1
  /** Hash over everything in the store: equal hash, equal site. */
  digest: string
  settings: Settings
  sources: SourceCard[]
  people: Entity[]
  organisations: Entity[]
  places: Entity[]
  names: Entity[]
  topics: Topic[]
  points: Point[]
  /** Pages that an editor wrote, by kind, order and id. */
  authored?: AuthoredPage[]
  statements?: Statement[]
  /** Which statements rest on a passage. */
  usedIn?: Record<PassageRef, { page: string; statement: string }[]>
  /** Pictures that editors declared, by page and place. */
  pictures?: Picture[]
  verification?: Verification
  /** Captures that were replaced, the latest last. */
  changes?: Change[]
}

/** A message as it is kept with an extraction, so that a skipped seed still says what is wrong with it. */
export interface Kept {
  reason: string
  ruleId: string
  fatal: boolean | null
  note?: string
  line?: number
  column?: number
  actual?: string
  expected?: string[]
  /** Name of the file beside the seed that is meant, where it is not the seed itself. */
  file?: string
}

/** A candidate for a topic: a noun phrase in normal form, and where it stands. */
export interface Term extends Span {
  /** Lower case, singular head: `security guarantee`. */
  key: string
  text: string
}

/** What topics are discovered by: the noun phrases of a source, in order, a list for each property. */
export interface TopicGist {
  /** For each passage a digit, how much it tells by itself: 1 where it is of the body, 1 more where it is neither short nor long. */
  passages: string
  /** Normal forms, a line each; and the last three words as written, in small letters. */
  keys: string
  forms: string
  starts: number[]
  ends: number[]
  /** Index of the passage; of a phrase between two passages that of the second, as `-1 - index`. */
  at: number[]
}

/** What points are found by: of a source what follows from its own words. */
export interface PointGist {
  /** A number for the words of each passage: equal numbers, equal words. */
  prints: number[]
  /** Indices of passages that are not of the body. */
  captions: number[]
  /** Rare stems of each passage, a line each; and its digits. */
  stems: string
  digits: string
  /** Figures and days by their keys: what a story can be asked for. */
  holds: string[]
  /** What became of those whom a figure counts, by its index. */
  tolls: Record<number, Toll>
}

/** What a count of people says became of them. */
export interface Toll {
  kind: 'dead' | 'hurt' | 'missing' | 'saved' | 'held' | 'moved'
  /** Nobody in particular is counted: *people*, *others*, no word. */
  isGeneral: boolean
}

/** What of a source steps over all sources go by: worked out once from it alone, and kept with it. */
export interface Gist {
  topics: TopicGist
  points: PointGist
}

/** Where topics were found in sources, as it is kept from one run to the next. */
export interface KeptPlaces {
  /** Patterns by their words, and words as they were written. */
  patterns: string[]
  written: string[]
  /** By the id of a source what was found, and in what: all that was extracted, and where names stand. `places` hold indices of these lists and offsets. */
  sources: Record<string, { of: string; places: number[] }>
}

/** What one seed yields: its entry, and what corpus-wide steps need beside it. */
export interface Extracted {
  /** Its record, where it is kept for later builds: hash of all that it follows from, and the JSON of a long list of the source. */
  kept?: { key: string; textOf(list: string): string | undefined }
  source: Source
  gist: Gist
  messages: Kept[]
  /** A fatal message: the source has no page, and does not reach `weave/`. */
  rejected: boolean
}
