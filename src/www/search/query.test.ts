import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedFor, otherNumbers, type Query, readQuery, tellingWords, writeQuery } from './query.ts'

test('a query stands in the address, and comes back', () => {
  const queries: Query[] = [
    { words: '', filters: {} },
    { words: '50 % & more', filters: {}, sort: 'date' },
    { words: 'a', filters: { kind: ['source'], topic: ['Rare earths', 'Ore, raw'], speaker: ['A. B.'] } },
  ]
  for (const query of queries) assert.deepEqual(readQuery(writeQuery(query)), query)
  assert.equal(writeQuery({ words: '', filters: {} }), '')
  assert.deepEqual(readQuery('?q=+x+&other=1&sort=none'), { words: 'x', filters: {} })
})

const asked = (words: string) => askedFor(words).words.join(' ')

test('words that every text has are not asked for, unless there are no others', () => {
  assert.deepEqual(tellingWords('What is the price of ore, of ORE?'), ['price', 'ore'])
  assert.equal(asked('what is lithium worth'), 'lithium worth')
  assert.equal(asked('who is who'), 'who is')
  assert.equal(asked('Верховна Рада'), 'верховна рада')
})

test('signs, units, hyphens and spellings are asked for as the index has them', () => {
  for (const way of ['$500bn', '$500 bn', '$500 billion', '500 billion dollars', '500bn dollars'])
    assert.deepEqual(askedFor(way).words.sort(), ['500', 'billion', 'dollars'], way)
  for (const way of ['50%', '50 %', '50 percent', '50 per cent', '50pct'])
    assert.equal(asked(way), '50 percent', way)
  assert.equal(asked('rare-earth'), 'rare earth')
  assert.equal(asked('e-mail, T-shirts'), 'email tshirts')
  assert.equal(asked('F-16'), 'f 16')
  for (const way of ['Zelenskyy', 'zelenskiy', 'Zelensky’s', 'zelenski'])
    assert.equal(asked(way), 'zelensky', way)
  assert.equal(asked('1.5 3,000'), '1.5 3,000')
})

test('phrases stand apart from the words beside them', () => {
  assert.deepEqual(askedFor('"what is it"'), { phrases: ['what is it'], words: [] })
  assert.deepEqual(askedFor('“Rare earths” in the north'), { phrases: ['rare earths'], words: ['north'] })
})

test('numbers are asked for in digits and in letters', () => {
  assert.deepEqual(otherNumbers(['3', 'hours']), ['three', 'hours'])
  assert.deepEqual(otherNumbers(['three', 'hours']), ['3', 'hours'])
  assert.equal(otherNumbers(['500', 'hours']), undefined)
})
