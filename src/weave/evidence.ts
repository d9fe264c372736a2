/** Every citation as a Web Annotation (W3C Recommendation of 23 February 2017), so that others can find the words again without us. */
import type { Source, Span, Statement } from '../schema.ts'

/** One citation of one statement. Ids and addresses are relative to the root of the site. */
export interface Annotation {
  id: string
  type: 'Annotation'
  motivation: 'linking'
  body: { type: 'TextualBody'; value: string; format: 'text/plain' }
  target: {
    type: 'SpecificResource'
    source: { id: string; type: 'Text'; seed: string; sha256: string; passage: string }
    /** The words with what stands around them, enough to be unique; and their place, counted in Unicode code points of the reading text. */
    selector: [
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
      { type: 'TextPositionSelector'; start: number; end: number },
    ]
  }
}

export interface Evidence {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  type: 'AnnotationPage'
  items: Annotation[]
}

/** Characters before and behind the words at first, in UTF-16 code units; doubled until they are found once. */
const aroundAtFirst = 32
/** Of a source that is shown in excerpts: as few as it takes, and no more than these even where the words are found twice. */
const aroundExcerpt = 24

/** All citations of `statements`, in order. `texts` has the reading text of each cited source. Throws where one is missing. */
export function weaveEvidence(
  statements: readonly Statement[],
  sources: readonly Source[],
  texts: ReadonlyMap<string, string>,
): Evidence {
  const known = new Map(sources.map((source) => [source.id, source]))
  const counters = new Map<string, (offset: number) => number>()
  const items: Annotation[] = []
  for (const { id, page, text: value, citations } of statements) {
    for (const [index, { source: name, passage, start, end }] of citations.entries()) {
      const [source, text] = [known.get(name), texts.get(name)]
      if (!source || text === undefined)
        throw new Error(`Cannot point into ${name}, expected its reading text`)
      const points = counters.get(name) ?? codePoints(text)
      counters.set(name, points)
      items.push({
        id: `${address(page, id)}${index ? `~${index + 1}` : ''}`,
        type: 'Annotation',
        motivation: 'linking',
        body: { type: 'TextualBody', value, format: 'text/plain' },
        target: {
          type: 'SpecificResource',
          source: {
            id: `sources/${name}/#${passage}`,
            type: 'Text',
            seed: source.seed,
            sha256: source.sha256,
            passage,
          },
          selector: [
            { type: 'TextQuoteSelector', ...quoted(text, { start, end }, Boolean(source.excerpt)) },
            { type: 'TextPositionSelector', start: points(start), end: points(end) },
          ],
        },
      })
    }
  }
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }
}

/** Where a statement stands: `home` is the front page; points stand on lists as well, so that anchors name their page. */
function address(page: string, id: string): string {
  const [folder, stem] = page.split('/')
  if (folder === 'points') return `points/${stem}/#${stem}-${id}`
  return page === 'home' ? `#${id}` : `${page}/#${id}`
}

/** The words with as much around them as makes them unique in `text`. */
function quoted(
  text: string,
  { start, end }: Span,
  sparing: boolean,
): { exact: string; prefix: string; suffix: string } {
  const exact = text.slice(start, end)
  for (let around = sparing ? 0 : aroundAtFirst; ; around = around * 2 || 6) {
    const from = whole(text, Math.max(0, start - around))
    const to = whole(text, Math.min(text.length, end + around))
    const all = text.slice(from, to)
    const first = text.indexOf(all)
    const unique = first === from && text.indexOf(all, first + 1) < 0
    if (unique || (from === 0 && to === text.length) || (sparing && around >= aroundExcerpt))
      return { exact, prefix: text.slice(from, start), suffix: text.slice(end, to) }
  }
}

/** `at`, or one before where it parts the halves of a character. */
function whole(text: string, at: number): number {
  return at > 0 &&
    at < text.length &&
    /[\udc00-\udfff]/.test(text[at]) &&
    /[\ud800-\udbff]/.test(text[at - 1])
    ? at - 1
    : at
}

/** From UTF-16 code units to code points: each pair of surrogates before counts once. */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index)
  return (offset) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle] < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
