/** The fullest form of each name in one capture: *Berg* → *Anna Berg*, *the Journal* → *Gulf Coast Journal*, *DWB* → *Delta Water Board*. */
import type { Name } from '../../data.ts'
import type { ToldKind } from '../../schema.ts'
import { pronounOf } from './genders.ts'
import { countryNames, places } from './places.ts'
import { servesPlace } from './seats.ts'
import { states } from './states.ts'
import { unseen } from './units.ts'
import { lexicon, particles, Word } from './words.ts'

/** A name before its fullest form is known. */
export interface Found extends Omit<Name, 'full' | 'kind'> {
  kind: ToldKind | undefined
  /** Whether its words or a role alone tell the kind. */
  certain: boolean
  /** Nothing tells that it is a name but a capital that opens a sentence. */
  open?: boolean
  /** Words of the name, lower case, without stops. */
  keys: string[]
  /** Behind *the*. */
  the: boolean
  /** The pronoun of a calling before it: *Mr*. */
  pronoun?: 'he' | 'she'
  /** The last name that it shares with who stands behind *and*: *Ann* and Bob Lund. */
  family?: string
  /** A place that is a team here, or may be one. */
  team?: 'plays' | 'may'
  /** Rather a place than short for the body whose name begins with it. */
  apart?: boolean
  /** Right before a verb of speech. */
  speaks?: boolean
  /** Letters that stand for it by what is in brackets behind it. */
  letters?: string
}

interface Full {
  text: string
  keys: string[]
  kind: ToldKind | undefined
  /** Place in the order of first mention. */
  first: number
  /** What letters in brackets stand for, which tells their kind, too. */
  spelled?: boolean
}

/** Names with their fullest form in this capture; a short form takes the kind of the full one; what nothing tells of is left open. */
export function linkNames(found: readonly Found[]): Name[] {
  const index = fullNames(found)
  const linked: Name[] = []
  for (const name of found) {
    const full = fullOf(name, index)
    const kind = full?.kind ?? (full?.spelled ? undefined : name.kind) ?? 'name'
    const { start, end, text, role, demonym } = name
    linked.push({
      start,
      end,
      text,
      kind,
      full: full?.text ?? plain(text),
      ...(role && kind === 'person' && { role }),
      ...(demonym && { demonym }),
    })
  }
  return linked
}

interface Index {
  /** People by last and by first word, organisations by last word, by first word and by abbreviation; `null` where two fit. */
  last: Map<string, Full | null>
  given: Map<string, Full | null>
  tail: Map<string, Full | null>
  front: Map<string, Full | null>
  letters: Map<string, Full | null>
  /** What letters in brackets stand for. */
  spelled: Map<string, Full>
  /** Organisations by their name without its country: *Federal Reserve* → *US Federal Reserve*. */
  national: Map<string, Full | null>
  /** Names of an open kind by first and by last word. */
  open: Map<string, Full | null>
  whole: Map<string, Full>
}

function fullNames(found: readonly Found[]): Index {
  const index: Index = {
    last: new Map(),
    given: new Map(),
    tail: new Map(),
    front: new Map(),
    letters: new Map(),
    spelled: new Map(),
    national: new Map(),
    open: new Map(),
    whole: new Map(),
  }
  const relatives: Full[] = []
  const shared = new Map<string, Full>()
  const alone = new Set<string>()
  for (const [
    first,
    { keys, kind, start, text, demonym, role, pronoun, letters, family },
  ] of found.entries()) {
    if (demonym || isCutShort(keys, kind)) continue
    if (keys.length < 2) {
      if (family && !alone.has(keys[0])) shared.set(keys[0], fullIn(family, keys[0], text, first))
      alone.add(keys[0])
      const before = kind === 'organisation' && first > 0 ? found[first - 1] : undefined
      if (before && start === before.end + 2 && isTurned(text, before))
        put(index.letters, keys[0], index.whole.get(`organisation ${before.keys.join(' ')}`)!)
      if (kind === 'person' && (role || pronoun) && !index.last.has(keys[0]))
        index.last.set(keys[0], { text: plain(text), keys, kind, first })
      continue
    }
    const key = `${kind} ${keys.join(' ')}`
    if (index.whole.has(key)) continue
    const full = { text: plain(text), keys, kind, first }
    index.whole.set(key, full)
    if (letters && !index.spelled.has(letters)) index.spelled.set(letters, { ...full, spelled: true })
    if (!kind) {
      put(index.open, keys[0], full)
      put(index.open, lastOf(keys), full)
    } else if (kind === 'person') {
      put(index.given, keys[0], full)
      if (role && relative.test(role)) relatives.push(full)
      else putLast(index, full)
    } else if (kind === 'organisation') {
      if (keys[keys.length - 1] !== 'house' && !/ d[eu]s? \S+$/.test(text))
        put(index.tail, keys[keys.length - 1], full)
      if (!common(keys[0]) && !servesPlace(keys)) put(index.front, keys[0], full)
      for (const letters of abbreviations(keys, plain(text))) put(index.letters, letters, full)
      if (keys.length > 2 && isNational(keys[0])) put(index.national, keys.slice(1).join(' '), full)
    }
  }
  for (const [key, full] of shared)
    if (!index.given.has(key) && !index.last.has(key)) {
      index.given.set(key, full)
      putLast(index, full)
    }
  for (const full of relatives) if (!index.last.has(lastOf(full.keys))) putLast(index, full)
  return index
}

