/** The page of a source: its passages in order, under its headings, with captions and furniture where they stood. */
import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx'
import { normal } from '../../lib/normal.ts'
import { draftVersion, type SourcePart, type SourcePiece, sourcePieces } from '../../lib/source-pieces.ts'
import type { Source } from '../../schema.ts'
import type { Draft } from './draft.ts'
import { mdx, type Reader } from './mdx.ts'

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
  const tree: Root = { type: 'root', children: sourcePieces(source).map(block) }
  return { head, body: mdx(tree, second), seed: sha256, version: draftVersion }
}

const names = { passage: 'Passage', caption: 'Caption', furniture: 'Furniture' } as const

function block({ kind, id, rule, parts }: SourcePiece): Heading | Paragraph {
  const children = parts.map(phrase)
  if (kind === 'heading') return { type: 'heading', depth: 2, children }
  return { type: 'paragraph', children: [jsx(names[kind], id ? { id } : { rule: rule! }, children)] }
}

function phrase({ text, quotation }: SourcePart): PhrasingContent {
  const node: PhrasingContent = { type: 'text', value: text }
  return quotation ? jsx('Quotation', {}, [node]) : node
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
