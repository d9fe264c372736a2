/** The page of a source: its passages in order, under its headings, with captions and furniture where they stood. */
import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx'
import { normal, normalOffsets } from '../lib/normal.ts'
import type { Source, Span } from '../schema.ts'
import type { Draft } from './draft.ts'
import { mdx, type Reader } from './mdx.ts'

/** Raised whenever the same source would be drafted differently: pages that nobody edited then follow. */
const version = 1

/**
 * The page of `source` as drafted. Its body follows from the seed alone; what other sources say is added when the page is
 * shown, so that a new seed changes no page but its own. Throws as `mdx` does, which gets `second`.
 */
export function sourcePage(source: Source, second?: Reader): Draft {
  const { title, deck, lang, id, seed, sha256 } = source
  const head = {
    title: normal(title.value),
    description: deck && normal(deck.value),
    source: id,
    seed,
    sha256,
    lang,
  }
  return { head, body: mdx(sourceTree(source), second), seed: sha256, version }
}

function sourceTree(source: Source): Root {
  const quotations = source.quotations.filter(({ kind }) => kind === 'speech').sort(byPlace)
  let next = 0
  const blocks: (Span & { block: Heading | Paragraph })[] = []
  const add = (span: Span, block: Heading | Paragraph) => {
    if (block.children.length) blocks.push({ start: span.start, end: span.end, block })
  }
  for (const section of source.sections)
    add(section, { type: 'heading', depth: 2, children: words(section.title) })
  for (const passage of [...source.passages].sort(byPlace)) {
    while (next < quotations.length && quotations[next].start < passage.start) next++
    const from = next
    while (next < quotations.length && quotations[next].start < passage.end) next++
    const name = passage.role === 'caption' ? 'Caption' : 'Passage'
    add(passage, element(name, { id: passage.id }, quoted(passage, quotations.slice(from, next))))
  }
  for (const { start, end, text, rule } of source.furniture)
    add({ start, end }, element('Furniture', { rule }, words(text)))
  return { type: 'root', children: blocks.sort(byPlace).map(({ block }) => block) }
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

function element(name: string, attributes: Record<string, string>, children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: children.length ? [jsx(name, attributes, children)] : [] }
}

function jsx(
  name: string,
  attributes: Record<string, string>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  const pairs = Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }))
  return { type: 'mdxJsxTextElement', name, attributes: pairs, children }
}

function words(text: string): PhrasingContent[] {
  const value = normal(text)
  return value ? [{ type: 'text', value }] : []
}

/** The words of a passage, quoted ones as elements. A quotation inside another, or across the passage's end, gets none of its own. */
function quoted(
  { start, end, text }: Span & { text: string },
  quotations: readonly Span[],
): PhrasingContent[] {
  const pieces: { value: string; quotation: boolean }[] = []
  let at = start
  for (const span of quotations) {
    if (span.start < at || span.end > end || span.end === span.start) continue
    pieces.push({ value: text.slice(at - start, span.start - start), quotation: false })
    pieces.push({ value: text.slice(span.start - start, span.end - start), quotation: true })
    at = span.end
  }
  pieces.push({ value: text.slice(at - start), quotation: false })
  return joined(pieces)
}

/** White space is made plain over all pieces together: a break between two of them is one space, and belongs to the former. */
function joined(pieces: readonly { value: string; quotation: boolean }[]): PhrasingContent[] {
  const text = pieces.map(({ value }) => value).join('')
  const line = normal(text)
  const offsets = normalOffsets(text)
  const out: PhrasingContent[] = []
  let at = 0
  for (const { value, quotation } of pieces) {
    const part = line.slice(whole(line, offsets[at]), whole(line, offsets[at + value.length]))
    at += value.length
    if (!part) continue
    const node: PhrasingContent = { type: 'text', value: part }
    out.push(quotation ? jsx('Quotation', {}, [node]) : node)
  }
  return out
}

/** `at`, or what follows where it parts the halves of one character: no page can carry a half. */
function whole(line: string, at: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(at)) ? at + 1 : at
}
