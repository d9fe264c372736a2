import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writersIn } from './writers.ts'

test('what is no writer', () => {
  for (const value of [
    'j.roe@marnpost.example',
    '105092',
    'marnpost.de',
    'Marn Post (www.marnpost.com)',
    'Marn Inc.',
  ])
    assert.deepEqual(writersIn(value), [], value)
})

test('one name stays whole', () => {
  for (const name of ['Jane Roe', 'Roe, Jane', 'Ludwig van der Berg', 'roe', '松岡大地'])
    assert.deepEqual(writersIn(name), [name], name)
  assert.deepEqual(writersIn('Jane Roe (jro)'), ['Jane Roe'])
  assert.deepEqual(writersIn('Jane Roe (jro), John Doe (jdo)'), ['Jane Roe', 'John Doe'])
  assert.deepEqual(writersIn('John Doe, Jr.'), ['John Doe, Jr.'])
})

test('several names in one value are several writers, and places and outlets behind them are none', () => {
  assert.deepEqual(writersIn('Jane Roe and John Doe'), ['Jane Roe', 'John Doe'])
  assert.deepEqual(writersIn('Jana Roe und Jon Doe, dpa'), ['Jana Roe', 'Jon Doe'])
  assert.deepEqual(writersIn('Jane Roe, John Doe, Ann Poe and Max Moe'), [
    'Jane Roe',
    'John Doe',
    'Ann Poe',
    'Max Moe',
  ])
  assert.deepEqual(writersIn('Jane Roe, The Marn Herald'), ['Jane Roe'])
  assert.deepEqual(writersIn('Jane Roe, Marn Post'), ['Jane Roe'])
  assert.deepEqual(writersIn('Jana Roe, profesorka prava, Marn.lt'), ['Jana Roe'])
})
