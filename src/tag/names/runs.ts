/**
 * Runs of capitalised words that may be names, with the small words inside them: *Bank of the West*, *Ursula von der Leyen*,
 * *J. K. Rowling*, *Procter & Gamble*. What a run is made of is for `parts.ts` to say.
 */
import { Flag, Kind } from '../../lib/words.ts'
import { capital, flagsOf, type Ground, hyphened, type Unit, unitAt, word } from './units.ts'
import { departments, particles, possessors, Word } from './words.ts'

/** A run lies within one passage. */
export interface Run {
  units: Unit[]
  /** Its first unit stands where any word has a capital: sentence, quotation, line. */
  initial: boolean
  /** Behind *the*. */
  the: boolean
  /** Opens a line, in capitals, with a mark behind it: it may be the town of a dateline. */
  dateline: boolean
  /** First and last unit of the name that letters in brackets spell. */
  whole?: [number, number]
}

/** All runs among the tokens `low` to `high` (exclusive), in order. Linear. */
export function runs(ground: Ground, low: number, high: number): Run[] {
  const { words } = ground
  const found: Run[] = []
  for (let i = low; i < high; ) {
    if (words.kind[i] !== Kind.word || !(words.flag[i] & Flag.initial)) i++
    else {
      const run = runAt(ground, i, low, high)
      if (run.units.length) found.push(run)
      i = Math.max(i + 1, (run.units.at(-1)?.to ?? i) + 1)
    }
  }
  return found
}

/** The run that begins at token `i`; empty where the word cannot begin one. */
function runAt(ground: Ground, i: number, low: number, high: number): Run {
  const { words } = ground
  const initial = i === low || ground.opens(i)
  const the = i > low && isThe(ground, i - 1)
  const run: Run = { units: [], initial, the, dateline: false }
  if (i > low && !(words.flag[i] & Flag.spaceBefore) && '@#'.includes(word(ground, i - 1))) return run
  const first = unitAt(ground, i, high, '', false)
  const { ends } = ground.spelled
  if (first.flags & Word.grammar && !first.upper && !first.initials && !ends.has(i)) return run
  if (i > low && isSpoken(first.key, word(ground, i - 1))) return run
  if (/^(?:anti|ex|mid|non|post|pre|pro)-/.test(first.key) && !ends.has(i)) return run
  run.units.push(first)
  while (run.units.length < 24) {
    const next = nextUnit(ground, run.units, high)
    if (!next) break
    // “Det Con Ilka Berg”, a constable.
    if (/^(?:ch|con|const)$/.test(next.key) && run.units[run.units.length - 1].key === 'det')
      next.flags = Word.honorific | Word.title
    run.units.push(next)
  }
  const behind = run.units[run.units.length - 1].to + 1
  run.dateline = initial && first.upper && behind < high && words.kind[behind] === Kind.mark
  numbered(ground, run, low)
  if (ends.size) run.whole = wholeIn(run.units, ends)
  return run
}

/** Courts and troops that a number with *th* tells from others of the kind. */
const counted =
  /^(?:airborne|armou?red|battalion|brigade|cavalry|circuit|corps|division|fleet|infantry|marine|mechani[sz]ed|panzer|precinct|regiment|squadron|wing)$/

/** *9th Circuit*, *5th U.S. Circuit Court*: takes the number before a court or a troop into its name. */
function numbered({ words, text }: Ground, { units }: Run, low: number): void {
  const at = units[0].from - 1
  if (at <= low || words.kind[at] !== Kind.word || words.kind[at - 1] !== Kind.number) return
  if (words.flag[at] & Flag.spaceBefore || units[0].from !== at + 1) return
  if (!/^(?:nd|rd|st|th)$/.test(text.slice(words.start[at], words.end[at]))) return
  if (!units.slice(0, 3).some(({ key, link }) => !link && counted.test(key))) return
  const key = text.slice(words.start[at - 1], words.end[at])
  units.unshift({ from: at - 1, to: at, key, flags: 0, upper: false, initials: false, link: '' })
}

/** First and last unit of the name whose last token `ends` has by its first. */
function wholeIn(units: Unit[], ends: ReadonlyMap<number, number>): [number, number] | undefined {
  const first = units.findIndex(({ from }) => ends.has(from))
  if (first < 0) return undefined
  const last = units.findIndex(({ to }) => to === ends.get(units[first].from))
  return last > first ? [first, last] : undefined
}

