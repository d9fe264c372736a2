/** What is published beside the pages, and how much of a source that may only be excerpted: one build of two captures, looked at as feed readers, reference managers and programs do. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { Parser } from 'htmlparser2'
import { z } from 'zod'
import { discard, scratch } from '../.bench/scratch.ts'
import { corpusSchema } from '../src/lib/corpus-schema.ts'
import { cli, put, type Run } from './project.ts'

const address = 'https://example.org/some/base/'

/** Every sentence has words of its own, so that each can be looked for. */
const capture = `Quarry town counts its losses

By Ann Fairweather
Posted 3 March 2025

Nobody expected the grey limestone terraces above Lower Wexcombe to slide towards the river so early.
Engineers had warned for eleven months that trembling rubble would never carry another heavy lorry.
"We asked politely and received a shrug," said Bo Marden, a foreman who keeps careful paper notebooks.
Around 40 families were moved into the abandoned weaving hall before lukewarm soup arrived.
`
const quoted = 'trembling rubble would never carry another heavy lorry'

let folder = ''
let built: Run
let pages: string[] = []
const dist = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8')

before(() => {
  folder = scratch('published')
  put(folder, 'seeds/quarry.txt', capture)
  put(
    folder,
    'seeds/quarry.yaml',
    'publisher: The Wexcombe Bee\nurl: https://example.com/quarry\nrights: excerpt\n',
  )
  put(
    folder,
    'seeds/weavers.txt',
    'Weavers open their hall\n\nThe weaving hall was opened on 4 March 2025 to all who asked. It is dry.\n',
  )
  put(
    folder,
    'content/site.yaml',
    'title: Ця & that <site>\ndescription: Captures, tried.\naccent: "#7a1f1f"\nnavigation:\n  - sources\n  - page: story\n    label: Long read\n',
  )
  put(
    folder,
    'content/story.mdx',
    `---\ntitle: The story & its words\nupdated: 2025-03-09\ncited: true\n---\n\nEngineers warned that it could “never carry another heavy lorry”. [@quarry#p2 "${quoted}"]\n\n<Note>A terrace is a step.</Note>\n`,
  )
  put(
    folder,
    'content/changes.yaml',
    `# Kept by hand\nchanges:\n  - source: quarry\n    date: 2025-03-08\n    from: ${'a'.repeat(64)}\n    to: ${'b'.repeat(64)}\n    passages: p2 reads differently\n    statements:\n      - story#s0\n`,
  )
  built = cli(folder, ['build'], { SITE: address, CI: '1' })
  if (built.code === 0)
    pages = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('index.html'))
})
after(() => discard(folder))

test('the site is built, with a summary and nothing else in CI', () => {
  assert.equal(built.code, 0, built.text)
  assert.match(built.text, /^2 sources, \d+ passages/m)
  assert.match(built.text, /^quarry: \d+ of \d+ words are reproduced, \d+ %\./m)
  assert.doesNotMatch(built.text, /Rendering|Reading captures/)
})

test('of a source that may be excerpted nothing is published but what statements cite, names, figures and dates', () => {
  const withheld = [
    'expected the grey limestone',
    'slide towards the river',
    'had warned for eleven months',
    'received a shrug',
    'keeps careful paper notebooks',
    'into the abandoned weaving',
    'lukewarm soup',
  ]
  const leaks: string[] = []
  for (const entry of readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const text = textOf(path)
    leaks.push(...withheld.filter((words) => text.includes(words)).map((words) => `${path}: ${words}`))
  }
  assert.deepEqual(leaks, [])
  for (const path of [
    'sources/quarry/index.html',
    'sources/quarry.md',
    'corpus.json',
    'evidence.json',
    'story/index.html',
  ])
    assert(dist(path).includes(quoted), path)
  assert(dist('sources/quarry/index.html').includes('https://example.com/quarry'))
  assert(dist('sources/weavers.md').includes('opened on 4 March 2025 to all who asked'))
})

