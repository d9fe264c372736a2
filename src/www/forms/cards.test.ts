import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SiteIndex } from '../../schema.ts'
import { pictureFor } from './cards.ts'

const site = {
  settings: { title: 'Harbours', description: 'Forty reports.', lang: 'en' },
  sources: [],
  topics: [{ id: 'ore', title: 'Ore', passages: ['a#p1', 'a#p2'] }],
} as unknown as SiteIndex

test('on later pages of a topic the words of its picture count nothing: one passage more would change them all', () => {
  const first = pictureFor(site, '/topics/ore/')
  const later = pictureFor(site, '/topics/ore/page/3/')
  assert.match(first.alt, /2/)
  assert.deepEqual(later, { path: first.path, alt: 'Ore. Harbours' })
})
