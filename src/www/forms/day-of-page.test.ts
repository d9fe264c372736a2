import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SiteIndex } from '../../schema.ts'
import { dayOfPage } from './day-of-page.ts'

const source = (id: string, iso?: string) => ({ id, ...(iso && { published: { iso } }) })
const cites = (page: string, ...sources: string[]) => ({
  page,
  citations: sources.map((source) => ({ source })),
})
const site = {
  sources: [source('a', '2025-02-21T09:50:00-06:00'), source('b', '2025-03'), source('c', '2025-01-02')],
  topics: [
    { id: 'x', passages: ['a#p1', 'c#p1'] },
    { id: 'y', passages: ['b#p1'] },
  ],
  people: [],
  organisations: [],
  places: [],
  names: [],
  changes: [{ source: 'c', date: '2025-02-25' }],
  authored: [{ page: 'story', updated: '2025-02-22' }, { page: 'questions/q' }, { page: 'topics/y' }],
  statements: [cites('story', 'a'), cites('questions/q', 'a'), cites('topics/y', 'a')],
} as unknown as SiteIndex

test('a page is from the day that its editor says, else from that of the latest capture it rests on', () => {
  const day = dayOfPage(site)
  assert.deepEqual(
    [
      'sources/a/',
      'sources/b/',
      'sources/c/',
      'sources/a/page/2/',
      'topics/x/',
      'topics/y/',
      'story/',
      'questions/q/',
      '',
    ].map(day),
    [
      '2025-02-21',
      undefined,
      '2025-02-25',
      '2025-02-21',
      '2025-02-25',
      '2025-02-21',
      '2025-02-22',
      '2025-02-21',
      '2025-02-25',
    ],
  )
})
