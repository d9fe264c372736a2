import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Source, Statement } from '../schema.ts'
import { weaveEvidence } from './evidence.ts'

const text = `😀 ${'The ship came in. '.repeat(9)}Then the ship left. ${'The ship came in. '.repeat(9)}`
const source = { id: 'a', seed: 'a.txt', sha256: '0'.repeat(64) } as Source
const at = { start: 0, end: 0 }
const statementOf = (start: number, end: number): Statement => ({
  id: 's1',
  page: 'story',
  text: 'It left.',
  line: 1,
  column: 1,
  ...at,
  citations: [{ source: 'a', passage: 'p1', start, end, at }],
})

test('the words with enough around them to be unique, and their place in code points', () => {
  const start = text.indexOf('ship came', 60)
  const [{ id, target }] = weaveEvidence(
    [statementOf(start, start + 9)],
    [source],
    new Map([['a', text]]),
  ).items
  const [{ exact, prefix, suffix }, place] = target.selector
  assert.equal(id, 'story/#s1')
  assert.equal(exact, 'ship came')
  assert.equal(text.split(prefix + exact + suffix).length, 2)
  assert.equal([...text].slice(place.start, place.end).join(''), exact)
  assert.equal(place.start, start - 1)
})

test('the script of the README finds every citation again from the seeds alone, and notices a changed one', (context) => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  const script = [...readme.matchAll(/```(?:js|mjs|javascript)\n([\s\S]*?)```/g)]
    .map(([, code]) => code)
    .find((code) => code.includes('evidence.json'))
  if (!script) return context.skip('the README has no such script')
  const folder = mkdtempSync(join(tmpdir(), 'lode-evidence-'))
  const run = (items: unknown) => {
    writeFileSync(join(folder, 'dist/evidence.json'), JSON.stringify(items))
    return spawnSync(process.execPath, ['verify.mjs'], { cwd: folder, encoding: 'utf8' })
  }
  for (const name of ['dist', 'seeds']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'seeds/a.txt'), `\ufeff${text.replace('. Then', '.\r\nThen')}`)
  writeFileSync(join(folder, 'verify.mjs'), script)
  const read = text.replace('. Then', '.\nThen')
  const bytes = readFileSync(join(folder, 'seeds/a.txt'))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const start = read.indexOf('Then')
  const evidence = weaveEvidence(
    [statementOf(start, start + 4)],
    [{ ...source, sha256 }],
    new Map([['a', read]]),
  )
  const good = run(evidence)
  assert.equal(good.status, 0, good.stdout + good.stderr)
  evidence.items[0].target.selector[0].exact = 'Than'
  assert.notEqual(run(evidence).status, 0)
  rmSync(folder, { recursive: true, force: true })
})
