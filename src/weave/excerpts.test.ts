import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Point, Source, Statement } from '../schema.ts'
import { weaveExcerpts } from './excerpts.ts'

const text = 'Ann Bo sold 40 tons, she said. “Never again will we haggle,” her rival told us on Monday.'
const span = (words: string) => ({
  start: 100 + text.indexOf(words),
  end: 100 + text.indexOf(words) + words.length,
  text: words,
  passage: 'p1',
})

const source = {
  id: 'a',
  rights: 'excerpt',
  passages: [{ id: 'p1', start: 100, end: 100 + text.length, text, role: 'body' }],
  masthead: [],
  furniture: [{ start: 0, end: 9, text: 'Subscribe', rule: 'x' }],
  quotations: [{ ...span('Never again will we haggle,'), speaker: null, chain: [], kind: 'speech' }],
  figures: [{ ...span('40 tons'), unit: 'ton', hedge: null, of: 'that she had kept in a shed for years' }],
  dates: [{ ...span('Monday'), precision: 'day', certainty: 'unresolved', working: '' }],
  mentions: [{ ...span('Ann Bo'), kind: 'person', ref: 'ann-bo' }],
} as unknown as Source

const citing = (words: string) => ({ citations: [{ source: 'a', ...span(words) }] }) as unknown as Statement
const shown = (statements: Statement[] = [], points: Point[] = []) =>
  weaveExcerpts({ sources: [source], points }, statements, [])

test('names, figures and dates stay, all other words are an ellipsis and blanks of their length', () => {
  const [{ passages, quotations, figures, furniture, excerpt }] = shown().sources
  assert.equal(passages[0].text.length, text.length)
  assert.equal(passages[0].text.replace(/ +/g, ' '), 'Ann Bo … 40 tons… Monday.')
  assert.equal(passages[0].text.indexOf('40 tons'), text.indexOf('40 tons'))
  assert.deepEqual([quotations, figures[0].of, furniture[0].text.trim()], [[], undefined, '…'])
  assert.deepEqual(excerpt, { words: 18, shown: 5 })
})

test('what a statement cites is shown, and a quotation within it', () => {
  const [{ passages, quotations }] = shown([citing('“Never again will we haggle,” her rival')]).sources
  assert.match(passages[0].text, /“Never again will we haggle,” her rival …/)
  assert.equal(quotations.length, 1)
})

test('a point goes whose words are not shown', () => {
  const point = { sides: [{ source: 'a', passages: ['a#p1'], words: 'will we haggle' }] } as unknown as Point
  assert.deepEqual(shown([], [point]).points, [])
  assert.deepEqual(shown([citing('again will we haggle')], [point]).points, [point])
})

test('without excerpts everything is as it was', () => {
  const whole = { sources: [{ ...source, rights: 'full' as const }], points: [] }
  assert.deepEqual(weaveExcerpts(whole, [], []), whole)
})
