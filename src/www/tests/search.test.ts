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
    / (?:for|of) “/.test(document.querySelector('main [role="status"]')?.textContent ?? ''),
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
  assert.match((await status(tab).textContent())!, /^\d+ results? for /)
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

test('a shared address with a filter opens as it was shared: the filter chosen, the results narrowed, also after a reload', async () => {
  const total = async (tab: Page) => {
    await tab.waitForFunction(() =>
      /^\d+ result/.test(document.querySelector('main [role="status"]')?.textContent ?? ''),
    )
    return Number.parseInt((await status(tab).textContent())!, 10)
  }
  const told = corpus.sources.flatMap(({ passages }) => passages.flatMap(({ text }) => wordsOf(text)))
  const counts = [...Map.groupBy(told, (each) => each)].sort(([, a], [, b]) => b.length - a.length)
  const often = counts[0]![0]
  const { tab: wide } = await open(`?q=${encodeURIComponent(often)}`)
  const all = await total(wide)
  await wide.close()
  const { tab, faults } = await open(`?q=${encodeURIComponent(often)}&kind=source`)
  for (const again of [false, true]) {
    if (again) await tab.reload()
    const narrowed = await total(tab)
    assert(narrowed > 0 && narrowed <= all, `${narrowed} of ${all}`)
    assert.equal(await tab.locator('input[name="q"]').inputValue(), often)
    assert.equal(await tab.locator('.facets input[name="kind"][value="source"]').isChecked(), true)
    const links = await tab
      .locator('.hits h3 a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    assert(links.length > 0 && links.every((href) => href?.includes('/sources/')), links.join(' '))
  }
  assert.deepEqual(faults, [])
  await tab.close()
})

test('every filter has counts before anything is typed; together they narrow, and order is in the address', async () => {
  const { tab } = await open('')
  await tab.locator('.facets fieldset').first().waitFor({ state: 'attached' })
  const counts = await tab.locator('.facets label span').allTextContents()
  assert(counts.length > 3 && counts.every((count) => /^\d+$/.test(count)), counts.join(' '))
  const [first, second] = ['kind', 'source'].map((name) =>
    tab.locator(`.facets input[name="${name}"]`).first(),
  )
  const total = async () => Number.parseInt((await status(tab).textContent())!, 10)
  await first!.check()
  await tab.waitForFunction(() =>
    /^\d+ result/.test(document.querySelector('main [role="status"]')?.textContent ?? ''),
  )
  const wide = await total()
  if (await second!.count()) {
    await second!.check()
    await tab.waitForURL(/kind=.*source=/)
    await tab.waitForFunction(() => document.querySelectorAll('.facets input:checked').length === 3)
    await tab.waitForFunction(
      (most) =>
        Number.parseInt(document.querySelector('main [role="status"]')?.textContent ?? '', 10) <= most,
      wide,
    )
  }
  await tab.locator('.facets input[name="sort"][value="date"]').check()
  await tab.waitForURL(/sort=date/)
  await tab.reload()
  await tab.locator('.hits a').first().waitFor()
  assert.equal(await tab.locator('.facets input[value="date"]').isChecked(), true)
  await tab.close()
})

test('words in quotation marks stand together and in order', async (t) => {
  const words = corpus.sources[0]!.passages.flatMap(
    ({ text }) => text.match(/\b[a-z]{5,} [a-z]{5,}\b/g) ?? [],
  )
  const pair = words[0]
  if (!pair) return t.skip('the first source has no two plain words side by side')
  const found = async (asked: string) => {
    const { tab } = await open(`?q=${encodeURIComponent(asked)}`)
    await tab.waitForFunction(() =>
      / (?:for|of) “/.test(document.querySelector('main [role="status"]')?.textContent ?? ''),
    )
    const total = Number.parseInt((await status(tab).textContent())!, 10) || 0
    await tab.close()
    return total
  }
  assert((await found(`"${pair}"`)) > 0, pair)
  assert((await found(`"${pair.split(' ').reverse().join(' ')}"`)) < (await found(`"${pair}"`)))
})

test('a mistyped word leads to the word that is meant', async () => {
  const { word, place } = rareWord()
  const wrong = word.slice(0, 3) + word[4] + word[3] + word.slice(5)
  const { tab, faults } = await open(`?q=${encodeURIComponent(wrong)}`)
  const link = tab.locator('.rescue a').first()
  await link.waitFor()
  assert.equal((await link.textContent())?.toLowerCase(), word)
  // It is looked for at once.
  await tab.locator(`.hits a:is([href$="${place}"], [href*="${place}:"])`).waitFor()
  assert.deepEqual(faults, [])
  await tab.close()
})

test('nothing at all still leads on', async () => {
  const { tab } = await open('?q=qqxzzv')
  await tab.locator('.rescue a').first().waitFor()
  assert.match((await status(tab).textContent())!, /^Nothing has all of “qqxzzv”/)
  await tab.close()
})

test('where nothing is found there are no filters to choose from; where filters leave nothing, the way without them is offered', async () => {
  const { word } = rareWord()
  const { tab, faults } = await open('?q=qqxzzv')
  await tab.locator('.rescue li a').first().waitFor()
  assert.equal(await tab.locator('details.facets').isVisible(), false)
  await tab.goto(`${served.address}search/?q=${encodeURIComponent(word)}&kind=method`)
  const way = tab.locator('.rescue li a').first()
  await way.waitFor()
  assert.equal(await tab.locator('details.facets').isVisible(), true)
  await way.click()
  await tab.locator('.hits > li').first().waitFor()
  assert.match(tab.url(), /\?q=[^&]+$/)
  assert.deepEqual(faults, [])
  await tab.close()
})

test('words that stand on the same pages are counted apart', async () => {
  const { word, place } = rareWord()
  const passage = corpus.sources.flatMap(({ id, passages }) =>
    passages.filter((each) => `/sources/${id}/#${each.id}` === place),
  )[0]!
  const other = wordsOf(passage.text).find((each) => each !== word)
  const { tab } = await open(`?q=${encodeURIComponent([word, other].filter(Boolean).join(' '))}`)
  await tab.locator('.hits > li').first().waitFor()
  assert.doesNotMatch((await status(tab).textContent())!, /not found/)
  await tab.close()
})

test('on a slow line the search says that it is on its way, and that it failed where it does', async () => {
  const tab = await browser.newPage()
  const wire = await tab.context().newCDPSession(tab)
  await tab.goto(`${served.address}search/`)
  await tab.locator('.facets fieldset').first().waitFor({ state: 'attached' })
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 600,
    downloadThroughput: 30_000,
    uploadThroughput: 30_000,
  })
  await tab.locator('input[name="q"]').fill(rareWord().word)
  await tab.waitForFunction(
    () => document.querySelector('main [role="status"]')?.textContent?.startsWith('Searching'),
    undefined,
    { polling: 20 },
  )
  assert.equal(await tab.locator('.hits').getAttribute('aria-busy'), 'true')
  await tab.locator('.hits a').first().waitFor()
  assert.equal(await tab.locator('.hits').getAttribute('aria-busy'), 'false')
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
  await tab.locator('.rescue a').first().waitFor()
  assert.match((await status(tab).textContent())!, /^Nothing has all of “/)
  await tab.locator('.rescue a', { hasText: other }).click()
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
