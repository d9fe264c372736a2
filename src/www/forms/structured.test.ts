import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Found, SiteIndex } from '../../schema.ts'
import { scriptText, structured } from './structured.ts'

const stated = (value: string): Found => ({ value, certainty: 'stated', by: 'first-line' })
const report = {
  id: 'a',
  kind: 'capture',
  lang: 'en',
  title: stated('Ore </script>'),
  publisher: stated('The Bee'),
}
const site = {
  settings: { title: 'Site', description: '', lang: 'en' },
  sources: [
    report,
    { ...report, id: 'n', kind: 'notes' },
    {
      id: 'u',
      kind: 'capture',
      lang: 'und',
      title: { ...stated('u.txt'), certainty: 'implied', by: 'file-name' },
    },
  ],
  people: [],
  organisations: [],
  places: [],
  names: [],
  statements: [{ page: 'questions/q', text: 'So it is.' }],
  authored: [],
} as unknown as SiteIndex

function graph(pathname: string) {
  const found = structured({
    site,
    pathname,
    title: 'Title',
    description: '',
    url: (path) => `https://x.org${path}`,
    indexes: [
      { href: '/sources/', label: 'Sources' },
      { href: '/compare/', label: 'Compare' },
    ],
    quotations: () => [{ text: 'Said.' }],
    events: () => [],
  })
  return found && JSON.parse(JSON.stringify(found))['@graph']
}

test('a source says what is known of it; notes are based on the report; without a publisher it is no news', () => {
  assert.deepEqual(graph('/sources/a/')[0], {
    '@type': 'NewsArticle',
    headline: 'Ore </script>',
    publisher: { '@type': 'Organization', name: 'The Bee' },
    inLanguage: 'en',
  })
  const [notes] = graph('/sources/n/')
  assert.equal(notes['@type'], 'CreativeWork')
  assert.equal(notes.isBasedOn['@type'], 'NewsArticle')
  assert.deepEqual(graph('/sources/u/')[0], { '@type': 'CreativeWork' })
})

test('a question has its answer, one that is not answered has none, and the page for lost readers is of nothing', () => {
  assert.equal(graph('/questions/q/')[0].mainEntity.acceptedAnswer.text, 'So it is.')
  assert.deepEqual(graph('/unanswered/z/')[0].mainEntity, {
    '@type': 'Question',
    name: 'Title',
    answerCount: 0,
  })
  assert.equal(graph('/404/'), undefined)
})

test('the way to a page goes through its index; a point’s is the comparison', () => {
  const names = (path: string) => graph(path).at(-1)!.itemListElement as { name: string; item: string }[]
  assert.deepEqual(
    names('/points/p/').map(({ item }) => item),
    ['https://x.org/', 'https://x.org/compare/', 'https://x.org/points/p/'],
  )
  assert.deepEqual(
    names('/sources/page/2/').map(({ name }) => name),
    ['Site', 'Sources'],
  )
  assert.equal(graph('/').length, 2)
})

test('no text of a capture ends the element that it stands in', () => {
  assert(!scriptText({ graph: graph('/sources/a/') }).includes('<'))
})
