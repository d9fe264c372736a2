import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast, readableShade } from './contrast.ts'

test('black on white is 21, a colour on itself 1, and the order does not matter', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#1d4f86', '#1d4f86'), 1)
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48')
  assert.equal(contrast('#ffffff', '#777777').toFixed(2), '4.48')
})

test('a shade that can be read is the colour itself, or as near to it as can be', () => {
  assert.equal(readableShade('#1d4f86', ['#ffffff'], 4.5), '#1d4f86')
  const shade = readableShade('#ffcc00', ['#ffffff', '#f1f2ee'], 4.5)
  assert(contrast(shade, '#f1f2ee') >= 4.5)
  assert(contrast(shade, '#f1f2ee') < 5)
  assert(contrast(readableShade('#1d4f86', ['#15191b'], 4.5), '#15191b') >= 4.5)
})
