/** Read names as they stand in the passages of a capture, and the clues to what they are names of. */
import { Flag, Kind, type Words } from '../../lib/words.ts'
import type { Passage, Span } from '../../schema.ts'
import { isPersonal } from './callings.ts'
import { cluesAround, cluesWithin, isBodyIntroduced } from './clues.ts'
import { holds } from './doubts.ts'
import { pronounOfCalling } from './genders.ts'
import type { Found } from './links.ts'
import type { Part } from './part.ts'
import { parts } from './parts.ts'
import { roleAcross, roleBefore, roleBehind } from './roles.ts'
import { type Run, runs } from './runs.ts'
import { type Spelled, spelledNames } from './spelled.ts'
import { hasTeams, isTeam, mayPlay, tellTeams } from './teams.ts'
import { type Ground, word } from './units.ts'
import { lowerWords, openings, shouts, type Usage } from './usage.ts'
import { besides, cast, enough, openVotes, type Votes } from './votes.ts'
import { lexicon, placePrepositions, speech, Word } from './words.ts'

/** Names as they stand, and what is told of those whose own words do not say what they are, by the keys of the name. */
export interface Reading {
  found: Found[]
  votes: Map<string, Votes>
  /** Names side by side in a list. */
  pairs: readonly (readonly [Found, Found])[]
}

/** Read the names in passages. Linear. */
export function readNames(
  text: string,
  words: Words,
  passages: readonly Passage[],
  sentences: readonly Span[],
): Reading {
  const starts = startsOf(words, sentences)
  const opens = openings(text, words, starts)
  const spelled = spelledNames({ text, words, opens })
  const ground: Ground = { text, words, starts: (i) => starts[i] === 1, opens, spelled }
  const stretches: { run: Run; low: number; high: number }[] = []
  const capital = new Map<string, number>()
  let low = 0
  for (const { start, end } of passages) {
    while (low < words.length && words.start[low] < start) low++
    let high = low
    while (high < words.length && words.start[high] < end) high++
    if (!shouts(ground, low, high)) {
      for (const run of runs(ground, low, high)) {
        stretches.push({ run, low, high })
        for (let i = run.initial ? 1 : 0; i < run.units.length; i++) {
          const { key } = run.units[i]
          capital.set(key, (capital.get(key) ?? 0) + 1)
        }
      }
    }
    low = high
  }
  const usage: Usage = {
    capital,
    lower: lowerWords(text, words),
    common: spelled.common,
    letters: new Set(spelled.letters.values()),
  }
  const open: { part: Part; low: number; high: number }[] = []
  for (const { run, low, high } of stretches)
    for (const part of parts(run, usage)) open.push({ part, low, high })
  const sure = new Set<string>()
  for (const { part } of open)
    if (!part.doubtful || part.b > part.a)
      for (let i = part.a; i <= part.b; i++) sure.add(part.run.units[i].key)
  const found: Found[] = []
  const votes = new Map<string, Votes>()
  /** Names by the letters in brackets behind them, which tell of the same. */
  const aliases = new Map<string, string>()
  for (const { part, low, high } of open) {
    const name = nameOf(ground, part, low, high, usage, sure, votes, aliases)
    if (name) found.push(name)
  }
  return paired(text, spelled.letters.size ? withoutIdleLetters(found, spelled.letters) : found, votes)
}

/** *Deficit Disorder (DD)*: the letters of what is no name are none either. */
function withoutIdleLetters(found: Found[], letters: Spelled['letters']): Found[] {
  const used = new Set(found.flatMap((name) => name.letters ?? []))
  const idle = new Set([...letters.values()].filter((key) => !used.has(key)))
  return idle.size ? found.filter(({ keys }) => keys.length > 1 || !idle.has(keys[0])) : found
}

