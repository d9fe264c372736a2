/**
 * The main job on the original captures, which the project does not carry: a scratch copy with their files alone in `seeds/` and
 * an empty `content/` is built, and its site looked at. Words are read from the captures, never written here.
 */
import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { type Browser, chromium, type Page } from 'playwright-core'
import { measure } from '../.bench/measure.ts'
import { discard, scratch } from '../.bench/scratch.ts'
import { checkNotes } from '../src/checks.ts'
import type { Corpus, Source, Span } from '../src/schema.ts'
import { ensureChromium } from './chromium.ts'
import { type Served, serve } from './serve.ts'

const originals = join(import.meta.dirname, '../../shared/seeds')
const files = readdirSync(originals)
  .filter((name) => name.endsWith('.txt'))
  .sort()
const texts = files.map((name) => readFileSync(join(originals, name), 'utf8').replace(/^\ufeff/, ''))
/** The capture of one line, and the one of many. */
const single = texts.findIndex((text) => !text.trim().includes('\n'))
const many = 1 - single

let folder: string
let corpus: Corpus
let served: Served
let browser: Browser

const source = (index: number): Source => corpus.sources[index]
const words = (text: string): string[] => text.match(/\p{L}+|\p{N}+/gu) ?? []
const page = (path: string) =>
  parseHTML(readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8')).document

before(async () => {
  folder = scratch('originals')
  for (const name of files) cpSync(join(originals, name), join(folder, 'seeds', name))
  const { code, output } = await measure([process.execPath, 'src/cli.ts', 'build'], folder)
  assert.equal(code, 0, output)
  corpus = JSON.parse(readFileSync(join(folder, 'dist/corpus.json'), 'utf8'))
  served = await serve(join(folder, 'dist'), '/some/base/')
  browser = await chromium.launch({
    executablePath: await ensureChromium(console.log),
    args: ['--no-sandbox', '--disable-gpu'],
  })
})

after(async () => {
  await browser?.close()
  await served?.close()
  if (folder) discard(folder)
})

test('one page for each capture', () => {
  assert.equal(corpus.sources.length, files.length)
  for (const { id } of corpus.sources) assert.equal(page(`sources/${id}`).querySelectorAll('h1').length, 1)
})

describe('the capture of one line', () => {
  test('title, deck, byline, publisher, category and date are as it states them', () => {
    const text = texts[single]
    const { title, deck, byline, publisher, category, published } = source(single)
    assert.equal(title.certainty, 'stated')
    assert.equal(title.value, between(text, 'war ', ' Zelensky'))
    assert.equal(deck?.value, between(text, "'Improved' ", ' By '))
    assert.deepEqual(
      byline?.map(({ value }) => value),
      [between(text, 'By ', ', Newser')],
    )
    assert.equal(publisher?.value, between(text, 'Quinn, ', ' Staff'))
    assert.deepEqual(
      category?.map(({ value }) => value),
      [between(text, '', ' /'), between(text, '/ ', ' Report')],
    )
    assert.equal(published?.iso, '2025-02-21T09:50:00-06:00')
    assert.equal(published?.certainty, 'stated')
    assert.match(page(`sources/${source(single).id}`).querySelector('h1')!.textContent!, /Improved/)
  })

  test('the caption is one passage with its credit, and the first sentence is another', () => {
    const [caption, first] = source(single).passages
    assert.equal(caption.role, 'caption')
    assert.equal(caption.text, between(texts[single], 'Copied ', ' See 1'))
    assert.equal(first.text, between(texts[single], 'photo ', ' The Wall'))
  })

  test('six run-in headings, of which one is a quotation and one a clause', () => {
    const titles = source(single).sections.map(({ title }) => title)
    assert.equal(titles.length, 6)
    const text = texts[single]
    assert.deepEqual(
      titles.map((title) => title.toLowerCase().replace(/[^\p{L} ]/gu, '')),
      [
        'negotiations',
        'the earlier deal',
        'the falling out',
        'blackmail demands',
        'the minerals',
        between(text, 'supplies." ', '. Ingall').toLowerCase(),
      ],
    )
  })
})

describe('the capture of many lines', () => {
  test('its missing title, byline and date are said to be missing', () => {
    const { title, byline, published, id } = source(many)
    assert.equal(title.certainty, 'implied')
    assert.match(title.value, /untitled capture/i)
    assert.equal(byline?.length ?? 0, 0)
    assert.equal(published, undefined)
    assert.match(page(`sources/${id}`).querySelector('main')!.textContent!, /not (?:stated|in the capture)/i)
  })

  test('furniture is labelled: two calls to follow, a teaser in the middle, a keyboard hint', () => {
    const lines = texts[many].split('\n').map((line) => line.trim())
    const expected = [lines[2], lines[3], lines[9], lines.at(-1)!]
    assert.deepEqual(
      source(many).furniture.map(({ text }) => text),
      expected,
    )
  })
})

test('furniture stands in the folded part of its page, and nowhere else on the site', () => {
  for (const { id, furniture } of corpus.sources) {
    assert(furniture.length >= 4)
    const document = page(`sources/${id}`)
    const folded = [...document.querySelectorAll('details.fold')].map((fold) => fold.textContent).join(' ')
    for (const { text } of furniture) assert(squeezed(folded).includes(squeezed(text)), text)
    for (const fold of document.querySelectorAll('details.fold')) fold.remove()
    for (const { text } of furniture)
      if (words(text).length > 2) assert(!squeezed(document.body.textContent!).includes(squeezed(text)), text)
  }
  const others = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !path.startsWith('sources'),
  )
  for (const path of others) {
    const text = squeezed(
      parseHTML(readFileSync(join(folder, 'dist', path), 'utf8')).document.body.textContent!,
    )
    for (const { furniture } of corpus.sources)
      for (const piece of furniture)
        if (words(piece.text).length > 2) assert(!text.includes(squeezed(piece.text)), path)
  }
})

