import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authoredText } from './authored-text.ts'

const front = '---\ntitle: A\n---\n\n'

test('prose without citations, notes, code and expressions; every character knows its place in the file', () => {
  const mdx = `${front}# Head\n\nIt is *old* &amp; 1\\*2 [@a#p1 "it"]. So {1 + 1} <Note>not read</Note>be it.\n\n\`\`\`js\ncode\n\`\`\`\n\n> - One [link](https://example.org/)\n>   goes on\n`
  const { text, places, pieces, citations } = authoredText(mdx)
  assert.equal(text, 'Head\n\nIt is old & 1*2. So  be it.\n\nOne link\ngoes on')
  assert.deepEqual(
    pieces.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    [
      ['heading', 'Head'],
      ['paragraph', 'It is old & 1*2. So  be it.'],
      ['paragraph', 'One link\ngoes on'],
    ],
  )
  for (const word of ['Head', 'old', '1', '2', 'So', 'be it', 'link', 'goes on']) {
    const at = text.indexOf(word)
    assert.equal(mdx.slice(places[at], places[at] + word.length), word)
  }
  assert.equal(places.length, text.length + 1)
  const [{ anchor, at, citations: entries }] = citations
  assert.equal(text.slice(0, anchor), 'Head\n\nIt is old & 1*2')
  assert.equal(mdx.slice(at.start, at.end), '[@a#p1 "it"]')
  assert.equal(mdx.slice(entries[0].at.start, entries[0].at.end), '@a#p1 "it"')
})

test('elements are stretches of the text, on one line and over several', () => {
  const mdx = `${front}<Side source="a">\n\nOne.\n\n<Said>Two <Derived from="x">three</Derived>.</Said>\n\n</Side>\n\nFour.\n`
  const { text, elements } = authoredText(mdx)
  assert.deepEqual(
    elements.map(({ name, attributes, start, end }) => [name, attributes, text.slice(start, end)]),
    [
      ['Side', { source: 'a' }, 'One.\n\nTwo three.'],
      ['Derived', { from: 'x' }, 'three'],
      ['Said', {}, 'Two three.'],
    ],
  )
})

test('an empty page, and one that is a heading only', () => {
  assert.deepEqual([...authoredText('').places], [0])
  assert.equal(authoredText(`${front}## Head\n`).text, 'Head')
})
