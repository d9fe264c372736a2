/** From the elements of a drafted page to plain HTML, with links set in by offset. */
import { type InertNode, isJsx } from '../lib/inert.ts'
import { vocabulary } from '../lib/vocabulary.ts'
import { escapeHtml } from './text/html.ts'

/** A stretch of an element's text, counted over all text in it, and where it leads. In order, without overlap. */
export interface Link {
  start: number
  end: number
  href: string
}

/** Inline HTML of what stands inside an element; paragraphs in it run on, because it is a paragraph itself. */
export function lowerInline(nodes: readonly InertNode[], links: readonly Link[] = []): string {
  const state: State = { at: 0, next: 0, links, out: '' }
  for (const node of nodes) inline(node, state, false)
  return state.out.replace(/ $/, '')
}

/** Block HTML of plain Markdown. Headings go down by one, because the page has its own above them. */
export function lowerBlock(node: InertNode): string {
  const state: State = { at: 0, next: 0, links: [], out: '' }
  inline(node, state, true)
  return state.out
}

/** All text in `nodes`, in order. */
export function textOf(nodes: readonly InertNode[]): string {
  let text = ''
  for (const node of nodes)
    text += node.type === 'text' ? node.value : 'children' in node ? textOf(node.children) : ''
  return text
}

interface State {
  /** Offset of what comes next in the text of all. */
  at: number
  /** Index of the first link not yet passed. */
  next: number
  links: readonly Link[]
  out: string
}

function inline(node: InertNode, state: State, blocks: boolean): void {
  if (node.type === 'text') {
    words(node.value, state)
  } else if (isJsx(node)) {
    const { tag, class: name } = vocabulary[node.name!]
    if (tag) state.out += `<${tag}${name ? ` class="${name}"` : ''}>`
    for (const child of node.children) inline(child, state, blocks)
    if (tag) state.out += `</${tag}>`
  } else if (node.type === 'element') {
    const name = blocks ? blockName(node.tagName) : phrasing.has(node.tagName) ? node.tagName : ''
    if (name) state.out += `<${name}${attributes(node.properties)}>`
    for (const child of node.children) inline(child, state, blocks)
    if (name && !empty.has(name)) state.out += `</${name}>`
    else if (!name) state.out += ' '
  }
}

function words(text: string, state: State): void {
  const { links } = state
  let from = 0
  while (state.next < links.length && links[state.next].start < state.at + text.length) {
    const { start, end, href } = links[state.next++]
    const [open, close] = [start - state.at, end - state.at]
    if (open < from || close > text.length) continue
    state.out += `${escapeHtml(text.slice(from, open))}<a href="${escapeHtml(href)}">${escapeHtml(text.slice(open, close))}</a>`
    from = close
  }
  state.out += escapeHtml(text.slice(from))
  state.at += text.length
}

/** What Markdown makes that may stand inside a paragraph. */
const phrasing = new Set(['a', 'br', 'code', 'em', 'img', 'strong'])
const empty = new Set(['br', 'hr', 'img'])

function blockName(name: string): string {
  return /^h[1-5]$/.test(name) ? `h${Math.max(3, Number(name[1]) + 1)}` : name
}

const shown: Record<string, string> = { alt: 'alt', href: 'href', src: 'src', start: 'start', title: 'title' }

function attributes(properties: Readonly<Record<string, unknown>>): string {
  let out = ''
  for (const [name, value] of Object.entries(properties)) {
    if (Object.hasOwn(shown, name) && value !== null && value !== undefined)
      out += ` ${shown[name]}="${escapeHtml(String(value))}"`
  }
  return out
}
