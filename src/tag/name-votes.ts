/** Person, organisation or place: by what stands around a name whose own words do not tell. */
import { rarity } from '../lib/common-nouns.ts'
import { singular } from '../lib/singular.ts'
import type { EntityKind } from '../schema.ts'
import { alsoGiven } from './name-fronts.ts'
import { countryNames } from './name-places.ts'
import type { Run } from './name-runs.ts'
import { isStateAt } from './name-states.ts'
import { type Ground, type Unit, word } from './name-units.ts'
import { lexicon, placePrepositions, speech, Word } from './name-words.ts'

/** What is somebody's or something's *of* a place: *mayor of Dunmore*, *west of Tarn*. */
const ofPlaces = new Set(
  `highlands hinterland outback slopes archbishop archdiocese bishop borough boroughs capital cities citizens city coast commune communities community counties count countess diocese district districts duchess duke earl east governor hamlet harbour
  inhabitants island islands king mayor municipalities municipality neighborhood neighbourhood north outskirts parish people port prince princess province provinces queen region regions residents resort
  seaport shores south streets suburb suburbs town towns university village villages west`.split(/\s+/),
)
/** What carries the name of a place in front: *the Alder estuary*. */
const placeNouns = new Set(
  'airport archipelago basin bay canal coast coastline county delta desert district estuary gorge highlands hills island islands lagoon mountains peninsula plateau province reservoir reservoirs river strait valley'.split(
    ' ',
  ),
)

/** Last names that news texts give alone, because everybody knows whose they are. */
const surnames = new Set(
  `albright arafat assad attlee batista berlusconi biden blair bolsonaro brezhnev cameron castro chavez chirac churchill clinton darwin deng dickens duterte einstein eisenhower erdogan
  farage franco freud gaddafi gadhafi gandhi gates gingrich goebbels gorbachev guevara hamlet harris hitler hussein jesus johnson jung kafka kennedy kerry khamenei khomeini khrushchev kissinger kohl lavrov
  lenin lukashenko lula macron maduro mandela mao marx mccain mcconnell medvedev merkel michelangelo milosevic mitterrand modi mozart mubarak mugabe musk mussolini napoleon navalny nehru netanyahu newton nixon
  obama orban orwell pelosi picasso pinochet plato powell putin reagan roosevelt rubio rumsfeld saddam sadat sanders sarkozy scholz shakespeare sharon stalin starmer sunak thatcher tito tolstoy trotsky trudeau truman trump
  tsipras voltaire wagner xi yanukovych yeltsin zelensky zelenskyy zuckerberg`.split(/\s+/),
)

/** What stands before the name of a body, and of nobody: *the newspaper Dagens Tid*. */
const bodyNouns = new Set(
  `agency airline bank band bookseller broadcaster brewery carmaker chain charity club company conglomerate co-operative cooperative daily drugmaker firm insurer journal magazine newspaper
  nonprofit operator orchestra party publisher retailer startup supermarket supplier think-tank union weekly`.split(
    /\s+/,
  ),
)

/** How often what stands around a name speaks for each kind. */
export type Votes = Record<EntityKind, number>

/** The kind that most speaks for; absent where nothing does. */
export function elected(votes: Votes): EntityKind | undefined {
  const { person, place, organisation } = votes
  if (person > place && person > organisation) return 'person'
  return place > organisation ? 'place' : organisation > 0 ? 'organisation' : undefined
}

/** A capital inside a word, as people do not write their names but for *McKay* and *DeLuca*. */
const hump = /^(?!(?:Mac?|De|Di|Du|La|Le|Van|Fitz)\p{Lu})\p{Lu}(?:[\p{Ll}\d]+\p{Lu}|\p{Lu}+\p{Ll}{3})/u

/** Who or what is at a body, and not at a town: *shoppers at Tarnmart*. */
const working =
  /^(?:analyst|boss|buyer|clerk|customer|economist|employee|engineer|executive|job|lecturer|manager|professor|researcher|shopper|strategist|student|worker)s?$|^(?:shop|shops|shopped|shopping|staff|work|works|worked|working)$/

/** What is done to somebody: *talks to Ilka Berg*. */
const speaking =
  /^(?:belongs?|listen(?:s|ed|ing)?|married|sp(?:eaks?|oke|oken|eaking)|talk(?:s|ed|ing)?|wr[io]te?s?|writing|written)$/

/** Whose family can be told of: *Ilka’s grandmother*. */
const kin =
  /^(?:(?:grand|step|god)?(?:mother|father|son|daughter|child|parent)s?|(?:aunt|brother|cousin|nephew|niece|relative|sister|uncle)s?|boyfriend|children|fiancée?|girlfriend|husband|widow|wife)$/

