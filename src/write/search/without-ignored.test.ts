import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutIgnored } from './without-ignored.ts'

test('ignored elements go with all that is in them, also of their own name', () => {
  assert.equal(
    withoutIgnored(
      '<p>a</p><div data-pagefind-ignore><div>b</div><div class="x">c</div></div><p class="y" data-pagefind-ignore>d</p>e',
    ),
    '<p>a</p>e',
  )
  assert.equal(
    withoutIgnored('<div class="core">a<div class="used">b <a href="#">c</a></div></div>'),
    '<div class="core">a</div>',
  )
})

test('what holds a value for the indexer stays, and so do elements inside it that hold none of it', () => {
  const filters =
    '<p hidden data-pagefind-ignore data-pagefind-sort="date:1"><span data-pagefind-filter="source">A</span></p>'
  assert.equal(withoutIgnored(`${filters}<nav data-pagefind-ignore>b</nav>`), filters)
  assert.equal(
    withoutIgnored(`<div data-pagefind-ignore>${filters}<ul data-pagefind-ignore><li>c</li></ul></div>`),
    `<div data-pagefind-ignore>${filters}</div>`,
  )
})

test('a value that looks like a tag is none', () => {
  assert.equal(withoutIgnored('<div data-pagefind-ignore><a title="<div x>">b</a></div>c'), 'c')
})

test('words that look like it are words', () => {
  const text =
    '<p title="&lt;div data-pagefind-ignore>">data-pagefind-ignore</p><pre-x data-pagefind-ignored>'
  assert.equal(withoutIgnored(text), text)
})
