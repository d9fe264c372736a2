/** A built page as Markdown: its headings, paragraphs, lists and tables; what only guides the eye is left out. */
import { Parser } from 'htmlparser2'
import { escapeMarkdown as md } from './escape-markdown.ts'

const dropped = new Set(['button', 'form', 'nav', 'script', 'style', 'svg', 'template'])
const blocks = new Set([
  'article',
  'aside',
  'blockquote',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'figure',
  'footer',
  'header',
  'li',
  'ol',
  'p',
  'section',
  'summary',
  'table',
  'tr',
  'ul',
])

/**
 * What stands in the `main` of `html`. `href` makes the links of the Markdown page: it gets those of the page as they are written, and gives nothing
 * for a link that is dropped. Linear.
 */
export function pageMarkdown(html: string, href: (link: string) => string | undefined): string {
  const lines: string[] = []
  let line = ''
  let prefix = ''
  let inMain = false
  let silent = 0
  const links: (string | undefined)[] = []
  /** Cells of the row at hand, and whether its table has had a row. */
  let cells: string[] = []
  let headed = false
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text && !/^(?:\[[¶§]\d+\]\([^)]*\))$/.test(text)) lines.push(prefix + text)
    line = ''
    prefix = ''
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'main') inMain = true
      if (!inMain) return
      const hidden = 'hidden' in attributes || attributes['aria-hidden'] === 'true'
      if (silent || dropped.has(name) || hidden) {
        if (!void_.has(name)) silent++
        return
      }
      const rank = /^h([1-6])$/.exec(name)?.[1]
      if (blocks.has(name) || rank) flush()
      if (rank) prefix = `${'#'.repeat(Number(rank))} `
      if (name === 'li') prefix = '- '
      if (name === 'table') headed = false
      if (name === 'br') line += ' '
      if (name === 'a') {
        links.push(attributes.href === undefined ? undefined : href(attributes.href))
        if (links.at(-1)) line += `${line.endsWith(')') ? ' ' : ''}[`
      }
    },
    ontext(text) {
      if (inMain && !silent) line += md(text)
    },
    onclosetag(name) {
      if (!inMain || void_.has(name)) return
      if (silent) {
        silent--
        return
      }
      if (name === 'a') {
        const link = links.pop()
        if (link) line += `](${link})`
      }
      if (name === 'td' || name === 'th') {
        cells.push(line.replace(/\s+/g, ' ').trim())
        line = ''
      } else if (name === 'tr' && cells.length > 0) {
        lines.push(`| ${cells.join(' | ')} |`)
        if (!headed) lines.push(`| ${'--- | '.repeat(cells.length).trim()}`)
        headed = true
        cells = []
      } else if (blocks.has(name) || /^h[1-6]$/.test(name)) flush()
      if (name === 'main') inMain = false
    },
  })
  parser.end(html)
  flush()
  return `${lines.join('\n\n').replace(/^([-|])( .*)\n\n(?=\1 )/gm, '$1$2\n')}\n`
}

/** Elements without an end. */
const void_ = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])
