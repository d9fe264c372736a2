import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearest } from './nearest.ts'

/** Pages as the words that they have. */
const site = (...pages: string[]) => {
  const asked: string[] = []
  const attempt = async (words: string) => {
    asked.push(words)
    const held = pages.filter((page) => words.split(' ').every((word) => page.split(' ').includes(word)))
    return { words, total: held.length, best: held.length ? 1 / held[0]!.length : 0 }
  }
  return { attempt, asked }
}

test('as many words as stand together are kept', async () => {
  const { attempt } = site('money trump aid', 'trump')
  assert.equal((await nearest('how did money reach trump for aid zebra', attempt))?.words, 'money trump aid')
})

test('of choices of one size the one with the best page is taken', async () => {
  const { attempt } = site('alpha beta and much else', 'beta gamma')
  assert.equal((await nearest('alpha beta gamma', attempt))?.words, 'beta gamma')
})

test('single words are no question', async () => {
  const { attempt, asked } = site('alpha', 'beta')
  assert.equal(await nearest('alpha beta', attempt), undefined)
  assert.deepEqual(asked, [])
})
