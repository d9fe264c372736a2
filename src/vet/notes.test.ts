/** Notes against their originals, found by hash wherever they lie. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { checkNotes } from '../checks.ts'

const original = `The harbour board of Tarnby met last Tuesday. "We are broke, and the crane is ours to keep," said Ada Lindqvist, its head.
It asked for $12 million from the town. A third of the berths are empty.
`
const hash = createHash('sha256').update(original).digest('hex')

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lode-notes-'))
  mkdirSync(join(root, 'seeds'))
  mkdirSync(join(root, 'originals'))
  writeFileSync(join(root, 'originals', 'whatever.txt'), original)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function messagesFor(notes: string, sha256 = hash): { rule: string; reason: string; line?: number }[] {
  writeFileSync(join(root, 'seeds/board.txt'), notes)
  writeFileSync(
    join(root, 'seeds/board.yaml'),
    `kind: notes\npublisher: Harbour Gazette\npublished: 2024-03-08\nlang: en\noriginal:\n  sha256: ${sha256}\n`,
  )
  return checkNotes(root, join(root, 'originals')).messages.flatMap(({ messages }) =>
    messages.map(({ ruleId, reason, line }) => ({ rule: ruleId!, reason, line })),
  )
}

const good =
  'On Tuesday, 5 March, Tarnby’s harbour board came together. Its head, Ada Lindqvist, said: “We are broke, and the crane is ours to keep.” The town shall give $12 million. Of the berths a third is empty.\n'

test('notes that carry everything raise nothing, and are counted', () => {
  assert.deepEqual(messagesFor(good), [])
  const [{ source, original, counts, errors, absent }] = checkNotes(root, join(root, 'originals')).checks
  assert.deepEqual(
    { source, original, errors, absent },
    { source: 'board', original: hash, errors: 0, absent: [] },
  )
  assert.equal(counts.spoken, 1)
  assert.equal(counts.measured, 2)
})

test('what the original does not have is an error in the notes, at its place', () => {
  assert.deepEqual(
    messagesFor(`\n${good.replace('$12 million', '$13 million')}`).map(({ rule, line }) => [rule, line]),
    [
      ['figure-not-in-passage', 2],
      ['notes-leave-out', undefined],
    ],
  )
  assert.deepEqual(
    messagesFor(good.replace('We are broke', 'We are bankrupt')).map(({ rule }) => rule),
    ['quotation-differs', 'notes-leave-out'],
  )
  assert.deepEqual(
    messagesFor(good.replace('5 March', '6 March')).map(({ rule }) => rule),
    ['date-not-in-passage'],
  )
  assert.deepEqual(
    messagesFor(good.replace('Ada Lindqvist', 'Ines Okafor')).map(({ rule }) => rule),
    ['name-not-in-passage'],
  )
})

test('what the notes leave out is a warning', () => {
  assert.deepEqual(
    messagesFor(good.replace(' Of the berths a third is empty.', '')).map(({ rule, reason }) => [
      rule,
      /A third|third/.test(reason),
    ]),
    [['notes-leave-out', true]],
  )
})

test('notes-original: an original that is not there', () => {
  assert.deepEqual(
    messagesFor(good, 'a'.repeat(64)).map(({ rule }) => rule),
    ['notes-original'],
  )
})
