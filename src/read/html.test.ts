import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import type { Root } from '../schema.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'

function read(value: string, format: 'html' | 'md' = 'html') {
  const file = new VFile({ path: `in.${format}`, value })
  const tree: Root = { type: 'root', children: [] }
  if (format === 'html') readHtml(file, tree)
  else readMarkdown(file, tree)
  const text = String(file.value)
  return {
    file,
    text,
    tree,
    blocks: tree.children.map(({ start, end }) => text.slice(start, end)),
    kinds: tree.children.map(({ kind, depth }) => kind + (depth ?? '')),
    stated: file.data.stated,
    rules: file.messages.map(({ ruleId }) => ruleId),
  }
}

const values = (found: { value: string }[] | undefined) => found?.map(({ value }) => value)

test('white space collapses as in a browser; offsets are into what is left', () => {
  assert.equal(read('<p>One\n  <b>two</b>\tthree </p>\n\n<p> four</p>').text, 'One two three\n\nfour\n')
  assert.deepEqual(read('<p>a<br>b<br>\n c</p>').blocks, ['a\nb\nc'])
  assert.deepEqual(read('a<br><br>b').blocks, ['a', 'b'])
  assert.deepEqual(read('<pre>a\n  b</pre>').blocks, ['a\n  b'])
  assert.deepEqual(read('<span>un</span><i>broken</i>').blocks, ['unbroken'])
})

test('character references are text, not markup', () => {
  assert.deepEqual(read('<p>R&amp;D &lt;b&gt; &#x201c;x&#8221; &nosuch; 3 < 4</p>').blocks, [
    'R&D <b> “x” &nosuch; 3 < 4',
  ])
})

test('what a browser does not show is not in the text', () => {
  const page =
    '<head><title>T</title><style>p{}</style></head><p>a</p><script>alert("b")</script><template><p>c</p></template><noscript><img alt=d>e</noscript><p hidden>f</p><div style="color:red; DISPLAY : none">g</div><!-- h --><svg><title>i</title></svg><iframe>j</iframe><p onclick="k()">l</p>'
  assert.deepEqual(read(page).blocks, ['a', 'l'])
})

test('navigation, forms and stray text are in the text, in their order', () => {
  const page =
    '<nav><a href=/>Home</a></nav>loose<form><button>Send</button><select><option>One<option>Two</select></form><p>Body'
  assert.deepEqual(read(page).blocks, ['Home', 'loose', 'Send', 'One', 'Two', 'Body'])
})

test('end tags that are left out are implied', () => {
  assert.deepEqual(read('<p>a<p>b<ul><li>c<li>d<ul><li>e</ul></ul><dl><dt>f<dd>g</dl>').blocks, [
    'a',
    'b',
    'c',
    'd',
    'e',
    'f',
    'g',
  ])
  assert.deepEqual(read('<table><tr><td>a<td>b<tr><td>c</table>d').kinds, [
    'table',
    'table',
    'table',
    'paragraph',
  ])
  assert.deepEqual(read('<blockquote>a</i></b></p>b</blockquote>c').kinds, ['quote', 'quote', 'paragraph'])
})

test('blocks have the kind of their markup', () => {
  const page =
    '<h2>a</h2><p>b</p><ul><li>c</ul><blockquote><p>d</p></blockquote><figure><img><figcaption>e</figcaption></figure><p class="wp-caption-text">f</p><pre>g</pre><p class="no-caption">h</p>'
  assert.deepEqual(read(page).kinds, [
    'heading2',
    'paragraph',
    'item',
    'quote',
    'caption',
    'caption',
    'code',
    'paragraph',
  ])
})

test('a page or an article with a caption’s class is no caption', () => {
  const page = '<body class="single media-caption"><article class="has-image wp-caption"><p>a</p></article>'
  assert.deepEqual(read(page).kinds, ['paragraph'])
})

test('the share of link text is known', () => {
  assert.deepEqual(
    read('<p><a href=x>four</a> six</p><p><a name=x>none</a></p>').tree.children.map(({ links }) => links),
    [0.5, 0],
  )
})

test('a page that ends inside of a tag loses nothing', () => {
  const { text, rules } = read('<p>Before</p> <div class="x and all that followed')
  assert.match(text, /and all that followed/)
  assert.deepEqual(rules, ['seed-markup'])
})

