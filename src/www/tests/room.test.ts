/** Nothing runs over the edge of a page: on the narrowest phone, on tablets, and with letters twice as large. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type OpenSite, openSite } from './open-site.ts'

let site: OpenSite

before(async () => {
  site = await openSite('/some/base/')
})

after(() => site?.close())

for (const [width, letters] of [
  [320, 16],
  [390, 32],
  [640, 32],
  [768, 16],
  [1024, 16],
] as const)
  test(`every kind of page has room at ${width} px, letters of ${letters} px, evidence folded and open`, async () => {
    const tab = await site.browser.newPage({ viewport: { width, height: 800 } })
    const over: string[] = []
    const search = ['search/?q=half', 'search/?q=qqxzzv']
    for (const path of [...site.kinds.values(), ...search]) {
      await tab.goto(site.address + path)
      if (search.includes(path)) await tab.locator('.hits > li, .rescue').first().waitFor()
      const found = await tab.evaluate((letters) => {
        document.documentElement.style.fontSize = `${letters}px`
        const measured = (state: string) => {
          const { clientWidth, scrollWidth } = document.documentElement
          if (scrollWidth <= clientWidth) return []
          const all = [...document.querySelectorAll('main *, header *, footer *')]
          const first = all.find((each) => each.getBoundingClientRect().right > clientWidth + 1)
          return [`${state}, ${scrollWidth - clientWidth} px: ${first?.outerHTML.slice(0, 120)}`]
        }
        const folded = measured('folded')
        for (const details of document.querySelectorAll('details')) details.open = true
        return [...folded, ...measured('open')]
      }, letters)
      over.push(...found.map((fault) => `${path}, ${fault}`))
    }
    assert.deepEqual(over, [])
    await tab.close()
  })
