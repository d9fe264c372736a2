import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import type { Name } from '../data.ts'
import { words } from '../lib/words.ts'
import type { Passage, Root } from '../schema.ts'
import { mentions } from './mentions.ts'
import { tagNames } from './names.ts'

/** A file with one passage per line, tagged. */
function tagged(text: string, lang = 'en', from = 0): VFile {
  const passages: Passage[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match.index >= from)
      passages.push({
        id: `p${passages.length + 1}`,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        role: 'body',
      })
  }
  const file = new VFile({ value: text, data: { lang, passages, words: words(text) } })
  const root: Root = { type: 'root', children: [] }
  const tag = tagNames.call({} as never) as (tree: Root, file: VFile) => void
  tag(root, file)
  return file
}

const texts = (names: Name[] | undefined) => names?.map(({ text }) => text)

test('a line with a capital on every word gives nothing', () => {
  assert.deepEqual(
    texts(
      tagged('Mayor Anna Berg Backs Plan For New Ring Road\nIn the end Anna Berg backed the plan.').data
        .names,
    ),
    ['Anna Berg'],
  )
})

test('a line in capitals gives nothing', () => {
  assert.deepEqual(
    texts(tagged('SIGN UP WITH ANNA BERG AND NATO NOW\nLater the fleet of NATO came by.').data.names),
    ['NATO'],
  )
})

test('text outside all passages gives nothing', () => {
  const text = 'By Karl Lund\nThe dam was opened by Anna Berg.'
  assert.deepEqual(texts(tagged(text, 'en', text.indexOf('\n')).data.names), ['Anna Berg'])
})

test('another language is left alone', () => {
  assert.equal(tagged('Der Damm wurde von Anna Berg und dem Amt eröffnet.', 'de').data.names, undefined)
})

test('mentions carry passage, provisional id, role and demonym', () => {
  const file = tagged(
    'The dam was opened by President Anna Berg.\nCritics of Berg, all Norwegian, stayed away.',
  )
  assert.deepEqual(
    mentions(file).map(({ passage, text, kind, ref, role, demonym }) => [
      passage,
      text,
      kind,
      ref,
      role,
      demonym,
    ]),
    [
      ['p1', 'Anna Berg', 'person', 'anna-berg', 'President', undefined],
      ['p2', 'Berg', 'person', 'anna-berg', undefined, undefined],
      ['p2', 'Norwegian', 'place', 'norway', undefined, true],
    ],
  )
})

test('spans hold the words that they name', () => {
  const text =
    "The Delta Water Board's chief executive, J. K. Abara, met Anna Berg of Bergen in the U.S. on Monday."
  for (const { start, end, text: words } of tagged(text).data.names!)
    assert.equal(text.slice(start, end), words)
})

test('long runs of capitals, initials and hyphens end', () => {
  for (const unit of ['Anna Berg ', 'J. ', 'Ab-', 'Bank of ', "People's ", 'Alpha and ']) {
    const names = tagged(`it was ${unit.repeat(20000)} and nothing else was seen there at all`).data.names!
    for (const { start, end } of names) assert.ok(end - start < 2000)
  }
})
