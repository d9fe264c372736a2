/** Which of the lines above a story is its headline? */
import type { Piece } from '../../schema.ts'
import { endsWithCredit } from '../credits.ts'
import { furnitureRule } from '../furniture/lines.ts'
import { isUnspaced } from '../letters.ts'
import { isClock } from '../stamps.ts'
import { isOutletLine, outletOnPlate } from './outlet.ts'
import { isMeta, lineOf, noTitle, readAbove, titleScore } from './title-signs.ts'
import { titleWords } from './title-words.ts'
import { wordStems } from './word-stems.ts'

/** A headline's greatest distance, in lines, from what follows it. */
const near = 8
/** Code units by which forms of one word are known. */
const stem = 7

/** What a capture writes before its own title. */
export const titleLabel = /^(?:Subject|Title|Headline|Тема|Заголовок|Betreff|Objet|Asunto): +(?=\S.{5})/

/** What an outlet cries before the title of its news. */
export const cry = /^(?:BREAKING|Breaking)(?: NEWS| News)? ?[:|–—-] +(?=\S.{9})/

/** What Wikipedia writes below the title of an article, by language. */
const belowTitle =
  /^(?:From Wikipedia, the free encyclopedia|(?:Aus|Матеріал з|Материал из|De|Un article de|Da|Z|Ze) (?:Wikipedia|Wikip[ée]dia|Wikipedii|Вікіпедії|Википедии).{0,40})$/

/** Above a story stand at most so many lines where somebody copied an article, and more in a dump of a page. */
const few = 4
/** A line with an address, or with a byline behind other words. */
const address = /\w@\w|(?<=\w )By \p{Lu}\p{Ll}+ \p{Lu}/u
/** `Bergvik 2-1 Osk`: below date or byline, what a match ended with. */
const result = /^\p{Lu}[\p{L}.'’ ]{2,40} \d{1,3} ?[-–:] ?\d{1,3} \p{Lu}[\p{L}.'’ ]{2,40}$/u
/** How sure a headline must be among the many lines of a dump; how sure it and its deck together, and how nearly as sure its deck. */
const sure = 0.7
const surer = 0.8
const alike = 0.4
/** A deck may be far less so: below the headline, nothing else is a sign of it. */
const deckAlike = 0.2

/** Index of the headline in `zone`, the lines above `story`; −1 where none is. */
export function titleIn(text: string, zone: readonly Piece[], anchor: number, story: Piece): number {
  const labelled = zone.findIndex((piece) => titleLabel.test(lineOf(text, piece)))
  if (labelled >= 0) return labelled
  const encyclopedia = zone.findIndex((piece) => belowTitle.test(lineOf(text, piece)))
  if (encyclopedia > 0) return encyclopedia - 1
  const isDump = zone.filter(({ rule }) => !rule || rule === 'before-the-story').length > few
  return isDump && zone.every(({ kind }) => kind !== 'heading')
    ? titleInDump(text, zone, anchor, story)
    : titleInCopy(text, zone, anchor, story)
}

