/** Read Markdown: the text that its blocks yield, front matter as metadata. */
import type { Nodes, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { VFile } from 'vfile'
import { raise } from '../lib/raise.ts'
import type { Piece, Root } from '../schema.ts'
import { frontMatterStated } from './front-matter.ts'
import { layOut } from './html.ts'
import { type Block, parseHtml } from './html-tree.ts'
import { textPieces } from './text.ts'

/** Markdown longer than this is read line by line, because the parser takes tens of times its memory. In UTF-16 code units. */
const longest = 4_000_000

/** Deeper than this, lists and quotations are not meant, and the parser's time grows faster than the text. */
const deepest = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){50}/m

/** Put the reading text of the Markdown in `file.value` in its place, its blocks into `tree`, its front matter into `file.data.stated`. */
export function readMarkdown(file: VFile, tree: Root): void {
  const text = String(file.value)
  const parsed = text.length <= longest && !deepest.test(text) && !crowded(text) ? parse(text) : undefined
  if (!parsed) {
    raise(
      file,
      'seed-markup',
      `Cannot read ${text.length} characters as Markdown, expected less or less deep text`,
    )
    tree.children = textPieces(text)
    return
  }
  const blocks: Block[] = []
  for (const node of parsed.children) {
    if (node.type === 'yaml') readFrontMatter(file, node.value, blocks)
    else collect(node, blocks)
  }
  for (const block of blocks) block.element = 0
  file.value = layOut(blocks, tree)
  for (const piece of tree.children) delete piece.element
}

/** Front matter that cannot be read stays in the text, so that nothing is lost. */
function readFrontMatter(file: VFile, yaml: string, blocks: Block[]): void {
  const stated = frontMatterStated(yaml)
  if (stated) {
    file.data.stated = stated
    return
  }
  raise(file, 'seed-front-matter', 'Cannot read the front matter, expected YAML', { line: 1 })
  const text = yaml.trim()
  if (text) blocks.push({ text, kind: 'code', links: 0, element: 0 })
}

/**
 * The parser looks from each mark of emphasis or of a link to all marks of the same block, and from each row of a table to all others; this
 * many looks take about a second.
 */
const mostLooks = 1e8

function crowded(text: string): boolean {
  let looks = 0
  for (const block of text.split(/\n[ \t]*\n/)) {
    const marks = block.match(/[*_~[\]<`!@]/g)?.length ?? 0
    const rows = block.match(/\|[^\n]*/g)?.length ?? 0
    looks += marks ** 2 + rows ** 2
  }
  return looks > mostLooks
}

function parse(text: string): Parents | undefined {
  try {
    return fromMarkdown(text, {
      extensions: [gfm(), frontmatter(['yaml'])],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
    })
  } catch {
    return undefined
  }
}

/** Blocks of `root` in order, without recursion. */
function collect(root: Nodes, blocks: Block[]): void {
  const queue: { node: Nodes; kind: Piece['kind'] }[] = [{ node: root, kind: 'paragraph' }]
  while (queue.length) {
    const { node, kind } = queue.pop()!
    const add = (text: string, as: Piece['kind'], depth?: number) => {
      const plain = text.trim()
      if (plain) blocks.push({ text: plain, kind: as, depth, links: linked(node, plain.length), element: 0 })
    }
    if (node.type === 'heading') add(inline(node), 'heading', node.depth)
    else if (node.type === 'paragraph') add(inline(node), kind)
    else if (node.type === 'code') add(node.value, 'code')
    else if (node.type === 'tableRow')
      add(node.children.map((cell) => inline(cell).trim()).join('\t'), 'table')
    else if (node.type === 'html') blocks.push(...parseHtml(node.value).blocks)
    else if ('children' in node) {
      const inside = node.type === 'blockquote' ? 'quote' : node.type === 'listItem' ? 'item' : kind
      for (let at = node.children.length - 1; at >= 0; at--)
        queue.push({ node: node.children[at], kind: inside })
    }
  }
}

/** Text of a block's inline content: line ends of the source are blanks, hard breaks line ends; tags of inline HTML are left out. */
function inline(root: Nodes): string {
  const parts: string[] = []
  const queue: Nodes[] = [root]
  while (queue.length) {
    const node = queue.pop()!
    if (node.type === 'break') parts.push('\n')
    else if (node.type === 'text' || node.type === 'inlineCode')
      parts.push(node.value.replace(/[ \t]*\n[ \t]*/g, ' '))
    else if (node.type === 'image' || node.type === 'imageReference') parts.push(node.alt ?? '')
    else if (node.type === 'footnoteReference') parts.push(`[${node.label ?? node.identifier}]`)
    else if (node.type === 'html' && /^<br\b/i.test(node.value)) parts.push('\n')
    else if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) queue.push(node.children[at])
  }
  return parts.join('')
}

function linked(root: Nodes, size: number): number {
  if (!('children' in root) || !size) return 0
  let length = 0
  for (const child of root.children)
    if (child.type === 'link' || child.type === 'linkReference') length += inline(child).length
  return Math.min(1, Math.round((100 * length) / size) / 100)
}