/** *17th Century*, *Your Honor*: capitals of manners, which begin no name. */
function isSpoken(key: string, before: string): boolean {
  if (key === 'century') return /^(?:\d*th|\d*st|\d*nd|\d*rd)$/.test(before)
  return /^your$/i.test(before) && /^(?:excellency|grace|highness|honou?r|lordship|majesty)$/.test(key)
}

function isThe(ground: Ground, at: number): boolean {
  return ground.words.end[at] - ground.words.start[at] === 3 && /^the$/i.test(word(ground, at))
}

/** The unit behind the last of `units`, where it belongs to the same run. */
function nextUnit(ground: Ground, units: Unit[], high: number): Unit | undefined {
  const { words } = ground
  const last = units[units.length - 1]
  const at = last.to + 1
  if (at >= high || words.flag[at] & Flag.breakBefore || ground.starts(at)) return undefined
  if (ground.spelled.inside.has(at)) return spelledUnit(ground, at, high)
  const next = at + 1
  switch (words.kind[at]) {
    case Kind.word: {
      if (!(words.flag[at] & Flag.spaceBefore)) return undefined
      if (words.flag[at] & Flag.initial) return plainUnit(ground, at, high, '')
      if (elided.test(word(ground, at))) return plainUnit(ground, at, high, 'particle')
      return linkedUnit(ground, units, at, high)
    }
    case Kind.clitic: {
      const joined = possessors.has(last.key) || units.at(-2)?.key === 'st' || last.key === 'st'
      return joined && capital(ground, next, high) ? plainUnit(ground, next, high, 'possessive') : undefined
    }
    case Kind.number:
      return numberUnit(ground, units, at)
    case Kind.mark:
      if (isNickname(ground, units, at, high)) return plainUnit(ground, at + 3, high, '')
      return capital(ground, next, high)
        ? markedUnit(ground, units, ground.text[words.start[at]], next, high)
        : undefined
  }
  return undefined
}

/** Bodies that a number behind tells from others of the kind. */
const lodges = /^(?:channel|local|lodge|troop)$/

/** *Dockers Local 23*, *Channel 4*: the number of a body, and no *Local 23-year-old*. */
function numberUnit({ words, text }: Ground, units: Unit[], at: number): Unit | undefined {
  const last = units[units.length - 1]
  const isOfLetters = last.key === 'council' && units.at(-2)?.upper
  if (!(lodges.test(last.key) || isOfLetters) || (last.key === 'local' && units.length < 2)) return undefined
  const key = text.slice(words.start[at], words.end[at])
  if (!/^\d{1,5}$/.test(key) || !(words.flag[at] & Flag.spaceBefore)) return undefined
  const joins = at + 1 < words.length && !(words.flag[at + 1] & Flag.spaceBefore)
  if (
    joins &&
    /^[-–%.]$/.test(text.slice(words.start[at + 1], words.end[at + 1])) &&
    !endsThere(words, at + 1)
  )
    return undefined
  return { from: at, to: at, key, flags: 0, upper: false, initials: false, link: '' }
}

/** Does nothing but space, or the end, follow token `i`? */
function endsThere(words: Ground['words'], i: number): boolean {
  return i + 1 >= words.length || (words.flag[i + 1] & (Flag.spaceBefore | Flag.breakBefore)) > 0
}

