import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { dist, recoverDist, relativeStyles, swapDist } from './dist.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dist-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const put = (folder: string, text: string) => {
  mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, folder, 'index.html'), text)
}
const good = () => readFileSync(join(root, dist.good, 'index.html'), 'utf8')
const left = () => [dist.next, dist.old, dist.spare].filter((name) => existsSync(join(root, name)))

test('the new site takes the place of the last one', () => {
  put(dist.next, 'first')
  swapDist(root)
  assert.equal(good(), 'first')
  put(dist.next, 'second')
  swapDist(root)
  assert.equal(good(), 'second')
  assert.deepEqual(left(), [])
})

test('a crash between the two renames loses nothing', () => {
  put(dist.old, 'last good')
  put(dist.next, 'new')
  recoverDist(root)
  assert.equal(good(), 'last good')
})

test('a crash before the old site was removed leaves the new one', () => {
  put(dist.good, 'new')
  put(dist.old, 'old')
  recoverDist(root)
  assert.equal(good(), 'new')
  assert.deepEqual(left(), [])
})

test('a crash after the first rename, then a whole build', () => {
  put(dist.old, 'last good')
  put(dist.next, 'new')
  swapDist(root)
  assert.equal(good(), 'new')
  assert.deepEqual(left(), [])
})

test('the last site is put aside where it is of use, else nothing is left of it', () => {
  put(dist.good, 'first')
  put(dist.spare, 'older')
  put(dist.next, 'second')
  swapDist(root, true)
  assert.equal(readFileSync(join(root, dist.spare, 'index.html'), 'utf8'), 'first')
  put(dist.next, 'third')
  swapDist(root)
  assert.equal(good(), 'third')
  assert.deepEqual(left(), [])
})

test('URLs of a style sheet become relative to its folder', () => {
  mkdirSync(join(root, '_astro'))
  const path = join(root, '_astro/a.css')
  writeFileSync(path, 'a{b:url(/fonts/x.woff2)}c{d:url("/y.png") url(//h/z) url(data:,/)}')
  relativeStyles(join(root, '_astro'))
  assert.equal(
    readFileSync(path, 'utf8'),
    'a{b:url(../fonts/x.woff2)}c{d:url("../y.png") url(//h/z) url(data:,/)}',
  )
  relativeStyles(join(root, 'none'))
})
