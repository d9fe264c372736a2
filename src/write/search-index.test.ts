import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { bytesOf, elements, listOf, textOf } from './cbor.ts'
import { searchFolder, writeSearchIndex } from './search-index.ts'

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
  const files = readdirSync(join(folder, searchFolder), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  )
  const found = new Map(
    files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name)).toString('base64')]),
  )
  rmSync(folder, { recursive: true })
  return found
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
