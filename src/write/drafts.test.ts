import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import type { Source, Topic } from '../schema.ts'
import { sourcePage } from './drafts/source-page.ts'
import { offerFolder, writeDrafts } from './drafts.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'drafts ž-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function sourceOf(sentences: string[], seed = 'a'): Source {
  let at = 0
  const passages = sentences.map((text, index) => {
    const start = at
    at += text.length + 1
    return { id: `p${index + 1}`, start, end: start + text.length, text, role: 'body' as const }
  })
  const title = { value: 'A: title', certainty: 'stated' as const, by: 'test' }
  const empty = {
    sections: [],
    sentences: [],
    masthead: [],
    furniture: [],
    quotations: [],
    attributions: [],
    figures: [],
    dates: [],
    mentions: [],
    skipped: [],
  }
  return {
    id: 'one',
    seed: 'one.txt',
    sha256: seed.repeat(64),
    kind: 'capture',
    lang: 'en',
    length: at,
    title,
    passages,
    ...empty,
  }
}

const topic: Topic = {
  id: 'ore',
  title: 'Ore',
  declared: false,
  terms: ['ore'],
  aliases: [],
  passages: [],
  telling: [],
  related: [],
}
const page = () => join(root, 'content/sources/one.mdx')
const offer = () => join(root, offerFolder, 'sources/one.mdx')
const read = () => readFileSync(page(), 'utf8')
const edit = (from: string | RegExp, to: string) => {
  const text = read()
  const edited = text.replace(from, to)
  assert.notEqual(edited, text, 'the edit changes something')
  writeFileSync(page(), edited)
  return edited
}

/** What is said: rule ids with places. */
function draft(sources: Source[], topics: Topic[] = [], write = true, kept?: Set<string>): string[] {
  return writeDrafts(root, sources, topics, { write, kept }).flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, line, column, reason }) => `${ruleId}${line ? ` ${line}:${column}` : ''}: ${reason}`,
    ),
  )
}

const ids = (messages: string[]) => messages.map((message) => message.split(/[ :]/)[0])

test('a draft is written once, and follows its seed while nobody edits it', () => {
  assert.deepEqual(draft([sourceOf(['Ore is heavy.'])]), [])
  assert.match(read(), /^---\ntitle: "A: title"\nsource: one\nseed: one\.txt\n/)
  assert.match(read(), /\n---\n\n<Passage id="p1">Ore is heavy\.<\/Passage>\n$/)
  const before = read()
  assert.deepEqual(draft([sourceOf(['Ore is heavy.'])]), [])
  assert.equal(read(), before)
  assert.deepEqual(draft([sourceOf(['Ore is light.'], 'b')]), [])
  assert.match(read(), /Ore is light\./)
  assert.equal(existsSync(offer()), false)
})

test('an edited page is never written again, byte for byte; the new draft lies beside', () => {
  draft([sourceOf(['Ore is heavy.', 'Gold is soft.'])])
  const edited = edit('Ore is heavy', 'Ore is very heavy')
  assert.deepEqual(
    draft([sourceOf(['Ore is heavy.', 'Gold is soft.'])]),
    [],
    'an edit alone is nothing to speak of',
  )
  const messages = draft([sourceOf(['New first.', 'Ore is heavy.', 'Gold is soft.'], 'b')])
  assert.deepEqual(ids(messages), ['page-behind-seed'])
  assert.match(messages[0], /`p1` is gone or reads differently, `p2` is `p3` now$/)
  assert.equal(read(), edited)
  assert.match(readFileSync(offer(), 'utf8'), /<Passage id="p1">New first\./)
})

test('line breaks of another system are no edit', () => {
  draft([sourceOf(['Ore is heavy.'])])
  writeFileSync(page(), `\ufeff${read().replaceAll('\n', '\r\n')}`)
  assert.deepEqual(draft([sourceOf(['Ore is light.'], 'b')]), [])
  assert.match(read(), /Ore is light\./)
})

test('front matter that an editor changed stays, above a body that follows its seed', () => {
  draft([sourceOf(['Ore is heavy.'])])
  edit('title: "A: title"', 'title: Better')
  assert.deepEqual(draft([sourceOf(['Ore is light.'], 'b')]), [])
  assert.match(read(), /^---\ntitle: Better\n[\s\S]*Ore is light\./)
  assert.deepEqual(draft([sourceOf(['Ore is grey.'], 'c')]), [])
  assert.match(read(), /^---\ntitle: Better\n[\s\S]*Ore is grey\./)
})

test('a page without marks is the editor’s own', () => {
  draft([sourceOf(['Ore is heavy.'])])
  const edited = edit(/draft:\n(?: {2}.*\n)+/, '')
  assert.deepEqual(draft([sourceOf(['Ore is light.'], 'b')]), [])
  assert.equal(read(), edited)
})

test('marks that are none keep the page as it is', () => {
  draft([sourceOf(['Ore is heavy.'])])
  const edited = edit(/body: [0-9a-f]{64}/, 'body: 12')
  assert.deepEqual(draft([sourceOf(['Ore is light.'], 'b')]), [
    'page-draft-unknown: Unexpected `draft.body`, expected the mark that the draft was written with',
  ])
  assert.equal(read(), edited)
})

