/** A page is taken over only if it was made from the same, by the same code, and is as it was left. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { entriesBelow } from './file.ts'
import { openPages } from './kept-pages.ts'

let root: string
const page = 'topics/x/index.html'

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lode kept '))
  const shelf = openPages(root, 'code', false)
  shelf.put(page, '<p>\xc3\xa9', 'key')
  shelf.put('index.html', '<p>')
  renameSync(join(root, '.dist-next'), join(root, 'dist'))
  shelf.close(entriesBelow(join(root, 'dist')))
})

afterEach(() => rmSync(root, { recursive: true }))

const taken = (key: string, code = 'code', fresh = false) => openPages(root, code, fresh).take(page, key)

test('the same page is taken over, as bytes', () => {
  assert.equal(taken('key'), true)
  assert.equal(readFileSync(join(root, '.dist-next', page), 'utf8'), '<p>é')
})

test('a page of another key, of other code, or of a site to be made anew is not', () => {
  assert.equal(taken('other'), false)
  assert.equal(taken('key', 'other'), false)
  assert.equal(openPages(root, undefined, false).take(page, 'key'), false)
  assert.equal(taken('key', 'code', true), false)
  assert.equal(existsSync(join(root, '.dist-next')), false)
})

test('a page that somebody has changed or removed is not', () => {
  writeFileSync(join(root, 'dist', page), '<p>z')
  assert.equal(taken('key'), false)
  rmSync(join(root, 'dist', page))
  assert.equal(taken('key'), false)
})

test('a page without a key is never taken over', () => {
  assert.equal(openPages(root, 'code', false).take('index.html', ''), false)
})

test('a note that cannot be read is no note', () => {
  writeFileSync(join(root, 'node_modules/.cache/lode/pages.json'), '{"code":"code","pages":null}')
  assert.equal(taken('key'), false)
})
