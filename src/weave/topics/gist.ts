/** What of a source topics are discovered by, worked out once. */
import type { Passage, Source, Term, TopicGist } from '../../schema.ts'

/** Words of a phrase that are kept as written: no part of it that is counted has more. */
const longest = 3

/** The gist of a source with these noun phrases, which are in order. */
export function topicGist({ passages }: Source, terms: readonly Term[]): TopicGist {
  let passage = 0
  const at = terms.map(({ start }) => {
    while (passage < passages.length && passages[passage].end <= start) passage++
    return passage < passages.length && start >= passages[passage].start ? passage : -1 - passage
  })
  return {
    passages: passages.map(worth).join(''),
    keys: terms.map(({ key }) => key).join('\n'),
    forms: terms.map(({ text }) => lastWords(text)).join('\n'),
    starts: terms.map(({ start }) => start),
    ends: terms.map(({ end }) => end),
    at,
  }
}

function worth({ role, text }: Passage): number {
  return (role === 'body' ? 1 : 0) + (text.length > 80 && text.length < 400 ? 1 : 0)
}

/** Words of Latin letters with a blank between. */
const plain = /^[a-z]+(?: [a-z]+)*$/

/** The last words in small letters, but for letters that stand for words: *ID cards*; hyphens between them stay. */
function lastWords(text: string): string {
  if (plain.test(text)) {
    const words = text.split(' ')
    return words.length > longest ? words.slice(-longest).join(' ') : text
  }
  const words = text.split(/[^\p{L}\p{M}\p{N}’'-]+/u)
  const small = words.map((word) => (isLoud.test(word) ? word : word.toLowerCase())).join(' ')
  const parts = small.split(/(?<=[ -])/)
  return parts.slice(-longest).join('')
}

const isLoud = /^\p{Lu}{2,4}$/u
