import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { words } from '../lib/words.ts'
import type { Span } from '../schema.ts'
import { tagDates } from './dates.ts'
import { tagFigures } from './figures.ts'

const steps = unified().use(tagDates).use(tagFigures).freeze()
const find = (file: VFile) => steps.runSync({ type: 'root', children: [] }, file)

function tagged(text: string): VFile {
  const file = new VFile({ value: text })
  file.data.lang = 'en'
  file.data.words = words(text)
  file.data.passages = [{ id: 'p1', start: 0, end: text.length, text, role: 'body' }]
  file.data.published = { iso: '2025-02-21', precision: 'day', certainty: 'stated', by: 'test' }
  find(file)
  return file
}

const hostile = [
  '1 '.repeat(10_000),
  '1-'.repeat(10_000),
  '1/'.repeat(10_000),
  '$'.repeat(10_000),
  'from 1 to '.repeat(3000),
  'hundreds of '.repeat(3000),
  'five million and a half '.repeat(3000),
  'last Friday May '.repeat(3000),
  'the day before '.repeat(3000),
  '7'.repeat(400_000),
  `${'7'.repeat(400)} dollars. `.repeat(100),
  '٣٤ ٪ १२ 𝟙𝟚 ½½½ 5\u200b0%',
  'Feb. 31, 99999 99 Feb -5 -- $- %% (5 [5 {5',
]

test('whatever stands there, spans are in order, apart and say their own words', () => {
  for (const text of hostile) {
    const { figures, dates } = tagged(text).data
    for (const found of [figures!, dates!]) {
      let at = 0
      for (const one of found) {
        assert.equal(text.slice(one.start, one.end), one.text)
        assert(one.start >= at && one.end > one.start)
        at = one.end
      }
    }
    const both: Span[] = [...figures!, ...dates!].sort((one, other) => one.start - other.start)
    for (let i = 1; i < both.length; i++) assert(both[i].start >= both[i - 1].end, text.slice(0, 40))
    for (const { low, high } of figures!) assert(low === undefined || high === undefined || low <= high)
  }
})

test('nothing outside a passage counts', () => {
  const file = tagged('It cost $5 on Friday. It cost $9 on Monday.')
  const text = String(file.value)
  file.data.passages = [{ id: 'p1', start: 22, end: text.length, text: text.slice(22), role: 'body' }]
  find(file)
  assert.deepEqual(
    file.data.figures?.map((figure) => figure.text),
    ['$9'],
  )
  assert.deepEqual(
    file.data.dates?.map((date) => date.text),
    ['Monday'],
  )
})

test('a caption is seen from its own date', () => {
  const text = 'A crane burns on Wednesday, Feb. 12, 2025, two days after it failed Monday.'
  const file = tagged(text)
  file.data.passages = [{ id: 'p1', start: 0, end: text.length, text, role: 'caption' }]
  find(file)
  assert.deepEqual(
    file.data.dates?.map(({ text, iso }) => [text, iso]),
    [
      ['Wednesday, Feb. 12, 2025', '2025-02-12'],
      ['Monday', '2025-02-10'],
    ],
  )
})
