/**
 * Cut Markdown where nothing is open. The parser takes time that grows with the square of some texts (rows of a table, quotations, marks of
 * emphasis): in chunks of bounded length it is linear.
 */

export interface Chunk {
  text: string
  /** Too dense or too deep to be parsed in reasonable time. */
  plain: boolean
  /** Front matter may stand at its beginning. */
  first: boolean
}

/** A chunk ends at the first blank line behind this length, and is not parsed where there is none before the second. In UTF-16 code units. */
const wanted = 8_000
const longest = 24_000

/** Definitions of links that all chunks are given, in UTF-16 code units. */
const mostDefinitions = 4_000

/** Chunks of `text`, in order; together they are the text. Fenced code is not cut, unless it is longer than a chunk may be. */
export function* markdownChunks(text: string): Generator<Chunk> {
  const definitions = text.length > wanted ? definitionsIn(text) : ''
  let from = 0
  let fence = ''
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found + 1
    const line = text.slice(at, Math.min(end, at + 200))
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (!fence) fence = mark
    else if (mark.startsWith(fence)) fence = ''
    at = end
    const length = at - from
    const cut = !fence && !line.trim() && length >= wanted && !/\s/.test(text[at] ?? '')
    if (!cut && length < longest * 4) continue
    yield chunk(text.slice(from, at), from === 0, definitions)
    from = at
    fence = cut ? fence : ''
  }
  if (from < text.length) yield chunk(text.slice(from), from === 0, definitions)
}

function chunk(text: string, first: boolean, definitions: string): Chunk {
  const plain = text.length > longest || deepest.test(text) || crowded(text)
  return { text: plain || !definitions ? text : `${text}\n\n${definitions}`, plain, first }
}

/** Deeper than this, lists and quotations are not meant. */
const deepest = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){50}/m

/** The parser looks from each mark of emphasis or of a link to all marks of the same block; this many looks take a tenth of a second. */
const mostLooks = 1e7

function crowded(text: string): boolean {
  let looks = 0
  for (const block of text.split(/\n[ \t]*\n/)) looks += (block.match(/[*_~[\]<`!@]/g)?.length ?? 0) ** 2
  return looks > mostLooks
}

function definitionsIn(text: string): string {
  const found = text.match(/^ {0,3}\[[^\]\n^][^\]\n]{0,200}\]:[^\n]{1,500}$/gm)?.join('\n') ?? ''
  return found.length <= mostDefinitions ? found : ''
}
