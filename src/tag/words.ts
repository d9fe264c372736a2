/** Cut the reading text into words, once, for the steps behind. */
import type { Plugin } from 'unified'
import { Flag, type Words, words } from '../lib/words.ts'
import type { Piece, Root } from '../schema.ts'

/** Cut the reading text into words, once, for the steps behind: `file.data.words`. Where plain text is wrapped, the end of a line is a blank. */
export const tagWords: Plugin<[], Root> = () => (tree, file) => {
  const found = words(String(file.value))
  if (file.data.format === 'txt') joinLines(found, tree.children)
  file.data.words = found
}

/** Take the breaks out of paragraphs put together from lines. */
function joinLines({ start, flag, length }: Words, pieces: readonly Piece[]): void {
  let token = 0
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph') continue
    while (token < length && start[token] <= piece.start) token++
    for (; token < length && start[token] < piece.end; token++) flag[token] &= ~Flag.breakBefore
  }
}
