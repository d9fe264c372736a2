import assert from 'node:assert/strict'
import { test } from 'node:test'
import { otherLanguage } from './script.ts'

test('a passage of which most letters are of another script is in another language than its source', () => {
  assert.equal(otherLanguage('«Ми чекаємо на рішення», she said.', 'en'), 'uk')
  assert.equal(otherLanguage('Это было давно.', 'en'), 'ru')
  assert.equal(otherLanguage('Добро утро', 'en'), 'und-Cyrl')
  assert.equal(otherLanguage('ننتظر القرار', 'uk'), 'ar')
  assert.equal(otherLanguage('گفت که منتظر است', 'en'), 'und-Arab')
  assert.equal(otherLanguage('אנחנו מחכים', 'en'), 'he')
})

test('a name in other letters makes no other language, nor do letters of the source itself', () => {
  assert.equal(otherLanguage('The party «Слово» won the vote.', 'en'), undefined)
  assert.equal(otherLanguage('Ми чекаємо', 'uk'), undefined)
  assert.equal(otherLanguage('Это было', 'uk'), undefined)
  assert.equal(otherLanguage('Nothing but Latin letters: ąę.', 'en'), undefined)
  assert.equal(otherLanguage('', 'en'), undefined)
})
