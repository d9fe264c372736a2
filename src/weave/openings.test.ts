import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Source } from '../schema.ts'
import { weaveOpenings } from './openings.ts'

const source = (text: string, more: object = {}) =>
  ({
    id: 'a',
    title: { value: 'Untitled capture a', certainty: 'implied', by: 'none-stated' },
    passages: [
      { id: 'p1', role: 'caption', text: 'A pier.' },
      { id: 'p2', role: 'body', text },
    ],
    ...more,
  }) as unknown as Source
const titled = (each: Source) => weaveOpenings([each])[0]!.title

test('a document that has a title keeps it, and one shown in excerpts is not quoted, nor are notes', () => {
  const stated = { value: 'The pier', certainty: 'stated', by: 'line-above' }
  assert.deepEqual(titled(source('The pier burned.', { title: stated })), stated)
  assert.equal(
    titled(source('The pier burned.', { excerpt: { words: 3, shown: 0 } })).value,
    'Untitled capture a',
  )
  assert.equal(titled(source('The pier burned.', { kind: 'notes' })).value, 'Untitled capture a')
  assert.equal(titled(source('', { passages: [] })).value, 'Untitled capture a')
})

test('one without is called by its first words, which stay marked as no title of its own', () => {
  const { value, certainty, by } = titled(source('The pier burned.'))
  assert.equal(value, 'Untitled capture: “The pier burned.”')
  assert.deepEqual([certainty, by], ['implied', 'none-stated'])
})

test('they are cut at a word, and marks within marks are single', () => {
  assert.equal(
    titled(
      source('“The pier,” said the harbour master on Tuesday morning, “will not be built again this year.”'),
    ).value,
    'Untitled capture: “‘The pier,’ said the harbour master on Tuesday morning…”',
  )
})
