/** Every command that the README names is run here, or by the test that is named; one that is not known here fails. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { discard, scratch } from '../.bench/scratch.ts'
import { put } from './project.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** What stands in code spans and shell blocks and calls npm, without comments and variables before it. */
const commands = [
  ...new Set(
    [...readme.matchAll(/^(?:[A-Z]+=\S+ )*(npm [^#\n]+)|`(?:[A-Z]+=\S+ )*(npm [^`]+)`/gm)].map(
      ([, line, span]) => (line ?? span).trim(),
    ),
  ),
]

/** Commands that other tests run whole. */
const elsewhere: Record<string, string> = {
  'npm start': 'set-up',
  'npm test': 'test',
  'npm run dev': 'dev',
  'npm audit': 'needs a registry',
  'npm ci': 'set-up',
}
/** What takes the place of words that stand for something, and of work that takes minutes. */
const filled: [RegExp, string][] = [
  [/-- FILE…?/, '-- saved.html'],
  [/-- ~\/Downloads\/article\.html/, '-- article.html'],
  [/^npm run bench\b.*|^npm run score\b.*/, '$& --help'],
  [/(npm run (?:bench|score)) --help/, '$1 -- --help'],
  [/-- DIR/, '-- originals'],
  [/--originals DIR/, '--originals originals'],
]

let folder: string

before(() => {
  folder = scratch('readme')
  for (const name of ['seeds', 'content', '.bench', '.ci', '.config', 'README.md', 'LICENSE'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  put(
    folder,
    'article.html',
    '<title>Ferry</title><h1>Ferry</h1><p>The ferry to Port Ellery was late, the board said.</p>',
  )
  put(
    folder,
    'saved.html',
    '<title>Quay</title><h1>Quay</h1><p>The quay of Port Ellery was opened on 3 May 2021, the board said.</p>',
  )
})

after(() => {
  if (folder) discard(folder)
})

test('the README names commands at all', () => {
  assert(commands.length > 10, commands.join('\n'))
})

for (const command of commands) {
  const step = /^npm test -- (\w[\w-]*)$/.exec(command)?.[1]
  if (elsewhere[command]) continue
  test(command, () => {
    if (step) {
      const steps = readFileSync(join(root, '.ci/test.ts'), 'utf8')
      assert(new RegExp(`['\\s]${step}\\b`).test(steps) || existsSync(join(root, `.ci/${step}.test.ts`)))
      return
    }
    assert.match(command, /^npm run /)
    const line = filled.reduce((text, [from, to]) => text.replace(from, to), command)
    const input = 'The lighthouse of Port Ellery was sold on 4 May 2021, its keeper said. Nobody was told.\n'
    const { status, stdout, stderr } = spawnSync(line, { cwd: folder, shell: true, input, encoding: 'utf8' })
    assert.equal(status, 0, `${line}\n${stdout}${stderr}`)
  })
}
