/** Every kind of page of the built site, as a reader meets it: served below a base path, in Chromium, with and without scripts. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { after, before, test } from 'node:test'
import { type Browser, chromium } from 'playwright-core'
import { ensureChromium } from '../../../.ci/chromium.ts'
import { type Served, serve } from '../../../.ci/serve.ts'
import type { Corpus } from '../../schema.ts'

const dist = join(process.env.LODE_ROOT ?? join(import.meta.dirname, '../../..'), 'dist')
const corpus: Corpus = JSON.parse(readFileSync(join(dist, 'corpus.json'), 'utf8'))
const base = '/some/base/'
let browser: Browser
let served: Served

before(async () => {
  served = await serve(dist, base)
  const executablePath = process.env.CHROMIUM ?? (await ensureChromium(() => {}))
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

after(async () => {
  await browser?.close()
  await served?.close()
})

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .sort()
const html = new Map(pages.map((path) => [path, readFileSync(join(dist, path), 'utf8')]))

/** One page of each kind: home, each index, the first of each index’s own pages. */
const kinds = [
  ...new Map(pages.map((path) => [path.replace(/^(\w+)\/[^/]+\/(?!page)/, '$1/*/'), path])).values(),
]

function links(path: string): string[] {
  return [...html.get(path)!.matchAll(/<[a-z][^<>]*?\s(?:href|src)="([^"]*)"/g)].map(([, link]) =>
    link.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  )
}

test('no page but 404.html has a rooted link, and every link inside the site leads somewhere', () => {
  const lost: string[] = []
  for (const path of pages.filter((path) => path !== '404.html')) {
    for (const link of new Set(links(path))) {
      if (/^(?:https?:|mailto:|data:)/.test(link)) continue
      const { pathname, hash } = new URL(
        link,
        `http://x/${posix.dirname(path) === '.' ? '' : `${posix.dirname(path)}/`}`,
      )
      const target = decodeURIComponent(pathname).slice(1)
      const file =
        existsSync(join(dist, target)) && statSync(join(dist, target)).isFile()
          ? target
          : posix.join(target, 'index.html')
      const there = html.has(file)
        ? !hash || html.get(file)!.includes(`id="${decodeURIComponent(hash.slice(1))}"`)
        : existsSync(join(dist, file))
      if (link.startsWith('/') || !there) lost.push(`${path}: ${link}`)
    }
  }
  assert.deepEqual(lost.slice(0, 20), [])
})

test('ids are unique on a page, and there is one main heading', () => {
  for (const [path, text] of html) {
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
      path,
    )
    assert.equal(text.match(/<h1[\s>]/g)?.length, 1, path)
  }
})

test('no section is a heading and nothing else', () => {
  const empty = [...html].flatMap(([path, text]) =>
    /<h2[^>]*>[^<]*<\/h2>\s*<\/section>/.test(text) ? [path] : [],
  )
  assert.deepEqual(empty, [])
})

test('pages load their own files only, within their policy, in few requests', async () => {
  for (const path of kinds) {
    const tab = await browser.newPage()
    const faults: string[] = []
    const requests: string[] = []
    tab.on('pageerror', (error) => faults.push(String(error)))
    tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    tab.on('request', (request) => requests.push(request.url()))
    if (path !== '404.html') {
      await tab.goto(served.address + path.replace(/index\.html$/, ''), { waitUntil: 'load' })
      assert.deepEqual(faults, [], path)
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(served.address) && !url.startsWith('data:')),
        [],
        path,
      )
      const own = requests.filter((url) => !url.startsWith('data:'))
      if (path !== 'search/index.html')
        assert(own.length <= (path.startsWith('sources/') ? 4 : 5), own.join(' '))
      const text = html.get(path)!
      const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(text) ?? []
      assert.match(policy, /^default-src 'none'; script-src 'self'/, path)
      assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:/, path)
      assert.equal(policy.includes('wasm-unsafe-eval'), path === 'search/index.html', path)
    }
    await tab.close()
  }
})

test('without scripts a source reads in full, its furniture opens, and the search page is an index', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const tab = await context.newPage()
  for (const { id, passages } of corpus.sources.slice(0, 3)) {
    await tab.goto(`${served.address}sources/${id}/`)
    for (const { id, text } of passages) {
      const shown = (await tab.locator(`#${id}`).textContent())!.replace(/\s+/g, ' ')
      assert(shown.includes(text.replace(/\s+/g, ' ').trim()), `${id}: ${shown}`)
    }
  }
  await tab.goto(`${served.address}search/`)
  const href = await tab
    .locator(`main a[href*="sources/${corpus.sources[0].id}/"], main a[href*="topics/"]`)
    .count()
  assert(href > 0)
  await context.close()
})

test('the page for lost readers is shown at any depth', async () => {
  const tab = await browser.newPage()
  const response = await tab.goto(`${served.address}not/there/at/all/`)
  assert.equal(response?.status(), 404)
  assert.equal(await tab.locator('h1').count(), 1)
  await tab.close()
})