test('a hash that fits nothing counts as an edit', () => {
  draft([sourceOf(['Ore is heavy.'])])
  const edited = edit(/body: [0-9a-f]{64}/, `body: ${'f'.repeat(64)}`)
  assert.deepEqual(ids(draft([sourceOf(['Ore is light.'], 'b')])), ['page-behind-seed'])
  assert.equal(read(), edited)
})

test('an edited page that could run is refused, with its place', () => {
  for (const [insert, what] of [
    ['import x from "y"\n\n', '`import` or `export`'],
    ['Two and {1 + 1}\n\n', 'expression in `{…}`'],
    ['<script>alert(1)</script>\n\n', 'element `<script>`'],
    ['A [link](javascript:alert(1))\n\n', 'address `javascript:alert(1)`'],
    ['<Passage id="p9" onclick="x">y</Passage>\n\n', 'attribute `onclick` of `<Passage>`'],
    ['<Passage {...x}>y</Passage>\n\n', 'expression among the attributes of `<Passage>`'],
  ]) {
    rmSync(join(root, 'content'), { recursive: true, force: true })
    draft([sourceOf(['Ore is heavy.'])])
    edit('<Passage', `${insert}<Passage`)
    const [message] = draft([sourceOf(['Ore is heavy.'])])
    assert(message.startsWith('page-not-inert 14:'), message)
    assert(message.includes(`Unexpected ${what}, expected`), message)
  }
})

test('a page that is no MDX any more is refused where it breaks', () => {
  draft([sourceOf(['Ore is heavy.'])])
  edit('heavy', 'hea{vy')
  assert.match(draft([sourceOf(['Ore is heavy.'])])[0], /^page-not-inert 14:28: Unexpected syntax: /)
})

test('front matter that cannot be read is said, and the page stays', () => {
  draft([sourceOf(['Ore is heavy.'])])
  for (const [from, to] of [
    ['source: one', 'source: [one'],
    ['---\n\n<', '\n<'],
    [/^---\n/, ''],
  ] as const) {
    const before = read()
    const broken = edit(from, to)
    assert.deepEqual(ids(draft([sourceOf(['Ore is light.'], 'b')])), ['page-front-matter'])
    assert.equal(read(), broken)
    writeFileSync(page(), before)
  }
})

test('a draft without its seed goes, an edited one stays and is named, one of a seed that could not be read stays', () => {
  draft([sourceOf(['Ore is heavy.'])], [topic])
  assert.deepEqual(draft([], [topic], true, new Set(['one'])), [])
  assert(existsSync(page()))
  const edited = edit('heavy', 'light')
  assert.deepEqual(ids(draft([])), ['page-orphaned'])
  assert.equal(read(), edited)
  assert.deepEqual(readdirSync(join(root, 'content/topics')), [])
  rmSync(page())
  draft([sourceOf(['Ore is heavy.'])])
  assert.deepEqual(draft([]), [])
  assert.equal(existsSync(page()), false)
})

test('a declared topic is the editor’s', () => {
  draft([], [topic])
  const path = join(root, 'content/topics/ore.mdx')
  writeFileSync(path, '---\ntitle: Ores\n---\n\nAll of them.\n')
  assert.deepEqual(draft([], [{ ...topic, declared: true }]), [])
  assert.deepEqual(draft([], [topic]), [])
  assert.deepEqual(draft([], []), [])
  assert.equal(readFileSync(path, 'utf8'), '---\ntitle: Ores\n---\n\nAll of them.\n')
})

test('a check writes nothing, and says what is out of date', () => {
  assert.deepEqual(ids(draft([sourceOf(['Ore is heavy.'])], [topic], false)), [
    'page-out-of-date',
    'page-out-of-date',
  ])
  assert.equal(existsSync(join(root, 'content')), false)
  draft([sourceOf(['Ore is heavy.'])], [topic])
  assert.deepEqual(draft([sourceOf(['Ore is heavy.'])], [topic], false), [])
  assert.deepEqual(ids(draft([sourceOf(['Ore is light.'], 'b')], [], false)), [
    'page-out-of-date',
    'page-out-of-date',
  ])
  assert.match(read(), /heavy/)
})

test('a source on whose words two readers differ is named, and the others are drafted', () => {
  const odd = sourceOf(['It weighs 3 * 4 tons.'])
  const even = { ...sourceOf(['It weighs 5 * 6 tons.']), id: 'two', seed: 'two.txt' }
  const draft = (source: Source) =>
    sourcePage(source, source === odd ? () => ['It weighs 12 tons.'] : undefined)
  const files = writeDrafts(root, [odd, even], [], { write: true, draft })
  assert.deepEqual(
    files.map(({ path, messages }) => [path, messages.map(({ ruleId }) => ruleId)]),
    [[join(root, 'seeds/one.txt'), ['page-unwritable']]],
  )
  assert.match(
    files[0].messages[0].reason,
    /^Cannot write a page that reads as its source, expected .*, found .*12 tons/,
  )
  assert.deepEqual(readdirSync(join(root, 'content/sources')), ['two.mdx'])
})