/** The next unit of a name that letters in brackets spell, at token `at` or behind small words and marks. */
function spelledUnit(ground: Ground, at: number, high: number): Unit | undefined {
  let link: Unit['link'] = ''
  for (let i = at; i < high && ground.spelled.inside.has(i); i++) {
    if (capital(ground, i, high)) return unitAt(ground, i, high, link, true)
    const small = word(ground, i)
    if (/^(?:and|&)$/.test(small)) link = 'and'
    else if (/^(?:at|for|in|of|on)$/.test(small)) link = 'of'
    else if (/^['’]/.test(small)) link = 'possessive'
    else if (particles.has(small)) link = 'particle'
  }
  return undefined
}

/** *Ramón “Tito” Quintero*, *Deborah (Debbie) Tarn*: one word in quotation marks or brackets between two of a name, which is passed over. */
function isNickname(ground: Ground, units: Unit[], at: number, high: number): boolean {
  const { words, text } = ground
  const char = (i: number) => text[words.start[i]]
  const isBracket = char(at) === '('
  return (
    (isBracket || '“"‘\''.includes(char(at))) &&
    (words.flag[at] & Flag.spaceBefore) > 0 &&
    at + 3 < high &&
    capital(ground, at + 1, high) &&
    (isBracket ? char(at + 2) === ')' : '”"’\''.includes(char(at + 2))) &&
    (words.flag[at + 3] & Flag.spaceBefore) > 0 &&
    capital(ground, at + 3, high) &&
    (!isBracket || isGivenTwice(ground, units, at + 1)) &&
    units.every(
      ({ flags, link }) => !link && !(flags & ~(Word.firstName | Word.title | Word.honorific | Word.stopped)),
    )
  )
}

/** *d'Annibale*, *dell’Orso*: a small word that a mark joins to a capital. */
const elided = /^(?:d|dall|dell)['’]\p{Lu}/u

/** *Deborah (Debbie)*, and not *Ann (Oslo)*, *Tarn (Debbie)*: a word in brackets that may be another given name. */
function isGivenTwice(ground: Ground, units: Unit[], at: number): boolean {
  const flags = flagsOf(word(ground, at).toLowerCase())
  return (
    units.some((unit) => unit.flags & Word.firstName) &&
    !(flags & ~Word.firstName) &&
    !(flagsOf(word(ground, at + 2).toLowerCase()) & (Word.grammar | Word.place | Word.orgTail))
  )
}

/** *Pilots’ Union*: a plural of callings, and a body. */
function isUnion(ground: Ground, last: Unit, next: number): boolean {
  const body = flagsOf(word(ground, next).toLowerCase())
  return (
    last.key.endsWith('s') &&
    !(last.flags & Word.firstName) &&
    (body & Word.orgTail) > 0 &&
    (body & Word.takesOf) > 0
  )
}

/** The unit behind a mark, unless that joins two people with given names: *Marks & Partners*, *Workers’ Party*, *Copperline, Inc.*, *Washington, D.C.* */
function markedUnit(
  ground: Ground,
  units: Unit[],
  mark: string,
  next: number,
  high: number,
): Unit | undefined {
  const last = units[units.length - 1]
  if (mark === '&')
    return units.length > 1 && units[0].flags & flagsOf(word(ground, next).toLowerCase()) & Word.firstName
      ? undefined
      : plainUnit(ground, next, high, 'and')
  if (mark === "'" || mark === '’')
    return possessors.has(last.key) || isUnion(ground, last, next)
      ? plainUnit(ground, next, high, 'possessive')
      : undefined
  if (mark !== ',') return undefined
  const form = word(ground, next)
  const joined = /^(?:Inc|Ltd|LLC|Jr|Sr)$/.test(form) || (last.key === 'washington' && form === 'D')
  return joined ? unitAt(ground, next, high, '', true) : undefined
}

function plainUnit(ground: Ground, at: number, high: number, link: Unit['link']): Unit | undefined {
  const unit = unitAt(ground, at, high, link, true)
  return unit.flags & Word.grammar && !(unit.flags & Word.thingTail) && !unit.upper && !unit.initials
    ? undefined
    : unit
}

/** A unit behind a small word: *of*, *for*, *on*, *and*, or a particle of a person's name. */
function linkedUnit(ground: Ground, units: Unit[], at: number, high: number): Unit | undefined {
  const small = word(ground, at)
  if (small.length > 4) return undefined
  const last = units[units.length - 1]
  if (small === 'of' || small === 'for' || small === 'on') {
    const within = small === 'of' && last.link === 'of' && !(last.flags & Word.place)
    // *Court of Appeals for the Ninth Circuit*
    const isAppeals = small === 'for' && last.key === 'appeals' && last.link === 'of'
    if (!within && !isAppeals && !(last.flags & (Word.takesOf | Word.title))) return undefined
    if (small === 'on' && !/^(?:council|commission|committee|institute|panel|conference)$/.test(last.key))
      return undefined
    const next = word(ground, at + 1) === 'the' ? at + 2 : at + 1
    if (small === 'on' && onPlace(ground, next)) return undefined
    return capital(ground, next, high) ? plainUnit(ground, next, high, 'of') : undefined
  }
  if (small === 'and')
    return capital(ground, at + 1, high) && joins(ground, units, at + 1, high)
      ? plainUnit(ground, at + 1, high, 'and')
      : undefined
  // *Jan de Vries*: no month.
  const isMonth = last.flags & Word.calendar && !(last.flags & Word.firstName)
  if (!particles.has(small) || isMonth || last.flags & (Word.demonym | Word.org)) return undefined
  const next = hyphened(ground, at, high) || (particles.has(word(ground, at + 1)) ? at + 2 : at + 1)
  return capital(ground, next, high) ? plainUnit(ground, next, high, 'particle') : undefined
}

/** *The committee on Monday*, *on Capitol Hill*: not what the body is on. */
function onPlace(ground: Ground, at: number): boolean {
  const key = word(ground, at).toLowerCase()
  return key === 'capitol' || (flagsOf(key) & (Word.calendar | Word.place)) > 0
}

/** What a body is called whose name has *and* in it. */
const joint =
  /^(?:administration|agency|alliance|authority|board|bureau|cent(?:er|re)|commission|committee|company|corporation|college|council|department|exchange|executive|faculty|forum|foundation|inspectorate|institute|ministry|network|union|museum|services?|society|trust)$/

/** What serves two places together, and is called by both. */
const served = /^(?:ambulance|constabulary|healthcare|hospitals?|nhs|police|trust)$/

/** *Surrey and Sussex Healthcare NHS Trust*: does what serves two places stand behind the second one, at token `at`? */
function areServed(ground: Ground, at: number, high: number): boolean {
  return capital(ground, at + 1, high) && served.test(word(ground, at + 1).toLowerCase())
}

/** What stands before the two things that a body is for: *Independent Harbour and Ferry Commission*. */
const scopes = new Set(
  'central federal independent international joint national public regional royal state'.split(' '),
)

/** What a body does, before the other thing that it does: *Tuna Research and Conservation Center*. */
const works = /^(?:development|education|research|safety|science|training)$/

/** *Institute of Mining and Metallurgy*: who teaches or joins, and what is taught or who is joined. */
const schools = /^(?:academy|college|faculty|institute|school|society)$/
const taught = /^(?:arts|law|medicine|music|sciences?|studies)$|...(?:ers|gy|ians|ics|ing|ists|ors|phy|try)$/

/** What a centre or a council is for may have two attributes. */
const adjective = /^[a-z]{3,}(?:al|ic)$/

/** Does *and* stand inside a name: *Department of Health and Human Services*, *Food and Drug Administration*? */
function joins(ground: Ground, units: Unit[], at: number, high: number): boolean {
  const last = units[units.length - 1]
  const key = word(ground, at).toLowerCase()
  // “Secretary of State Ann Lund and Treasury Secretary Bo Berg”: two people.
  const office = at + 1 < high && flagsOf(word(ground, at + 1).toLowerCase()) & Word.title
  if (units.some(({ flags, link }) => !link && flags & Word.firstName) && office) return false
  if (units.some(({ link }) => link === 'of'))
    return (
      departments.has(key) ||
      (departments.has(last.key) && !flagsOf(key)) ||
      (taught.test(last.key) && taught.test(key) && units.some((unit) => schools.test(unit.key))) ||
      // *Center for Scientific and Technical Research*
      (adjective.test(last.key) && adjective.test(key) && capital(ground, at + 1, high))
    )
  const own = units.length - (units[0].flags & (Word.place | Word.demonym) && units[0].initials ? 1 : 0)
  if (
    !(own === 1 || (own === 2 && (scopes.has(units[units.length - 2].key) || works.test(last.key)))) ||
    last.upper ||
    (last.flags & Word.place && !areServed(ground, at, high)) ||
    last.flags & (Word.firstName | Word.demonym | Word.org | Word.calendar)
  )
    return false
  if (last.flags & Word.place) return true
  for (let i = at; i < Math.min(high, at + 4) && capital(ground, i, high); i++) {
    const name = word(ground, i).toLowerCase()
    if (i > at && joint.test(name)) return true
  }
  return false
}
