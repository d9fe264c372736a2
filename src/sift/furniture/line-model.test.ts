import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyLines } from './line-model.ts'

const lines = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
const sentence =
  'The council of the town voted on Monday to mend the bridge, which had been closed since the flood in May.'
const menu = 'Home\nNews\nSport\nWeather\nJobs\nMore\nSign in\nSubscribe\nTV guide\nCars\n'.repeat(6)

test('a page: the run of sentences between the menus', () => {
  const text = `${menu}Bridge to be mended\nBy Jane Roe\n${`${sentence}\n`.repeat(5)}${menu}`
  const story = storyLines(text, lines(text))
  assert.deepEqual([story.indexOf(1), story.lastIndexOf(1)], [62, 66])
})

test('sentences alone are all story', () => {
  const text = `${sentence}\n`.repeat(6)
  assert(storyLines(text, lines(text)).every(Boolean))
})

test('nothing at all', () => {
  assert.equal(storyLines('', []).length, 0)
})
