/** Inert MDX: Markdown and the fixed vocabulary, without imports, exports or expressions. Such a page cannot run. */
import type { ElementContent, Root } from 'hast'
import { mdxToHast } from 'satteri'
import { vocabulary } from './vocabulary.ts'

/** What a drafted page may not hold, 1-based in its body. */
export interface Refusal {
  /** The end of “Unexpected …”, code in backticks. */
  what: string
  line: number
  column: number
}

/** An element of the vocabulary in a parsed page. */
export interface Jsx {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement'
  name: string | null
  attributes: { type: string; name?: string; value?: unknown }[]
  children: InertNode[]
  position?: { start: { line: number; column: number } }
}

export type InertNode = ElementContent | Jsx

export interface Inert {
  /** Absent where the body is no MDX at all. */
  tree?: { children: InertNode[] }
  refusals: Refusal[]
}

const features = { gfm: false, frontmatter: false, smartPunctuation: false }

/** Parse the body of a drafted page (without its front matter), and say what in it is not inert. Never throws. */
export function parseInert(body: string): Inert {
  const children: InertNode[] = []
  const refusals: Refusal[] = []
  let lines = 0
  for (const part of partsOf(body)) {
    const found = parsePart(part)
    for (const refusal of found.refusals) refusals.push({ ...refusal, line: refusal.line + lines })
    if (!found.tree) return { refusals }
    for (const node of found.tree.children) children.push(node)
    lines += linesIn(part)
  }
  return { tree: { children }, refusals }
}

const partLength = 65_536
const blockStart = /\n\n(?=<(?:Passage|Caption|Furniture) |## )/g

/** The parser's time grows faster than a page, so that a long one is cut, only where an element of its own begins. */
function partsOf(body: string): string[] {
  const parts: string[] = []
  let from = 0
  while (body.length - from > partLength) {
    blockStart.lastIndex = from + partLength
    const next = blockStart.exec(body)
    if (!next) break
    parts.push(body.slice(from, next.index + 2))
    from = next.index + 2
  }
  return [...parts, body.slice(from)]
}

function linesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function parsePart(body: string): Inert {
  let tree: Root
  try {
    tree = mdxToHast(body, { features }) as Root
  } catch (error) {
    return { refusals: [syntaxError(String((error as Error).message))] }
  }
  const refusals: Refusal[] = []
  for (const node of tree.children) check(node as InertNode, refusals)
  return { tree: tree as Inert['tree'], refusals }
}

function syntaxError(message: string): Refusal {
  const [, line, column, what] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? ['', '1', '1', message]
  return {
    what: `syntax: ${what.replace(/ \(mdx-jsx:[\w-]+\)$/, '')}`,
    line: Number(line),
    column: Number(column),
  }
}

function check(root: InertNode, refusals: Refusal[]): void {
  const waiting: { node: InertNode; inside: boolean }[] = [{ node: root, inside: false }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, inside } = next
    const what = isJsx(node) ? refusalOf(node, inside) : plainRefusal(node)
    const { line, column } = node.position?.start ?? { line: 1, column: 1 }
    if (what) refusals.push({ what, line, column })
    if (!('children' in node)) continue
    const held = inside || isJsx(node)
    for (let index = node.children.length; index--; )
      waiting.push({ node: node.children[index], inside: held })
  }
}

/** Is this an element written as JSX? */
export function isJsx(node: InertNode): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

function refusalOf(node: Jsx, inside: boolean): string | undefined {
  const word = Object.hasOwn(vocabulary, node.name ?? '') ? vocabulary[node.name!] : undefined
  if (!word) return `element \`<${node.name ?? ''}>\``
  if (inside && word.place === 'block') return `\`<${node.name}>\` inside another element`
  for (const { type, name = '', value } of node.attributes) {
    if (type !== 'mdxJsxAttribute') return `expression among the attributes of \`<${node.name}>\``
    if (!Object.hasOwn(word.takes, name)) return `attribute \`${name}\` of \`<${node.name}>\``
    if (typeof value !== 'string' || !word.takes[name].test(value))
      return `value of \`${name}\` of \`<${node.name}>\``
  }
  const missing = Object.keys(word.takes).find((name) => !node.attributes.some((held) => held.name === name))
  return missing && `\`<${node.name}>\` without \`${missing}\``
}

/** Plain Markdown; an address must be relative or of the web. */
function plainRefusal(node: ElementContent): string | undefined {
  const type: string = node.type
  if (type === 'mdxjsEsm') return '`import` or `export`'
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') return 'expression in `{…}`'
  if (node.type !== 'element') return type === 'text' ? undefined : `\`${type}\``
  const { href, src } = node.properties
  const wrong = [href, src].find((address) => address !== undefined && !isSafe(String(address)))
  return wrong === undefined ? undefined : `address \`${wrong}\``
}

/** Browsers drop white space and controls before they read a scheme, so nothing but a plain known one may pass. */
function isSafe(address: string): boolean {
  return /^(?:https?:|mailto:)/i.test(address) || /^[^\u0000-\u0020:]*(?:[/?#]|$)/.test(address)
}
