/** A record is whole or it is none. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { recordText } from '../lib/record.ts'
import { recordPath, storedRecord } from './extracted.ts'

let root: string
before(() => {
  root = mkdtempSync(join(tmpdir(), 'lode record '))
})
after(() => rmSync(root, { recursive: true, force: true }))

function put(id: string, text: string): string {
  const path = recordPath(root, id)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

const text = recordText({ key: 'k', rejected: false, 'source.passages': [{ text: '“":\n\\n — Київ' }] })

test('values are read by their names, and their text is what was written', () => {
  const record = storedRecord(put('a', text), 'k')!
  assert.deepEqual(
    Array.from(record.entries(), ([name]) => name),
    ['key', 'rejected', 'source.passages'],
  )
  assert.deepEqual(record.value('source.passages'), [{ text: '“":\n\\n — Київ' }])
  assert.equal(record.text('rejected'), 'false')
  assert.equal(record.value('source.deck'), undefined)
  assert.equal(record.value('source.passages'), record.value('source.passages'))
  assert.notEqual(record.parsed('source.passages'), record.parsed('source.passages'))
})

test('another key, a part of a record, and no record are none', () => {
  assert.equal(storedRecord(put('b', text), 'other'), undefined)
  for (let length = 0; length < text.length; length += 7)
    assert.equal(storedRecord(put(`c${length}`, text.slice(0, length)), 'k'), undefined)
  assert.equal(storedRecord(put('d', '{\n}'), 'k'), undefined)
  assert.equal(storedRecord(recordPath(root, 'nowhere'), 'k'), undefined)
})
