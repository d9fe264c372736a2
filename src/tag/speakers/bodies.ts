/** Say which organisation *the company*, *the ministry* and *it* are, where the text leaves no doubt. */
import type { Name } from '../../data.ts'
import { isOutlet, type Press, pressOf } from '../../lib/outlets.ts'
import { type Frame, frameBetween, type Grammar, type Phrase, startBefore } from '../grammar/frame.ts'
import { mainSubject } from '../grammar/subjects.ts'
import { type Cast, nameFrom } from '../grammar/voices.ts'
import { Is } from '../grammar/word-classes.ts'

/** The organisation that spoke last, and where. */
export interface Body {
  name: string
  /** Offset of the end. */
  end: number
}

/** How far back, in UTF-16 code units, such a noun may reach. */
const reach = 900
/** Names that are looked at. */
const mostNames = 60

/** What part of its name calls an organisation: *the ministry* is one with *Ministry* in its name. */
const ownNoun =
  /^(?:administration|agency|association|authority|bank|board|bureau|charity|church|college|commission|committee|council|court|department|federation|foundation|fund|hospital|institute|league|ministry|museum|office|party|service|society|trust|union|university)$/
/** An agency may be called otherwise in its name. */
const others: Record<string, RegExp> = {
  agency: /\b(?:Administration|Agency|Authority|Bureau|Service)\b/,
  ministry: /\bMinistry\b/,
}
/** What many an organisation is, whatever its name. */
const anyNoun =
  /^(?:airline|automaker|carmaker|company|corporation|firm|group|lender|manufacturer|nonprofit|organi[sz]ation|retailer|start-?up)$/
/** What an outlet is called by what it is. */
const pressNouns: Record<string, Press> = {
  broadcaster: 'broadcaster',
  magazine: 'paper',
  network: 'broadcaster',
  newspaper: 'paper',
  paper: 'paper',
  publication: 'paper',
  station: 'broadcaster',
  tabloid: 'paper',
}
/** What is no firm and no group of people. */
const ofState =
  /\b(?:Administration|Agency|Army|Assembly|Authority|Bureau|Cabinet|College|Commission|Congress|Council|Court|Department|Guard|House|Ministry|Navy|Office|Parliament|Party|Police|School|Senate|Service|University)\b/

/** The full name of the organisation for which the phrase stands. */
export function bodyFor(
  cast: Cast,
  grammar: Grammar,
  frame: Frame,
  { from, to }: Phrase,
  spoke: Body | undefined,
): string | undefined {
  const noun = frame.word(to)
  const at = cast.words.start[frame.token[from]]
  if (from === to && noun === 'it') return meantByIt(cast, grammar, frame, from, at, spoke)
  if (to === from + 2 && noun === 'agency' && frame.word(to - 1) === 'news' && frame.word(from) === 'the')
    return outletBefore(cast, at, 'agency')
  if (to !== from + 1 || frame.word(from) !== 'the' || frame.is[to] & Is.capital) return undefined
  if (ownNoun.test(noun)) return calledSo(cast, noun, at)
  const press = pressNouns[noun]
  if (press) return outletBefore(cast, at, press)
  if (!anyNoun.test(noun)) return undefined
  const subject = subjectBack(cast, grammar, frame.token[from], 1)
  const only = (distance: number, name: string) =>
    bodiesBefore(cast, at, distance).every((full) => full === name || ofState.test(full))
  if (subject && !ofState.test(subject) && only(reach / 3, subject)) return subject
  const name = spoke?.name ?? subjectBack(cast, grammar, frame.token[from], 2)
  return name && !ofState.test(name) && at - (spoke?.end ?? at) < reach && only(reach, name)
    ? name
    : undefined
}

/** The outlet of that sort named last before `at`, if no other was shortly before it; none where something was printed *in* it, which may be a paper itself. */
function outletBefore({ names, text }: Cast, at: number, press: Press): string | undefined {
  let last: Name | undefined
  for (let i = nameFrom(names, at) - 1, seen = 0; i >= 0 && seen < mostNames; i--, seen++) {
    const { kind, demonym, text: written, full, start, end } = names[i]
    if (end > at || full === last?.full) continue
    if (start < at - reach || (last && start < last.start - reach / 3)) break
    if (kind !== 'organisation' || demonym || !isOutlet(written, full, true) || pressOf(full) !== press)
      continue
    if (last || /\b(?:in(?: the)?|journal)\s$/i.test(text.slice(Math.max(0, start - 9), start)))
      return undefined
    last = names[i]
  }
  return last?.full
}

/** The one organisation so far with the noun in its name. */
function calledSo(cast: Cast, noun: string, at: number): string | undefined {
  const sign = others[noun] ?? new RegExp(`\\b${noun[0].toUpperCase()}${noun.slice(1)}\\b`)
  const found = bodiesBefore(cast, at, 3 * reach).filter((full) => sign.test(full))
  return found.length === 1 ? found[0] : undefined
}

/** The subject of the same sentence; else who spoke last, if no other organisation was named since; else the subject of the sentence before. */
function meantByIt(
  cast: Cast,
  grammar: Grammar,
  frame: Frame,
  item: number,
  at: number,
  spoke: Body | undefined,
): string | undefined {
  const own = mainSubject(frame, item - 1)
  if (own && own.to < item) return bodyAt(cast, frame, own)
  const since = spoke && at - spoke.end < reach ? bodiesBefore(cast, at, at - spoke.end) : []
  if (spoke && at - spoke.end < reach && since.every((name) => name === spoke.name)) return spoke.name
  const name = subjectBack(cast, grammar, frame.token[item], 1)
  const near = bodiesBefore(cast, at, reach / 3)
  return name && near.every((each) => each === name) ? name : undefined
}

/** Full names of the organisations named in the `distance` before `at`, each once; of outlets none. */
function bodiesBefore({ names }: Cast, at: number, distance: number): string[] {
  const found = new Set<string>()
  for (let i = nameFrom(names, at) - 1, seen = 0; i >= 0 && seen < mostNames; i--, seen++) {
    if (names[i].end > at) continue
    if (names[i].start < at - distance) break
    if (isBody(names[i])) found.add(names[i].full)
  }
  return [...found]
}

function isBody({ kind, demonym, text, full }: Name): boolean {
  return kind === 'organisation' && !demonym && !isOutlet(text, full, true)
}

/** The organisation that is the subject of the sentence so many before that of `token`. */
function subjectBack(cast: Cast, grammar: Grammar, token: number, back: 1 | 2): string | undefined {
  const own = grammar.begins[token] & 1 ? token : startBefore(grammar, token, 1)
  if (own <= 0) return undefined
  const from = startBefore(grammar, own, back)
  const to = back === 2 ? startBefore(grammar, own, 1) : own
  if (from >= to) return undefined
  const frame = frameBetween(grammar, from, to)
  const subject = mainSubject(frame, frame.at)
  return subject && bodyAt(cast, frame, subject)
}

/** The organisation that a phrase names, and nothing of it: not *a spokesman for Halden*. */
function bodyAt({ names, words }: Cast, { token, is }: Frame, { from, to }: Phrase): string | undefined {
  for (let i = from; i <= to; i++)
    if (is[i] & (Is.conjunction | Is.human | Is.title) && !(is[i] & Is.capital)) return undefined
  const start = words.start[token[from]]
  const name = names[nameFrom(names, start)]
  if (!name || !isBody(name) || name.start > start + 4) return undefined
  return name.end >= words.end[token[to]] - 1 ? name.full : undefined
}