test('no word of a capture is lost: its page has them all, in their order', () => {
  corpus.sources.forEach((entry, index) => {
    const document = page(`sources/${entry.id}`)
    const shown = words(document.querySelector('main')!.textContent!)
    for (const { text } of entry.passages) assert(contains(shown, words(text)), text)
    const held: (Partial<Span> | undefined)[] = [
      ...entry.masthead,
      ...entry.sections,
      ...entry.passages,
      ...entry.furniture,
    ]
    const covered = new Uint8Array(texts[index].length)
    for (const span of held) if (span?.start !== undefined) covered.fill(1, span.start, span.end)
    const lost = [...texts[index].replaceAll('\r', '')]
      .filter((char, at) => !covered[at] && /[\p{L}\p{N}]/u.test(char))
      .join('')
    assert.equal(lost, '')
  })
})

describe('topics', () => {
  for (const [id, pattern] of [
    ['minerals', /minerals/i],
    ['lithium', /lithium/i],
    ['security-guarantees', /guarantees/i],
  ] as const) {
    test(`${id} is found, with its passages`, () => {
      const topic = corpus.topics.find((topic) => topic.id === id)
      assert(topic, corpus.topics.map(({ id }) => id).join(', '))
      assert(topic.passages.length)
      const shown = page(`topics/${id}`).querySelector('main')!.textContent!
      for (const reference of topic.passages) {
        const [name, passage] = reference.split('#')
        const { text } = corpus.sources
          .find(({ id }) => id === name)!
          .passages.find(({ id }) => id === passage)!
        assert(contains(words(shown), words(text)), text)
      }
      const telling = topic.passages.map((reference) => reference.split('#'))
      assert(
        telling.some(([name, passage]) =>
          pattern.test(
            corpus.sources.find(({ id }) => id === name)!.passages.find(({ id }) => id === passage)!.text,
          ),
        ),
      )
    })
  }

  test('“clear guarantees … security and military assistance” belongs to security guarantees', () => {
    const passage = source(many).passages.find(({ text }) => /clear guarantees/.test(text))!
    const topic = corpus.topics.find(({ id }) => id === 'security-guarantees')!
    assert(topic.passages.includes(`${source(many).id}#${passage.id}`))
  })

  test('no outlet, person or piece of furniture is a topic', () => {
    const names = [...corpus.people, ...corpus.places]
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((name) => name.toLowerCase())
    for (const { title } of corpus.topics) {
      assert(!names.includes(title.toLowerCase()), title)
      assert(
        !/telegram|photo|axios|newser|reuters|cnn|cbc|journal|kyiv ?post|ctrl|trump|zelensky|waltz|bessent/i.test(
          title,
        ),
        title,
      )
    }
  })
})

