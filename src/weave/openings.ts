/** A document without a title is called by the words that it opens with, as libraries do: they are its own, and tell it from others, which the name of a file does not. */
import type { Source } from '../schema.ts'

/** Longest opening in characters; a longer one is cut at a word. */
const longest = 56

/**
 * `sources` with the untitled ones named by their opening; but not those of which excerpts are shown, whose words are not ours to print, nor notes, whose words
 * are not those of the report.
 */
export function weaveOpenings(sources: readonly Source[]): Source[] {
  return sources.map((source) => {
    const { title, excerpt, kind } = source
    if (title.by !== 'none-stated' || excerpt || kind === 'notes') return source
    const { passages } = source
    const first = passages.find(({ role }) => role === 'body') ?? passages[0]
    if (!first) return source
    return { ...source, title: { ...title, value: `Untitled capture: “${opening(first.text)}”` } }
  })
}

/** The first words, marks within marks made single ones. */
function opening(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(/[“”"„«»]/gu, (mark) => ('“„«'.includes(mark) ? '‘' : '’'))
  if (line.length <= longest) return line
  const head = line.slice(0, longest)
  const space = head.lastIndexOf(' ')
  return `${(space > longest / 2 ? head.slice(0, space) : head).replace(/[\p{P}\s]+$/u, '')}…`
}
