import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { withoutSeams } from './seams.ts'

/** The text that the steps see, and what becomes of spans that they find in it. */
function run(value: string, words: string[]) {
  const file = new VFile({ value })
  const found: { start: number; end: number; text: string }[] = []
  const data = file.data as Record<string, unknown>
  let seen = ''
  withoutSeams({}, file, () => {
    seen = String(file.value)
    for (const text of words) {
      const start = seen.indexOf(text)
      found.push({ start, end: start + text.length, text })
    }
    data.found = found
    data.again = found
  })
  assert.equal(String(file.value), value)
  for (const { start, end, text } of found) assert.equal(text, value.slice(start, end))
  return { seen, texts: found.map(({ text }) => text) }
}

test('a word is whole for the steps, and stands as written in what they find', () => {
  const { seen, texts } = run('On Feb\u200bru\u00adary 1\u20604 Zelen\u200b\u200bsky\u200b left.', [
    'February 14',
    'Zelensky',
    'left',
  ])
  assert.equal(seen, 'On February 14 Zelensky\u200b left.')
  assert.deepEqual(texts, ['Feb\u200bru\u00adary 1\u20604', 'Zelen\u200b\u200bsky', 'left'])
})

test('edges of words, and scripts that part words otherwise, keep theirs', () => {
  assert.equal(run('\u200bAl\u200bpha\u200b \u200b beta', ['beta']).seen, '\u200bAlpha\u200b \u200b beta')
  const persian = '\u0645\u06cc\u200c\u062e'
  assert.equal(run(persian, []).seen, persian)
})

test('offsets that came with the file are moved in and out again', () => {
  const file = new VFile({ value: 'a\u200bb c' })
  const tree = {
    children: [
      { start: 0, end: 5 },
      { start: 2, end: 3 },
    ],
  }
  withoutSeams(tree, file, () => {
    assert.deepEqual(tree.children, [
      { start: 0, end: 4 },
      { start: 1, end: 2 },
    ])
  })
  assert.deepEqual(tree.children, [
    { start: 0, end: 5 },
    { start: 2, end: 3 },
  ])
})

test('a message keeps its place', () => {
  const file = new VFile({ value: 'a\u200bb\nc\u200bd e' })
  withoutSeams({}, file, () => {
    file.message('there', { place: { line: 2, column: 4, offset: 6 } })
  })
  assert.deepEqual(file.messages[0].place, { line: 2, column: 5, offset: 8 })
})

test('a million seams take linear time', () => {
  const value = 'a\u200b'.repeat(500_000)
  const start = process.cpuUsage().user
  run(value, [])
  run(`a${'\u200b'.repeat(1_000_000)} b`, [])
  assert.ok(process.cpuUsage().user - start < 8e6)
})
