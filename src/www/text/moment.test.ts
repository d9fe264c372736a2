import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bounds, clockWords, dayWords, momentWords } from './moment.ts'

test('a day is told in four styles', () => {
  assert.equal(momentWords('2025-02-14', 'long'), 'Friday 14 February 2025')
  assert.equal(momentWords('2025-02-14'), '14 February 2025')
  assert.equal(momentWords('2025-02-14', 'brief'), '14 Feb 2025')
  assert.equal(momentWords('2025-02-14', 'short'), 'Fri 14 Feb')
})

test('a week is told by its days, across months and years too', () => {
  assert.equal(momentWords('2025-W07'), '10–16 February 2025')
  assert.equal(momentWords('2025-W09'), '24 February – 2 March 2025')
  assert.equal(momentWords('2025-W01'), '30 December 2024 – 5 January 2025')
})

test('months, quarters, years and decades keep their precision', () => {
  assert.equal(momentWords('2025-02'), 'February 2025')
  assert.equal(momentWords('2025-Q3'), 'third quarter of 2025')
  assert.equal(momentWords('2014'), '2014')
  assert.equal(momentWords('199X'), '1990s')
})

test('an interval runs from the first day of one end to the last of the other', () => {
  assert.deepEqual(bounds('2025-02-28/2025-03'), { first: 20147, last: 20178 })
  assert.equal(momentWords('2025-02-12/2025-02-14'), '12–14 February 2025')
})

test('what is no date is given back as it is', () => {
  for (const iso of ['2025-02-31', '2025-13', 'soon', '']) {
    assert.equal(bounds(iso), null)
    assert.equal(momentWords(iso), iso)
  }
})

test('the clock time is that of its own zone', () => {
  assert.equal(clockWords('2025-02-21T09:50:00-06:00'), '9:50 am, UTC−6')
  assert.equal(clockWords('2025-02-21T00:05+05:30'), '12:05 am, UTC+5:30')
  assert.equal(clockWords('2025-02-21T12:00Z'), '12:00 pm, UTC')
  assert.equal(clockWords('2025-02-21'), '')
})

test('a day number has its weekday, before 1970 too', () => {
  assert.equal(dayWords(0, 'long'), 'Thursday 1 January 1970')
  assert.equal(dayWords(-1, 'long'), 'Wednesday 31 December 1969')
})
