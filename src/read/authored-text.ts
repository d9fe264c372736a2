/** The prose of an authored page: what its statements are checked by, with the place of every character in the file. */
import type { Root as Markdown } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { mdxjs } from 'micromark-extension-mdxjs'
import type { Authored, AuthoredCitation, AuthoredElement } from '../data.ts'
import { type CitationMark, citationMarks } from '../lib/citations.ts'
import type { Piece } from '../schema.ts'

/** What a parser of Markdown yields, as far as it is looked at. */
interface Node {
  type: string
  value?: string
  depth?: number
  name?: string | null
  attributes?: { type: string; name?: string; value?: unknown }[]
  children?: Node[]
  position?: { start: { offset?: number }; end: { offset?: number } }
}

/** Inline text of one block before citations are taken out. */
interface Block {
  value: string
  /** Offset into the file of each code unit. */
  from: number[]
  elements: AuthoredElement[]
}

export type AuthoredText = Pick<Authored, 'text' | 'pieces' | 'citations' | 'elements' | 'places'>

/** Elements whose words are the editor's own and not checked. */
const unread = new Set(['Note'])
const blocks = new Set(['paragraph', 'heading', 'tableCell'])

/**
 * Read `mdx`, a whole file with its front matter. The reading text has the words of paragraphs, headings and table cells, in order, an empty line
 * between; without citations, `<Note>`, code blocks, expressions and pictures. Throws what the parser throws (with `place`).
 */
export function authoredText(mdx: string): AuthoredText {
  if (isBlank(mdx))
    return { text: '', places: Int32Array.of(mdx.length), pieces: [], citations: [], elements: [] }
  const tree: Markdown = fromMarkdown(mdx, {
    extensions: [mdxjs(), gfm(), frontmatter()],
    mdastExtensions: [mdxFromMarkdown(), gfmFromMarkdown(), frontmatterFromMarkdown()],
  })
  const page: Page = { mdx, text: '', places: [], pieces: [], citations: [], elements: [] }
  for (const node of tree.children) walk(node as Node, page)
  page.places.push(mdx.length)
  return { ...page, places: Int32Array.from(page.places) }
}

/** Front matter and nothing else, as most pages of topics are: to set up the parser would take longer than to read them. */
function isBlank(mdx: string): boolean {
  const end = mdx.startsWith('---\n') ? mdx.indexOf('\n---', 3) : -1
  return end >= 0 && mdx.startsWith('\n---\n', end) && !/\S/.test(mdx.slice(end + 5))
}

interface Page extends Omit<AuthoredText, 'places'> {
  mdx: string
  places: number[]
}

function walk(node: Node, page: Page): void {
  if (node.name && unread.has(node.name)) return
  if (blocks.has(node.type)) {
    addBlock(node, page)
    return
  }
  const element = node.type === 'mdxJsxFlowElement' && node.name ? opened(node, page.text.length) : undefined
  if (element) page.elements.push(element)
  for (const child of node.children ?? []) walk(child, page)
  if (element) element.end = Math.max(element.start, page.text.length)
}

function addBlock(node: Node, page: Page): void {
  const block: Block = { value: '', from: [], elements: [] }
  for (const child of node.children ?? []) inline(child, page.mdx, block)
  if (!block.value.trim() && !block.elements.length) return
  if (page.text) {
    const last = page.places[page.places.length - 1]
    page.text += '\n\n'
    page.places.push(last, last)
  }
  const start = page.text.length
  const moved = addWords(block, page)
  for (const element of block.elements)
    page.elements.push({ ...element, start: moved[element.start], end: moved[element.end] })
  const kind = node.type === 'heading' ? 'heading' : 'paragraph'
  // A heading is one passage, however its marks stand, as a caption is.
  const role = kind === 'heading' ? 'caption' : 'body'
  const piece: Piece = { type: 'piece', kind, start, end: page.text.length, role }
  if (piece.end > piece.start) page.pieces.push({ ...piece, ...(node.depth && { depth: node.depth }) })
}

/** Add the words of a block without its citations. Returns the offset into the page's text for each into the block's. */
function addWords(block: Block, page: Page): Int32Array {
  const moved = new Int32Array(block.value.length + 1)
  let at = 0
  const keep = (end: number) => {
    for (; at < end; at++) {
      moved[at] = page.text.length
      page.text += block.value[at]
      page.places.push(block.from[at])
    }
  }
  for (const mark of citationMarks(block.value)) {
    let before = mark.start
    while (before > at && /\s/.test(block.value[before - 1])) before--
    keep(before)
    page.citations.push(citationAt(mark, block, page.text.length))
    moved.fill(page.text.length, at, mark.end)
    at = mark.end
  }
  keep(block.value.length)
  moved[block.value.length] = page.text.length
  return moved
}

function citationAt(
  { start, end, citations, fault }: CitationMark,
  { from }: Block,
  anchor: number,
): AuthoredCitation {
  const span = (first: number, behind: number) => ({ start: from[first], end: from[behind - 1] + 1 })
  return {
    anchor,
    at: span(start, end),
    citations: citations.map(({ source, passage, words, ...place }) => ({
      source,
      ...(passage && { passage }),
      ...(words && { words }),
      at: span(place.start, place.end),
    })),
    ...(fault && { fault }),
  }
}

function inline(node: Node, mdx: string, block: Block): void {
  if (node.type === 'text' || node.type === 'inlineCode') {
    addText(node, mdx, block)
    return
  }
  if (node.type === 'break') {
    block.value += '\n'
    block.from.push(node.position?.start.offset ?? 0)
    return
  }
  if (node.name && unread.has(node.name)) return
  const element = node.type.startsWith('mdxJsx') && node.name ? opened(node, block.value.length) : undefined
  for (const child of node.children ?? []) inline(child, mdx, block)
  if (element) block.elements.push({ ...element, end: block.value.length })
}

function opened(node: Node, start: number): AuthoredElement {
  const attributes: Record<string, string> = {}
  for (const { type, name, value } of node.attributes ?? [])
    if (type === 'mdxJsxAttribute' && name && typeof value === 'string') attributes[name] = value
  const from = node.position?.start.offset ?? 0
  return {
    name: node.name!,
    attributes,
    start,
    end: start,
    at: { start: from, end: from + node.name!.length + 1 },
    whole: { start: from, end: node.position?.end.offset ?? from },
  }
}

/** Text stands in the file as it is, but for escapes and references, which are longer there, and indents of later lines. */
function addText({ value = '', position, type }: Node, mdx: string, block: Block): void {
  let at = position?.start.offset ?? 0
  const end = position?.end.offset ?? at
  if (type === 'inlineCode') at = Math.max(at, mdx.indexOf(value, at))
  for (let i = 0; i < value.length; i++) {
    const char = value[i]
    const reference =
      mdx[at] === '&' && type === 'text' ? /^&[#\w]{1,40};/.exec(mdx.slice(at, at + 48))?.[0] : undefined
    if (reference) {
      block.from.push(at)
      at += reference.length
      continue
    }
    if (mdx[at] !== char) {
      const skip = /^(?:\\|[ \t>]+)/.exec(mdx.slice(at, at + 64))?.[0] ?? ''
      if (mdx[at + skip.length] === char) at += skip.length
    }
    block.from.push(Math.min(at, end))
    at++
  }
  block.value += value
}
