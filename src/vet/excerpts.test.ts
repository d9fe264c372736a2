import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Source, Statement } from '../schema.ts'
import { vetExcerpts } from './excerpts.ts'

/** The rules raised where a statement cites so many words of one passage. */
function raised(words: number, rights: Source['rights']): string[] {
  const text = 'word '.repeat(100).trim()
  const source = {
    id: 'a',
    rights,
    passages: [{ id: 'p1', start: 7, end: 7 + text.length, text, role: 'body' }],
  }
  const citation = { source: 'a', passage: 'p1', start: 7, end: 7 + words * 5 - 1, at: { start: 3, end: 9 } }
  const found = vetExcerpts(
    [{ page: 'story', citations: [citation] } as unknown as Statement],
    [source as Source],
  )
  for (const { at, page } of found) assert.deepEqual([at, page], [{ start: 3, end: 9 }, 'story'])
  return found.map(({ rule }) => rule)
}

test('an excerpt of 40 words passes, one of 41 is long, one of 81 too much', () => {
  assert.deepEqual(
    [raised(40, 'excerpt'), raised(41, 'excerpt'), raised(80, 'excerpt'), raised(81, 'excerpt')],
    [[], ['excerpt-long'], ['excerpt-long'], ['excerpt-over']],
  )
})

test('of a source that may be shown in full any length is cited', () => {
  assert.deepEqual([raised(100, 'full'), raised(100, undefined)], [[], []])
})
