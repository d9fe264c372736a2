/** The index follows from the pages alone: however they are spread over layers, it is the same. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { elements, textOf } from './cbor.ts'
import { CborReader, CborWriter } from './cbor-cursor.ts'
import type { Layer } from './index-layer.ts'
import { mergeLayers } from './index-merge.ts'
import { openIndexer } from './indexer.ts'

const bodies: Record<string, string> = {
  '/a/': '<h1>Ore</h1><p>A cafe by the river, <i data-pagefind-filter="topic">Rain</i>.</p>',
  '/b/': '<h1>Clay</h1><img src="x.png" alt="a river"><p>A café, a cafè and a cafe.</p>',
  '/c/':
    '<h1>Café</h1><p>Rivers of ore <i data-pagefind-filter="topic">Ash</i><i data-pagefind-filter="topic">Rain</i></p>',
  '/d/': '<h1>Cafè</h1><i data-pagefind-meta="age">river old</i><p>River, river.</p>',
  '/e/': '',
  '/f/': `<h1>Long</h1><p>${'stone ore '.repeat(400)}river</p>`,
}
const urls = Object.keys(bodies)
const rank = (url: string) => urls.indexOf(url)
let whole: Layer

before(async () => {
  whole = await merged(1e6, urls)
})

const close = openIndexer().close
after(close)

/** The index of pages, which the indexer gets so many characters at a time. */
async function merged(together: number, added: readonly string[], has = (_: string) => true): Promise<Layer> {
  const indexer = openIndexer(together)
  const content = (url: string) =>
    `<html lang="en"><body><main data-pagefind-body>${bodies[url]}</main></body></html>`
  for (const url of added) await indexer.add({ url, content: content(url) })
  const layers = (await indexer.finish()).flatMap(({ layers }) => [...layers.values()])
  return mergeLayers(
    layers.map((layer) => ({ layer, has })),
    rank,
  )
}

test('pages without words are not in it, the others in their order', () => {
  assert.deepEqual(
    whole.pages.map(({ url }) => url),
    urls.filter((url) => url !== '/e/'),
  )
  assert.deepEqual(whole.fields, ['age', 'image', 'image_alt', 'title'])
})

test('words stand in the order of their bytes, with the variants of each in that of theirs', () => {
  const words = whole.words.map((word) => textOf(word, 1))
  assert.deepEqual(
    words,
    [...words].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  )
  const [, , variants] = elements(whole.words[words.indexOf('caf')] ?? whole.words[words.indexOf('cafe')]!)
  assert.deepEqual(
    elements(variants).map((variant) => textOf(elements(variant)[0])),
    ['cafè', 'café'],
  )
})

for (const together of [1, 200, 500])
  test(`layers of ${together} characters give the same`, async () => {
    assert.deepEqual(await merged(together, urls), whole)
  })

test('pages in another order give the same', async () => {
  assert.deepEqual(await merged(1e6, [...urls].reverse()), whole)
  assert.deepEqual(await merged(200, ['/f/', '/a/', '/d/', '/e/', '/c/', '/b/']), whole)
})

test('a page that is gone leaves no word, field, filter or number', async () => {
  const left = urls.filter((url) => url !== '/b/' && url !== '/c/')
  assert.deepEqual(await merged(1e6, urls, (url) => left.includes(url)), await merged(1e6, left))
  assert.deepEqual(await merged(200, urls, (url) => left.includes(url)), await merged(1e6, left))
})

test('numbers of any size and sign go through CBOR', () => {
  const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295, -1, -24, -25, -256, -257]
  const out = new CborWriter()
  out.list(numbers.length)
  for (const number of numbers) out.number(number)
  const bytes = out.take()
  const reader = new CborReader(bytes)
  reader.list()
  assert.deepEqual(
    numbers.map(() => reader.signed()),
    numbers,
  )
  const other = new CborReader(bytes)
  other.skipNumbers()
  assert.equal(other.at, bytes.length)
  assert.throws(() => new CborReader(Buffer.from([0x60])).skipNumbers(), /expected type 4, found type 3/)
  assert.throws(
    () => new CborReader(Buffer.from([0x81, 0x60])).skipNumbers(),
    /expected a number, found type 3/,
  )
})
