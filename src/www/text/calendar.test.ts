import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendar } from './calendar.ts'

const entry = {
  key: 'a#p1 2025-02-14',
  first: 20133,
  last: 20133,
  summary: 'Talks; papers, and a \\',
  description: 'One\ntwo',
}

test('a day is an all-day event that ends with the next day', () => {
  const text = calendar('Deal', [entry])
  assert.match(text, /\r\nDTSTART;VALUE=DATE:20250214\r\nDTEND;VALUE=DATE:20250215\r\n/)
})

test('commas, semicolons, backslashes and line ends are escaped', () => {
  const text = calendar('Deal', [entry])
  assert.match(text, /\r\nSUMMARY:Talks\\; papers\\, and a \\\\\r\n/)
  assert.match(text, /\r\nDESCRIPTION:One\\ntwo\r\n/)
})

test('lines are folded at 75 octets and read the same unfolded', () => {
  const summary = 'Україна і мінерали '.repeat(12).trim()
  const text = calendar('Deal', [{ ...entry, summary }])
  for (const line of text.split('\r\n')) assert(Buffer.byteLength(line) <= 75, line)
  assert(text.replaceAll('\r\n ', '').includes(`SUMMARY:${summary}\r\n`))
})

test('an event keeps its UID whatever stands around it', () => {
  const uid = (text: string) => /UID:(\S+)/.exec(text)?.[1]
  assert.equal(uid(calendar('Deal', [entry])), uid(calendar('Other', [{ ...entry, summary: 'New words' }])))
  assert.notEqual(
    uid(calendar('Deal', [entry])),
    uid(calendar('Deal', [{ ...entry, key: 'a#p2 2025-02-14' }])),
  )
})