/** The line that is far more like a headline than all others, or the headline of two lines that are; −1 where none is. A line that stands twice counts once. */
function titleInDump(text: string, zone: readonly Piece[], anchor: number, story: Piece): number {
  const above = readAbove(text, zone, anchor, story)
  const odds = zone.map((piece, i) => {
    const size = piece.end - piece.start
    const least = isUnspaced(text, piece.start) ? 4 : 8
    const isOut =
      size < least ||
      size > 220 ||
      piece.kind === 'paragraph' ||
      address.test(above.lines[i].text) ||
      (i === 0 && isOutletLine(above.lines[i].text)) ||
      // An item of a list.
      /^[-–—] /.test(above.lines[i].text) ||
      (i > anchor && result.test(above.lines[i].text)) ||
      // The first entry of a live report.
      (i > 0 && isClock(text, zone[i - 1]))
    return isOut ? 0 : Math.exp(titleScore(above, i))
  })
  const best = odds.indexOf(Math.max(...odds))
  const same = zone.reduce(
    (sum, piece, i) => (lineOf(text, piece) === lineOf(text, zone[best]) ? sum + odds[i] : sum),
    0,
  )
  const all = odds.reduce((sum, one) => sum + one, 1)
  if (same / all >= sure) return best
  const [upper, lower] = together(odds, best)
  if (upper === lower || (odds[upper] + odds[lower]) / all < surer) return -1
  const [first, second] = [upper, lower].map((i) => above.lines[i].text)
  return first.endsWith(second) || /^["“‘'«„]/u.test(first) > /^["“‘'«„]/u.test(second) ? lower : upper
}

/** Indices of the line `best` and the one that is most like it, of those right above and below: a headline and its deck, or the path to it. */
function together(odds: readonly number[], best: number): [upper: number, lower: number] {
  const near = [best - 2, best - 1, best + 1, best + 2].filter(
    (i) => odds[i] >= odds[best] * (i === best + 1 ? deckAlike : alike),
  )
  const other = near.sort((a, b) => odds[b] - odds[a])[0] ?? best
  return [Math.min(best, other), Math.max(best, other)]
}

/** The headline: long enough, without a stop, near to what follows it, in words that the story uses. */
function titleInCopy(text: string, zone: readonly Piece[], anchor: number, story: Piece): number {
  const likely: number[] = []
  for (let i = Math.max(0, anchor - near); i < zone.length; i++) if (isLikely(text, zone, i)) likely.push(i)
  // The first line of a copy, and no other is like it.
  if (likely.length === 1 && likely[0] === 0 && zone.length <= copied) return 0
  const used = new Set(likely.length ? wordStems(text, story.start, story.start + 4000, stem) : [])
  const top = zone.findIndex((piece) => !crumbs(lineOf(text, piece)))
  let best = -1
  let most = zone.length <= copied ? 0 : 1.8
  for (const i of likely) {
    const piece = zone[i]
    const line = lineOf(text, piece)
    let shared = 0
    for (const one of wordStems(line, 0, line.length, stem)) if (used.has(one)) shared++
    const distance = i < anchor ? anchor - 1 - i : 3 + (i - anchor)
    const score =
      Math.min(shared, 4) +
      Math.min(titleWords(line, 0, line.length).length, 10) / 10 -
      distance * 0.4 +
      (piece.kind === 'heading' ? 2 / (piece.depth ?? 1) : 0) +
      (i === top && zone.length <= copied ? 2.5 : 0) +
      (isLonger(text, piece, zone[i + 1]) ? 0.7 : 0)
    if (score > most) {
      most = score
      best = i
    }
  }
  return best
}

/** Somebody who copies an article leaves at most so many lines above its story. */
const copied = 6

/** May line `i` be a headline by its own words and by what stands around it? */
function isLikely(text: string, zone: readonly Piece[], i: number): boolean {
  const piece = zone[i]
  const size = piece.end - piece.start
  if (size > 220 || piece.kind === 'paragraph') return false
  const line = lineOf(text, piece)
  if (isUnspaced(text, piece.start) ? size < 6 : titleWords(line, 0, line.length).length < 3) return false
  if (/(?:[;:,]|(?<!\.\.)\.)["”’']?$/.test(line) && !/\b(?:U\.S|U\.K|Inc|Jr|Sr|[ap]\.m)\.$/.test(line))
    return false
  if (/^\p{L}+ [|•·] \S.{0,30}$/u.test(line)) return false
  if (furnitureRule(line) || endsWithCredit(line) || noTitle.test(line) || crumbs(line)) return false
  if (i > 0 && isClock(text, zone[i - 1])) return false
  // Whose news release it is.
  const next = zone[i + 1] as Piece | undefined
  if (next && !/\p{Ll}/u.test(line) && furnitureRule(lineOf(text, next)) === 'release-note') return false
  // A paper's name above its headline.
  return !(i + 1 < zone.length && (isOutletLine(line) || outletOnPlate(text, piece))) && !isMeta(text, piece)
}

/** A headline has its deck below. */
function isLonger(text: string, piece: Piece, next: Piece | undefined): boolean {
  const size = next ? next.end - next.start : 0
  return size > piece.end - piece.start && size < 400 && next!.kind === 'line' && !isMeta(text, next!)
}

/** `World / Europe`, `Home » News » Harbour`. */
export function crumbs(line: string): string[] | undefined {
  if (line.length > 120 || !/ [/>»›] /.test(line)) return undefined
  const names = line.split(/ [/>»›] /).map((one) => one.trim())
  return names.every((one) => one && one.length <= 40) ? names : undefined
}
