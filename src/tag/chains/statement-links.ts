/** Tell which of a sentence's voices state something, and which only act, ask or decline to say. */
import { isFinding, leadsToClause } from '../grammar/clauses.ts'
import type { Frame } from '../grammar/frame.ts'
import { Is } from '../grammar/word-classes.ts'
import type { Link } from './links.ts'
import { actAt } from './statement-acts.ts'

/** The first link that hands on a statement; of *Officials, according to X, believe that …* the officials' own. */
export function firstStatement(frame: Frame, links: Link[]): Link | undefined {
  const first = links.find((each) => isStatement(frame, each))
  if (first?.by !== 'according' || first.first === 0) return first
  return (
    links.find(
      ({ voice, cue, by }) =>
        by === 'clause' &&
        voice &&
        voice.to < first.first &&
        cue > first.cue &&
        cue <= (first.voice?.to ?? cue) + 3,
    ) ?? first
  )
}

/** Does the link hand on a statement, and not an act or words in quotation marks? */
export function isStatement(frame: Frame, { cue, first, by, voice, outlet, said }: Link): boolean {
  if (by === 'according') return !/^(?:him|her|it|me|them|us|you)$/i.test(said ?? '')
  if (voice && frame.word(voice.from) === 'there') return false
  if (by === 'agent' || by === 'participle' || (voice && !said)) return false
  if (voice && said && frame.word(voice.from) === 'who' && voice.from === voice.to)
    return frame.mark[voice.from - 1] === ',' && leadsToThat(frame, cue, 2)
  if (
    voice &&
    !outlet &&
    frame.is[voice.from] & (Is.pronoun | Is.relative) &&
    voice.from === voice.to &&
    /^(?:i|it|they|we|you|one|who|which|that|this|these|those)$/.test(frame.word(voice.from)) &&
    !(said && isResolved(frame, voice.from, said))
  )
    return false
  if (
    voice &&
    voice.from > 0 &&
    (/^(?:how|if|what|whether|why)$/.test(frame.word(voice.from - 1)) ||
      (voice.from > 1 && frame.is[voice.from - 1] & Is.relative && !(frame.is[voice.from - 2] & Is.speech)))
  )
    return false
  if (/^(?:no|yes|so|enough|nothing|much|himself|herself|itself|themselves)$/.test(frame.word(cue + 1)))
    return frame.word(cue + 1) === 'much' && frame.word(cue + 2) === 'of'
  if (isWithheld(frame, cue) || isAnnounced(frame, cue)) return false
  if (frame.word(cue - 1) === 'so' || frame.word(cue - 2) === 'so') return false
  if (nounLike.test(frame.word(cue)) && !outlet)
    return (leadsToThat(frame, cue, 2) && !isRelative(frame, cue + 1)) || leadsToClause(frame, cue)
  if (
    /^(?:it|them|this)$/.test(frame.word(cue + 1)) &&
    !/^(?:|'(?:d|ll|s))$/.test(frame.mark[cue + 2] ?? '.')
  )
    return false
  // “All told, the pier lost a third of its trade.”
  if (frame.word(cue) === 'told' && frame.mark[cue + 1] === ',') return false
  // “The Review asked two pilots”, “Lund called into a show of the Review”.
  if (outlet && /^ask(?:ed|ing|s)?$/.test(frame.word(cue))) return false
  const isCall = outlet && /^call(?:ed|ing|s)?$/.test(frame.word(cue)) && frame.is[cue + 1] & Is.preposition
  if (isCall && actAt(frame, cue) === undefined) return false
  // “It renewed Republican calls for a ban.”
  const led = voice && voice.from > 1 && frame.mark[voice.from - 1] === '' ? voice.from - 1 : -1
  if (frame.word(cue) === 'calls' && led > 0 && /ed$/.test(frame.word(led))) return false
  // “The Review reported it to the police”, “reported on the pier”.
  if (/^report(?:ed|s)?$/.test(frame.word(cue)) && (isAbout(frame, cue + 1) || isOfThing(frame, cue)))
    return false
  const plain = /^(?:sa(?:id|ying|ys?)|t(?:old|ells?))$/.test(frame.word(cue))
  if (plain) return true
  // “Asked if she would stay, she shrugged.”
  const isAnswer = /^(?:asked|pressed|questioned|quizzed)$/.test(frame.word(0))
  const isAside = first > 0 && !isAnswer && /^[,Q]$/.test(frame.mark[first - 1]) && frame.mark[cue + 1] !== ''
  if (isAside || (frame.is[cue] & Is.hedge && leadsToThat(frame, cue, 7))) return true
  if (voice && isFinding(frame, cue, voice)) return true
  // “As dockers have urged them to do.”
  if (actAt(frame, cue) !== undefined && frame.word(first - 1) !== 'as') return true
  if (!outlet && !/^(?:reports?|reported)$/.test(frame.word(cue)))
    return leadsToThat(frame, cue, 3) || leadsToClause(frame, cue)
  return (
    outlet !== undefined ||
    leadsToThat(frame, cue, 3) ||
    (frame.is[cue + 1] & (Is.determiner | Is.pronoun | Is.capital)) !== 0
  )
}

/** *reported on the pier*, *reported it to the police*: does the verb before item `at` only say of what? */
function isAbout(frame: Frame, at: number): boolean {
  const { is, word } = frame
  if (/^(?:it|them|this)$/.test(word(at))) return /^(?:as|for|to)$/.test(word(at + 1))
  return /^(?:about|for|from|on)$/.test(word(at)) && !(is[at + 1] & Is.time) && !leadsToThat(frame, at, 4)
}

/** *reported earnings per share that beat all forecasts*: does *that* speak of a thing that was reported, and no clause follow? */
function isOfThing(frame: Frame, cue: number): boolean {
  const { is, mark } = frame
  const that = thatBehind(frame, cue, 7)
  const open = Is.time | Is.adverb | Is.preposition | Is.pronoun | Is.capital
  return (
    that > cue + 1 && mark[that - 1] === '' && !(is[that - 1] & open) && !spans.test(frame.word(that - 1))
  )
}

const spans = /^(?:earlier|later|month|quarter|week|year)$/

/** *it*, *they*: is it told of whom the pronoun at `at` speaks? */
function isResolved({ word }: Frame, at: number, said: string): boolean {
  return /^(?:it|they)$/.test(word(at)) && said.toLowerCase() !== word(at)
}

/** Verbs that look like the plural of a noun: *campaign finance reports*. */
const nounLike =
  /^(?:accounts|alerts|appeals|charges|claims|comments|demands|disputes|emails|estimates|hints|notes|points|posts|promises|protests|remarks|reports|rules|statements|states|tweets|views|votes)$/

/** *protests that erupted*: is *that* at `i` the subject of a verb? */
function isRelative({ is }: Frame, i: number): boolean {
  const next = is[i + 1]
  return (next & Is.lower) !== 0 && (next & (Is.auxiliary | Is.finite | Is.verb)) !== 0 && !(next & Is.ing)
}

/** *declined to say*, *did not say*, *would not say*: nothing is said. */
function isWithheld({ is, mark, word }: Frame, cue: number): boolean {
  if (word(cue) === 'say' && mark[cue - 1] === ',' && mark[cue + 1] === ',') return true
  if (/^(?:if|whether|how|what|when|where|why)$/.test(word(cue + 1)) && !(is[cue] & Is.finite)) return true
  for (let i = cue - 1; i >= 0 && cue - i < 4; i--) {
    if (mark[i] === "'t" || /^(?:n['’]t|not|never)$/.test(word(i)) || mark[i] === "n't") return true
    if (word(i) === 'to')
      return word(cue + 1) !== 'that' || /^(?:declin|refus|fail|neglect|hesitat|likel)/.test(word(i - 1))
    if (!(is[i] & (Is.auxiliary | Is.adverb)) && word(i) !== 'yet') return false
  }
  return false
}

/** Do words in quotation marks follow right away, so that what stands before the voice only sets the scene: *In a tweet, Smith said: “…”*? */
function isAnnounced({ mark }: Frame, cue: number): boolean {
  if (mark[cue + 1] === ':' && cue + 2 === mark.length) return true
  return mark[cue + 1] === 'Q' || (/^[,:]$/.test(mark[cue + 1] ?? '') && mark[cue + 2] === 'Q')
}

/** Does *that* follow soon: *claim, for their part, that …*? A day between takes no room: *warned on 18 May that …*. */
export const leadsToThat = (frame: Frame, cue: number, reach: number): boolean =>
  thatBehind(frame, cue, reach) > 0

/** Where that *that* is; −1 where there is none. */
function thatBehind({ is, mark, word }: Frame, cue: number, reach: number): number {
  let left = reach - 1
  for (let i = cue + 1; left > 0 && i < is.length; i++) {
    if (word(i) === 'that') return i
    const isDay = is[i] & Is.time || mark[i] === '#' || (is[i] & Is.preposition && is[i + 1] & Is.time)
    if (!isDay) left--
    if (/^[—;:]$/.test(mark[i])) return -1
  }
  return -1
}

/** *…, saying that it would close*, *in a statement saying he would resign*: does a participle add a statement of who acts or speaks before it? */
export function isAdded(frame: Frame, { cue }: Link): boolean {
  const { is, mark } = frame
  const before = is[cue - 1]
  if (cue < 2 || !(mark[cue - 1] === ',' || before & (Is.paper | Is.be))) return false
  if (isWithheld(frame, cue) || isAnnounced(frame, cue)) return false
  const next = frame.word(cue + 1)
  if (frame.word(cue) === 'saying' && !/^(?:in|of|on|so|that|to|what)$/.test(next)) return true
  if (frame.word(cue) === 'adding' && /^(?:he|it|she|there|they)$/.test(next)) return true
  return leadsToThat(frame, cue, frame.word(cue) === 'telling' ? 6 : 2) || actAt(frame, cue) !== undefined
}
