/**
 * Captures from strangers: whatever they carry is text. Nothing of them runs while the site is built, nor in a reader's browser, with the
 * site's own policy switched off as well; every payload can be read on its page. `PAYLOADS=file` tries a list of one's own, a payload a line.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Browser, chromium } from 'playwright-core'
import { discard, scratch } from '../.bench/scratch.ts'
import { ensureChromium } from './chromium.ts'
import { cli, put } from './project.ts'
import { type Served, serve } from './serve.ts'

/** What a payload calls when it runs: a file in the project at build time, a name on the page in a browser. */
const mark = 'lodetrap'
const wrote = `require('node:fs').writeFileSync('${mark}', '')`

/** By kind, after the kinds that public lists of payloads tell apart. */
const payloads: Record<string, string[]> = {
  markup: [
    `<script>${mark}()</script>`,
    `<ScRiPt src="//evil.example/a.js"></sCrIpT>`,
    `<img src=x onerror=${mark}()>`,
    `<svg/onload=${mark}()>`,
    `<svg><animate onbegin=${mark}() attributeName=x dur=1s>`,
    `<body onload=${mark}()>`,
    `<iframe srcdoc="<script>parent.${mark}()</script>"></iframe>`,
    `<iframe src="javascript:parent.${mark}()"></iframe>`,
    `<object data="javascript:${mark}()"></object>`,
    `<embed src="data:text/html,<script>${mark}()</script>">`,
    `<a href="javascript:${mark}()">read on</a>`,
    `<a href="jav&#x09;ascript:${mark}()">read on</a>`,
    `<a href=" &#14; javascript:${mark}()">read on</a>`,
    `<form action="javascript:${mark}()"><button>send</button></form>`,
    `<input autofocus onfocus=${mark}()>`,
    `<details open ontoggle=${mark}()>`,
    `<video><source onerror=${mark}()></video>`,
    `<math><mtext></mtext><script>${mark}()</script></math>`,
    `<meta http-equiv="refresh" content="0;url=javascript:${mark}()">`,
    `<base href="//evil.example/">`,
    `<link rel=stylesheet href="//evil.example/a.css">`,
    `<style>@import '//evil.example/a.css';</style>`,
    `<p style="background:url(//evil.example/a.png)">styled</p>`,
    `<template><script>${mark}()</script></template>`,
    `<noscript><p title="</noscript><img src=x onerror=${mark}()>">`,
    `"><script>${mark}()</script>`,
    `'-${mark}()-'`,
    `</textarea></title></style></script><script>${mark}()</script>`,
    `<<script>${mark}()//<</script>`,
    `<!--><script>${mark}()</script-->`,
    `<![CDATA[<script>${mark}()</script>]]>`,
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>`,
    `&lt;script&gt;${mark}()&lt;/script&gt;`,
    `&#60;script&#62;${mark}()&#60;/script&#62;`,
    `\\u003cscript\\u003e${mark}()\\u003c/script\\u003e`,
    `%3Cscript%3E${mark}()%3C/script%3E`,
  ],
  pages: [
    `{(() => { ${wrote} })()}`,
    `{process.mainModule.${wrote}}`,
    `{\`\${globalThis.${mark}?.()}\`}`,
    `import fs from 'node:fs'`,
    `import '/etc/passwd'`,
    `export const a = (() => { ${wrote} })()`,
    `export default function Layout() { ${wrote} }`,
    `<Statement onload={${mark}()} />`,
    `<Fragment set:html={"<script>${mark}()</script>"} />`,
    `<div {...${mark}()}>spread</div>`,
    `<P id="p1">A passage that is none.</P>`,
    `</Passage></Source><script>${mark}()</script>`,
    `{/* a comment */}`,
    `{`,
    `}`,
    `<`,
    `---`,
    `+++`,
    `layout: ../../evil.astro`,
    '```js',
    '~~~',
    `<script>{\`\${${mark}()}\`}</script>`,
    `[read on](javascript:${mark}())`,
    `![picture](//evil.example/a.png)`,
    `<javascript:${mark}()>`,
    `[a]: javascript:${mark}()`,
    `[@capture-00#p1 "words"]`,
    `:::note{onload=${mark}()}`,
    `{{constructor.constructor('${mark}()')()}}`,
    `\${${mark}()}`,
    `<%= ${mark}() %>`,
    `#{${mark}()}`,
  ],
  characters: [
    'Order \u202ereversed\u202c and \u2066isolated\u2069 words',
    'Zero\u200bwidth, soft\u00adhyphen, joi\u200dner and word\u2060joiner',
    'Null \u0000 bell \u0007 escape \u001b[31m delete \u007f',
    'Line\u2028separator and paragraph\u2029separator',
    '\ufeffA mark of order inside\ufeff',
    'Lone half \ud800 of a pair',
    'T\u0430r\u0430s Shevchenko is not Taras Shevchenko',
    'H\u0336a\u0336l\u0336v\u0336o\u0336r\u0336s\u0336e\u0336n\u0336',
    '\u{e0041}\u{e0042} tags',
  ],
}

