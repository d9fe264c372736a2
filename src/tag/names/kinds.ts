/** Person, organisation or place, by the words of a name alone. */
import { isOutlet } from '../../lib/outlets.ts'
import { singular } from '../../lib/singular.ts'
import type { ToldKind } from '../../schema.ts'
import { alsoGiven, sureTails } from './fronts.ts'
import { isCommon } from './looks.ts'
import { keyOf } from './place-units.ts'
import { countryNames, places } from './places.ts'
import type { Run } from './runs.ts'
import type { Unit } from './units.ts'
import { particles, Word } from './words.ts'

/** Organisations of two words and more whose words look like a person's or a place's. */
const known = new Set([
  'agence france-presse',
  'aston martin',
  'aston villa',
  'al arabiya',
  'al jazeera',
  'al qaeda',
  'al shabab',
  'black lives matter',
  'boko haram',
  'bank of america',
  'best buy',
  'burger king',
  'cebu pacific',
  'charles schwab',
  'con edison',
  'credit suisse',
  'dollar general',
  'dollar tree',
  'eli lilly',
  'family dollar',
  'fianna fáil',
  'fine gael',
  'general atlantic',
  'general catalyst',
  'general dynamics',
  'general electric',
  'general mills',
  'general motors',
  'goldman sachs',
  'hargreaves lansdown',
  'harvey nichols',
  'home depot',
  'hugo boss',
  'irwin mitchell',
  'john lewis',
  'johns hopkins',
  'johnson matthey',
  'led zeppelin',
  'leigh day',
  'louis vuitton',
  'met éireann',
  'novo nordisk',
  'pink floyd',
  'plaid cymru',
  'general staff',
  'lib dem',
  'lib dems',
  'market basket',
  'islamic state',
  'jemaah islamiyah',
  'planned parenthood',
  'merrill lynch',
  'morgan stanley',
  'rolls royce',
  'sinn féin',
  'scottish greens',
  'standard chartered',
  'trader joe',
  'wells fargo',
  'whole foods',
])

/** Do units `a` to `b` name a body whose words look like something else? */
export function isKnownBody(units: Unit[], a: number, b: number): boolean {
  return b > a && known.has(keyOf(units, a, b))
}

/** Companies that bear the last name of a person. */
const founders = new Set(['disney', 'forbes', 'ford', 'kellogg', 'nestle', 'porsche', 'siemens'])

/** Ends of places that are nothing else: *Cerro Gordo County*. */
const sureEnds = new Set('county governorate islands peninsula prefecture province'.split(' '))

/** First words of bodies in languages that put them there: *Société des Amis du Port*. */
const bodies = new Set(
  `académie banco banque comité comhairle compagnie conseil crédit fondation fundación fundação hôpital institut instituto ministère ministerio musée partido parti société sociedad stiftung team théâtre
  universidad universität université`.split(/\s+/),
)

/** First words of places: *Port Ellery*, *North Fells*. */
const placeFronts = new Set(
  'cape east fort lake las loch los lough lower mount mt north port river san santa south upper wadi west'.split(
    ' ',
  ),
)
/** Words that say where or for whom something works, and begin no other names: *Western Grid*. */
const reach = new Set(
  'central continental eastern global international national northern regional royal southern united universal western'.split(
    ' ',
  ),
)
/** What a district is for that is a body and no place: *Tarn Valley Water District*. */
const serving = new Set(
  'fire health hospital irrigation library power sanitation school transit utility water'.split(' '),
)

/** *Central Jakarta*: what says which part of a place is meant. */
const partsOfPlace = new Set(
  'central downtown east eastern greater inner north northeast northern northwest outer south southeast southern southwest upper west western'.split(
    ' ',
  ),
)

/** What no county is called by. */
const noCounty = Word.orgTail | Word.takesOf | Word.title | Word.office | Word.thingTail | Word.org

/** What the words look like: a kind, and what says so where the words around may say otherwise. */
export interface Look {
  kind: ToldKind
  hint?: string
}

