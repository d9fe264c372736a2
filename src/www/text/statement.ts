/** A statement: the editor's sentence, what it rests on, and the words themselves. */
import type { Derivation, Passage, Source, Span, StatementCitation } from '../../schema.ts'
import { anchorOf, differenceOf, type Numbered, statementsOf } from '../authored.ts'
import { words } from '../words.ts'
import { chipHtml, voiceOf } from './chips.ts'
import { direction } from './cores.ts'
import { readable } from './days.ts'
import { chainWords, type Depth, depths, type Hand } from './hands.ts'
import { hedgeHtml } from './hedge.ts'
import { escapeHtml, nameHtml, wrapSpans } from './html.ts'
import { otherLanguage } from './script.ts'
import { passagePlace, pilcrow } from './sources.ts'

/** What a statement needs of its surroundings to be shown. */
export interface Around {
  source: (id: string) => Source
  label: (id: string) => string
  /** Language of the page. */
  lang: string
  derived: readonly Derivation[]
}

/** One passage that a statement cites, with the words in it that are meant. */
export interface Cited {
  ref: string
  from: Source
  label: string
  spans: Span[]
  voice: (Depth & { hands: Hand[]; quoted: boolean }) | undefined
}

/** The passages of a statement, each once. */
export function citedBy(statement: Numbered, around: Around): Cited[] {
  const found = new Map<string, Cited>()
  for (const citation of statement.citations) {
    const ref = `${citation.source}#${citation.passage}`
    const from = around.source(citation.source)
    const passage = from.passages.find(({ id }) => id === citation.passage)
    if (!passage) continue
    const whole = citation.start <= passage.start && citation.end >= passage.end
    const voice = (!whole && voiceOf(from, citation)) || depths(from).get(citation.passage)
    const held = found.get(ref) ?? { ref, from, label: around.label(citation.source), spans: [], voice }
    held.spans.push(...(whole ? sharedWords(statement.text, from, citation) : [citation]))
    found.set(ref, held)
  }
  return [...found.values()]
}

/** Words that a statement takes over from a passage which it cites whole: what it quotes, and the figures that both give. */
function sharedWords(text: string, from: Source, { passage: id, start, end }: StatementCitation): Span[] {
  const passage = evened(from.passages.find((passage) => passage.id === id)!.text)
  const spans: Span[] = []
  for (const [, quoted] of text.matchAll(/“([^”]+)”/g)) {
    let at = 0
    for (const part of quoted!.split('…')) {
      const words = evened(part.trim().replace(/[,.]$/, ''))
      const found = words ? passage.indexOf(words, at) : -1
      if (found < 0) continue
      at = found + words.length
      spans.push({ start: start + found, end: start + at })
    }
  }
  const lower = evened(text).toLowerCase()
  for (const figure of from.figures)
    if (
      figure.passage === id &&
      figure.start >= start &&
      figure.end <= end &&
      lower.includes(evened(figure.text).toLowerCase())
    )
      spans.push(figure)
  return spans
}

/** As long as the text itself: quotation marks, dashes and white space made alike. */
function evened(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s/g, ' ')
}

/** Chips of all that a statement cites. */
export function chipsHtml(cited: readonly Cited[], bare = false): string {
  return cited.map(({ ref, label, voice }) => chipHtml(ref, label, voice, bare)).join('')
}

/**
 * HTML of a statement whose sentence is `inner`. On a point (`shown` given) it stands in no column of its own, and needs no words
 * beside it where all its passages are `shown` with the accounts of the sides.
 */
export function statementHtml(
  statements: readonly Numbered[],
  inner: string,
  around: Around,
  shown?: ReadonlySet<string>,
): string {
  const say = words().statement
  const [first] = statements
  const cited = uniqueRefs(statements.flatMap((statement) => citedBy(statement, around)))
  const anchors = statements
    .slice(1)
    .map((statement) => `<span id="${anchorOf(statement)}"></span>`)
    .join('')
  const links = statements.map((statement) => linkHtml(statement)).join('')
  const href = statements.map(differenceOf).find(Boolean)
  const differ = href ? `<a class="kind k-differ" href="${href}">${say.differ}</a>` : ''
  const works = around.derived.filter(
    ({ page, statement }) => page === first!.page && statements.some(({ id }) => id === statement),
  )
  const worked = works
    .map(({ text, working }) => `<p class="chain">${escapeHtml(say.workedOut(text, readable(working)))}</p>`)
    .join('')
  const told = shown !== undefined && !first!.side && !worked && cited.every(({ ref }) => shown.has(ref))
  const said =
    `<details class="ev${shown ? ' in' : ''}"><summary>${say.show} <span class="vh">§${first!.number}</span></summary>` +
    `${wordsHtml(cited, around, cited.length <= 2 && statementsOf(first!.page).length <= roomy)}${worked}</details>`
  return (
    `<div class="st" id="${anchorOf(first!)}"><p>${hedgeHtml(statements)}${inner}${anchors}</p>` +
    `<p class="by" data-pagefind-ignore>${chipsHtml(cited, told)}${differ}${links}</p>${told ? '' : said}</div>`
  )
}

/** On a page of more statements, or under one that rests on more passages, the words alone must do; the chip leads to what stands around them. */
const roomy = 9

function linkHtml(statement: Numbered): string {
  const number = `§${statement.number}`
  return `<a class="pl" href="#${anchorOf(statement)}">${number}</a>`
}

function uniqueRefs(cited: readonly Cited[]): Cited[] {
  return [...new Map(cited.map((each) => [each.ref, each])).values()]
}

/** The passages themselves, the words that are meant marked, and through whom they came; with `context` the sentence before and behind as well. */
export function wordsHtml(cited: readonly Cited[], { lang }: Pick<Around, 'lang'>, context = false): string {
  return cited
    .map(({ ref, from, label, spans, voice }) => {
      const { passage: id, href } = passagePlace(ref)
      const at = from.passages.findIndex((candidate) => candidate.id === id)
      const passage = from.passages[at]!
      const marks = spans.map(({ start, end }) => ({ start, end, open: '<mark>', close: '</mark>' }))
      const name =
        cited.length > 1
          ? `<cite><a href="${escapeHtml(href)}">${nameHtml(label)} ${pilcrow(id)}</a></cite>`
          : ''
      // One hand stands on the chip already.
      const chain =
        voice && voice.hands.length > 1
          ? `<p class="chain">${chainWords(label, voice.hands, voice.quoted)}</p>`
          : ''
      const own = direction(
        otherLanguage(passage.text, from.lang) ?? (lang.startsWith(from.lang) ? undefined : from.lang),
      )
      const before = context ? besideHtml(passage, from.passages[at - 1]) : ''
      const behind = context ? besideHtml(passage, from.passages[at + 1]) : ''
      const words = wrapSpans(passage.text, passage.start, marks)
      return `<blockquote${own}>${name}${before && `${before} `}${words}${behind && ` ${behind}`}</blockquote>${chain}`
    })
    .join('')
}

/** A neighbour in the same section: what a reader needs to judge words by. */
function besideHtml({ role, section }: Passage, other: Passage | undefined): string {
  if (!other || other.role !== role || other.section !== section || other.text.length > besideMost) return ''
  return `<span class="beside">${escapeHtml(other.text)}</span>`
}

const besideMost = 400

/** A statement in plain words with its chips: for lists that lead to its page. */
export function shortHtml(statement: Numbered, around: Around): string {
  return `<p>${escapeHtml(statement.text)}</p><p class="by" data-pagefind-ignore>${chipsHtml(citedBy(statement, around), true)}</p>`
}
