import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { forgetBuilt, lastBuilt, noteBuilt, siteState } from './built.ts'

const from = { inputs: 'a', content: 'b' }

function site(): string {
  const root = mkdtempSync(join(tmpdir(), 'lode built '))
  mkdirSync(join(root, '.dist-next/sources'), { recursive: true })
  writeFileSync(join(root, '.dist-next/index.html'), 'home')
  writeFileSync(join(root, '.dist-next/sources/one.html'), 'page')
  const state = siteState(join(root, '.dist-next'))
  renameSync(join(root, '.dist-next'), join(root, 'dist'))
  noteBuilt(root, { ...from, report: 'said', site: state })
  return root
}

const touches: Record<string, (dist: string) => void> = {
  'a page with other bytes of the same length': (dist) => {
    writeFileSync(join(dist, 'index.html'), 'HOME')
    utimesSync(join(dist, 'index.html'), 0, 0)
  },
  'a page that is gone': (dist) => rmSync(join(dist, 'sources/one.html')),
  'a page more': (dist) => writeFileSync(join(dist, '.hidden'), ''),
  'a folder more': (dist) => mkdirSync(join(dist, 'topics')),
  'no site': (dist) => rmSync(dist, { recursive: true }),
}

test('a site that nobody touched is known again, also after it was moved into place', () => {
  assert.equal(lastBuilt(site(), from)?.report, 'said')
})

for (const [what, touch] of Object.entries(touches)) {
  test(`a site is not known again: ${what}`, () => {
    const root = site()
    touch(join(root, 'dist'))
    assert.equal(lastBuilt(root, from), undefined)
  })
}

test('a site that was built from something else is not known again', () => {
  const root = site()
  assert.equal(lastBuilt(root, { ...from, inputs: 'c' }), undefined)
  assert.equal(lastBuilt(root, { ...from, content: 'c' }), undefined)
})

test('a build that was forgotten, or whose note is broken, is not known again', () => {
  const root = site()
  forgetBuilt(root)
  assert.equal(lastBuilt(root, from), undefined)
  writeFileSync(join(root, 'node_modules/.cache/lode/built.json'), '{')
  assert.equal(lastBuilt(root, from), undefined)
})
