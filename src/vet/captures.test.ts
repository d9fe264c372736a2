/** A capture is replaced: citations that lost their place are said, and rewritten where the words are still there. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { repair } from '../checks.ts'
import { build } from '../pipeline.ts'

const first =
  'The old crane stands by the pier.\n\nA ferry leaves for Osk at noon.\n\nSeagulls own the market hall.\n\nNobody paints the lighthouse blue.\n'
const story = `---
title: Harbour
---

Gulls sit in the market hall [@harbour#p3]. The ferry to Osk leaves [@harbour#p2 "ferry leaves"].
`
let root: string
const put = (name: string, text: string) => writeFileSync(join(root, name), text)
const get = (name: string) => readFileSync(join(root, name), 'utf8')
const run = (write: boolean) => {
  const { ok, messages } = build({ root, write }) as {
    ok: boolean
    messages: { messages: { ruleId?: string; reason: string }[] }[]
  }
  return {
    ok,
    rules: messages
      .flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
      .filter((rule) => rule && /^citation|^page-words|^page-out/.test(rule)),
  }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lode-captures-'))
  mkdirSync(join(root, 'seeds'))
  mkdirSync(join(root, 'content'))
  put('seeds/harbour.txt', first)
  put('seeds/harbour.yaml', 'title: Harbour\nlang: en\n')
  put('content/story.mdx', story)
  assert.deepEqual(run(true), { ok: true, rules: [] })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('citation-moved: the page of the source remembers, and repair rewrites where the words are', () => {
  put('seeds/harbour.txt', `It rained on the harbour all night.\n\n${first}`)
  const page = get('content/sources/harbour.mdx')
  assert.deepEqual(run(true), { ok: false, rules: ['citation-moved'] })
  assert.equal(get('content/sources/harbour.mdx'), page, 'the page stays until the citation is mended')
  const lines = repair(root)
  assert.deepEqual(lines.length, 1)
  assert.match(lines[0], /harbour#p3 → harbour#p4/)
  assert.match(
    get('content/story.mdx'),
    /\[@harbour#p4\]\. The ferry to Osk leaves \[@harbour#p2 "ferry leaves"\]/,
  )
  assert.deepEqual(repair(root), [])
})

test('citation-lost: the former words are pinned, so that nothing rests on another passage in silence', () => {
  put('seeds/harbour.txt', first.replace('Seagulls own the market hall.', 'Fog came over the water again.'))
  assert.deepEqual(run(true).rules, ['citation-lost'])
  repair(root)
  assert.match(get('content/story.mdx'), /\[@harbour#p3 "Seagulls own the market hall\."\]/)
  assert.equal(run(true).ok, false)
})

test('citation-changed: a warning, and the page follows', () => {
  put('seeds/harbour.txt', first.replace('own the market hall', 'own the market hall today'))
  assert.deepEqual(run(true), { ok: true, rules: ['citation-changed'] })
  assert.deepEqual(run(true), { ok: true, rules: [] })
})

test('page-words: an edited passage has words of its seed only', () => {
  const page = get('content/sources/harbour.mdx')
  put('content/sources/harbour.mdx', page.replace('Seagulls own the', 'Seagulls rent the'))
  assert.deepEqual(run(true).rules, ['page-words'])
  put(
    'content/sources/harbour.mdx',
    page.replace('Seagulls own the market hall.', 'Seagulls own the hall.\n'.trim()),
  )
  assert.deepEqual(run(true), { ok: true, rules: [] })
})
