import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Corpus } from '../schema.ts'
import { findPassages } from './find.ts'

const texts = [
  'The deposit is half of it all.',
  'Half of the deposits are gone.',
  'Café guests deposit 50% of it.',
  'Nothing here.',
]
const passages = texts.map((text, index) => ({
  id: `p${index + 1}`,
  start: 0,
  end: text.length,
  text,
  role: 'body' as const,
}))
const corpus = { sources: [{ id: 'a', passages }] } as unknown as Corpus
const found = (words: string) => findPassages(corpus, words).map(({ citation }) => citation)

test('all words, in any order and form, whatever case and marks', () => {
  assert.deepEqual(found('deposits half'), ['[@a#p2]', '[@a#p1]'])
  assert.deepEqual(found('CAFE'), ['[@a#p3]'])
  assert.deepEqual(found('50%'), ['[@a#p3]'])
  assert.deepEqual(found('half deposits nothing'), [])
  assert.deepEqual(found('  '), [])
})

test('words as they stand come first', () => {
  assert.deepEqual(found('of it'), ['[@a#p3]', '[@a#p1]'])
})
