/** Tell the article from the rest of a saved page, by the markup's hints on each piece. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Piece, Root } from '../schema.ts'
import { articleVerdicts } from './article/blocks.ts'

/**
 * Set `article` on each piece of a saved page, and label those outside as furniture, with the rule that says so. The page's own headline,
 * deck and byline, where they repeat what its markup states, get their role: they are metadata, not furniture.
 */
export const siftArticle: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const { elements, format, sidecar, stated = {} } = file.data
  if (format !== 'html' || !elements) return
  const text = String(file.value)
  const titles = (stated.title ?? []).map(({ value }) => value)
  if (sidecar?.title) titles.unshift(sidecar.title)
  const verdicts = articleVerdicts(text, tree.children, elements, titles)
  const masthead = new Map<string, 'title' | 'deck'>()
  for (const { value } of stated.deck ?? []) masthead.set(bare(value), 'deck')
  for (const value of titles) masthead.set(bare(value), 'title')
  const bylines = new Set((stated.byline ?? []).map(({ value }) => bare(value)))
  const taken = new Set<Piece['role']>()
  const first = verdicts.findIndex((verdict) => !verdict)
  const headline = tree.children.find(
    (piece) => piece.depth === 1 && masthead.get(key(text, piece)) === 'title',
  )
  tree.children.forEach((piece, at) => {
    const rule = verdicts[at]
    piece.article = !rule
    if (!rule) return
    const role = at < first || rule === 'headline' ? masthead.get(key(text, piece)) : undefined
    const likely = !headline && rule === 'headline' && piece.depth === 1 ? 'title' : role
    const own = likely === 'title' && headline && headline !== piece ? undefined : likely
    if (own && !taken.has(own)) set(piece, own, 'repeats-metadata')
    else if (at < first + 3 && bylines.has(key(text, piece).replace(/^by/, '')))
      set(piece, 'byline', 'repeats-metadata')
    else set(piece, 'furniture', rule)
    taken.add(piece.role)
  })
}

function set(piece: Piece, role: Piece['role'], rule: string): void {
  piece.role = role
  piece.rule = rule
}

function key(text: string, { start, end }: Piece): string {
  return end - start < 1000 ? bare(text.slice(start, end)) : ''
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
