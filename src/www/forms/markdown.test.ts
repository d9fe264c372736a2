import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SiteIndex, Source } from '../../schema.ts'
import { authoredMarkdown } from './authored-markdown.ts'
import { escapeMarkdown, linkFrom } from './escape-markdown.ts'
import { markdownPath } from './library.ts'
import { pageMarkdown } from './page-markdown.ts'

test('a page and the later pages of its list have one place', () => {
  assert.equal(markdownPath('/'), 'index.md')
  assert.equal(markdownPath('/topics/ore/'), 'topics/ore.md')
  assert.equal(markdownPath('/topics/ore/page/2/'), 'topics/ore.md')
  assert.equal(linkFrom('topics/ore.md', '/sources/a/#p1'), '../sources/a/#p1')
})

test('what could be markup is text', () => {
  assert.equal(escapeMarkdown('a <b>\n *c* [d](e) `f` & \\g'), 'a \\<b> \\*c\\* \\[d\\](e) \\`f\\` \\& \\\\g')
})

test('citations become footnotes with their words, each once; elements say what they are', () => {
  const body = `Half of it. [@a#p1 "half"]

<Note>A step.</Note>

Again. [@a#p1 "half"; @a#p2]

<FigureBars title="Sums">
<Bar label="first" cite="a#p1" figure="$5" />
</FigureBars>
`
  const source = {
    passages: [
      { id: 'p1', text: 'About half.' },
      { id: 'p2', text: 'All <b>' },
    ],
  } as unknown as Source
  const library = {
    site: {
      settings: { title: 'x' },
      sources: [{ id: 'a', title: { value: 'A' } }],
      statements: [],
    } as unknown as SiteIndex,
    source: () => source,
    passage: () => undefined,
    body: () => body,
  }
  const text = authoredMarkdown(library, 'story', 'story.md')
  assert.match(text, /^Half of it\.\[\^1\]\n\n\*Editor’s note:\* A step\.\n\nAgain\.\[\^1\]\[\^2\]/)
  assert.match(text, /\*\*Sums\*\*\n\n- first: \$5\[\^3\]/)
  assert.match(text, /\[\^1\]: \[A ¶1\]\(sources\/a\/#p1\): half\n/)
  assert.match(text, /\[\^2\]: \[A ¶2\]\(sources\/a\/#p2\): All \\<b>/)
})

test('a built page keeps headings, lists, tables and links; pictures, forms and what is hidden go', () => {
  const html = `<nav>x</nav><main><h1>A &amp; b</h1><p>One <a href="../c/">two</a><a class="pl" href="#d">¶1</a> <a class="pl" href="#d">#</a></p>
<ul><li>e</li><li>f <svg><title>g</title><path d="M0"/></svg></li></ul><form><input>h</form><p hidden>i</p><p class="key meta"><span>m</span></p>
<table><tr><th>j</th><th>k</th></tr><tr><td>1<a href="e/">3</a></td><td>2</td></tr></table></main><p>l</p>`
  const text = pageMarkdown(html, (link) => (link.startsWith('#') ? undefined : `x/${link}`))
  assert.equal(
    text,
    '# A \\& b\n\nOne [two](x/../c/)¶1\n\n- e\n- f\n\n| j | k |\n| --- | --- |\n| 1 [3](x/e/) | 2 |\n',
  )
})