test('text that is hidden leaves a trail', () => {
  assert.deepEqual(read(`<p>a</p><div hidden>${'b '.repeat(200)}</div>`).rules, ['seed-hidden'])
  assert.deepEqual(read(`<p>a</p><script>${'b '.repeat(200)}</script>`).rules, [])
})

test('depth and disorder cost linear time', () => {
  const size = 100_000
  for (const page of [
    '<div>'.repeat(size),
    '<b>'.repeat(size) + '<div>x</div>'.repeat(size),
    '<p>x</span>'.repeat(size),
    '<table><tr><td>'.repeat(size / 4) + '</div>'.repeat(size),
    '<a '.repeat(size),
    '<!--'.repeat(size),
  ]) {
    assert.match(read(`<p>start</p>${page}end`).text, /^start/)
  }
})

test('JSON-LD is surest, then meta, time and title', () => {
  const { stated } = read(`<html lang=en-GB><title>Ferry sold - Harbour Post</title>
    <meta property="og:title" content="The ferry is sold"><meta name=author content="By Ann Lee"><meta property="og:site_name" content="Harbour Post">
    <meta name=citation_date content="2024/05/02"><link rel=canonical href="https://example.org/ferry">
    <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Ferry &amp; crew sold","author":[{"name":"Ann Lee"},{"name":"Bo Dahl"}],
      "publisher":{"name":"Harbour Post"},"datePublished":"2024-05-01T10:00:00+0200","articleBody":"short",}]}</script>
    <time datetime="2024-05-03">3 May</time><time datetime="2024-05-09" class="entry-date">9 May</time>`)
  assert.deepEqual(values(stated?.title), ['Ferry & crew sold', 'The ferry is sold', 'Ferry sold'])
  assert.deepEqual(
    stated?.title?.map(({ by }) => by),
    ['json-ld', 'meta-og-title', 'title-element'],
  )
  assert.deepEqual(values(stated?.byline), ['Ann Lee', 'Bo Dahl'])
  assert.deepEqual(values(stated?.publisher), ['Harbour Post'])
  assert.deepEqual(values(stated?.published), ['2024-05-01T10:00:00+02:00', '2024-05-02', '2024-05-09'])
  assert.deepEqual(values(stated?.url), ['https://example.org/ferry'])
  assert.deepEqual(values(stated?.lang), ['en-GB'])
})

test('what is stated but no such value is not taken', () => {
  const { stated } =
    read(`<title>A headline with - a dash inside of it that goes on</title><meta property="article:published_time" content="yesterday">
    <meta property="og:url" content="javascript:alert(1)"><meta property="article:author" content="https://example.org/ann"><script type="application/ld+json">{broken</script>`)
  assert.deepEqual(Object.keys(stated ?? {}), ['title'])
  assert.deepEqual(values(stated?.title), ['A headline with - a dash inside of it that goes on'])
})

test('Markdown gives the text that its blocks yield', () => {
  const { blocks, kinds } = read(
    '# A *b*\n\nc\nd  \ne [f](http://x.y) `g`\n\n- h\n- i\n  > j\n\n| k | l |\n|---|---|\n| m | n |\n\n```\no\n  p\n```\n\n<div>q<script>alert(1)</script></div>\n\n![r](s.png)\n',
    'md',
  )
  assert.deepEqual(blocks, ['A b', 'c d\ne f g', 'h', 'i', 'j', 'k\tl', 'm\tn', 'o\n  p', 'q', 'r'])
  assert.deepEqual(kinds, [
    'heading1',
    'paragraph',
    'item',
    'item',
    'quote',
    'table',
    'table',
    'code',
    'paragraph',
    'paragraph',
  ])
})

test('front matter of a capture is metadata; broken front matter stays in the text, with a message', () => {
  const { blocks, stated } = read(
    '---\ntitle: Ferry sold\nauthor:\n  - "[[Ann Lee]]"\npublished: 2024-05-01\nsource: https://example.org/a\ntags: [x]\n---\n\nText.\n',
    'md',
  )
  assert.deepEqual(blocks, ['Text.'])
  assert.deepEqual(values(stated?.title), ['Ferry sold'])
  assert.deepEqual(values(stated?.byline), ['Ann Lee'])
  assert.deepEqual(values(stated?.published), ['2024-05-01'])
  assert.deepEqual(values(stated?.url), ['https://example.org/a'])
  const broken = read('---\ntitle: "open\n---\n\nText.\n', 'md')
  assert.deepEqual([broken.blocks, broken.rules], [['title: "open', 'Text.'], ['seed-front-matter']])
})

