import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { KeptLists } from './kept-lists.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lode-lists-'))
  path = join(folder, 'below/lists')
})

afterEach(() => rmSync(folder, { recursive: true }))

const digests = ['a', 'b', 'c']

const keep = (values: Record<string, object>, now = Object.keys(values)) => {
  const lists = new KeptLists(path, now)
  for (const [digest, value] of Object.entries(values)) lists.put(digest, value)
  lists.close()
}

test('what was kept under a digest is there the next time, and nothing under another', () => {
  keep({ a: { text: 'größer\n}' }, b: { text: '“»' } })
  const lists = new KeptLists(path, digests)
  assert.deepEqual(
    ['a', 'b', 'c'].map((digest) => lists.get(digest)),
    [{ text: 'größer\n}' }, { text: '“»' }, undefined],
  )
})

test('nothing is kept where there is nothing new', () => {
  keep({ a: {} })
  const before = readFileSync(path)
  keep({}, ['a'])
  assert.deepEqual(readFileSync(path), before)
})

test('a line that was cut off is none, and harms no other', () => {
  keep({ a: { n: [1, 2, 3] }, b: { n: [{}] } })
  truncateSync(path, readFileSync(path).length - 3)
  keep({ c: { n: 3 } }, ['a', 'b', 'c'])
  const lists = new KeptLists(path, digests)
  assert.deepEqual(
    ['a', 'b', 'c'].map((digest) => lists.get(digest)),
    [{ n: [1, 2, 3] }, undefined, { n: 3 }],
  )
})

test('a file of something else has nothing', () => {
  keep({ a: {} })
  for (const text of ['', '\n\n', 'a', 'a \n', 'a {\n', '{}\n', '\0\0}\n']) {
    writeFileSync(path, text)
    assert.equal(new KeptLists(path, digests).get('a'), undefined, JSON.stringify(text))
  }
})

test('of two lines under one digest the later counts', () => {
  keep({ a: { n: 1 } })
  appendFileSync(path, 'a {"n":2}\n')
  assert.deepEqual(new KeptLists(path, digests).get('a'), { n: 2 })
})

test('what nobody asks for any more goes once it is more than half', () => {
  const long = { text: 'x'.repeat(1000) }
  keep({ a: long, b: { n: 1 } })
  keep({ c: { n: 2 } }, ['b', 'c'])
  assert(readFileSync(path).length < 1000)
  const lists = new KeptLists(path, digests)
  assert.deepEqual(
    ['a', 'b', 'c'].map((digest) => lists.get(digest)),
    [undefined, { n: 1 }, { n: 2 }],
  )
})
