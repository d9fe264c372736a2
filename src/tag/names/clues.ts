/**
 * What tells of whom or of what a name is, where its own words do not say: clues in the name, and in the few words around it. How much each
 * tells is counted (`weights.ts`); here is only what one is. `_` stands for a name of one word, `__` for a longer one, small letters
 * for a word as it stands, and capitals for words of one class: `in _`, `__ , who`, `CALLING _`, `Place and _`.
 */
import { singular } from '../../lib/singular.ts'
import { Flag, Kind } from '../../lib/words.ts'
import { isCalling, kin } from './callings.ts'
import { famous, hump, isCommon, mayBePerson } from './looks.ts'
import type { Part } from './part.ts'
import { countryNames } from './places.ts'
import { isStateAt } from './states.ts'
import { flagsOf, type Ground, word } from './units.ts'
import { placePrepositions, speech, Word } from './words.ts'

/** What carries the name of a place in front, or has it behind *of*: *the Alder estuary*, *the coast of Tarn*. */
const placeNouns = new Set(
  `airport archdiocese archipelago area basin bay borough boroughs canal capital cities city coast coastline commune communities
  community counties county delta desert diocese district districts division duchy east estuary gorge hamlet harbour highlands hill hills hinterland
  inhabitants island islands lagoon mountains municipalities municipality neighborhood neighbourhood north outback outskirts parish peninsula people plateau port province provinces
  region regions reservoir reservoirs resort river seaport shores slopes south state strait streets suburb suburbs town towns township university valley village villages ward west`.split(
    /\s+/,
  ),
)

/** Who is somebody of a place: *mayor of Dunmore*. */
const seats = new Set(
  'archbishop bishop citizens count countess duchess duke earl governor king mayor natives prince princess queen resident residents'.split(
    ' ',
  ),
)

/** What stands before the name of a body, and of nobody: *the newspaper Dagens Tid*. */
const bodies = new Set(
  `agency airline automaker bank band bookseller brewer broadcaster brewery carmaker chain charity chipmaker club company conglomerate co-operative cooperative daily developer discounter drugmaker firm grocer group housebuilder insurer journal lender magazine maker manufacturer newspaper
  nonprofit operator orchestra party producer provider publisher retailer startup subsidiary supermarket supplier think-tank union unit weekly`.split(
    /\s+/,
  ),
)

/** What carries the name of a thing or a body in front: *the Strava app*. */
const carriers = new Set(
  `app brand campaign collection conference device event festival game model page platform program programme project range series service show site software store stores survey system
  tool tour website`.split(/\s+/),
)

/** What companies have: *Orchard shares*. */
const stocks = new Set('bonds earnings profit profits revenue sales share shares stock'.split(' '))

/** What bodies have, and nobody: *Vendry’s chief executive*. */
const bosses =
  /^(?:chief (?:economist|executive|financial|operating)|finance director|headquarters|managing director|shareholders|workforce)\b/

/** What bodies do, and neither places nor things. */
const makes = /^(?:employs|makes|manufactures|sells|supplies|trades)$/

/** Who or what is at a body, and not at a town: *shoppers at Tarnmart*. */
const staff = new Set(
  `analyst analysts boss buyer buyers clerk customer customers economist economists employee employees executive executives job jobs lecturer manager professor researcher researchers shop shopper shoppers shops shopped shopping staff
  research research strategist strategists student students work worker workers works worked working`.split(
    /\s+/,
  ),
)

/** What is done to somebody: *talks to Ilka Berg*. */
const speaking =
  /^(?:belongs?|listen(?:s|ed|ing)?|married|sp(?:eaks?|oke|oken|eaking)|talk(?:s|ed|ing)?|wr[io]te?s?|writing|written)$/

/** Classes of words beside names, the surer first. */
const classes = new Map<string, string>()
for (const [own, words] of [
  ['BODY', bodies],
  ['PLACE', placeNouns],
  ['STAFF', staff],
  ['KIN', kin],
  ['SPEECH', speech],
  ['CARRIER', carriers],
  ['STOCK', stocks],
] as const)
  for (const form of words) if (!classes.has(form)) classes.set(form, own)

/** What lies on a side of a place, and of no body: *northern Tarn*; and what places have: *Tarn’s parliament*. */
const sides = /^(?:central|downtown|(?:north|south)?-?(?:east|west)ern|northern|rural|southern|upper)$/
const realms =
  /^(?:airport|army|border|capital|coast|coastline|economy|electorate|government|judiciary|king|ministry|parliament|population|prime|queen|supreme|voters)$/

/** What stands in a journal. */
const printed = /^(?:article|editorial|findings|paper|printed|published|research|study)$/

