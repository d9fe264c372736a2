import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readByline } from './bylines.ts'

const read = (text: string) => {
  const found = readByline(text, 0)
  return found && [found.people.join(' + '), found.outlet, text.slice(found.end)]
}

test('people and outlet', () => {
  assert.deepEqual(read('By Jane Roe, Ledger Staff Posted May 1'), ['Jane Roe', 'Ledger', ' Posted May 1'])
  assert.deepEqual(read('By JANE ROE'), ['Jane Roe', undefined, ''])
  assert.deepEqual(read('By Jane Roe and John van der Doe, The Daily Herald'), [
    'Jane Roe + John van der Doe',
    'The Daily Herald',
    '',
  ])
  assert.deepEqual(read('By Jane Roe | Marn Post'), ['Jane Roe', 'Marn Post', ''])
})

test('what a writer writes of, or from where, is no outlet', () => {
  for (const position of [
    'Environment Correspondent',
    'Social Affairs Editor',
    'Crime Reporter',
    'Health correspondent',
    'Marn Correspondent',
  ])
    assert.deepEqual(read(`By Jane Roe, ${position}`)?.slice(0, 2), ['Jane Roe', undefined], position)
  assert.deepEqual(read('By Jane Roe, AP Correspondent')?.slice(0, 2), ['Jane Roe', 'AP'])
  assert.deepEqual(read('By Jane Roe, Marn Post Editor')?.slice(0, 2), ['Jane Roe', 'Marn Post'])
})

test('a place or a position behind the name is no outlet', () => {
  for (const more of ['Zürich', 'Redakteurin', 'Lille', 'News', 'NYC'])
    assert.deepEqual(read(`By Jane Roe, ${more}`)?.slice(0, 2), ['Jane Roe', undefined], more)
  assert.deepEqual(read('By Jane Roe, NPR')?.slice(0, 2), ['Jane Roe', 'NPR'])
  assert.deepEqual(read('By Jane Roe, Marn Shimbun Staff Writers')?.slice(0, 2), ['Jane Roe', 'Marn Shimbun'])
})

test('a label may name the writer', () => {
  assert.deepEqual(read('Reporter: Jane Roe')?.slice(0, 2), ['Jane Roe', undefined])
  assert.deepEqual(read('Words: Jane Roe and John Doe')?.[0], 'Jane Roe + John Doe')
})

test('what a dump glues to a name is no part of it', () => {
  assert.deepEqual(read('By Jane RoeTwitter')?.[0], 'Jane Roe')
  assert.deepEqual(read('By Jane RoeLifestyle Writer')?.[0], 'Jane Roe')
  assert.deepEqual(read('By Jane McAllister')?.[0], 'Jane McAllister')
  assert.deepEqual(read('By Jane Roe For Marnmail')?.slice(0, 2), ['Jane Roe', 'Marnmail'])
  assert.deepEqual(read('Von Jana Roe Landespolitische Korrespondentin')?.[0], 'Jana Roe')
})

test('a label or a month behind the name is no part of it', () => {
  assert.deepEqual(read('By Jane Roe Updated May 1'), ['Jane Roe', undefined, ' Updated May 1'])
  assert.deepEqual(read('By Jane Roe November 3, 2020'), ['Jane Roe', undefined, ' November 3, 2020'])
})

test('a sentence is no byline', () => {
  assert.equal(read('By the river they sat'), undefined)
  assert.equal(read('By Monday all had left'), undefined)
})
