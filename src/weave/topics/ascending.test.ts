import assert from 'node:assert/strict'
import { test } from 'node:test'
import { append, inCommon, united } from './ascending.ts'

test('a number is in a list once', () => {
  const list: number[] = []
  for (const value of [0, 0, 2, 2, 5]) append(list, value)
  assert.deepEqual(list, [0, 2, 5])
  assert.deepEqual(united([1, 3, 3, 5], [1, 2, 2, 5, 9]), [1, 2, 3, 5, 9])
  assert.deepEqual(united([], [0]), [0])
  assert.deepEqual(united([4], []), [4])
})

test('what two lists have in common is counted', () => {
  assert.equal(inCommon([1, 3, 5, 7], [3, 4, 7, 8]), 2)
  assert.equal(inCommon([], [1]), 0)
})
