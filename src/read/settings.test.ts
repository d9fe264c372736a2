import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { contrast } from '../lib/contrast.ts'
import { readChanges } from './changes.ts'
import { readSettings } from './pages.ts'

let folder = ''
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'))
})
after(() => rmSync(folder, { recursive: true }))

function settings(text: string) {
  writeFileSync(join(folder, 'site.yaml'), text)
  const { found, messages } = readSettings(folder)
  return {
    found,
    said: messages.flatMap((file) =>
      file.messages.map(({ ruleId, line, reason }) => ({ ruleId, line, reason })),
    ),
  }
}

test('one colour is enough: that for dark paper is made from it', () => {
  const { found, said } = settings('accent: "#7A1F1F"\n')
  assert.deepEqual(said, [])
  assert.equal(found.accent?.light, '#7a1f1f')
  assert(contrast(found.accent!.dark, '#1d2224') >= 4.5)
})

test('a colour that is hard to read is an error that names one which is not', () => {
  const { said } = settings('title: x\naccent:\n  light: "#ffcc00"\n  dark: "#ffcc00"\n')
  assert.equal(said.length, 1)
  assert.equal(`${said[0].ruleId} ${said[0].line}`, 'settings-contrast 3')
  const [, shade] = /as `(#[0-9a-f]{6})` has/.exec(said[0].reason)!
  assert.deepEqual(settings(`accent:\n  light: "${shade}"\n`).said, [])
})

test('navigation takes names of indexes, with another label if wanted; rights are full or excerpt', () => {
  const { found, said } = settings(
    'rights: excerpt\nnavigation:\n  - topics\n  - page: sources\n    label: Captures\n',
  )
  assert.deepEqual(said, [])
  assert.deepEqual(found.navigation, [{ page: 'topics' }, { page: 'sources', label: 'Captures' }])
  assert.equal(settings('rights: some\n').said[0].ruleId, 'settings-value')
  const [typo] = settings('navigation:\n  - sources\n  - tpoics\n').said
  assert.match(
    `${typo.ruleId} ${typo.line} ${typo.reason}`,
    /^settings-value 3 .*expected one of `story`, `topics`/,
  )
  const [label] = settings('navigation:\n  - page: source\n').said
  assert.match(label.reason, /^Unexpected value of `navigation\.0\.page`: expected one of `story`/)
})

test('a record of changes is read whole, or says what is wrong with it', () => {
  const said = (text: string) => {
    writeFileSync(join(folder, 'changes.yaml'), text)
    const { found, messages } = readChanges(folder)
    return [found.length, ...messages.flatMap((file) => file.messages.map(({ ruleId }) => ruleId))]
  }
  const entry = `changes:\n  - source: a\n    date: 2025-02-21\n    from: ${'a'.repeat(64)}\n    to: ${'b'.repeat(64)}\n`
  assert.deepEqual(said(entry), [1])
  assert.deepEqual(said('changes: []\n'), [0])
  assert.deepEqual(said(`${entry}    sauce: x\n`)[1], 'changes-key')
  assert.deepEqual(said(entry.replace('2025-02-21', 'yesterday'))[1], 'changes-value')
  assert.deepEqual(said('changes: [\n')[1], 'changes-syntax')
})
