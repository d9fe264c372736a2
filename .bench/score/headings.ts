/** Run-in headings where there are none: articles of PolNeAR, as they are and joined into one line. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../../src/extraction.ts'
import { readSeed } from '../../src/read/seed.ts'

const needs = 'PolNeAR'

export default {
  id: 'headings',
  set: 'PolNeAR, dev and test',
  measure: 'headings found per 1,000 sentences (there are hardly any)',
  offTheShelf: '–',
  goal: '≤ 2',
  needs,
  run(dir: string): { measure: string; ours: string }[] {
    const folder = mkdtempSync(join(tmpdir(), 'lode-score-'))
    const totals = { lines: { headings: 0, sentences: 0 }, joined: { headings: 0, sentences: 0 } }
    for (const part of ['dev', 'test']) {
      const texts = join(dir, needs, 'data', part, 'text')
      for (const name of readdirSync(texts).sort()) {
        const text = readFileSync(join(texts, name), 'utf8')
        count(folder, text, totals.lines)
        count(folder, text.replace(/\s+/g, ' '), totals.joined)
      }
    }
    rmSync(folder, { recursive: true })
    return Object.entries(totals).map(([form, { headings, sentences }]) => ({
      measure: `${form}: false ones per 1,000 sentences`,
      ours: ((headings / sentences) * 1000).toFixed(2),
    }))
  },
}

function count(folder: string, text: string, total: { headings: number; sentences: number }) {
  const path = join(folder, 'article.txt')
  writeFileSync(path, text)
  const { file, tree } = readSeed(path)
  extract(tree, file)
  total.headings += tree.children.filter(({ role, rule }) => role === 'heading' && rule === 'run-in').length
  total.sentences += file.data.sentences?.length ?? 0
}
