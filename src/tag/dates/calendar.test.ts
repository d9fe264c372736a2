import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  civil,
  dayNumber,
  dayOf,
  exists,
  isoDay,
  isoMonth,
  isoQuarter,
  isoWeek,
  weekday,
} from './calendar.ts'

test('days and their numbers agree, from 1600 to 2400', () => {
  let before = dayNumber(1599, 12, 31)
  for (let year = 1600; year < 2400; year += 7) {
    for (let month = 1; month <= 12; month++) {
      const number = dayNumber(year, month, 28)
      assert.deepEqual(civil(number), { year, month, day: 28 })
      assert(number > before)
      before = number
    }
  }
  assert.equal(dayNumber(1970, 1, 1), 0)
  assert.equal(isoDay(dayNumber(2024, 2, 28) + 2), '2024-03-01')
})

test('ISO weeks at the turn of the year', () => {
  const week = (day: string) => isoWeek(dayOf(day)!)
  assert.equal(week('2021-01-03'), '2020-W53')
  assert.equal(week('2021-01-04'), '2021-W01')
  assert.equal(week('2024-12-30'), '2025-W01')
  assert.equal(week('2025-02-21'), '2025-W08')
  assert.equal(weekday(dayOf('2025-02-21')!), 5)
})

test('months and quarters carry into the year', () => {
  assert.equal(isoMonth(2025, 0), '2024-12')
  assert.equal(isoMonth(2025, 13), '2026-01')
  assert.equal(isoQuarter(2025, 0), '2024-Q4')
})

test('some days do not exist', () => {
  assert(exists(2024, 2, 29))
  assert(!exists(2025, 2, 29))
  assert(!exists(1900, 2, 29))
  assert(!exists(2025, 13, 1))
  assert.equal(dayOf('2025-02-31'), undefined)
  assert.equal(dayOf('2025-02'), undefined)
})
