import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesOf, elements, listOf, textOf } from './cbor.ts'
import { chunksOf } from './index-chunks.ts'

const entry = (word: string, length = 20) => listOf([bytesOf(word), bytesOf('x'.repeat(length))])
const bytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
const wordsOf = (entries: readonly Buffer[]) => entries.map((each) => textOf(elements(each)[0]))

const letters = 'abcdefghijkl'.split('')
const words = [
  ...letters.flatMap((a) => letters.map((b) => `${a}${b}`)),
  ...['mineral', 'minerals', 'minist', 'ministri', 'nova', 'яма', '\ue000', '𐀀'],
].sort(bytes)

test('every word is in the one file that is loaded for it, and none is lost', () => {
  const chunks = chunksOf(words.map((word) => entry(word)))
  assert(chunks.length > 5)
  assert.deepEqual(
    chunks.flatMap((chunk) => wordsOf(chunk.words)),
    words,
  )
  for (const chunk of chunks)
    for (const word of wordsOf(chunk.words))
      assert.deepEqual(
        chunks.filter(({ from, to }) => bytes(from, word) <= 0 && bytes(word, to) <= 0),
        [chunk],
        word,
      )
})

test('what no file has is looked for where it would stand: there is no gap', () => {
  const chunks = chunksOf(words.map((word) => entry(word)))
  for (const word of ['abzz', 'bzzzz', 'lzq', 'minister', 'zzz'])
    assert.equal(
      chunks.filter(({ from, to }) => bytes(from, word) <= 0 && bytes(word, to) <= 0).length,
      1,
      word,
    )
})

test('words that begin alike stay together', () => {
  const file = chunksOf(words.map((word) => entry(word))).find((chunk) =>
    wordsOf(chunk.words).includes('minist'),
  )
  assert(wordsOf(file!.words).includes('ministri'))
})
