/**
 * What a run of capitals is made of: *Norwegian President Ingrid Halvorsen* is a demonym, a role and a person; *Finance Minister* is
 * a role and no name; *US Department of State* is one organisation.
 */
import { isCallingOfOne } from './callings.ts'
import { isWhole, personBehind } from './fronts.ts'
import { isKnownBody } from './kinds.ts'
import { isEmphasis, opening } from './openings.ts'
import { add, type Part, type Work } from './part.ts'
import { placeFrom } from './place-units.ts'
import { places } from './places.ts'
import type { Run } from './runs.ts'
import { addresses, complement, titleAt } from './titles.ts'
import type { Unit } from './units.ts'
import type { Usage } from './usage.ts'
import { departments, Word } from './words.ts'

/** Parts of `run`, in order. */
export function parts(run: Run, usage: Usage): Part[] {
  const found: Part[] = []
  if (isEmphasis(run.units)) return found
  const work = { run, usage, found }
  const start = opening(run, usage)
  if (run.whole) aroundWhole(work, Math.min(start, run.whole[0]), run.whole)
  else divide(work, start, run.units.length - 1)
  return found.sort((one, other) => one.a - other.a)
}

/** The name that letters in brackets spell, one with the place before it (*US* Food and Drug Council), and what stands around it. */
function aroundWhole(work: Work, start: number, [first, last]: [number, number]): void {
  const { units } = work.run
  const isPlace = first > start && placeFrom(units, start, first - 1) === first - start
  const from = isPlace && isWhole(units, start, first, last) ? start : first
  if (from > start) divide(work, start, from - 1)
  add(work, from, last, 'organisation', undefined, false, 'letters in brackets')
  if (last < units.length - 1) divide(work, last + 1, units.length - 1)
}

/** Before the name of a vessel, which is neither a person nor an organisation nor a place. */
const vessels = new Set(['hmas', 'hmcs', 'hms', 'ms', 'mt', 'mv', 'rms', 'ss', 'uss'])
/** Before the name of a storm, which is none of them either. */
const storms = new Set(['cyclone', 'hurricane', 'storm', 'typhoon'])
/** What makes a weekday a day of its own: *Super Tuesday*. */
const greatDays = new Set(
  'ash bank black bloody cyber easter fat giving good holy maundy palm super'.split(' '),
)

/** *National AIDS Council*, *World AIDS Day*: does one name end with unit `b`, in spite of letters inside? */
function isBody(units: Unit[], i: number, b: number): boolean {
  return (
    units.slice(i, b + 1).every(({ link }) => !link) &&
    (units[b].flags & (Word.orgTail | Word.thingTail | Word.takesOf)) > 0
  )
}

/** *Lucius Crabtree III*: does somebody’s number end units `a` to `b`, and no *Phase II*, *World War II*? */
function isHeir(units: Unit[], a: number, b: number): boolean {
  const person = b - a > 1 && b - a < 5 && /^(?:ii|iii|iv)$/.test(units[b].key)
  const named = Word.firstName | Word.title | Word.office | Word.honorific | Word.stopped
  return person && units.slice(a, b).every(({ flags, upper, link }) => !link && !upper && !(flags & ~named))
}

/** Split at words that are never part of a name, then read what is between. */
function divide(work: Work, a: number, b: number): void {
  const { units } = work.run
  if (a < b && units[a].upper && vessels.has(units[a].key)) return
  const storm = a < b && units.slice(a, Math.min(b, a + 2)).find(({ key }) => storms.has(key))
  if (storm && !(units[b].flags & (Word.orgTail | Word.takesOf))) return
  for (let i = a; i <= b; i++) {
    const { key, flags, upper, initials } = units[i]
    const numeral =
      i > a &&
      /^[ivx]+$/.test(key) &&
      (units[i - 1].flags & Word.firstName || (i === b && isHeir(units, a, b)))
    const never = flags & Word.never && !(flags & (Word.org | Word.place)) && !numeral
    if (never && upper && i > a && i < b && isBody(units, i + 1, b)) continue
    const month = flags & Word.calendar && !(flags & Word.firstName && i < b && !units[i + 1].flags)
    if (
      (never || month) &&
      !initials &&
      (month || upper || !(i > a && units[i - 1].flags & Word.firstName))
    ) {
      if (month && i + 1 < b && /^(?:night|morning|evening)$/.test(units[i + 1].key)) return
      if (!(month && i === a + 1 && greatDays.has(units[a].key))) divide(work, a, i - 1)
      divide(work, i + 1, b)
      return
    }
  }
  if (a <= b) titled(work, a, b)
}

