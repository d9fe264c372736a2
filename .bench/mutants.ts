/**
 * Break every cited statement of a site in the ways in which statements go wrong, one at a time, and see whether the check notices. A mutant
 * is caught if it raises an error or a warning that the statement did not raise before.
 */
import { VFile } from 'vfile'
import type { Authored } from '../src/data.ts'
import { even, placesOf } from '../src/lib/even.ts'
import { authored } from '../src/read/authored.ts'
import type { Corpus, Entity, Source, Statement } from '../src/schema.ts'
import { hedgeIn } from '../src/vet/hedges.ts'
import { vet } from '../src/vetting.ts'

/** What is changed: one thing in each mutant. */
export type Kind =
  | 'digit'
  | 'number word'
  | 'quoted word'
  | 'quoted word left out'
  | 'month'
  | 'weekday'
  | 'name'
  | 'passage id'
  | 'words that matter'
  | 'hedge'
  | 'one hedge of two'
  | 'furniture'

export interface Mutant {
  kind: Kind
  page: string
  /** The statement’s part of the page before and after. */
  before: string
  after: string
}

export interface Outcome {
  made: number
  caught: number
  survivors: Mutant[]
}

const furniture = 'Sign up for our weekly letter and never miss a story'
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const numbers: Record<string, string> = {
  billion: 'million',
  trillions: 'billions',
  hundreds: 'thousands',
  billions: 'millions',
  half: 'a quarter',
  Half: 'A quarter',
  three: 'four',
  Three: 'Four',
  five: 'six',
  two: 'three',
}
const hedges: [RegExp, string][] = [
  [/\b(?:reportedly|apparently|allegedly),? /i, ''],
  [/\b(?:around|about|almost|nearly) (?=[\d$€£]|half\b)/i, ''],
  [/\b(are|is) (?:believed|thought|said) to be\b/, '$1'],
  [/\b(are|is|do|does|did|has|have|had|was|were|will|would) not\b/, '$1'],
  [/\bno (?=[a-z]+ (?:guarantees|assistance)|guarantees)/, ''],
  [/\bwithout(?= \w)/, 'with'],
  [/^Nobody\b/, 'Somebody'],
  [/\bclaims? that\b/i, 'know that'],
  [/, if true,/, ','],
]
/** Citations, and the tags of elements, stay as they are unless they are what is changed. */
const apart = /\[@[^\]]*\]|<[^>]*>/g

