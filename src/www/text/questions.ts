/** Questions under the first topic that each names, in the order in which the topics come up. */
import type { AuthoredPage } from '../../schema.ts'
import { topic } from '../store.ts'
import { words } from '../words.ts'

export interface Asked {
  /** Anchor of the group. */
  id: string
  title: string
  pages: AuthoredPage[]
}

export function byTopic(pages: readonly AuthoredPage[]): Asked[] {
  const groups = new Map<string, Asked>()
  for (const page of pages) {
    const first = page.topics.map((id) => topic(id)).find(Boolean)
    const id = first ? `on-${first.id}` : 'on-the-whole'
    const held = groups.get(id) ?? { id, title: first?.title ?? words().questions.general, pages: [] }
    groups.set(id, held)
    held.pages.push(page)
  }
  const rest = groups.get('on-the-whole')
  return [...[...groups.values()].filter((group) => group !== rest), ...(rest ? [rest] : [])]
}
