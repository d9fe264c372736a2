import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { raise } from './lib/raise.ts'
import { annotations, entries } from './report.ts'

const file = new VFile({ path: '/home/me/content/story.mdx', value: 'One 50%\nTwo' })
raise(file, 'figure-not-in-passage', 'Unexpected `50%`, expected: none', {
  at: { start: 4, end: 7 },
  actual: '50%',
})
raise(file, 'sentence-endless', 'Unexpected text', {})

test('entries for tools: severity, place, rule, and what to do', () => {
  const [entry, ...rest] = entries([file], '/home/me')
  assert.deepEqual(rest, [])
  assert.deepEqual(
    { ...entry, remedy: undefined },
    {
      path: 'content/story.mdx',
      line: 1,
      column: 5,
      severity: 'error',
      rule: 'figure-not-in-passage',
      reason: 'Unexpected `50%`, expected: none',
      actual: '50%',
      remedy: undefined,
    },
  )
  assert(entry.remedy)
  assert.equal(entries([file], '/home/me', true).length, 2)
})

test('annotations for GitHub: a line each, marks of its own escaped', () => {
  const text = annotations([file], '/home/me')
  assert.match(
    text,
    /^::error file=content\/story\.mdx,line=1,col=5,title=figure-not-in-passage::Unexpected `50%25`, expected: none%0A/,
  )
  assert.equal(text.trimEnd().split('\n').length, 1)
})
