/** What a query comes to: results, the questions that are meant, and what to say where the words are not found together. */
import { type Answer, answersTo, kindOf, least, type Question } from './answers.ts'
import { base, type Counts, type Found, find } from './engine.ts'
import { nearestWord, siteWords } from './near-words.ts'
import { nearest } from './nearest.ts'
import { hasAll } from './passages.ts'
import { askedFor, isQuestion, type Query, tellingWords } from './query.ts'
import { type Alone, corrected } from './rescue.ts'
import { questionKinds } from './values.ts'

export interface Outcome {
  /** What has all the words. */
  exact: Found
  /** What is shown: the exact results, or those of the nearest words. */
  found: Found
  /** The words that `found` has, where it is not all of them. */
  near?: string
  answers: Answer[]
  alone: Alone[]
  /** How much has all the words without the filters, where with them nothing has. */
  unfiltered?: number
}

const wordsCounted = 8
/** Fewer results than these are little, and all of them are shown at once. */
const little = 4
let questions: Promise<readonly Question[]> | undefined

/** The site's questions; none where it has none, or they cannot be had: `there` says whether there are any. */
function allQuestions(there: boolean): Promise<readonly Question[]> {
  if (!there) return Promise.resolve([])
  questions ??= fetch(new URL('search/questions.json', base))
    .then((answer) => (answer.ok ? answer.json() : { questions: [] }))
    .then(({ questions }: { questions: Question[] }) => questions)
    .catch(() => [])
  return questions
}

/** Look a query up. `all` are the counts of all filters, `there` whether the site has questions. */
export async function ask(query: Query, all: Counts, there: boolean): Promise<Outcome> {
  const [exact, asked] = await Promise.all([findTrue(query), answersIn(query, there)])
  const alone = await eachAlone(query.words, exact.total)
  const near = exact.total ? undefined : await nearestTo(query, all, alone)
  const enough = exact.total < little ? least.some : least.sure
  const answers = asked.filter(({ score }) => score >= enough)
  const isFiltered = query.words !== '' && Object.keys(query.filters).length > 0
  const unfiltered =
    exact.total || !isFiltered ? 0 : (await findTrue({ words: query.words, filters: {} })).total
  return {
    exact,
    found: near ?? exact,
    ...(near && { near: near.words }),
    answers,
    alone,
    ...(unfiltered && { unfiltered }),
  }
}

/** Questions, unless filters leave none of them. A single word is none: what it names comes first. */
async function answersIn({ words, filters, sort }: Query, there: boolean): Promise<Answer[]> {
  const kinds = filters.kind
  const others = Object.keys(filters).some((name) => name !== 'kind')
  if (sort || others || /["“”]/.test(words)) return []
  if (tellingWords(words).length < 2 && !isQuestion(words)) return []
  const found = answersTo(words, await allQuestions(there))
  return found.filter(({ question }) => !kinds || kinds.includes(kindOf(question)))
}

/** Look a query up; of a few results those that only begin like it do not count. */
async function findTrue(query: Query): Promise<Found> {
  const found = await find(query)
  const { words, phrases } = askedFor(query.words)
  if (!words.length || phrases.length || !found.total || found.total > little) return found
  const pages = (await found.pages(0, found.total)).filter((page) => hasAll(page, words))
  if (pages.length === found.total) return found
  return {
    ...found,
    total: pages.length,
    best: pages.length ? found.best : 0,
    pages: async (from, to) => pages.slice(from, to),
  }
}

/** Look words up, and keep them with what was found. */
async function attempt(query: Query): Promise<Found & { words: string }> {
  return { ...(await findTrue(query)), words: query.words }
}

async function nearestTo(
  query: Query,
  all: Counts,
  alone: readonly Alone[],
): Promise<(Found & { words: string }) | undefined> {
  const { filters } = query
  const words = corrected(query.words, alone) ?? query.words
  if (words !== query.words) {
    const found = await attempt({ ...query, words })
    if (found.total) return found
  }
  const kinds = filters.kind ? [] : Object.values(questionKinds).filter((kind) => all.kind?.[kind])
  const among = (chosen: Query['filters']) => (some: string) => attempt({ words: some, filters: chosen })
  const asked = kinds.length ? await nearest(words, among({ ...filters, kind: kinds })) : undefined
  return asked ?? nearest(words, among(filters))
}

/** How much is found by each word of a question alone, and what may be meant by a word that nothing has. */
async function eachAlone(words: string, total: number): Promise<Alone[]> {
  const telling = tellingWords(words).slice(0, wordsCounted)
  if (telling.length < 2 && total) return []
  const counted: Alone[] = await Promise.all(
    telling.map(async (word) => ({ word, total: (await findTrue({ words: word, filters: {} })).total })),
  )
  if (counted.every(({ total }) => total)) return counted
  const all = await siteWords()
  return counted.map((each) => {
    const meant = each.total ? undefined : nearestWord(each.word, all)
    return meant && meant.toLowerCase() !== each.word ? { ...each, meant } : each
  })
}
