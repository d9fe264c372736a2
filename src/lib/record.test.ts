import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRecord, recordText } from './record.ts'

const value = {
  id: 'a',
  title: { value: 'x\n",\n"y":' },
  none: undefined,
  list: [1, '\u2028', { a: null }],
  last: '',
}

test('a record is JSON, one value a line', () => {
  const text = recordText(value)
  assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
  assert.equal(text.split('\n').length, 6)
  assert.equal(recordText({}), '{\n\n}')
})

test('a record reads as what it was made of', () => {
  const read = readRecord<typeof value>(recordText(value))
  assert.deepEqual({ ...read }, JSON.parse(JSON.stringify(value)))
  assert.equal(read.list, read.list, 'parsed once')
  assert.deepEqual({ ...readRecord(recordText({})) }, {})
})
