/** Moments of publication as a masthead prints them: `Posted May 3, 2024 7:15 PM CDT`, `3 May 2024, 14:05 GMT`. */
import type { Precision, Span } from '../schema.ts'

/** Hours from UTC of zone abbreviations, as US and European outlets use them. */
const zones: Record<string, number> = {
  AKDT: -8,
  AKST: -9,
  BST: 1,
  CDT: -5,
  CEST: 2,
  CET: 1,
  CST: -6,
  EDT: -4,
  EEST: 3,
  EET: 2,
  EST: -5,
  GMT: 0,
  HST: -10,
  IST: 5.5,
  JST: 9,
  MDT: -6,
  MSK: 3,
  MST: -7,
  PDT: -7,
  PST: -8,
  UTC: 0,
  WEST: 1,
  WET: 0,
  Z: 0,
}
/** `ET` and the like stand for standard or summer time, by the date. */
const seasonal: Record<string, number> = { CT: -6, ET: -5, MT: -7, PT: -8 }

const monthStems = [
  'jan|січ|янв|ene|gen|stycz|janv',
  'feb|лют|фев|fév|fev|lut|febbr',
  'mar|бер|мар|mär|marz',
  'apr|квіт|апр|avr|abr|kwie',
  'may|трав|мая|mai|maj|mag',
  'jun|черв|июн|juin|czerw|giu',
  'jul|лип|июл|juil|lip|lug',
  'aug|серп|авг|aoû|ago|sierp',
  'sep|верес|сен|set|wrze',
  'oct|жовт|окт|okt|ott|paźdz|out',
  'nov|лист|ноя|nov|list',
  'dec|груд|дек|dez|déc|dic|grud',
]
const months = new Map<string, number>()
monthStems.forEach((stems, at) => {
  for (const stem of stems.split('|')) if (!months.has(stem)) months.set(stem, at + 1)
})
const letters = '[\\p{L}]{2,12}\\.?'
const weekday =
  '(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?[.,]? |(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY,? )?'
const clock =
  '(\\d{1,2})(?:[:.h：]|[時시点] ?|(?=\\d{2} (?:GMT|UTC)))(\\d{2})(?::\\d{2}|[分분])?(?: ?([AaPp])\\.?[Mm]\\.?)?|(\\d{1,2}) ?([AaPp])\\.?[Mm]\\.?'
const zone =
  '(?: ?\\(?([A-Z]{1,4}T|UTC|GMT|Z|[ECMP]T|MSK)(?:([+-]\\d{1,2})(?::?(\\d{2}))?)?\\)?| ?([+-]\\d{2}):?(\\d{2}))?'
const time = `(?:(?:,? ?(?:at|às|à|um|@|[|/•·—–-])? ?|T)(?:${clock})${zone})?`
const label =
  '(?:(?:[Ff]irst |[Ll]ast |Date |[Oo]riginally )?(?:[Pp]osted|Stand|Publié|Publicado|Opublikowano|Aktualisiert|Veröffentlicht|Mis à jour|[Pp]ublished|[Uu]pdated|[Mm]odified|PUBLISHED|POSTED|UPDATED|Created|Date|Опубліковано|Опубликовано|公開(?:日時?)?|配信|掲載|更新(?:日時?)?|发布(?:时间|于)?|發布|입력|등록|수정)(?: [Oo]n| at| by| le| el| em| am)?(?: ?[:：])? ?)'
const monthFirst = `(${letters}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`
const dayFirst = `(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: de| of)? (${letters})(?: de)?,? (\\d{4})`
/** `2025-02-21`, `2025/02/21`, `2025. 2. 21.`, `2025年2月21日`, `2025년 2월 21일`. */
const yearFirst =
  '\\d{4}(?:(?=[-/]\\d{2}[-/]\\d{2})[-/]|(?=\\.\\d{2}\\.\\d{2}|\\. \\d{1,2}\\. \\d)\\. ?|[年년] ?(?=\\d{1,2}[月월]))'
const iso = `(?<![\\d./])(?=(\\d{4}))${yearFirst}(\\d{1,2})(?:[-/]|\\. ?|[月월] ?)(\\d{1,2})(?:[日일](?: ?[（(][월화수목금토일月火水木金土日][）)])?|\\.(?!\\d))?`
/** `21.02.2025`, `21/02/2025`, `21-02-2025`; one group, see `numbered`. */
const digits = '(?<![\\d./-])(\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})|\\d{2}-\\d{2}-\\d{4})(?![./-]?\\d)'

/** Label, weekday, date, time, zone; the label decides how sure we are. */
const stamp = RegExp(
  `(${label})?${weekday}(?:${monthFirst}|${dayFirst}|${iso}|${digits})${time}(?:(?<=[日일分분])|(?![\\p{L}\\p{N}]))`,
  'uy',
)
/** The same with the time before the date: `7:15 PM EST, Fri November 3, 2023`. */
const timeFirst = RegExp(
  `(${label})?(?:${clock})${zone}(?: \\(\\d{4} [A-Z]{3}\\))?,? (?:on )?${weekday}(?:${monthFirst}|${dayFirst}|${digits})(?![\\p{L}\\p{N}])`,
  'uy',
)

export interface Stamp {
  iso: string
  precision: Precision
  labelled: boolean
  /** Labelled as a later change. */
  updated: boolean
  end: number
}

