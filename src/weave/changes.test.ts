import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change, Source, Statement } from '../schema.ts'
import { type Replacement, weaveChanges } from './changes.ts'

/** A capture that was `before` and is now `after`, a passage a word. */
function replaced(before: string, after: string, hashes = ['a', 'b']): Replacement {
  const passages = after.split(' ').map((text, index) => ({ id: `p${index + 1}`, text }))
  return {
    source: {
      id: 's',
      sha256: hashes[1],
      published: { iso: '2025-02-21T10:00:00Z' },
      passages,
    } as unknown as Source,
    former: hashes[0],
    before: new Map(before.split(' ').map((text, index) => [`p${index + 1}`, text])),
  }
}
const citing = (passage: string) =>
  ({ id: 's1', page: 'story', citations: [{ source: 's', passage }] }) as unknown as Statement

test('an entry says from when, what became of passages, and which statements it bears on', () => {
  const statements = [citing('p1'), citing('p2')]
  assert.deepEqual(weaveChanges([], [replaced('one two three', 'one new two')], statements), [
    {
      source: 's',
      date: '2025-02-21',
      from: 'a',
      to: 'b',
      passages: 'p2 reads differently, p2 is p3 now, p3 is gone'.replace(
        'p2 is p3 now, p3 is gone',
        'p2 is p3 now',
      ),
      statements: ['story#s1'],
    },
  ] satisfies Change[])
})

test('a change that is known is not entered again, and saving twice makes one entry, or none', () => {
  const once = weaveChanges([], [replaced('one', 'two')], [])
  assert.deepEqual(weaveChanges(once, [replaced('one', 'two')], []), once)
  const twice = weaveChanges(once, [replaced('two', 'three', ['b', 'c'])], [])
  assert.deepEqual(
    twice.map(({ from, to }) => [from, to]),
    [['a', 'c']],
  )
  assert.deepEqual(weaveChanges(once, [replaced('two', 'one', ['b', 'a'])], []), [])
})
