/** Abbreviated states and provinces behind a comma: *Buffalo, N.Y.*, *Bethesda, Md.*, *Austin, TX*. */
import { Flag } from '../../lib/words.ts'
import { type Ground, word } from './units.ts'

/** By state: its abbreviation in news, and its letters in addresses. */
const lines = `Alabama Ala AL,Alaska Alaska AK,Arizona Ariz AZ,Arkansas Ark AR,California Calif CA,Colorado Colo CO,Connecticut Conn CT,Delaware Del DE,Florida Fla FL,Georgia Ga GA,Hawaii Hawaii HI,Idaho Idaho ID,Illinois Ill IL,
Indiana Ind IN,Iowa Iowa IA,Kansas Kan KS,Kentucky Ky KY,Louisiana La LA,Maine Maine ME,Maryland Md MD,Massachusetts Mass MA,Michigan Mich MI,Minnesota Minn MN,Mississippi Miss MS,Missouri Mo MO,Montana Mont MT,Nebraska Neb NE,
Nevada Nev NV,New_Hampshire NH NH,New_Jersey NJ NJ,New_Mexico NM NM,New_York NY NY,North_Carolina NC NC,North_Dakota ND ND,Ohio Ohio OH,Oklahoma Okla OK,Oregon Ore OR,Pennsylvania Pa PA,Rhode_Island RI RI,
South_Carolina SC SC,South_Dakota SD SD,Tennessee Tenn TN,Texas Tex TX,Utah Utah UT,Vermont Vt VT,Virginia Va VA,Washington_State Wash WA,West_Virginia WVa WV,Wisconsin Wis WI,Wyoming Wyo WY,Ontario Ont ON,Quebec Que QC,
British_Columbia BC BC,Alberta Alta AB,Manitoba Man MB,Saskatchewan Sask SK`

/** The state that a word in lower case abbreviates. */
export const states: ReadonlyMap<string, string> = new Map(
  lines.split(/,\s*/).flatMap((line) => {
    const [name, ...short] = line.split(' ')
    return short.map((form): [string, string] => [form.toLowerCase(), name.replaceAll('_', ' ')])
  }),
)

/** Letters of addresses: they have no stop, and are in capitals. */
const letters = new Set(lines.split(/,\s*/).map((line) => line.slice(-2)))

/** Does a state stand abbreviated at token `i`: `Md.`, `N.Y.`, `TX`? What stands before it is for others to see. */
export function isStateAt(ground: Ground, i: number, high: number): boolean {
  if (i >= high) return false
  const { words, text } = ground
  const form = word(ground, i)
  const stop = (at: number) =>
    at < high && text[words.start[at]] === '.' && !(words.flag[at] & Flag.spaceBefore)
  if (form.length > 1) return letters.has(form) || (stop(i + 1) && states.has(form.toLowerCase()))
  return (
    stop(i + 1) &&
    stop(i + 3) &&
    !(words.flag[i + 2] & Flag.spaceBefore) &&
    letters.has(form + word(ground, i + 2))
  )
}