test('offsets of corpus.json hold in what is shown of an excerpt, and the file is as its schema says', () => {
  const corpus = JSON.parse(dist('corpus.json'))
  corpusSchema.parse(corpus)
  const quarry = corpus.sources.find(({ id }: { id: string }) => id === 'quarry')
  assert(quarry.excerpt.shown < quarry.excerpt.words)
  for (const list of ['figures', 'dates', 'mentions', 'quotations'])
    for (const { passage: id, start, end, text } of quarry[list]) {
      const passage = quarry.passages.find((each: { id: string }) => each.id === id)
      assert.equal(passage.text.slice(start - passage.start, end - passage.start), text)
    }
  const published = JSON.parse(dist('corpus.schema.json'))
  assert.equal(published.$schema, 'https://json-schema.org/draft/2020-12/schema')
})

const dateTime = z.iso.datetime({ offset: true })

test('the JSON Feed is one, by version 1.1', () => {
  const feed = z
    .strictObject({
      version: z.literal('https://jsonfeed.org/version/1.1'),
      title: z.string(),
      home_page_url: z.url(),
      feed_url: z.url(),
      description: z.string(),
      language: z.string(),
      authors: z.array(z.strictObject({ name: z.string() })),
      items: z.array(
        z.strictObject({
          id: z.string().min(1),
          url: z.url(),
          title: z.string().min(1),
          content_text: z.string(),
          date_modified: dateTime,
          tags: z.array(z.string()).optional(),
        }),
      ),
    })
    .parse(JSON.parse(dist('feed.json')))
  assert.equal(new Set(feed.items.map(({ id }) => id)).size, feed.items.length)
  assert.deepEqual(
    feed.items.map(({ date_modified }) => date_modified.slice(0, 10)),
    feed.items
      .map(({ date_modified }) => date_modified.slice(0, 10))
      .sort()
      .reverse(),
  )
  assert.equal(feed.items[0]!.title, 'The story & its words')
  assert.match(feed.items[1]!.content_text, /¶2 reads differently.*The story & its words/)
})

test('the Atom feed has what RFC 4287 asks for', () => {
  const found = elements(dist('feed.xml'))
  const count = (path: string) => found.filter((each) => each.path === path).length
  for (const name of ['id', 'title', 'updated', 'author', 'subtitle', 'generator'])
    assert.equal(count(`feed/${name}`), 1, name)
  const total = count('feed/entry')
  assert(total >= 3)
  for (const name of ['id', 'title', 'updated', 'summary', 'link'])
    assert.equal(count(`feed/entry/${name}`), total, name)
  const ids = found.filter(({ path }) => path.endsWith('/id')).map(({ text }) => text)
  assert.equal(new Set(ids).size, ids.length)
  for (const id of ids)
    assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  for (const { path, text } of found) if (path.endsWith('/updated')) dateTime.parse(text)
  const self = found.find(({ path, attributes }) => path === 'feed/link' && attributes.rel === 'self')
  assert.equal(self?.attributes.href, `${address}feed.xml`)
  assert.equal(found.find(({ path }) => path === 'feed/title')?.text, 'Ця & that <site>')
})

