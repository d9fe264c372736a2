import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { SiteIndex } from '../../schema.ts'
import { bytesOf, elements, listOf, textOf } from './cbor.ts'
import { indexStore } from './index-store.ts'
import { searchNames } from './names.ts'
import { type Searching, searchFolder, writeSearchIndex } from './search-index.ts'

/** A small site, indexed: the bytes of each file of its index. */
async function indexed(): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'index-'))
  const page = (path: string, body: string) => {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(
      join(folder, path, 'index.html'),
      `<!doctype html><html lang="en"><title>x</title><body>${body}</body></html>`,
    )
  }
  for (let number = 0; number < 12; number++) {
    const filters = `<i data-pagefind-filter="topic:Topic ${number}"></i><i data-pagefind-filter="source:S${number % 3}"></i>`
    page(
      `sources/s${number}`,
      `<main data-pagefind-body><h1>Source ${number}</h1>${filters}<p id="p1">Ore of kind ${number}</p></main>`,
    )
  }
  page('sources/s1/page/2', '<main data-pagefind-body><h1>More</h1><p>continued</p></main>')
  page('topics/t1/page/2', '<main data-pagefind-body><h1>List</h1><p>goes on</p></main>')
  page('plain', '<main>not searched</main>')
  await writeSearchIndex(folder)
  const found = filesBelow(join(folder, searchFolder))
  rmSync(folder, { recursive: true })
  return found
}

function filesBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files
      .map(({ parentPath, name }): [string, string] => [
        name,
        readFileSync(join(parentPath, name)).toString('base64'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

test('the same pages give the same index, byte for byte, without the indexer’s own interfaces', async () => {
  const [one, other] = [await indexed(), await indexed()]
  assert.deepEqual([...one].sort(), [...other].sort())
  assert.deepEqual(
    [...one.keys()].filter((name) => /ui|highlight/.test(name)),
    [],
  )
  assert.equal([...one.keys()].filter((name) => name.endsWith('.pf_fragment')).length, 13)
})

/** A folder with pages, and a store for their index. */
function site(pages: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'index-'))
  const put = (path: string, body: string) => {
    mkdirSync(join(root, 'site', path), { recursive: true })
    writeFileSync(
      join(root, 'site', path, 'index.html'),
      `<!doctype html><html lang="en"><body><main data-pagefind-body>${body}</main></body></html>`,
    )
  }
  for (const [path, body] of Object.entries(pages)) put(path, body)
  const index = async (searching: Searching = {}) => {
    rmSync(join(root, 'site', searchFolder), { recursive: true, force: true })
    const count = await writeSearchIndex(join(root, 'site'), searching)
    return { count, files: filesBelow(join(root, 'site', searchFolder)) }
  }
  return { root, put, index, store: (code = 'code', fresh = false) => indexStore(root, code, fresh) }
}

const river = '<h1>River</h1><p>The river <i data-pagefind-filter="topic">Rain</i></p>'
const cafe = '<h1>Café</h1><img src="x.png" alt="river"><p>Cafe <i data-pagefind-filter="topic">Ash</i></p>'
const dated = '<h1>Ore</h1><p hidden data-pagefind-ignore data-pagefind-sort="date:2024-03-14"></p><p>Ore</p>'

test('from what the last index kept comes the same as from nothing', async () => {
  const { root, put, index, store } = site({ 'a/a': river, 'a/b': cafe, 'a/c': dated, 'a/d': river })
  const same = async () => {
    const { files } = await index({ store: store() })
    assert.deepEqual(files, (await index()).files)
    return files
  }
  const first = await same()
  assert.deepEqual(await same(), first)
  put('a/a', `${river}<p>Cafés</p>`)
  assert.notDeepEqual(await same(), first)
  rmSync(join(root, 'site/a/b'), { recursive: true })
  await same()
  put('a/aa', cafe)
  put('a/c', dated.replace('2024', '2023').replace('Ore</p>', '</p>'))
  await same()
  rmSync(join(root, 'site/a'), { recursive: true })
  await same()
  rmSync(root, { recursive: true })
})

test('a page with the key that it had is not read, unless it has a name that is now found otherwise', async () => {
  const { root, put, index, store } = site({ 'a/a': river, 'a/b': cafe })
  const keyOf = () => 'key'
  const first = await index({ store: store(), keyOf })
  put('a/a', '<h1>River</h1><p>Sea</p>')
  assert.deepEqual(await index({ store: store(), keyOf }), first)
  const people = [{ name: 'River Deep', aliases: ['RD'], count: 1 }]
  const names = searchNames({ people, organisations: [], places: [], names: [] } as unknown as SiteIndex, [])
  const second = await index({ store: store(), keyOf, names })
  assert.deepEqual(second, await index({ names }))
  assert.notDeepEqual(second, first)
  rmSync(root, { recursive: true })
})

test('an index kept by other code, cut short, or with a byte changed is none', async () => {
  const { root, put, index, store } = site({ 'a/a': river, 'a/b': cafe })
  const keyOf = () => 'key'
  await index({ store: store(), keyOf })
  put('a/a', '<h1>River</h1><p>Sea</p>')
  const path = join(root, 'node_modules/.cache/lode/search-index')
  const kept = readFileSync(path)
  const { files } = await index()
  for (const [code, bytes] of [
    ['other', kept],
    ['code', kept.subarray(0, kept.length - 1)],
    ['code', kept.subarray(0, 2)],
    ['code', kept.with(kept.length >> 1, kept.at(kept.length >> 1)! ^ 1)],
  ] as const) {
    writeFileSync(path, bytes)
    assert.deepEqual((await index({ store: store(code), keyOf })).files, files)
  }
  writeFileSync(path, kept)
  assert.deepEqual((await index({ store: store('code', true), keyOf })).files, files)
  rmSync(root, { recursive: true })
})

test('lists and texts of any length go through CBOR', () => {
  for (const length of [0, 1, 23, 24, 255, 256, 65_536]) {
    const word = 'x'.repeat(length)
    assert.equal(textOf(bytesOf(word)), word)
    const list = listOf(
      Array.from({ length: Math.min(length, 300) }, (_, index) => listOf([bytesOf(`${index}`), listOf([])])),
    )
    assert.deepEqual(
      elements(list).map((element) => textOf(elements(element)[0])),
      Array.from({ length: Math.min(length, 300) }, (_, index) => `${index}`),
    )
  }
})

test('what is neither list, text nor number is refused', () => {
  assert.throws(() => elements(Buffer.from([0x81, 0xa0])), /expected lists, texts and numbers, found type 5/)
  assert.throws(() => elements(bytesOf('x')), /expected a list, found type 3/)
  assert.throws(() => textOf(listOf([])), /expected a text, found type 4/)
})
