/** Find category path, headline, deck, byline, publisher and date of publication. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { raise } from '../lib/raise.ts'
import type { Found, Piece, Role, Root } from '../schema.ts'
import { isSomebody } from './bylines.ts'
import { endsWithStop } from './letters.ts'
import { fromDateline } from './masthead/dateline.ts'
import { fromDeclared } from './masthead/declared.ts'
import { fromFoot, fromSignature } from './masthead/foot.ts'
import { fromFurniture } from './masthead/furniture.ts'
import { besideWriter, readHeadLines } from './masthead/lines.ts'
import { outletBehind } from './masthead/outlet.ts'
import { readMasthead } from './masthead/run-together.ts'
import { cry, titleLabel } from './masthead/title-line.ts'
import { cutPiece, cutPieces, foundWithin, type Part, withMarks } from './pieces.ts'
import { isTurn } from './turns/labels.ts'

const outletRule = 'masthead-line'

/** A paragraph has at least this many UTF-16 code units and a stop, or twice as many. A shorter question is rather a headline. */
const paragraph = 60

/**
 * Fill `title`, `deck`, `publisher`, `byline`, `category`, `published` and `url`, and give the pieces that say so their role. The sidecar
 * goes before what the markup states, and that before what the capture's own lines say. A capture without a title gets one that says so.
 */
export const siftMasthead: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const text = String(file.value)
  const begins = tree.children.findIndex(({ role }) => !role)
  const body = tree.children.findIndex(
    (piece, i) => !piece.role && isParagraph(text, piece) && !(i === begins && isLongTitle(text, piece)),
  )
  // A live report begins with the time of its latest entry, whose heading is not the report’s.
  const entry = tree.children.findIndex(({ rule }) => rule === 'entry-time')
  const story = entry > 0 && entry < body ? entry : body
  if (story >= 0) {
    fromDeclared(file)
    if (!fromOneLine(text, tree, story, file)) fromLines(text, tree, story, file)
    const first = tree.children.find((piece) => !piece.role && isParagraph(text, piece))
    if (first) fromDateline(text, tree, first, file)
  } else fromDeclared(file)
  fromFoot(text, tree, file)
  placeTitle(text, tree, file)
  fromFurniture(text, tree, file)
  fromSignature(text, tree, file)
  if (!file.data.title) nameUntitled(file)
}

function isParagraph(text: string, { kind, start, end }: Piece): boolean {
  return (
    kind !== 'heading' &&
    kind !== 'caption' &&
    end - start >= paragraph &&
    ((endsWithStop(text, end) && text[end - 1] !== '?') || end - start >= 2 * paragraph)
  )
}

