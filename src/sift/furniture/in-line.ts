/** Furniture that a capture glues to the story's own line: a gallery link, `(More … stories.)`, a keyboard hint at the end. */
import type { Piece } from '../../schema.ts'
import type { Part } from '../pieces.ts'

const stop = '(?<=^|[\\s.!?…"”’)\\]])'

/** Anywhere in a line, because no sentence of a story reads like it: rule and pattern. */
const anywhere: readonly [string, RegExp][] = [
  ['related', RegExp(`${stop}\\((?:More|Read more|See more) [^()\\n]{2,80}? stor(?:y|ies)\\.?\\)`, 'g')],
  [
    'gallery-link',
    RegExp(
      `${stop}See (?:\\d{1,3} more|all \\d{1,3}|\\d{1,3}) (?:photos?|images?|pictures?|videos?)(?=\\s|$)`,
      'g',
    ),
  ],
  [
    'page-control',
    RegExp(`${stop}(?:You can also )?[Hh]ighlight the text and press Ctrl ?\\+ ?Enter\\.?`, 'g'),
  ],
  [
    'page-control',
    RegExp(
      `${stop}(?:Story|Article) continues (?:below|after)(?: (?:this|the))?(?: (?:ad|advertisement|gallery|video|photo)\\b)?\\.?`,
      'g',
    ),
  ],
  [
    'share-line',
    RegExp(`${stop}JOIN US ON (?:TELEGRAM|FACEBOOK|WHATSAPP|VIBER|TWITTER|INSTAGRAM)(?=\\s|$)`, 'g'),
  ],
  ['page-control', RegExp(`${stop}ADVERTISEMENT(?=\\s|$)`, 'g')],
]

const control =
  '(?:Report an? (?:error|typo|mistake)|Copied|Copy link|Link copied|Share(?: this (?:article|story))?|Print(?: this article)?|Read more|Show (?:more|less)|Back to top|Leave a comment|(?:View|Post|\\d{1,5}) comments?|Load more|Sign up|Subscribe(?: now)?|All rights reserved\\.?)'
/** At the end of a line, behind a sentence that has ended. */
const atEnd = RegExp(`(?<=[.!?…"”’)\\]]\\s{1,3})${control}$`)

/** One of these stands in every such part: a quick look before the slow ones. */
const hint = /stor(?:y|ies)\.?\)|See (?:all )?\d|[Cc]trl ?\+|continues (?:below|after)|JOIN US|ADVERTISEMENT/

/** Parts of `piece` that are furniture inside or at the end of its line. Linear. */
export function furnitureParts(text: string, piece: Piece): Part[] {
  const line = text.slice(piece.start, piece.end)
  const parts: Part[] = []
  for (const [rule, pattern] of hint.test(line) ? anywhere : []) {
    for (const match of line.matchAll(pattern)) {
      const start = piece.start + match.index
      parts.push({ start, end: start + match[0].length, role: 'furniture', rule })
    }
  }
  parts.sort((a, b) => a.start - b.start)
  return withEnd(text, piece, disjoint(parts))
}

function disjoint(parts: Part[]): Part[] {
  return parts.filter((part, i) => !i || part.start >= parts[i - 1].end)
}

/** Controls at the end of the line, one after another, also behind furniture found before. */
function withEnd(text: string, piece: Piece, parts: Part[]): Part[] {
  let end = piece.end
  for (let turn = 0; turn < 8; turn++) {
    const last = parts.findLast((part) => part.start < end)
    if (last && !text.slice(last.end, end).trim()) {
      end = last.start
      while (end > piece.start && /\s/.test(text[end - 1])) end--
      continue
    }
    const from = Math.max(piece.start, last?.end ?? 0, end - 80)
    const tail = text.slice(from, end)
    const match = last && from === last.end ? RegExp(`^\\s*${control}$`).exec(tail) : atEnd.exec(tail)
    if (!match || (match.index === 0 && from === piece.start)) break
    const start = from + match.index
    parts.push({ start, end, role: 'furniture', rule: 'page-control' })
    parts.sort((a, b) => a.start - b.start)
  }
  return parts
}
