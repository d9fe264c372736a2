import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordDiff } from './word-diff.ts'

test('words that only one has are marked on its own side', () => {
  assert.deepEqual(wordDiff('the quota fell sharply', 'the quota fell a little'), [
    'the quota fell <del>sharply</del>',
    'the quota fell <ins>a little</ins>',
  ])
})

test('case, commas and dots of omission make no difference', () => {
  assert.deepEqual(wordDiff('Well, we … agree', 'well we agree'), ['Well, we … agree', 'well we agree'])
})

test('a percentage is a word', () => {
  assert.deepEqual(wordDiff('50% of it', '40% of it'), ['<del>50%</del> of it', '<ins>40%</ins> of it'])
})

test('wordings too long to lay side by side are only escaped', () => {
  const long = 'a < b '.repeat(60)
  assert.equal(wordDiff(long, 'b')[0], long.replaceAll('<', '&lt;'))
})
