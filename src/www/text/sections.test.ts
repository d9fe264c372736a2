import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelledTable } from './labelled-table.ts'
import { sectionsHtml } from './sections.ts'

test('each heading begins a section that it names', () => {
  assert.equal(
    sectionsHtml('<h2 id="a">A</h2><p>x</p><h2 id="b">B</h2>', '', 'text'),
    '<section class="sec" aria-labelledby="a"><h2 id="a">A</h2><p>x</p></section><section class="sec" aria-labelledby="b"><h2 id="b">B</h2></section>',
  )
})

test('what stands before the first heading gets the one given, and nothing gets none', () => {
  assert.equal(
    sectionsHtml('<p>x</p>', 'Q & A', 'short'),
    '<section class="sec" aria-labelledby="short"><h2 id="short">Q &amp; A</h2><p>x</p></section>',
  )
  assert.equal(sectionsHtml(' \n', 'Answer', 'short'), '')
})

test('cells of a table know their columns, the one that names the row does not', () => {
  const head = '<thead><tr><th></th><th>Text &quot;one&quot;</th></tr></thead>'
  assert.equal(
    labelledTable(`${head}<tbody><tr><td>Gas</td><td>none</td></tr></tbody>`),
    `${head}<tbody><tr><td>Gas</td><td data-l="Text &quot;one&quot;">none</td></tr></tbody>`,
  )
})
