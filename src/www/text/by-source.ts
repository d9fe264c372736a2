/** Passages of several sources, set source by source. */
import type { Passage, SiteIndex, Source } from '../../schema.ts'
import { coreHtml } from './cores.ts'
import { type Depth, depths } from './hands.ts'
import { escapeHtml } from './html.ts'
import { momentWords } from './moment.ts'
import { otherLanguage } from './script.ts'
import { isUntitled, passageHref, sourceLabel } from './sources.ts'
import { passageOf } from './within.ts'

interface Orders {
  ranks: ReadonlyMap<string, number>
  /** Lists put in order before: a long one is asked for by each of its pages. */
  known: WeakMap<readonly string[], string[]>
}

const orders = new WeakMap<SiteIndex, Orders>()

/** Refs in the order of their sources, by date of publication, undated ones last; within one by their place. */
export function inOrder(site: SiteIndex, refs: readonly string[]): string[] {
  const order = orderOf(site)
  const known = order.known.get(refs)
  if (known) return known
  const sorted = sortedBy(order.ranks, refs)
  order.known.set(refs, sorted)
  return sorted
}

/** The place of a source in that order, from 0. */
export function rankOf(site: SiteIndex, source: string): number {
  return orderOf(site).ranks.get(source) ?? 0
}

function orderOf(site: SiteIndex): Orders {
  const known = orders.get(site)
  if (known) return known
  const ids = [...site.sources].sort(
    (a, b) => compare(a.published?.iso ?? '~', b.published?.iso ?? '~') || compare(a.id, b.id),
  )
  const order = { ranks: new Map(ids.map(({ id }, i) => [id, i])), known: new WeakMap() }
  orders.set(site, order)
  return order
}

function sortedBy(ranks: ReadonlyMap<string, number>, refs: readonly string[]): string[] {
  const keys = refs.map((ref) => {
    const hash = ref.lastIndexOf('#')
    return (ranks.get(ref.slice(0, hash)) ?? 0) * 2 ** 32 + Number(ref.slice(hash + 2))
  })
  const places = Uint32Array.from(refs, (_, index) => index)
  return Array.from(
    places.sort((a, b) => keys[a]! - keys[b]! || a - b),
    (index) => refs[index]!,
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The source of a passage. */
export function sourceOf(ref: string): string {
  return ref.slice(0, ref.lastIndexOf('#'))
}

export interface Group {
  source: string
  passages: readonly string[]
}

const grouped = new WeakMap<readonly string[], readonly Group[]>()

/** `refs`, in order, cut into the passages of each source. */
export function groups(refs: readonly string[]): readonly Group[] {
  const known = grouped.get(refs)
  if (known) return known
  const result: { source: string; passages: string[] }[] = []
  for (const ref of refs) {
    const hash = ref.lastIndexOf('#')
    const last = result.at(-1)
    if (last?.source.length === hash && ref.startsWith(last.source)) last.passages.push(ref.slice(hash + 1))
    else result.push({ source: ref.slice(0, hash), passages: [ref.slice(hash + 1)] })
  }
  grouped.set(refs, result)
  return result
}

export interface BySource {
  site: SiteIndex
  /** In order. */
  refs: readonly string[]
  source: (id: string) => Source
  html: (source: Source, passage: Passage) => string
  note: (ref: string, depth: Depth | undefined) => string
  /** What ids begin with, where a page has two lists. */
  list?: string
}

/** HTML: a heading for each source, then its passages, each leading to its own place. */
export function bySourceHtml({ site, refs, source, html, note, list = '' }: BySource): string {
  let text = ''
  for (const { source: id, passages } of groups(refs)) {
    const from = source(id)
    const found = depths(from)
    const lang = from.lang === site.settings.lang ? undefined : from.lang
    const head = headOf(from, sourceLabel(site, id))
    text += list ? head.replace('<h3 id="in-', `<h3 id="${list}-in-`) : head
    for (const key of passages) {
      const passage = passageOf(from, key)
      if (!passage) continue
      const ref = `${id}#${key}`
      text += coreHtml({
        id: `${id}-${key}`,
        passage: key,
        href: passageHref(id, key),
        html: html(from, passage),
        lang: otherLanguage(passage.text, from.lang) ?? lang,
        note: note(ref, found.get(key)),
      })
    }
  }
  return text
}

const heads = new WeakMap<Source, { label: string; html: string }>()

/** A source's heading, with its title and day where its label does not say them. */
function headOf(from: Source, label: string): string {
  const known = heads.get(from)
  if (known?.label === label) return known.html
  const id = escapeHtml(from.id)
  const day = from.published ? momentWords(from.published.iso) : ''
  const whole = from.title.value
  // A label that is the beginning of the title gives way to it: there is room.
  const heading = label.endsWith('…') && whole.startsWith(label.slice(0, -1)) ? whole : label
  const title = heading === whole || isUntitled(from) ? '' : whole
  const about = [title, day].filter(Boolean).join(', ')
  const html =
    `<h3 id="in-${id}"><a href="/sources/${id}/">${escapeHtml(heading)}</a></h3>` +
    (about ? `<p class="meta under"><bdi>${escapeHtml(about)}</bdi></p>` : '')
  heads.set(from, { label, html })
  return html
}
