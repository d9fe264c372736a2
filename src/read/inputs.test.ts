import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { digestOf, siteInputsOf } from './inputs.ts'

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'lode inputs '))
  for (const path of [
    'seeds/a.txt',
    'seeds/a.yaml',
    'content/site.yaml',
    'src/www/pages/x.astro',
    'public/p.svg',
  ])
    put(root, path, path)
  return root
}

function put(root: string, path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function digest(root: string, env: NodeJS.ProcessEnv = {}): string | undefined {
  const inputs = siteInputsOf(root, env)
  return inputs && inputs.rest + digestOf(inputs.content)
}

const changes: Record<string, (root: string) => void> = {
  'a seed': (root) => put(root, 'seeds/a.txt', 'other'),
  'a sidecar gone': (root) => rmSync(join(root, 'seeds/a.yaml')),
  'a seed in a folder called tests': (root) => put(root, 'seeds/tests/b.txt', ''),
  'a page': (root) => put(root, 'content/topics/x.mdx', ''),
  'our code': (root) => put(root, 'src/www/pages/x.astro', 'other'),
  'a hidden public file': (root) => put(root, 'public/.well-known/x', ''),
  'a package': (root) => put(root, 'node_modules/.package-lock.json', '{}'),
  'a file of variables': (root) => put(root, '.env', 'SITE=x'),
}

for (const [what, change] of Object.entries(changes)) {
  test(`other inputs: ${what}`, () => {
    const root = project()
    const before = digest(root)
    assert.equal(digest(root), before)
    change(root)
    assert.notEqual(digest(root), before)
  })
}

test('other inputs: the address of the site, but not the terminal', () => {
  const root = project()
  assert.notEqual(digest(root, { SITE: 'https://example.org' }), digest(root))
  assert.equal(digest(root, { TERM: 'dumb' }), digest(root))
})

test('inputs that cannot all be seen are none', () => {
  const root = project()
  symlinkSync(tmpdir(), join(root, 'seeds/elsewhere'))
  assert.equal(digest(root), undefined)
})
