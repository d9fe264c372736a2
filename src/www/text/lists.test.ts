import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SiteIndex, Source, SourceCard, Topic } from '../../schema.ts'
import type { Block } from '../blocks.ts'
import { paged } from '../paged.ts'
import { amounts } from './amounts.ts'
import { groups, inOrder } from './by-source.ts'
import { direction } from './cores.ts'
import { strip } from './coverage.ts'
import { filterValues } from './filters.ts'
import { keptTogether, pageHref, slices, weighedSlices } from './pages.ts'
import { shelves } from './shelves.ts'
import { cut, passageHref, passagePlace, sourceLabel } from './sources.ts'
import { around, inPassage, passageOf } from './within.ts'

function card(id: string, more: { publisher?: string; day?: string; title?: string } = {}): SourceCard {
  const found = (value: string) => ({ value, certainty: 'stated', by: 'x' }) as const
  return {
    id,
    title: found(more.title ?? id),
    publisher: more.publisher ? found(more.publisher) : undefined,
    published: more.day ? { iso: more.day, precision: 'day', certainty: 'stated', by: 'x' } : undefined,
  } as SourceCard
}
const site = (sources: SourceCard[]) => ({ sources }) as SiteIndex

test('a publisher names its one source, and needs the day where it has two', () => {
  const two = site([
    card('a', { publisher: 'Post', day: '2025-02-21' }),
    card('b', { publisher: 'Post', day: '2024-02-21' }),
    card('c', { publisher: 'Times' }),
  ])
  assert.deepEqual(
    ['a', 'b', 'c', 'unknown'].map((id) => sourceLabel(two, id)),
    ['Post, 21 Feb 2025', 'Post, 21 Feb 2024', 'Times', 'unknown'],
  )
})

test('a capture without a title goes by its id, and of names that begin alike more is shown', () => {
  const bare = (id: string) => ({
    ...card(id),
    title: { value: `Untitled capture ${id}`, certainty: 'implied', by: 'none-stated' } as const,
  })
  const same = 'The latest from the harbour, where boats came back on'
  const three = site([
    bare('post-2016-10-04-what-the-harbour-said'),
    card('a', { title: `${same} Monday` }),
    card('b', { title: `${same} Friday` }),
  ])
  assert.deepEqual(
    ['post-2016-10-04-what-the-harbour-said', 'a', 'b'].map((id) => sourceLabel(three, id)),
    ['post-2016-10-04-what-the…', `${same} Monday`, `${same} Friday`],
  )
})

test('a capture without a title goes by the words that it opens with, in marks that close', () => {
  const value = 'Untitled capture: “The harbour was closed on Tuesday after a barge…”'
  const title = { value, certainty: 'implied', by: 'none-stated' } as const
  const press = { publisher: 'The Harbour Evening Herald' }
  const cards = site([
    { ...card('scan-0001'), title },
    card('b', { ...press, title: 'A barge adrift' }),
    { ...card('c', press), title },
    card('d', { ...press, day: '2025-02-21' }),
    card('e', { publisher: 'Post', day: '2025-02-21', title: 'Pier opens' }),
    card('f', { publisher: 'Post', day: '2025-02-21', title: 'Pier closes' }),
  ])
  assert.deepEqual(
    cards.sources.map(({ id }) => sourceLabel(cards, id)),
    [
      '“The harbour was closed on…”',
      'Harbour Evening…, A barge adrift',
      'Harbour Evening…, “The harbour…”',
      'Harbour Evening…, 21 Feb 2025',
      'Post, 21 Feb 2025, Pier opens',
      'Post, 21 Feb 2025, Pier closes',
    ],
  )
})

test('a long name is cut at a word', () => {
  assert.equal(cut('The harbour council meets again', 18), 'The harbour…')
  assert.equal(cut('the-harbour-council-meets', 18), 'the-harbour…')
  assert.equal(cut('Donaudampfschifffahrtsgesellschaft', 10), 'Donaudamp…')
  assert.equal(cut('…          the pier …          $40 million', 30), '… the pier … $40 million')
  assert.equal(cut('…          the pier …          $40 million', 14), '… the pier…')
})

test('passages come source by source, by date, undated last, and by their number within', () => {
  const all = site([card('late', { day: '2025-03-01' }), card('none'), card('early', { day: '2025-01-01' })])
  const refs = inOrder(all, ['none#p1', 'late#p10', 'late#p2', 'early#p3'])
  assert.deepEqual(refs, ['early#p3', 'late#p2', 'late#p10', 'none#p1'])
  assert.deepEqual(groups(refs)[1], { source: 'late', passages: ['p2', 'p10'] })
})

