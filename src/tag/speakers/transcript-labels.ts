/** Find the speaker that a transcript names before the words, inside the marks. */
import type { QuoteMarks } from '../../data.ts'
import type { Speaker } from '../../schema.ts'

const label = /\p{Lu}[\p{Lu}.'’ -]{2,40}:\s/uy

/** *“SMITH: Good evening.”*: the speaker that a transcript names in capitals. */
export function labelOf(text: string, { start, end }: QuoteMarks): Speaker | undefined {
  label.lastIndex = start
  const found = label.exec(text)?.[0].replace(/:\s$/, '')
  return found && start + found.length < end ? { name: found, start, end: start + found.length } : undefined
}
