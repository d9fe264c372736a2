import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { contentJsonSchemas } from './content-schemas.ts'
import { readNames, readSettings, readTopics } from './pages.ts'
import { sidecarJsonSchema } from './sidecar.ts'

const scratch = mkdtempSync(join(tmpdir(), 'lode pages '))
after(() => rmSync(scratch, { recursive: true, force: true }))

let count = 0
function content(files: Record<string, string>): string {
  const root = join(scratch, String(count++))
  mkdirSync(root)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}

const said = (pages: { messages: { messages: { ruleId?: string; line?: number }[] }[] }) =>
  pages.messages.flatMap(({ messages }) => messages.map(({ ruleId, line }) => [ruleId, line]))

test('nothing written is nothing found, and settings have defaults', () => {
  const root = content({})
  assert.deepEqual(readTopics(root), { found: [], messages: [] })
  assert.deepEqual(readNames(root), { found: [], messages: [] })
  assert.equal(readSettings(root).found.lang, 'en')
})

test('a topic has its front matter, its body and where that begins', () => {
  const { found, messages } = readTopics(
    content({
      'topics/zinc.mdx': '---\ntitle: Zinc\naliases:\n  - zinc ore\nparent: ores\n---\n\nA metal.\n',
      'topics/ores.mdx': '\ufeff---\r\ntitle: Ores\r\n---\r\n',
    }),
  )
  assert.deepEqual(messages, [])
  assert.deepEqual(
    found.map(({ id, title, aliases, parent, body, bodyLine }) => ({
      id,
      title,
      aliases,
      parent,
      body,
      bodyLine,
    })),
    [
      { id: 'ores', title: 'Ores', aliases: [], parent: undefined, body: '', bodyLine: 3 },
      { id: 'zinc', title: 'Zinc', aliases: ['zinc ore'], parent: 'ores', body: 'A metal.\n', bodyLine: 7 },
    ],
  )
})

test('a topic that the build drafted carries its marks', () => {
  const hash = 'a'.repeat(64)
  const root = content({
    'topics/a.mdx': `---\ntitle: A\ndraft:\n  body: ${hash}\n  head: ${hash}\n  seed: ${hash}\n  version: 1\n---\n`,
  })
  assert.deepEqual(readTopics(root).found[0].draft, { body: hash, head: hash, seed: hash, version: 1 })
})

test('front matter is checked, with the line of the page', () => {
  const of = (text: string) => said(readTopics(content({ 'topics/a.mdx': text })))
  assert.deepEqual(of('No front matter.'), [['page-front-matter', 1]])
  assert.deepEqual(of('---\ntitle: A\n'), [['page-front-matter', 1]])
  assert.deepEqual(of('---\ntitle: "A\n---\n')[0][0], 'page-front-matter')
  assert.deepEqual(of('---\ntitle: A\nalias: [b]\n---\n'), [['page-key', 3]])
  assert.deepEqual(of('---\ntitle: A\naliases: b\n---\n'), [['page-value', 3]])
  assert.deepEqual(of('---\ntitle: A\nparent: ../b\n---\n'), [['page-value', 3]])
  assert.deepEqual(of('---\ntitle: A\nparent: a\n---\n'), [['page-value', 1]])
  assert.deepEqual(
    of('---\naliases: []\n---\n').map(([rule]) => rule),
    ['page-value'],
  )
})

test('a page that is a folder is a message', () => {
  const root = content({ 'topics/a.mdx/x': '' })
  assert.deepEqual(
    said(readTopics(root)).map(([rule]) => rule),
    ['page-unreadable'],
  )
})

test('settings and names are checked, the good part kept', () => {
  const settings = readSettings(content({ 'site.yaml': 'title: Zinc\ntitel: x\nlang: english language\n' }))
  assert.deepEqual(said(settings).sort(), [
    ['settings-key', 2],
    ['settings-value', 3],
  ])
  assert.deepEqual([settings.found.title, settings.found.lang], ['Zinc', 'en'])
  assert.deepEqual(
    said(readSettings(content({ 'site.yaml': 'title: [' })))
      .map(([rule]) => rule)
      .includes('settings-syntax'),
    true,
  )
  const names = readNames(
    content({ 'names.yaml': 'names:\n  - name: Ann Lee\n    aliases: [A. Lee]\n    kind: person\n' }),
  )
  assert.deepEqual(
    [names.found, said(names)],
    [[{ name: 'Ann Lee', aliases: ['A. Lee'], kind: 'person' }], []],
  )
  assert.deepEqual(said(readNames(content({ 'names.yaml': 'names:\n  - name: Ann\n    kind: ship\n' }))), [
    ['names-value', 3],
  ])
  assert.deepEqual(said(readNames(content({ 'names.yaml': 'name: Ann\n' }))), [['names-key', 1]])
  const [bare] = readNames(content({ 'names.yaml': '# Ours.\n- name: Ann\n' })).messages
  assert.match(String(bare.messages[0]), /2:1: Unexpected list, expected `names:` on a line above it/)
  assert.deepEqual(
    said(readNames(content({ 'names.yaml': '!!binary x' }))).map(([rule]) => rule),
    ['names-syntax'],
  )
})

test('JSON Schemas document every key', () => {
  for (const schema of [sidecarJsonSchema(), contentJsonSchemas().topic, contentJsonSchemas().settings]) {
    const { properties } = schema as { properties: Record<string, { description?: string }> }
    assert(Object.keys(properties).length > 2)
    for (const [key, { description }] of Object.entries(properties)) assert(description, key)
  }
})