test('few sources stand on one shelf, many by year, or by month within one', () => {
  const many = (day: (i: number) => string | undefined) =>
    Array.from({ length: 30 }, (_, i) => card(`s${i}`, { day: day(i) }))
  assert.equal(shelves(many(() => undefined).slice(0, 5)).length, 1)
  assert.deepEqual(
    shelves(many((i) => (i ? `${2020 + (i % 2)}-05-01` : undefined))).map((shelf) => shelf.label),
    ['2021', '2020', 'Undated'],
  )
  assert.deepEqual(
    shelves(many((i) => `2025-0${1 + (i % 2)}-01`)).map((shelf) => shelf.label),
    ['February 2025', 'January 2025'],
  )
  assert.deepEqual(
    shelves(many(() => undefined)).map((shelf) => shelf.label),
    ['S'],
  )
})

test('a long list is cut into pages, and an empty one is one page', () => {
  assert.deepEqual(
    slices([1, 2, 3], 2).map(({ page, items }) => [page, items]),
    [
      [undefined, [1, 2]],
      ['page/2', [3]],
    ],
  )
  assert.equal(slices([], 2).length, 1)
  assert.equal(pageHref('/topics/x/', 1), '/topics/x/')
  assert.equal(pageHref('/topics/x/', 2), '/topics/x/page/2/')
})

test('what belongs together stays on a page that holds it, and is cut only where none does', () => {
  const cut = (words: string, size: number, opening?: number) =>
    keptTogether([...words], (word) => word, size, opening).map(({ items }) => items.join(''))
  assert.deepEqual(cut('aabbbc', 4), ['aa', 'bbbc'])
  assert.deepEqual(cut('aabb', 4), ['aabb'])
  assert.deepEqual(cut('abbbbbc', 3), ['abb', 'bbb', 'c'])
  assert.deepEqual(cut('aaabb', 4, 2), ['aa', 'abb'])
  assert.deepEqual(cut('abbcc', 2, 2), ['a', 'bb', 'cc'])
  assert.deepEqual(cut('', 2), [''])
})

test('one item more in a long list moves few pages, on average, and not all that follow', () => {
  const items = Array.from({ length: 3000 }, (_, i) => ({ of: Math.floor(i / 1.2), i }))
  const pages = (list: typeof items) =>
    keptTogether(list, ({ of }) => of, 40, 20).map((slice) => slice.items.map(({ i }) => i).join())
  const before = new Set(pages(items))
  let changed = 0
  const places = Array.from({ length: 30 }, (_, i) => i * 97)
  for (const at of places) {
    const after = pages(items.toSpliced(at, 0, { of: items[at]!.of, i: -1 }))
    changed += after.filter((page) => !before.has(page)).length
  }
  assert.ok(changed / places.length < 10, `${changed / places.length} of ${before.size}`)
})

test('the numbers that matter are those of most sources; a share said as a fraction is the same share', () => {
  const figure = (source: string, text: string, value: number | undefined, unit: string, of = 'it') => ({
    source,
    item: { passage: 'p1', start: 0, end: 1, text, low: value, high: value, unit, of, hedge: null },
  })
  const found = amounts([
    figure('a', '$9', 9, 'USD'),
    figure('a', '$5', 5, 'USD'),
    figure('b', '$5', 5, 'USD'),
    figure('a', '€7', 7, 'EUR'),
    figure('a', '50%', 50, 'percent'),
    figure('b', 'half', 0.5, 'fraction'),
    figure('b', 'trillions', undefined, 'USD'),
    figure('b', '$8', 8, 'USD', ''),
    ...['a', 'b', 'c'].map((source) => figure(source, '10%', 10, 'percent', source)),
    ...['a', 'b', 'c'].map((source) => figure(source, '20%', 20, 'percent', '')),
  ])
  assert.deepEqual(
    found.money.map(({ value }) => value),
    [9, 8, 5],
  )
  assert.deepEqual(
    found.share?.given.map(({ source }) => source),
    ['a', 'b'],
  )
})

test('amounts that one scale cannot show are not drawn together', () => {
  const figure = (source: string, value: number) => ({
    source,
    item: {
      passage: 'p1',
      start: 0,
      end: 1,
      text: `€${value}`,
      low: value,
      high: value,
      unit: 'EUR',
      of: 'it',
      hedge: null,
    },
  })
  const drawn = (...values: number[]) =>
    amounts(
      values.flatMap((value, at) => [...Array(9 - at)].map((_, from) => figure(`s${from}`, value))),
    ).money.map(({ value }) => value)
  assert.deepEqual(drawn(400, 15e9, 800, 500), [800, 500, 400])
  assert.deepEqual(drawn(15e9, 400, 800, 2e9), [15e9, 2e9])
  assert.deepEqual(drawn(0, 400), [400])
})

