import assert from 'node:assert/strict'
import { test } from 'node:test'
import { landing } from './landing.ts'

const words = (text: string) =>
  text.split(' ').map((word) => ({ text: word.replace('*', ''), hit: word.startsWith('*') }))

test('a hit is told from the same word elsewhere by the words around it', () => {
  assert.equal(
    landing({ words: words('he said that *lithium would be the first') }),
    ':~:text=he%20said%20that-,lithium,-would%20be%20the',
  )
})

test('hits side by side are one, and at an end of the passage there is no context', () => {
  assert.equal(landing({ words: words('*rare *earths count') }), ':~:text=rare%20earths,-count')
  assert.equal(landing({ words: words('a quid *pro') }), ':~:text=a%20quid-,pro')
})

test('hyphens, commas and ampersands are words, not syntax', () => {
  assert.equal(landing({ words: words('*rare-earth, *A&B') }), ':~:text=rare%2Dearth%2C%20A%26B')
})

test('a passage that was not hit has no directive', () => {
  assert.equal(landing({ words: words('nothing here') }), '')
})