describe('who said it, how much, when', () => {
  const spoken = (index: number, start: string) =>
    source(index).quotations.find(({ text, kind }) => kind !== 'heading' && text.startsWith(start))!
  const voice = (index: number, start: string) => {
    const { speaker } = spoken(index, start)
    return speaker && ('name' in speaker ? speaker.name : speaker.unnamed)
  }

  test('speakers: title before the name, pronoun, sources, carried from the sentence before', () => {
    assert.equal(voice(single, 'They need'), 'Mike Waltz')
    assert.equal(voice(single, 'You really'), 'Scott Bessent')
    assert.equal(voice(single, 'The problem'), 'Keir Giles')
    assert.equal(voice(single, 'There are a lot'), 'George Ingall')
    assert.match(voice(single, 'significant')!, /^one source$/i)
    assert.match(voice(many, 'significantly')!, /^unnamed sources/i)
    assert.match(voice(many, 'less-')!, /^US officials$/)
    assert.match(voice(many, 'deal-maker')!, /Waltz$/)
    assert.match(voice(many, 'He came')!, /Trump$/)
    for (const start of ['That was', 'It didn'])
      assert.match(
        voice(many, start)!,
        /^a Trump administration official$/i,
        'an official is not his president',
      )
  })

  test('chains: four links, outermost first', () => {
    const { chain } = spoken(single, 'You really')
    assert.deepEqual(
      [chain.length, chain.at(0), chain.at(1), chain.at(-1)],
      [4, 'newser', 'wall-street-journal', 'Scott Bessent'],
    )
    assert.equal(spoken(single, 'significant').chain[1], 'axios')
    assert.equal(spoken(many, 'This is').chain[1], 'axios')
  })

  test('hedges of indirect speech', () => {
    const hedges = (index: number) =>
      source(index)
        .attributions.flatMap(({ hedge }) => hedge ?? [])
        .join(' ')
    for (const word of ['believed', 'claim']) assert.match(hedges(single), new RegExp(word))
    for (const word of ['reportedly', 'apparently', 'if true']) assert.match(hedges(many), new RegExp(word))
  })

  test('figures: ranges open at one end, halves, vague ones; no date, no `G7`, no aircraft', () => {
    const figures = source(single).figures.map(({ low, high, unit, hedge }) => [low, high, unit, hedge])
    assert.deepEqual(figures.slice(0, 4), [
      [1e11, undefined, 'USD', null],
      [50, 50, 'percent', null],
      [5e11, 5e11, 'USD', null],
      [1e11, 1e11, 'USD', 'around'],
    ])
    assert(
      figures.some(
        ([low, high, unit, hedge]) =>
          low === 0.5 && high === 0.5 && unit === 'fraction' && hedge === 'around',
      ),
    )
    assert(figures.some(([low, , unit]) => low === 600_000 && unit === 'count'))
    assert(source(single).figures.some(({ unit, hedge }) => unit === 'mile' && hedge))
    assert.deepEqual(
      source(many).figures.map(({ low, unit }) => [low, unit]),
      [
        [3, 'hour'],
        [50, 'percent'],
        [3, 'year'],
      ],
    )
  })

  test('dates: seen from the day of publication, hung on the date before, or said to be unresolved', () => {
    assert.deepEqual(
      source(single).dates.map(({ iso }) => iso),
      ['2025-02-12', '2025-02-20', '2025-02-19', '2025-W07', '2025-02-14', '2025-02-15', '2025-W08'],
    )
    assert.equal(source(many).dates.length, 5)
    for (const { iso, certainty } of source(many).dates)
      assert.deepEqual([iso, certainty], [undefined, 'unresolved'])
  })

  test('one person over both captures, whatever the form of the name', () => {
    const ids = corpus.people.map(({ id }) => id)
    for (const id of ['volodymyr-zelensky', 'mike-waltz', 'donald-trump', 'scott-bessent'])
      assert(ids.includes(id), ids.join(', '))
    assert.deepEqual(
      ids.filter((id) => /^(?:zelensky|waltz|trump|bessent|president)/.test(id)),
      [],
    )
  })

  test('the same quotation printed differently, and the same half of different things', () => {
    const found = (by: string) => corpus.points.filter((point) => point.by === by && point.kind === 'differ')
    assert.equal(found('same-quotation').length, 1)
    assert.equal(found('same-figure').length, 1)
  })
})