test('the strip has a cell for each passage, and stays small for thousands', () => {
  assert.equal(strip([1, 0, 2], 0).width, 28)
  assert.match(strip([1, 0, 2], 0).hollow, /^M10\.75/)
  assert.ok(strip(Array(5000).fill(1), 500).width <= 2000)
})

test('direction follows the language, and the letters where it is not known', () => {
  assert.equal(direction(undefined), '')
  assert.equal(direction('uk'), ' lang="uk"')
  assert.equal(direction('ar-EG'), ' lang="ar-EG" dir="rtl"')
  assert.equal(direction('und'), ' dir="auto"')
})

test('where there are many sources, the search filters by their publishers, and by the commonest topics', () => {
  const few = site([card('a', { publisher: 'Post' }), card('b', { title: 'Ore' })])
  const many = site([
    card('none'),
    ...Array.from({ length: 50 }, (_, i) =>
      card(`s${i}`, { publisher: i < 20 ? 'Post' : 'Times', day: `2024-01-${10 + (i % 19)}` }),
    ),
  ])
  few.topics = []
  many.topics = Array.from(
    { length: 60 },
    (_, i) => ({ title: `T${i}`, passages: Array(i).fill('s#p1') }) as unknown as Topic,
  )
  assert.deepEqual(
    [...filterValues(few).sources],
    [
      ['Post', 'Post'],
      ['Ore', 'Ore'],
    ],
  )
  assert.deepEqual(new Set(filterValues(many).sources.values()), new Set(['Post', 'Times']))
  assert.equal(filterValues(many).sources.get('none'), undefined)
  assert.deepEqual([...filterValues(many).topics].slice(-1), ['T44'])
})

test('a passage has its place on the page of its source that its number leads to', () => {
  assert.equal(passageHref('long', 'p500'), '/sources/long/#p500')
  assert.equal(passageHref('long', 'p501'), '/sources/long/page/2/#p501')
  assert.equal(passageHref('long', 'p501', 2), '#p501')
  assert.equal(passagePlace('long#p1001').href, '/sources/long/page/3/#p1001')
})

test('what is cut into pages keeps its order, a heading stays with what follows it', () => {
  const block = (role: Block['role'], id?: string): Block => ({ role, id, html: id ?? '', edited: false })
  const { pages, titles } = paged([
    block('prose'),
    block('body', 'p500'),
    block('heading', 's1'),
    block('body', 'p501'),
    block('furniture'),
    block('body', 'p2'),
    block('heading', 's2'),
  ])
  assert.deepEqual(
    pages.map((page) => page.map(({ role, id }) => id ?? role)),
    [
      ['prose', 'p500', 'p2', 's2'],
      ['s1', 'p501', 'furniture'],
    ],
  )
  assert.deepEqual([...titles.keys()], ['s1', 's2', 'opening'])
  assert.equal(paged([block('heading', 's1'), block('body', 'p1')]).titles.size, 0)
})

test('passages are found by number, things by passage, voices by what they hold', () => {
  const passages = [{ id: 'p1' }, { id: 'p2' }, { id: 'p9' }] as Source['passages']
  const source = { passages } as Source
  assert.equal(passageOf(source, 'p2'), passages[1])
  assert.equal(passageOf(source, 'p9'), passages[2])
  assert.equal(passageOf(source, 'p3'), undefined)
  const items = [{ passage: 'p2' }, { passage: 'p1' }, { passage: 'p2' }]
  assert.deepEqual(inPassage(items, 'p2'), [items[0], items[2]])
  const spans = [
    { start: 0, end: 90 },
    { start: 5, end: 8 },
    { start: 10, end: 30 },
  ]
  assert.deepEqual(around(spans, { start: 12, end: 20 }), [spans[0], spans[2]])
  assert.deepEqual(around(spans, { start: 12, end: 95 }), [])
})

test('days that weigh much share no page, and none is lost', () => {
  const pages = weighedSlices([5, 5, 5, 20, 1, 9], 10, (weight) => weight)
  assert.deepEqual(
    pages.map(({ items, number, total, page }) => [items.join(' '), number, total, page]),
    [
      ['5 5', 1, 4, undefined],
      ['5', 2, 4, 'page/2'],
      ['20', 3, 4, 'page/3'],
      ['1 9', 4, 4, 'page/4'],
    ],
  )
  assert.deepEqual(weighedSlices([], 10, Number)[0].items, [])
})
