/** The timeline as a calendar file (RFC 5545). */
import { createHash } from 'node:crypto'
import type { Day } from './days.ts'

/** One dated thing: an all-day event. */
export interface Entry {
  /** The same in every build, as long as day and passage are. */
  key: string
  /** Days since 1970-01-01, inclusive. */
  first: number
  last: number
  summary: string
  description: string
  /** Absolute address, where the site knows its own. */
  url?: string
}

/** The calendar of `entries`, called `name`; lines end in CRLF and are folded at 75 octets. */
export function calendar(name: string, entries: readonly Entry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lode//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventLines({ key, first, last, summary, description, url }: Entry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${createHash('sha256').update(key).digest('hex').slice(0, 32)}@lode`,
    // No clock: the same site gives the same file.
    `DTSTAMP:${stamp(first)}T000000Z`,
    `DTSTART;VALUE=DATE:${stamp(first)}`,
    `DTEND;VALUE=DATE:${stamp(last + 1)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const stamps = new Map<number, string>()

/** `20250221`; most entries of a long timeline share their days with others. */
function stamp(day: number): string {
  const known = stamps.get(day) ?? new Date(day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
  stamps.set(day, known)
  return known
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (c) => `\\${c}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

/** At most 75 octets a line, a blank before each line that goes on; no character is cut. */
function folded(line: string): string {
  const octets = line.length <= 25 ? 0 : Buffer.byteLength(line)
  if (octets <= 75) return line
  if (octets === line.length) return [line.slice(0, 75), ...line.slice(75).match(/.{1,74}/gs)!].join('\r\n ')
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const char of line) {
    const octets = octetsOf(char.codePointAt(0)!)
    if (size + octets > 75) {
      parts.push(part)
      part = ' '
      size = 1
    }
    part += char
    size += octets
  }
  return [...parts, part].join('\r\n')
}

/** Length of a character in UTF-8. */
function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A calendar shows stretches up to a month; what is known only to the year would cover it. */
export function isShowable({ first, last }: Day): boolean {
  return last - first < 32 && Number.isFinite(first) && first > -719_163
}
