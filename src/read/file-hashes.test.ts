/** A file is read once, and again where it may have changed. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { FileHashes } from './file-hashes.ts'

let root: string
before(() => {
  root = mkdtempSync(join(tmpdir(), 'lode hashes '))
})
after(() => rmSync(root, { recursive: true, force: true }))

const put = (name: string, text: string) => writeFileSync(join(root, name), text)

test('what was changed a moment ago is read again: a file system may say the same of other bytes', () => {
  const hashes = new FileHashes(root)
  put('a', 'one')
  const { atime, mtime } = statSync(join(root, 'a'))
  const first = hashes.now('a')
  put('a', 'two')
  utimesSync(join(root, 'a'), atime, mtime)
  assert.notEqual(hashes.now('a'), first)
})

test('the file behind a link is read again: a link does not change with it', () => {
  const hashes = new FileHashes(root)
  put('b', 'one')
  symlinkSync(join(root, 'b'), join(root, 'link'))
  const first = hashes.now('link')
  put('b', 'two')
  assert.notEqual(hashes.now('link'), first)
})

test('how a file was stays known, of one that was not read nothing is', () => {
  const hashes = new FileHashes(root)
  put('c', 'one')
  const first = hashes.now('c')
  assert.equal(hashes.now('c'), first)
  rmSync(join(root, 'c'))
  assert.equal(hashes.last('c'), first)
  assert.equal(hashes.last('d'), undefined)
  assert.throws(() => hashes.now('c'), { code: 'ENOENT' })
})
