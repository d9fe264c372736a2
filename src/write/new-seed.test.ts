import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import type { Found, Source } from '../schema.ts'
import { freeName, sameSeed, seedName, sidecarDraft, writeSeed } from './new-seed.ts'

const stated = (value: string): Found => ({ value, certainty: 'stated', by: 'first-line' })
const source = (parts: Partial<Source>) => ({ title: stated('Ore: a title'), ...parts }) as Source

test('a seed is named for who published it and when, else for its title, else plainly', () => {
  const published = { ...stated(''), iso: '2025-02-21T09:50:00-06:00', precision: 'minute' as const }
  assert.equal(
    seedName(source({ publisher: stated('The Daily Ore'), published })),
    'the-daily-ore-2025-02-21',
  )
  assert.equal(seedName(source({})), 'ore-a-title')
  const untitled = source({ title: { ...stated('x.txt'), by: 'file-name' } })
  assert.equal(seedName(untitled, 'Protest rally (saved)'), 'protest-rally-saved')
  assert.equal(seedName(untitled), 'capture')
  assert(seedName(source({ title: stated('word '.repeat(40)) })).length <= 48)
})

test('a sidecar is nothing but comments, which are YAML once the first mark is gone', () => {
  const text = sidecarDraft(source({ publisher: stated('A: “B” # C') }))
  assert.equal(parse(text), null)
  const found = text.split('\n').find((line) => line.startsWith('# publisher'))!
  assert.deepEqual(parse(found.slice(2)), { publisher: 'A: “B” # C' })
  assert.match(text, /^# published: {3}# 2025-02-21/m)
})

test('several authors are a list, on the one line that one mark makes a comment', () => {
  const text = sidecarDraft(source({ byline: [stated('Ann Lee'), stated('Hill, Bo')] }))
  const found = text.split('\n').find((line) => line.startsWith('# byline'))!
  assert.deepEqual(parse(found.slice(2)), { byline: ['Ann Lee', 'Hill, Bo'] })
})

test('nothing is overwritten, and the same bytes are found under any name', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'new-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'ore.html'), 'one')
  assert.equal(freeName(folder, 'ore'), 'ore-2')
  assert.equal(freeName(folder, 'Ore'), 'Ore-2')
  assert.equal(sameSeed(folder, Buffer.from('one')), 'ore.html')
  assert.equal(sameSeed(folder, Buffer.from('two')), undefined)
  assert.throws(() => writeSeed(folder, 'ore', '.html', Buffer.from('two'), '#'), /EEXIST/)
  assert.equal(readFileSync(join(folder, 'ore.html'), 'utf8'), 'one')
})
