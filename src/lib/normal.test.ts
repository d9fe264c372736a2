import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normal, normalOffsets } from './normal.ts'

test('white space is one space, and none at the ends', () => {
  assert.equal(normal(' \n A\t\tman,\r\n a plan\u2028\u0085canal. '), 'A man, a plan canal.')
  assert.equal(normal('no\u00a0break'), 'no\u00a0break')
  assert.equal(normal('a\0b\ud800'), 'a\ufffdb\ufffd')
})

test('offsets lead from a text to its normal form', () => {
  for (const text of ['', ' ', 'ab', '  ab  cd\n', 'a\n\n\n\tb', ' \u{1f600} x ', 'a\0 b\ud800  c']) {
    const offsets = normalOffsets(text)
    const short = normal(text)
    assert.equal(offsets[text.length], short.length, JSON.stringify(text))
    for (let at = 0; at < text.length; at++) {
      if (/[\s\0\ud800-\udfff]/.test(text[at])) continue
      assert.equal(short[offsets[at]], text[at], `${JSON.stringify(text)} at ${at}`)
    }
  }
})
