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

/** A place that rests on a passage: the page's name, and where in it; a page of a few sentences has no number. */
export interface Use {
  title: string
  number?: number
  href: string
}

/** Pages named at once, and on demand. Beyond that only their number: a passage may bear out dozens. */
const named = 3
const unfolded = 3

/** HTML of the places that rest on a passage, gathered by page: `Used in The drafts §1, §3 · …`. */
export function usedHtml(uses: readonly Use[]): string {
  if (uses.length === 0) return ''
  const pages = Map.groupBy(uses, ({ title, number }) => `${number ? '§' : ''}${title}`)
  const links = [...pages.values()].map((places) =>
    places
      .map(({ title, number, href }, i) =>
        i === 0 || !number
          ? `<a href="${escapeHtml(href)}">${escapeHtml(title)}${number ? ` §${number}` : ''}</a>`
          : `<a href="${escapeHtml(href)}" aria-label="§${number}, ${escapeHtml(title)}">§${number}</a>`,
      )
      .join(', '),
  )
  const rest = links.length > named + 1 ? links.splice(named) : []
  const over = rest.length > unfolded + 1 ? rest.splice(unfolded).length : 0
  const more = rest.length
    ? `<details class="uses"><summary>and ${rest.length + over} more</summary>${rest.join(' · ')}${over ? `, … and ${over} in <a href="/evidence.json">evidence.json</a>` : ''}</details>`
    : ''
  return `<span class="in">Used in ${links.join(' · ')}</span>${more}`
}
