/** Authored MDX, with an element around each statement: what Astro's own MDX compiles. */
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { mdxjs } from 'micromark-extension-mdxjs'
import { citationMarks } from '../lib/citations.ts'
import { pictureNames } from '../lib/picture-names.ts'
import type { Span, Statement } from '../schema.ts'

interface Node {
  type: string
  name?: string | null
  children?: Node[]
  position?: { start: { offset?: number }; end: { offset?: number } }
}

/** One statement, or several that one piece of inline markup holds together. */
interface Group extends Span {
  ids: string[]
}

/** Text to be put in at a place, or a stretch to be taken out (`text` empty). */
interface Edit extends Span {
  text: string
}

/** Elements that hold blocks, also where they are written on one line with their words. */
const holders = new Set(['Differs', 'Side', 'Said'])

/**
 * `mdx`, a whole file with line feeds only, where citations are taken out and each of its `statements` stands in a
 * `<Statement page="…" id="…">`, in a table's cell in a `<Cited …>`; other sentences beside them in a `<Loose>`. A `<Note>` within a
 * sentence gets `inline`, a picture becomes `<Picture page="…" number={1} />`, counted over the page. Lines stay where they are, so that messages of the compiler point to the right one. Throws what the parser
 * throws.
 */
export function authoredMdx(mdx: string, page: string, statements: readonly Statement[]): string {
  const tree: Root = fromMarkdown(mdx, {
    extensions: [mdxjs(), gfm(), frontmatter()],
    mdastExtensions: [mdxFromMarkdown(), gfmFromMarkdown(), frontmatterFromMarkdown()],
  })
  const work: Work = { mdx, page, statements, edits: [], pictures: 0 }
  for (const node of tree.children) walk(node as Node, work)
  return edited(mdx, work.edits)
}

interface Work {
  mdx: string
  page: string
  statements: readonly Statement[]
  edits: Edit[]
  pictures: number
}

function walk(node: Node, work: Work): void {
  if (isPicture(node)) {
    picture(node, work)
    return
  }
  if (node.type === 'heading') {
    cutCitations(place(node), work)
    return
  }
  if (node.type === 'paragraph' || node.type === 'tableCell') block(node, node.type === 'tableCell', work)
  else for (const child of node.children ?? []) walk(child, work)
}

function isPicture({ name }: Node): boolean {
  return name !== undefined && name !== null && pictureNames.has(name)
}

/** Everything that a picture shows was checked and is known by its number. */
function picture(node: Node, work: Work): void {
  const { start, end } = place(node)
  const lines = work.mdx.slice(start, end).replace(/[^\n]+/g, '')
  work.edits.push({ start, end, text: `<Picture page="${work.page}" number="${++work.pictures}" />${lines}` })
}

/** A paragraph or a cell: what it holds is `node`'s children, or those of the one holder in it. */
function block(node: Node, cell: boolean, work: Work): void {
  const inner = (node.children ?? []).filter(
    (child) => child.type !== 'text' || !blank(place(child), work.mdx),
  )
  if (inner.some(isPicture)) {
    for (const child of inner) walk(child, work)
    return
  }
  if (inner.length === 1 && holders.has(inner[0]!.name ?? '')) {
    const [holder] = inner
    if (holder!.children?.some((child) => holders.has(child.name ?? '')))
      for (const child of holder!.children)
        block({ type: 'paragraph', children: [child], position: child.position }, cell, work)
    else if (holder!.children?.length)
      sentences(
        { start: place(holder!.children[0]!).start, end: place(holder!.children.at(-1)!).end },
        holder!.children,
        cell,
        work,
      )
    return
  }
  sentences(place(node), node.children ?? [], cell, work)
}

