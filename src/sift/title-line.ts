/** Which of the lines above a story is its headline? */
import type { Piece } from '../schema.ts'
import { readByline } from './bylines.ts'
import { endsWithCredit } from './credits.ts'
import { furnitureRule } from './furniture-lines.ts'
import { readStamp, type Stamp, stampStart } from './stamps.ts'
import { titleWords } from './title-words.ts'

/** A headline's greatest distance, in lines, from what follows it. */
const near = 8

/** The headline: long enough, without a stop, near to what follows it, in words that the story uses. */
export function titleIn(text: string, zone: readonly Piece[], anchor: number, story: Piece): number {
  const used = new Set(
    (text.slice(story.start, story.start + 4000).match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((one) =>
      one.toLowerCase().slice(0, 7),
    ),
  )
  let best = -1
  let most = zone.length <= 6 ? 0 : 1.8
  for (let i = Math.max(0, anchor - near); i < zone.length; i++) {
    const piece = zone[i]
    const line = text.slice(piece.start, Math.min(piece.end, piece.start + 300))
    const words = titleWords(text, piece.start, Math.min(piece.end, piece.start + 300)).length
    if (
      words < 3 ||
      piece.end - piece.start > 220 ||
      piece.kind === 'paragraph' ||
      crumbs(line) ||
      isMeta(text, piece)
    )
      continue
    if (furnitureRule(line) || endsWithCredit(line) || noTitle.test(line)) continue
    if (/[.;:,]["”’']?$/.test(line) && !/\b(?:U\.S|U\.K|Inc|Jr|Sr|[ap]\.m)\.$/.test(line)) continue
    const shared = (line.match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((one) =>
      used.has(one.toLowerCase().slice(0, 7)),
    ).length
    const distance = i < anchor ? anchor - 1 - i : 3 + (i - anchor)
    const score =
      Math.min(shared, 4) +
      Math.min(words, 10) / 10 -
      distance * 0.4 +
      (piece.kind === 'heading' ? 2 / (piece.depth ?? 1) : 0) +
      (i === 0 && zone.length <= 6 ? 2.5 : 0) +
      (isLonger(text, piece, zone[i + 1]) ? 0.7 : 0)
    if (score > most) {
      most = score
      best = i
    }
  }
  return best
}

/** What begins or holds this is no headline and no deck. */
export const noTitle =
  /^(?:by |https?:|www\.|[*•@©]|image (?:copyright|caption)|media caption|you are here|file(?: photo)?:|play video)|https?:\/\/|\b\d{1,2}:\d{2}\b/i

/** A headline has its deck below. */
function isLonger(text: string, piece: Piece, next: Piece | undefined): boolean {
  const size = next ? next.end - next.start : 0
  return size > piece.end - piece.start && size < 400 && next!.kind === 'line' && !isMeta(text, next!)
}

/** A byline, or a line that is all date. */
export function isMeta(text: string, piece: Piece): boolean {
  return Boolean(readByline(text, piece.start)) || Boolean(stampIn(text, piece))
}

/** A stamp that is all the line says, but for a byline and a few words. */
export function stampIn(text: string, piece: Piece): (Stamp & { start: number }) | undefined {
  const line = text.slice(piece.start, Math.min(piece.end, piece.start + 240))
  if (!/\d{4}/.test(line)) return undefined
  for (const match of line.matchAll(stampStart)) {
    const start = piece.start + match.index
    const stamp = readStamp(text, start)
    if (!stamp || stamp.end > piece.end) continue
    const rest = piece.end - stamp.end + (start - piece.start)
    if (stamp.labelled || rest <= 60) return { ...stamp, start }
  }
  return undefined
}

/** `World / Europe`, `Home » News » Harbour`. */
export function crumbs(line: string): string[] | undefined {
  if (line.length > 120 || !/ [/>»›] /.test(line)) return undefined
  const names = line.split(/ [/>»›] /).map((one) => one.trim())
  return names.every((one) => one && one.length <= 40) ? names : undefined
}