/** The stamp that starts at `at`, if there is one with a real date. */
export function readStamp(text: string, at: number): Stamp | undefined {
  stamp.lastIndex = at
  const one = stamp.exec(text)
  if (one) return made(one, one.slice(2, 12), one.slice(12, 17), one.slice(17, 22))
  timeFirst.lastIndex = at
  const other = timeFirst.exec(text)
  return other
    ? made(
        other,
        [...other.slice(12, 18), undefined, undefined, undefined, other[18]],
        other.slice(2, 7),
        other.slice(7, 12),
      )
    : undefined
}

/** `6:41 p.m. CDT, ` right before a date without a time of its own. */
const clockBefore = RegExp(`(?<![\\p{L}\\p{N}:.])(?:${clock})${zone},? (?:on )?$`, 'u')
/** The longest of them, in UTF-16 code units. */
const longestClock = 24

/** Where the time of day begins that stands before the date at `at`, not before `floor`; `at` where none does. */
export function clockStart(text: string, floor: number, at: number): number {
  const from = Math.max(floor, at - longestClock)
  const match = at - from > 3 ? clockBefore.exec(text.slice(from, at)) : null
  const start = match ? from + match.index : at
  return start < at && readStamp(text, start) ? start : at
}

/** Could a stamp start here? Cheaper than trying. */
export const stampStart = RegExp(
  `${label}|\\b${weekday}(?:${letters} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)?(?: de| of)? ${letters}(?: de)?,? \\d{4}|${yearFirst}|${digits})`,
  'gu',
)

function made(
  match: RegExpExecArray,
  date: (string | undefined)[],
  clockParts: (string | undefined)[],
  zoneParts: (string | undefined)[],
): Stamp | undefined {
  const [m1, d1, y1, d2, m2, y2, y3, m3, d3] = date[9] ? [...Array(6), ...numbered(date[9], match[1])] : date
  const year = Number(y1 ?? y2 ?? y3)
  const month = m3 ? Number(m3) : monthOf(m1 ?? m2 ?? '')
  const day = Number(d1 ?? d2 ?? d3)
  const known = month > 0 && month < 13 && day > 0 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (!known || year < 1700 || year > 2200) return undefined
  const isoDate = `${year}-${two(month)}-${two(day)}`
  const hour = clockParts[0] ?? clockParts[3]
  const shared = {
    labelled: Boolean(match[1]),
    updated: /updat|modif|更新|수정/i.test(match[1] ?? ''),
    end: match.index + match[0].length,
  }
  if (hour === undefined) return { iso: isoDate, precision: 'day', ...shared }
  const half = (clockParts[2] ?? clockParts[4])?.toLowerCase()
  const at = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour)
  const minute = clockParts[1] ?? '00'
  if (at > 23 || Number(minute) > 59) return { iso: isoDate, precision: 'day', ...shared }
  return {
    iso: `${isoDate}T${two(at)}:${minute}:00${offset(zoneParts, year, month, day)}`,
    precision: 'minute',
    ...shared,
  }
}

/** Labels of languages that write the day first. */
const dayFirstLabel = /^(?:Stand|Publi|Opubl|Aktual|Veröff|Mis|Опубл)/

/**
 * Year, month and day of a date in digits; none where day and month may stand in either order. With stops the day is first. A year of two digits may as well stand
 * first: it counts behind a label alone that says in which language the date is.
 */
function numbered(written: string, label = ''): (string | undefined)[] {
  const [one, other, last] = written.split(/[./-]/)
  // `Published 03/27/24`: no other order has such a month.
  const plain = label !== '' && Number(one) < 13 && Number(other) > 12 && Number(other) < 32
  const isLabelled = dayFirstLabel.test(label) && !label.startsWith('Published')
  if (last.length < 4 && !plain && !isLabelled && !(written.includes('.') && label.startsWith('Published')))
    return []
  const year = last.length < 4 ? `20${last}` : last
  if (/\.\d+\//.test(written) || /\/\d+\./.test(written)) return []
  if (Number(other) > 12) return [year, one, other]
  const isDayFirst = written.includes('.') || isLabelled
  if (isDayFirst || Number(one) > 12 || one === other) return [year, other, one]
  return []
}

function offset(
  [name, hours, minutes, plainHours, plainMinutes]: (string | undefined)[],
  year: number,
  month: number,
  day: number,
): string {
  if (plainHours) return `${plainHours}:${plainMinutes}`
  if (!name) return ''
  const base =
    zones[name] ?? (name in seasonal ? seasonal[name] + (isUsSummer(year, month, day) ? 1 : 0) : undefined)
  if (base === undefined) return ''
  const total = base * 60 + (hours ? Number(hours) * 60 + Math.sign(Number(hours)) * Number(minutes ?? 0) : 0)
  const size = Math.abs(total)
  return `${total < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** US daylight saving time since 2007: second Sunday of March to first Sunday of November. */
function isUsSummer(year: number, month: number, day: number): boolean {
  const sunday = (of: number, nth: number) =>
    1 + ((7 - new Date(Date.UTC(year, of - 1, 1)).getUTCDay()) % 7) + (nth - 1) * 7
  if (month === 3) return day >= sunday(3, 2)
  if (month === 11) return day < sunday(11, 1)
  return month > 3 && month < 11
}

function monthOf(text: string): number {
  const lower = text.toLowerCase()
  for (let length = 6; length >= 3; length--) {
    const found = months.get(lower.slice(0, length))
    if (found) return found
  }
  return 0
}

/** A time of day and nothing else, as it stands over each entry of a live report: `14:20`, `2.20pm GMT`. */
export function isClock(text: string, { start, end }: Span): boolean {
  return end - start >= 4 && end - start <= 16 && clockAlone.test(text.slice(start, end))
}

const clockAlone =
  /^\(?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)? ?(?:[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?\)?$/i

const two = (value: number) => String(value).padStart(2, '0')
