import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Picture, PictureCell, Source } from '../../schema.ts'
import { barsHtml } from './picture-bars.ts'
import { matrixHtml } from './picture-matrix.ts'
import { shareHtml } from './picture-share.ts'
import { toldHtml } from './picture-told.ts'
import { pointLists } from './point-pages.ts'
import { variantsHtml } from './variants.ts'

const from = {
  passages: [{ id: 'p1', text: 'Half, she said.', start: 0, end: 15 }],
  quotations: [],
  attributions: [],
  mentions: [],
} as unknown as Source
const easel = { source: () => from, label: () => 'Gazette' }
const cell = (text: string, low?: number, high?: number, hedge: string | null = null): PictureCell => ({
  label: '',
  cited: { source: 'a', passage: 'p1', start: 0, end: 4 },
  figure: {
    text,
    unit: 'percent',
    hedge,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  },
})
const picture = (rows: Picture['rows'], more: Partial<Picture> = {}): Picture => ({
  page: 'points/x',
  number: 1,
  kind: 'bars',
  title: 'A & B',
  rows,
  ...more,
})

test('the end of a bar shows what its source leaves open, in words and in shape', () => {
  const html = barsHtml(
    picture([
      { label: 'exact', cells: [cell('50%', 50, 50)] },
      { label: 'hedged', cells: [cell('20%', 20, 20, 'around')] },
      { label: 'least', cells: [cell('10%', 10, undefined, 'more than')] },
      { label: 'most', cells: [cell('5%', undefined, 5, 'up to')] },
    ]),
    easel,
  )
  assert.match(html, /<figcaption>A &amp; B</)
  assert.match(html, /<dt>around 20%<\/dt><dd>hedged<\/dd><dd><svg role="img"><title>40% of the longest</)
  assert.equal(html.match(/fill="url\(#pic-points-x-1-f\)"/g)?.length, 3)
  assert.equal(html.match(/class="on"/g)?.length, 1)
  assert.equal(html.match(/class="empty"/g)?.length, 1)
  assert.match(html, /<details[^>]*><summary>As a table/)
  assert.doesNotMatch(html, /style=/)
})

test('a share fills tenths, and fades where it is hedged', () => {
  const html = shareHtml(
    picture([{ label: 'berths', cells: [cell('half', 50, 50, 'around')] }], { kind: 'share' }),
    easel,
  )
  assert.match(html, /<path d="M1 1h19v19h-19z/)
  assert.match(html, /fill="url\(#pic-points-x-1-f\)" d="M85 1h19/)
})

test('what no source states is read out as such', () => {
  const html = matrixHtml(
    picture([{ label: 'first', cells: [{ ...cell('50%', 50, 50), label: 'share' }, { label: 'term' }] }], {
      kind: 'matrix',
    }),
    easel,
  )
  assert.match(
    html,
    /<td data-l="term"><span class="nil" aria-hidden="true">–<\/span><span class="vh">not stated</,
  )
})

test('hands from the report down, those without a name dashed', () => {
  const told = {
    source: 'a',
    passage: 'p1',
    start: 0,
    end: 4,
    chain: ['gazette', 'one source', 'Ada Berg'],
    quoted: true,
  }
  const html = toldHtml(picture([], { kind: 'told', told, title: '' }), easel)
  const said = html.replace(/<[^>]+>/g, '|').replace(/(?:\s*\|)+\s*/g, '|')
  assert.match(
    said,
    /\|Gazette\|the report at hand, ¶1\|one source\|a voice without a name\|Ada Berg\|quoted\|/,
  )
  assert.equal(html.match(/<li class="d\d u"/g)?.length, 1)
  assert.match(html, /“Half”/)
})

test('few points stand on one page, more on a page for each kind', () => {
  const found = (id: string) => ({ id, kind: 'differ' as const, about: '', sides: [], by: 'same-figure' })
  assert.deepEqual(
    pointLists([], [found('a'), found('b')]).map(({ root, pages }) => [root, pages.length]),
    [['/compare/', 1]],
  )
  const many = Array.from({ length: 30 }, (_, i) => found(String(i)))
  assert.deepEqual(
    pointLists([], many).map(({ root, pages }) => [root, pages.map(({ length }) => length)]),
    [['/compare/differ/', [12, 12, 6]]],
  )
})

test('what follows from two wordings depends on who has words of their own', () => {
  const said = (one: string, two: string) =>
    variantsHtml(
      {
        id: 'q',
        kind: 'differ',
        about: '',
        by: 'same-quotation',
        sides: [
          { source: 'a', passages: [], words: one },
          { source: 'b', passages: [], words: two },
        ],
      },
      (id) => id,
    )
  assert.match(
    said('“we will not sign”', '“we will never sign”'),
    /at least one of them is not to the letter/,
  )
  assert.match(said('“we will sign”', '“we will sign it now”'), /both can be to the letter/)
})
