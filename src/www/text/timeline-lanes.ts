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
  const titles = new Set(theme.values())
  if (titles.size < 2 || theme.size * 2 < items.length) {
    const lanes = parted(
      days,
      ({ source }) => source,
      (source) => source,
    )
    return sources.map(({ id, label }) => ({ label, days: lanes.get(id) ?? [] }))
  }
  const lanes = parted<string | undefined | null>(
    days,
    (item) => theme.get(item),
    () => null,
  )
  return [
    ...[...titles].map((label) => ({ label, days: lanes.get(label) ?? [] })),
    { label: words().timeline.other, days: lanes.get(undefined) ?? [] },
    { label: words().timeline.reports, days: lanes.get(null) ?? [] },
  ]
}

/** The lane of each entry: of the topics that several entries have, the rarest that it has itself, for that tells most. */
function themesOf(items: readonly Dated[], topicsOf: Themes['topicsOf']): Map<Dated, string> {
  const topics = new Map(
    items.map((item) => [item, topicsOf(`${item.source}#${item.item.passage}`).map(({ title }) => title)]),
  )
  const shared = [...counted([...topics.values()].flat())].filter(([, n]) => n > 1)
  const rarest = firstOf(shared.sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)))
  const lanes = counted([...topics.values()].flatMap((titles) => rarest(titles) ?? []))
  const commonest = [...lanes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)
  const chosen = firstOf(commonest)
  const theme = new Map<Dated, string>()
  for (const [item, titles] of topics) {
    const title = chosen(titles)
    if (title) theme.set(item, title)
  }
  return theme
}

function counted(titles: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1)
  return counts
}

/** Finds which of some titles comes first in an order. */
function firstOf(
  order: readonly (readonly [title: string, n: number])[],
): (titles: readonly string[]) => string | undefined {
  const places = new Map(order.map(([title], place) => [title, place]))
  return (titles) => {
    const least = Math.min(...titles.map((title) => places.get(title) ?? Infinity))
    return order[least]?.[0]
  }
}

/** By lane: the days on which something of it stands, with that only. In one pass, because there may be as many lanes as sources. */
function parted<Key>(
  days: readonly Day[],
  laneOf: (item: Dated) => Key,
  laneOfReport: (source: string) => Key,
): Map<Key, Day[]> {
  const lanes = new Map<Key, Day[]>()
  const within = (lane: Key, day: Day): Day => {
    const own = lanes.get(lane) ?? []
    lanes.set(lane, own)
    if (own.at(-1)?.iso !== day.iso) own.push({ ...day, items: [], published: [] })
    return own.at(-1)!
  }
  for (const day of days) {
    for (const item of day.items) within(laneOf(item), day).items.push(item)
    for (const source of day.published) within(laneOfReport(source), day).published.push(source)
  }
  return lanes
}
