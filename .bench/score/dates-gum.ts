/** Dates in news: the `<date>` elements of GUM's Wikinews texts, compared as ISO dates or intervals. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tagDates } from '../../src/tag/dates.ts'
import { tagged } from '../bare.ts'
import { dateMatches, rows } from './date-matches.ts'

interface Gold {
  start: number
  end: number
  iso: string
}

interface Document {
  text: string
  published: string
  gold: Gold[]
}

const closing = /^(?:[.,:;!?%)\]”’]|'s|’s|n't|n’t|'re|'ll|'ve)$/
const opening = /^[([“$£€]$/

/** Text and dates of one document. It is seen from the date line that it opens with, as Wikinews states it; else from `dateCreated`. */
function parse(xml: string): Document {
  const gold: Gold[] = []
  const open: { start: number; iso: string }[] = []
  let text = ''
  let glue = true
  let line = ''
  for (const row of xml.split('\n')) {
    if (row.startsWith('<date')) open.push({ start: text.length, iso: interval(row) })
    else if (row.startsWith('</date')) {
      const { start, iso } = open.pop()!
      const from = start + (text.slice(start).length - text.slice(start).trimStart().length)
      if (iso) gold.push({ start: from, end: text.length, iso })
      if (!line && /^\w+day, \w+ \d+, \d{4}$/.test(text.slice(from))) line = iso
    } else if (/^<\/(?:p|head|caption|item|figure|s)>/.test(row)) {
      if (!text.endsWith('\n')) text += row.startsWith('</s>') ? '' : '\n\n'
    } else if (row.includes('\t')) {
      const word = row.split('\t')[0].replace(/&amp;/g, '&')
      text += (glue || closing.test(word) || text.endsWith('\n') ? '' : ' ') + word
      glue = opening.test(word)
    }
  }
  return { text, published: line || (/dateCreated="([^"]*)"/.exec(xml)?.[1] ?? ''), gold }
}

/** `when`, or the interval of `from`/`to` or `notBefore`/`notAfter`. */
function interval(tag: string): string {
  const get = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
  const from = get('from') ?? get('notBefore')
  const to = get('to') ?? get('notAfter')
  const when = get('when') ?? (from === to ? from : from && to ? `${from}/${to}` : undefined)
  return when?.split('T')[0] ?? ''
}

/** Our ISO form as GUM writes it: a week and a decade by their first and last days. */
export function asInterval(iso: string): string {
  const week = /^(\d{4})-W(\d\d)$/.exec(iso)
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4)
    const monday = fourth - ((new Date(fourth).getUTCDay() || 7) - 1) * 864e5 + (Number(week[2]) - 1) * 6048e5
    return `${day(monday)}/${day(monday + 6 * 864e5)}`
  }
  const [from, to] = iso.split('/')
  if (!to) return iso.split('T')[0]
  if (from.length === 4) return `${from}-01-01/${to}-12-31`
  if (from.length === 7) return `${from}-01/${day(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5)), 0))}`
  return iso
}

const day = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Counts over all documents that `keep` takes; mistakes go to `trail`. */
export function measure(
  dir: string,
  keep: (name: string) => boolean,
  trail?: (line: string) => void,
): { right: number; found: number; gold: number } {
  const total = { right: 0, found: 0, gold: 0 }
  for (const name of readdirSync(join(dir, 'gum/xml')).sort()) {
    if (!name.startsWith('GUM_news_') || !keep(name)) continue
    const document = parse(readFileSync(join(dir, 'gum/xml', name), 'utf8'))
    const dates = (tagged(document.text, [tagDates], document.published).data.dates ?? []).filter(
      ({ iso }) => iso,
    )
    const matches = dateMatches(
      document.text,
      dates,
      document.gold,
      { value: ({ iso }) => iso, means: (one, iso) => one.iso === asInterval(iso) },
      trail && ((line) => trail(`${name.slice(9)} ${document.published} ${line}`)),
    )
    total.right += matches.filter(({ hit }) => hit).length
    total.found += dates.length
    total.gold += document.gold.length
  }
  return total
}

export default {
  id: 'dates-gum',
  set: 'GUM news',
  measure: 'F1 of overlapping dates with the same ISO day, month, year or interval',
  offTheShelf: '0.546 (chrono)',
  goal: '0.870',
  needs: 'gum/xml',
  run: (dir: string) =>
    rows(
      measure(dir, () => true),
      'F1',
    ),
}