/** *Her mother, Ilka Berg*: who is told of as somebody's relative is not whom a last name alone means. */
const relative =
  /(?:^|\s)(?:(?:grand|step)?(?:mother|father|son|daughter)|aunt|brother|cousin|husband|nephew|niece|sister|uncle|widow|wife)$/

/** *International Rowing Federation (FIR)*: the first letters of a body in the order of another language. */
function isTurned(letters: string, { keys, kind, text }: Found): boolean {
  if (kind !== 'organisation' || keys.length < 3 || !/^[A-Z]{3,}$/.test(letters)) return false
  const sorted = (word: string) => word.toLowerCase().split('').sort().join('')
  return abbreviations(keys, plain(text)).some((own) => sorted(own) === sorted(letters))
}

/** *Ann*, of Ann and Bob Lund. */
function fullIn(family: string, key: string, text: string, first: number): Full {
  const keys = [key, ...family.toLowerCase().split(' ')]
  return { text: plain(`${text} ${family}`), keys, kind: 'person', first }
}

/** *King Charles*, *Lord Biro*: who goes by one word, whoever else has it for a given name. */
const ruler = /(?:^|\s)(?:emperor|empress|king|lord|pope|prince|princess|queen|saint|sultan)$/i

function putLast({ last }: Index, full: Full): void {
  const key = lastOf(full.keys)
  put(last, key, full)
  put(last, `${pronounOf(full.text) ?? anyone} ${key}`, full)
}

/** Stands for a pronoun where a given name does not tell it. */
const anyone = 'they'

/** *Ms Lund*: the only woman of the name, or, where all others are men, who may be one. */
function withPronoun({ last }: Index, pronoun: string, key: string): Full | null | undefined {
  const own = last.get(`${pronoun} ${key}`)
  return own === undefined ? last.get(`${anyone} ${key}`) : own
}

/** The last name among the words of a name: *Jr.* and *III* are none. */
function lastOf(keys: readonly string[]): string {
  const last = keys[keys.length - 1]
  return keys.length > 2 && /^(?:ii|iii|iv|jr|sr)$/.test(last) ? keys[keys.length - 2] : last
}

/** A later name takes the place only where the earlier is the same person: *Jane Ann Roe* after *Jane Roe*. */
function put(map: Map<string, Full | null>, key: string, full: Full): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, full)
  else if (known?.keys.length === 1) map.set(key, full)
  else if (known && known.text !== full.text)
    map.set(key, samePerson(known, full) ? (known.keys.length >= full.keys.length ? known : full) : null)
}

function samePerson(one: Full, other: Full): boolean {
  const [short, long] = one.keys.length < other.keys.length ? [one.keys, other.keys] : [other.keys, one.keys]
  return short.every(
    (key) => long.includes(key) || long.some((word) => key.length === 1 && word.startsWith(key)),
  )
}

