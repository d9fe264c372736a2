/** Check what editors wrote against the corpus. */
import { join } from 'node:path'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Authored } from './data.ts'
import { raise } from './lib/raise.ts'
import { readSourcePages, type SourcePage } from './read/source-pages.ts'
import type { Corpus, Root, Source } from './schema.ts'
import { siftPassages } from './sift/passages.ts'
import { siftQuoteMarks } from './sift/quote-marks.ts'
import { siftSentences } from './sift/sentences.ts'
import { tagDates } from './tag/dates.ts'
import { tagFigures } from './tag/figures.ts'
import { tagNames } from './tag/names.ts'
import { tagWords } from './tag/words.ts'
import { vetAbsent } from './vet/absent.ts'
import { type Replaced, vetCaptures } from './vet/captures.ts'
import { ground } from './vet/ground.ts'
import { vetPage } from './vet/page.ts'
import type { Vetted, Views } from './vet/run.ts'
import { vetSourcePage } from './vet/source-pages.ts'
import type { Replacement } from './weave/changes.ts'
import './data.ts'

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

/**
 * Pages of sources against their seeds, and citations into captures that were replaced. A source of which a citation has lost its place keeps its page until the citation is
 * mended: the page is what remembers where the words were. Pages of which it is known that they are the drafts of their sources (`isDrafted`) are not read.
 */
export function vetPages(
  root: string,
  corpus: Corpus,
  authored: readonly Authored[],
  isDrafted: (source: Source) => boolean,
): { messages: VFile[]; sources: Set<string>; replaced: Replacement[] } {
  const known = ground(corpus)
  const pages = readSourcePages(
    join(root, 'content'),
    corpus.sources.filter((source) => !isDrafted(source)),
  )
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
  const replaced = replacedOf(pages, corpus)
  const { findings } = vetCaptures(corpus.statements, replaced, known)
  for (const { page, rule, reason, at, actual, expected } of findings) {
    raise(authored.find(({ front }) => front.page === page)!.file, rule, reason, { at, actual, expected })
    if (rule !== 'citation-changed') sources.add(actual!.split('#')[0])
  }
  return {
    messages: pages.map(({ file }) => file).filter(({ messages }) => messages.length),
    sources,
    replaced: replacementsOf(pages, replaced).filter(({ source }) => !sources.has(source.id)),
  }
}

/** Of captures that were `replaced` those of which it is known what stood there before. */
export function replacementsOf(
  pages: readonly SourcePage[],
  replaced: ReadonlyMap<string, Replaced>,
): Replacement[] {
  return pages.flatMap(({ id, former }) => {
    const one = replaced.get(id)
    return one && former ? { ...one, former } : []
  })
}

export function replacedOf(pages: readonly SourcePage[], { sources }: Corpus): Map<string, Replaced> {
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
