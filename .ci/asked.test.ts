/** Questions about the shipped story, as readers put them, lead to the page that answers: first, or among the first three. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Browser, chromium } from 'playwright-core'
import { ensureChromium } from './chromium.ts'
import { type Served, serve } from './serve.ts'

const dist = join(process.env.LODE_ROOT ?? join(import.meta.dirname, '..'), 'dist')
/** Each question with the pages that answer it, any of which will do. */
const asked: Record<string, string[]> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'asked.json'), 'utf8'),
)
const shipped = existsSync(join(dist, Object.values(asked)[0]![0]!))
const [firstShare, threeShare] = [0.85, 0.92]

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

test('questions find their answers', { skip: !shipped && 'the site is another story' }, async (t) => {
  const tab = await browser.newPage()
  const misses: string[] = []
  let [first, three] = [0, 0]
  for (const [question, wanted] of Object.entries(asked)) {
    await tab.goto(`${served.address}search/?q=${encodeURIComponent(question)}`)
    await tab.waitForFunction(() =>
      / (?:for|of) “/.test(document.querySelector('main [role="status"]')?.textContent ?? ''),
    )
    const links = await tab
      .locator('.hits > li > h3 > a')
      .evaluateAll((all) =>
        all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.replace('/base/', '')),
      )
    const at = links.findIndex((link) => wanted.some((page) => link.startsWith(page)))
    if (at === 0) first++
    if (at >= 0 && at < 3) three++
    else misses.push(`${question}: ${links.slice(0, 3).join(', ')}`)
  }
  await tab.close()
  const all = Object.keys(asked).length
  t.diagnostic(`first: ${first} of ${all}; among the first three: ${three}; not: ${misses.join(' · ')}`)
  assert(first >= firstShare * all && three >= threeShare * all, misses.join('\n'))
})