/** Who sits for a place as well as for a party: *the Tarn MP*, *the SNP MP*. */
const seated = /^(?:me|m|ms)ps?$|^(?:mla|td)s?$/

/** The class of a word beside a name, if it has one. */
function classOf(form: string): string {
  return classes.get(form) ?? (isCalling(form) && !seated.test(form) ? 'CALLING' : '')
}

/** The class of a capitalised word that opens nothing. */
function classOfName(form: string): string {
  return classOfFlags(flagsOf(form))
}

function classOfFlags(flags: number): string {
  if (flags & Word.calendar) return 'Month'
  if (flags & Word.place) return 'Place'
  if (flags & Word.org) return 'Body'
  if (flags & Word.firstName) return 'Person'
  if (flags & Word.demonym) return 'Demonym'
  if (flags & (Word.title | Word.office)) return 'Title'
  return flags & Word.orgTail ? 'Tail' : 'Name'
}

/** Small words that are looked behind. */
const bridges = new Set('a an and as at by for from in of on than the to with ,'.split(' '))
const auxiliaries = new Set('are could had has have is was were will would'.split(' '))

/** *The operator, Funivie Alte, said*: a sentence that opens with what the body is whose name begins with token `from`. */
export function isBodyIntroduced(ground: Ground, from: number): boolean {
  return (
    from > 2 &&
    word(ground, from - 1) === ',' &&
    bodies.has(word(ground, from - 2)) &&
    /^(?:The|Its|Their)$/.test(word(ground, from - 3)) &&
    ground.opens(from - 3)
  )
}

