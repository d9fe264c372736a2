/** The order of the work; the only file that knows read … write. */
import { readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import './data.ts'
import type { Authored } from './data.ts'
import type { Progress } from './lib/progress.ts'
import { raise } from './lib/raise.ts'
import { readAuthored } from './read/authored.ts'
import { extractedFolder, readExtracted, seedKey } from './read/extracted.ts'
import { inputsDigest } from './read/inputs.ts'
import { findOriginals, readNotesChecks } from './read/originals.ts'
import { readNames, readSettings, readTopics, type TopicPage } from './read/pages.ts'
import { readSeed } from './read/seed.ts'
import { listSeeds } from './read/seeds.ts'
import { readSourcePages, type SourcePage } from './read/source-pages.ts'
import type { Corpus, Extracted, Kept, NotesCheck, Root, SiteIndex, Source } from './schema.ts'
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
import { vetAbsent } from './vet/absent.ts'
import { type Replaced, vetCaptures } from './vet/captures.ts'
import { findPassages as find } from './vet/find.ts'
import { ground } from './vet/ground.ts'
import { type Read, vetNotes } from './vet/notes.ts'
import { vetPage } from './vet/page.ts'
import { repairs } from './vet/repairs.ts'
import type { Vetted, Views } from './vet/run.ts'
import { vetSourcePage } from './vet/source-pages.ts'
import { weaveEvidence } from './weave/evidence.ts'
import { weavePeople } from './weave/people.ts'
import { weavePoints } from './weave/points.ts'
import { weaveTopics } from './weave/topics.ts'
import { weaveUsedIn } from './weave/used-in.ts'
import { weaveVerification } from './weave/verification.ts'
import { isOwnHead, isPristine, pageText, readPage } from './write/draft.ts'
import { writeDrafts } from './write/drafts.ts'
import { writeEvidence } from './write/evidence.ts'
import { pruneExtracted, writeExtracted } from './write/extracted.ts'
import { putFile } from './write/file.ts'
import { sourcePage } from './write/source-page.ts'
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
    masthead: data.masthead ?? [],
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
  weaveTopics(corpus, {
    declared: declared.found.filter(isDeclared),
    terms: new Map(accepted.map(({ source, terms }) => [source.id, terms])),
  })
  weavePoints(corpus)

  const authored = readAuthored(content)
  const vetted = vet(authored.found, corpus, settings.found.lang)
  corpus.statements = vetted.flatMap(({ statements }) => statements)

  const shaken = vetPages(root, corpus, authored.found)
  messages.push(
    ...authored.messages,
    ...authored.found
      .map(({ file }) => file)
      .filter((file) => file.messages.length && !authored.messages.includes(file)),
  )
  messages.push(...shaken.messages)

  const kept = new Set([
    ...extracted.filter(({ rejected }) => rejected).map(({ source }) => source.id),
    ...shaken.sources,
  ])
  const drafted = corpus.sources.filter(({ id }) => !shaken.sources.has(id))
  messages.push(...writeDrafts(root, drafted, corpus.topics, { write, kept }))
  const ok = !messages.some((file) => file.messages.some(({ fatal }) => fatal))
  const { people, organisations, places, topics, points } = corpus
  const parts = {
    settings: settings.found,
    people,
    organisations,
    places,
    topics,
    points,
    authored: authored.found.map(({ front }) => front),
    statements: corpus.statements,
    usedIn: weaveUsedIn(corpus.statements),
    verification: weaveVerification(
      corpus,
      vetted,
      authored.found,
      inputsDigest(import.meta.dirname, ['vet', 'rules.ts']),
      readNotesChecks(content, new Set(corpus.sources.map(({ sha256 }) => sha256))),
    ),
  }
  if (write && ok)
    writeEvidence(root, weaveEvidence(corpus.statements, corpus.sources, textsOf(root, corpus)))
  if (write && ok) pruneExtracted(join(root, extractedFolder), new Set(listed.seeds.map(stem)))
  return { ok, messages, site: writeStore(root, parts, corpus.sources, write && ok) }
}

/**
 * Pages of sources against their seeds, and citations into captures that were replaced. A source of which a citation has lost its place keeps its page until the citation is
 * mended: the page is what remembers where the words were.
 */
