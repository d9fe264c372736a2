/** What the lanes of the timeline stand for: themes, where topics part its entries, else sources. */

import { words } from '../words.ts'
import type { Dated, Day } from './days.ts'
import type { Lane } from './timeline-picture.ts'

/** Lanes of themes at most, beside one for all else and one for what was published. */
const most = 4

/** What lanes need to know of an entry's passage, and how they are called. */
export interface Themes {
  topicsOf: (ref: string) => readonly { id: string; title: string }[]
  sources: readonly { id: string; label: string }[]
}

/** Each entry stands in one lane. Themes are taken where they hold half of the entries or more. */
export function lanesOf(days: readonly Day[], { topicsOf, sources }: Themes): Lane[] {
  const items = days.flatMap((day) => day.items)
  const theme = themesOf(items, topicsOf)
  const held = items.filter((item) => theme.get(item)).length
  if (new Set(theme.values()).size < 2 || held * 2 < items.length)
    return sources.map(({ id, label }) => ({
      label,
      days: only(
        days,
        (item) => item.source === id,
        (source) => source === id,
      ),
    }))
  const titles = [...new Set(theme.values())]
  return [
    ...titles.map((label) => ({ label, days: only(days, (item) => theme.get(item) === label) })),
    { label: words().timeline.other, days: only(days, (item) => !theme.has(item)) },
    {
      label: words().timeline.reports,
      days: only(
        days,
        () => false,
        () => true,
      ),
    },
  ]
}

/** The lane of each entry: of the topics that several entries have, the rarest that it has itself, for that tells most. */
function themesOf(items: readonly Dated[], topicsOf: Themes['topicsOf']): Map<Dated, string> {
  const topics = new Map(
    items.map((item) => [item, topicsOf(`${item.source}#${item.item.passage}`).map(({ title }) => title)]),
  )
  const total = new Map<string, number>()
  for (const titles of topics.values())
    for (const title of titles) total.set(title, (total.get(title) ?? 0) + 1)
  const ranked = [...total].filter(([, n]) => n > 1).sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
  const rarest = (titles: readonly string[], among: readonly string[]) =>
    among.find((title) => titles.includes(title))
  const lanes = new Map<string, number>()
  for (const titles of topics.values()) {
    const title = rarest(
      titles,
      ranked.map(([name]) => name),
    )
    if (title) lanes.set(title, (lanes.get(title) ?? 0) + 1)
  }
  const chosen = [...lanes]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([title]) => title)
  const theme = new Map<Dated, string>()
  for (const [item, titles] of topics) {
    const title = rarest(titles, chosen)
    if (title) theme.set(item, title)
  }
  return theme
}

/** The days on which something of a lane stands, with that only. */
function only(
  days: readonly Day[],
  has: (item: Dated) => boolean,
  published: (source: string) => boolean = () => false,
): Day[] {
  return days
    .map((day) => ({ ...day, items: day.items.filter(has), published: day.published.filter(published) }))
    .filter((day) => day.items.length + day.published.length > 0)
}
