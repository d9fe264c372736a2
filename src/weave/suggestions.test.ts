import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'yaml'
import type { Entity, SiteIndex, Source } from '../schema.ts'
import { suggestions } from './suggestions.ts'

const entity = (name: string, count: number): Entity => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  kind: 'person',
  name,
  aliases: [],
  roles: [],
  passages: [],
  count,
})

const site = (parts: Partial<SiteIndex>): SiteIndex => ({
  version: 1,
  digest: '',
  settings: { title: 'x', description: 'x', lang: 'en' },
  sources: [],
  people: [],
  organisations: [],
  places: [],
  names: [],
  topics: [],
  points: [],
  ...parts,
})

const kinds = (parts: Partial<SiteIndex>, sources: Source[] = []) => suggestions(site(parts), sources)

test('a last name, and a name spelled otherwise, are to be merged into the fuller or more frequent one', () => {
  const found = kinds({
    people: [entity('Ann Fairweather', 5), entity('Fairweather', 2), entity('Anne Fairweather', 1)],
  })
  assert.deepEqual(
    found.map(({ lines }) => parse(lines)),
    [[{ name: 'Ann Fairweather', aliases: ['Anne Fairweather'] }]],
    'a last name that two people share is nobody’s',
  )
  const [one] = kinds({ people: [entity('Ann Fairweather', 5), entity('Fairweather', 2)] })
  assert.deepEqual(parse(one.lines), [{ name: 'Ann Fairweather', aliases: ['Fairweather'] }])
  assert.deepEqual(kinds({ people: [entity('Ann Fairweather', 5), entity('Bo Fairfield', 2)] }), [])
})

test('a name with words before it is to be merged, one whose last word another has is not', () => {
  const [one, ...rest] = kinds({ people: [entity('Ann Lee', 2), entity('Planner Ann Lee', 4)] })
  assert.deepEqual(rest, [])
  assert.equal(one.place, 'below `names:`')
  assert.deepEqual(parse(one.lines), [{ name: 'Ann Lee', aliases: ['Planner Ann Lee'] }])
  assert.deepEqual(kinds({ people: [entity('Lee', 2), entity('Ann Lee', 4), entity('Jo Lee', 4)] }), [])
})

test('a discovered topic with passages enough is worth declaring, a declared one is not', () => {
  const topic = {
    id: 'ore',
    title: 'Ore',
    declared: false,
    terms: ['ore', 'ores'],
    aliases: [],
    passages: ['a#p1', 'a#p2', 'b#p1'],
    telling: [],
    related: [],
  }
  const [one, ...rest] = kinds({ topics: [topic, { ...topic, id: 'x', declared: true }] })
  assert.deepEqual(rest, [])
  assert.match(one.why, /3 passages in 2 sources/)
  assert.equal(one.file, 'content/topics/ore.mdx')
  assert.deepEqual(parse(one.lines.split('---\n')[1]), { title: 'Ore', aliases: ['ores'] })
})

test('what one source says alone is offered as a statement', () => {
  const sides = [{ source: 'a', passages: ['a#p1'], words: '“It is ore.”' }]
  const [one] = kinds({ points: [{ id: 'q', kind: 'one', about: 'Ann Lee', sides, by: 'lone-quotation' }] })
  assert.equal(one.why, 'Only `a` seems to have “It is ore.”')
  assert.equal(one.lines, '---\ntitle: Ann Lee\nkind: one\ncited: true\n---\n\n“It is ore.” [@a#p1]\n')
})

test('a point whose words would not pass is offered with whole passages, or not at all', () => {
  const sides = [{ source: 'a', passages: ['a#p1', 'a#p2'], words: '“It is ore,” … “and ours.”' }]
  const point = { id: 'q', kind: 'one' as const, about: 'Ore', sides, by: 'lone-quotation' }
  const texts = ['“It is ore,” she said, if true', '“It is dull and ours.”']
  const passages = texts.map((text, at) => ({ id: `p${at + 1}`, text }))
  const offered = (passes: (lines: string) => boolean) =>
    suggestions(site({ points: [point] }), [{ id: 'a', passages } as Source], (pages) =>
      pages.map(({ lines }) => passes(lines)),
    ).map(({ lines }) => lines.split('---\n\n')[1])
  assert.deepEqual(
    offered((lines) => lines.includes('if true')),
    ['“It is ore,” she said, if true. [@a#p1]\n\n“It is dull and ours.” [@a#p2]\n'],
  )
  assert.deepEqual(
    offered(() => false),
    [],
  )
})

test('a point that an editor has set out is not offered again', () => {
  const point = {
    id: 'same-figure-share',
    kind: 'differ' as const,
    about: 'share',
    sides: [
      { source: 'a', passages: ['a#p1'], words: 'half' },
      { source: 'b', passages: ['b#p2'], words: 'a third' },
    ],
    by: 'same-figure',
  }
  const [one] = kinds({ points: [point] })
  assert.match(one.why, /^`a` and `b` seem to differ on/)
  const [lone] = kinds({ points: [{ ...point, kind: 'one', sides: point.sides.slice(0, 1) }] })
  assert.match(lone.why, /^Only `a` seems to have/)
  assert.match(one.lines, /<Side source="b">\n\na third\. \[@b#p2\]/)
  const cited = (source: string, passage: string) => ({
    source,
    passage,
    start: 0,
    end: 1,
    at: { start: 0, end: 1 },
  })
  const statement = { id: 's', page: 'points/x', text: '', line: 1, column: 1, start: 0, end: 1 }
  assert.deepEqual(
    kinds({
      points: [point],
      statements: [{ ...statement, citations: [cited('a', 'p1'), cited('b', 'p2')] }],
    }),
    [],
  )
})
