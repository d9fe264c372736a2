/**
 * Run the cases beside the rooms: `src/<room>/fixtures/<step>/<case>/{in.txt|in.md|in.html, in.yaml?, out.json, messages.txt?}`.
 * `UPDATE=1` writes what is found; a missing file fails.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { VFile } from 'vfile'
import { entry, extract } from './extraction.ts'
import { uncovered } from './lib/uncovered.ts'
import { readSeed } from './read/seed.ts'
import type { Root, Source, Span } from './schema.ts'

/** What a case of each step shows: short enough to be read, with words instead of offsets. */
const views: Record<string, (source: Source, file: VFile, tree: Root) => unknown> = {
  article: (_source, file, tree) => ({
    article: tree.children.filter((piece) => piece.article).map((piece) => words(file, piece)),
    outside: tree.children
      .filter((piece) => !piece.article)
      .map((piece) => ({ rule: piece.rule, text: words(file, piece) })),
  }),
  captions: (source) =>
    source.passages.filter((passage) => passage.role === 'caption').map((passage) => passage.text),
  chains: (source, file) => ({
    quotations: source.quotations.map(({ text, chain }) => ({ text, chain })),
    attributions: source.attributions.map(({ start, end, chain, cue, hedge }) => ({
      text: words(file, { start, end }),
      chain,
      cue,
      hedge,
    })),
  }),
  dates: (source) =>
    source.dates.map(({ text, iso, precision, certainty, working }) => ({
      text,
      iso,
      precision,
      certainty,
      working,
    })),
  figures: (source) =>
    source.figures.map(({ text, low, high, unit, of, hedge }) => ({ text, low, high, unit, of, hedge })),
  furniture: (source) => source.furniture.map(({ text, rule }) => ({ text, rule })),
  headings: (source) => source.sections.map(({ title }) => title),
  language: (source) => ({ lang: source.lang, skipped: source.skipped }),
  masthead: ({ title, deck, publisher, byline, url, category, published }) => ({
    title,
    deck,
    publisher,
    byline,
    url,
    category,
    published,
  }),
  names: (_source, file) =>
    file.data.names?.map(({ text, kind, full, role, demonym }) => ({ text, kind, full, role, demonym })),
  passages: (source) => source.passages.map(({ id, role, section, text }) => ({ id, role, section, text })),
  pieces: (_source, file, tree) =>
    tree.children.map((piece) => ({
      kind: piece.kind,
      depth: piece.depth,
      role: piece.role,
      rule: piece.rule,
      article: piece.article,
      text: words(file, piece),
    })),
  quotations: (source) => source.quotations.map(({ text, kind, passage }) => ({ text, kind, passage })),
  'quote-marks': (_source, file) =>
    file.data.quoteMarks?.map(({ depth, continues, continued, ...span }) => ({
      text: words(file, span),
      depth,
      continues,
      continued,
    })),
  seed: (_source, file) => ({
    text: String(file.value),
    data: { ...file.data.stated },
    sidecar: file.data.sidecar,
  }),
  sentences: (source, file) => source.sentences.map((span) => words(file, span)),
  speakers: (source) =>
    source.quotations.map(({ text, speaker, cue }) => ({
      text,
      speaker: speaker && ('name' in speaker ? { name: speaker.name } : { unnamed: speaker.unnamed }),
      cue,
    })),
  terms: (_source, file) => [...new Set(file.data.terms?.map(({ key }) => key))].sort(),
}

const words = (file: VFile, span: Span) => String(file.value).slice(span.start, span.end)
const here = import.meta.dirname
const only = process.env.CASE

for (const room of ['read', 'sift', 'tag']) {
  const steps = join(here, room, 'fixtures')
  if (!existsSync(steps)) continue
  for (const step of readdirSync(steps).sort()) {
    for (const name of readdirSync(join(steps, step)).sort()) {
      if (only && !`${room}/${step}/${name}`.includes(only)) continue
      test(`${room}/${step}/${name}`, () => runCase(join(steps, step, name), step))
    }
  }
}

function runCase(folder: string, step: string) {
  const input = readdirSync(folder).find((name) => /^in\.(?:txt|md|html)$/.test(name))
  assert(input, `Cannot run ${folder}, expected in.txt, in.md or in.html`)
  const { file, tree } = readSeed(join(folder, input))
  extract(tree, file)
  const source = entry(file)
  const view = views[step]
  assert(view, `Unexpected folder of cases “${step}”, expected one of ${Object.keys(views).join(', ')}`)
  compare(join(folder, 'out.json'), `${JSON.stringify(view(source, file, tree), null, 2)}\n`)
  const messages = file.messages.map((message) => `${message.ruleId}: ${message.reason}\n`).join('')
  if (messages || existsSync(join(folder, 'messages.txt'))) compare(join(folder, 'messages.txt'), messages)
  assert.deepEqual(uncovered(String(file.value), tree), [], 'Unexpected text outside all pieces')
  assert.equal(missing(String(file.value), source), '', 'Unexpected text in none of the lists of its entry')
}

/** Letters and digits that are in no passage, heading, piece of furniture or piece of masthead. */
function missing(text: string, { masthead, sections, passages, furniture }: Source): string {
  const held = new Uint8Array(text.length)
  for (const { start, end } of [...masthead, ...sections, ...passages, ...furniture]) held.fill(1, start, end)
  return [...text.matchAll(/[\p{L}\p{N}]/gu)]
    .filter(({ index }) => !held[index])
    .map(([char]) => char)
    .join('')
}

function compare(path: string, found: string) {
  if (process.env.UPDATE) writeFileSync(path, found)
  assert(
    existsSync(path),
    `Cannot compare, expected ${path}: look at what is found and write it with UPDATE=1`,
  )
  assert.equal(found, readFileSync(path, 'utf8'))
}
