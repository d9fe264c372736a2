/**
 * Whatever a capture holds, extraction must not fail, lose a character, or point to a wrong place. Captures are put together at random, the
 * same ones each time; `HOSTILE=50000` tries more of them.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { VFile } from 'vfile'
import { entry, extract } from './extraction.ts'
import { look } from './inspection.ts'
import { uncovered } from './lib/uncovered.ts'
import { readSeed } from './read/seed.ts'
import type { Root, Source, Span } from './schema.ts'

const count = Number(process.env.HOSTILE ?? 2000)
const folder = mkdtempSync(join(tmpdir(), 'lode hostile '))
after(() => rmSync(folder, { recursive: true, force: true }))

/** What captures are made of: ordinary words first, then what breaks rules for ordinary words. */
const parts: string[] = [
  'The harbour board met on Friday. ',
  '“We will not sell,” said Ingrid Halvorsen, the board’s chairwoman. ',
  'About 40 percent of the $3.5 million was spent by 4 May 2021. ',
  'Halvorsen told the Coastal Gazette that "nobody asked". ',
  'Posted Jan 3, 2022 9:15 AM CST\n',
  'By Omar Lindqvist and Rosa Tan\n',
  'PHOTO: Omar Lindqvist/Reuters\n',
  'Share this article\n',
  'last week',
  'on 31 February 2023',
  'the day after 29 February 2023',
  '99/99/9999',
  '2021-13-45T99:99',
  'Олена Шевченко',
  '田中さくら',
  'ليلى حداد',
  'नेहा शर्मा',
  '👩‍👩‍👧',
  '𝐁𝐨𝐥𝐝',
  'Har\u200bbour',
  'Hal\u00advor\u2060sen',
  '\u202eesrever\u202c',
  '\u2067right\u2069',
  'e\u0301\u0301\u0301',
  '\ufffd',
  '\ufeff',
  '\u0085',
  '\u2028',
  '\u00a0',
  '\t',
  '\r\n',
  '\n',
  '\n\n',
  ' ',
  '. ',
  '...',
  '?!',
  '…',
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '„',
  '``',
  "''",
  '「',
  '」',
  '(',
  ')',
  '[',
  ']',
  '{',
  '<b>',
  '-',
  '—',
  '/',
  '|',
  '&amp;',
  '$',
  '€',
  '%',
  '½',
  '٣٤',
  '1,2,3.4.5',
  '7'.repeat(400),
  '1'.repeat(30),
  '0.'.repeat(20),
  'hundreds of millions of ',
  'between 5 and ',
  'a few ',
  'half of half of ',
  'said ',
  'told ',
  'according to ',
  'reportedly ',
  'he ',
  'they ',
  'Mr. ',
  'J. K. ',
  'U.S. ',
  'of the ',
  'NOBODY KNOWS ',
  'no capitals here ',
  'Ab-Ab-Ab-',
  'x'.repeat(300),
]

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function capture(seed: number): string {
  const random = chance(seed)
  // Few parts at a time meet more often than many.
  const own = Array.from(
    { length: 2 + Math.floor(random() * 12) },
    () => parts[Math.floor(random() * parts.length)],
  )
  const length = 1 + Math.floor(random() ** 3 * 120)
  let text = ''
  for (let i = 0; i < length; i++) {
    text += own[Math.floor(random() * own.length)]
    if (random() < 0.3) text += ' '
  }
  return text
}

function check(name: string, text: string): Source {
  const path = join(folder, name)
  writeFileSync(path, text)
  const { file, tree } = readSeed(path)
  if (!file.messages.some(({ fatal }) => fatal)) extract(tree, file)
  const source = entry(file)
  sound(source, file, tree)
  return source
}

/** What must hold of every extraction. */
function sound(source: Source, file: VFile, tree: Root) {
  const text = String(file.value)
  assert.deepEqual(uncovered(text, tree), [])
  const { passages, sentences, quotations, figures, dates, mentions, furniture } = source
  for (const one of [...passages, ...quotations, ...figures, ...dates, ...mentions, ...furniture])
    assert.equal(text.slice(one.start, one.end), one.text, `Unexpected words of ${JSON.stringify(one)}`)
  for (const spans of [passages, sentences, figures, dates, furniture] as Span[][]) inOrder(spans)
  const places = new Map(passages.map((passage) => [passage.id, passage]))
  // A quotation that is a heading has no passage of its own; it names the one behind it.
  const spoken = quotations.filter(({ kind }) => kind !== 'heading')
  for (const one of [...spoken, ...figures, ...dates, ...mentions]) {
    const place = places.get(one.passage)
    assert(
      place && one.start >= place.start && one.end <= place.end && one.start < one.end,
      `Unexpected place of ${JSON.stringify(one)}`,
    )
  }
  for (const { low, high } of figures) {
    for (const bound of [low, high]) assert(bound === undefined || Number.isFinite(bound))
    assert(low === undefined || high === undefined || low <= high)
  }
  for (const { iso } of dates) {
    const day = iso && /^\d{4}-\d\d-\d\d$/.test(iso) ? iso : undefined
    if (day) assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day)
  }
  for (const { speaker } of quotations)
    if (speaker?.start !== undefined) assert(speaker.start < speaker.end! && speaker.end! <= text.length)
}

function inOrder(spans: readonly Span[]) {
  spans.forEach(({ start, end }, at) => {
    assert(start < end && (at === 0 || start >= spans[at - 1].end))
  })
}

test(`${count} captures put together at random`, () => {
  for (let seed = 1; seed <= count; seed++) {
    const text = capture(seed)
    const name = `c.${seed % 20 === 0 ? 'md' : seed % 20 === 1 ? 'html' : 'txt'}`
    try {
      check(name, text)
      if (seed % 25 === 0) look(join(folder, name))
    } catch (error) {
      throw new Error(`Cannot extract capture ${seed}, expected no fault: ${JSON.stringify(text)}`, {
        cause: error,
      })
    }
  }
})

test('the same capture gives the same, whatever came before it', () => {
  const first = JSON.stringify(check('same.txt', capture(7)))
  for (let seed = 100; seed < 120; seed++) check('other.txt', capture(seed))
  assert.equal(JSON.stringify(check('same.txt', capture(7))), first)
})

test('ten thousand quotation marks, paired and not', () => {
  for (const marks of ['“a” ', '"', '“', '”', "'", "'a ", '“‘', '"a', '«', '„“'])
    check('marks.txt', `Words before them. ${marks.repeat(10_000 / marks.length)} Words behind them.`)
})

test('long lines, long words, long numbers', () => {
  for (const long of ['x', '7', 'X ', 'word ', 'A. ', 'Ab-', '1 to ', '[(', '\u200b', 'é', '😀'])
    check('long.txt', `It begins here. ${long.repeat(20_000)} It ends here.`)
})

test('a day that does not exist has no date', () => {
  const { dates } = check(
    'days.txt',
    'It was signed on 31 February 2023, and again on February 30, 2021, in the harbour.',
  )
  assert.deepEqual(
    dates.map(({ iso }) => iso),
    [undefined, undefined],
  )
})

test('a number of 400 digits is no figure, and none beside it is lost', () => {
  const { figures } = check('digits.txt', `The code ${'7'.repeat(400)} was read by 25 people in the hall.`)
  assert.deepEqual(
    figures.map(({ low }) => low),
    [25],
  )
})