/** Kind by the words alone; absent where they do not tell. */
export function kindOf(run: Run, a: number, b: number): Look | undefined {
  const { units } = run
  const the = run.the && a === 0
  if (isKnownBody(units, a, b)) return { kind: 'organisation' }
  const first = units[a]
  const last = units[b]
  const size = b - a + 1
  if (size > 1 && bodies.has(first.key)) return { kind: 'organisation' }
  // *Co Kerry*, *County Clare*
  if (size === 2 && /^(?:co|county)$/.test(first.key) && !last.link && !(last.flags & noCounty))
    return { kind: 'place' }
  if (size > 1 && partsOfPlace.has(first.key) && isPlace(units, a + 1, b)) return { kind: 'place' }
  const whole = units.slice(a, b + 1)
  if (size > 1 && (isNumber(first.key) || isNumber(last.key) || isCircuit(whole)))
    return { kind: 'organisation' }
  const joint = whole.findIndex(({ link }, i) => i > 0 && (link === 'of' || link === 'possessive'))
  if (joint > 0) {
    const top = units[joint + a - 1]
    if (top.flags & Word.placeTail && !((top.flags | last.flags) & Word.orgTail)) return { kind: 'place' }
    return { kind: 'organisation' }
  }
  if (!(first.flags & Word.firstName) && isOutlet(written(whole), written(whole), the))
    return { kind: 'organisation' }
  if (size > 2 && !the && /^(?:ii|iii|iv)$/.test(last.key) && !last.initials) return { kind: 'person' }
  const middle =
    size > 1 &&
    whole
      .slice(0, -1)
      .some(({ initials, upper, flags }, i) => initials && !(flags & Word.place) && (!upper || i === 0))
  if (last.key === 'estate' && whole.at(-2)?.key === 'real') return { kind: 'organisation' }
  if (last.key === 'district' && serving.has(whole.at(-2)?.key ?? '')) return { kind: 'organisation' }
  if (
    last.flags & Word.placeTail &&
    !(last.flags & Word.orgTail && !/^(?:city|state|station)$/.test(last.key))
  ) {
    if (size > 1 && !(first.flags & Word.firstName && size === 2 && !the))
      return { kind: 'place', ...(!sureEnds.has(last.key) && { hint: 'place tail' }) }
  }
  if (
    size > 1 &&
    last.flags & Word.orgTail &&
    (sureTails.has(last.key) || !(first.flags & Word.firstName && size === 2 && !the))
  )
    return { kind: 'organisation' }
  if (size === 2 && first.flags & Word.firstName && founders.has(last.key) && !the) return { kind: 'person' }
  if (middle && first.flags & Word.firstName && size < 5 && !the) return { kind: 'person' }
  if (last.flags & Word.org || (size > 1 && first.flags & Word.org && !(first.flags & Word.firstName)))
    return { kind: 'organisation' }
  if (last.upper && !last.initials && size === 1) return { kind: 'organisation', hint: 'letters' }
  if (middle) return { kind: 'person' }
  if (isTeam(units, a, b)) return { kind: 'organisation', hint: 'team' }
  if (
    size > 1 &&
    size < 4 &&
    placeFronts.has(first.key) &&
    // River Phoenix is somebody.
    (the || first.key !== 'river') &&
    whole
      .slice(1)
      .every(
        ({ flags, link }) => !link && !(flags & (Word.orgTail | Word.takesOf | Word.title | Word.thingTail)),
      )
  )
    return { kind: 'place', hint: 'place front' }
  if (isTrade(units, a, b)) return { kind: 'organisation', hint: 'trade' }
  // *Harry & Ilka*
  const isJoined = whole.some(({ link }) => link === 'and')
  if (first.flags & Word.firstName && size > 1 && size < 5 && !the && !isJoined)
    // *Sandra Bay* may be a place.
    return { kind: 'person', hint: givenHint(first, last, size) }
  if (whole.some(({ link }) => link === 'particle') && !the) return { kind: 'person', hint: 'particle' }
  if (isJoined) return { kind: 'organisation', hint: 'and' }
  if (
    size === 1 &&
    first.flags & Word.firstName &&
    !alsoGiven.has(first.key) &&
    !(first.flags & (Word.orgTail | Word.takesOf | Word.placeTail | Word.title))
  )
    return { kind: 'person', hint: 'given name alone' }
  if (
    whole.some(({ flags, upper }) => flags & (Word.orgTail | Word.takesOf | Word.group) || upper) &&
    size > 1
  )
    return { kind: 'organisation', hint: 'tail' }
  return size > 1 && reach.has(first.key) ? { kind: 'organisation', hint: 'reach' } : undefined
}

