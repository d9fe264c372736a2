import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '../../lib/words.ts'
import { Is, wordClasses } from './word-classes.ts'

const classOf = (word: string) => wordClasses(word, words(word))[0]

test('a guess at a word in lower case does not rub off on a name', () => {
  assert.equal(classOf('manning') & Is.ing, Is.ing)
  assert.equal(classOf('Manning') & Is.ing, 0)
  assert.equal(classOf('reilly') & Is.adverb, Is.adverb)
  assert.equal(classOf('Reilly') & Is.adverb, 0)
})

test('a word can be several things', () => {
  const report = classOf('report')
  assert.equal(report & Is.base, Is.base)
  assert.equal(report & Is.paper, Is.paper)
  assert.equal(classOf('said') & (Is.core | Is.finite), Is.core | Is.finite)
  assert.equal(classOf('reportedly') & (Is.hedge | Is.adverb), Is.hedge | Is.adverb)
})
