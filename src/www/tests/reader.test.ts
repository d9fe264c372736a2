/** What readers come to do: find an answer and see what it rests on, on a phone, by keyboard, by ear, on paper. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Corpus } from '../../schema.ts'
import { type OpenSite, openSite } from './open-site.ts'

let site: OpenSite
let corpus: Corpus

before(async () => {
  site = await openSite('/some/base/')
  corpus = JSON.parse(readFileSync(join(site.dist, 'corpus.json'), 'utf8'))
})

after(() => site?.close())

test('from the first page to an answer, its evidence and its passage, and back', async (t) => {
  const folder = ['questions/*', 'topics/*'].map((kind) => site.kinds.get(kind)).find(Boolean)
  if (!folder) return t.skip('neither questions nor topics')
  const tab = await site.browser.newPage()
  await tab.goto(site.address + folder)
  const title = (await tab.locator('h1').textContent())!.trim()
  await tab.goto(site.address)
  await tab.keyboard.press('Control+k')
  await tab.waitForURL('**/search/')
  await tab.keyboard.type(title)
  const link = tab.locator('.hits > li:nth-child(-n+3) h3 a', { hasText: title }).first()
  await link.waitFor()
  const asked = tab.url()
  await link.click()
  await tab.locator('h1', { hasText: title }).waitFor()
  const chip = tab.locator('main a[href*="sources/"][href*="#p"]').first()
  const id = (await chip.getAttribute('href'))!.split('#')[1]!
  await chip.click()
  await tab.waitForURL(/\/sources\/.*#p/)
  assert.equal(await tab.locator(':target').getAttribute('id'), id)
  assert(await tab.locator(':target').isVisible())
  await tab.goBack()
  await tab.goBack()
  await tab.locator('.hits a').first().waitFor()
  assert.equal(tab.url(), asked)
  assert.equal(await tab.locator('input[name="q"]').inputValue(), title)
  await tab.close()
})

test('on a phone the words of a statement open where it stands, without a script', async (t) => {
  const path = ['story', 'questions/*', 'topics/*'].map((kind) => site.kinds.get(kind)).find(Boolean)
  const context = await site.browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    javaScriptEnabled: false,
  })
  const tab = await context.newPage()
  await tab.goto(site.address + path)
  const fold = tab.locator('details.ev').first()
  if (!(await fold.count())) {
    await context.close()
    return t.skip('no statements')
  }
  const words = fold.locator('blockquote').first()
  assert.equal(await words.isVisible(), false)
  const box = (await fold.locator('summary').boundingBox())!
  assert(box.height >= 24, `${box.height}`)
  await fold.locator('summary').tap()
  await words.waitFor()
  const { x, width } = (await words.boundingBox())!
  assert(x >= 0 && x + width <= 390, `${x} ${width}`)
  await context.close()
})

test('a comparison names its sources, side by side on a wide screen', async (t) => {
  if (corpus.sources.length < 2 || !site.kinds.has('compare')) return t.skip('nothing to compare')
  const tab = await site.browser.newPage({ viewport: { width: 1440, height: 900 } })
  await tab.goto(`${site.address}compare/`)
  const quoted = tab.locator('main a[href*="sources/"]')
  const named = await quoted.evaluateAll((links) => [
    ...new Set(links.map((link) => /sources\/([^/]+)/.exec((link as HTMLAnchorElement).href)?.[1])),
  ])
  assert(named.length >= 2, named.join(' '))
  await tab.close()
})

test('on paper the words stand under what rests on them, and the site’s own furniture stays away', async () => {
  const path = ['questions/*', 'topics/*', 'sources/*'].map((kind) => site.kinds.get(kind)).find(Boolean)
  const tab = await site.browser.newPage()
  await tab.goto(site.address + path)
  await tab.emulateMedia({ media: 'print' })
  assert.equal(await tab.locator('nav:visible').count(), 0)
  const folds = await tab.locator('details.ev').count()
  if (folds) assert(await tab.locator('details.ev blockquote').first().isVisible())
  assert((await tab.pdf()).length > 5000)
  await tab.close()
})

