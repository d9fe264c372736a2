import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Statement } from '../schema.ts'
import { authoredMdx } from './authored-mdx.ts'

/** Statements of `mdx` by their words, numbered `s1`, `s2`, … */
function statements(mdx: string, ...words: string[]): Statement[] {
  let from = 0
  return words.map((text, i) => {
    const start = mdx.indexOf(text, from)
    assert(start >= 0, text)
    from = start + text.length
    return { id: `s${i + 1}`, page: 'story', text, start, end: from, line: 1, column: 1, citations: [] }
  })
}

function shown(mdx: string, ...words: string[]): string {
  return authoredMdx(mdx, 'story', statements(mdx, ...words))
}

const open = (id: string) => `<Statement page="story" id="${id}">`

test('each sentence of a paragraph with its citation is a statement, citations go', () => {
  assert.equal(
    shown(
      'One thing. [@a#p1]\nAnother [@a#p2; @b#p3 "words"].',
      'One thing.',
      'Another [@a#p2; @b#p3 "words"].',
    ),
    `${open('s1')}One thing.</Statement>\n${open('s2')}Another.</Statement>`,
  )
})

test('front matter and headings stay, citations in headings go', () => {
  const mdx = '---\ntitle: X\n---\n\n## Head [@a#p1]\n\nSaid. [@a#p1]'
  assert.equal(shown(mdx, 'Said.'), `---\ntitle: X\n---\n\n## Head\n\n${open('s1')}Said.</Statement>`)
})

test('emphasis within a sentence survives; one that begins a sentence goes with it', () => {
  assert.equal(
    shown('*Its* consent **is** needed. [@a#p1]', 'Its* consent **is** needed.'),
    `${open('s1')}*Its* consent **is** needed.</Statement>`,
  )
})

test('two sentences within one piece of markup are one element', () => {
  assert.equal(
    shown('*One. [@a#p1] Two. [@a#p2]* [@a#p3]', 'One.', 'Two.'),
    `${open('s1 s2')}*One. Two.*</Statement>`,
  )
})

test('a sentence without a citation beside others is a paragraph of its own', () => {
  assert.equal(
    shown('Plain. Cited. [@a#p1]', 'Cited.'),
    `<Loose>Plain.</Loose> ${open('s1')}Cited.</Statement>`,
  )
  assert.equal(shown('Plain alone.'), 'Plain alone.')
})

test('a note within a sentence is set in the line, one on its own is a block', () => {
  const mdx = 'One <Note>aside</Note> more. [@a#p1]\n\n<Note>Block.</Note>'
  assert.equal(
    shown(mdx, 'One <Note>aside</Note> more.'),
    `${open('s1')}One <Note inline>aside</Note> more.</Statement>\n\n<Note>Block.</Note>`,
  )
})

test('a side written on one line keeps its statement inside', () => {
  const mdx = '<Side source="a">He said so. [@a#p1]</Side>'
  assert.equal(shown(mdx, 'He said so.'), `<Side source="a">${open('s1')}He said so.</Statement></Side>`)
})

test('cells of a table get their chips in the cell', () => {
  const mdx = '| a | b |\n|---|---|\n| 50% [@a#p1] | – |'
  assert.equal(shown(mdx, '50%'), '| a | b |\n|---|---|\n| <Cited page="story" id="s1">50%</Cited> | – |')
})

test('every line stays where it is, also where citations are taken out', () => {
  const mdx = 'One\n[@a#p1;\n@a#p2] goes on\nhere.'
  assert.equal(shown(mdx, mdx).split('\n').length, 4)
})

test('a picture becomes its number, on as many lines; what stands in it is not read', () => {
  const bars = '<FigureBars title="T">\n<Bar label="a [@b#p1]" />\n</FigureBars>'
  assert.equal(
    shown(`${bars}\n\nOne. [@a#p1]\n\n<ToldBy cite="a#p1" /> <ToldBy cite="a#p2" />`, 'One.'),
    `<Picture page="story" number="1" />\n\n\n\n${open('s1')}One.</Statement>\n\n<Picture page="story" number="2" /> <Picture page="story" number="3" />`,
  )
})