const told =
  'The harbour board of Port Ellery met on Friday. “We will not sell,” said Ingrid Halvorsen, its chair.'

let folder: string
let served: Served
let browser: Browser

before(async () => {
  folder = scratch('hostile')
  const lists = Object.entries(payloads)
  if (process.env.PAYLOADS)
    lists.push(['listed', readFileSync(process.env.PAYLOADS, 'utf8').split('\n').filter(Boolean)])
  for (const [kind, list] of lists) {
    const lines = list.map((payload) => `${told}\n\n${payload}\n\n“${payload}” said Ingrid Halvorsen.`)
    put(folder, `seeds/${kind}-text.txt`, `${list[0]}\n\nBy ${list[1]}\n\n${lines.join('\n\n')}\n`)
    put(
      folder,
      `seeds/${kind}-markdown.md`,
      `---\ntitle: ${JSON.stringify(list[0])}\n---\n\n${lines.join('\n\n')}\n`,
    )
    put(folder, `seeds/${kind}-page.html`, page(list, lines))
    put(folder, `seeds/${kind}-sidecar.txt`, `Minutes\n\n${told}\n`)
    put(
      folder,
      `seeds/${kind}-sidecar.yaml`,
      `title: ${JSON.stringify(list[2])}\npublisher: ${JSON.stringify(list[3])}\n`,
    )
  }
  put(folder, 'seeds/nested.html', `${'<div>'.repeat(100_000)}${told}${'</div>'.repeat(100_000)}`)
  put(folder, 'seeds/"><img src=x onerror=lodetrap()>.txt', told)
  put(folder, 'seeds/$(touch lodetrap).txt', told)
  put(folder, 'seeds/..%2f..%2f..%2flodetrap.txt', told)
  const { code, text } = cli(folder, ['build'])
  assert.equal(code, 0, text)
  served = await serve(join(folder, 'dist'))
  browser = await chromium.launch({
    executablePath: await ensureChromium(console.log),
    args: ['--no-sandbox', '--disable-gpu'],
  })
})

after(async () => {
  await browser?.close()
  await served?.close()
  if (folder) discard(folder)
})

function page(list: readonly string[], lines: readonly string[]): string {
  const [title, author] = list
  return `<!doctype html><html><head><title>${title}</title><meta name="author" content="${author}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(title)},"url":"javascript:${mark}()"}</script></head>
<body><article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('\n')}</article></body></html>`
}

/** Addresses of all built pages. */
function pages(): string[] {
  return readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
}

test('nothing runs while the site is built', () => {
  for (const place of ['', 'seeds', 'content', 'content/sources', 'dist'])
    assert(!existsSync(join(folder, place, mark)), place)
})

