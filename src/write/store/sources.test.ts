/** What is known of the store spares work, and is never trusted further than its files. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Extracted, Source } from '../../schema.ts'
import { type SiteParts, storeFolder, writeStore } from '../store.ts'

let root: string
before(() => {
  root = mkdtempSync(join(tmpdir(), 'lode stored '))
})
after(() => rmSync(root, { recursive: true, force: true }))

const parts: SiteParts = {
  settings: { title: 'T', description: '', lang: 'en' },
  people: [],
  organisations: [],
  places: [],
  names: [],
  topics: [],
  points: [],
}
const record = { key: 'a', text: 'Rain fell.' }
let asked = 0

/** A source whose passages count how often they are looked at. */
function source(mentions: Source['mentions'] = []): Source {
  const lists = { masthead: [], sections: [], sentences: [], furniture: [], quotations: [], attributions: [] }
  return {
    ...{ id: 'one', seed: 'one.txt', sha256: '', kind: 'capture', lang: 'en', length: 10 },
    title: { value: 'One', certainty: 'stated', by: 'test' },
    ...lists,
    ...{ figures: [], dates: [], mentions, skipped: [] },
    get passages() {
      asked++
      return [{ id: 'p1', start: 0, end: 10, text: record.text, role: 'body' }]
    },
  } as Source
}

function written(mentions?: Source['mentions'], write = true) {
  asked = 0
  const kept: Extracted['kept'] = { key: record.key, textOf: () => undefined }
  return writeStore(root, parts, [source(mentions)], write, () => kept)
}

const path = () => join(root, storeFolder, 'sources/one.json')
const text = () => readFileSync(path(), 'utf8')

test('a source of the same record is not looked at again, and its card is the same', () => {
  const first = written()
  assert(asked > 0)
  const again = written()
  assert.equal(asked, 0)
  assert.equal(JSON.stringify(again), JSON.stringify(first))
})

test('another record, or another name of somebody in it, makes another file', () => {
  const mention = { passage: 'p1', start: 0, end: 4, text: 'Rain', kind: 'person' as const, ref: 'rain' }
  written([mention])
  assert(text().includes('"ref":"rain"'))
  Object.assign(record, { key: 'b', text: 'Snow fell.' })
  written([mention])
  assert(text().includes('Snow'))
})

test('a file that is gone, or a part of it, is made again', () => {
  const whole = text()
  rmSync(path())
  written([])
  assert(existsSync(path()))
  written([])
  writeFileSync(path(), whole.slice(0, 40))
  written([])
  assert(text().endsWith('}'))
})

test('without writing, what is known stays known', () => {
  const kept = join(root, 'node_modules/.cache/lode/stored.json')
  const known = readFileSync(kept, 'utf8')
  Object.assign(record, { key: 'c', text: 'Hail fell.' })
  written([], false)
  assert.equal(readFileSync(kept, 'utf8'), known)
  assert(!text().includes('Hail'))
})
