/** Blocks that need no serializer: an element or a heading on a line, with words in it that no reader of MDX takes for anything else. */
import type { RootContent } from 'mdast'
import { vocabulary } from '../../lib/vocabulary.ts'

/** Text of these characters alone means itself wherever it stands inside a line: nothing to escape. */
const tame = /^[\p{L}\p{M}\p{N} .,;:?!'"“”‘’„«»()–—…/%$€£-]*$/u

/** Does this text mean itself inside a line? */
export function isTame(text: string): boolean {
  return tame.test(text)
}

/** `block` as MDX where all text in it is tame and all else is of the vocabulary; absent for any other. */
export function tameBlock(block: RootContent): string | undefined {
  if (block.type === 'heading' && block.depth === 2) {
    const text = inside(block.children)
    return text && `## ${text}`
  }
  return block.type === 'paragraph' && block.children.length === 1 ? inside(block.children) : undefined
}

function inside(nodes: readonly RootContent[]): string | undefined {
  let text = ''
  for (const node of nodes) {
    const own = node.type === 'text' ? (isTame(node.value) ? node.value : undefined) : element(node)
    if (own === undefined) return undefined
    text += own
  }
  return text
}

function element(node: RootContent): string | undefined {
  if (node.type !== 'mdxJsxTextElement' || !node.name) return undefined
  const takes = Object.hasOwn(vocabulary, node.name) ? vocabulary[node.name].takes : undefined
  const text = takes && inside(node.children)
  if (text === undefined) return undefined
  let tag = node.name
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return undefined
    if (!takes?.[attribute.name]?.test(attribute.value)) return undefined
    tag += ` ${attribute.name}="${attribute.value}"`
  }
  return `<${tag}>${text}</${node.name}>`
}

const tag = /<(\/?)([A-Z][a-z]+)(?: [a-z]+="[a-z0-9-]+")?>/g

/** The text of a block that `tameBlock` wrote, as its line is read: elements and headings in marks. */
export function readTame(
  line: string,
  marks: readonly [open: string, opened: string, close: string],
): string {
  const [open, opened, close] = marks
  const text = line.replace(tag, (_, end: string, name: string) => (end ? close : open + name + opened))
  return text.startsWith('## ') ? `${open}##${opened}${text.slice(3)}` : text
}