/** Who stands at the top of a body: *Director of the Media Centre* is a role and a body. */
const heads = new Set(
  'chair chairman chairwoman chief ceo commissioner dean director editor founder head president superintendent'.split(
    ' ',
  ),
)

/** Adjectives of offices, which end no name: *NASA Coalition Presidential (candidate)*. */
const offices = new Set([
  'congressional',
  'gubernatorial',
  'judges',
  'mayoral',
  'parliamentary',
  'presidential',
  'prime',
  'vice',
])

/** Who sits in a parliament, by letters behind a party or a name: *an SNP MSP*. */
const members = /^(?:mep|mla|mlc|msp|td)$/

const royal = /^(?:king|prince|princess|queen)$/

/** *Queen Maud University of Tarn*: a body called after a queen is nobody with a title. */
function isCalledAfterRoyal(units: Unit[], a: number, b: number): boolean {
  if (!royal.test(units[a].key)) return false
  let tail = a + 1
  while (tail <= b && !units[tail].link && !(units[tail].flags & Word.orgTail)) tail++
  if (tail > b || units[tail].link || tail < a + 2) return false
  return units.slice(tail + 1, b + 1).every(({ link, flags }) => link || flags & Word.place)
}

/** Take a role off the front; what is behind it is a person. */
function titled(work: Work, a: number, b: number): void {
  const { units } = work.run
  if (isKnownBody(units, a, b) || isCalledAfterRoyal(units, a, b)) {
    add(work, a, b)
    return
  }
  while (b > a && (offices.has(units[b].key) || (units[b].upper && members.test(units[b].key)))) b--
  const numeral = b > a && /^[ivx]$/.test(units[b].key) && units[b - 1].flags & Word.firstName
  if (units[b].key.length === 1 && !units[b].initials && !numeral && !(units[b].key < 'a')) {
    if (b > a) titled(work, a, b - 1)
    return
  }
  const at = titleAt(units, a, b, work.run.initial && a === 0)
  if (
    at < 0 ||
    (units[b].flags & Word.orgTail &&
      !(units[at + 1]?.link === 'of' && heads.has(units[at].key)) &&
      !departments.has(units[b].key) &&
      !units.slice(at + 1, b + 1).some(({ flags }) => flags & Word.firstName))
  ) {
    untitled(work, a, b)
    return
  }
  let end = officerAt(units, at, b)
  while (
    end < b &&
    !units[end + 1].link &&
    (units[end + 1].flags & (Word.title | Word.honorific) || units[end + 1].key === 'deputy') &&
    !(units[end + 1].flags & Word.firstName)
  )
    end++
  end = secondOffice(units, end, b)
  let person = end + 1
  if (person <= b && units[person].link === 'of') {
    const rest = complement(units, person, b)
    if (!rest) {
      prefix(work, a, at)
      divide(work, person, b)
      return
    }
    if (rest.names.length && rest.end <= b && endsBody(units, rest.end, b)) {
      prefix(work, a, at)
      divide(work, rest.names[0][0], b)
      return
    }
    for (const [from, to] of rest.names) untitled(work, from, to)
    person = rest.end
  }
  const start = prefix(work, a, at)
  if (person > b || (person === b && notOfKings.has(units[b].key))) return
  if (units[person].flags & Word.demonym && person < b) {
    add(work, person, person)
    person++
  }
  const plain = start === person - 1 && addresses.has(units[start].key)
  add(work, person, b, 'person', start < person && !plain ? [start, person - 1] : undefined, true)
}

