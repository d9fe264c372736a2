/** Find headline, deck, byline, date and breadcrumb among the lines above a story. */
import type { Piece, Span } from '../../schema.ts'
import { nameAlone, person, readByline } from '../bylines.ts'
import { endsWithCredit } from '../credits.ts'
import { furnitureRule } from '../furniture/lines.ts'
import { isTitleCase } from '../furniture/teasers.ts'
import { endsWithStop } from '../letters.ts'
import type { Part } from '../pieces.ts'
import type { Stamp } from '../stamps.ts'
import { isFirmLine, isNobody, isOutletLine, outletBeside, outletOnPlate } from './outlet.ts'
import { crumbs, titleIn } from './title-line.ts'
import { isMeta, noTitle, stampIn, titleReach } from './title-signs.ts'
import { isSectionName, titleWords } from './title-words.ts'

/**
 * Lines above the story that are looked at for all but a headline, and how far from the story a date without a label may stand. Controls and
 * share lines are not counted: a page may lay a whole row of them between date and story.
 */
const reach = 24
const near = 8

export interface HeadLines {
  title?: Piece
  deck?: Piece
  category?: { piece: Piece; names: string[] }
  byline?: { piece: Piece; people: string[]; outlet?: string; part: Part }
  stamp?: { piece: Piece; stamp: Stamp & { start: number }; part: Part }
  /** Who published it: on a line of its own, or beside date or byline. */
  outlet?: { piece: Piece; span: Span }
}

/** What the lines above `pieces[story]`, the first paragraph, say. */
export function readHeadLines(text: string, pieces: readonly Piece[], story: number): HeadLines {
  const zone = pieces.slice(Math.max(0, story - titleReach), story)
  const found: HeadLines = {}
  let anchor = zone.length
  let distance = 0
  for (let i = zone.length - 1; i >= 0 && distance < reach; i--) {
    const piece = zone[i]
    if (!isControl(piece)) distance++
    if (piece.end - piece.start > 240 || piece.role === 'title' || piece.role === 'caption') continue
    const stamp = stampIn(text, piece)
    if (
      stamp &&
      (!found.stamp || better(stamp, found.stamp.stamp)) &&
      (stamp.labelled || distance <= near + 4)
    ) {
      found.stamp = dated(piece, stamp)
      anchor = Math.min(anchor, i)
    }
    const byline = found.byline ? undefined : bylineIn(text, zone, i)
    if (byline) {
      found.byline = byline
      anchor = Math.min(anchor, i)
    }
  }
  const deck = addBelow(text, pieces, story, found)
  const title = titleIn(text, zone, anchor, pieces[story])
  found.outlet = outletOf(text, zone, title, found)
  if (title < 0) return belowNotice(text, pieces, story, found) ?? found
  found.title = zone[title]
  found.stamp ??= stampBeside(text, zone, title)
  addNeighbours(text, zone, title, found)
  if (deck && title === zone.length - 1) {
    found.deck = deck
    found.byline ??= nameLine(text, [...zone, ...pieces.slice(story, story + 4)], title)
  }
  return found
}

/** The head of a story whose first paragraph stood above a date, and so was a notice of the page: `Click on each icon …`, *Thursday, 3 May 2024*, headline, story. */
function belowNotice(
  text: string,
  pieces: readonly Piece[],
  story: number,
  { stamp }: HeadLines,
): HeadLines | undefined {
  const at = stamp ? pieces.indexOf(stamp.piece) : -1
  if (at <= story) return undefined
  const next = pieces.findIndex(
    ({ role, start, end }, i) => i > at && !role && end - start >= 60 && endsWithStop(text, end),
  )
  const below = next > at && next <= at + 3 ? readHeadLines(text, pieces, next) : undefined
  return below?.title && pieces.indexOf(below.title) > story ? below : undefined
}

/** A date right above or below the headline, however far the story is. */
function stampBeside(text: string, zone: readonly Piece[], title: number): HeadLines['stamp'] {
  for (const i of [title + 1, title + 2, title + 3, title - 1]) {
    const stamp = zone[i] && stampIn(text, zone[i])
    if (stamp) return dated(zone[i], stamp)
  }
  return undefined
}

/** Furniture by its own words: neither what the story's place made furniture nor what might be a line of the masthead. */
const isControl = ({ rule }: Piece) => rule === 'share-line' || rule === 'page-control'

/**
 * Date and byline below what was taken for the first paragraph, where that is a deck, which is returned, or a notice: lines of their own among the next ones.
 * The date has a label or a byline beside it, or stands before any other paragraph and has a time of day or nothing beside it.
 */
