/** The site's questions, other ways to ask them and what answers them, for the search to find the one that is meant. */
import type { APIRoute } from 'astro'
import { authoredOf, pageHref, statementsOf } from '../../authored.ts'
import type { Question } from '../../search/answers.ts'
import { cut } from '../../text/sources.ts'

const asked = () => [...authoredOf('question'), ...authoredOf('unanswered'), ...subjects()]

/** Pages that say what something is, where their editor has. */
const subjects = () =>
  [...authoredOf('term'), ...authoredOf('topic')].filter(({ page }) => statementsOf(page).length > 0)

export function getStaticPaths() {
  return asked().length ? [{ params: { questions: 'questions' } }] : []
}

const answerShown = 200
/** Characters in all: whoever opens the search loads them. */
const room = 60_000

export const GET: APIRoute = () => {
  const questions: Question[] = []
  let size = 0
  for (const { page, kind, title, aliases } of asked()) {
    const answer = cut(statementsOf(page)[0]?.text ?? '', answerShown)
    const question = {
      url: pageHref(page),
      title,
      aliases,
      answer,
      ...(kind === 'unanswered' && { open: true as const }),
      ...((kind === 'term' || kind === 'topic') && { subject: kind }),
    }
    size += JSON.stringify(question).length
    if (size > room) break
    questions.push(question)
  }
  return new Response(JSON.stringify({ questions }), { headers: { 'content-type': 'application/json' } })
}
