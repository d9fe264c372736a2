/** Passages of several sources, set source by source. */
import type { Passage, SiteIndex, Source } from '../../schema.ts'
import { coreHtml } from './cores.ts'
import { type Depth, depths } from './hands.ts'
import { escapeHtml } from './html.ts'
import { momentWords } from './moment.ts'
import { passagePlace, sourceLabel } from './sources.ts'

const orders = new WeakMap<SiteIndex, Map<string, number>>()

/** Refs in the order of their sources, by date of publication, undated ones last; within one by their place. */
export function inOrder(site: SiteIndex, refs: readonly string[]): string[] {
  let order = orders.get(site)
  if (!order) {
    const ids = [...site.sources].sort(
      (a, b) => compare(a.published?.iso ?? '~', b.published?.iso ?? '~') || compare(a.id, b.id),
    )
    order = new Map(ids.map(({ id }, i) => [id, i]))
    orders.set(site, order)
  }
  return refs
    .map((ref) => {
      const { source, passage } = passagePlace(ref)
      return { ref, rank: order.get(source) ?? 0, place: Number(passage.slice(1)) }
    })
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ ref }) => ref)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `refs`, in order, cut into the passages of each source. */
export function groups(refs: readonly string[]): { source: string; passages: string[] }[] {
  const result: { source: string; passages: string[] }[] = []
  for (const ref of refs) {
    const { source, passage } = passagePlace(ref)
    const last = result.at(-1)
    if (last?.source === source) last.passages.push(passage)
    else result.push({ source, passages: [passage] })
  }
  return result
}

export interface BySource {
  site: SiteIndex
  /** In order. */
  refs: readonly string[]
  source: (id: string) => Source
  html: (source: Source, passage: Passage) => string
  note: (ref: string, depth: Depth | undefined) => string
}

/** HTML: a heading for each source, then its passages, each leading to its own place. */
export function bySourceHtml({ site, refs, source, html, note }: BySource): string {
  let text = ''
  for (const { source: id, passages } of groups(refs)) {
    const from = source(id)
    const found = depths(from)
    const held = new Map(from.passages.map((passage) => [passage.id, passage]))
    const day = from.published ? momentWords(from.published.iso) : ''
    const label = sourceLabel(site, id)
    const about = [label === from.title.value ? '' : from.title.value, day].filter(Boolean).join(', ')
    text += `<h3 id="in-${escapeHtml(id)}"><a href="/sources/${escapeHtml(id)}/">${escapeHtml(label)}</a></h3>`
    if (about) text += `<p class="meta under"><bdi>${escapeHtml(about)}</bdi></p>`
    for (const key of passages) {
      const passage = held.get(key)
      if (!passage) continue
      const ref = `${id}#${key}`
      const lang = from.lang === site.settings.lang ? undefined : from.lang
      text += coreHtml({
        id: `${id}-${key}`,
        passage: key,
        href: `/sources/${id}/#${key}`,
        html: html(from, passage),
        lang,
        note: note(ref, found.get(key)),
      })
    }
  }
  return text
}