/** All mutants of `statement`, whose part of its page is `text`. */
export function mutantsOf(statement: Statement, text: string, corpus: Corpus): Mutant[] {
  const found: Mutant[] = []
  const add = (kind: Kind, after: string) => {
    if (after !== text) found.push({ kind, page: statement.page, before: text, after })
  }
  const spots = (pattern: RegExp) => {
    const holes = [...text.matchAll(apart)].map(({ index, 0: hole }) => [index, index + hole.length])
    return [...text.matchAll(pattern)].filter(
      ({ index }) => !holes.some(([from, to]) => index >= from && index < to),
    )
  }
  const put = (at: number, length: number, words: string) =>
    text.slice(0, at) + words + text.slice(at + length)
  for (const { index, 0: digits } of spots(/\d+/g))
    add('digit', put(index, 1, String((Number(digits[0]) % 9) + 1)))
  for (const { index, 0: word } of spots(/\b(?:[Hh]alf|trillions|hundreds|billions?|[Tt]hree|five|two)\b/g))
    add('number word', put(index, word.length, numbers[word]))
  for (const { index, 0: word } of spots(new RegExp(`\\b(?:${months.join('|')})\\b`, 'g')))
    add('month', put(index, word.length, months[(months.indexOf(word) + 5) % 12]))
  for (const { index, 0: word } of spots(new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'g')))
    add('weekday', put(index, word.length, weekdays[(weekdays.indexOf(word) + 3) % 7]))
  for (const { index, 0: quoted } of spots(/“[^”]+”/g)) {
    const words = [...quoted.matchAll(/\p{L}[\p{L}’]*/gu)].sort((a, b) => b[0].length - a[0].length)
    if (!words.length) continue
    add('quoted word', put(index + words[0].index, words[0][0].length, 'somewhat'))
    const inner = [...quoted.matchAll(/ \p{L}+(?= \p{L})/gu)][0]
    if (inner) add('quoted word left out', put(index + inner.index, inner[0].length, ''))
  }
  for (const [pattern, words] of hedges)
    for (const { index, 0: hedge } of spots(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`)).slice(
      0,
      1,
    )) {
      const after = put(index, hedge.length, hedge.replace(pattern, words))
      if (isHedged(statement, corpus, hedge)) add(isHeld(after, hedge) ? 'one hedge of two' : 'hedge', after)
    }
  names(statement, corpus, spots, (at, length, words) => add('name', put(at, length, words)))
  for (const { index, 0: mark } of text.matchAll(/@([\p{L}\p{N}-]+)#p(\d+)/gu)) {
    const source = corpus.sources.find(({ id }) => mark.startsWith(`@${id}#`))
    if (source) add('passage id', put(index, mark.length, `@${source.id}#${elsewhere(source, statement)}`))
  }
  for (const { index, 0: mark } of text.matchAll(/@[\p{L}\p{N}-]+#p\d+ "([^"]+)"/gu)) {
    const word = [...mark.slice(mark.indexOf('"')).matchAll(/\p{L}+/gu)].sort(
      (a, b) => b[0].length - a[0].length,
    )[0]
    if (word)
      add('words that matter', put(index + mark.indexOf('"') + word.index, word[0].length, 'somewhat'))
  }
  for (const { index, 0: mark } of [...text.matchAll(/@([\p{L}\p{N}-]+)#p\d+(?: "[^"]*")?(?=[;\]])/gu)].slice(
    0,
    1,
  ))
    add('furniture', put(index, mark.length, `@${statement.citations[0].source} "${furniture}"`))
  return found
}

/** Does the statement still say that it is somebody's word, or hedge in another way? */
function isHeld(text: string, hedge: string): boolean {
  return (
    /report|apparent|alleged|claim|believ|thought|said to|true/i.test(hedge) &&
    hedgeIn(text.replace(apart, '')) !== undefined
  )
}

/** Do the cited passages hedge with such a word? Only then does dropping it lose something. */
function isHedged({ citations }: Statement, corpus: Corpus, hedge: string): boolean {
  const words =
    hedge
      .toLowerCase()
      .match(
        /reportedly|apparently|allegedly|around|about|almost|nearly|believed|thought|not|no|without|nobody|claim|true/,
      )?.[0] ?? ''
  return citations.some(({ source, passage }) =>
    new RegExp(`\\b${words}`, 'i').test(passageText(corpus, source, passage)),
  )
}

function passageText(corpus: Corpus, source: string, passage: string): string {
  return corpus.sources.find(({ id }) => id === source)?.passages.find(({ id }) => id === passage)?.text ?? ''
}

/** Each name of the statement becomes that of somebody, or of some place, that its passages do not speak of. */
function names(
  statement: Statement,
  corpus: Corpus,
  spots: (pattern: RegExp) => RegExpExecArray[],
  put: (at: number, length: number, words: string) => void,
): void {
  const texts = statement.citations.map(
    ({ source, passage }) => even(passageText(corpus, source, passage)).text,
  )
  const tellers = statement.citations.map(
    ({ source }) => corpus.sources.find(({ id }) => id === source)?.publisher?.value,
  )
  const entities: Entity[] = [corpus.people, corpus.organisations, corpus.places, corpus.names].flat()
  const seen = new Set<number>()
  const forms = entities
    .flatMap((entity) => [entity.name, ...entity.aliases].map((form) => ({ form, entity })))
    .sort((a, b) => b.form.length - a.form.length)
  for (const { form, entity } of forms) {
    if (form.length < 2 || !/^\p{Lu}/u.test(form)) continue
    for (const { index } of spots(
      new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/[^\p{L}\p{N} ]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'),
    )) {
      if ([...Array(form.length).keys()].some((i) => seen.has(index + i))) continue
      for (let i = 0; i < form.length; i++) seen.add(index + i)
      const other = entities.find(
        (one) =>
          one.kind === entity.kind &&
          one.id !== entity.id &&
          !tellers.includes(one.name) &&
          ![one.name, ...one.aliases].some((name) =>
            texts.some((text) => placesOf(text, even(name).text).length),
          ) &&
          !statement.citations.some(({ source, passage }) => refersTo(corpus, source, passage, one.id)),
      )
      if (other) put(index, form.length, other.name)
    }
  }
}

function refersTo(corpus: Corpus, source: string, passage: string, id: string): boolean {
  const found = corpus.sources.find((one) => one.id === source)
  if (!found) return false
  const chains = [...found.quotations, ...found.attributions]
    .filter((one) => one.passage === passage)
    .flatMap(({ chain }) => chain)
  const speakers = found.quotations
    .filter((one) => one.passage === passage)
    .map(({ speaker }) => (speaker && 'ref' in speaker ? speaker.ref : undefined))
  return (
    found.mentions.some((one) => one.passage === passage && one.ref === id) ||
    chains.includes(id) ||
    speakers.includes(id)
  )
}

/** A passage at some distance that the statement does not cite. */
function elsewhere({ id, passages }: Source, { citations }: Statement): string {
  const cited = new Set(citations.filter(({ source }) => source === id).map(({ passage }) => passage))
  const at = passages.findIndex((passage) => cited.has(passage.id))
  for (let step = 7; step < 7 + passages.length; step++) {
    const other = passages[(at + step) % passages.length].id
    if (!cited.has(other)) return other
  }
  return 'p1'
}

/** Make and check all mutants of the statements on `pages`; `statements` are those of the unchanged pages. */
export function breakAll(
  pages: readonly Authored[],
  statements: readonly Statement[],
  corpus: Corpus,
  lang: string,
): Map<Kind, Outcome> {
  const known = withFurniture(corpus)
  const outcomes = new Map<Kind, Outcome>()
  for (const statement of statements) {
    const page = pages.find(({ front }) => front.page === statement.page)!
    const text = partOf(page, statement)
    if (!text) continue
    const mutants = mutantsOf(statement, text, corpus)
    const [sound, ...broken] = errors([text, ...mutants.map(({ after }) => after)], known, lang)
    if (!sound || sound.some((rule) => !/^(?:passage-doubtful|quotation-(?:cut|short)) /.test(rule))) continue
    const before = new Set(sound)
    for (const [index, mutant] of mutants.entries()) {
      const outcome = outcomes.get(mutant.kind) ?? { made: 0, caught: 0, survivors: [] }
      outcomes.set(mutant.kind, outcome)
      outcome.made++
      if ((broken[index] ?? ['unreadable']).some((rule) => !before.has(rule))) outcome.caught++
      else outcome.survivors.push(mutant)
    }
  }
  return outcomes
}

/** The statement with its citations as it stands in the file. */
function partOf({ file }: Authored, { start, end, citations }: Statement): string | undefined {
  const mdx = String(file.value)
  const last = Math.max(...citations.map(({ at }) => at.end))
  const close = last > end ? mdx.indexOf(']', last) + 1 : end
  const stop = Math.max(end, close)
  return mdx.slice(start, /^[.!?”"]/.test(mdx.slice(stop)) ? stop + 1 : stop)
}

/** Errors and warnings of each of `texts` as a page of its own; `undefined` where it is no page. */
function errors(texts: readonly string[], corpus: Corpus, lang: string): (string[] | undefined)[] {
  const files = texts.map(
    (text) => new VFile({ path: 'mutant.mdx', value: `---\ntitle: Mutant\ncited: true\n---\n\n${text}\n` }),
  )
  const pages = files.map((file) => authored(file, 'story', 'story'))
  const read = pages.filter((page) => page !== undefined)
  const vetted = vet(read, corpus, lang)
  return pages.map((page, index) => {
    if (!page) return undefined
    const found = files[index].messages
      .filter(({ fatal }) => fatal !== undefined && fatal !== null)
      .map(({ ruleId, actual }) => `${ruleId} ${actual}`)
    return vetted[read.indexOf(page)].statements.length || found.length ? found : undefined
  })
}

function withFurniture(corpus: Corpus): Corpus {
  const sources = corpus.sources.map((source) => ({
    ...source,
    furniture: [
      ...source.furniture,
      { start: source.length, end: source.length, text: furniture, rule: 'call' },
    ],
  }))
  return { ...corpus, sources }
}
