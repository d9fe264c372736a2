/** Dates, resolved: TimeBank and AQUAINT as cleaned for TempEval-3. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DateMention } from '../../src/schema.ts'
import { tagDates } from '../../src/tag/dates.ts'
import { scores, tagged } from '../bare.ts'
import { dateMatches, rows } from './date-matches.ts'

interface Gold {
  start: number
  end: number
  value: string
  type: string
}

interface Document {
  text: string
  published: string
  gold: Gold[]
}

/** Values that name a place on the calendar; `PAST_REF`, `1989-WXX` and `XXXX` do not. */
const calendar =
  /^\d{2,4}X?$|^\d{4}-(?:\d\d|Q[1-4]|W\d{1,2}(?:-WE)?|SP|SU|FA|WI|H[12])$|^\d{4}-\d\d-\d\d(?:T.*)?$/

/** Text and time expressions of one TimeML document. */
function parse(xml: string): Document {
  const published = /<DCT>[\s\S]*?value="(\d{4}-\d\d-\d\d)/.exec(xml)?.[1] ?? ''
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? ''
  const gold: Gold[] = []
  const open: Gold[] = []
  let text = ''
  for (const [part] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (part.startsWith('<TIMEX3')) {
      const value = /\bvalue="([^"]*)"/.exec(part)?.[1] ?? ''
      open.push({ start: text.length, end: 0, value, type: /\btype="([^"]*)"/.exec(part)?.[1] ?? '' })
    } else if (part.startsWith('</TIMEX3')) {
      const last = open.pop()
      if (last) gold.push({ ...last, end: text.length })
    } else if (!part.startsWith('<'))
      text += part.replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>')
  }
  return { text, published, gold }
}

/** Our ISO form as TIMEX3 writes it: seasons, halves and weekends by letter, decades and centuries by their leading digits, the day of a time. */
export function asTimex(iso: string): string {
  const [from, to] = iso.split('/')
  if (!to) return from.split('T')[0]
  if (from.length === 10) return `${weekOf(from)}-WE`
  const halves: Record<string, string> = { '01/06': 'H1', '07/12': 'H2' }
  const half = halves[`${from.slice(5)}/${to.slice(5)}`]
  if (half) return `${from.slice(0, 4)}-${half}`
  if (from.length === 7)
    return `${from.slice(0, 4)}-${{ '03': 'SP', '06': 'SU', '09': 'FA' }[from.slice(5)] ?? 'WI'}`
  return Number(to) - Number(from) === 9 ? from.slice(0, 3) : from.slice(0, 2)
}

function weekOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  const thursday = at.getTime() + (4 - (at.getUTCDay() || 7)) * 864e5
  const year = new Date(thursday).getUTCFullYear()
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / 6048e5) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** Gold in the same form: no time of day, two digits for a week, no `X` behind a decade. */
const plain = (value: string) =>
  value
    .split('T')[0]
    .replace(/-W(\d)(?=$|-)/, '-W0$1')
    .replace(/^(\d{2,3})X+$/, '$1')

export interface Counts {
  right: number
  found: number
  gold: number
}

/** Every document's counts, and its mistakes in words for those who tune. */
export function measure(
  dir: string,
  keep: (name: string) => boolean,
  trail?: (line: string) => void,
): Counts & { all: number; allRight: number; allFound: number } {
  const total = { right: 0, found: 0, gold: 0, all: 0, allRight: 0, allFound: 0 }
  const root = join(dir, 'TempEval-3/data/TBAQ-cleaned')
  for (const set of ['AQUAINT', 'TimeBank']) {
    for (const name of readdirSync(join(root, set)).sort()) {
      if (!/^[^.].*\.tml$/.test(name) || !keep(name)) continue
      const document = parse(readFileSync(join(root, set, name), 'utf8'))
      const dates = tagged(document.text, [tagDates], document.published).data.dates ?? []
      count(document, dates, total, trail && ((line) => trail(`${name} ${document.published} ${line}`)))
    }
  }
  return total
}

function count(
  { text, gold }: Document,
  found: DateMention[],
  total: ReturnType<typeof measure>,
  trail?: (line: string) => void,
) {
  const meant = gold.filter(({ type }) => type === 'DATE' || type === 'TIME')
  const asked = ({ value }: Gold) => calendar.test(value)
  const dates = found.filter(({ iso }) => iso)
  const means = ({ value }: Gold, iso: string) => plain(value) === asTimex(iso)
  total.all += meant.length
  total.gold += meant.filter(asked).length
  for (const { over, hit } of dateMatches(
    text,
    dates,
    meant,
    { value: ({ value }) => value, means, asked },
    trail,
  )) {
    total.allFound++
    if (hit) total.allRight++
    // What overlaps nothing but times off the calendar was not asked for.
    if (hit || !over.length || over.some(asked)) total.found++
    if (hit && asked(hit)) total.right++
  }
}

export default {
  id: 'dates-timebank',
  set: 'TimeBank + AQUAINT',
  measure: 'value-F1 of overlapping DATE and TIME spans with a calendar value',
  offTheShelf: '0.716 (chrono)',
  goal: '0.900',
  needs: 'TempEval-3/data/TBAQ-cleaned',
  run(dir: string) {
    const total = measure(dir, () => true)
    return [
      ...rows(total, 'value-F1'),
      {
        measure: 'value-F1, “now” and “recently” asked for too',
        ours: scores(total.allRight, total.allFound, total.all).f1,
      },
    ]
  },
}