/** Clues in the words around a name between the tokens `low` and `high`; `told` where a role says that it is somebody’s. */
export function cluesAround(
  ground: Ground,
  { run, a, b }: Part,
  low: number,
  high: number,
  told: boolean,
): string[] {
  const { words } = ground
  const small = (i: number) => (i >= low && i < high ? word(ground, i).toLowerCase() : '')
  /** A token as clues have it. */
  const sign = (i: number): string => {
    if (i < low) return '^'
    if (i >= high) return '$'
    if (words.kind[i] === Kind.number) return '#'
    if (words.kind[i] === Kind.word)
      return words.flag[i] & Flag.initial && !ground.opens(i) ? classOfName(small(i)) : small(i)
    return /^['’]/.test(word(ground, i))
      ? word(ground, i).replace('’', "'")
      : word(ground, i).replace(/[“”]/, '"')
  }
  const { from } = run.units[a]
  const { to } = run.units[b]
  const the = run.the && a === 0
  const before = from - (the ? 2 : 1)
  const name = (the ? 'the ' : '') + (b > a ? '__' : '_')
  const opens = ground.opens(the ? from - 1 : from)
  const near = opens ? '^' : sign(before)
  const found = [`${near} ${name}`]
  const isOwned = near === 'of' && ownerOf(ground, before - 1, low)
  if (told) found.push('role')
  // “The Great Idea was full” tells of nobody; “the Lund papers” may.
  if (the)
    found.push(name, ...(/^\p{Ll}/u.test(sign(to + 1)) && !auxiliaries.has(sign(to + 1)) ? [] : ['article']))
  if (near !== '^') {
    const own = classOf(small(before))
    if (own) found.push(`${own} ${name}`)
    if (sides.test(near)) found.push(`SIDE ${name}`)
    // “Published in Marine Letters”
    if (near === 'in' && b > a && printed.test(small(before - 1))) found.push('PRINTED in __')
    // “A beekeeper in Tarn told me.”
    if (placePrepositions.has(near))
      found.push(`WHERE ${name}`, ...(speech.has(small(to + 1)) ? [`WHERE ${name} SPEECH`] : []))
    // “Inspector Bo Berg of Tarn said”
    if (isOwned) found.push(`${name} of a name`)
    if (bridges.has(near)) {
      found.push(`${sign(before - 1)} ${near} ${name}`)
      const far = near === 'of' && seats.has(small(before - 1)) ? 'PLACE' : classOf(small(before - 1))
      if (far) found.push(`${far} ${near} ${name}`)
      if (near === 'to' && speaking.test(small(before - 1))) found.push(`SPEAKING to ${name}`)
    }
    if (near === ',' && isStateAt(ground, from, high)) found.push(`, STATE`)
    if ((near === 'and' || near === ',') && isAmongPlaces(ground, before, low, small))
      found.push(`PLACE of ${name}`)
  }
  if (!(isOwned && speech.has(small(to + 1))))
    cluesBehind(found, ground, b > a ? '__' : '_', to + 1, high, sign, small)
  return found
}

/** *Bo Berg of*, *the mayor of*: does a name or a calling end with token `at`, so that what follows is where it belongs? */
function ownerOf({ words, opens }: Ground, at: number, low: number): boolean {
  return at > low && (words.flag[at] & Flag.initial) > 0 && !opens(at)
}

/** How many tokens a list of places is looked back over. */
const longestList = 16

/** *The cities of Oslo, Bergen and Tarn*: does a plural of places open the list in which token `at` joins a name? */
function isAmongPlaces(ground: Ground, at: number, low: number, small: (i: number) => string): boolean {
  const { words } = ground
  for (let i = at - 1; i > low && i > at - longestList; i--) {
    const form = small(i)
    if (form === 'of') return small(i - 1).endsWith('s') && placeNouns.has(small(i - 1))
    const isName = words.kind[i] === Kind.word && words.flag[i] & Flag.initial
    if (!isName && form !== ',' && form !== 'and' && form !== 'the') return false
  }
  return false
}

/** Clues from token `at` on, which stands right behind the name. */
function cluesBehind(
  found: string[],
  ground: Ground,
  name: string,
  at: number,
  high: number,
  sign: (i: number) => string,
  small: (i: number) => string,
): void {
  const near = sign(at)
  found.push(`${name} ${near}`)
  const form = small(at)
  const own = classOf(form)
  if (own) found.push(`${name} ${own}`)
  else if (/^\p{Ll}/u.test(near)) {
    if (isCommon(form)) found.push(`${name} NOUN`)
    else if (/(?:ed|s)$/.test(near)) found.push(`${name} ${near.endsWith('ed') ? 'DID' : 'DOES'}`)
  }
  if (near === "'s") {
    found.push(`${name} 's ${sign(at + 1)}`)
    if (realms.test(small(at + 1)) || realms.test(small(at + 2))) found.push(`${name} 's REALM`)
    if (bosses.test(`${small(at + 1)} ${small(at + 2)}`)) found.push(`${name} 's BOSS`)
    const held = classOf(small(at + 1))
    if (held) found.push(`${name} 's ${held}`)
  } else if (near === ',') {
    if (small(at + 1) === 'which' && makes.test(small(at + 2))) found.push(`${name} , which MAKES`)
    found.push(`${name} , ${isStateAt(ground, at + 1, high) ? 'Place' : sign(at + 1)}`)
    const called = apposed(ground, at + 1, high, small)
    if (called) found.push(`${name} , a ${called}`)
  } else if (near === 'and' || near === '(' || auxiliaries.has(near))
    found.push(`${name} ${near} ${sign(at + 1)}`)
}

/** The class of what the noun behind a comma says that the name is: *, a small brewery in Tarn*, *, a software company*; of *, a company spokesman said* none. */
function apposed(ground: Ground, at: number, high: number, small: (i: number) => string): string {
  if (!/^(?:an?|the|his|her|its)$/.test(small(at))) return ''
  let found = ''
  for (let i = at + 1; i < Math.min(high, at + 8); i++) {
    const form = small(i)
    if (ground.words.kind[i] === Kind.mark ? form !== '-' : phraseEnds.has(form)) return found
    if (speech.has(form)) return ''
    found = classOf(form) || found
  }
  return found
}

const phraseEnds = new Set('at for from in of on that which who with'.split(' '))

/** *PJBank*: as nobody is called. */
const letteredInFront = /^\p{Lu}{2,}\p{Ll}{3}/u

/** Clues in the words of a name. */
export function cluesWithin({ run, a, b, hint }: Part, ground: Ground): string[] {
  const units = run.units.slice(a, b + 1)
  const first = units[0]
  const { key } = units[units.length - 1]
  const found = [`size ${Math.min(4, units.length)}`]
  if (hint) found.push(`by ${hint}`)
  if (units.some((unit) => hump.test(word(ground, unit.from)))) found.push(b > a ? 'inside __' : 'inside _')
  const one = singular(key)
  if (isCommon(key)) found.push(b > a ? 'common end' : 'common')
  if (b === a) {
    found.push(`_${key.slice(-3)}`, `_${key.slice(-2)}`)
    if (one !== key) found.push('plural')
    if (famous.has(key)) found.push('famous')
    if (first.upper) found.push(`letters ${Math.min(5, key.length)}`)
    return found
  }
  if (!units[units.length - 1].flags) found.push(`__${key.slice(-3)}`)
  found.push(`${classOfFlags(first.flags)} first`, `${classOfFlags(units[units.length - 1].flags)} last`)
  if (one !== key) found.push('plural end')
  // *Statistics Norway*
  if (countryNames.has(key)) found.push('country last')
  if (isCommon(first.key)) found.push('common first')
  if (!mayBePerson(units) || units.some((unit) => letteredInFront.test(word(ground, unit.from))))
    found.push('nobody')
  return found
}