function sentences(span: Span, children: Node[], cell: boolean, work: Work): void {
  const marks = cutCitations(span, work)
  const groups = grouped(span, containers(children), marks, work)
  if (groups.length === 0) return
  const name = cell ? 'Cited' : 'Statement'
  let at = span.start
  for (const { ids, start, end } of groups) {
    if (!cell) loose({ start: at, end: start }, children, marks, work)
    work.edits.push({ start, end: start, text: `<${name} page="${work.page}" id="${ids.join(' ')}">` })
    work.edits.push({ start: end, end, text: `</${name}>` })
    notes({ start, end }, children, work)
    at = end
  }
  if (!cell) loose({ start: at, end: span.end }, children, marks, work)
}

/** Citations of a stretch go, with the white space before them. */
function cutCitations({ start, end }: Span, { mdx, edits }: Work): Span[] {
  return citationMarks(mdx.slice(start, end)).map((mark) => {
    let from = start + mark.start
    while (from > start && /\s/.test(mdx[from - 1]!)) from--
    edits.push({
      start: from,
      end: start + mark.end,
      text: mdx.slice(from, start + mark.end).replace(/[^\n]+/g, ''),
    })
    return { start: start + mark.start, end: start + mark.end }
  })
}

/** Statements in order, each with the citations right behind it and with the inline markup that it lies in or cuts. */
function grouped(
  span: Span,
  held: readonly Span[],
  marks: readonly Span[],
  { mdx, statements }: Work,
): Group[] {
  const groups: Group[] = []
  for (const { id, start, end } of statements) {
    if (start < span.start || end > span.end || end <= start) continue
    const group: Group = { ids: [id], start, end }
    for (const mark of marks) {
      if (mark.start <= group.end) group.end = mark.start >= start ? Math.max(group.end, mark.end) : group.end
      else if (blank({ start: group.end, end: mark.start }, mdx)) group.end = mark.end
    }
    for (const container of held) {
      const apart = container.end <= group.start || container.start >= group.end
      const within = container.start >= group.start && container.end <= group.end
      if (apart || within) continue
      group.start = Math.min(group.start, container.start)
      group.end = Math.max(group.end, container.end)
    }
    const last = groups.at(-1)
    if (last && group.start < last.end) {
      last.ids.push(id)
      last.end = Math.max(last.end, group.end)
    } else groups.push(group)
  }
  return groups
}

/** Inline nodes with children, the innermost first. */
function containers(nodes: readonly Node[]): Span[] {
  return nodes.flatMap((node) => (node.children ? [...containers(node.children), place(node)] : []))
}

/** Words between statements become a paragraph of their own; a note alone needs none. */
function loose(span: Span, children: readonly Node[], marks: readonly Span[], work: Work): void {
  let { start, end } = span
  while (start < end && /\s/.test(work.mdx[start]!)) start++
  while (end > start && /\s/.test(work.mdx[end - 1]!)) end--
  if (start === end || marks.some((mark) => mark.start <= start && mark.end >= end)) return
  if (children.some((child) => child.name && place(child).start === start && place(child).end === end)) return
  work.edits.push({ start, end: start, text: '<Loose>' }, { start: end, end, text: '</Loose>' })
  notes({ start, end }, children, work)
}

/** A note among the words of a sentence is set there, and not as a block. */
function notes(span: Span, nodes: readonly Node[], work: Work): void {
  for (const node of nodes) {
    const { start, end } = place(node)
    if (start < span.start || end > span.end) continue
    if (node.name === 'Note') work.edits.push({ start: start + 5, end: start + 5, text: ' inline' })
    else notes(span, node.children ?? [], work)
  }
}

function place({ position }: Node): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

function blank({ start, end }: Span, text: string): boolean {
  return text.slice(start, end).trim() === ''
}

function edited(text: string, edits: readonly Edit[]): string {
  const order = [...edits].map((edit, index) => ({ ...edit, index }))
  order.sort((a, b) => a.start - b.start || a.end - b.end || rank(a) - rank(b) || a.index - b.index)
  let result = ''
  let at = 0
  for (const { start, end, text: put } of order) {
    if (start > at) result += text.slice(at, start)
    result += put
    at = Math.max(at, start, end)
  }
  return result + text.slice(at)
}

/** Where one element ends and another begins, the end comes first. */
function rank({ text }: Edit): number {
  return text.startsWith('</') ? 0 : 1
}
