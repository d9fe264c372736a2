/** The word in a box before a statement that is not put forward as plain fact. */
import type { Statement } from '../../schema.ts'

/** Kinds of reserve, the strongest first. A rumour is dotted, all else dashed. */
const kinds: [label: string, words: RegExp][] = [
  ['Rumour', /\b(?:rumou?r\w*|unconfirmed|if (?:true|confirmed|correct))\b/i],
  ['Claim', /\b(?:alleg\w+|purport\w*|so-called)\b/i],
  ['Belief', /\b(?:believ\w+|thought to|estimat\w+|said to be)\b/i],
  ['Reported', /\breported(?:ly)?\b/i],
  ['Inferred', /\b(?:apparent\w*|appears?|seem\w*)\b/i],
]

/** The box of what `statements` say together; empty where none holds anything at arm's length. */
export function hedgeHtml(statements: readonly Pick<Statement, 'hedge'>[]): string {
  const words = statements.map(({ hedge }) => hedge ?? '').join(', ')
  const kind = kinds.find(([, pattern]) => pattern.test(words))
  if (!kind) return ''
  return `<span class="hedge${kind[0] === 'Rumour' ? ' q' : ''}" data-pagefind-ignore>${kind[0]}</span> `
}
