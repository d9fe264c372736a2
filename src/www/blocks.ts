/** The page of a source as its editor has it, piece by piece, ready to be set. */
import type { ElementContent } from 'hast'
import { type InertNode, isJsx, type Jsx, parseInert } from '../lib/inert.ts'
import { normal, normalOffsets } from '../lib/normal.ts'
import { type SourcePiece, sourcePieces } from '../lib/source-pieces.ts'
import type { Mention, Passage, Source } from '../schema.ts'
import { type Link, lowerBlock, lowerInline, textOf } from './lower.ts'

/** A piece of a source's page, in the order of the page. */
export interface Block {
  /** `heading` begins a section; `prose` is an editor's own Markdown between passages. */
  role: 'heading' | 'body' | 'caption' | 'furniture' | 'prose'
  /** A passage's id (`p9`), a section's (`s2`). */
  id?: string
  /** The section that it stands in. */
  section?: string
  /** Of furniture: the rule that told it. */
  rule?: string
  /** Inline HTML; of `prose` block HTML. Links are root-absolute. */
  html: string
  /** The words differ from those of the source: an editor has changed them. */
  edited: boolean
}

/**
 * The blocks of `source`'s page, whose body is `body`, edits included; without it the page as it is drafted, which need not be read. In a passage that reads as its source
 * does, the first mention of each topic leads to the topic. Throws where the page is not inert, which the pipeline has said before.
 */
export function blocksOf(source: Source, body?: string): Block[] {
  const nodes = body === undefined ? sourcePieces(source).map(nodeOf) : parsed(source, body)
  const passages = new Map(source.passages.map((passage) => [passage.id, passage]))
  const topics = Map.groupBy(
    source.mentions.filter(({ kind }) => kind === 'topic'),
    ({ passage }) => passage,
  )
  const blocks: Block[] = []
  let sections = 0
  for (const node of nodes) {
    if (node.type === 'text' && !node.value.trim()) continue
    const section = sections ? `s${sections}` : undefined
    if (isJsx(node)) {
      const passage = passages.get(attribute(node, 'id') ?? '')
      const shown = source.excerpt ? withheld(node, passage) : node
      blocks.push({ section, ...element(shown, passage, passage && topics.get(passage.id)) })
    } else if (node.type === 'element' && node.tagName === 'h2') {
      blocks.push({ role: 'heading', id: `s${++sections}`, html: lowerInline(node.children), edited: false })
    } else blocks.push({ role: 'prose', section, html: lowerBlock(node), edited: true })
  }
  return blocks
}

function parsed({ id }: Source, body: string): InertNode[] {
  const { tree, refusals } = parseInert(body)
  if (tree && !refusals.length) return tree.children
  throw new Error(`Cannot show the page of ${id}, expected an inert page, found ${refusals[0]?.what}`)
}

/** A piece as the parser would find it on the drafted page. */
function nodeOf({ kind, id, rule, parts }: SourcePiece): InertNode {
  const children = parts.map(({ text, quotation }): InertNode => {
    const node = { type: 'text', value: text } as const
    return quotation ? jsx('Quotation', [], [node]) : node
  })
  if (kind === 'heading')
    return { type: 'element', tagName: 'h2', properties: {}, children: children as ElementContent[] }
  const name = `${kind[0]!.toUpperCase()}${kind.slice(1)}`
  const own = id ? { name: 'id', value: id } : { name: 'rule', value: rule }
  return jsx(name, [{ type: 'mdxJsxAttribute', ...own }], children)
}

function jsx(name: string, attributes: Jsx['attributes'], children: InertNode[]): Jsx {
  return { type: 'mdxJsxTextElement', name, attributes, children }
}

const roles: Readonly<Record<string, Block['role']>> = {
  Passage: 'body',
  Caption: 'caption',
  Furniture: 'furniture',
}

function element(node: Jsx, passage: Passage | undefined, mentions: readonly Mention[] = []): Block {
  const role = roles[node.name!] ?? 'prose'
  const [id, rule] = [attribute(node, 'id'), attribute(node, 'rule')]
  const text = textOf(node.children)
  const same = passage !== undefined && normal(text) === normal(passage.text)
  const html = lowerInline(node.children as InertNode[], same ? links(passage, mentions, text) : [])
  return {
    role,
    id,
    rule,
    html: role === 'prose' ? `<p>${html}</p>` : html,
    edited: role !== 'furniture' && !same,
  }
}

/** Of a source that is shown in excerpts: the page in `content/` has all its words, the passage those that may be shown. */
function withheld(node: Jsx, passage: Passage | undefined): Jsx {
  return { ...node, children: [{ type: 'text', value: passage?.text ?? '…' }] } as Jsx
}

function attribute(node: Jsx, name: string): string | undefined {
  return node.attributes.find((held) => held.name === name)?.value as string | undefined
}

/** Places of the first mention of each topic, in `text`, which differs from the passage's own in white space only. */
function links(passage: Passage, mentions: readonly Mention[], text: string): Link[] {
  const found: Link[] = []
  const known = new Set<string>()
  if (mentions.length === 0) return found
  const place = placesIn(passage.text, text)
  for (const { ref, start, end } of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const link = {
      start: place(start - passage.start),
      end: place(end - passage.start),
      href: `/topics/${ref}/`,
    }
    if (known.has(ref) || link.start < (found.at(-1)?.end ?? 0)) continue
    known.add(ref)
    found.push(link)
  }
  return found
}

/** From an offset into `one` to that into `other`, which differs in white space only. Most do not differ at all, and tables for each passage of an archive take long. */
function placesIn(one: string, other: string): (at: number) => number {
  if (one === other) return (at) => at
  const [from, to] = [normalOffsets(one), backOffsets(other)]
  return (at) => to[from[at]]
}

/** For each offset into `normal(text)` the offset into `text`. */
function backOffsets(text: string): Int32Array {
  const offsets = normalOffsets(text)
  const back = new Int32Array(offsets[text.length] + 1)
  for (let at = text.length; at >= 0; at--) back[offsets[at]] = at
  return back
}