function fullOf(
  { keys: all, kind, certain, text, the, demonym, pronoun, role, speaks, apart }: Found,
  index: Index,
): Pick<Full, 'text' | 'kind' | 'spelled'> | undefined {
  const keys = isCutShort(all, kind) ? all.slice(1) : all
  // “Phoenix said”, of Ann Phoenix: no town.
  const sayer = speaks && !demonym && keys.length === 1 ? index.last.get(keys[0]) : undefined
  if (sayer && sayer.keys.length > 1) return sayer
  // “The Jeffrey Lund files”: of whom the text names as a person.
  const someone =
    the && kind === 'organisation' && keys.length > 1 && index.whole.get(`person ${keys.join(' ')}`)
  if (someone) return someone
  const place = places.get(keys.join(' '))
  if (place && (kind === 'place' || demonym)) return { text: place.name, kind: 'place' }
  const state = kind === 'place' && keys.length === 1 ? states.get(keys[0]) : undefined
  if (state) return { text: state, kind: 'place' }
  if (kind === 'organisation') {
    const own = everyday.get(keys.join(' '))
    const national = index.national.get(own?.toLowerCase() ?? keys.join(' '))
    if (national || own) return national ?? { text: own!, kind }
  }
  if (keys.length > 1) {
    if (kind !== 'person') return undefined
    const longer = index.last.get(lastOf(keys))
    return longer &&
      longer.keys.length > keys.length &&
      longer.keys[0] === keys[0] &&
      samePerson(longer, { text, keys, kind, first: 0 })
      ? longer
      : undefined
  }
  const [key] = keys
  const spelled =
    index.spelled.size && /^\p{Lu}\p{L}*\p{Lu}s?$/u.test(text) ? index.spelled.get(key) : undefined
  if (spelled) return index.national.get(spelled.keys.join(' ')) ?? spelled
  const letters = /^[A-Z][A-Z.&]+s?$/.test(text) ? index.letters.get(key) : undefined
  if (letters) return index.national.get(letters.keys.join(' ')) ?? letters
  const tail = kind === 'person' ? undefined : index.tail.get(key)
  if (tail && the) return index.national.get(tail.keys.join(' ')) ?? tail
  const own = pronoun && withPronoun(index, pronoun, key)
  if (own) return own
  const last = index.last.get(key)
  if (last && pronoun && (pronounOf(last.text) ?? pronoun) !== pronoun)
    return { text: plain(text), kind: 'person' }
  // “Sister Ilka”, of Ilka Berg: a title may stand before a given name.
  const ofGiven = last?.keys.length === 1 && !(role && ruler.test(role)) && index.given.get(key)
  if (ofGiven) return ofGiven
  // “Lund now expects”, of Lund Tools, which was told of before Dick Lund who founded it.
  const firm =
    last && !the && !role && !pronoun && !speaks && kind !== 'person' ? index.front.get(key) : undefined
  const isFirm = firm?.kind === 'organisation' && legal.test(firm.keys[firm.keys.length - 1])
  if (isFirm && firm.first < last!.first && last!.keys.length > 1) return firm
  if (last && !(kind === 'place' && certain)) return last
  if (last === null && !the && kind !== 'place' && !(lexicon.get(key)! & Word.org))
    return { text: plain(text), kind: 'person' }
  if (the && isFamily(key, index)) return { text: plain(text), kind: 'person' }
  if (tail && !kind) return tail
  // “Tessaro said” makes nobody of Tessaro Group.
  const alone =
    !kind ||
    (kind === 'organisation' && !(lexicon.get(key)! & Word.firstName)) ||
    (kind === 'person' && !role && !pronoun && !index.given.get(key))
  const front = alone && !the && !apart ? index.front.get(key) : undefined
  // *ATL Cymru* is a part of ATL.
  const isPart = front && kind === 'organisation' && places.has(lastOf(front.keys))
  if (front && !isPart) return front
  const given = kind === 'organisation' || the ? undefined : index.given.get(key)
  if (given) return given
  const open = kind || the ? undefined : index.open.get(key)
  if (open) return open
  return last === null || given === null ? { text: plain(text), kind: kind ?? 'person' } : undefined
}

const legal = /^(?:ag|corp|corporation|enterprises|group|holdings|inc|limited|llc|ltd|plc)$/

/** What everybody calls some bodies. */
const everyday = new Map([['fed', 'Federal Reserve']])

function isNational(key: string): boolean {
  return places.get(key)?.demonym === true || countryNames.has(key)
}

/** *The Bergs*, where somebody here is a Berg. */
function isFamily(key: string, { last }: Index): boolean {
  return [/s$/, /es$/].some((end) => end.test(key) && last.has(key.replace(end, '')))
}

/** Letters that abbreviate: of all words, and without the small ones. */
function abbreviations(keys: readonly string[], text: string): string[] {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0].toLowerCase())
    .join('')
  const all = words.map((word) => word[0].toLowerCase()).join('')
  return keys.length > 1 ? [...new Set([capitals, all])].filter((letters) => letters.length > 1) : []
}

/** *Van Kerk* is short for a name that ends so, and *Los Alder Falcons* for none. */
function isCutShort(keys: readonly string[], kind: ToldKind | undefined): boolean {
  return keys.length > 1 && kind !== 'organisation' && isParticle(keys[0])
}

/** Does a name begin with it that is cut short: *van*, and not *Al* or *Ben*? */
function isParticle(key: string): boolean {
  return particles.has(key) && !((lexicon.get(key) ?? 0) & Word.firstName)
}

function common(key: string): boolean {
  return particles.has(key) || (lexicon.has(key) && (lexicon.get(key)! & ~Word.firstName) !== 0)
}

function plain(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').replace(unseen, '')
}
