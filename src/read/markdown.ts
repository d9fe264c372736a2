/** Read Markdown: the text that its blocks yield, front matter as metadata. */
import type { Root as Markdown, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { VFile } from 'vfile'
import { raise } from '../lib/raise.ts'
import type { Piece, Root } from '../schema.ts'
import { type Block, parseHtml } from './html/tree.ts'
import { layOut } from './html.ts'
import { markdownChunks } from './markdown/chunks.ts'
import { frontMatterStated } from './markdown/front-matter.ts'

/** Put the reading text of the Markdown in `file.value` in its place, its blocks into `tree`, its front matter into `file.data.stated`. */
export function readMarkdown(file: VFile, tree: Root): void {
  const blocks: Block[] = []
  let unread = 0
  for (const { text, plain, first } of markdownChunks(String(file.value))) {
    const parsed = plain ? undefined : parse(text, first)
    if (!parsed) {
      unread += text.length
      blocks.push(...lines(text))
      continue
    }
    for (const node of parsed.children) {
      if (node.type === 'yaml') readFrontMatter(file, node.value, blocks)
      else collect(node, blocks)
    }
  }
  if (unread)
    raise(
      file,
      'seed-markup',
      `Cannot read ${unread} characters as Markdown, expected less or less deep text`,
    )
  file.value = layOut(blocks, tree)
  for (const piece of tree.children) delete piece.element
}

function lines(text: string): Block[] {
  const found = text.split('\n').map((line) => line.trim())
  return found.filter(Boolean).map((line) => ({ text: line, kind: 'line', links: 0, element: 0 }))
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

function parse(text: string, first: boolean): Markdown | undefined {
  const fences = first ? [frontmatter(['yaml'])] : []
  try {
    return fromMarkdown(text, {
      extensions: [gfm(), ...fences],
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