function paired(text: string, found: Found[], votes: Reading['votes']): Reading {
  tellTeams(found)
  const pairs = pairsOf(text, found)
  for (const [one, other] of pairs) {
    if (one.certain) besides(votes, other, one.kind)
    if (other.certain) besides(votes, one, other.kind)
  }
  tellWhere(text, pairs, votes)
  return { found, votes, pairs }
}

/** *in Tarn, Vole Rise and Alder*: what stands before the first name of three and more stands before all; of two it may not (*in Tarn and Ilka Berg in Oslo*). */
function tellWhere(text: string, pairs: Reading['pairs'], votes: Reading['votes']): void {
  let where: string | undefined
  for (const [i, [one, other]] of pairs.entries()) {
    if (one !== pairs[i - 1]?.[1])
      where = pairs[i + 1]?.[0] === other ? prepositionBefore(text, one.start) : undefined
    const own = where && !other.certain ? votes.get(other.keys.join(' ')) : undefined
    if (own) cast(own, [`${where} ${other.keys.length > 1 ? '__' : '_'}`])
  }
}

/** The preposition of place right before a name, if there is one. */
function prepositionBefore(text: string, start: number): string | undefined {
  const before = text[start - 1] === ' ' ? text.slice(Math.max(0, start - 9), start - 1) : ''
  const form = before.slice(before.lastIndexOf(' ') + 1)
  return placePrepositions.has(form) ? form : undefined
}

/** *Tarn and Alder*, *Tarn, Alder*: names with nothing but what joins a list between them. */
function pairsOf(text: string, found: readonly Found[]): [Found, Found][] {
  const pairs: [Found, Found][] = []
  for (let i = 1; i < found.length; i++) {
    const gap = found[i].start - found[i - 1].end
    if (gap < 2 || gap > 8) continue
    const joint = text.slice(found[i - 1].end, found[i].start)
    if (!between.test(joint)) continue
    pairs.push([found[i - 1], found[i]])
    if (joint === ' and ' || joint === ' & ') tellFamily(text, found[i - 1], found[i])
  }
  return pairs
}

/** *Ann and Bob Lund*, *the brothers Orsk and Tarlo Lund*: gives the last name of `other` to who has none. */
function tellFamily(text: string, one: Found, other: Found): void {
  if (one.keys.length > 1 || one.the || one.role || one.pronoun || one.demonym) return
  if (other.keys.length !== 2 || other.role || other.the || (other.certain && other.kind !== 'person')) return
  const isGiven = ({ keys }: Found) => ((lexicon.get(keys[0]) ?? 0) & onlyGiven) === Word.firstName
  const areKin = siblings.test(text.slice(Math.max(0, one.start - 10), one.start))
  // “Mel, Sigrid and Justin Lund” are three.
  const isListed = listed.test(text.slice(Math.max(0, one.start - 24), one.start))
  if (!areKin && (isListed || !(isGiven(one) && isGiven(other)))) return
  if (one.kind && one.kind !== 'person') return
  one.family = other.text.slice(other.text.indexOf(' ') + 1)
  if (areKin) one.kind = 'person'
}

const onlyGiven = Word.firstName | Word.place | Word.org | Word.group | Word.title
const listed = /(?:^|\s)\p{Lu}\S*, $/u
const siblings = /(?:^|\s)(?:brothers|siblings|sisters|twins) $/i

