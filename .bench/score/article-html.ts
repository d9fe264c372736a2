/** Body of saved pages: scrapinghub/article-extraction-benchmark, 181 pages with the text of each article. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { VFile } from 'vfile'
import { readHtml } from '../../src/read/html.ts'
import type { Root } from '../../src/schema.ts'
import { siftArticle } from '../../src/sift/article.ts'
import { shingleF1 } from './shingles.ts'

/** The body that we find in `html`, a block per line, captions left out as the set has them. */
export function body(html: string): string {
  const file = new VFile({ path: 'page.html', value: html })
  file.data.format = 'html'
  const tree: Root = { type: 'root', children: [] }
  readHtml(file, tree)
  const sift = siftArticle.call(undefined as never) as unknown as (tree: Root, file: VFile) => undefined
  sift(tree, file)
  const text = String(file.value)
  return tree.children
    .filter((piece) => piece.article && piece.kind !== 'caption')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

export default {
  id: 'article-html',
  set: 'article-extraction-benchmark',
  measure: 'body from saved HTML, official F1',
  offTheShelf: '0.952 readability',
  goal: '≥ 0.970',
  needs: 'article-extraction-benchmark',
  run(dir: string) {
    const root = join(dir, 'article-extraction-benchmark')
    const truth: Record<string, { articleBody: string }> = JSON.parse(
      readFileSync(join(root, 'ground-truth.json'), 'utf8'),
    )
    const pages = Object.entries(truth).map(([id, { articleBody }]): [string, string] => [
      articleBody,
      body(gunzipSync(readFileSync(join(root, 'html', `${id}.html.gz`))).toString('utf8')),
    ])
    const { f1, precision, recall } = shingleF1(pages)
    return [
      { measure: 'body from saved HTML, official F1', ours: f1.toFixed(3) },
      { measure: 'body from saved HTML, precision', ours: precision.toFixed(3) },
      { measure: 'body from saved HTML, recall', ours: recall.toFixed(3) },
    ]
  },
}
