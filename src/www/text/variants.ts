/** What two sources print between quotation marks for the same words, word by word, and what follows from it. */
import type { Point } from '../../schema.ts'
import { escapeHtml } from './html.ts'
import { wordDiff } from './word-diff.ts'

/** Words of the interface. */
const words = {
  marked: 'Underlined: words that the other does not print.',
  same: 'Both print the same words.',
  part: 'One prints a part of what the other prints; both can be to the letter.',
  both: 'If they quote the same sentence, at least one of them is not to the letter. Which, the reports do not tell.',
}

/** HTML for a point found by its quotation; empty for others. */
export function variantsHtml({ by, sides }: Point, label: (id: string) => string): string {
  const [first, second] = sides
  if (by !== 'same-quotation' || sides.length !== 2 || !first || !second) return ''
  const [left, right] = wordDiff(bare(first.words), bare(second.words))
  const rows = [
    { source: first.source, html: left },
    { source: second.source, html: right },
  ].map(
    ({ source, html }) =>
      `<div><h4 aria-level="3"><a href="/sources/${escapeHtml(source)}/">${escapeHtml(label(source))}</a></h4><blockquote>“${html}”</blockquote></div>`,
  )
  const only = { left: left.includes('<del>'), right: right.includes('<ins>') }
  const follows = only.left && only.right ? words.both : only.left || only.right ? words.part : words.same
  return `<div class="pair full">${rows.join('')}</div><p class="meta">${only.left || only.right ? `${words.marked} ` : ''}${follows}</p>`
}

function bare(text: string): string {
  return text.replace(/^[“"«„]|[”"»“]$/gu, '')
}
