import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Source } from '../schema.ts'
import { sourcePage } from '../write/drafts/source-page.ts'
import { blocksOf } from './blocks.ts'

const text = 'Lithium and  “more” lithium & ore'
const source = {
  id: 'a',
  passages: [{ id: 'p1', start: 10, end: 10 + text.length, text, role: 'body' }],
  mentions: [
    { passage: 'p1', start: 10, end: 17, text: 'Lithium', kind: 'topic', ref: 'lithium' },
    { passage: 'p1', start: 30, end: 37, text: 'lithium', kind: 'topic', ref: 'lithium' },
    { passage: 'p1', start: 40, end: 43, text: 'ore', kind: 'topic', ref: 'ore' },
    { passage: 'p1', start: 40, end: 43, text: 'ore', kind: 'person', ref: 'nobody' },
  ],
} as unknown as Source

const html = (body: string) => blocksOf(source, body).map(({ html }) => html)

test('the first mention of each topic is a link, found by its place, white space apart', () => {
  const shown =
    '<a href="/topics/lithium/">Lithium</a> and “<span class="quoted">more</span>” lithium &amp; <a href="/topics/ore/">ore</a>'
  const [block] = blocksOf(
    source,
    '<Passage id="p1">Lithium and “<Quotation>more</Quotation>” lithium \\& ore</Passage>',
  )
  assert.deepEqual(
    { ...block },
    { role: 'body', id: 'p1', section: undefined, rule: undefined, html: shown, edited: false },
  )
  assert.deepEqual(
    html('<Passage id="p1">\n  Lithium and “<Quotation>more</Quotation>”\n  lithium & ore\n</Passage>'),
    [shown.replace('” l', '”\nl')],
  )
})

test('edited words are shown, without links by place', () => {
  const [block] = blocksOf(source, '<Passage id="p1">Lithium *only*</Passage>')
  assert.equal(block.html, 'Lithium <em>only</em>')
  assert.equal(block.edited, true)
})

test('headings number the sections; prose of an editor stands between passages', () => {
  const blocks = blocksOf(
    source,
    '## One *x*\n\nSome [words](../b/).\n\n- a\n- b\n\n## Two\n\n### Below\n\n<Furniture rule="share-line">Share</Furniture>\n',
  )
  assert.deepEqual(
    blocks.map(({ role, id, section, html, rule }) => [role, id, section, html, rule]),
    [
      ['heading', 's1', undefined, 'One <em>x</em>', undefined],
      ['prose', undefined, 's1', '<p>Some <a href="../b/">words</a>.</p>', undefined],
      ['prose', undefined, 's1', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', undefined],
      ['heading', 's2', undefined, 'Two', undefined],
      ['prose', undefined, 's2', '<h4>Below</h4>', undefined],
      ['furniture', undefined, 's2', 'Share', 'share-line'],
    ],
  )
})

test('markup in words is words', () => {
  assert.deepEqual(html('<Passage id="p2">\\<b onclick="x">&lt;i>&quot;</Passage>'), [
    '&lt;b onclick=&quot;x&quot;&gt;&lt;i&gt;&quot;',
  ])
})

test('a page that could run is not shown', () => {
  assert.throws(
    () => blocksOf(source, 'import x from "y"\n'),
    /Cannot show the page of a, expected an inert page/,
  )
  assert.throws(() => blocksOf(source, '<Passage id="p1">{1}</Passage>'), /Cannot show/)
})

test('a page as it is drafted shows the same whether it is read or not', () => {
  const words = ['He said “a \uD83D and\n\u00a0 b” &', '*x* <b> {y} [z](u)', '', ' \n ']
  let at = 0
  const passages = words.map((text, index) => {
    const start = at
    at += text.length + 10
    return { id: `p${index + 1}`, start, end: start + text.length, text, role: index ? 'caption' : 'body' }
  })
  const drafted = {
    ...source,
    passages,
    sections: [{ id: 's1', title: 'A & *b*', start: 3, end: 3 }],
    furniture: [{ start: at, end: at + 5, text: 'Share\tit', rule: 'share-line' }],
    quotations: [
      { kind: 'speech', start: 9, end: 14 },
      { kind: 'speech', start: 10, end: 12 },
      { kind: 'title', start: 0, end: 2 },
    ],
    mentions: [{ passage: 'p1', start: 0, end: 2, text: 'He', kind: 'topic', ref: 'he' }],
    title: { value: 'T', certainty: 'stated', by: 'test' },
  } as unknown as Source
  assert.deepEqual(blocksOf(drafted), blocksOf(drafted, sourcePage(drafted).body))
  assert.equal(blocksOf(drafted).length, 4)
})
