/** Which of the site's questions a reader means: by the words that they share, the rarer the more telling, mistyped ones as well. */
import { spelling } from '../../lib/spelling.ts'
import { distance, tolerance } from './distance.ts'
import { allWords, tellingWords } from './query.ts'
import { questionKinds } from './values.ts'

/** A question of `/search/questions.json`. */
export interface Question {
  /** Address below the site's root. */
  url: string
  title: string
  /** Other ways to ask it. */
  aliases: string[]
  /** What the answer says first. */
  answer: string
  /** The sources do not say. */
  open?: true
  /** It is no question but a subject with a page that says what it is. */
  subject?: 'term' | 'topic'
}

export interface Answer {
  question: Question
  /** 1: asked in these very words. */
  score: number
}

/** Its value of the filter by kind. */
export function kindOf({ open, subject }: Question): string {
  return subject ?? (open ? questionKinds.open : questionKinds.answered)
}

/** The question's forms and its answer, as stems. */
interface Prepared {
  question: Question
  forms: { stems: Set<string>; asks: string }[]
  beside: Set<string>
}

/** From here on an answer is near enough to be shown above what has all the words; from `some` on where little or nothing has. */
export const least = { sure: 0.5, some: 0.33 } as const
/** Others are shown where they come nearly as near as the first. */
const share = 0.8
const shown = 3
/** A word of the answer, or of another form, tells less than one of the form itself. */
const besideWeight = 0.55
/** Words that most questions have tell a little all the same: “half of what” is not “half”. */
const lightWeight = 0.06
/** Who says something, and who thinks it, is asked for in the same way. */
const light = new Set('say says said tell tells told think thinks thought know happen happened'.split(' '))

const known = new WeakMap<readonly Question[], { prepared: Prepared[]; weights: Map<string, number> }>()

/** The questions nearest to `words`, best first; none where none is near. */
export function answersTo(words: string, questions: readonly Question[]): Answer[] {
  if (!questions.length) return []
  const held = known.get(questions) ?? prepare(questions)
  known.set(questions, held)
  const { prepared, weights } = held
  const unknown = Math.log(1 + questions.length)
  const weigh = (stem: string) => (weights.get(stem) ?? unknown / 2) * (isLight(stem) ? lightWeight : 1)
  const asked = new Set(
    stemsOf(words).map((stem) =>
      isLight(stem) || weights.has(stem) ? stem : (nearest(stem, weights) ?? stem),
    ),
  )
  if ([...asked].every(isLight)) return []
  const asks = asksFor(words)
  const all = total(asked, weigh)
  const subject = stemsOf(subjectOf(words)).filter((stem) => !isLight(stem))
  /** What a subject is, is asked for by its whole name and no other word. */
  const isMeant = ({ question, forms }: Prepared) =>
    !question.subject || forms.some(({ stems }) => isSame(stems, subject))
  const found = prepared.filter(isMeant).map(({ question, forms, beside }) => {
    if (question.subject) return { question, score: 1 }
    const scores = forms.map((form) => {
      const shared = [...asked].filter((stem) => form.stems.has(stem))
      const other = [...asked].filter((stem) => !isLight(stem) && !form.stems.has(stem) && beside.has(stem))
      const own = total(shared, weigh)
      const fit = asks && form.asks ? (asks === form.asks ? 0.08 : -0.2) : 0
      const covered = (own + besideWeight * total(other, weigh)) / all
      return 0.72 * covered + 0.28 * (own / (total(form.stems, weigh) || 1)) + fit
    })
    return { question, score: Math.max(...scores) }
  })
  found.sort((a, b) => b.score - a.score || (a.question.url < b.question.url ? -1 : 1))
  const enough = Math.max(least.some, (found[0]?.score ?? 0) * share)
  return found.filter(({ score }) => score >= enough).slice(0, shown)
}

/** The subject of *What is …?* and *What does … mean?*; empty for any other words. */
function subjectOf(words: string): string {
  const asked = /^\W*what(?:['’]s|\s+(?:is|are|was|were|does|do))\s+(.+)$/i.exec(words)?.[1] ?? ''
  return asked.replace(/\s+(?:mean|stand for)\W*$/i, '')
}

function isSame(stems: ReadonlySet<string>, subject: readonly string[]): boolean {
  const own = [...stems].filter((stem) => !isLight(stem))
  return own.length === subject.length && own.length > 0 && subject.every((stem) => stems.has(stem))
}

function prepare(questions: readonly Question[]): { prepared: Prepared[]; weights: Map<string, number> } {
  const prepared = questions.map((question) => {
    const texts = [question.title, ...question.aliases]
    const forms = texts.map((text) => ({ stems: new Set(stemsOf(text)), asks: asksFor(text) }))
    return { question, forms, beside: new Set([...texts, question.answer].flatMap(stemsOf)) }
  })
  const counts = new Map<string, number>()
  for (const { question, beside } of prepared)
    for (const stem of question.subject ? [] : beside) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weights = new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + questions.length / count)]))
  return { prepared, weights }
}

function total(stems: Iterable<string>, weigh: (stem: string) => number): number {
  let sum = 0
  for (const stem of stems) sum += weigh(stem)
  return sum
}

/** What a question asks for, where its first words say so. */
function asksFor(words: string): string {
  return (
    /^\W*(?:in |on |at |by |to |from |for )?(who|whose|when|where|why|how (?:much|many|long|soon|far|close))\b/i
      .exec(words)?.[1]
      ?.toLowerCase() ?? ''
  )
}

/** Stems of all words; those that tell little end with a mark. */
function stemsOf(words: string): string[] {
  const telling = new Set(tellingWords(words).filter((word) => !light.has(word)))
  return allWords(words).map((word) => (telling.has(word) ? stem(spelling(word)) : spelling(word) + mark))
}

/** Ends the stem of a word that tells little. */
const mark = '·'

function isLight(stem: string): boolean {
  return stem.endsWith(mark)
}

/** What English inflection leaves alone, roughly: it need only do the same to both sides. */
function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.replace(/(?<=\w{3})s$/, '')
  return (
    word
      .replace(/(?:ies|ied)$/, 'y')
      // Countries and who lives there.
      .replace(/(?<=\w{4})(?:i?ans?|i?a)$/, '')
      .replace(/(?<=\w{3})(?:ations?|ings?|ers?|ed|es|s|e|ly)$/, '')
      .replace(/([bdfgklmnprt])\1$/, '$1')
  )
}

/** The nearest stem that questions have, the commonest of those as near. */
function nearest(stem: string, weights: ReadonlyMap<string, number>): string | undefined {
  const most = tolerance(stem)
  let best: { stem: string; far: number; weight: number } | undefined
  if (most)
    for (const [other, weight] of weights) {
      if (isLight(other)) continue
      const far = distance(stem, other, most)
      if (far <= most && (!best || far < best.far || (far === best.far && weight < best.weight)))
        best = { stem: other, far, weight }
    }
  return best?.stem
}
