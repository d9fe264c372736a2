/**
 * Count what clues tell of names: `node .bench/weigh.ts DIR` writes `src/tag/names/weights.ts` from sets in `DIR` in which people have marked names.
 *
 * Sets: CoNLL-2003 (`conll2003`, its training part), GUM but for its news (`gum`), CrossNER (`crossner`, zliucr/CrossNER: politics, literature, music), WikiNEuRal (`wikineural`,
 * Babelscape/wikineural: English, validation and test parts). A logistic regression over the clues of each name learns how likely each outcome is; clues that few names have are
 * left out, and weights are rounded to quarters. The order of all that it sees is fixed, so the same sets give the same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../src/lib/words.ts'
import type { Passage, Span } from '../src/schema.ts'
import { readNames } from '../src/tag/names/reading.ts'
import { readGum } from './score/names.ts'
import { exact, rebuilt } from './score/names-conll.ts'

/** As in `tag/names/votes.ts`. */
const outcomes = ['person', 'place', 'organisation', 'thing', 'none']
/** How often a clue must be met in these sets. */
const rarest = 10
const rounds = 20
/** How far weights are drawn towards nothing, or what they mean; those of last letters more. */
const decay = (clue: string) => (/^__?\p{L}/u.test(clue) ? 0.06 : 0.03)
const unit = 0.25
const furthest = 10
/** The same for what speaks against a name: where people end a name differs, and looks like that. */
const furthestAgainst = 7

/** Clues whose meaning is plain, though these sets seldom have them: they weigh so much where nothing else is counted. */
const plain = 2
const meaning: Record<string, string> = { 'country last': 'organisation' }
for (const name of ['_', '__', 'the _', 'the __']) {
  for (const clue of [`BODY ${name}`, `STAFF at ${name}`, `STOCK of ${name}`, `STOCK in ${name}`])
    meaning[clue] = 'organisation'
  for (const clue of [`PLACE of ${name}`, `near ${name}`, `WHERE ${name} SPEECH`]) meaning[clue] = 'place'
  for (const clue of [`CALLING ${name}`, `SPEAKING to ${name}`]) meaning[clue] = 'person'
}
for (const name of ['_', '__']) {
  for (const clue of [
    `${name} STOCK`,
    `${name} STAFF`,
    `${name} 's STOCK`,
    `${name} , a BODY`,
    `${name} , which`,
  ])
    meaning[clue] = 'organisation'
  meaning[`${name} CARRIER`] = 'thing'
  for (const clue of [`${name} PLACE`, `${name} , a PLACE`, `${name} , where`]) meaning[clue] = 'place'
  for (const clue of [
    `${name} , a CALLING`,
    `${name} who`,
    `${name} , who`,
    `${name} 's KIN`,
    `${name} , a KIN`,
  ])
    meaning[clue] = 'person'
}

const kinds: Record<string, string> = {
  album: 'thing',
  award: 'thing',
  band: 'organisation',
  book: 'thing',
  country: 'place',
  election: 'thing',
  event: 'thing',
  LOC: 'place',
  location: 'place',
  magazine: 'organisation',
  MISC: 'thing',
  misc: 'thing',
  musicalartist: 'person',
  ORG: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  PER: 'person',
  person: 'person',
  place: 'place',
  poem: 'thing',
  politicalparty: 'organisation',
  politician: 'person',
  product: 'thing',
  researcher: 'person',
  scientist: 'person',
  song: 'thing',
  university: 'organisation',
  writer: 'person',
}
/** Kinds of GUM that are none of the three, and names all the same. */
const things = new Set(['abstract', 'event', 'object'])

interface Document {
  text: string
  sentences: Span[]
  paragraphs: Span[]
  /** Outcome by name. */
  names: Map<string, string>
  /** How much it counts: sentences of an encyclopedia less than news. */
  share: number
  /** One sentence without others. */
  alone: boolean
}

/** A name of a document: its clues, and what it is. */
interface Example {
  clues: [string, number][]
  outcome: number
  share: number
}

/** Columns of a token and its mark, `at` in each row. */
function marked(sentences: string[][][], [token, mark]: [number, number], share: number): Document {
  const found: Document = {
    text: '',
    sentences: [],
    paragraphs: [],
    names: new Map(),
    share,
    alone: sentences.length < 2,
  }
  for (const rows of sentences) {
    if (!rows.some((row) => /\p{Ll}/u.test(row[token]))) continue
    const start = found.text.length
    const text = rebuilt(rows.map((row) => row[token]))
    found.text += `${text}\n`
    found.sentences.push({ start, end: start + text.length })
    for (let i = 0; i < rows.length; i++) {
      const [, type] = /^[BI]-(\w+)$/.exec(rows[i][mark] ?? '') ?? []
      if (!type) continue
      const from = i
      while (rows[i + 1]?.[mark] === `I-${type}`) i++
      const name = exact(
        rows
          .slice(from, i + 1)
          .map((row) => row[token])
          .join(' '),
      )
      found.names.set(name, kinds[type] ?? 'other')
    }
  }
  return { ...found, paragraphs: found.sentences }
}

const rowsOf = (block: string, by: RegExp) =>
  block
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(by))
const blocksOf = (text: string) => text.trim().split(/\n\s*\n/)

