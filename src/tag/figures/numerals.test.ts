import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '../../lib/words.ts'
import { lexemes } from '../lexemes.ts'
import { numeralAt } from './numerals.ts'
import { digitsOf } from './numerals-in-digits.ts'
import { english } from './words.ts'

test('digits in groups, by the marks of a language', () => {
  assert.equal(digitsOf('1,500.25', 'point'), 1500.25)
  assert.equal(digitsOf('1.500,25', 'comma'), 1500.25)
  assert.equal(digitsOf('12,34,567.89', 'point'), 1234567.89)
  assert.equal(digitsOf('40.000', 'comma'), 40000)
})

test('what fits no way of writing is no number', () => {
  for (const text of ['1,5', '1.2.3', '1234,567', '12,3456', '9'.repeat(400), '1,00,0']) {
    assert.equal(digitsOf(text, 'point'), undefined, text)
  }
  assert.equal(digitsOf('40.000', 'either'), undefined)
})

const read = (text: string) => numeralAt(lexemes(text, words(text), english), 0, words(text).length, 'point')

test('numbers in words', () => {
  assert.equal(read('two hundred and fifty thousand')?.value, 250_000)
  assert.equal(read('twenty-two')?.value, 22)
  assert.equal(read('one and a half million')?.value, 1.5e6)
  assert.equal(read('a dozen')?.value, 12)
  assert.equal(read('half a million')?.value, 5e5)
  assert.equal(read('3 1/4')?.value, 3.25)
})

test('words that do not make one number stay apart', () => {
  assert.equal(read('two three')?.to, 1)
  assert.equal(read('five and six')?.value, 5)
  assert.equal(read('twenty thirty')?.value, 20)
})

test('open numbers have no upper bound', () => {
  assert.deepEqual([read('hundreds of billions')?.value, read('hundreds of billions')?.open], [1e11, true])
  assert.equal(read('several hundred')?.value, 200)
})
