/** What stands in the margin of a passage: through whom the words came, and the topics they belong to. */
import type { Topic } from '../../schema.ts'
import { words } from '../words.ts'
import { type Depth, depthChip, depthWords } from './hands.ts'
import { dot, escapeHtml } from './html.ts'

/** HTML of a passage's note: its chip, then links to its topics (`but` left out: the page that shows it). */
export function noteHtml(depth: Depth | undefined, topics: readonly Topic[], but?: string): string {
  const links = topics.filter((topic) => topic.id !== but).map((topic) => topicLink(topic))
  const chip = depth && depthWords(depth) ? depthChip(depth) : ''
  if (links.length === 0) return chip
  const lead = but ? words().passage.alsoOn : words().passage.topics(links.length)
  return `${chip}${lead} ${links.join(dot)}`
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

/** Pages named beside the passage; the page of all uses has the others. */
const named = 2

/** HTML of the places that rest on a passage, gathered by page: `Used in The drafts §1, §3 · …`. `more` is where all of them stand. */
export function usedHtml(uses: readonly Use[], more: string): string {
  if (uses.length === 0) return ''
  const links = useLinks(uses)
  const rest = links.length > named + 1 ? links.splice(named).length : 0
  const over = rest ? `${dot}<a href="${escapeHtml(more)}">${words().sheet.more(rest)}</a>` : ''
  return `<span class="in">${words().used.in} ${links.join(dot)}${over}</span>`
}

/** A link for each page, with its places in it. */
export function useLinks(uses: readonly Use[]): string[] {
  const pages = Map.groupBy(uses, ({ title, number }) => `${number ? '§' : ''}${title}`)
  return [...pages.values()].map((places) =>
    places
      .map(({ title, number, href }, i) =>
        i === 0 || !number
          ? `<a href="${escapeHtml(href)}">${escapeHtml(title)}${number ? ` §${number}` : ''}</a>`
          : `<a href="${escapeHtml(href)}" aria-label="§${number}, ${escapeHtml(title)}">§${number}</a>`,
      )
      .join(', '),
  )
}
