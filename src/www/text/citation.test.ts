import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Found } from '../../schema.ts'
import { citationText } from './citation.ts'

const stated = (value: string): Found => ({ value, certainty: 'stated', by: 'first-line' })

test('a citation says what is known, in order, and no more', () => {
  const card = { title: stated('Ore'), byline: [stated('Ann Bo')], publisher: stated('The Bee') }
  const published = { ...stated(''), iso: '2025-02-21', precision: 'day' as const }
  assert.equal(
    citationText({ ...card, published }, 'p9', 'https://x.org/#p9'),
    'Ann Bo, “Ore”, The Bee, 21 February 2025, ¶9, https://x.org/#p9.',
  )
  assert.equal(
    citationText({
      title: { ...stated('a.txt'), certainty: 'implied', by: 'file-name' },
      publisher: card.publisher,
    }),
    'The Bee.',
  )
})
