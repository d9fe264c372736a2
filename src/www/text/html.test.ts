import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escapeHtml, wrapSpans } from './html.ts'

const mark = (start: number, end: number) => ({ start, end, open: '<mark>', close: '</mark>' })

test('text cannot become markup', () => {
  assert.equal(escapeHtml('<a href="x">&amp;'), '&lt;a href=&quot;x&quot;&gt;&amp;amp;')
})

test('spans are wrapped by offset, text around and in them escaped', () => {
  assert.equal(
    wrapSpans('a < b & c', 10, [mark(12, 13), mark(16, 19)]),
    'a <mark>&lt;</mark> b <mark>&amp; c</mark>',
  )
})

test('of spans that overlap the longest at the first place stays', () => {
  assert.equal(
    wrapSpans('rare earth mines', 0, [mark(5, 10), mark(0, 4), mark(0, 10)]),
    '<mark>rare earth</mark> mines',
  )
})

test('a span out of bounds is dropped, because half a word is no evidence', () => {
  assert.equal(wrapSpans('pit', 5, [mark(4, 6), mark(7, 9), mark(6, 6)]), 'pit')
})