function documents(dir: string): Document[] {
  const read = (path: string) => readFileSync(join(dir, path), 'utf8')
  const wire = read('conll2003/CoNLL-2003/eng.train')
    .split(/^-DOCSTART-.*$/m)
    .slice(1)
    .map((text) =>
      marked(
        blocksOf(text).map((block) => rowsOf(block, / /)),
        [0, 3],
        1,
      ),
    )
  const gum = readdirSync(join(dir, 'gum/dep'))
    .filter((file) =>
      /^GUM_(?:academic|bio|court|essay|interview|letter|podcast|speech|textbook|vlog|voyage)_/.test(file),
    )
    .sort()
    .map((file): Document => {
      const { text, sentences, paragraphs, names } = readGum(file, read(`gum/dep/${file}`))
      const outcome = (kind: string) => kinds[kind] ?? (things.has(kind) ? 'thing' : 'other')
      return {
        text,
        sentences,
        paragraphs,
        names: new Map(names.map(({ text, kind }) => [exact(text), outcome(kind)])),
        share: 1,
        alone: false,
      }
    })
  const single = (path: string, columns: [number, number], share: number) =>
    blocksOf(read(path)).map((block) => marked([rowsOf(block, /\t/)], columns, share))
  const cross = ['politics', 'literature', 'music'].flatMap((field) =>
    ['train', 'dev'].flatMap((part) => single(`crossner/ner_data/${field}/${part}.txt`, [0, 1], 0.6)),
  )
  const wiki = ['val', 'test'].flatMap((part) =>
    single(`wikineural/data/wikineural/en/${part}.conllu`, [1, 2], 0.4),
  )
  return [...wire, ...gum, ...cross, ...wiki]
}

function examplesOf({ text, sentences, paragraphs, names, share, alone }: Document): Example[] {
  const passages = paragraphs.map(
    ({ start, end }, i): Passage => ({ id: `p${i}`, start, end, text: text.slice(start, end), role: 'body' }),
  )
  const { found, votes } = readNames(text, words(text), passages, sentences)
  const written = new Map<string, string>()
  for (const name of found) {
    const key = name.keys.join(' ')
    const own = exact(name.text)
    if (!written.has(key) || names.has(own)) written.set(key, own)
  }
  const longer = new Set(found.flatMap(({ keys }) => (keys.length > 1 ? keys : [])))
  return [...votes].flatMap(([key, { counts }]) => {
    // A last name alone is told by the full one, and a sentence that stands alone lacks that.
    if (!key.includes(' ') && (alone || longer.has(key))) return []

    const outcome = outcomes.indexOf(names.get(written.get(key) ?? '') ?? 'none')
    return outcome < 0 || !written.has(key) ? [] : [{ clues: [...counts], outcome, share }]
  })
}

/** Numbers that look like chance, the same each time. */
function chances(): () => number {
  let seed = 1
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Weights of each clue for each outcome, by AdaGrad. */
function learn(examples: readonly Example[]): Map<string, Float64Array> {
  const met = new Map<string, number>()
  for (const { clues } of examples) for (const [clue] of clues) met.set(clue, (met.get(clue) ?? 0) + 1)
  const size = outcomes.length
  const weights = new Map<string, Float64Array>()
  const slopes = new Map<string, Float64Array>()
  const before = new Map<string, Float64Array>()
  for (const clue of new Set([...met.keys(), ...Object.keys(meaning)]))
    if (clue in meaning || ((met.get(clue) ?? 0) >= rarest && !clue.includes('|'))) {
      const own = Float64Array.from(outcomes, (outcome) => (outcome === meaning[clue] ? plain : 0))
      before.set(clue, own)
      weights.set(clue, own.slice())
      slopes.set(clue, new Float64Array(size).fill(1e-6))
    }
  const chance = chances()
  for (let step = 0; step < rounds * examples.length; step++) {
    const { clues, outcome, share } = examples[Math.floor(chance() * examples.length)]
    const known = clues.flatMap(([clue, count]) => {
      const own = weights.get(clue)
      return own
        ? [
            {
              own,
              slope: slopes.get(clue)!,
              prior: before.get(clue)!,
              pull: decay(clue) * share,
              times: Math.min(2, count),
            },
          ]
        : []
    })
    const sums = outcomes.map((_, i) => known.reduce((sum, { own, times }) => sum + own[i] * times, 0))
    const top = Math.max(...sums)
    const parts = sums.map((sum) => Math.exp(sum - top))
    const all = parts.reduce((sum, part) => sum + part)
    for (let i = 0; i < size; i++) {
      const error = (parts[i] / all - (i === outcome ? 1 : 0)) * share
      for (const { own, slope, prior, pull, times } of known) {
        const gradient = error * times + pull * (own[i] - prior[i])
        slope[i] += gradient * gradient
        own[i] -= (0.15 * gradient) / Math.sqrt(slope[i])
      }
    }
  }
  return weights
}

/** A weight as a letter, `m` for nothing. */
function letters(weights: Float64Array): string {
  const middle = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return [...weights]
    .map((weight, i) => {
      const steps = Math.round((weight - middle) / unit)
      return String.fromCharCode(
        109 + Math.max(-furthest, Math.min(i < 3 ? furthest : furthestAgainst, steps)),
      )
    })
    .join('')
}

const dir = process.argv[2]
if (!dir) throw new Error('Cannot count without sets, expected the folder that holds them')
const learned = [...learn(documents(dir).flatMap(examplesOf))]
  .map(([clue, weights]) => [clue, letters(weights)])
  .filter(([, steps]) => steps !== 'mmmmm')
  .sort(([one], [other]) => (one < other ? -1 : 1))
const lines: string[] = []
for (const entry of learned.map((pair) => pair.join(' '))) {
  const line = lines.at(-1)
  if (line !== undefined && line.length + entry.length < 170) lines[lines.length - 1] += `|${entry}`
  else lines.push(entry)
}
const file = join(import.meta.dirname, '../src/tag/names/weights.ts')
const source = readFileSync(file, 'utf8')
const table = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
writeFileSync(
  file,
  source.replace(/(const table = `\n)[\s\S]*?(`\n)/, (_, open, close) => `${open}${table}\n${close}`),
)
process.stdout.write(`${learned.length} clues\n`)
