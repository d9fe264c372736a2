/** What two sources print between quotation marks for the same words, word by word, and what follows from it. */
import type { Point } from '../../schema.ts'
import { words } from '../words.ts'
import { escapeHtml } from './html.ts'
import { wordDiff } from './word-diff.ts'

/** HTML for a point found by its quotation; empty for others. */
export function variantsHtml({ by, sides }: Point, label: (id: string) => string): string {
  const say = words().point
  const [first, second] = sides
  if (by !== 'same-quotation' || sides.length !== 2 || !first || !second) return ''
  const [left, right] = wordDiff(bare(first.words), bare(second.words))
  const rows = [
    { source: first.source, html: left },
    { source: second.source, html: right },
  ].map(
    ({ source, html }) =>
      `<div><h4 aria-level="3"><a href="/sources/${escapeHtml(source)}/">${escapeHtml(label(source))}</a></h4><blockquote>${words().quoted(html)}</blockquote></div>`,
  )
  const only = { left: left.includes('<del>'), right: right.includes('<ins>') }
  const follows = only.left && only.right ? say.both : only.left || only.right ? say.part : say.same
  return `<div class="pair full">${rows.join('')}</div><p class="meta">${only.left || only.right ? `${say.marked} ` : ''}${follows}</p>`
}

function bare(text: string): string {
  return text.replace(/^[“"«„]|[”"»“]$/gu, '')
}
