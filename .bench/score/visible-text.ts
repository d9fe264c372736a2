/** The visible text of a saved page, one block a line: what one gets who selects all, copies, and pastes into a text file. */
import { parseHTML } from 'linkedom'

const hidden = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'SVG',
  'IFRAME',
  'OBJECT',
  'SELECT',
  'TEXTAREA',
  'CANVAS',
])
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'.split(
    ' ',
  ),
)

interface Node {
  nodeType: number
  nodeName: string
  data?: string
  firstChild: Node | null
  nextSibling: Node | null
  parentNode: Node | null
  getAttribute?(name: string): string | null
  hasAttribute?(name: string): boolean
}

/** Lines of `html` as a browser shows them; links and emphasis stay in their line. */
export function visibleText(html: string): string {
  const { document } = parseHTML(html)
  const lines: string[] = []
  let line = ''
  const cut = () => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text) lines.push(text)
    line = ''
  }
  let node = document.documentElement as unknown as Node | null
  const root = node
  while (node) {
    const skipped = node.nodeType === 1 && isHidden(node)
    if (node.nodeType === 3) line += node.data
    else if (node.nodeType === 1 && !inline.has(node.nodeName)) cut()
    if (node.firstChild && !skipped) {
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node?.nodeType === 1 && !inline.has(node.nodeName)) cut()
    }
    node = node && node !== root ? node.nextSibling : null
  }
  cut()
  return lines.join('\n')
}

function isHidden(node: Node): boolean {
  if (hidden.has(node.nodeName.toUpperCase()) || node.hasAttribute?.('hidden')) return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute?.('style') ?? '')
}