function vetPages(
  root: string,
  corpus: Corpus,
  authored: readonly Authored[],
): { messages: VFile[]; sources: Set<string> } {
  const known = ground(corpus)
  const pages = readSourcePages(join(root, 'content'), corpus.sources)
  for (const { file, id, edited, replaced, passages } of pages) {
    if (!edited || replaced) continue
    for (const { words, line, column, id: passage, known: exists } of vetSourcePage(
      passages,
      known.sources.get(id)!,
    ))
      raise(
        file,
        'page-words',
        exists
          ? `Unexpected “${words}” in \`${passage}\`, expected words of its seed`
          : `Unexpected passage \`${passage}\`, expected one that its seed has`,
        { line, column, actual: words },
      )
  }
  const sources = new Set<string>()
  const { findings } = vetCaptures(corpus.statements, replacedOf(pages, corpus), known)
  for (const { page, rule, reason, at, actual, expected } of findings) {
    raise(authored.find(({ front }) => front.page === page)!.file, rule, reason, { at, actual, expected })
    if (rule !== 'citation-changed') sources.add(actual!.split('#')[0])
  }
  return { messages: pages.map(({ file }) => file).filter(({ messages }) => messages.length), sources }
}

function replacedOf(pages: readonly SourcePage[], { sources }: Corpus): Map<string, Replaced> {
  const of = new Map(sources.map((source) => [source.id, source]))
  return new Map(
    pages
      .filter(({ replaced }) => replaced)
      .map(({ id, passages }) => [
        id,
        { source: of.get(id)!, before: new Map(passages.map((one) => [one.id, one.text])) },
      ]),
  )
}

/** Passages of `corpus` that have all the words, with their citations. */
export const findPassages = find

/**
 * Rewrite citations into replaced captures where the words are still there, once; where they are not, pin the former words, so that the citation fails until somebody
 * mends it. The pages of these sources follow their seeds then. Returns what was changed, a line each.
 */
export function repair(root: string): string[] {
  const corpus = corpusOf(root)
  const content = join(root, 'content')
  const authored = readAuthored(content).found
  corpus.statements = vet(authored, corpus, readSettings(content).found.lang).flatMap(
    ({ statements }) => statements,
  )
  const pages = readSourcePages(content, corpus.sources).filter(({ replaced }) => replaced)
  const ready = pages.filter(({ edited }) => !edited)
  const replaced = replacedOf(ready, corpus)
  const { edits, lines } = repairs(
    corpus.statements,
    replaced,
    vetCaptures(corpus.statements, replaced, ground(corpus)),
    authored,
  )
  for (const [path, text] of edits) putFile(path, text)
  for (const { id, file } of ready)
    putFile(file.path, pageText(sourcePage(corpus.sources.find((source) => source.id === id)!)))
  for (const { id, edited } of pages)
    if (edited)
      lines.push(`content/sources/${id}.mdx was edited: take over its new draft first, then repair.`)
  return lines
}

/** Reading texts of the sources that statements cite. */
function textsOf(root: string, { sources, statements }: Corpus): Map<string, string> {
  const cited = new Set(statements.flatMap(({ citations }) => citations.map(({ source }) => source)))
  const seeds = sources.filter(({ id }) => cited.has(id))
  return new Map(seeds.map(({ id, seed }) => [id, String(readSeed(join(root, 'seeds', seed)).file.value)]))
}

/** What authored prose goes through before it is checked: it has no masthead and no furniture. */
const prose = unified()
for (const step of [siftQuoteMarks, siftSentences, siftPassages, tagWords, tagDates, tagFigures, tagNames])
  prose.use(step)
prose.freeze()

/** Check authored pages against the corpus; what is wrong is in their files. Names are known by then, in all their spellings. */
export function vet(pages: readonly Authored[], corpus: Corpus, lang: string): Vetted[] {
  const known = ground(corpus)
  seenBefore = seen
  seen = new Map()
  return pages.map((page) => {
    vetAbsent(page, known)
    return vetPage(page, viewsOf(page, lang), known)
  })
}

/** Views of last time, by text: in live preview one page changes. */
let seen = new Map<string, Map<string, VFile>>()
let seenBefore = seen

