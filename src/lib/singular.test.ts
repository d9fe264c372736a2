import assert from 'node:assert/strict'
import { test } from 'node:test'
import { singular } from './singular.ts'

test('plurals by rule and by list', () => {
  const plurals = [
    'guarantees',
    'studies',
    'churches',
    'boxes',
    'potatoes',
    'shoes',
    'women',
    'crises',
    'lives',
    'supplies',
    'taxes',
    'ties',
  ]
  assert.deepEqual(plurals.map(singular), [
    'guarantee',
    'study',
    'church',
    'box',
    'potato',
    'shoe',
    'woman',
    'crisis',
    'life',
    'supply',
    'tax',
    'tie',
  ])
})

test('what only looks like a plural stays', () => {
  for (const word of ['gas', 'news', 'crisis', 'status', 'process', 'politics', 'us', 'series'])
    assert.equal(singular(word), word)
})
