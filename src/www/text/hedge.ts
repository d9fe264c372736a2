/** The word in a box before a statement that is not put forward as plain fact. */
import type { Statement } from '../../schema.ts'
import { words } from '../words.ts'

/** Kinds of reserve, the strongest first. A rumour is dotted, all else dashed. */
const kinds: [kind: keyof ReturnType<typeof words>['statement']['hedges'], pattern: RegExp][] = [
  ['rumour', /\b(?:rumou?r\w*|unconfirmed|if (?:true|confirmed|correct))\b/i],
  ['claim', /\b(?:alleg\w+|purport\w*|so-called)\b/i],
  ['belief', /\b(?:believ\w+|thought to|estimat\w+|said to be)\b/i],
  ['reported', /\breported(?:ly)?\b/i],
  ['inferred', /\b(?:apparent\w*|appears?|seem\w*)\b/i],
]

/** The box of what `statements` say together; empty where none holds anything at arm's length. */
export function hedgeHtml(statements: readonly Pick<Statement, 'hedge'>[]): string {
  const said = statements.map(({ hedge }) => hedge ?? '').join(', ')
  const kind = kinds.find(([, pattern]) => pattern.test(said))
  if (!kind) return ''
  return `<span class="hedge${kind[0] === 'rumour' ? ' q' : ''}" data-pagefind-ignore>${words().statement.hedges[kind[0]]}</span> `
}
