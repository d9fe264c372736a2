import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOutlet } from './outlets.ts'

test('outlets by name, and what is none', () => {
  for (const name of [
    'Reuters',
    'Axios',
    'Wall Street Journal',
    'Financial Times',
    'Associated Press',
    'BBC News',
  ]) {
    assert.equal(isOutlet(name, name, false), true, name)
  }
  for (const name of ['FBI', 'Congress', 'White House', 'Oxford House', 'Times', 'Nora Pell', 'reuters']) {
    assert.equal(isOutlet(name, name, false), false, name)
  }
})

test('a last word alone is an outlet behind its article only', () => {
  assert.equal(isOutlet('Journal', 'Journal', true), true)
  assert.equal(isOutlet('Journal', 'Journal', false), false)
  assert.equal(isOutlet('Journal', 'Harbour Journal', false), true)
})
