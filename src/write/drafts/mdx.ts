/** Turn a tree into the text of an inert MDX page, and make sure that the text says the same. */
import type { Root as Markdown } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { mdxFromMarkdown, mdxToMarkdown } from 'mdast-util-mdx'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { mdxjs } from 'micromark-extension-mdxjs'
import { parseInert } from '../../lib/inert.ts'
import { isTame, readTame, tameBlock } from './tame.ts'

const inConstruct: ['phrasing', 'headingAtx'] = ['phrasing', 'headingAtx']

/**
 * What the serializer leaves as it is although some reader of MDX may see more in it: references, braces that close nothing,
 * and what GitHub's Markdown turns into links and strokes. Inside a link that it has made, `\\<` would open an element.
 */
const unsafe: Options['unsafe'] = [
  { character: '&', inConstruct },
  { character: '}', inConstruct },
  { character: '\\', inConstruct },
  { character: '~', inConstruct },
  { before: '[PpSs]', character: ':', after: '/', inConstruct },
  { before: '[Ww]{3}', character: '.', inConstruct },
  { before: '[+.\\w-]', character: '@', after: '[-.\\w]', inConstruct },
]

const options: Options = {
  bullet: '-',
  extensions: [mdxToMarkdown({ printWidth: Infinity }), { unsafe }],
  handlers: {
    text: ({ value }, _parent, state, around) => (isTame(value) ? value : state.safe(value, around)),
  },
}

/**
 * The body of a page for `tree`: headings and paragraphs of text and of elements of the vocabulary, each on a line. Blocks that have anything but tame characters are
 * read again by the parser that shows pages and by a second one, the others by their pattern; each must find the tree's own text and nothing that
 * could run. Throws an `UnwritablePage` where it does not: the text has something on which readers differ. `second` is the second parser.
 */
export function mdx(tree: Markdown, second: Reader = readAgain): string {
  const bodies: string[] = []
  for (let from = 0; from < tree.children.length; from += blocksAtOnce)
    bodies.push(part(tree.children.slice(from, from + blocksAtOnce), second))
  return bodies.join('\n')
}

/** The parsers' time grows faster than the number of blocks. */
const blocksAtOnce = 400

function part(blocks: Markdown['children'], second: Reader): string {
  const wanted = linesOf({ type: 'root', children: blocks as Nested[] })
  const written = blocks.map(tameBlock)
  const doubtful = [...blocks.keys()].filter((index) => written[index] === undefined)
  const fault =
    difference(
      wanted.filter((_, index) => written[index] !== undefined),
      written.filter((line) => line !== undefined).map((line) => readTame(line, marks)),
    ) ?? fill(written, blocks, doubtful, wanted, second)
  if (fault) throw new UnwritablePage(`Cannot write a page that reads as its source, ${fault}`)
  return `${written.join('\n\n')}\n`
}

/** Write the `doubtful` ones among `blocks`. Returns what a reader finds in them that is not `wanted`. */
function fill(
  written: (string | undefined)[],
  blocks: Markdown['children'],
  doubtful: readonly number[],
  wanted: Lines,
  second: Reader,
): string | undefined {
  if (!doubtful.length) return undefined
  const body = toMarkdown({ type: 'root', children: doubtful.map((index) => blocks[index]) }, options)
  const lines = body.replace(/\n$/, '').split('\n\n')
  const own = doubtful.map((index) => wanted[index])
  for (const [at, index] of doubtful.entries()) written[index] = lines[at]
  return difference(own, read(body)) ?? difference(own, second(lines.join('\n\n'))) ?? count(own, lines)
}

/** Text of each block, with the elements in it in brackets, so that moved ones show too. */
type Lines = string[]

/** Text of each block of an MDX body, or what is wrong with it. */
export type Reader = (body: string) => Lines | string

/** No MDX was found that every parser reads as the words it was made of. */
export class UnwritablePage extends Error {}

function read(body: string): Lines | string {
  const { tree, refusals } = parseInert(body)
  if (!tree || refusals.length) return `expected an inert page, found ${refusals[0]?.what}`
  return linesOf(tree as Nested)
}

function readAgain(body: string): Lines | string {
  if (!body) return []
  try {
    return linesOf(
      fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] }) as Nested,
    )
  } catch (error) {
    return `expected MDX, found ${(error as Error).message}`
  }
}

function difference(wanted: Lines, found: Lines | string): string | undefined {
  if (typeof found === 'string') return found
  const at = wanted.findIndex((line, index) => line !== found[index])
  if (at >= 0)
    return `expected ${JSON.stringify(wanted[at].slice(0, 200))}, found ${JSON.stringify(found[at]?.slice(0, 200))}`
  return count(wanted, found)
}

function count(wanted: Lines, found: Lines): string | undefined {
  return found.length === wanted.length
    ? undefined
    : `expected ${wanted.length} blocks, found ${found.length}`
}

interface Nested {
  type: string
  value?: string
  name?: string | null
  children?: Nested[]
}

function linesOf(root: Nested): Lines {
  return root.children!.filter(({ type }) => type !== 'text').map(lineOf)
}

/** What stands around an element's name, and behind its text. */
const marks = ['\u0001', '\u0002', '\u0003'] as const

/** A paragraph around one element is the element: readers differ in whether they keep it. */
function lineOf(node: Nested): string {
  if (node.type === 'text') return node.value!
  const inner = node.children?.map(lineOf).join('') ?? `\u0001${node.type} ${node.value ?? ''}`
  return node.name
    ? `\u0001${node.name}\u0002${inner}\u0003`
    : isHeading(node)
      ? `\u0001##\u0002${inner}`
      : isParagraph(node)
        ? inner
        : `\u0001${node.type}\u0002${inner}\u0003`
}

const isHeading = (node: Nested & { tagName?: string; depth?: number }) =>
  node.depth === 2 || node.tagName === 'h2'
const isParagraph = (node: Nested & { tagName?: string }) => node.type === 'paragraph' || node.tagName === 'p'