function addBelow(
  text: string,
  pieces: readonly Piece[],
  story: number,
  found: HeadLines,
): Piece | undefined {
  let paragraphs = 0
  let deck: Piece | undefined
  for (let i = story + 1; i < Math.min(pieces.length, story + near + 4); i++) {
    const piece = pieces[i]
    const size = piece.end - piece.start
    if (!piece.role && (size > 120 || (size >= 60 && endsWithStop(text, piece.end)))) paragraphs++
    if (paragraphs > 1) return deck
    if (size > 120 || piece.role === 'caption') continue
    const stamp = found.stamp ? undefined : stampIn(text, piece)
    const alone = stamp !== undefined && stamp.end - stamp.start >= size - 2
    const byline = bylineIn(text, pieces, i)
    const isFirst = !found.byline && !found.stamp && i <= story + 2
    const isOwn = stamp?.precision === 'minute' || alone || piece.rule === 'byline'
    const isHead = byline !== undefined || (stamp !== undefined && (stamp.labelled || isOwn))
    if (isFirst && isHead && hasStory(text, pieces, i)) deck = pieces[story]
    if (stamp && (stamp.labelled || byline || (!paragraphs && isOwn))) found.stamp = dated(piece, stamp)
    found.byline ??= byline
  }
  return deck
}

/** Does a paragraph follow soon below line `i`? */
function hasStory(text: string, pieces: readonly Piece[], i: number): boolean {
  return pieces
    .slice(i + 1, i + 4)
    .some(({ role, start, end }) => !role && end - start >= 60 && endsWithStop(text, end))
}

/** The outlet beside date or byline, or, where few lines stand above the story, on the line next to them or to the title. */
function outletOf(
  text: string,
  zone: readonly Piece[],
  title: number,
  { stamp, byline }: HeadLines,
): HeadLines['outlet'] {
  const anchors = [stamp, byline].filter((one) => one !== undefined)
  for (const { piece } of anchors) {
    const known = anchors.filter((one) => one.piece === piece).map(({ part }) => part)
    const span = outletBeside(
      text,
      piece,
      known.sort((one, other) => one.start - other.start),
    )
    if (span) return { piece, span }
  }
  const below = byline && zone[zone.indexOf(byline.piece) + 1]
  const ofJob = below && outletOfJob(text, below)
  if (ofJob) return { piece: below, span: ofJob }
  if (zone.length > reach) return undefined
  const isAnchor = (piece?: Piece) => piece && anchors.some((one) => one.piece === piece)
  const line = zone.find((piece, i) => {
    if (isAnchor(piece) || i === title) return false
    const name = text.slice(piece.start, piece.end)
    const isNear = title >= 0 && i > title && i <= title + 2
    const isFirm = isNear && zone[i + 1] === stamp?.piece && isFirmLine(name)
    if (title >= 0 && i === title - 1 && outletOnPlate(text, piece)) return true
    if (!isFirm && !isOutletLine(name)) return false
    // Between a paper's name and its headline may stand the section.
    const section = zone[i + 1]
    const isAbove = section && isSectionName(text.slice(section.start, section.end))
    return [i - 1, isAbove ? i + 2 : i + 1].some((at) => isAnchor(zone[at]) || (title >= 0 && at === title))
  })
  return line && { piece: line, span: outletOnPlate(text, line) ?? line }
}