/** Kind by what stands around units `a` to `b` of a run between the tokens `low` and `high`; absent where that does not tell. */
export function guess(
  ground: Ground,
  { run, a, b }: { run: Run; a: number; b: number },
  low: number,
  high: number,
): EntityKind | undefined {
  const { from } = run.units[a]
  const { to } = run.units[b]
  const before = from > low ? word(ground, from - 1).toLowerCase() : ''
  const behind = to + 1 < high ? word(ground, to + 1) : ''
  const size = b - a + 1
  const the = run.the && a === 0
  if (bodyNouns.has(before) && !run.units[a].initials) return 'organisation'
  if (size === 1 && before === ',' && isStateAt(ground, from, high)) return 'place'
  if (
    behind === ',' &&
    to + 2 < high &&
    (lexicon.get(word(ground, to + 2).toLowerCase())! & Word.place || isStateAt(ground, to + 2, high)) &&
    !run.units[a].initials
  )
    return 'place'
  if (size < 3 && before === 'of' && from > low + 1 && ofPlaces.has(word(ground, from - 2).toLowerCase()))
    return 'place'
  if (size < 3 && placeNouns.has(behind)) return 'place'
  if (
    size < 3 &&
    before === 'of' &&
    from > low + 1 &&
    word(ground, from - 2) === ',' &&
    /^[,.]$/.test(behind)
  )
    return 'place'
  if (size < 4 && run.units.slice(a, b + 1).some((unit) => hump.test(word(ground, unit.from))))
    return 'organisation'
  if (/^['’]s$/.test(behind) && to + 2 < high && kin.test(word(ground, to + 2))) return 'person'
  if (the || (before === 'at' && size > 1)) return 'organisation'
  // “A beekeeper in Tarn told me.”
  if (before === 'in' && size === 1 && speech.has(behind)) return 'place'
  if (speech.has(behind) || behind === 'who' || behind === 'whose')
    return mayBePerson(run.units, a, b) ? 'person' : 'organisation'
  if (before === 'to' && from > low + 1 && /^according$/i.test(word(ground, from - 2)))
    return size === 1 ? undefined : mayBePerson(run.units, a, b) ? 'person' : 'organisation'
  // “It differs from Lund’s picture”: of a town as well as of somebody.
  if (before === 'at' && from > low + 1 && working.test(word(ground, from - 2))) return 'organisation'
  if (before === 'to' && size > 1 && speaking.test(from > low + 1 ? word(ground, from - 2) : ''))
    return size < 4 && mayBePerson(run.units, a, b) ? 'person' : 'organisation'
  if (placePrepositions.has(before) && size < 3 && (before === 'in' || !/^['’]s$/.test(behind)))
    return before === 'in' || size === 1 ? 'place' : 'organisation'
  if (size === 1) return surnames.has(run.units[a].key) ? 'person' : undefined
  if (size < 4 && mayBePerson(run.units, a, b))
    return isUsedAsName(run.units[a], before, behind) ? 'person' : undefined
  return 'organisation'
}

/** *Its annual Camp Strava event*: no words before or behind take somebody's name so, unless it begins with a given name. */
function isUsedAsName({ flags, key }: Unit, before: string, behind: string): boolean {
  if (flags & Word.firstName || alsoGiven.has(key)) return true
  if (/^(?:an?|each|every|its|my|our|their|your)$/.test(before)) return false
  return !events.test(behind)
}

/** What carries a name in front. */
const events =
  /^(?:app|brand|campaign|collection|conference|device|event|festival|game|model|page|platform|program|programme|project|range|series|service|show|site|software|store|survey|system|tool|tour|website)$/

/** *U.S. Marines*, *Atomic Dog*: no person begins with a country or is made of common words alone. */
function mayBePerson(units: readonly Unit[], a: number, b: number): boolean {
  if (a === b) return true
  const [first, last] = [units[a], units[b]]
  const given = first.flags & Word.firstName || alsoGiven.has(first.key)
  if (first.flags & (Word.place | Word.demonym | Word.org | Word.group) && !given) return false
  if (last.flags & Word.office && !(last.flags & Word.firstName)) return false
  if (!given && (quality.test(first.key) || isNobodysLast(last))) return false
  return !(isCommon(first.key) && isCommon(last.key))
}

/** A first word that says what something is like, as no given name does: *Judicial*, *Super*. */
const quality = /^(?:best|big|dollar|easy|first|quick|smart|super)$|..(?:ial|ical|ional|ative|itive|ious)$/

/** *Statistics Canada*, *Safer Cities*, *Point Cabin*: a country, several things, or a house ends no name of a person. */
function isNobodysLast({ key }: Unit): boolean {
  return (countryNames.has(key) && !alsoGiven.has(key)) || lastOfThings.has(key)
}

const lastOfThings = new Set(
  `accountants advisers advisors anywhere cabin cabins census chalet cities computing consultants counties economics engineers farmers gala goals holidays honors honours inn lawyers local lodge lounge magic
  outpost partners practice resort safety scouts space students tape teachers terminal user users victim workers world`.split(
    /\s+/,
  ),
)

/** One of the commonest nouns and adjectives of English. */
function isCommon(key: string): boolean {
  return rarity(singular(key)) < 1
}