/** *Van Aalst* is short for somebody, or a firm. */
function givenHint(first: Unit, last: Unit, size: number): string {
  if (size < 3 && particles.has(first.key) && first.key !== 'al') return 'particle'
  return last.flags & Word.placeTail ? 'given name of a place' : 'given name'
}

/** *9th* Circuit, Local *23*: of a body that others of the kind are counted with. */
function isNumber(key: string): boolean {
  return key.charCodeAt(0) < 58 && /^\d+(?:nd|rd|st|th)?$/.test(key)
}

/** *Ninth Circuit*, *Federal Circuit*: a court, and no track. */
function isCircuit(whole: Unit[]): boolean {
  return whole.at(-1)!.key === 'circuit' && whole.length === 2 && circuits.test(whole[0].key)
}

const circuits = /^(?:dc|federal|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh)$/

function isPlace(units: Unit[], a: number, b: number): boolean {
  return places.get(keyOf(units, a, b))?.demonym === false
}

/** First words of clubs, before a town: *Sporting Vallarto*. */
const clubFronts = new Set(
  'atlético borussia deportivo dinamo dynamo eintracht lokomotiv lokomotive olympique shakhtar slavia spartak sporting'.split(
    ' ',
  ),
)

/** *Alder Bay Falcons*, *Oslo Orioles*: several things behind a town, and no *Regina Jacobs*. */
function isTeam(units: Unit[], a: number, b: number): boolean {
  const { key, flags, upper, link } = units[b]
  if (b === a + 1 && clubFronts.has(units[a].key) && !link && !(flags & (Word.orgTail | Word.thingTail)))
    return true
  if (b === a || flags || upper || link || !key.endsWith('s') || singular(key) === key) return false
  if (b === a + 1 && units[a].flags & Word.firstName) return false
  return isPlace(units, a, b - 1) && !countryNames.has(keyOf(units, a, b - 1))
}

/** What firms trade in or do, at the end of their names, and nobody's last name: *Northfell Lithium*, *Ellery Polling*. */
const trades = new Set(
  `advertising apparel aviation banking bioenergy biologics biopharma bioscience biosciences biosystems bookmakers brewing broadband catering cobalt confectionery consulting cosmetics diagnostics electronics
  engineering eyewear fertilisers fertilizers foods freight genomics graphite helicopters jewellers kitchens lending lithium manufacturing marketing motorcycles mutual nickel optics outfitters packaging plastics plumbing
  polling properties publishing recruitment recycling renewables roofing satellites seafood seafoods solar solicitors staffing telecommunications timber tin toys trading tyres uranium vaccines water yachts`.split(
    /\s+/,
  ),
)

/** A trade behind one or two words that are none of grammar, an office or a place. */
function isTrade(units: Unit[], a: number, b: number): boolean {
  const size = b - a + 1
  if (size < 2 || size > 3 || !trades.has(units[b].key) || units[b].upper) return false
  const front = units.slice(a, b)
  const refused = Word.grammar | Word.opener | Word.title | Word.thingTail | Word.calendar | Word.group
  return (
    front.every(({ flags, link, key }) => !link && !(flags & refused) && !isCommon(key)) && !units[b].link
  )
}

/** The words with capitals, as far as the search for outlets needs them. */
function written(units: Unit[]): string {
  return units.map(({ key }) => key.slice(0, 1).toUpperCase() + key.slice(1)).join(' ')
}
