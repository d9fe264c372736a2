import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { firstLook } from './first-look.ts'
import { build } from './pipeline.ts'
import type { Looks, Source } from './schema.ts'
import { LookShelf } from './write/store/looks.ts'
import { storeFolder } from './write/store.ts'

const root = mkdtempSync(join(tmpdir(), 'look-'))
after(() => rmSync(root, { recursive: true }))

const seed = join(root, 'seeds/harbour.txt')
const put = (path: string, text: string) => writeFileSync(join(root, path), text)
const looks = (): Looks => JSON.parse(read('looks/looks.json'))
const look = (): Source => JSON.parse(read('looks/harbour.json'))
const read = (path: string) => readFileSync(join(root, storeFolder, path), 'utf8')
const stored = () => read('sources/harbour.json')

const first = 'The pier closed in May. Vera Lund, the mayor, said: “It will open again.”'
mkdirSync(join(root, 'seeds'))
mkdirSync(join(root, 'content'))
put('seeds/harbour.txt', `${first}\n`)
put('seeds/council.txt', 'Mayor Vera K. Lund met the council in Hull. “We are ready,” Vera K. Lund said.\n')
build({ root, write: true })
const shelf = new LookShelf(root)

test('a saved seed is looked at with the names of the last run, and its passages are known by their words', () => {
  const before = stored()
  put('seeds/harbour.txt', `A storm came first. ${first}\n`)
  assert.deepEqual(firstLook(root, [seed], shelf), [])
  assert.equal(stored(), before, 'the store is as the run left it')
  const source = look()
  assert.equal(source.passages[0].text, 'A storm came first.')
  assert.deepEqual(looks().moved.harbour, { p2: 'p1', p3: 'p2' })
  assert.equal(looks().cards[0].counts.passages, 3)
  const ref = (from: Source) => from.mentions.find(({ kind }) => kind === 'person')?.ref
  assert.equal(ref(source), ref(JSON.parse(before)))
  assert.match(readFileSync(join(root, 'content/sources/harbour.mdx'), 'utf8'), /A storm came first/)
})

test('a sidecar stands for its seed, and what is in error is said and not shown', () => {
  put('seeds/harbour.yaml', 'title: The pier\n')
  assert.deepEqual(firstLook(root, [join(root, 'seeds/harbour.yaml')], shelf), [])
  assert.equal(look().title.value, 'The pier')
  put('seeds/harbour.yaml', 'titel: The quay\n')
  const [fault, ...others] = firstLook(root, [join(root, 'seeds/harbour.yaml')], shelf)
  assert.equal(fault.messages[0].ruleId, 'sidecar-key')
  assert.equal(others.length, 0)
  assert.equal(look().title.value, 'The pier')
})

test('left to the run: a seed that is gone, what belongs to none, and what is shown in excerpts', () => {
  shelf.clear()
  put('seeds/harbour.yaml', 'title: The pier\nrights: excerpt\n')
  const paths = ['harbour.yaml', 'gone.txt', 'gone.yaml', 'notes.pdf'].map((name) =>
    join(root, 'seeds', name),
  )
  assert.deepEqual(firstLook(root, paths, shelf), [])
  assert.throws(looks, /ENOENT/)
})
