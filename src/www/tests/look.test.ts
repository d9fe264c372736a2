/**
 * The look of each kind of page, narrow and light, wide and dark. Of its parts: where they stand, how wide, in what type and colour (`look.json`). Of the whole: a small picture of
 * how much is drawn where (`look/`). What is kept here changes on purpose only: `UPDATE=1` writes it anew.
 */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type OpenSite, openSite } from './open-site.ts'
import { difference, fromPng, pngOf, thumbnailOf } from './thumbnail.ts'

const path = join(import.meta.dirname, 'look.json')
const folder = join(import.meta.dirname, 'look')
/**
 * How much of a page may look different: a paragraph more is about a hundredth; a column, a picture or a heading that is lost, or two parts that lie on each other, are three and more.
 */
const tolerance = 0.02
/** Part of a page: `left width size weight family ink paper`, lengths rounded to what a scroll bar or a hair line may change. */
type Look = Record<string, string>

let site: OpenSite

before(async () => {
  site = await openSite('/some/base/')
})

after(() => site?.close())

/** Parts that a page may have; the first of each is looked at. */
const parts = {
  title: 'h1',
  lead: 'main .lead',
  statement: 'main .st > p',
  by: 'main .st > .by',
  fold: 'main details.ev > summary',
  passage: 'main [id^="p"] > p',
  section: 'main .sec > h2',
  aside: 'main .aside',
  index: 'main ul.index',
  point: 'main .point',
  field: 'main input[type="search"]',
  foot: 'body > footer',
}

type Scheme = 'light' | 'dark'
const modes: readonly [width: number, scheme: Scheme][] = [
  [390, 'light'],
  [1440, 'dark'],
]

/** Show a page as one who was here before sees it: with the fonts of the site. */
async function show(address: string, width: number, colorScheme: Scheme, bypassCSP = false): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP })
  const tab = await context.newPage()
  await tab.goto(address, { waitUntil: 'load' })
  await tab.evaluate(() => document.fonts.ready)
  await tab.reload({ waitUntil: 'load' })
  await tab.evaluate(() => document.fonts.ready)
  return tab
}

async function lookOf(tab: Page): Promise<Look> {
  return tab.evaluate((parts) => {
    const near = (length: number) => Math.round(length / 8) * 8
    return Object.fromEntries(
      Object.entries(parts).flatMap(([name, selector]) => {
        const part = document.querySelector(selector)
        const box = part?.getBoundingClientRect()
        if (!part || !box?.width) return []
        const { fontSize, fontWeight, fontFamily, color, backgroundColor } = getComputedStyle(part)
        const family = fontFamily.split(',')[0]?.replace(/["']/g, '')
        return [
          [
            name,
            `${near(box.left)} ${near(box.width)} ${Number.parseFloat(fontSize).toFixed(0)} ${fontWeight} ${family} ${color} ${backgroundColor}`,
          ],
        ]
      }),
    )
  }, parts)
}

/** Where the small picture of a page is kept. */
function pictured(kind: string, width: number): string {
  return join(folder, `${kind.replaceAll('/*', '-each').replaceAll('/', '-')}-${width}.png`)
}

test('every kind of page looks as it did', async (t) => {
  const found: Record<string, Look> = {}
  const held: Record<string, Look> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const easel = await site.browser.newPage()
  const changed: string[] = []
  let most = 0
  if (process.env.UPDATE) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [kind, place] of site.kinds)
    for (const [width, scheme] of modes) {
      const tab = await show(site.address + place, width, scheme)
      found[`${kind} ${width} ${scheme}`] = await lookOf(tab)
      const seen = await thumbnailOf(tab, easel)
      await tab.context().close()
      const picture = pictured(kind, width)
      if (process.env.UPDATE) writeFileSync(picture, pngOf(seen))
      // A site of another story has other kinds.
      else if (existsSync(picture)) {
        const far = difference(fromPng(readFileSync(picture)), seen)
        most = Math.max(most, far)
        if (far > tolerance) changed.push(`${kind} ${width} ${scheme}: ${(far * 100).toFixed(1)} % of it`)
      } else if (held[`${kind} ${width} ${scheme}`]) changed.push(`${picture} is missing`)
    }
  await easel.close()
  if (process.env.UPDATE) return writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`)
  assert(existsSync(path), 'look.json is missing: UPDATE=1 writes it')
  for (const [page, look] of Object.entries(found))
    for (const [part, now] of Object.entries(look)) {
      const was = held[page]?.[part]
      // A page of another story may have parts that this kind did not have.
      if (was !== undefined && was !== now) changed.push(`${page}, ${part}: ${was} → ${now}`)
    }
  t.diagnostic(`${Object.keys(found).length} pages looked at, at most ${(most * 100).toFixed(1)} % different`)
  assert.deepEqual(changed, [], 'UPDATE=1 takes this as the new look')
})

test('a lost column, a lost picture and parts that lie on each other are seen', async (t) => {
  const kind = ['topics/*', 'sources/*'].find(
    (each) => site.kinds.has(each) && existsSync(pictured(each, 1440)),
  )
  if (!kind) return t.skip('neither topics nor sources')
  const easel = await site.browser.newPage()
  const tab = await show(site.address + site.kinds.get(kind), 1440, 'dark', true)
  const whole = await thumbnailOf(tab, easel)
  assert.equal(difference(whole, whole), 0)
  for (const [fault, style] of [
    ['lost column', '.aside, .ev, .used { display: none !important }'],
    ['lost sections', 'figure, .pic, table, .sec:nth-of-type(2) { display: none !important }'],
    ['parts on each other', '.st, .core { margin-bottom: -2rem !important }'],
    ['one column', '* { grid-template-columns: none !important }'],
    ['no styles', '* { all: revert !important }'],
  ] as const) {
    const sheet = await tab.addStyleTag({ content: style })
    const far = difference(whole, await thumbnailOf(tab, easel))
    assert(far > tolerance, `${fault}: ${far}`)
    t.diagnostic(`${fault}: ${(far * 100).toFixed(1)} %`)
    await sheet.evaluate((element) => element.parentNode!.removeChild(element))
  }
  await tab.context().close()
  await easel.close()
})
