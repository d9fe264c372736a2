import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { forgetRenderer, keepRenderer, keptRenderer, takeRendererCode } from './kept-renderer.ts'

let root: string
const note = 'node_modules/.cache/lode/renderer/renderer.json'

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lode-renderer-'))
  put('site/.code/prerender-entry.Ab1.mjs', 'export {}')
  put('site/_astro/home.css', 'a{}')
  put('content/story.mdx', 'Story')
})

afterEach(() => rmSync(root, { recursive: true }))

test('none where none was kept', () => {
  assert.equal(keptRenderer(root, 'key'), undefined)
})

test('none under another key', () => {
  keep()
  assert.equal(keptRenderer(root, 'other'), undefined)
})

test('none once a file that is part of it is another, or is gone', () => {
  keep()
  put('content/story.mdx', 'History')
  assert.equal(keptRenderer(root, 'key'), undefined)
  rmSync(join(root, 'content/story.mdx'))
  assert.equal(keptRenderer(root, 'key'), undefined)
})

test('none whose note is cut short, or whose code is gone', () => {
  keep()
  const kept = readFileSync(join(root, note), 'utf8')
  put(note, kept.slice(0, -9))
  assert.equal(keptRenderer(root, 'key'), undefined)
  put(note, kept)
  rmSync(keptRenderer(root, 'key')!.entry)
  assert.equal(keptRenderer(root, 'key'), undefined)
})

test('none while another is put in its place', () => {
  keep()
  put('site/.code/prerender-entry.Cd2.mjs', 'export {}')
  takeRendererCode(root, join(root, 'site/.code'))
  assert.equal(keptRenderer(root, 'key'), undefined)
})

test('what its pages have worked out stays while its code is taken, and goes with it', () => {
  const lists = 'node_modules/.cache/lode/renderer/lists'
  put(lists, 'worked out')
  takeRendererCode(root, join(root, 'site/.code'))
  assert.equal(readFileSync(join(root, lists), 'utf8'), 'worked out')
  keep()
  forgetRenderer(root)
  assert.throws(() => readFileSync(join(root, lists)), /ENOENT/)
  assert.equal(keptRenderer(root, 'key'), undefined)
})

test('under its key, with what it says of itself and what pages load', () => {
  keep()
  const kept = keptRenderer(root, 'key')!
  assert.equal(readFileSync(kept.entry, 'utf8'), 'export {}')
  assert.deepEqual(kept.noted, { of: 'pages' })
  kept.putAssets(join(root, 'next'))
  assert.equal(readFileSync(join(root, 'next/_astro/home.css'), 'utf8'), 'a{}')
})

function keep(): void {
  takeRendererCode(root, join(root, 'site/.code'))
  const files = [join(root, 'content/story.mdx')]
  keepRenderer(root, join(root, 'site'), { key: 'key', files, assets: '_astro', noted: { of: 'pages' } })
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
