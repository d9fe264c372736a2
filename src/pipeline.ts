/** The order of the work; the only file that knows read … write. */
import { readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import './data.ts'
import type { Progress } from './lib/progress.ts'
import { extractedFolder, readExtracted, seedKey } from './read/extracted.ts'
import { inputsDigest } from './read/inputs.ts'
import { readNames, readSettings, readTopics, type TopicPage } from './read/pages.ts'
import { readSeed } from './read/seed.ts'
import { listSeeds } from './read/seeds.ts'
import type { Corpus, Extracted, Kept, Root, SiteIndex, Source } from './schema.ts'
import { siftArticle } from './sift/article.ts'
import { siftCaptions } from './sift/captions.ts'
import { siftFurniture } from './sift/furniture.ts'
import { siftHeadings } from './sift/headings.ts'
import { siftLanguage } from './sift/language.ts'
import { siftMasthead } from './sift/masthead.ts'
import { siftParagraphs } from './sift/paragraphs.ts'
import { siftPassages } from './sift/passages.ts'
import { siftQuoteMarks } from './sift/quote-marks.ts'
import { siftSentences } from './sift/sentences.ts'
import { tagChains } from './tag/chains.ts'
import { tagDates } from './tag/dates.ts'
import { tagFigures } from './tag/figures.ts'
import { mentions } from './tag/mentions.ts'
import { tagNames } from './tag/names.ts'
import { tagQuotations } from './tag/quotations.ts'
import { tagSpeakers } from './tag/speakers.ts'
import { tagTerms } from './tag/terms.ts'
import { tagWords } from './tag/words.ts'
import { weavePeople } from './weave/people.ts'
import { weavePoints } from './weave/points.ts'
import { weaveTopics } from './weave/topics.ts'
import { isOwnHead, isPristine, readPage } from './write/draft.ts'
import { writeDrafts } from './write/drafts.ts'
import { pruneExtracted, writeExtracted } from './write/extracted.ts'
import { writeStore } from './write/store.ts'

type Step = Plugin<[], Root>

/** Blocks: from lines to passages. */
export const sift: Step[] = [
  siftLanguage,
  siftArticle,
  siftParagraphs,
  siftQuoteMarks,
  siftFurniture,
  siftMasthead,
  siftCaptions,
  siftHeadings,
  siftSentences,
  siftPassages,
]

/** Sentences: what is said in them, of whom, how much, when. */
export const tag: Step[] = [
  tagWords,
  tagDates,
  tagFigures,
  tagNames,
  tagQuotations,
  tagSpeakers,
  tagChains,
  tagTerms,
]

const extractor = unified()
for (const step of [...sift, ...tag]) extractor.use(step)
extractor.freeze()

/** Run all steps that look at one document alone; what they find is in `file.data`. */
export function extract(tree: Root, file: VFile): void {
  extractor.runSync(tree, file)
}

/** The entry of `/corpus.json` for an extracted document. */
export function entry(file: VFile): Source {
  const data = file.data
  const sidecar = data.sidecar ?? {}
  return {
    id: data.id!,
    seed: data.seed!,
    sha256: data.sha256!,
    kind: sidecar.kind ?? 'capture',
    lang: data.lang ?? 'und',
    length: String(file.value).length,
    title: data.title ?? { value: data.seed!, certainty: 'implied', by: 'file-name' },
    deck: data.deck,
    publisher: data.publisher,
    byline: data.byline,
    url: data.url,
    category: data.category,
    published: data.published,
    rights: sidecar.rights,
    original: sidecar.original,
    basis: sidecar.basis,
    sections: data.sections ?? [],
    passages: data.passages ?? [],
    sentences: [...(data.sentences ?? []), ...(data.displayed ?? [])].sort((a, b) => a.start - b.start),
    furniture: data.furniture ?? [],
    quotations: data.quotations ?? [],
    attributions: data.attributions ?? [],
    figures: data.figures ?? [],
    dates: data.dates ?? [],
    mentions: mentions(file),
    skipped: data.skipped ?? [],
  }
}

/** What a build is asked to do. */
export interface Options {
  /** The project's folder. */
  root: string
  /** Without it nothing is written; what would change is a message. */
  write: boolean
  progress?: Progress
}

/** What came of a build: `ok` unless a message is fatal. The store that `www/` reads is as it was where it is not ok. */
export interface Result {
  ok: boolean
  messages: VFile[]
  site: SiteIndex
}

/** The code that an extraction follows from: changed code, new extraction. */
const code = ['lib', 'read', 'sift', 'tag', 'data.ts', 'pipeline.ts', 'rules.ts', 'schema.ts']

/** Read, sift and tag every seed, bring all together, draft `content/` and fill the store of the site. */
export function build({ root, write, progress = () => {} }: Options): Result {
  const content = join(root, 'content')
  const listed = listSeeds(join(root, 'seeds'))
  const messages = [...listed.messages]
  const version = inputsDigest(import.meta.dirname, code)
  const extracted = listed.seeds.map((path, index) => {
    const one = extractedSeed(root, path, version, write)
    progress('Reading captures', index + 1, listed.seeds.length)
    messages.push(withMessages(path, one.messages))
    return one
  })
  const accepted = extracted.filter(({ rejected }) => !rejected)
  const declared = readTopics(content)
  const names = readNames(content)
  const settings = readSettings(content)
  messages.push(...declared.messages, ...names.messages, ...settings.messages)

  const corpus = emptyCorpus(accepted.map(({ source }) => source))
  progress('Bringing sources together')
  weavePeople(corpus, names.found)
  weaveTopics(corpus, { declared: declared.found.filter(isDeclared), terms: new Map(accepted.map(({ source, terms }) => [source.id, terms])) })
  weavePoints(corpus)

  const kept = new Set(extracted.filter(({ rejected }) => rejected).map(({ source }) => source.id))
  messages.push(...writeDrafts(root, corpus.sources, corpus.topics, { write, kept }))
  const ok = !messages.some((file) => file.messages.some(({ fatal }) => fatal))
  const { people, organisations, places, topics, points } = corpus
  const parts = { settings: settings.found, people, organisations, places, topics, points }
  if (write && ok) pruneExtracted(join(root, extractedFolder), new Set(listed.seeds.map(stem)))
  return { ok, messages, site: writeStore(root, parts, corpus.sources, write && ok) }
}

/** The entry of a single capture read on its own, with its messages: what an editor asks to see. */
export function look(path: string): { source: Source; file: VFile } {
  const { file, tree } = readSeed(path)
  extract(tree, file)
  const source = entry(file)
  const corpus = emptyCorpus([source])
  weavePeople(corpus, [])
  weaveTopics(corpus, { declared: [], terms: new Map([[source.id, file.data.terms ?? []]]) })
  return { source, file }
}

/** Declared by an editor: never drafted, or edited since. */
function isDeclared({ path, draft }: TopicPage): boolean {
  if (!draft) return true
  const page = readPage(readFileSync(path, 'utf8'))
  return 'marks' in page && !(isPristine(page) && isOwnHead(page))
}

function emptyCorpus(sources: Source[]): Corpus {
  return { version: 1, sources, people: [], organisations: [], places: [], topics: [], points: [], statements: [] }
}

function extractedSeed(root: string, path: string, version: string, write: boolean): Extracted {
  const key = seedKey(path, version)
  const kept = key && readExtracted(root, stem(path), key)
  if (kept) return kept
  const { file, tree } = readSeed(path)
  const rejected = file.messages.some(({ fatal }) => fatal)
  if (!rejected) extract(tree, file)
  const extracted: Extracted = { source: entry(file), terms: file.data.terms ?? [], messages: file.messages.map(keep), rejected }
  if (key && write) writeExtracted(join(root, extractedFolder), stem(path), key, extracted)
  return extracted
}

function stem(path: string): string {
  return basename(path, extname(path))
}

function keep({ reason, ruleId, fatal, note, line, column, actual, expected, file }: VFile['messages'][number]): Kept {
  return { reason, ruleId: ruleId ?? '', fatal: fatal ?? null, note, line, column, actual, expected, file: file && basename(file) }
}

/** A file that carries messages kept from an earlier reading. */
function withMessages(path: string, messages: Kept[]): VFile {
  const file = new VFile({ path })
  for (const { reason, ruleId, fatal, line, column, file: name = basename(path), ...rest } of messages) {
    const place = line ? { line, column: column ?? 1 } : undefined
    const message = file.message(reason, { ruleId, source: 'lode', place })
    Object.assign(message, rest, { fatal: fatal ?? undefined, file: join(dirname(path), name) })
  }
  return file
}