describe('search in Chromium', () => {
  for (const query of ['blackmail', 'lithium', 'Verkhovna Rada', 'ilmenite']) {
    test(`${query} lands on its passage`, async () => {
      const tab = await search(query)
      const links = await tab.$$eval('.hits a', (links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      )
      const landing = links.find((link) => /\/sources\/[^/]+\/.*#p\d+(?::~:.*)?$/.test(link))
      assert(landing, links.join('\n'))
      await tab.goto(landing)
      // The browser looks for the words of the address first: what holds them is the target then, inside the passage.
      const target = tab.locator(':target')
      await target.waitFor()
      assert.match((await target.textContent()) ?? '', new RegExp(query, 'i'))
      const id = new URL(landing).hash.slice(1).replace(/:~:.*/, '')
      const passage = tab.locator(`[id="${id}"]`)
      assert(await passage.evaluate((element) => element.contains(document.querySelector(':target'))))
      const shade = (element: Element) => getComputedStyle(element).boxShadow
      assert.notEqual(await passage.evaluate(shade), 'none', 'the passage is not marked')
      await tab.close()
    })
  }

  test('gas does not find the teaser', async () => {
    const teaser = texts[many].split('\n')[9].trim()
    const tab = await search('gas')
    const found = await tab.$eval('.hits', (list) => list.textContent ?? '')
    assert.match(found, /gas/i)
    for (const word of words(teaser).filter((word) => /\d|^(?:Import|Homes|Warm)$/.test(word)))
      assert(!words(found).includes(word), word)
    await tab.close()
  })
})

async function search(query: string): Promise<Page> {
  const tab = await browser.newPage()
  await tab.goto(`${served.address}search/?q=${encodeURIComponent(query)}`)
  await tab.waitForSelector('.hits a', { timeout: 20_000 })
  return tab
}

/** The words of `text` from behind the first `from` to the next `to`. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from) + from.length
  return text.slice(start, text.indexOf(to, start)).trim()
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Does `all` hold `part` as a run? */
function contains(all: string[], part: string[]): boolean {
  return ` ${all.join(' ')} `.includes(` ${part.join(' ')} `)
}

test('the shipped notes say what their originals say, and leave no spoken word and no figure out', () => {
  const { checks, messages } = checkNotes(join(import.meta.dirname, '..'), originals)
  assert.deepEqual(
    messages.flatMap(({ messages }) => messages.map(String)),
    [],
  )
  assert.equal(checks.length, files.length)
})