test('every statement, passage and point can be linked to', async () => {
  const tab = await site.browser.newPage()
  for (const kind of ['story', 'sources/*', 'points/*', 'questions/*']) {
    const path = site.kinds.get(kind)
    if (path === undefined) continue
    await tab.goto(site.address + path)
    const href = await tab.locator('main a.pl[href^="#"]').first().getAttribute('href')
    await tab.goto(`${site.address}${path}${href}`)
    assert(await tab.locator(':target').first().isVisible(), `${path}${href}`)
  }
  await tab.close()
})

const tabsTried = 40

test('every kind of page can be walked through by keyboard: first past the furniture, never stuck, always seen', async () => {
  const tab = await site.browser.newPage({ viewport: { width: 1440, height: 900 } })
  for (const path of site.kinds.values()) {
    await tab.goto(site.address + path)
    await tab.evaluate(() => (document.activeElement as HTMLElement)?.blur())
    const seen: string[] = []
    for (let count = 0; count < tabsTried; count++) {
      await tab.keyboard.press('Tab')
      const at = await tab.evaluate(() => {
        const focused = document.activeElement as HTMLElement
        const { width, height } = focused.getBoundingClientRect()
        const { outlineStyle, outlineWidth } = getComputedStyle(focused)
        const all = [...document.querySelectorAll('*')]
        return {
          body: focused === document.body,
          place: all.indexOf(focused),
          name: focused.outerHTML.slice(0, 100),
          shown: width > 0 && height > 0 && outlineStyle !== 'none' && outlineWidth !== '0px',
        }
      })
      if (at.body) break
      assert(at.shown, `${path}: not seen to have the focus: ${at.name}`)
      assert(!seen.includes(String(at.place)) || count > 2, `${path}: stuck at ${at.name}`)
      if (seen.includes(String(at.place))) break
      if (count === 0 && !path.startsWith('search')) assert.match(at.name, /#main/, path)
      seen.push(String(at.place))
    }
    assert(seen.length > 3, path)
    const places = seen.map(Number)
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
      `${path}: not in the order of the page`,
    )
  }
  await tab.close()
})

test('to the ear every page is a banner, one main part and a foot, under one title, with every landmark named', async () => {
  const tab = await site.browser.newPage()
  for (const path of [...site.kinds.values(), '404.html']) {
    await tab.goto(site.address + path)
    const tree = await tab.locator('body').ariaSnapshot()
    const lines = tree.split('\n').map((line) => line.trim())
    const count = (role: string) => lines.filter((line) => line.startsWith(`- ${role}`)).length
    assert.equal(count('main'), 1, path)
    assert.equal(count('banner'), 1, path)
    assert.equal(count('contentinfo'), 1, path)
    const levels = await tab.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((each) =>
        Number(each.getAttribute('aria-level') ?? each.tagName[1]),
      ),
    )
    assert.equal(levels.filter((level) => level === 1).length, 1, path)
    const deeper = levels.findIndex((level, at) => level > (levels[at - 1] ?? 0) + 1)
    assert.equal(deeper, -1, `${path}: the heading after ${deeper} others is too deep, ${levels.join(' ')}`)
    const unnamed = lines.filter((line) =>
      /^- '?(?:link|button|textbox|searchbox|combobox|img|table|checkbox|radio)(?::|$)/.test(line),
    )
    assert.deepEqual(unnamed, [], `${path}: to be heard, but without a name`)
    const landmarks = lines.filter((line) => /^- (?:navigation|region|search)\b/.test(line))
    const names = landmarks.filter((line) => line.startsWith('- navigation'))
    assert.equal(new Set(names).size, names.length, `${path}: ${names.join(' ')}`)
    assert(
      names.every((line) => /"[^"]+"/.test(line)),
      `${path}: ${names.join(' ')}`,
    )
    const order = ['banner', 'main', 'contentinfo'].map((role) =>
      lines.findIndex((line) => line.startsWith(`- ${role}`)),
    )
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
      path,
    )
  }
  await tab.goto(`${site.address}search/?q=qqxzzv`)
  await tab.waitForFunction(() => document.querySelector('main [role="status"]')?.textContent)
  assert.match(await tab.locator('main').ariaSnapshot(), /- status: \S/)
  await tab.close()
})
