import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rebased, relative } from './relative.ts'

test('rooted links become relative to the depth of the page', () => {
  const html =
    '<a href="/">x</a> <a class="y" href="/topics/z/#p1">x</a><script type="module" src="/_astro/s.js"></script>'
  assert.equal(
    relative(html, '/'),
    '<a href="./">x</a> <a class="y" href="./topics/z/#p1">x</a><script type="module" src="./_astro/s.js"></script>',
  )
  assert.match(relative(html, '/topics/'), /href="\.\.\/topics\/z\/#p1"/)
  assert.match(relative(html, '/sources/a/'), /href="\.\.\/\.\.\/topics\/z\/#p1"/)
})

test('rooted links can be put below a base path', () => {
  assert.equal(
    rebased('<a href="/">x</a><a href="y/">z</a>', '/some/base/'),
    '<a href="/some/base/">x</a><a href="y/">z</a>',
  )
})

test('what is no rooted link stays', () => {
  for (const html of [
    '<a href="//host/x">y</a>',
    '<a href="https://host/">y</a>',
    '<a href="x/">y</a><a href="#p1">z</a>',
    '<p>write href="/x" in text</p>',
    '<p title="b"> href="/x"</p>',
    '<p data-href="/x">y</p>',
  ])
    assert.equal(relative(html, '/a/'), html)
})

test('a value with angle brackets before a link hides nothing', () => {
  assert.equal(relative('<a title="b > c" href="/x">y</a>', '/a/'), '<a title="b > c" href="../x">y</a>')
  assert.equal(relative('<a title="b < c" href="/x">y</a>', '/a/'), '<a title="b < c" href="../x">y</a>')
})

test('time is linear', () => {
  const start = performance.now()
  relative('<a href="/x">'.repeat(100_000), '/a/')
  relative(`<${' href="/x"'.repeat(100_000)}`, '/a/')
  relative(`<a title="${'>'.repeat(300_000)}" href="/x">`, '/a/')
  assert(performance.now() - start < 2000)
})