/** Two lines' worth of words without a stop are a headline where a capture begins with them. */
function isLongTitle(text: string, { kind, start, end }: Piece): boolean {
  const line = kind === 'line' && end - start <= 3 * paragraph ? text.slice(start, end) : '.'
  return !/[.!?:,;]["”’)]?$|\w By \p{Lu}/u.test(line)
}

function fromOneLine(text: string, tree: Root, story: number, { data }: VFile): boolean {
  const piece = tree.children[story]
  if (data.format !== 'txt' || tree.children.slice(0, story).some((one) => one.role !== 'furniture'))
    return false
  const head = readMasthead(text, piece.start, piece.end)
  if (!head) return false
  const pieces = cutPiece(text, piece, head.parts)
  tree.children.splice(story, 1, ...pieces)
  const found = (role: Role, by: string): Found | undefined => {
    const one = pieces.find((part) => part.role === role)
    return (
      one && {
        value: text.slice(one.start, one.end),
        certainty: 'stated',
        by,
        start: one.start,
        end: one.end,
      }
    )
  }
  data.title ??= found('title', 'run-together-line')
  data.deck ??= found('deck', 'run-together-line')
  const category = pieces.find((part) => part.role === 'category')
  if (category) data.category = head.category.map((value) => foundWithin(text, value, category, 'breadcrumb'))
  const line = pieces.find((part) => part.role === 'byline')
  const people = head.people.filter(isSomebody)
  if (line && people.length) data.byline ??= people.map((value) => foundWithin(text, value, line, 'by-line'))
  if (head.outlet && line)
    data.publisher ??= { ...foundWithin(text, head.outlet, line, 'byline-outlet'), certainty: 'implied' }
  if (head.stamp) {
    const { iso, precision, start, end } = head.stamp
    data.published ??= {
      iso,
      precision,
      certainty: 'stated',
      by: head.stamp.labelled ? 'posted-line' : 'date-line',
      start,
      end,
    }
  }
  return true
}

function fromLines(text: string, tree: Root, story: number, { data }: VFile) {
  const { title, deck, category, byline, stamp, outlet } = readHeadLines(text, tree.children, story)
  const whole = (piece: Piece, by: string): Found => {
    const start = piece.start + kicker(text, piece)
    const end = by === 'line-above' ? (outletBehind(text, piece)?.start ?? piece.end) : piece.end
    const value = text.slice(start, end).replace(behindTitle, '')
    return { value: value.replace(/\s+/g, ' '), certainty: 'stated', by, start, end: start + value.length }
  }
  if (title && (!data.title || sameWords(data.title.value, text.slice(title.start, title.end)))) {
    data.title ??= whole(title, 'line-above')
    set(title, 'title', 'line-above')
    if (deck && !isTurn(text, deck)) {
      data.deck ??= whole(deck, 'line-below-title')
      set(deck, 'deck', 'line-below-title')
    }
  }
  if (category && !category.piece.article) {
    data.category ??= category.names.map((name) => foundWithin(text, name, category.piece, 'breadcrumb'))
    set(category.piece, 'category', 'breadcrumb')
  }
  if (byline) {
    const people = byline.people.filter(isSomebody)
    if (people.length)
      data.byline ??= people.map((name) => ({
        ...foundWithin(text, name, byline.piece, byline.part.rule),
        certainty: byline.part.rule === 'name-line' ? 'implied' : 'stated',
      }))
    if (byline.outlet)
      data.publisher ??= {
        ...foundWithin(text, byline.outlet, byline.piece, 'byline-outlet'),
        certainty: 'implied',
      }
  }
  if (outlet) {
    const { start, end } = outlet.span
    data.publisher ??= { value: text.slice(start, end), certainty: 'stated', by: outletRule, start, end }
  }
  if (stamp) {
    const { iso, precision, start, end } = stamp.stamp
    data.published ??= { iso, precision, certainty: 'stated', by: stamp.part.rule, start, end }
  }
  const named = title && data.title?.start !== undefined ? outletBehind(text, title) : undefined
  if (named)
    data.publisher ??= {
      value: text.slice(named.start, named.end),
      certainty: 'implied',
      by: 'title-outlet',
      ...named,
    }
  const first = tree.children[story]
  if (data.title && twice(text, first, tree.children[story + 1])) {
    data.deck ??= whole(first, 'line-below-title')
    set(first, 'deck', 'line-below-title')
  }
  if (byline) labelBeside(text, tree.children, tree.children.indexOf(byline.piece))
  cutPieces(tree, text, (piece) => {
    const parts: Part[] = []
    if (byline?.piece === piece) parts.push(byline.part)
    if (stamp?.piece === piece) parts.push(stamp.part)
    if (outlet?.piece === piece) parts.push({ ...outlet.span, role: 'publisher', rule: outletRule })
    if (!parts.length) return undefined
    parts.sort((a, b) => a.start - b.start)
    if (!piece.role) set(piece, 'furniture', 'beside-byline')
    const apart = parts.filter((part, i) => !i || part.start >= parts[i - 1].end)
    return withMarks(text, piece, apart)
  })
  labelAround(text, tree.children, tree.children.indexOf(first))
}

const behindTitle = /\s+[|–—-]\s+$/u

/** `Bergvik Town 2`, `Rask 34, 90+4`, `Dunn 58 (pen)`, `Att: 6,214`. */
const matchFacts =
  /^(?:(?:Att|Attendance|HT|Half-time|Referee?|Ref): ?.{2,40}|(?:\p{Lu}[\p{L}'’.-]+ ){1,3}\d{1,3}(?:\+\d)?(?: \((?:pen|og)\))?(?:, \d{1,3}(?:\+\d)?(?: \((?:pen|og)\))?){0,4})$/u
/** `Analysis | Energy & Materials`. */
const deskLine = /^\p{Lu}[\p{L}& ]{2,24} \| \p{Lu}[\p{L}& ]{2,40}$/u

/** What still has no role above the headline, and capitals or days of numbers between it and the story, are no passages: a section, a writer and a place. */
function labelAround(text: string, pieces: readonly Piece[], story: number) {
  const title = pieces.findIndex(({ role }) => role === 'title')
  for (let i = 0; i < story && title >= 0; i++) {
    const { role, kind, start, end } = pieces[i]
    const line = text.slice(start, Math.min(end, start + paragraph))
    if (role || kind !== 'line' || end - start > paragraph || endsWithStop(text, end)) continue
    if (i < title) set(pieces[i], 'furniture', 'before-headline')
    else if (matchFacts.test(line)) set(pieces[i], 'furniture', 'match-facts')
    else if (deskLine.test(line)) set(pieces[i], 'furniture', 'beside-byline')
    else if (!/[\p{Ll}\p{Lo}]/u.test(line) || /\d[/.]\d\d?[/.]\d{4}/.test(line))
      set(pieces[i], 'furniture', 'beside-byline')
  }
}

/** A deck that the story begins with once more. */
function twice(text: string, { start, end }: Piece, next: Piece | undefined): boolean {
  return (
    end - start <= 400 && next !== undefined && text.slice(start, end) === text.slice(next.start, next.end)
  )
}

/** What stands below the byline at `i` and says more of the writer is no passage. */
function labelBeside(text: string, pieces: readonly Piece[], i: number) {
  for (const piece of pieces.slice(i + 1, i + 4)) {
    if (piece.end - piece.start > paragraph || piece.kind === 'heading') return
    if (!piece.role && besideWriter.test(text.slice(piece.start, piece.end)))
      set(piece, 'furniture', 'beside-byline')
  }
}

/** The line that repeats a title known from elsewhere. */
function placeTitle(text: string, tree: Root, { data }: VFile) {
  if (!data.title || data.title.start !== undefined) return
  const own = tree.children.find((piece) => piece.role === 'title')
  const wanted = data.title.value
  const piece =
    own ??
    tree.children.find(
      (one) =>
        Math.abs(one.end - one.start - wanted.length) <= 18 &&
        one.role !== 'body' &&
        sameWords(wanted, text.slice(one.start + kicker(text, one), one.end)),
    )
  const start = piece ? piece.start + kicker(text, piece) : 0
  if (!piece || !sameWords(wanted, text.slice(start, piece.end))) return
  set(piece, 'title', piece.rule ?? 'repeats-title')
  data.title = { ...data.title, start, end: piece.end }
}

/** How many characters of a title's line stand before the title: a label, or the cry of an outlet. */
function kicker(text: string, { start, end }: Piece): number {
  const line = text.slice(start, Math.min(end, start + 60))
  return (titleLabel.exec(line) ?? cry.exec(line))?.[0].length ?? 0
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return bare(one) === bare(other)
}

function nameUntitled(file: VFile) {
  const { id, publisher } = file.data
  const value = publisher ? `${publisher.value}: untitled capture` : `Untitled capture ${id}`
  file.data.title = { value, certainty: 'implied', by: 'none-stated' }
  raise(
    file,
    'capture-untitled',
    `Cannot find a title, expected one above the story or in the sidecar; \`${value}\` stands in`,
  )
}

function set(piece: Piece, role: Role, rule: string) {
  piece.role = role
  piece.rule = rule
}