for (const bypassCSP of [false, true]) {
  test(`nothing runs in a browser ${bypassCSP ? 'without' : 'with'} the policy of the page`, async () => {
    const context = await browser.newContext({ bypassCSP })
    const ran: string[] = []
    const asked: string[] = []
    await context.exposeFunction(mark, () => ran.push('called'))
    const tab = await context.newPage()
    tab.on('dialog', (dialog) => {
      ran.push('dialog')
      dialog.dismiss()
    })
    context.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(served.address) && !url.startsWith('data:')) asked.push(url)
    })
    // A trap that cannot close would prove nothing.
    await tab.goto(served.address)
    await tab.evaluate((name) => {
      document.body.insertAdjacentHTML('beforeend', `<img src="data:," onerror="${name}()">`)
    }, mark)
    await tab.waitForTimeout(300)
    assert.equal(ran.splice(0).length, bypassCSP ? 1 : 0)
    for (const path of pages()) {
      await tab.goto(served.address + path)
      const found = await tab.evaluate(() => {
        const all = [...document.querySelectorAll('*')]
        const attributes = all.flatMap((one) =>
          [...one.attributes].map(({ name, value }) => ({ name, value })),
        )
        return {
          address: decodeURI(location.href),
          events: attributes.filter(({ name }) => name.startsWith('on')),
          links: attributes.filter(
            ({ name, value }) =>
              /^(?:href|src|action|data|srcdoc|formaction)$/.test(name) &&
              /^[\s\0-\x20]*(?:javascript|vbscript|data:text)/i.test(value),
          ),
          foreign: document.querySelectorAll('iframe,object,embed,base,math,form[action^="java"],animate')
            .length,
          // Blocks of data run nothing, but end where somebody closes them.
          scripts: [...document.scripts].filter(({ type, textContent }) =>
            type.endsWith('json') ? !JSON.parse(textContent ?? '') : textContent?.includes('lodetrap'),
          ).length,
        }
      })
      const none = { address: served.address + path, events: [], links: [], foreign: 0, scripts: 0 }
      assert.deepEqual(found, none, path)
      for (const summary of (await tab.locator('details:not([open]) > summary').all()).slice(0, 3))
        await summary.click({ timeout: 2000 }).catch(() => {})
    }
    await context.close()
    assert.deepEqual([ran, asked], [[], []])
  })
}

test('every payload can be read on the page of its source', async () => {
  const context = await browser.newContext()
  const tab = await context.newPage()
  const shown = (text: string) => text.replace(/[\s\u0000-\u0008\u000e-\u001f\u007f\ufeff\ud800\ufffd]+/g, '')
  for (const kind of Object.keys(payloads)) {
    let text = ''
    for (let number = 1; ; number++) {
      const path = number === 1 ? `sources/${kind}-text/` : `sources/${kind}-text/page/${number}/`
      const response = await tab.goto(served.address + path)
      if (response?.status() !== 200) break
      text += await tab.evaluate(() => document.body.textContent)
    }
    const words = shown(text)
    for (const payload of payloads[kind]) assert(words.includes(shown(payload)), payload)
  }
  await context.close()
})

const sidecars: Record<string, string> = {
  'aliases that double at every step': `a: &a [x, x]\n${[...'bcdefghijklmnop'].map((name, at) => `${name}: &${name} [*${'abcdefghijklmno'[at]}, *${'abcdefghijklmno'[at]}]`).join('\n')}\ntitle: *p\n`,
  'a tag that names code': `title: !!js/function 'function () { ${wrote} }'\n`,
  'a key that is a prototype': '__proto__: { kind: notes }\nconstructor: { prototype: { title: x } }\n',
  'a way out of the folder': 'kind: notes\noriginal: { file: ../../../../etc/passwd, sha256: 00 }\n',
  'an address that is a script': `url: "javascript:${mark}()"\n`,
  'ten thousand levels': `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
}

for (const [name, text] of Object.entries(sidecars)) {
  test(`a sidecar with ${name} is refused with a message that says where`, () => {
    put(folder, 'seeds/markup-text.yaml', text)
    try {
      const run = cli(folder, ['check'])
      assert.equal(run.code, 1, run.text)
      assert.match(run.text, /seeds\/markup-text\.yaml:\d+:\d+/)
      assert.doesNotMatch(run.text, /^ {4}at /m)
      assert(!existsSync(join(folder, mark)))
    } finally {
      rmSync(join(folder, 'seeds/markup-text.yaml'))
    }
  })
}
