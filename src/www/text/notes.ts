/** What stands in the margin of a passage: through whom the words came, and the topics they belong to. */
import type { Topic } from '../../schema.ts'
import { type Depth, depthChip, depthWords } from './hands.ts'
import { escapeHtml } from './html.ts'

/** HTML of a passage's note: its chip, then links to its topics (`but` left out: the page that shows it). */
export function noteHtml(depth: Depth | undefined, topics: readonly Topic[], but?: string): string {
  const links = topics.filter((topic) => topic.id !== but).map((topic) => topicLink(topic))
  const chip = depth && depthWords(depth) ? depthChip(depth) : ''
  if (links.length === 0) return chip
  const lead = but ? 'Also on' : links.length === 1 ? 'Topic' : 'Topics'
  return `${chip}${lead} ${links.join(' · ')}`
}

function topicLink({ id, title }: Topic): string {
  return `<a href="/topics/${id}/">${escapeHtml(title)}</a>`
}
