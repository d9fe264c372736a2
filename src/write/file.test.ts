import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { isOwnWrite, putFile, removeFile, statesBelow } from './file.ts'

test('a file is written whole, once, and only where its bytes differ', () => {
  const root = mkdtempSync(join(tmpdir(), 'file-'))
  const path = join(root, 'a/b ž.txt')
  assert.equal(putFile(path, 'é'), true)
  assert.equal(isOwnWrite(path), true)
  const { mtimeMs } = statSync(path)
  assert.equal(putFile(path, 'é'), false)
  assert.deepEqual([isOwnWrite(path), statSync(path).mtimeMs], [true, mtimeMs])
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

test('what somebody else saves right after is not our own', () => {
  const root = mkdtempSync(join(tmpdir(), 'file-'))
  const path = join(root, 'a.txt')
  putFile(path, 'ours')
  writeFileSync(join(root, 'b'), 'mine')
  renameSync(join(root, 'b'), path)
  assert.deepEqual([isOwnWrite(path), isOwnWrite(join(root, 'never'))], [false, false])
  removeFile(path)
  assert.equal(isOwnWrite(path), true)
  writeFileSync(path, 'ours')
  assert.equal(isOwnWrite(path), false)
  rmSync(root, { recursive: true })
})

test('states tell a file that was saved, added or removed, and nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'file-'))
  const states = () => statesBelow([join(root, 'a'), join(root, 'none')])
  putFile(join(root, 'a/b/one.txt'), '1')
  const one = states()
  assert.deepEqual([...one.keys()], [join(root, 'a/b/one.txt')])
  putFile(join(root, 'a/b/one.txt'), '1')
  writeFileSync(join(root, 'a/b/two.txt.tmp'), '2')
  assert.deepEqual(states(), one)
  putFile(join(root, 'a/b/one.txt'), '2')
  assert.notDeepEqual(states(), one)
  rmSync(join(root, 'a/b/one.txt'))
  assert.equal(states().size, 0)
  rmSync(root, { recursive: true })
})
