/** What tells a headline from the menus, teasers, decks and captions around it in a dump of a page, and how much each sign weighs. */
import type { Piece } from '../schema.ts'
import { readByline } from './bylines.ts'
import { endsWithCredit } from './credits.ts'
import { furnitureRule } from './furniture-lines.ts'
import { readStamp, type Stamp, stampStart } from './stamps.ts'
import { titleWords } from './title-words.ts'
import { wordStems } from './word-stems.ts'

/** The lines above a story, and what the story says. */
export interface Above {
  text: string
  zone: readonly Piece[]
  /** Index of the byline or date that stands highest, the number of lines where there is none. */
  anchor: number
  /** Stems of the story's first 4,000 characters, and of its first 700. */
  used: ReadonlySet<string>
  lead: ReadonlySet<string>
}

/** Longer words of `line`, cut so that word forms meet. */
export function stems(line: string): Set<string> {
  return new Set(wordStems(line, 0, line.length, 6))
}

function common(own: ReadonlySet<string>, used: ReadonlySet<string>): number {
  let count = 0
  for (const stem of own) if (used.has(stem)) count++
  return count
}

export function lineOf(text: string, { start, end }: Piece): string {
  return text.slice(start, Math.min(end, start + 300))
}

/**
 * How much line `i` is like a headline: logarithm of its odds against “no line above this story is its headline”. Weights of a conditional
 * logit over the lines of 1,070 pages of the article-extraction benchmark and of trafilatura's evaluation set, as plain text.
 */
export function titleScore(above: Above, i: number): number {
  const { text, zone, anchor, used, lead } = above
  const piece = zone[i]
  const line = lineOf(text, piece)
  const size = piece.end - piece.start
  const words = titleWords(text, piece.start, piece.start + line.length).length
  const own = stems(line)
  const shared = common(own, used)
  const next = zone[i + 1]
  const nextSize = next ? next.end - next.start : 0
  const last = zone[i - 1]
  const isBefore = i < anchor && anchor < zone.length
  let score = -2.17
  score += 0.23 * Math.min(shared, 6) + 0.56 * Math.min(common(own, lead), 5)
  if (own.size) score += (1.3 * shared) / own.size
  if (words < 4) score -= 1.78
  if (words < 6) score -= 0.65
  if (words > 18) score -= 1.14
  if (size > 120) score -= 1.55
  if (/[.;:,…]["”’']?$/.test(line)) score -= 2.56
  if (!/^[\p{Lu}\p{Lo}\p{N}"“‘'«„¿¡([]/u.test(line)) score -= 0.69
  if (isBefore) score += 1.55 - 0.2 * Math.min(anchor - 1 - i, 8)
  else if (anchor < zone.length) score -= 0.39
  if (piece.role === 'furniture') score += 0.99
  if (endsWithCredit(line)) score -= 2.92
  if (furnitureRule(line)) score -= 0.98
  if (/[|»›]| [/>] /.test(line)) score -= 0.82
  if (pageWords.test(line)) score -= 1.11
  if (noTitle.test(line)) score -= 2.02
  if (nextSize > size * 1.2 && nextSize < 400 && !isMeta(text, next)) score += 1.01
  if (next && isMeta(text, next)) score += 0.74
  if (zone[i + 2] && nextSize < 45 && isMeta(text, zone[i + 2])) score += 0.36
  if (last && isMeta(text, last)) score += 1.24
  if (last && last.end - last.start < 25) score += 0.7
  if (i === 0) score += 2.17
  return score - 0.72 * Math.log1p(zone.length - 1 - i)
}

const pageWords =
  /\b(?:comments?|photo|image|getty|subscribe|newsletter|policy|home|sign|follow|share|cookies?|menu|video|watch|read)\b/i

/** What begins or holds this is no headline and no deck. */
export const noTitle =
  /^(?:home ?[»›>/|]|by |https?:|www\.|[*•@©]|image (?:copyright|caption)|media caption|you are here|file(?: photo)?:|play video)|https?:\/\/|\b\d{1,2}:\d{2}\b/i

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
    if (stamp.labelled || rest <= (piece.kind === 'heading' ? 12 : 60)) return { ...stamp, start }
  }
  return undefined
}
