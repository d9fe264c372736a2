/** Dated things, put together by day, week or month. */
import type { Certainty, DateMention, SiteIndex, Source } from '../../schema.ts'
import { words } from '../words.ts'
import { chipHtml, voiceOf } from './chips.ts'
import { direction } from './cores.ts'
import type { Depth } from './hands.ts'
import { escapeHtml, nameHtml } from './html.ts'
import { bounds, momentWords } from './moment.ts'
import { markedSpan } from './passage.ts'
import { otherLanguage } from './script.ts'
import { sourceLabel } from './sources.ts'
import { passageOf } from './within.ts'

/** A date, and the id of the source that gives it. */
export interface Dated {
  source: string
  item: DateMention
  /** Its sentence, where it is known already: a day of a big archive looks into sources in no order. */
  told?: Told
}

/** The sentence of a date, with the date marked. */
export interface Told {
  html: string
  /** Where it is in another language than the page. */
  lang: string | undefined
  voice: Depth | undefined
}

/** The sentence of a date of `source`; absent where its passage is no more. */
export function toldOf(source: Source, item: DateMention, site: SiteIndex): Told | undefined {
  const passage = passageOf(source, item.passage)
  if (!passage) return undefined
  const own = source.lang === site.settings.lang ? undefined : source.lang
  return {
    html: markedSpan(source, passage, item),
    lang: otherLanguage(passage.text, source.lang) ?? own,
    voice: voiceOf(source, item),
  }
}

/** All that is dated alike. */
export interface Day {
  iso: string
  /** Days since 1970-01-01, inclusive. */
  first: number
  last: number
  certainty: Certainty
  items: Dated[]
  /** Ids of the sources published then. */
  published: string[]
}

/** What a day needs of its surroundings to be shown. */
export interface Shelf {
  site: SiteIndex
  source: (id: string) => Source
  /** Chips only, without the words of the passages. */
  brief?: boolean
}

/** Groups dates by what they resolve to, earliest first; a longer stretch comes before the days that it begins with. */
export function byDay(dates: readonly Dated[], published: SiteIndex['sources'] = []): Day[] {
  const days = new Map<string, Day>()
  const at = (moment: string): Day | undefined => {
    const iso = dayOf(moment)
    const span = bounds(iso)
    if (!span) return undefined
    const day = days.get(iso) ?? { iso, ...span, certainty: 'implied', items: [], published: [] }
    days.set(iso, day)
    return day
  }
  for (const dated of dates) {
    const day = dated.item.iso && at(dated.item.iso)
    if (!day) continue
    if (dated.item.certainty === 'stated') day.certainty = 'stated'
    day.items.push(dated)
  }
  for (const card of published) {
    const day = card.published && at(card.published.iso)
    if (!day) continue
    if (card.published?.certainty !== 'implied') day.certainty = 'stated'
    day.published.push(card.id)
  }
  return [...days.values()].sort((a, b) => a.first - b.first || b.last - a.last)
}

/** The day, month or other stretch under which a date is listed: without its time. */
export function dayOf(iso: string): string {
  const time = iso.indexOf('T')
  return time < 0 ? iso : iso.slice(0, time)
}

/** Classes of a day in a list or a picture: `w` worked out, `r` a stretch. */
export function dayClass(day: Day): string {
  return day.last > day.first ? 'r' : day.certainty === 'stated' ? '' : 'w'
}

/** Passages of one day shown in full, the first; of the others the chips only. */
export const inFull = 8
const chipsMost = 40

/** How much room a day takes in the list, in passages shown. */
export function dayWeight({ items }: Day): number {
  return 0.5 + Math.min(items.length, inFull) + Math.min(Math.max(items.length - inFull, 0), chipsMost) / 6
}

/** HTML of one entry of the list of days. */
export function dayHtml(day: Day, shelf: Shelf): string {
  const say = words().timeline
  const name = dayClass(day)
  const anchor = `d-${day.iso.replace('/', '-')}`
  const when = momentWords(day.iso, 'long')
  const stretch = day.last > day.first && day.last - day.first < 32 ? say.someDay : ''
  const time = day.iso.includes('/') ? when : `<time datetime="${day.iso}">${when}</time>`
  const link = `<a class="pl" href="#${anchor}" aria-label="${say.link(when)}">#</a>`
  const works = new Set<string>()
  let body = ''
  const full = shelf.brief ? 0 : inFull
  for (const dated of day.items.slice(0, full)) body += itemHtml(dated, shelf, works)
  if (day.items.length > full) {
    const rest = day.items.slice(full, full + chipsMost)
    if (full === 0) for (const { item } of rest) addWorking(item, works)
    body += `<p class="by">${rest.map(({ source, item }) => chipHtml(`${source}#${item.passage}`, sourceLabel(shelf.site, source), undefined)).join('')}</p>`
  }
  if (day.published.length > 0) body += publishedHtml(day.published, shelf.site)
  const work = works.size
    ? `<details class="work"><summary>${say.how}</summary>${[...works].map((each) => `<p>${escapeHtml(each)}</p>`).join('')}</details>`
    : ''
  return `<li${name ? ` class="${name}"` : ''} id="${anchor}"><span class="when">${time}${stretch} ${link}</span>${body}${work}</li>`
}

function itemHtml({ source: id, item, told }: Dated, { site, source }: Shelf, works: Set<string>): string {
  const found = told ?? toldOf(source(id), item, site)
  if (!found) return ''
  addWorking(item, works)
  const chip = chipHtml(`${id}#${item.passage}`, sourceLabel(site, id), found.voice)
  return `<p${direction(found.lang)}>${found.html}</p><p class="by">${chip}</p>`
}

function addWorking({ certainty, working }: DateMention, works: Set<string>): void {
  if (certainty !== 'stated' && working && works.size < inFull) works.add(readable(working))
}

function publishedHtml(ids: readonly string[], site: SiteIndex): string {
  const links = ids
    .slice(0, inFull)
    .map((id) => `<a href="/sources/${id}/">${nameHtml(sourceLabel(site, id))}</a>`)
  const rest = ids.length > inFull ? ` ${words().sheet.more(ids.length - inFull)}` : ''
  return `<p class="issued">${words().timeline.published} ${links.join(', ')}${rest}</p>`
}

/** A working with its ISO dates in words. */
export function readable(working: string): string {
  const text = working
    .replace(/\d{4}-(?:\d\d-\d\d|W\d\d|Q[1-4]|\d\d)(?!\d)/g, (iso) => momentWords(iso))
    .replace(/ ?→ ?/g, ': ')
  return words().dates.working(text)
}
