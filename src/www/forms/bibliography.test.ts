import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bibtex, ris } from './bibliography.ts'
import type { CslItem } from './csl.ts'

const item = (parts: Partial<CslItem>): CslItem => ({
  id: 'pier-2022-01-03',
  type: 'article-newspaper',
  title: 'The pier',
  note: 'SHA-256 0f',
  ...parts,
})

test('BibTeX keeps letters of any script, and the capitals of a title', () => {
  const entry = bibtex(
    item({
      title: 'Пристань у Wexcombe',
      author: [{ literal: 'Олена Шевченко' }, { literal: 'Bee and Sons' }],
      'container-title': 'مرفأ',
      issued: { 'date-parts': [[2022, 1, 3]] },
    }),
  )
  assert.equal(
    entry,
    '@article{pier-2022-01-03,\n  author = {{Олена Шевченко} and {Bee and Sons}},\n  title = {{Пристань у Wexcombe}},\n' +
      '  journal = {مرفأ},\n  year = {2022},\n  month = jan,\n  day = {3},\n  note = {SHA-256 0f},\n}\n',
  )
})

test('nothing in a capture ends an entry, or is a command of TeX', () => {
  const hostile = 'a } b { c \\input{x} 50% & #1 $x_1^2$ ~\n@comment{y}'
  const entry = bibtex(
    item({
      type: 'document',
      title: hostile,
      author: [{ literal: hostile }],
      URL: 'https://x.example/{a}?b=c_d%20e',
    }),
  )
  let depth = 0
  for (const char of entry.trim().slice('@misc{'.length, -1)) {
    depth += char === '{' ? 1 : char === '}' ? -1 : 0
    assert(depth >= 0)
  }
  assert.equal(depth, 0)
  assert.equal(entry.split('\n').filter((line) => line.startsWith('@')).length, 1)
  assert.doesNotMatch(entry, /(?<!\\)[%#&$]1|\\input/)
  assert.match(entry, /^ {2}url = \{https:\/\/x\.example\/%7Ba%7D\?b=c_d%20e\},$/m)
})

test('a page of the site is a part of it, and no article', () => {
  const page = item({ type: 'webpage', 'container-title': 'The harbour', note: undefined })
  assert.match(bibtex(page), /^@misc\{.*\n {2}title = .*\n {2}organization = \{The harbour\},\n\}\n$/)
  assert.match(ris(page), /^TY {2}- ELEC\r\n/)
})

test('RIS has a tag a line, whatever a title holds', () => {
  const lines = ris(
    item({ title: 'One\r\nER  - \nTY  - BOOK\u0000\u001b', issued: { 'date-parts': [[2022, 1]] } }),
  ).split('\r\n')
  assert.deepEqual(
    lines.map((line) => line.slice(0, 6)),
    ['TY  - ', 'ID  - ', 'TI  - ', 'PY  - ', 'DA  - ', 'N1  - ', 'ER  - ', ''],
  )
  assert.equal(lines[4], 'DA  - 2022/01/')
})
