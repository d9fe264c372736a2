import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonParts } from './json-parts.ts'

test('parts together are what JSON.stringify gives', () => {
  const long = Array.from({ length: 2500 }, (_, at) => ({ at, text: `“${at}”\n` }))
  for (const value of [
    {},
    { none: undefined },
    { none: undefined, one: 1, empty: [], list: [undefined, null, 'a'], deep: { list: [1, 2] } },
    { long, last: long.slice(0, 1000), 'a "key"': null },
  ])
    assert.equal([...jsonParts(value)].join(''), JSON.stringify(value))
})