test('Markdown that would cost more than linear time is read line by line, with a message', () => {
  for (const text of ['> '.repeat(5000), 'a**b'.repeat(20_000), '['.repeat(20_000)]) {
    const { text: found, rules } = read(text, 'md')
    assert(found.trim() === text.trim())
    assert.deepEqual(rules, ['seed-markup'])
  }
})

test('long Markdown is read in chunks, and links still find their definitions', () => {
  const paragraph = `${'A word and [another][one]. '.repeat(20)}\n\n`
  const { blocks, rules } = read(`${paragraph.repeat(60)}[one]: https://example.org\n`, 'md')
  assert.equal(blocks.length, 60)
  assert.equal(blocks[59], 'A word and another. '.repeat(20).trim())
  assert.deepEqual(rules, [])
})

test('a page that is hidden as a whole is read', () => {
  assert.deepEqual(read('<body style="visibility:hidden"><p>a</p></body>').blocks, ['a'])
})

test('a page that shows nothing without its script is read, what one hides beside its text is not', () => {
  assert.deepEqual(read('<p>a</p><div style="display:none"><p>b</p></div>').blocks, ['a'])
  assert.deepEqual(read('<div style="display:none"><p>b</p><script>c</script></div>').blocks, ['b'])
})

test('what a headline ends with is no site', () => {
  const { stated } = read(
    '<title>Choose hope over fear, always - Lund</title><h1>Choose hope over fear, always - Lund</h1>',
  )
  assert.deepEqual(values(stated?.title), ['Choose hope over fear, always - Lund'])
  assert.equal(stated?.publisher, undefined)
})

test('letters with marks in JSON-LD lose their references', () => {
  const { stated } = read(
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sold","author":"Ram&oacute;n Mu&ntilde;oz &AMP; Stra&szlig;er"}</script>`,
  )
  assert.deepEqual(values(stated?.byline), ['Ramón Muñoz & Straßer'])
})

test('of several times, and of an author who is the site, none is taken', () => {
  const { stated } =
    read(`<meta property="og:site_name" content="Harbour Post"><meta property="og:title" content="Ferry sold | Harbour Post"><meta name=author content="Harbour Post">
    <time datetime="2024-05-03">a</time><time datetime="2024-05-04">b</time>`)
  assert.deepEqual(Object.keys(stated ?? {}).sort(), ['publisher', 'title'])
  assert.deepEqual(values(stated?.title), ['Ferry sold'])
})

test('the last part of a title is a site only where the rest is a title', () => {
  const titles = (html: string) => [values(read(html).stated?.title), values(read(html).stated?.publisher)]
  assert.deepEqual(titles('<title>Last ferry of the coast is sold - Harbour Post</title>'), [
    ['Last ferry of the coast is sold'],
    ['Harbour Post'],
  ])
  assert.deepEqual(titles('<title>Ven - Harbour Engineering</title>'), [
    ['Ven - Harbour Engineering'],
    undefined,
  ])
})

test('a thing is called by its name, not by its description', () => {
  const { stated } = read(
    '<title>Ven - Encyclopedia</title><script type="application/ld+json">{"@type":"Article","name":"Ven","headline":"island in the sound"}</script>',
  )
  assert.equal(stated?.title?.[0].value, 'Ven')
})

test('the link of a byline names the writer where nothing surer does', () => {
  const link = (name: string) => `<p>By <a rel="author" href=/a>${name}</a></p>`
  assert.deepEqual(values(read(link('Jane Roe') + link('John Doe')).stated?.byline), undefined)
  assert.deepEqual(values(read(link('News Desk')).stated?.byline), undefined)
  assert.deepEqual(values(read(link('12 posts by us')).stated?.byline), undefined)
  assert.deepEqual(values(read(link('See full bio')).stated?.byline), undefined)
  assert.deepEqual(values(read(`<meta name=author content="Ann Berg">${link('Jane Roe')}`).stated?.byline), [
    'Ann Berg',
  ])
  assert.deepEqual(values(read(link('Jane Roe') + link(' by Jane\nRoe')).stated?.byline), ['Jane Roe'])
  const microdata =
    '<span itemprop="author" itemscope><a href=/a><span itemprop="name">Jane Roe</span></a>, editor</span>'
  assert.deepEqual(values(read(microdata).stated?.byline), ['Jane Roe'])
})
