/** The page of a topic that was discovered: its name, and the words by which passages belong to it. */
import { createHash } from 'node:crypto'
import { normal } from '../../lib/normal.ts'
import type { Topic } from '../../schema.ts'
import type { Draft } from './draft.ts'

const version = 1

/** The page of `topic` as drafted. Its body is empty: what is said on the subject is shown from the sources. */
export function topicPage({ title, aliases, terms, parent }: Topic): Draft {
  const head = { title: normal(title), aliases, terms, parent }
  const seed = createHash('sha256').update(JSON.stringify(head)).digest('hex')
  return { head, body: '', seed, version }
}
