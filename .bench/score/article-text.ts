/** The story in a plain-text dump of a page: the official measure of the article-extraction benchmark, on lines of visible text. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extract } from '../../src/extraction.ts'
import { readSeed } from '../../src/read/seed.ts'
import { shingleF1 } from './shingles.ts'
import { visibleText } from './visible-text.ts'

const needs = 'article-extraction-benchmark'

export default {
  id: 'article-text',
  set: 'article-extraction-benchmark, pages as plain text',
  measure: 'F1 over runs of four words',
  offTheShelf: '0.67',
  goal: '0.92',
  needs,
  run(dir: string): { measure: string; ours: string }[] {
    const truth: Record<string, { articleBody: string }> = JSON.parse(
      readFileSync(join(dir, needs, 'ground-truth.json'), 'utf8'),
    )
    const folder = mkdtempSync(join(tmpdir(), 'lode-score-'))
    const pages: [string, string][] = []
    for (const name of readdirSync(join(dir, needs, 'html')).sort()) {
      const id = name.replace('.html.gz', '')
      const path = join(folder, `${id}.txt`)
      writeFileSync(
        path,
        visibleText(gunzipSync(readFileSync(join(dir, needs, 'html', name))).toString('utf8')),
      )
      pages.push([truth[id].articleBody, story(path)])
    }
    rmSync(folder, { recursive: true })
    const { f1, precision, recall } = shingleF1(pages)
    return [
      { measure: 'F1', ours: f1.toFixed(3) },
      { measure: 'precision', ours: precision.toFixed(3) },
      { measure: 'recall', ours: recall.toFixed(3) },
    ]
  },
}

/** What a reader would call the article: body, headings inside it, dateline. */
function story(path: string): string {
  const { file, tree } = readSeed(path)
  extract(tree, file)
  const text = String(file.value)
  const parts = tree.children.filter(
    ({ role }) => role === 'body' || role === 'heading' || role === 'dateline',
  )
  return parts.map(({ start, end }) => text.slice(start, end)).join('\n')
}
