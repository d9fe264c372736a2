import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entity, EntityKind, SiteIndex } from '../../schema.ts'
import { entityHref, hasPage } from './entities.ts'

test('two passages make a page, and two sources where it is open what a name is of', () => {
  const named = (kind: EntityKind, ...passages: string[]) =>
    ({ kind, id: passages.join(), passages }) as Entity
  const once = named('place', 'a#p1')
  const twice = named('place', 'a#p1', 'a#p2')
  const open = named('name', 'a#p1', 'a#p2')
  const told = named('name', 'a#p1', 'b#p1')
  const site = {
    people: [],
    organisations: [],
    places: [once, twice],
    names: [open, told],
  } as Partial<SiteIndex>
  assert.deepEqual(
    [once, twice, open, told].map((each) => hasPage(site as SiteIndex, each, new Set())),
    [false, true, false, true],
  )
  assert.equal(entityHref(open), '/names/a#p1,a#p2/')
})
