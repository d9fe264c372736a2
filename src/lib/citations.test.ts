import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citationMarks } from './citations.ts'

test('one source, several, with words', () => {
  const [one, two] = citationMarks('A [@a-1#p2]. B [@a#p1 "so it is"; @über#p3 “ja”].')
  assert.deepEqual(one.citations, [{ start: 3, end: 10, source: 'a-1', passage: 'p2' }])
  assert.deepEqual(
    two.citations.map(({ source, passage, words }) => [source, passage, words]),
    [
      ['a', 'p1', 'so it is'],
      ['über', 'p3', 'ja'],
    ],
  )
})

test('what cannot be read has a fault', () => {
  for (const text of ['[@a]', '[@]', '[@a#p1', '[@a#p1, p2]', '[@a#p1 "open]', '[@ a#p1]'])
    assert(citationMarks(text)[0].fault, text)
  assert.deepEqual(citationMarks('a@b.c [a@b] [ @a#p1]'), [])
})

test('linear on ten thousand openers', () => {
  assert.equal(citationMarks('[@'.repeat(10_000)).length, 10_000)
})
