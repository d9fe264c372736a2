/** The order of the work: read, sift, tag (`extraction.ts`), weave, vet, write. Only this and the files beside it know more than one room. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { readCaptures } from './captures.ts'
import { emptyCorpus } from './extraction.ts'
import type { Progress } from './lib/progress.ts'
import { raise } from './lib/raise.ts'
import { readAuthored } from './read/authored.ts'
import { readChanges } from './read/changes.ts'
import type { FileHashes } from './read/file-hashes.ts'
import { inputsDigest } from './read/inputs.ts'
import { readNotesChecks } from './read/originals.ts'
import { readNames, readSettings, readTopics, type TopicPage } from './read/pages.ts'
import { readSeed } from './read/seed.ts'
import type { Corpus, SiteIndex, Source } from './schema.ts'
import { vetExcerpts } from './vet/excerpts.ts'
import { vet, vetPages } from './vetting.ts'
import { weaveChanges } from './weave/changes.ts'
import { weaveEvidence } from './weave/evidence.ts'
import { weaveExcerpts } from './weave/excerpts.ts'
import { weaveOpenings } from './weave/openings.ts'
import { weavePeople } from './weave/people.ts'
import { weavePoints } from './weave/points.ts'
import { weaveTopics } from './weave/topics.ts'
import { weaveUsedIn } from './weave/used-in.ts'
import { weaveVerification } from './weave/verification.ts'
import { keepsChanges, writeChanges } from './write/changes.ts'
import { isAsDrafted, isOwnHead, isPristine, readPage } from './write/drafts/draft.ts'
import { Drafted } from './write/drafts/drafted.ts'
import { writeDrafts } from './write/drafts.ts'
import { writeEvidence } from './write/evidence.ts'
import { readPlaces, writePlaces } from './write/store/woven.ts'
import { writeStore } from './write/store.ts'

/** What a build is asked to do. */
export interface Options {
  /** The project's folder. */
  root: string
  /** Without it nothing is written; what would change is a message. */
  write: boolean
  progress?: Progress
  /** Of the files of the project, as they were when the run began: what was read then need not be read again. */
  hashes?: FileHashes
}

/** What came of a build: `ok` unless a message is fatal. The store that `www/` reads is as it was where it is not ok. */
export interface Result {
  ok: boolean
  messages: VFile[]
  site: SiteIndex
}

/** Read, sift and tag every seed, bring all together, draft `content/` and fill the store of the site. */
export function build({ root, write, progress = () => {}, hashes }: Options): Result {
  const content = join(root, 'content')
  const captures = readCaptures({ root, write, progress, ...(hashes && { hashes }) })
  const declared = readTopics(content)
  const names = readNames(content)
  const settings = readSettings(content)
  const authored = readAuthored(content)
  const recorded = readChanges(content)

  progress('Bringing sources together')
  const corpus = emptyCorpus(captures.accepted.map(({ source }) => source))
  weavePeople(corpus, names.found)
  const own = declared.found.filter(isDeclared)
  const extracted = new Map(captures.accepted.map((each) => [each.source, each]))
  const keptOf = (source: Source) => extracted.get(source)?.kept
  const recordOf = (source: Source) => keptOf(source)?.key
  const version = inputsDigest(import.meta.dirname, ['lib', 'weave'])
  const found = weaveTopics(corpus, {
    declared: own,
    gistOf: (source) => extracted.get(source)!.gist.topics,
    recordOf,
    kept: readPlaces(root, version),
  })
  if (write) writePlaces(root, version, found)
  weavePoints(corpus, (source) => extracted.get(source)!.gist.points)

  const vetted = vet(authored.found, corpus, settings.found.lang)
  corpus.statements = vetted.flatMap(({ statements }) => statements)
  for (const source of corpus.sources) source.rights ??= settings.found.rights
  for (const { page, rule, reason, at, actual } of vetExcerpts(corpus.statements, corpus.sources))
    raise(authored.found.find(({ front }) => front.page === page)!.file, rule, reason, { at, actual })
  const drafted = new Drafted(root, recordOf, (path) => hashes?.last(path))
  const shaken = vetPages(root, corpus, authored.found, (source) => drafted.stateOf(source) === 'drafted')
  const changes = weaveChanges(recorded.found, keepsChanges(root) ? shaken.replaced : [], corpus.statements)

  progress('Drafting pages')
  const drafts = writeDrafts(
    root,
    corpus.sources.filter(({ id }) => !shaken.sources.has(id)),
    corpus.topics,
    { write, drafted, kept: new Set([...captures.rejected, ...shaken.sources]) },
  )
  const messages = [
    ...[captures, declared, names, settings, authored].flatMap((each) => each.messages),
    ...authored.found
      .map(({ file }) => file)
      .filter((file) => file.messages.length && !authored.messages.includes(file)),
    ...shaken.messages,
    ...recorded.messages,
    ...drafts,
  ]
  const ok = !messages.some((file) => file.messages.some(({ fatal }) => fatal))
  const keep = write && ok
  // Pages follow their seeds now, whatever else is wrong: what was there before is only known here.
  if (write && !recorded.messages.length && JSON.stringify(changes) !== JSON.stringify(recorded.found))
    writeChanges(root, changes)
  const pictures = vetted.flatMap((page) => page.pictures)
  const excerpted = weaveExcerpts(corpus, corpus.statements, pictures)
  const shown = { ...excerpted, sources: weaveOpenings(excerpted.sources) }
  if (keep) writeEvidence(root, weaveEvidence(corpus.statements, shown.sources, textsOf(root, corpus)))
  const { people, organisations, places, topics } = corpus
  const verification = weaveVerification(
    vetted,
    authored.found,
    inputsDigest(import.meta.dirname, ['vet', 'rules.ts']),
    readNotesChecks(content, new Set(corpus.sources.map(({ sha256 }) => sha256))),
  )
  const parts = {
    settings: settings.found,
    people,
    organisations,
    places,
    names: corpus.names,
    topics,
    points: shown.points,
    // A draft is there from the second build on only, and nobody has written it.
    authored: authored.found
      .map(({ front }) => front)
      .filter(({ kind, id }) => kind !== 'topic' || own.some((topic) => topic.id === id)),
    statements: corpus.statements,
    usedIn: weaveUsedIn(corpus.statements),
    pictures,
    verification,
    ...(changes.length && { changes }),
  }
  return { ok, messages, site: writeStore(root, parts, shown.sources, keep, keptOf) }
}

/** Declared by an editor: never drafted, or edited since. */
function isDeclared({ path, draft }: TopicPage): boolean {
  if (!draft) return true
  const text = readFileSync(path, 'utf8')
  if (isAsDrafted(text)) return false
  const page = readPage(text)
  return 'marks' in page && !(isPristine(page) && isOwnHead(page))
}

/** Reading texts of the sources that statements cite. */
function textsOf(root: string, { sources, statements }: Corpus): Map<string, string> {
  const cited = new Set(statements.flatMap(({ citations }) => citations.map(({ source }) => source)))
  const seeds = sources.filter(({ id }) => cited.has(id))
  return new Map(seeds.map(({ id, seed }) => [id, String(readSeed(join(root, 'seeds', seed)).file.value)]))
}
