/** What the words of a name look like, where no list has them. */
import { rarity } from '../../lib/common-nouns.ts'
import { singular } from '../../lib/singular.ts'
import { alsoGiven } from './fronts.ts'
import { countryNames } from './places.ts'
import type { Unit } from './units.ts'
import { Word } from './words.ts'

/** Last names that news texts give alone, because everybody knows whose they are. */
export const famous: ReadonlySet<string> = new Set(
  `albright arafat assad attlee batista berlusconi biden blair bolsonaro brezhnev cameron castro chavez chirac churchill clinton darwin deng dickens duterte einstein eisenhower erdogan
  farage franco freud gaddafi gadhafi gandhi gates gingrich goebbels gorbachev guevara hamlet harris hitler hussein jesus johnson jung kafka kennedy kerry khamenei khomeini khrushchev kissinger kohl lavrov
  lenin lukashenko lula macron maduro mandela mao marx mccain mcconnell medvedev merkel michelangelo milosevic mitterrand modi mozart mubarak mugabe musk mussolini napoleon navalny nehru netanyahu newton nixon
  obama orban orwell pelosi picasso pinochet plato powell putin reagan roosevelt rubio rumsfeld saddam sadat sanders sarkozy scholz shakespeare sharon stalin starmer sunak thatcher tito tolstoy trotsky trudeau truman trump
  tsipras voltaire wagner xi yanukovych yeltsin zelensky zelenskyy zuckerberg`.split(/\s+/),
)

/** A capital inside a word, as people do not write their names but for *McKay* and *DeLuca*. */
export const hump = /^(?!(?:Mac?|De|Di|Du|La|Le|Van|Fitz)\p{Lu})\p{Lu}(?:[\p{Ll}\d]+\p{Lu}|\p{Lu}+\p{Ll}{3})/u

/** *U.S. Marines*, *Atomic Dog*: no person begins with a country or is made of common words alone. */
export function mayBePerson(units: readonly Unit[]): boolean {
  if (units.length < 2) return true
  const [first, last] = [units[0], units[units.length - 1]]
  const given = first.flags & Word.firstName || alsoGiven.has(first.key)
  if (first.flags & (Word.place | Word.demonym | Word.org | Word.group) && !given) return false
  if (last.flags & Word.office && !(last.flags & Word.firstName)) return false
  // The vicar of St Mary’s: a church.
  if (first.key === 'st' && units.length === 2) return false
  if (!given && (quality.test(first.key) || isNobodysLast(last))) return false
  return !(isCommon(first.key) && isCommon(last.key))
}

/** A first word that says what something is like, as no given name does: *Judicial*, *Super*. */
const quality =
  /^(?:active|best|better|big|clean|dollar|easy|first|healthy|quick|safe|safer|save|smart|stop|super|sustainable|visit)$|..(?:ial|ical|ional|ative|itive|ious)$/

/** *Statistics Canada*, *Safer Cities*, *Point Cabin*: a country, several things, or a house ends no name of a person. */
function isNobodysLast({ key }: Unit): boolean {
  return (
    (countryNames.has(key) && !alsoGiven.has(key)) || lastOfThings.has(key) || lastOfThings.has(singular(key))
  )
}

const lastOfThings = new Set(
  `accountants advisers advisors anywhere cabin cabins census chalet cities computing consultants counties economics engineers farmers gala goals holidays honors honours inn lawyers local lodge lounge magic
  outpost partners practice resort safety scouts space students tape teachers terminal user users victim workers world`.split(
    /\s+/,
  ),
)

/** Is the lower-case `key` one of the commonest nouns and adjectives of English, or its plural? */
export function isCommon(key: string): boolean {
  const known = common.get(key)
  if (known !== undefined) return known
  const found = rarity(singular(key)) < 1
  if (common.size < most) common.set(key, found)
  return found
}

/** What was found of words; hostile text has endless ones. */
const common = new Map<string, boolean>()
const most = 50_000
