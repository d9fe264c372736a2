/** The search of the built site, as a reader meets it: served below a base path, in Chromium. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../../../.ci/chromium.ts'
import { type Served, serve } from '../../../.ci/serve.ts'
import type { Corpus } from '../../schema.ts'

const dist = join(process.env.LODE_ROOT ?? join(import.meta.dirname, '../../..'), 'dist')
const corpus: Corpus = JSON.parse(readFileSync(join(dist, 'corpus.json'), 'utf8'))
let browser: Browser
let served: Served

before(async () => {
  served = await serve(dist, '/some/base/')
  const executablePath = process.env.CHROMIUM ?? (await ensureChromium(() => {}))
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

after(async () => {
  await browser?.close()
  await served?.close()
})

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{7,}/gu) ?? []

/** A long word that one passage has, and no other text of the site; with that passage's address. */
function rareWord(): { word: string; place: string } {
  const places = new Map<string, Set<string>>()
  for (const { id, title, deck, passages } of corpus.sources) {
    const texts = [{ id: '', text: `${title.value} ${deck?.value ?? ''}` }, ...passages]
    for (const passage of texts)
      for (const word of wordsOf(passage.text)) {
        if (!places.has(word)) places.set(word, new Set())
        places.get(word)!.add(`${id}/#${passage.id}`)
      }
  }
  const rare = [...places].filter(
    ([word, at]) => at.size === 1 && ![...at][0].endsWith('#') && alone(word, places.keys()),
  )
  const [[word, at]] = rare.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  return { word, place: `/sources/${[...at][0]}` }
}

/** Stems are what the index compares. */
function alone(word: string, all: Iterable<string>): boolean {
  return [...all].filter((other) => other.slice(0, 6) === word.slice(0, 6)).length === 1
}

async function open(search: string): Promise<{ tab: Page; faults: string[] }> {
  const tab = await browser.newPage()
  const faults: string[] = []
  tab.on('pageerror', (error) => faults.push(String(error)))
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  tab.on('request', (request) => request.url().startsWith(served.address) || faults.push(request.url()))
  await tab.goto(`${served.address}search/${search}`)
  return { tab, faults }
}

const status = (tab: Page) => tab.locator('main [role="status"]')

test('a rare word leads to its passage, marked, below any base path, within the policy', async () => {
  const { word, place } = rareWord()
  const { tab, faults } = await open(`?q=${encodeURIComponent(word)}`)
  const link = tab.locator(`.hits a:is([href$="${place}"], [href*="${place}:"])`)
  await link.waitFor()
  assert.equal(
    (await tab.locator('.hits mark').first().textContent())?.toLowerCase().includes(word.slice(0, 6)),
    true,
  )
  await link.click()
  await tab.waitForURL(`**${place}*`)
  const id = place.split('#')[1]
  assert.match((await tab.locator(`#${id}`).textContent())!.toLowerCase(), new RegExp(word))
  assert.deepEqual(faults, [])
  await tab.close()
})

test('a title finds its page first', async () => {
  const source = corpus.sources.find(({ title }) => title.certainty !== 'implied') ?? corpus.sources[0]
  const { tab } = await open(`?q=${encodeURIComponent(source.title.value)}`)
  const first = tab.locator('.hits > li:first-child h3 a')
  assert.match((await first.getAttribute('href'))!, new RegExp(`/sources/${source.id}/$`))
  await tab.close()
})

test('furniture is not found', async (t) => {
  const told = corpus.sources.flatMap(({ passages, sections, title }) => [
    title.value,
    ...sections.map((section) => section.title),
    ...passages.map(({ text }) => text),
  ])
  const stems = new Set(told.flatMap(wordsOf).map((word) => word.slice(0, 5)))
  const furniture = corpus.sources.flatMap(({ furniture }) => furniture.flatMap(({ text }) => wordsOf(text)))
  const word = furniture.find((word) => !stems.has(word.slice(0, 5)))
  if (!word) return t.skip('these seeds have no word that only furniture has')
  const { tab } = await open(`?q=${encodeURIComponent(word)}`)
  await tab.waitForFunction(() =>
    / for “/.test(document.querySelector('main [role="status"]')?.textContent ?? ''),
  )
  assert.deepEqual(await tab.locator('.hits a[href*="/sources/"]').all(), [], word)
  await tab.close()
})

