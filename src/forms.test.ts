/** One report in many forms: saved as plain text, wrapped or not, as Markdown, as HTML, it says the same. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { entry, extract } from './extraction.ts'
import { readSeed } from './read/seed.ts'
import type { Speaker } from './schema.ts'

/** Title first, then paragraphs. */
const reports: Record<string, string[]> = {
  'a ferry and its price': [
    'Harbour council sells the last ferry for £3.2m',
    'The council of Northport sold its last ferry on Tuesday for £3.2m, 40% less than it had paid in March 2019, said Port Director Anna Lund.',
    '“We had no choice,” she told the Harbour Gazette. “The boat lost more than £200,000 a year, and nobody wanted to sail in her any longer.',
    '“We will miss her,” Lund added.',
    'Critics claim the sale will cost the town at least 45 jobs. According to the Dockers’ Union of Northport, 1,200 of its 3,500 members work in the harbour.',
    'Ben Okafor, a lawyer for the union, called the price “an insult to everybody who built her” and said that a court would decide by 14 April.',
    'The ferry – built in 1987 – is 48 metres long and carried half a million passengers last year, according to two officials familiar with the accounts.',
  ],
  'a flood and its dead': [
    'Death toll of the Alder flood rises to 41',
    'The death toll of last week’s flood rose to 41 on Friday, the Ministry of the Interior said, as rescuers searched for a dozen people who are still missing.',
    '"It is the worst night that this valley has seen," said Mayor Maria da Costa, 52, who spoke to reporters in front of the old mill.',
    'Reuters reported that the dam had been known to leak, citing an engineer who asked not to be named. "They knew," the engineer said, "and they did nothing."',
    'Damage was put at $1.5 billion. Prime Minister Jonas Berg promised between 10 and 15 million euros for the three towns that were hit hardest, and a "full inquiry".',
    'Berg, who flew over the valley on 3 March, is to return next month with the head of the European Commission.',
  ],
}

const html = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const markdown = (text: string) => text.replace(/[\\`*_[\]<>#~|&]/g, '\\$&')
const each = (text: string, change: (word: string, i: number) => string) =>
  text.split(' ').map(change).join(' ')
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><title>${html(title)}</title><article><h1>${html(title)}</h1>${body}</article>`
const linked = (word: string, i: number) =>
  i % 5 === 3 ? `<a href="/${i}">${html(word)}</a>` : i % 7 === 2 ? `<em>${html(word)}</em>` : html(word)
const emphasised = (word: string, i: number) =>
  !/^\w+$/.test(word) ? markdown(word) : i % 5 === 3 ? `[${word}](/${i})` : i % 7 === 2 ? `**${word}**` : word

function wrapped(text: string): string {
  return text
    .split(' ')
    .reduce(
      (all, word) => `${all}${all.length - all.lastIndexOf('\n') + word.length > 72 ? '\n' : ' '}${word}`,
    )
}

/** File endings and contents, by what tells the form from the others. The first is what they are compared with. */
const forms: Record<string, (title: string, story: string[]) => [string, string]> = {
  'paragraphs of text': (title, story) => ['txt', [title, ...story].join('\n\n')],
  'a line for each paragraph': (title, story) => ['txt', [title, ...story].join('\r\n')],
  'wrapped text': (title, story) => ['txt', [title, ...story.map(wrapped)].join('\n\n')],
  markdown: (title, story) => ['md', [`# ${markdown(title)}`, ...story.map(markdown)].join('\n\n')],
  'markdown with links': (title, story) => [
    'md',
    [`# ${markdown(title)}`, ...story.map((one) => each(one, emphasised))].join('\n\n'),
  ],
  'wrapped markdown': (title, story) => [
    'md',
    [`# ${markdown(title)}`, ...story.map((one) => wrapped(markdown(one)))].join('\n\n'),
  ],
  page: (title, story) => ['html', page(title, story.map((one) => `<p>${html(one)}</p>`).join(''))],
  'page with links': (title, story) => [
    'html',
    page(title, story.map((one) => `<p>${each(one, linked)}</p>`).join('\n')),
  ],
  'page of divisions, its source wrapped': (title, story) => [
    'html',
    page(title, story.map((one) => `<div>${wrapped(html(one))}</div>`).join('\n')),
  ],
  'page of line breaks': (title, story) => [
    'html',
    page(title, `<div>${story.map(html).join('<br><br>')}</div>`),
  ],
  'page with references': (title, story) => [
    'html',
    page(
      title,
      story.map((one) => `<p>${one.replace(/[^\w ]/g, (mark) => `&#${mark.codePointAt(0)};`)}</p>`).join(''),
    ),
  ],
}

const flat = (text: string) => text.replace(/\s+/g, ' ')
const nameOf = (speaker: Speaker | null) =>
  speaker && flat('name' in speaker ? speaker.name : speaker.unnamed)

/** What is found, without where it stands. */
function found(ending: string, content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'lode-'))
  try {
    const path = join(folder, `report.${ending}`)
    writeFileSync(path, `${content}\n`)
    writeFileSync(join(folder, 'report.yaml'), 'publisher: The Gazette\npublished: 2025-02-21\n')
    const { file, tree } = readSeed(path)
    extract(tree, file)
    const source = entry(file)
    const words = ({ start, end }: { start: number; end: number }) =>
      flat(String(file.value).slice(start, end))
    return {
      title: source.title.value,
      passages: source.passages.map(({ text, role }) => [role, flat(text)]),
      sentences: source.sentences.map(words),
      furniture: source.furniture.map(words),
      quotations: source.quotations.map(({ text, kind, speaker, cue, chain }) => [
        flat(text),
        kind,
        nameOf(speaker),
        cue,
        chain,
      ]),
      attributions: source.attributions.map((one) => [words(one), one.chain, one.cue, one.hedge]),
      figures: source.figures.map(({ text, low, high, unit, of, hedge }) => [
        flat(text),
        low,
        high,
        unit,
        of && flat(of),
        hedge,
      ]),
      dates: source.dates.map(({ text, iso, precision }) => [flat(text), iso, precision]),
      names: file.data.names?.map(({ text, kind, full, role }) => [flat(text), kind, full, role]),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

for (const [about, [title, ...story]] of Object.entries(reports)) {
  const [plain, ...others] = Object.keys(forms)
  const wanted = found(...forms[plain](title, story))
  test(`${about}: all of it is in plain text`, () => {
    assert.equal(wanted.title, title)
    assert.deepEqual(wanted.furniture, [])
    for (const list of ['quotations', 'attributions', 'figures', 'dates', 'names'] as const)
      assert(wanted[list]!.length > 1, list)
  })
  for (const form of others)
    test(`${about}: the same in ${form}`, () => assert.deepEqual(found(...forms[form](title, story)), wanted))
}