/** *Chief Risk Officer*, *Chief Magistrate*: where the office ends that begins with unit `at`. */
function officerAt(units: Unit[], at: number, b: number): number {
  if (units[at].key !== 'chief') return at
  if (at + 1 < b && !units[at + 1].link && isCallingOfOne(units[at + 1].key)) return at + 1
  for (let i = at + 1; i <= Math.min(b, at + 3); i++) {
    if (units[i].link || units[i].flags & Word.firstName) return at
    if (/^(?:officer|executive|whip)$/.test(units[i].key)) return i
  }
  return at
}

/** *Chairman & Managing Director*: where a second office ends that *and* joins to the one that ends with unit `end`. */
function secondOffice(units: Unit[], end: number, b: number): number {
  if (units[end + 1]?.link !== 'and') return end
  let i = end + 1
  while (i < b && units[i].flags & Word.office && !(units[i].flags & (Word.title | Word.firstName))) i++
  return i < b && units[i].flags & Word.title && !(units[i].flags & Word.firstName) ? i : end
}

/** What is the king's or general and no king or general: *King's Speech*, *General Election*. */
const notOfKings = new Set(
  'assembly bodyguard counsel court cup election elections hospital motors order speech staff strike synod theatre'.split(
    ' ',
  ),
)

/** *CEO of Washington Harbour Association*: no person is behind the place. */
function endsBody(units: Unit[], from: number, b: number): boolean {
  return (
    !(units[from].flags & Word.firstName) &&
    (units[b].flags & Word.orgTail ||
      units.slice(from, b + 1).some(({ flags, link }, i) => i && link === 'of' && flags)) !== 0
  )
}

/** Names before a role (*French* Finance Minister, *Delta Bank* Chairman) are parts of their own; where the role itself begins. */
function prefix(work: Work, a: number, at: number): number {
  const { units } = work.run
  let from = at > a && isCompound(units[at - 1].key, units[at].key) ? at - 1 : at
  while (
    from > a &&
    units[from - 1].flags & Word.office &&
    !(units[from - 1].flags & (Word.place | Word.demonym))
  )
    from--
  if (from > a && placeFrom(units, a, from - 1)) untitled(work, a, from - 1)
  else if (from > a)
    add(work, a, from - 1, seats.has(units[at].key) && !units[from - 1].upper ? 'place' : 'organisation')
  return from
}

/** Who serves a place, whose name stands before the title: *Marawi Mayor Ilka Berg*. */
const seats = new Set('alderman councillor councilman councilwoman governor mayor sheriff'.split(' '))

/** *Harbor Master*: two words for one calling. */
function isCompound(first: string, last: string): boolean {
  return last === 'master' && /^(?:chess|choir|grand|harbou?r|pit|post|quiz|scout|station)$/.test(first)
}

/** A stretch without a role: place, demonym and what follows, or one name. */
function untitled(work: Work, a: number, b: number): void {
  const { units } = work.run
  if (b > a && units[b].flags & Word.demonym && isPlural(units[b].key) && !units[b].link) {
    untitled(work, a, b - 1)
    add(work, b, b)
    return
  }
  const place = placeFrom(units, a, b)
  const next = place ? a + place : personBehind(units, a, b)
  if (!next || next > b || (place && isWhole(units, a, next, b))) add(work, a, b)
  else if (!place) {
    add(work, a, next - 1)
    add(work, next, b, 'person')
  } else if (units[b].flags & Word.thingTail) {
    if (units[next - 1].flags & Word.demonym) add(work, a, next - 1)
  } else {
    add(work, a, next - 1)
    titled(work, next, b)
  }
}

/** *Cubans*, not *Swiss*: people, who end nobody's name (*anti-Castro Cubans*). */
function isPlural(key: string): boolean {
  return key.endsWith('s') && !key.endsWith('ss') && places.has(key.slice(0, -1))
}
