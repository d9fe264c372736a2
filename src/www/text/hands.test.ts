import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Source } from '../../schema.ts'
import { chainWords, depth, depthWords, hands } from './hands.ts'

const text = 'The Harbour Times has it from the port. The quotas fall, said Maria Ortega.'

function source(more: Partial<Source> = {}): Source {
  return {
    passages: [{ id: 'p1', start: 0, end: text.length, text, role: 'body' }],
    mentions: [
      { passage: 'p1', start: 62, end: 74, text: 'Maria Ortega', kind: 'person', ref: 'maria-ortega' },
    ],
    quotations: [],
    attributions: [],
    ...more,
  } as unknown as Source
}

test('an outlet is spelled as its source spells it', () => {
  assert.deepEqual(hands(source(), ['x', 'harbour-times']), [{ name: 'Harbour Times', kind: 'outlet' }])
})

test('an outlet that the text does not spell is told from its slug', () => {
  assert.deepEqual(hands(source(), ['x', 'river-post']), [{ name: 'River Post', kind: 'outlet' }])
})

test('a bare plural is a voice without a name, not an outlet', () => {
  assert.deepEqual(hands(source(), ['x', 'sources']), [{ name: 'unnamed sources', kind: 'voice' }])
})

test('a capital does not make a person of a group', () => {
  assert.equal(hands(source(), ['x', 'US officials'])[0]?.kind, 'voice')
  assert.equal(hands(source(), ['x', 'Maria Ortega'])[0]?.kind, 'person')
})

test('a pronoun that nobody could resolve is no hand', () => {
  assert.deepEqual(hands(source(), ['x', 'harbour-times', 'he']).length, 1)
})

test('each hand is a layer, and where the last or the last but one has no name the class tells', () => {
  const outlet = { name: 'Axios', kind: 'outlet' } as const
  const voice = { name: 'one source', kind: 'voice' } as const
  const person = { name: 'Maria Ortega', kind: 'person' } as const
  assert.equal(depth([], false).classes, 'd1')
  assert.equal(depth([outlet, voice], true).classes, 'd3 u')
  assert.equal(depth([outlet, voice, person], true).classes, 'd4 m')
  assert.equal(
    depth([outlet, voice, person], true).who,
    'via Axios\u00a0· one source\u00a0· Maria Ortega, quoted',
  )
})

test('a hedge is told after the hands, and alone where there are none', () => {
  assert.equal(depthWords(depth([], false, 'reportedly')), '“reportedly”')
})

test('a chain reads aloud, and is safe', () => {
  const found = [{ name: 'A&B', kind: 'outlet' } as const, { name: 'one source', kind: 'voice' } as const]
  assert.equal(chainWords('Post', found, true), 'Post <i>citing</i> A&amp;B <i>quoting</i> one source')
})
