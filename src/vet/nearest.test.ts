import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aligned } from './nearest.ts'

const shown = (words: string, text: string) => aligned(words, text).shown

test('what differs is marked, letters for letters', () => {
  assert.equal(shown('about 40 boats', 'It took about 400 boats.'), 'about 4⟦0⟧0 boats')
})

test('a word at either end is shown whole', () => {
  assert.equal(shown('edibly serious', 'It is incredibly serious.'), '⟦incr⟧edibly serious')
  assert.equal(shown('a serious threat', 'a seriously threatening one'), 'a serious⟦ly⟧ threat⟦ening⟧')
})

test('words that stand there are not marked', () => {
  assert.equal(shown('a serious threat', 'This is a serious threat, he said.'), 'a serious threat')
})
