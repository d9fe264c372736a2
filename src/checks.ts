/** What `npm run check` does on demand: compare notes with their originals, mend citations into replaced captures. */
import { join } from 'node:path'
import { VFile } from 'vfile'
import { corpusOf } from './captures.ts'
import { entry, extract } from './extraction.ts'
import { raise } from './lib/raise.ts'
import { authored, readAuthored } from './read/authored.ts'
import { readChanges } from './read/changes.ts'
import { findOriginals } from './read/originals.ts'
import { readNames, readSettings } from './read/pages.ts'
import { readSeed } from './read/seed.ts'
import { readSourcePages } from './read/source-pages.ts'
import type { Corpus, NotesCheck, Source } from './schema.ts'
import { vetCaptures } from './vet/captures.ts'
import { ground } from './vet/ground.ts'
import { type Read, vetNotes } from './vet/notes.ts'
import { repairs } from './vet/repairs.ts'
import { replacedOf, replacementsOf, vet } from './vetting.ts'
import { weaveChanges } from './weave/changes.ts'
import { weavePeople } from './weave/people.ts'
import type { Passing } from './weave/suggestions.ts'
import { keepsChanges, writeChanges } from './write/changes.ts'
import { pageText } from './write/drafts/draft.ts'
import { sourcePage } from './write/drafts/source-page.ts'
import { putFile } from './write/file.ts'
import './data.ts'

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
  const recorded = readChanges(content)
  if (keepsChanges(root) && !recorded.messages.length)
    writeChanges(root, weaveChanges(recorded.found, replacementsOf(ready, replaced), corpus.statements))
  for (const { id, file } of ready)
    putFile(file.path, pageText(sourcePage(corpus.sources.find((source) => source.id === id)!)))
  for (const { id, edited } of pages)
    if (edited)
      lines.push(`content/sources/${id}.mdx was edited: take over its new draft first, then repair.`)
  return lines
}

/** Check pages of points that nobody has saved yet against `corpus`, whose names are known. */
export function passingIn(root: string, corpus: Corpus): Passing {
  const { lang } = readSettings(join(root, 'content')).found
  return (pages) => {
    const files = pages.map(({ file, lines }) => new VFile({ path: join(root, file), value: lines }))
    const read = files.map((file, at) =>
      authored(file, 'point', pages[at].file.replace(/^content\/|\.mdx$/g, '')),
    )
    vet(
      read.filter((page) => page !== undefined),
      corpus,
      lang,
    )
    return files.map((file, at) => read[at] !== undefined && file.messages.length === 0)
  }
}
