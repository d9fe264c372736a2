import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Flag, Kind, words } from './words.ts'

const cut = (text: string) => {
  const tokens = words(text)
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}

test('words, clitics, numbers and marks', () => {
  assert.deepEqual(cut("Trump's G7 isn't $1,500.25, O'Brien."), [
    'Trump',
    "'s",
    'G7',
    'isn',
    "'t",
    '$',
    '1,500.25',
    ',',
    "O'Brien",
    '.',
  ])
  assert.deepEqual(cut('three-year “No,’ 50%'), ['three', '-', 'year', '“', 'No', ',', '’', '50', '%'])
})

test('flags say case and space', () => {
  const tokens = words('US aid\nKyiv 💎')
  assert.equal(tokens.flag[0] & Flag.upper, Flag.upper)
  assert.equal(tokens.flag[1] & Flag.initial, 0)
  assert.equal(tokens.flag[2] & Flag.breakBefore, Flag.breakBefore)
  assert.equal(tokens.kind[3], Kind.mark)
  assert.equal(tokens.end[3] - tokens.start[3], 2)
})

test('characters that nobody sees divide no word and are none; the zero-width space divides', () => {
  assert.deepEqual(cut('Hal\u00advor\u2060sen \u202eabc\u202c x\u200by \u200d'), [
    'Hal\u00advor\u2060sen',
    'abc',
    'x',
    'y',
  ])
})

test('equal words have equal forms, others do not', () => {
  const { form, forms } = words('dike Dike dike dikes')
  assert.equal(form[0], form[2])
  assert.equal(new Set([form[0], form[1], form[3]]).size, 3)
  assert.equal(forms.find('dikes'), form[3])
  assert.equal(words('x'.repeat(40)).form[0], 0)
})
