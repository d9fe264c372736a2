import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedWords, type Query, readQuery, tellingWords, writeQuery } from './query.ts'

test('a query stands in the address, and comes back', () => {
  const queries: Query[] = [
    { words: '', filters: {} },
    { words: '50 % & more', filters: {} },
    { words: 'a', filters: { kind: ['source'], topic: ['Rare earths', 'Ore, raw'] } },
  ]
  for (const query of queries) assert.deepEqual(readQuery(writeQuery(query)), query)
  assert.equal(writeQuery({ words: '', filters: {} }), '')
  assert.deepEqual(readQuery('?q=+x+&other=1'), { words: 'x', filters: {} })
})

test('words that every text has are not asked for, unless there are no others, or they are quoted', () => {
  assert.deepEqual(tellingWords('What is the price of ore, of ORE?'), ['price', 'ore'])
  assert.equal(askedWords('what is lithium worth'), 'lithium worth')
  assert.equal(askedWords('who is who'), 'who is who')
  assert.equal(askedWords('"what is it"'), '"what is it"')
  assert.equal(askedWords('Верховна Рада'), 'верховна рада')
})
