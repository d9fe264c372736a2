import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchNames } from './names.ts'
import { searchedPage } from './searched-page.ts'

const page = (body: string) =>
  `<html lang="en"><body><nav>$1</nav><main id="main" data-pagefind-body data-pagefind-filter="kind:topic">${body}</main></body></html>`
const seen = (
  body: string,
  names = searchNames({ people: [], organisations: [], places: [], names: [] }, []),
) =>
  searchedPage(page(body), names)!
    .replace(/^.*?<main[^>]*>|<\/main>.*$/gs, '')
    .replaceAll('\ue000', '+')

test('other ways to write a passage stand at its end, and nowhere else', () => {
  assert.equal(
    seen('<p id="p1">It is 50% of <b>$5bn</b>.</p><p title="7%">No.</p>'),
    '<p id="p1">It is 50% of <b>$5bn</b>. +percent +half +5 +billion +dollars</p><p title="7%">No.</p>',
  )
})

test('what is said before a note or a heading ends there', () => {
  assert.equal(
    seen('<p>A <span class="aware">B</span></p><h3>C</h3><h4 id="d">D</h4>'),
    '<p>A <span class="aware" id="~1">B</span></p><h3 id="~2">C</h3><h4 id="d">D</h4>',
  )
})

test('names are found by all their ways of writing, short forms by their own only', () => {
  const entity = { id: 'x', kind: 'organisation', roles: [], passages: [], count: 1 } as const
  const names = searchNames(
    {
      people: [{ ...entity, kind: 'person', name: 'Mike Stone', aliases: ['Stone', 'Michael Stone'] }],
      organisations: [{ ...entity, name: 'Ore Trade Board', aliases: ['OTB'] }],
      places: [],
      names: [],
    } as unknown as Parameters<typeof searchNames>[0],
    [],
  )
  const hidden = (text: string) => /\+.*/.exec(seen(`<p>${text}</p>`, names))?.[0].replace('</p>', '') ?? ''
  assert.equal(hidden('the Ore Trade Board’s view'), '+OTB')
  assert.equal(hidden('OTB says'), '+Ore +Trade +Board')
  assert.equal(hidden('Mike Stone'), '+Michael')
  assert.equal(hidden('Stone'), '')
  assert.equal(hidden('Ore Traders'), '')
})

test('a page that is not searched has nothing, and hostile ones take linear time', () => {
  assert.equal(
    searchedPage('<main>50%</main>', () => []),
    undefined,
  )
  for (const unit of ['$1 ', '<b ', '50%<', '<span class="aware"', '<h2'])
    assert.doesNotThrow(() => seen(unit.repeat(40_000)), unit)
})
