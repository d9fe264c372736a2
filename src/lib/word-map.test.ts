import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WordMap } from './word-map.ts'

test('words are found where they stand, and no others', () => {
  const map = new WordMap([
    ['ab', 1],
    ['ba', 2],
    ['harbour', 3],
  ])
  const text = 'ab harbour harbours ba bb'
  const at = (word: string) => map.get(text, text.indexOf(word), text.indexOf(word) + word.length)
  assert.deepEqual(['ab', 'ba', 'harbour'].map(at), [1, 2, 3])
  assert.deepEqual(['a', 'bb', 'harbours', 'arbour'].map(at), [undefined, undefined, undefined, undefined])
})

test('words of one hash are told apart', () => {
  // 'Aa' and 'BB' have the same hash.
  const map = new WordMap([
    ['Aa', 1],
    ['BB', 2],
  ])
  assert.deepEqual([map.get('AaBB', 0, 2), map.get('AaBB', 2, 4), map.get('C#', 0, 2)], [1, 2, undefined])
})
