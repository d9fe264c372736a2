/** The bytes of each kind of page as a table for a terminal. */
import { pageBytes } from './page-bytes.ts'

/** One line for each kind of page of the site in `dist`: its heaviest page. */
export function pageTable(dist: string): string {
  const rows = pageBytes(dist).map(({ kind, pages, html, styles, scripts, total, requests }) => [
    kind,
    ...[pages, html, styles, scripts, total, requests].map(String),
  ])
  const head = ['heaviest page of', 'pages', 'html', 'css', 'js', 'bytes', 'requests']
  return [head, ...rows]
    .map(([kind, ...cells]) => `${kind!.padEnd(24)}${cells.map((cell) => cell.padStart(9)).join('')}`)
    .join('\n')
}
