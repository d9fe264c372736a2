import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStamp } from './stamps.ts'

const iso = (text: string) => readStamp(text, 0)?.iso

test('time zones of US and European outlets', () => {
  assert.equal(iso('Posted Jan 5, 2024 7:15 PM CST'), '2024-01-05T19:15:00-06:00')
  assert.equal(iso('5 January 2024, 14:05 GMT'), '2024-01-05T14:05:00+00:00')
  assert.equal(iso('1 April 2024 14:05 UTC+2'), '2024-04-01T14:05:00+02:00')
  assert.equal(iso('9:50 AM CEST, Fri July 4, 2025'), '2025-07-04T09:50:00+02:00')
})

test('`ET` is summer time by the date', () => {
  assert.equal(iso('Published: Monday, March 3, 2025 at 5 p.m. ET'), '2025-03-03T17:00:00-05:00')
  assert.equal(iso('Published: Monday, March 10, 2025 at 5 p.m. ET'), '2025-03-10T17:00:00-04:00')
})

test('an unknown zone is left out, not guessed', () => {
  assert.equal(iso('March 3, 2025 5:15 PM XYT'), '2025-03-03T17:15:00')
  assert.equal(iso('March 3, 2025'), '2025-03-03')
})

test('midnight and noon', () => {
  assert.equal(iso('Posted Jan 5, 2024 12:05 AM CST'), '2024-01-05T00:05:00-06:00')
  assert.equal(iso('Posted Jan 5, 2024 12:05 PM CST'), '2024-01-05T12:05:00-06:00')
})

test('months of other languages', () => {
  assert.equal(iso('5 лютого 2024, 14:30'), '2024-02-05T14:30:00')
  assert.equal(iso('3. März 2024'), '2024-03-03')
  assert.equal(iso('18 de novembro de 2019 às 10:00'), '2019-11-18T10:00:00')
})

test('days that no calendar has are no dates', () => {
  assert.equal(iso('31 February 2024'), undefined)
  assert.equal(iso('Flight 5, 2024 9:50'), undefined)
  assert.equal(iso('2025-13-01'), undefined)
})

test('dates in numbers, where their order is plain', () => {
  assert.equal(iso('21.02.2025, 09:50 Uhr'), '2025-02-21T09:50:00')
  assert.equal(iso('05.03.2025'), '2025-03-05')
  assert.equal(iso('21/02/2025 14:05'), '2025-02-21T14:05:00')
  assert.equal(iso('02/21/2025'), '2025-02-21')
  assert.equal(iso('2025/02/21'), '2025-02-21')
  assert.equal(iso('05/03/2025'), undefined)
  assert.equal(iso('31.02.2025'), undefined)
  assert.equal(iso('10.12.2019.4'), undefined)
  assert.equal(iso('21.02/2025'), undefined)
})

test('dates with the year first, as Chinese, Japanese and Korean pages print them', () => {
  assert.equal(iso('2025年3月3日'), '2025-03-03')
  assert.equal(iso('2025年3月3日（月）21時07分'), '2025-03-03T21:07:00')
  assert.equal(iso('公開日時：2025年3月3日 5:30'), '2025-03-03T05:30:00')
  assert.equal(iso('2025年04月24日23:52'), '2025-04-24T23:52:00')
  assert.equal(iso('입력 2025.03.03 14:20'), '2025-03-03T14:20:00')
  assert.equal(iso('2025. 3. 3.'), '2025-03-03')
  assert.equal(iso('2025년 3월 3일'), '2025-03-03')
})

test('half a day, a month alone, or the number of a version is no moment', () => {
  assert.equal(iso('2025年3月3日午後3時05分'), '2025-03-03')
  assert.equal(iso('2025年13月3日'), undefined)
  assert.equal(iso('2025年3月'), undefined)
  assert.equal(iso('2025.3.3'), undefined)
})

test('a year of two digits counts where a label tells the order', () => {
  assert.equal(iso('03.03.25'), undefined)
  assert.equal(iso('25/12/24'), undefined)
  assert.equal(iso('Updated 03/03/25'), undefined)
  assert.equal(iso('Veröffentlicht am 27.04.24 um 07:39 Uhr'), '2024-04-27T07:39:00')
})
