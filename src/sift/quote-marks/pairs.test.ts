import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotePairs } from './pairs.ts'

const inside = (text: string) =>
  quotePairs(text, 0, text.length).map(({ open, close }) =>
    close ? text.slice(open.end, close.start) : null,
  )

test('pairs nest and never cross, whatever the marks', () => {
  const marks = ['"', '“', '”', '‘', '’', "'", '«', '»', '„', '``', "''", ' ', 'a', 's', '.', ',']
  let state = 11
  for (let round = 0; round < 3000; round++) {
    let text = ''
    for (let i = 0; i < 30; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      text += marks[(state >>> 8) % marks.length]
    }
    const ends: number[] = []
    for (const { open, close } of quotePairs(text, 0, text.length)) {
      if (!close) continue
      while (ends.length && ends[ends.length - 1] <= open.start) ends.pop()
      assert.ok(
        close.start >= open.end && (!ends.length || close.end <= ends[ends.length - 1]),
        JSON.stringify(text),
      )
      ends.push(close.end)
    }
  }
})

test('ten thousand marks that open and never close give few pairs, and an answer', () => {
  assert.ok(inside('“a '.repeat(10_000)).length < 10)
  assert.equal(inside('"a" '.repeat(5_000)).length, 5_000)
  assert.deepEqual(inside("'a ".repeat(10_000)).filter(Boolean), [])
})

test('marks outside the part that is asked for are not looked at', () => {
  const text = '"one" "two" "three"'
  assert.deepEqual(
    quotePairs(text, 6, 11).map(({ open, close }) => [open.start, close?.end]),
    [[6, 11]],
  )
})
