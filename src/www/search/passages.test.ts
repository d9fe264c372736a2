import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Fragment, hasAll, hitPassages, opening, titledFirst } from './passages.ts'

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

test('where only the title was hit, what the page begins with is shown, and nothing of an empty page', () => {
  const first = opening({ ...page([0]), anchors: [{ id: 's0', element: 'h2', location: 1 }, ...anchors] })
  assert.equal(first?.id, 'p1')
  assert.equal(first?.words[0]?.text, 'a0')
  assert.equal(opening({ ...page([0]), anchors: [{ id: 's1', element: 'h3', location: 61 }] }), undefined)
  const bare = { ...page([0]), content: 'Ada Lund. Mayor.', meta: { title: 'Ada Lund' }, anchors: [] }
  assert.deepEqual(
    opening(bare)?.words.map(({ text }) => text),
    ['Mayor.'],
  )
  assert.equal(opening({ ...bare, content: 'Ada Lund.' }), undefined)
})

test('a page whose title is asked for comes first, the others keep their order', () => {
  const pages = ['Port Fund', 'The port', 'Port’s'].map((title) => ({ ...page([0]), meta: { title } }))
  assert.deepEqual(
    titledFirst(pages, 'port').map(({ meta }) => meta.title),
    ['Port’s', 'Port Fund', 'The port'],
  )
})

test('a page is found by words that begin alike, not by a letter', () => {
  const of = (content: string, locations: number[]) => ({ ...page(locations), content })
  assert.equal(hasAll(of('N. Korea tested', [0]), ['nato']), false)
  assert.equal(hasAll(of('the tax “Taxed” them', [1]), ['taxes']), true)
  assert.equal(hasAll(of('a post-war plan', [1]), ['war', 'plan']), false, 'the plan was not hit')
  assert.equal(hasAll(of('a post-war plan', [1, 2]), ['war', 'plan']), true)
  assert.equal(hasAll(of('the U.S. and', [1]), ['us']), true)
  assert.equal(hasAll(of('half of it', [0]), ['50']), true, 'a number is found by its other ways')
})