/** *Science reporter, The Halden Echo*, below the one who is: the outlet. */
function outletOfJob(text: string, { start, end }: Piece): Span | undefined {
  const job = /^(?:\p{L}+ ){0,3}(?:correspondent|editor|reporter|writer), (?=\p{Lu})/iu.exec(
    text.slice(start, end),
  )
  const from = start + (job?.[0].length ?? 0)
  const name = text.slice(from, end)
  return job && (isOutletLine(name) || /^The \p{Lu}[\p{L}'’ -]{2,40}$/u.test(name))
    ? { start: from, end }
    : undefined
}

function dated(piece: Piece, stamp: Stamp & { start: number }): HeadLines['stamp'] {
  const { start, end, labelled } = stamp
  return {
    piece,
    stamp,
    part: { start, end, role: 'published', rule: labelled ? 'posted-line' : 'date-line' },
  }
}

function better(one: Stamp, other: Stamp): boolean {
  if (one.labelled !== other.labelled) return one.labelled || (other.updated && !one.updated)
  if (other.updated !== one.updated) return other.updated
  // The dates of a list of other stories have no time of day.
  return one.precision === 'minute' && other.precision === 'day'
}

function bylineIn(text: string, zone: readonly Piece[], i: number): HeadLines['byline'] {
  const piece = zone[i]
  const at =
    /^(?:[^.!?]{0,40}?[|•·,] ?|[^!?]{0,24}\d{4} (?=[Bb]y )|(?:Live |Additional )?[Rr]eport(?:ing|ed|s)? )?(?:Avatar photo )?(?=B[yY]:? |by \p{Lu}|(?:Written|Story|Reported|Interview) by |(?:Reporter|Words|Writer): |Автор|Текст: |(?:Von|Par|Por|Autor:|Text:) \p{Lu})/u.exec(
      text.slice(piece.start, piece.end),
    )
  const line = at ? readByline(text, piece.start + at[0].length) : undefined
  if (line && line.end <= piece.end && piece.end - line.end <= 120 && !endsWithStop(text, piece.end)) {
    return {
      piece,
      people: line.people,
      outlet: line.outlet,
      part: { start: piece.start + at![0].length, end: line.end, role: 'byline', rule: 'by-line' },
    }
  }
  const above = i ? text.slice(zone[i - 1].start, zone[i - 1].end) : ''
  const name = text.slice(piece.start, piece.end)
  if (!/^(?:written )?by:?$/i.test(above) || name.length > 60 || !nameAlone.test(name)) return undefined
  return {
    piece,
    people: [name],
    part: { start: piece.start, end: piece.end, role: 'byline', rule: 'by-line' },
  }
}

/** What a writer is, alone on the line below the name, and where to reach one: *Senior Reporter*, *@jroe*. */
export const besideWriter =
  /^(?:(?:\p{L}[\p{L}&'’-]* ){0,5}(?:correspondents?|reporters?|editors?|writers?|journalists?|columnists?|contributors?)(?:,? @\w{2,30})?|@\w{2,30}|[\w.+-]+@[\w-]+\.[\w.]+)$/iu

const job =
  /^(?:(?:\p{L}+ ){0,4}(?:correspondent|reporter|editor|writer|journalist|columnist|contributor|analyst)|(?:reporting )?(?:from|in) \p{Lu}.{2,30})\b.{0,40}$/iu

/** `Prep: 15 min | Serves 4`: what stands above a recipe. */
const recipe = /^(?:cook|makes|prep|serves|total)(?: time)?:? \d/i

/** A handle or an address of mail, also one that a dump hides. */
const contact = /(?:^|[\s|(])@\w{3}|\w@\w|\[email/

/** `Jane Roe, Senior Reporter`, `Jane Roe Multimedia Journalist jroe@paper.example`. */
const withJob = RegExp(
  `^(?:(?:Dr|Prof)\\.? )?(${person}?)(?:,| [|–—-])? (?:(?:${inEitherCase('Assistant Associate Business Chief Community Contributing Courts? Crime Data Democracy Deputy Digital Education Environment Features? Foreign Freelance Health Investigative Local Managing Multimedia News Online Parliamentary Political Politics Science Senior Special Sports? Staff Technology Trainee Video')}) )*(?:Research |Policy )*(?:${inEitherCase('Analyst Columnist Correspondent Economist Editor Fellow Journalist Reporter Researcher Writer')})(?:$|[ ,|@].{0,60}$)`,
  'u',
)

/** Words of a position, which begin with a capital or none. */
function inEitherCase(words: string): string {
  return words.replace(/\b([A-Z])(?=\w)/g, (first) => `[${first}${first.toLowerCase()}]`).replaceAll(' ', '|')
}

/** `Jane Roe at Marsh Lane`: who saw a match, and where. */
const withPlace = RegExp(`^(${person}) at (?:the )?\\p{Lu}[\\p{L}'’. -]{2,40}$`, 'u')

/** `Jane Roe and Jon Roe, The Bergvik Courier`: several who wrote. */
const bySeveral = RegExp(`^(${person}(?:(?:, | and | & )${person})+?)(?:, (.{4,40}))?$`, 'u')
const between = /, | and | & /
/** `Jane Roe USA TODAY`. */
const withOutlet = /\p{Ll} \p{Lu}{3,}(?: |$)/u

/** Places and columns of two words that stand above a date as well. */
const noPerson =
  /^(?:(?:Breaking|Exclusive|Free|Members?|Paid|Premium|Sponsored|Subscribers?) .*|.* (?:Article|Content|Exclusive|Only|Story)|(?:Press|News|Media) (?:Release|Statement|Advisory|Notice)|(?:New|Los|Las|San|Santa|Saint|St\.?|El|Hong|Tel|Buenos|Abu|Kuala|Cape|North|South|East|West|Middle|Latin|United|Port|Fort|Rio|Sri|Saudi|Costa) .*|.* (?:City|News|Affairs|Desk|Staff|Team|Report|Reporter|Editor|Editorial|Politics|Correspondent|Agenc(?:y|ies)|Press|Post|Times))$/i

/** `Jane Roe, ` before the date, where the markup calls it a byline; of other lines a place or an outlet may stand there as well. */
function nameBeforeDate(text: string, { stamp }: HeadLines): HeadLines['byline'] {
  if (stamp?.piece.rule !== 'byline') return undefined
  const { piece } = stamp
  const [name] = text.slice(piece.start, stamp.part.start).split(/ ?[,|•·–—-] ?$| [|•·–—-] /)
  if (!nameAlone.test(name) || noPerson.test(name) || isSectionName(name) || isNobody(name)) return undefined
  const end = piece.start + name.length
  const part = { start: piece.start, end, role: 'byline' as const, rule: 'name-line' }
  return { piece, people: [name], part }
}

/** A name alone on a line between the headline and the story, with a job below it or as all that stands there. */
function nameLine(text: string, zone: readonly Piece[], title: number): HeadLines['byline'] {
  for (let i = title + 1; i < zone.length; i++) {
    const { start, end } = zone[i]
    const below = i + 1 < zone.length ? text.slice(zone[i + 1].start, zone[i + 1].end) : ''
    const isBetween = zone.length <= 4 && i === title + 1 && i === zone.length - 1
    const isBesideDate =
      i <= title + 2 && [zone[i - 1], zone[i + 1]].some((one) => one && stampIn(text, one) !== undefined)
    const isDated = isBesideDate && zone.length <= 6
    const written = end - start > 120 ? null : withJob.exec(text.slice(start, end))
    if (written && !noPerson.test(written[1])) {
      const from = start + written[0].indexOf(written[1])
      const part = { start: from, end: from + written[1].length, role: 'byline' as const, rule: 'name-line' }
      return { piece: zone[i], people: [written[1]], part }
    }
    const several = isDated && end - start <= 120 ? bySeveral.exec(text.slice(start, end)) : null
    const people = several && (!several[2] || isOutletLine(several[2])) ? several[1].split(between) : []
    if (
      people.length &&
      !people.some((one) => noPerson.test(one) || isNobody(one) || isSectionName(one) || withOutlet.test(one))
    ) {
      const part = { start, end: start + several![1].length, role: 'byline' as const, rule: 'name-line' }
      return { piece: zone[i], people, outlet: several![2], part }
    }
    const placed = isBesideDate && end - start <= 60 ? withPlace.exec(text.slice(start, end)) : null
    if (placed && !noPerson.test(placed[1]) && !isNobody(placed[1])) {
      const part = { start, end: start + placed[1].length, role: 'byline' as const, rule: 'name-line' }
      return { piece: zone[i], people: [placed[1]], part }
    }
    if (
      end - start > 60 ||
      below.length > 60 ||
      !(isBetween || isDated || job.test(below) || besideWriter.test(below))
    )
      continue
    const name = text.slice(start, end)
    if (!nameAlone.test(name) || noPerson.test(name) || isSectionName(name)) continue
    if (isNobody(name)) continue
    return { piece: zone[i], people: [name], part: { start, end, role: 'byline', rule: 'name-line' } }
  }
  return undefined
}

function addNeighbours(text: string, zone: readonly Piece[], title: number, found: HeadLines) {
  found.byline ??= nameLine(text, zone, title) ?? nameBeforeDate(text, found)
  const next = zone[title + 1]
  if (next && next !== found.byline?.piece && next !== found.stamp?.piece && !isMeta(text, next)) {
    const line = text.slice(next.start, next.end)
    const words = titleWords(text, next.start, Math.min(next.end, next.start + 400)).length
    if (
      words >= 6 &&
      line.length <= 400 &&
      !furnitureRule(line) &&
      !noTitle.test(line) &&
      !endsWithCredit(line) &&
      !isTitleCase(line.split(/\s+/)) &&
      !contact.test(line) &&
      !recipe.test(line) &&
      next.kind !== 'caption'
    )
      found.deck = next
  }
  for (let i = title - 1; i >= Math.max(0, title - 4); i--) {
    const line = text.slice(zone[i].start, zone[i].end)
    const names = crumbs(line) ?? (i === title - 1 && isSectionName(line) ? [line] : undefined)
    if (!names) continue
    found.category = { piece: zone[i], names }
    return
  }
}
