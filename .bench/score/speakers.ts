/**
 * Who said it, on PolNeAR (networkdynamics/PolNeAR): 1,008 political news articles with attributions in brat's standoff format
 * (source, cue, content; offsets in code points).
 *
 * A *gold quotation* is a stretch of four or more words between double quotation marks, at least half of which is content of
 * an attribution that has a source. Marks are paired here paragraph by paragraph, whatever the project itself makes of them.
 * Quotations whose attribution has no source are left out. Where several people annotated an article, the first file counts.
 *
 * Our answer for it is the speaker of the quotation that shares most characters with it. It is *right* if its span overlaps the
 * source's, or if its name and the source share their last capitalised word. *Right source* divides by all gold quotations,
 * *precision* by those for which we name or describe a speaker.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/extraction.ts'
import { readSeed } from '../../src/read/seed.ts'
import type { Quotation, Span } from '../../src/schema.ts'

/** A gold quotation: the words between the marks, and the pieces of its source. */
export interface Gold extends Span {
  sources: Span[]
}

interface Attribution {
  content: Span[]
  sources: Span[]
}

const leastWords = 4

/** Offsets of `text` in code points → offsets in UTF-16 code units. */
function units(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point
  const at: number[] = []
  let unit = 0
  for (const char of text) {
    at.push(unit)
    unit += char.length
  }
  return (point) => at[point] ?? unit
}

/** Attributions of an article: places of their contents and sources. */
export function attributions(text: string, standoff: string): Attribution[] {
  const unit = units(text)
  const spans = new Map<string, Span[]>()
  for (const [, id, places] of standoff.matchAll(/^(T\d+)\t\S+ ([\d ;]+)\t/gm)) {
    const pieces = places.split(';').map((piece) => piece.split(' ').map(Number))
    spans.set(
      id,
      pieces.map(([start, end]) => ({ start: unit(start), end: unit(end) })),
    )
  }
  return [...standoff.matchAll(/^E\d+\tAttribution\S*(.*)$/gm)].map(([, roles]) => {
    const found: Attribution = { content: [], sources: [] }
    for (const [, role, id] of roles.matchAll(/(Content|Source)\d*:(T\d+)/g)) {
      found[role === 'Source' ? 'sources' : 'content'].push(...(spans.get(id) ?? []))
    }
    return found
  })
}

/** Stretches between double quotation marks, paragraph by paragraph; one that is not closed ends with its paragraph. */
export function quoted(text: string): Span[] {
  const found: Span[] = []
  let open = -1
  for (const { 0: mark, index } of text.matchAll(/["“”]|\n|$/g)) {
    const closes = mark !== '“' && open >= 0
    if (closes) found.push({ start: open, end: index })
    open = (mark === '“' && open < 0) || (mark === '"' && !closes) ? index + 1 : mark === '“' ? open : -1
  }
  return found.filter(
    ({ start, end }) => (text.slice(start, end).match(/\S*\p{L}\S*/gu)?.length ?? 0) >= leastWords,
  )
}

export const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const sum = (span: Span, pieces: Span[]) => pieces.reduce((total, piece) => total + shared(span, piece), 0)

/** The gold quotations of an article. */
export function goldOf(text: string, standoff: string): Gold[] {
  const all = attributions(text, standoff)
  return quoted(text).flatMap((span) => {
    const best = all.reduce<Attribution | undefined>(
      (held, next) => (sum(span, next.content) > (held ? sum(span, held.content) : 0) ? next : held),
      undefined,
    )
    return best?.sources.length && sum(span, best.content) * 2 >= span.end - span.start
      ? [{ ...span, sources: best.sources }]
      : []
  })
}

/** Our quotation for a gold one. */
export function oursFor(gold: Span, quotations: Quotation[]): Quotation | undefined {
  return quotations.reduce<Quotation | undefined>(
    (held, next) => (shared(gold, next) > (held ? shared(gold, held) : 0) ? next : held),
    undefined,
  )
}

const lastName = (text: string) =>
  text
    .match(/\p{Lu}[\p{L}’'-]{2,}/gu)
    ?.at(-1)
    ?.toLowerCase()

/** Is the speaker of `ours` a source of `gold`? */
export function isRight(text: string, gold: Gold, { speaker }: Quotation): boolean {
  if (!speaker) return false
  if (speaker.start !== undefined && sum({ start: speaker.start, end: speaker.end! }, gold.sources) > 0)
    return true
  const name = 'name' in speaker ? lastName(speaker.name) : undefined
  return (
    name !== undefined && gold.sources.some(({ start, end }) => lastName(text.slice(start, end)) === name)
  )
}

/** Text, gold quotations and path of each article of a split (`train`, `dev`, `test`), in the order of file names. */
export function articles(dir: string, split: string): { path: string; standoff: string }[] {
  const folder = join(dir, 'PolNeAR/data', split)
  const annotated = readdirSync(join(folder, 'attributions')).sort()
  return readdirSync(join(folder, 'text'))
    .sort()
    .flatMap((name) => {
      const stem = name.slice(0, -'.txt'.length)
      const first = annotated.find((file) => file.startsWith(`${stem}_`))
      return first
        ? [
            {
              path: join(folder, 'text', name),
              standoff: readFileSync(join(folder, 'attributions', first), 'utf8'),
            },
          ]
        : []
    })
}

/** Right source and precision over `split`. */
export function score(dir: string, split: string) {
  let all = 0
  let given = 0
  let right = 0
  for (const { path, standoff } of articles(dir, split)) {
    const { file, tree } = readSeed(path)
    extract(tree, file)
    const text = String(file.value)
    for (const gold of goldOf(text, standoff)) {
      const ours = oursFor(gold, file.data.quotations ?? [])
      all++
      if (ours?.speaker) given++
      if (ours && isRight(text, gold, ours)) right++
    }
  }
  return { all, given, right }
}

function run(dir: string, split: string) {
  const { all, given, right } = score(dir, split)
  return [
    { measure: 'right source', ours: (right / all).toFixed(3) },
    { measure: 'precision', ours: (right / given).toFixed(3) },
  ]
}

export default {
  id: 'speakers',
  set: 'PolNeAR, %s: quotations of four words and more',
  measure: 'right source; precision where one is given',
  offTheShelf: '0.46',
  goal: '≥ 0.88; ≥ 0.94',
  needs: 'PolNeAR/data/test',
  run,
}
