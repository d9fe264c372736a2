/** Accessibility of every kind of page as axe judges it: narrow and wide, light and dark, evidence folded and open. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { AxeResults, RunOptions } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../../../.ci/chromium.ts'
import { type Served, serve } from '../../../.ci/serve.ts'

const dist = join(process.env.LODE_ROOT ?? join(import.meta.dirname, '../../..'), 'dist')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
let served: Served

before(async () => {
  served = await serve(dist, '/base/')
  const executablePath = process.env.CHROMIUM ?? (await ensureChromium(() => {}))
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

after(async () => {
  await browser?.close()
  await served?.close()
})

/** One page of each kind, the longest of them: it has most that can go wrong. */
const kinds = [
  ...Map.groupBy(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('index.html'))
      .sort(),
    (path) => path.replace(/^(\w+)\/[^/]+\/(?!page)/, '$1/*/'),
  ).values(),
].map((paths) => paths.reduce((a, b) => (size(b) > size(a) ? b : a)))

/** The search with results, and without. */
const searches = ['search/?q=report', 'search/?q=qqxzzv']

function size(path: string): number {
  return readFileSync(join(dist, path)).length
}

type Judge = { axe: { run(options: RunOptions): Promise<AxeResults> } }

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    (globalThis as unknown as Judge).axe.run({ resultTypes: ['violations'] }),
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  )
}

for (const [width, colorScheme] of [
  [320, 'light'],
  [320, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)
  test(`no violation, and nothing wider than the window: ${width} px, ${colorScheme}, evidence folded and open`, async () => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    })
    const page = await context.newPage()
    const faults: string[] = []
    for (const path of [...kinds, ...searches]) {
      await page.goto(served.address + path.replace(/index\.html$/, ''), { waitUntil: 'load' })
      if (path.startsWith('search/?'))
        await page.locator('.facets fieldset').first().waitFor({ state: 'attached' })
      await page.evaluate(axe)
      for (const state of ['folded', 'open']) {
        const folds = await page.evaluate((isOpen) => {
          const all = [...document.querySelectorAll('details')]
          for (const details of all) details.open = isOpen
          return all.length
        }, state === 'open')
        if (state === 'open' && folds === 0) continue
        faults.push(...(await violations(page)).map((fault) => `${path}, ${state}: ${fault}`))
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (over > 0) faults.push(`${path}, ${state}, is ${over} px wider than the window`)
      }
    }
    assert.deepEqual(faults, [])
    await context.close()
  })