test('every page says where it is, has a Markdown form, a picture that exists, and JSON-LD that can be read', () => {
  assert(pages.length > 10)
  for (const page of pages) {
    const html = dist(page)
    const path = page.replace(/index\.html$/, '')
    const head = elements(html.slice(0, html.indexOf('</head>')))
    const meta = (name: string) =>
      head.find(({ attributes }) => attributes.property === name)?.attributes.content ?? ''
    const link = (type: string) =>
      head.find(({ attributes }) => attributes.type === type)?.attributes.href ?? ''
    assert.equal(
      head.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href,
      address + path,
    )
    assert(meta('og:title') && meta('og:description') && meta('og:image:alt'), page)
    const picture = meta('og:image').slice(address.length)
    const bytes = readFileSync(join(folder, 'dist', picture))
    assert.deepEqual(
      [bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
      ['PNG', 1200, 630],
    )
    if (path !== 'search/') assert(statSync(join(folder, 'dist', path, link('text/markdown'))).size > 0, page)
    const data = head.find(({ attributes }) => attributes.type === 'application/ld+json')!
    const graph = JSON.parse(data.text)
    assert.equal(graph['@context'], 'https://schema.org')
    assert(
      graph['@graph'].every((thing: Record<string, unknown>) => typeof thing['@type'] === 'string'),
      page,
    )
  }
})

test('sources can be cited: CSL-JSON, BibTeX, RIS, with what is known', () => {
  const [item] = JSON.parse(dist('sources/quarry.csl.json'))
  assert.deepEqual([item['container-title'], item.URL], ['The Wexcombe Bee', 'https://example.com/quarry'])
  assert.match(dist('sources/quarry.bib'), /^@article\{quarry,\n[\s\S]*\n\}\n$/)
  assert.match(dist('sources/quarry.ris'), /^TY {2}- NEWS\r\nID {2}- quarry\r\n[\s\S]*\r\nER {2}- \r\n$/)
  for (const line of dist('sources.ris').split('\r\n').filter(Boolean))
    assert.match(line, /^[A-Z][A-Z0-9] {2}- /)
  assert.equal(JSON.parse(dist('sources.csl.json')).length, 2)
})

test('what an editor set shows: colour, navigation, what is listed for programs', () => {
  const styles = readdirSync(join(folder, 'dist/_astro')).filter((name) => name.endsWith('.css'))
  assert(styles.length > 0)
  for (const name of styles) {
    const css = dist(`_astro/${name}`)
    if (css.includes('--go:')) assert.match(css, /--go:[^;]*#7a1f1f/)
  }
  assert.match(
    dist('index.html'),
    /<nav aria-label="Main"><ul><li><a href="\.\/sources\/"[^>]*>Sources<\/a><\/li><li><a href="\.\/story\/"[^>]*>Long read</,
  )
  for (const [, path] of dist('llms.txt').matchAll(/\]\((https:[^)]+)\)/g))
    assert(statSync(join(folder, 'dist', decodeURI(path!.slice(address.length)))).isFile(), path)
  assert.match(
    dist('sitemap.xml'),
    /<loc>https:\/\/example\.org\/some\/base\/story\/<\/loc><lastmod>2025-03-09<\/lastmod>/,
  )
})

test('a build that has nothing to do says the same of the site, as JSON for tools', () => {
  const { code, text } = cli(folder, ['build', '--json'], { SITE: address, CI: '1' })
  assert.equal(code, 0, text)
  const tally = JSON.parse(text.slice(text.indexOf('{\n')))
  assert.deepEqual([tally.sources, tally.statements, tally.excerpts.length], [2, 1, 1])
  assert(tally.pages >= pages.length && tally.bytes > 0 && tally.seconds > 0)
})

test('a capture is put beside the others under a name of its own, once, with a sidecar that passes; then there is something to suggest', () => {
  const pasted =
    'Looms sold\n\nPosted 5 March 2025\n\nThe looms were sold for $40 million on 5 March 2025, the Herald reported.\n'
  put(folder, 'saved.txt', pasted)
  const run = () => cli(folder, ['new', 'saved.txt'], { INIT_CWD: folder, CI: '1' })
  const first = run()
  assert.equal(first.code, 0, first.text)
  const [, name] = /^seeds\/(\S+)\.txt:/m.exec(first.text)!
  assert.equal(readFileSync(join(folder, `seeds/${name}.txt`), 'utf8'), pasted)
  const again = run()
  assert.equal(again.code, 1)
  assert.match(again.text, /has exactly these bytes/)
  assert.equal(cli(folder, ['new', 'saved.txt', '--name', 'quarry'], { INIT_CWD: folder }).code, 1)
  const { code, text } = cli(folder, ['suggest', '--json'], { CI: '1' })
  assert.equal(code, 0, text)
  const suggested: { kind: string; lines: string }[] = JSON.parse(text.slice(text.indexOf('[\n')))
  assert(suggested.some(({ kind, lines }) => kind === 'passage' && lines.startsWith('[@')))
})

/** All text in a file, compressed or not; tags count as nothing, so that words may stand apart in markup. */
function textOf(path: string): string {
  const bytes = readFileSync(path)
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  return plain
    .toString('utf8')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
}

interface Found {
  path: string
  attributes: Record<string, string>
  text: string
}

/** Elements of a document in order, with their way from the root, attributes and own text. */
function elements(text: string): Found[] {
  const found: Found[] = []
  const open: Found[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = {
          path: [...open.map(({ path }) => path.split('/').at(-1)), name].join('/'),
          attributes,
          text: '',
        }
        found.push(element)
        open.push(element)
      },
      ontext: (words) => {
        if (open.length) open.at(-1)!.text += words
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: text.startsWith('<?xml'), decodeEntities: true },
  )
  parser.end(text)
  return found
}
