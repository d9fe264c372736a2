import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Fragment, hitPassages } from './passages.ts'

const words = ['Title', ...Array.from({ length: 60 }, (_, index) => `a${index}`), 'Heading', 'b0', 'b1']
const anchors = [
  { id: 'p2', element: 'div', location: 62 },
  { id: 'p1', element: 'div', location: 1 },
  { id: 's1', element: 'h3', location: 61 },
]
const page = (locations: number[]): Fragment => ({
  url: '/x/',
  content: words.join(' '),
  meta: {},
  filters: {},
  anchors,
  locations,
})
const shown = (locations: number[], most = 3) =>
  hitPassages(page(locations), most).map(({ id, words }) => [
    id,
    words.filter(({ hit }) => hit).map(({ text }) => text),
  ])

test('a hit belongs to the last element with an id before it', () => {
  assert.deepEqual(shown([63, 2, 61]), [
    ['p1', ['a1']],
    ['s1', ['Heading']],
    ['p2', ['b1']],
  ])
  assert.deepEqual(shown([0]), [], 'the title has no passage')
  assert.deepEqual(shown([62, 62]), [['p2', ['b0']]])
})

test('the passages with most hits are kept, in the order of the page', () => {
  assert.deepEqual(
    shown([1, 61, 62, 63], 2).map(([id]) => id),
    ['p1', 'p2'],
  )
})

test('a long passage is cut around its first hit, and says so', () => {
  const [hit] = hitPassages(page([41]), 1)
  assert.equal(hit.cutBefore && !hit.cutAfter, true)
  assert.equal(hit.words.length, 36)
  assert.deepEqual(
    hit.words.filter(({ hit }) => hit),
    [{ text: 'a40', hit: true }],
  )
  assert.equal(hitPassages(page([1]), 1)[0].cutAfter, true)
})
