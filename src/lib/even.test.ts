import assert from 'node:assert/strict'
import { test } from 'node:test'
import { even, placesOf } from './even.ts'

test('both sides of a comparison get one spelling', () => {
  assert.equal(even('“It’s\n  so” – ‘yes’…').text, "'It's so' - 'yes'...")
  assert.equal(even('e\u0301 soft\u00adhyphen [kept]').text, 'é softhyphen [kept]')
  assert.equal(even('  \n').text, '')
})

test('every code unit knows where it came from', () => {
  const text = ' “a…\u00a0 e\u0301”  😀 '
  const { text: plain, from } = even(text)
  assert.equal(plain, "'a... é' 😀")
  assert.equal(from.length, plain.length + 1)
  assert.equal(text.slice(from[plain.indexOf('é')], from[plain.indexOf("' ")]), 'e\u0301')
  assert.equal(text.slice(from[0], from[plain.length]), text.trim())
})

test('words are found whole', () => {
  assert.deepEqual(placesOf('improved, more improved', 'improve'), [])
  assert.deepEqual(placesOf('improved, more improved', 'improved'), [0, 15])
  assert.deepEqual(placesOf('[He] ran', '[He] ran'), [0])
})
