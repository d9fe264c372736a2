/** What a first visit to a page loads before fonts: HTML, styles and scripts, compressed as most servers do it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The heaviest page of one kind, in bytes of gzip at level 9. */
export interface PageBytes {
  kind: string
  path: string
  pages: number
  html: number
  styles: number
  scripts: number
  /** HTML, styles and scripts. */
  total: number
  /** Files that the page names itself, the page and its fonts included. */
  requests: number
}

/** The heaviest page of each kind of the site in `dist`, kinds in alphabetical order. */
export function pageBytes(dist: string): PageBytes[] {
  const sizes = new Map<string, number>()
  const kinds = new Map<string, PageBytes>()
  for (const path of pagesOf(dist)) {
    const page = weigh(dist, path, sizes)
    const held = kinds.get(page.kind)
    const pages = (held?.pages ?? 0) + 1
    kinds.set(page.kind, { ...(held && held.total >= page.total ? held : page), pages })
  }
  return [...kinds.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1))
}

/** A page's kind by its address: `home`, `topics`, `topics/*`, and `…/page/*` for what goes on with a list. */
export function kindOf(path: string): string {
  const parts = path.replace(/(?:\/?index)?\.html$/, '').split('/')
  if (parts[0] === '') return 'home'
  const more = parts.indexOf('page')
  if (more > 0) return `${parts.slice(0, more).map(starred).join('/')}/page/*`
  return parts.map(starred).join('/')
}

function starred(part: string, index: number): string {
  return index === 0 ? part : '*'
}

function pagesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
}

function weigh(dist: string, path: string, sizes: Map<string, number>): PageBytes {
  const html = readFileSync(join(dist, path), 'utf8')
  const folder = posix.dirname(path)
  const size = (href: string) => {
    const file = href.startsWith('/') ? href.slice(1) : posix.join(folder, href)
    if (!sizes.has(file))
      sizes.set(file, existsSync(join(dist, file)) ? packed(readFileSync(join(dist, file))) : 0)
    return sizes.get(file)!
  }
  const sum = (pattern: RegExp) => [...html.matchAll(pattern)].reduce((all, [, href]) => all + size(href!), 0)
  const styles = sum(/<link rel="stylesheet"[^>]*? href="([^"]+)"/g)
  const scripts = sum(/<script[^>]*? src="([^"]+)"/g)
  const own = packed(Buffer.from(html))
  const named = html.match(
    /<link rel="(?:stylesheet|preload|modulepreload|icon)"[^>]*? href="(?!data:)[^"]+"|<script[^>]*? src=|<img[^>]*? src="(?!data:)/g,
  )
  return {
    kind: kindOf(path),
    path,
    pages: 1,
    html: own,
    styles,
    scripts,
    total: own + styles + scripts,
    requests: 1 + (named?.length ?? 0),
  }
}

function packed(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length
}
