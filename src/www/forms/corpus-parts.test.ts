import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SourceCard } from '../../schema.ts'
import { corpusParts } from './corpus-parts.ts'

const sources = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `capture-${index}` }) as SourceCard)

test('a site of usual size is one file', () => {
  assert.equal(corpusParts({ sources: sources(2500) }), undefined)
})

test('a big archive has a file for each source, in order', () => {
  const parts = corpusParts({ sources: sources(2501) })!
  assert.equal(parts.length, 2501)
  assert.equal(parts[1], 'sources/capture-1.json')
})
