import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DateMention } from '../../schema.ts'
import { byDay, dayClass, readable } from './days.ts'
import { lanesOf } from './timeline-lanes.ts'
import { picture } from './timeline-picture.ts'

const date = (iso: string | undefined, certainty: DateMention['certainty'] = 'implied') => ({
  source: 'a',
  item: {
    passage: 'p1',
    start: 0,
    end: 1,
    text: 'then',
    iso,
    precision: 'day',
    certainty,
    working: '',
  } as DateMention,
})

test('dates that resolve alike are one day, printed if any source prints it', () => {
  const days = byDay([date('2025-02-14'), date('2025-02-14', 'stated'), date('2025-02-13')])
  assert.deepEqual(
    days.map((day) => [day.iso, day.items.length, dayClass(day)]),
    [
      ['2025-02-13', 1, 'w'],
      ['2025-02-14', 2, ''],
    ],
  )
})

test('a week comes before its first day, and is a stretch', () => {
  const days = byDay([date('2025-02-10'), date('2025-W07')])
  assert.deepEqual(days.map(dayClass), ['r', 'w'])
})

test('a date that is not resolved, or is none, has no day', () => {
  assert.deepEqual(byDay([date(undefined), date('2025-02-31')]), [])
})

test('a working tells its dates in words', () => {
  assert.equal(
    readable('“last week”, seen from 2025-02-21 → 2025-W07'),
    '“last week”, seen from 21 February 2025: 10–16 February 2025',
  )
})

test('a day far from all others is left to the list', () => {
  const days = byDay(
    ['1991-08-24', '2025-02-12', '2025-02-14', '2025-02-19', '2025-03-20'].map((iso) => date(iso)),
  )
  const drawn = picture(days, [{ label: 'A & B', days }])!
  assert.equal(drawn.left, 1)
  assert.match(drawn.svg, /A &amp; B/)
  assert.doesNotMatch(drawn.svg, /1991/)
})

test('one day alone is no picture', () => {
  const days = byDay([date('2025-02-12')])
  assert.equal(picture(days, [{ label: 'A', days }]), null)
})

test('lanes are themes where topics part the entries, else sources', () => {
  const days = byDay(['2025-02-12', '2025-02-13', '2025-02-14', '2025-02-15'].map((iso) => date(iso)))
  const topics = [[{ id: 'x', title: 'X' }], [{ id: 'y', title: 'Y' }]]
  const sources = [{ id: 'a', label: 'A' }]
  const parted = lanesOf(
    days.map((day, i) => ({
      ...day,
      items: day.items.map(({ source, item }) => ({ source, item: { ...item, passage: `p${i}` } })),
    })),
    { topicsOf: (ref) => topics[Number(ref.slice(-1)) % 2]!, sources },
  )
  assert.deepEqual(
    parted.filter((lane) => lane.days.length).map((lane) => [lane.label, lane.days.length]),
    [
      ['X', 2],
      ['Y', 2],
    ],
  )
  assert.deepEqual(
    lanesOf(days, { topicsOf: () => [], sources }).map((lane) => [lane.label, lane.days.length]),
    [['A', 4]],
  )
})
