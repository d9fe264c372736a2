/** The steps that look at one document alone, in their order. */
import { type Plugin, unified } from 'unified'
import type { VFile } from 'vfile'
import { withoutSeams } from './lib/seams.ts'
import type { Corpus, Root, Source } from './schema.ts'
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
import { siftTurns } from './sift/turns.ts'
import { tagChains } from './tag/chains.ts'
import { tagDates } from './tag/dates.ts'
import { tagFigures } from './tag/figures.ts'
import { mentions } from './tag/mentions.ts'
import { tagNames } from './tag/names.ts'
import { tagQuotations } from './tag/quotations.ts'
import { tagSpeakers } from './tag/speakers.ts'
import { tagTerms } from './tag/terms.ts'
import { tagTurns } from './tag/turns.ts'
import { tagWords } from './tag/words.ts'
import './data.ts'

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
  siftTurns,
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
  tagTurns,
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
  withoutSeams(tree, file, () => extractor.runSync(tree, file))
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

/** A corpus of these sources in which nothing is brought together yet. */
export function emptyCorpus(sources: Source[]): Corpus {
  return {
    version: 1,
    sources,
    people: [],
    organisations: [],
    places: [],
    names: [],
    topics: [],
    points: [],
    statements: [],
  }
}
