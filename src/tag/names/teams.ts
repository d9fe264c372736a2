/** Teams by the name of their place: *Leeds beat Norwich 2-1*, *the Leeds captain*. A country stays a country. */
import { Flag, Kind } from '../../lib/words.ts'
import type { Found } from './links.ts'
import { countryNames } from './places.ts'
import { flagsOf, type Ground, word } from './units.ts'
import { placePrepositions, Word } from './words.ts'

/** What one team does to another. */
const beats = /^(?:beat|beats|defeats?|defeated|edged|hammered|outplayed|thrash|thrashed|trounced)$/
/** What stands between verb and team. */
const against = new Set([
  'away to',
  'drew with',
  'home to',
  'loan from',
  'lose to',
  'loses to',
  'lost to',
  'signed from',
  'victory over',
  'win over',
  'wins over',
])
/** Who plays for a team, or stands by it. */
const players =
  /^(?:batsm[ae]n|bowlers?|captain|centre-back|coach|fans|fly-half|forwards?|full-back|goalkeepers?|keeper|midfielders?|pitchers?|quarterback|skipper|strikers?|teammates?|wingers?)$/
/** Who has to do with a team, and not with a town, before which *Town* and the like stand. */
const clubmen = /^(?:boss|defenders?|manager|players?|supporters)$/
/** What clubs are called by behind the name of their town, as towns seldom are. */
const clubs = /^(?:Borough|City|County|Town)$/
/** What players do for a team. */
const plays = /^(?:appearances|caps|debut|goals?|homered|play|played|playing|plays|scored|signed)$/
/** Does what stands around the place of tokens `from` to `to` say that it plays? */
export function isTeam(ground: Ground, from: number, to: number, low: number, high: number): boolean {
  const at = (i: number) => (i >= low && i < high ? word(ground, i) : '')
  const behind = at(to + 1)
  const before = at(from - 1)
  if (beats.test(behind)) return !placePrepositions.has(before.toLowerCase())
  if (beats.test(before) || against.has(`${at(from - 2)} ${before}`)) return true
  if (players.test(behind) || (clubmen.test(behind) && clubs.test(at(to)) && to > from)) return true
  if (behind === 'lost' && /^(?:at home|away)\b/.test(`${at(to + 2)} ${at(to + 3)}`)) return true
  if (/^faced?s?$/.test(before) && /^(?:at|away|on|in)$/.test(behind) && clubs.test(at(to))) return true
  // “Drew 2-2 at Bergvik Town”
  if (
    before === 'at' &&
    /^\d{1,2}$/.test(at(from - 2)) &&
    /^[-–]$/.test(at(from - 3)) &&
    /^\d{1,2}$/.test(at(from - 4))
  )
    return true
  if (before === 'for' && plays.test(at(from - 2))) return true
  return isScored(ground, to + 1, high, /^\d{1,3}$/.test(before))
}

/** *Leeds 2 Norwich 1*, *Leeds 4 3 1 0 10*: is what begins at token `i` a score, and no day and no year? Behind another one it may end a sentence. */
function isScored(ground: Ground, i: number, high: number, isSecond: boolean): boolean {
  const { words } = ground
  if (i >= high || words.kind[i] !== Kind.number || !(words.flag[i] & Flag.spaceBefore)) return false
  if (!/^\d{1,3}$/.test(word(ground, i)) || words.flag[i] & Flag.breakBefore) return false
  if (i + 1 >= high) return true
  const next = word(ground, i + 1)
  if (words.flag[i + 1] & Flag.breakBefore || words.kind[i + 1] === Kind.number) return true
  if (words.kind[i + 1] === Kind.word)
    return (
      ((words.flag[i + 1] & Flag.initial) > 0 && !(flagsOf(next.toLowerCase()) & Word.calendar)) ||
      /^(?:and|points?|runs)$/.test(next)
    )
  return (isSecond ? /^[;(.,]$/ : /^[;(]$/).test(next)
}

/** May the place before which token `at` stands be a team, where the same name is one elsewhere: not *in Leeds*, *near Leeds*? */
export function mayPlay(ground: Ground, from: number, to: number, low: number): boolean {
  const before = from > low ? word(ground, from - 1).toLowerCase() : ''
  return !(placePrepositions.has(before) || before === ',' || before === 'of') && word(ground, to + 1) !== ','
}

/** Has the place teams by its name: a town, a county, and no country? */
export function hasTeams(keys: readonly string[]): boolean {
  return !countryNames.has(keys.join(' '))
}

/** Names of teams, where they stand without a sign of it. */
export function tellTeams(found: readonly Found[]): void {
  const teams = new Set<string>()
  for (const { team, keys } of found) if (team === 'plays') teams.add(keys.join(' '))
  if (!teams.size) return
  for (const name of found)
    if (name.team && teams.has(name.keys.join(' '))) {
      name.kind = 'organisation'
      name.certain = true
    }
}
