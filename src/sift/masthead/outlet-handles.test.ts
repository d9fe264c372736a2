import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outletOfHandle, outletOfRights } from './outlet-handles.ts'

test('a handle is split where the text has its first word', () => {
  assert.equal(outletOfHandle('@Marnpost_official', 'The bridges of Marn are closed.'), 'Marn Post')
  assert.equal(outletOfHandle('@Marnpost_official', 'The bridges are closed.'), undefined)
  assert.equal(outletOfHandle('@MarnHerald', 'The bridges are closed.'), 'Marn Herald')
  assert.equal(outletOfHandle('@janeroe', 'The bridges of Marn are closed.'), undefined)
})

test('a rights note names the outlet, not the company', () => {
  assert.equal(outletOfRights('Copyright © 2024 Marn Post. All rights reserved.'), 'Marn Post')
  assert.equal(outletOfRights('© Marn.com 2017-2024. All rights reserved.'), 'Marn.com')
  assert.equal(outletOfRights('Copyright 2024 The AP. All rights reserved.'), undefined)
  assert.equal(outletOfRights('© 2024 Valley Media Group. All rights reserved.'), undefined)
  assert.equal(outletOfRights('© 2024. All rights reserved.'), undefined)
})
