import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { isOwnWrite, putFile } from './file.ts'

test('a file is written whole, once, and only where its bytes differ', () => {
  const root = mkdtempSync(join(tmpdir(), 'file-'))
  const path = join(root, 'a/b ž.txt')
  assert.equal(putFile(path, 'é'), true)
  assert.deepEqual([isOwnWrite(path), isOwnWrite(path)], [true, false])
  const { mtimeMs } = statSync(path)
  assert.equal(putFile(path, 'é'), false)
  assert.deepEqual([isOwnWrite(path), statSync(path).mtimeMs], [false, mtimeMs])
  assert.equal(putFile(path, 'e'), true)
  assert.equal(readFileSync(path, 'utf8'), 'e')
  assert.deepEqual(readdirSync(join(root, 'a')), ['b ž.txt'])
  rmSync(root, { recursive: true })
})

test('what cannot be put in place leaves nothing beside', () => {
  const root = mkdtempSync(join(tmpdir(), 'file-'))
  putFile(join(root, 'taken/x'), '')
  assert.throws(() => putFile(join(root, 'taken'), 'text'))
  assert.deepEqual(readdirSync(root), ['taken'])
  rmSync(root, { recursive: true })
})