/** The reading text of `page` through the steps, once for each day from which its dates are seen. */
function viewsOf(page: Authored, lang: string): Views {
  const key = `${lang} ${page.text}`
  const known = seenBefore.get(key) ?? new Map<string, VFile>()
  seen.set(key, known)
  return (published = '') => {
    const file = known.get(published) ?? new VFile({ value: page.text })
    if (known.has(published)) return file
    known.set(published, file)
    file.data.lang = lang
    if (published)
      file.data.published = { iso: published, precision: 'day', certainty: 'declared', by: 'sidecar' }
    const tree: Root = { type: 'root', children: page.pieces.map((piece) => ({ ...piece })) }
    prose.runSync(tree, file)
    return file
  }
}

/** The sources of the project in `root` with the names of people, organisations and places over all of them; for what asks questions of a corpus and writes nothing. */
export function corpusOf(root: string): Corpus {
  const version = inputsDigest(import.meta.dirname, code)
  const extracted = listSeeds(join(root, 'seeds')).seeds.map((path) =>
    extractedSeed(root, path, version, false),
  )
  const corpus = emptyCorpus(extracted.filter(({ rejected }) => !rejected).map(({ source }) => source))
  weavePeople(corpus, readNames(join(root, 'content')).found)
  return corpus
}

/**
 * Compare the notes among the project's seeds with their originals in `folder`, found by hash. Messages are placed in the notes; notes whose original is not
 * there have one as well.
 */
export function checkNotes(root: string, folder: string): { checks: NotesCheck[]; messages: VFile[] } {
  const corpus = corpusOf(root)
  const notes = corpus.sources.filter(({ kind, original }) => kind === 'notes' && original)
  const paths = findOriginals(folder, new Set(notes.map(({ original }) => original!.sha256)))
  const pairs = notes.map((source) => {
    const path = paths.get(source.original!.sha256)
    return {
      source,
      path: join(root, 'seeds', source.seed),
      original: path === undefined ? undefined : originalOf(path, source),
    }
  })
  const all = {
    ...corpus,
    sources: [...corpus.sources, ...pairs.flatMap(({ original }) => original?.source ?? [])],
  }
  weavePeople(all, readNames(join(root, 'content')).found)
  const checks: NotesCheck[] = []
  const messages: VFile[] = []
  for (const { source, path, original } of pairs) {
    const { file } = readSeed(path)
    file.messages.length = 0
    messages.push(file)
    if (!original) {
      raise(
        file,
        'notes-original',
        `Cannot find the original of \`${source.id}\`, expected a file with SHA-256 \`${source.original!.sha256}\``,
      )
      continue
    }
    const { check, findings } = vetNotes({ source, text: String(file.value) }, original, all)
    checks.push(check)
    for (const { rule, reason, at, actual, expected } of findings)
      raise(file, rule, reason, { ...(at.end > at.start && { at }), actual, expected })
  }
  return { checks, messages: messages.filter((file) => file.messages.length) }
}

/** An original as its notes declare it, so that its dates are seen from the same day. */
function originalOf(path: string, { published, publisher }: Source): Read {
  const { file, tree } = readSeed(path)
  file.data.sidecar = { ...file.data.sidecar, published: published?.iso, publisher: publisher?.value }
  extract(tree, file)
  return { source: entry(file), text: String(file.value) }
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
  return {
    version: 1,
    sources,
    people: [],
    organisations: [],
    places: [],
    topics: [],
    points: [],
    statements: [],
  }
}

function extractedSeed(root: string, path: string, version: string, write: boolean): Extracted {
  const key = seedKey(path, version)
  const kept = key && readExtracted(root, stem(path), key)
  if (kept) return kept
  const { file, tree } = readSeed(path)
  const rejected = file.messages.some(({ fatal }) => fatal)
  if (!rejected) extract(tree, file)
  const extracted: Extracted = {
    source: entry(file),
    terms: file.data.terms ?? [],
    messages: file.messages.map(keep),
    rejected,
  }
  if (key && write) writeExtracted(join(root, extractedFolder), stem(path), key, extracted)
  return extracted
}

function stem(path: string): string {
  return basename(path, extname(path))
}

function keep({
  reason,
  ruleId,
  fatal,
  note,
  line,
  column,
  actual,
  expected,
  file,
}: VFile['messages'][number]): Kept {
  return {
    reason,
    ruleId: ruleId ?? '',
    fatal: fatal ?? null,
    note,
    line,
    column,
    actual,
    expected,
    file: file && basename(file),
  }
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
