import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentenceEnds } from './ends.ts'

const pieces = [
  '.',
  '...',
  '…',
  '?!',
  '。',
  '"',
  '“',
  '”',
  "'",
  '’',
  ')',
  '(',
  '[1]',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '—',
  'a',
  'Mr',
  'U.S',
  'Feb',
  '12',
  'No',
  'Then',
  'i',
  'Ü',
  'р',
  '💎',
  '\u200b',
  ': ',
  'Image: ',
]

/** A sequence of numbers that is the same every time. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

test('sentences are in order, do not overlap, begin and end without space, and hold every other character', () => {
  const random = numbers(7)
  for (let round = 0; round < 3000; round++) {
    const size = 1 + Math.floor(random.next().value * 24)
    const text = Array.from(
      { length: size },
      () => pieces[Math.floor(random.next().value * pieces.length)],
    ).join('')
    let at = 0
    for (const { start, end } of sentenceEnds(text)) {
      assert.equal(text.slice(at, start).trim(), '', JSON.stringify(text))
      assert.ok(end > start)
      assert.equal(text.slice(start, end), text.slice(start, end).trim(), JSON.stringify(text))
      at = end
    }
    assert.equal(text.slice(at).trim(), '', JSON.stringify(text))
  }
})

test('a part of a text gives offsets into the whole, and nothing outside it', () => {
  const text = 'One ends. Two ends. Three ends.'
  assert.deepEqual(sentenceEnds(text, 10, 19), [{ start: 10, end: 19 }])
  assert.deepEqual(sentenceEnds(text, 12, 25), [
    { start: 12, end: 19 },
    { start: 20, end: 25 },
  ])
  assert.deepEqual(sentenceEnds('', 0, 0), [])
})
