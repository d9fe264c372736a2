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
  let inKey = false
  const links: { to: string | undefined; at: number }[] = []
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
      const hidden =
        'hidden' in attributes || attributes['aria-hidden'] === 'true' || (inKey && name === 'span')
      if (silent || dropped.has(name) || hidden) {
        if (!void_.has(name)) silent++
        return
      }
      // The key to marks of a picture, which is not there; a link in it stays.
      if (name === 'p') inKey = attributes.class?.split(' ').includes('key') ?? false
      const rank = /^h([1-6])$/.exec(name)?.[1]
      if (blocks.has(name) || rank) flush()
      if (rank) prefix = `${'#'.repeat(Number(rank))} `
      if (name === 'li') prefix = '- '
      if (name === 'table') headed = false
      if (name === 'br') line += ' '
      if (name === 'a') {
        const to = attributes.href === undefined ? undefined : href(attributes.href)
        // On the page a distance stands before it, as before a chip.
        if (to && /[\p{L}\p{N})%]$/u.test(line)) line += ' '
        links.push({ to, at: line.length })
        if (to) line += '['
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
        const { to, at = 0 } = links.pop() ?? {}
        if (to) line += `](${to})`
        // A mark that leads to its own place.
        else if (/^\\?#$/.test(line.slice(at))) line = line.slice(0, at)
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
      if (name === 'p') inKey = false
      if (name === 'main') inMain = false
    },
  })
  parser.end(html)
  flush()
  return `${lines.join('\n\n').replace(/^([-|])( .*)\n\n(?=\1 )/gm, '$1$2\n')}\n`
}

/** Elements without an end. */
const void_ = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])