test('what is typed stands in the address, and the count is said', async () => {
  const { word } = rareWord()
  const { tab } = await open('')
  await tab.locator('input[name="q"]').fill(word)
  await tab.locator('.hits a').first().waitFor()
  assert.equal(new URL(tab.url()).searchParams.get('q'), word)
  assert.match((await status(tab).textContent())!, /^\d+ pages? for /)
  await tab.close()
})

test('filters work before anything is typed, and come back from the address', async () => {
  const { tab } = await open('')
  const box = tab.locator('.facets input[name="kind"][value="source"]')
  await box.waitFor({ state: 'attached' })
  await tab.locator('.facets').evaluate((details: HTMLDetailsElement) => {
    details.open = true
  })
  await box.check()
  await tab.locator('.hits a').first().waitFor()
  assert.equal(new URL(tab.url()).search, '?kind=source')
  await tab.reload()
  await tab.locator('.hits a').first().waitFor()
  assert.equal(await box.isChecked(), true)
  await tab.close()
})

test('arrows go through the results, Escape goes back', async () => {
  const { word } = rareWord()
  const { tab } = await open(`?q=${word}`)
  await tab.locator('.hits a').first().waitFor()
  await tab.locator('input[name="q"]').focus()
  await tab.keyboard.press('ArrowDown')
  assert.equal(await tab.evaluate(() => document.activeElement?.closest('.hits') !== null), true)
  await tab.keyboard.press('Escape')
  assert.equal(await tab.evaluate(() => document.activeElement?.getAttribute('name')), 'q')
  await tab.close()
})

test('a question is asked without the words that every text has, and words that are nowhere are named', async () => {
  const { word, place } = rareWord()
  const { tab } = await open(`?q=${encodeURIComponent(`what is the zzqxv ${word}`)}`)
  await tab.locator(`.hits a:is([href$="${place}"], [href*="${place}:"])`).waitFor()
  assert.match((await status(tab).textContent())!, /; not found: “zzqxv”$/)
  await tab.close()
})

test('where no page has all words, each is offered alone', async (t) => {
  const [one, other] = corpus.sources.map(({ id }) => lonely(id))
  if (!one || !other) return t.skip('these seeds share all their words')
  const { tab } = await open(`?q=${encodeURIComponent(`${one} ${other}`)}`)
  await tab.locator('.note a').first().waitFor()
  assert.match((await status(tab).textContent())!, /^Nothing for “/)
  await tab.locator('.note a', { hasText: other }).click()
  await tab.locator('.hits a').first().waitFor()
  assert.equal(new URL(tab.url()).search, `?q=${other}`)
  await tab.close()
})

/** A word of the source `id` that no other source has. */
function lonely(id: string): string | undefined {
  const texts = (wanted: boolean) =>
    corpus.sources
      .filter((source) => (source.id === id) === wanted)
      .flatMap(({ title, deck, passages }) => [
        title.value,
        deck?.value ?? '',
        ...passages.map(({ text }) => text),
      ])
      .flatMap(wordsOf)
  const rest = new Set(
    [...texts(false), ...corpus.topics.flatMap(({ title }) => wordsOf(title))].map((word) =>
      word.slice(0, 5),
    ),
  )
  return texts(true).find((word) => /^[a-z]+$/.test(word) && !rest.has(word.slice(0, 5)))
}

test('Control-K leads to the search from any page', async () => {
  const tab = await browser.newPage()
  await tab.goto(`${served.address}sources/${corpus.sources[0].id}/`)
  await tab.keyboard.press('Control+k')
  await tab.waitForURL('**/some/base/search/')
  await tab.close()
})
