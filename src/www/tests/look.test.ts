/**
 * The look of each kind of page: where its parts stand, how wide, in what type and colour, narrow and wide, light and dark. Not a picture: letters are drawn a
 * little differently by each browser, and what is said changes with the content; what is kept here changes on purpose only. `UPDATE=1` writes it anew.
 */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type OpenSite, openSite } from './open-site.ts'

const path = join(import.meta.dirname, 'look.json')
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

async function lookOf(address: string, width: number, colorScheme: 'light' | 'dark'): Promise<Look> {
  const tab = await site.browser.newPage({ viewport: { width, height: 900 }, colorScheme })
  await tab.goto(address, { waitUntil: 'load' })
  await tab.evaluate(() => document.fonts.ready)
  const look = await tab.evaluate((parts) => {
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
  await tab.close()
  return look
}

test('every kind of page looks as it did', async (t) => {
  const found: Record<string, Look> = {}
  for (const [kind, place] of site.kinds)
    for (const [width, scheme] of [
      [390, 'light'],
      [1440, 'dark'],
    ] as const)
      found[`${kind} ${width} ${scheme}`] = await lookOf(site.address + place, width, scheme)
  if (process.env.UPDATE) return writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`)
  assert(existsSync(path), 'look.json is missing: UPDATE=1 writes it')
  const held: Record<string, Look> = JSON.parse(readFileSync(path, 'utf8'))
  const changed: string[] = []
  for (const [page, look] of Object.entries(found))
    for (const [part, now] of Object.entries(look)) {
      const was = held[page]?.[part]
      // A page of another story may have parts that this kind did not have.
      if (was !== undefined && was !== now) changed.push(`${page}, ${part}: ${was} → ${now}`)
    }
  t.diagnostic(`${Object.keys(found).length} pages looked at`)
  assert.deepEqual(changed, [], 'UPDATE=1 takes this as the new look')
})
