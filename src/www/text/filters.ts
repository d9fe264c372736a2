/** What the search can filter by: few values, because whoever opens the search loads them all. */
import type { SiteIndex } from '../../schema.ts'
import { sourceLabel } from './sources.ts'

export interface Values {
  /** By a source's short name: the value that stands for it; none where it is not among the commonest. */
  sources: ReadonlyMap<string, string>
  /** Titles of the topics that are values. */
  topics: ReadonlySet<string>
}

const most = 24
/** Most pages speak of several topics, so that each of these costs more than a source. */
const topicsMost = 16
const kept = new WeakMap<SiteIndex, Values>()

/**
 * The values of a site's filters. A filter of a thousand sources helps nobody: where there are many, their publishers stand
 * for them. Of topics the commonest are values.
 */
export function filterValues(site: SiteIndex): Values {
  const known = kept.get(site)
  if (known) return known
  const values = { sources: sourceValues(site), topics: topicValues(site) }
  kept.set(site, values)
  return values
}

function sourceValues(site: SiteIndex): Map<string, string> {
  const few = site.sources.length <= most
  const named = site.sources.flatMap(({ id, publisher }) => {
    const value = few ? sourceLabel(site, id) : publisher?.value
    return value ? [[sourceLabel(site, id), value] as const] : []
  })
  const counts = new Map<string, number>()
  for (const [, value] of named) counts.set(value, (counts.get(value) ?? 0) + 1)
  const commonest = new Set(top([...counts]))
  return new Map(named.filter(([, value]) => commonest.has(value)))
}

function topicValues({ topics }: SiteIndex): Set<string> {
  return new Set(top(topics.map(({ title, passages }) => [title, passages.length])).slice(0, topicsMost))
}

/** The names counted most often, those counted alike by name. */
function top(counts: [name: string, count: number][]): string[] {
  return counts
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name)
}
