import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownLanguage } from './own-language.ts'

/** What is left of a rule on a site in `lang`. */
function left(selectors: string[], lang: string): string[] {
  let removed = false
  const rule = { selectors, remove: () => (removed = true) }
  ownLanguage(() => lang).Rule(rule)
  return removed ? [] : rule.selectors
}

test('what holds for some words stays on a site in any language', () => {
  for (const selector of ['.st', '[dir="rtl"] > .pl', 'html', 'p:lang(uk)'])
    assert.deepEqual(left([selector], 'en-GB'), [selector])
})

test('rules for another language or direction are left out, in part where a part is for the site', () => {
  assert.deepEqual(left(['html:lang(uk) .st', 'html:lang(ru) .st'], 'uk-UA'), ['html:lang(uk) .st'])
  assert.deepEqual(left(['html:lang(uk)'], 'en'), [])
  assert.deepEqual(left(['html[dir="rtl"] .sec::before'], 'en'), [])
  assert.deepEqual(left(['html[dir="rtl"] .sec::before'], 'he'), ['html[dir="rtl"] .sec::before'])
})