const between = /^(?:['’]s)?(?:,? (?:and|or) |, )(?:the )?$/

/** For each token: 1 where a sentence begins with it. */
function startsOf(words: Words, sentences: readonly Span[]): Uint8Array {
  const starts = new Uint8Array(words.length)
  let i = 0
  for (const { start } of sentences) {
    while (i < words.length && words.start[i] < start) i++
    if (i < words.length && words.start[i] === start) starts[i] = 1
  }
  return starts
}

/** The name of a part, unless the part is none. */
function nameOf(
  ground: Ground,
  part: Part,
  low: number,
  high: number,
  usage: Usage,
  sure: ReadonlySet<string>,
  votes: Map<string, Votes>,
  aliases: Map<string, string>,
): Found | undefined {
  const { words, text } = ground
  const { run, a, b } = part
  const units = run.units.slice(a, b + 1)
  const from = units[0].from
  const to = units[units.length - 1].to
  const start = words.start[articleBefore(ground, from, low)]
  const end = words.end[to]
  const behind = to + 1 < high ? word(ground, to + 1) : ''
  const held = holds(part, behind, usage, sure, () => roleBehind(ground, to, high) !== undefined)
  if (
    !held ||
    behind === "'t" ||
    behind === '’t' ||
    (a === b &&
      !part.titled &&
      (isBill(units[0].key, word(ground, from - 1)) || isStyle(units[0].key, behind))) ||
    // “2H23”, “LSD%”.
    /\d/.test(text.charAt(start - 1)) ||
    text[end] === '%' ||
    (text[end] === '-' && /\s/.test(text.charAt(end + 1)))
  )
    return undefined
  // “LUND: No.”: who speaks, in a transcript that says nowhere whose name it is; or no name at all.
  if (a === b && behind === ':' && units[0].upper && !units[0].flags && !sure.has(units[0].key))
    return undefined
  if ((!part.kind || part.kind === 'organisation') && isRemit(ground, from)) return undefined
  const across =
    !part.role && (part.kind === 'person' || !part.kind) && roleAcross(ground, from, to, low, high)
  const before = part.role
    ? { start: words.start[run.units[part.role[0]].from], end: words.end[run.units[part.role[1]].to] }
    : (roleBefore(ground, from, low) ??
      (across && (part.kind || isPersonal(text.slice(across.start, across.end))) ? across : undefined))
  const personal = before && (part.role || isPersonal(text.slice(before.start, before.end)))
  const isShare = isListed(ground, to + 1)
  const isOpen = !part.kind || part.hint !== undefined
  const isSomeAge = isOpen && !(run.the && a === 0) && !run.units[b].upper && isAge(ground, to + 1, high)
  const kind =
    (isShare ? 'organisation' : isSomeAge ? 'person' : part.kind) ??
    (personal
      ? 'person'
      : (a === b && seat.test(behind)) || (!run.the && ofPlace.test(behind))
        ? 'place'
        : isBodyIntroduced(ground, from)
          ? 'organisation'
          : undefined)
  const role = before ?? (kind === 'person' || (!kind && !run.the) ? roleBehind(ground, to, high) : undefined)
  const keys = units.map(({ key }) => key)
  const certain = kind !== undefined && (!part.hint || isShare || isSomeAge)
  const letters = ground.spelled.letters.get(to)
  // “said Sia, who …”
  const isWho =
    !kind && behind === ',' && word(ground, to + 2) === 'who' && speech.has(word(ground, from - 1))
  if (!certain) {
    const key = (a === b && aliases.get(keys[0])) || keys.join(' ')
    if (letters) aliases.set(letters, key)
    let own = votes.get(key)
    if (!own) {
      own = openVotes()
      cast(own, cluesWithin(part, ground))
      if (held === 'open') cast(own, ['open'])
      votes.set(key, own)
    }
    if (own.heard++ < enough)
      cast(own, cluesAround(ground, part, low, high, role !== undefined && !(before && !personal)))
  }
  const mayBeTeam = kind === 'place' && !part.demonym && hasTeams(keys)
  const team = mayBeTeam ? teamAt(ground, from, to, low, high) : undefined
  // One object for all, field by field: there is one for each name of each capture.
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: isWho ? 'person' : kind,
    certain,
    open: held === 'open',
    team,
    keys,
    the: run.the && a === 0,
    letters,
    speaks: speech.has(behind),
    pronoun: part.titled ? pronounBefore(run, a) : undefined,
    role: role && text.slice(role.start, role.end).replace(/\s+/g, ' '),
    demonym: part.demonym,
  }
}

/** Is the place of these tokens a team, or may it be one? */
function teamAt(ground: Ground, from: number, to: number, low: number, high: number): Found['team'] {
  if (isTeam(ground, from, to, low, high)) return 'plays'
  return mayPlay(ground, from, to, low) ? 'may' : undefined
}

/** Is a company listed at an exchange, which stands behind its name: *Copperline (NYSE: COP)*? */
function isListed(ground: Ground, at: number): boolean {
  return (
    ground.text[ground.words.start[at]] === '(' &&
    /^(?:AMEX|ASX|BSE|LSE|NASDAQ|NSE|NYSE|Nasdaq|OTC|TSX)$/.test(word(ground, at + 1)) &&
    word(ground, at + 2) === ':'
  )
}

/** *Ilka Tarvas, 34, …*: does somebody’s age stand at token `at`, between commas or before a stop? */
function isAge(ground: Ground, at: number, high: number): boolean {
  const { text, words } = ground
  if (at + 2 >= high || text[words.start[at]] !== ',' || words.kind[at + 1] !== Kind.number) return false
  const age = word(ground, at + 1)
  return /^[1-9]\d?$/.test(age) && (/^[,;.]$/.test(word(ground, at + 2)) || word(ground, at + 2) === 'and')
}

/** What a place is, behind its name: *Misamis Oriental province*. */
const ofPlace =
  /^(?:county|district|governorate|islands?|municipality|prefecture|province|regency|subdistrict|township|village)$/

/** Who is somebody of a place: *Ashvale mayor Ilka Berg*. */
const seat = /^(?:councillors?|mayors?|residents?|townspeople|villagers?)$/

/** *the Minister for Regional Development*: is what begins with token `from` what a minister is for? */
function isRemit(ground: Ground, from: number): boolean {
  const at = word(ground, from - 1) === 'the' ? from - 2 : from - 1
  return at > 0 && word(ground, at) === 'for' && ministers.test(word(ground, at - 1))
}

const ministers = /^(?:commissioners?|ministers?|secretary|secretaries)$/i

/** *the Bill*, *this Grant*, *a new Bill*: a thing that is also a first name. */
function isBill(key: string, before: string): boolean {
  return (
    /^(?:bill|chance|faith|grace|grant|hope|mark|rose|will)$/.test(key) &&
    /^(?:an?|any|each|every|its|new|no|our|that|the|their|this)$/i.test(before)
  )
}

/** *Roman mosaics*, *Norman walls*: of what peoples left, not of somebody. */
function isStyle(key: string, behind: string): boolean {
  return (
    /^(?:norman|roman)s?$/.test(key) &&
    /^\p{Ll}/u.test(behind) &&
    !speech.has(behind) &&
    !((lexicon.get(behind) ?? 0) & Word.grammar) &&
    !behind.endsWith('ed')
  )
}

/** The token of the Arabic article that a hyphen joins to token `at` (*al-Qaeda*), else `at`. */
function articleBefore(ground: Ground, at: number, low: number): number {
  const { words } = ground
  if (
    at - 2 < low ||
    word(ground, at - 1) !== '-' ||
    (words.flag[at] | words.flag[at - 1]) & Flag.spaceBefore
  )
    return at
  return /^(?:al|an|ar|as|el|ul)$/.test(word(ground, at - 2)) && !afterHyphen(ground, at - 2) ? at - 2 : at
}

function afterHyphen(ground: Ground, at: number): boolean {
  return at > 0 && word(ground, at - 1) === '-' && !(ground.words.flag[at] & Flag.spaceBefore)
}

/** The pronoun of the calling right before unit `a`: *Ms* Lund. */
function pronounBefore({ units }: Part['run'], a: number): Found['pronoun'] {
  return a > 0 ? pronounOfCalling(units[a - 1].key) : undefined
}
