/** Marks the words of a hit where one lands, by a text directive of the address; browsers that do not know it land on the passage. */
import type { Hit } from './passages.ts'

const marked = 3
/** Words around a hit by which it is told from the same words elsewhere on the page. */
const context = 3

/** `:~:text=…` for the first hits of a passage, to be put behind its `#id`; empty where none of its words was hit. */
export function landing({ words }: Pick<Hit, 'words'>): string {
  const parts: string[] = []
  for (let from = 0; from < words.length && parts.length < marked; from++) {
    if (!words[from]!.hit) continue
    let to = from
    while (words[to + 1]?.hit) to++
    const text = (start: number, end: number) =>
      encoded(
        words
          .slice(Math.max(0, start), end)
          .map((word) => word.text)
          .join(' '),
      )
    const before = text(from - context, from)
    const after = text(to + 1, to + 1 + context)
    parts.push(`text=${before && `${before}-,`}${text(from, to + 1)}${after && `,-${after}`}`)
    from = to
  }
  return parts.length ? `:~:${parts.join('&')}` : ''
}

/** Marks at its ends may be the index's own, and it is found without them. A hyphen has a meaning of its own there. */
function encoded(text: string): string {
  const bare = text.replace(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}\p{M}%]+$/gu, '')
  return encodeURIComponent(bare).replaceAll('-', '%2D')
}
