/** Find who tells whom in one sentence: each voice with its cue, and the outlet that it speaks to or through. */

import { isOutlet } from '../../lib/outlets.ts'
import { slug } from '../../lib/slug.ts'
import { isFinding, leadsToClause, mayFind } from '../grammar/clauses.ts'
import type { Frame, Phrase } from '../grammar/frame.ts'
import { isNounHere, subjectBefore, subjectOf, subjectOfClause } from '../grammar/subjects.ts'
import { isVoice, phraseEndingAt, phraseStartingAt } from '../grammar/voice-phrases.ts'
import { type Cast, nameFrom } from '../grammar/voices.ts'
import { Is } from '../grammar/word-classes.ts'
import { agentOf, agrees, invertedAt, isPassive, isSaid, quotedBefore } from '../speakers/cues.ts'
import { actAt } from './statement-acts.ts'

/** One voice of a sentence. */
export interface Link {
  /** Item of the cue, and the voice; absent where an outlet is all that is named. */
  cue: number
  /** First item of what names the voice. */
  first: number
  voice?: Phrase
  /** First item of who hears the voice: *Axios heard from …*. */
  hearer?: number
  /** The outlet that is the voice, that it speaks to, or whose source it is: the slug of its full name. */
  outlet?: string
  /** The voice in the words of a chain; absent where a pronoun stays open. */
  said?: string
  /** How it hangs in the sentence. */
  by: 'clause' | 'according' | 'agent' | 'participle' | 'inverted'
}

/** A capture as the search for outlets needs it. */
export interface Press extends Cast {
  /** Full slugs of outlets by their last word, for later short mentions: *the Journal*. */
  seen: Map<string, string>
}

interface Outlet {
  slug: string
  to: number
}

/** The outlet whose name begins at item `at` (*the* allowed), or `undefined`. */
export function outletAt(press: Press, frame: Frame, at: number): Outlet | undefined {
  const { is, mark, token } = frame
  const { text, words, names, seen } = press
  const article = (is[at] & Is.article) !== 0 && frame.word(at) === 'the'
  const from = article ? at + 1 : at
  if (from >= is.length || !(is[from] & Is.capital)) return undefined
  let to = from
  while (
    to + 1 < is.length &&
    (is[to + 1] & Is.capital || (mark[to + 1] === '-' && to + 2 < is.length && is[to + 2] & Is.capital))
  )
    to++
  const start = words.start[token[from]]
  const name = names[nameFrom(names, start)]
  const named =
    name && name.start <= start && name.end > start && name.kind === 'organisation' ? name : undefined
  const end = named ? Math.min(named.end, words.end[token[to]]) : words.end[token[to]]
  const short = text.slice(start, end)
  if (!isOutlet(short, named?.full ?? short, article)) return undefined
  while (to > from && words.start[token[to]] >= end) to--
  return { slug: fullSlug(seen, slug((named?.full ?? short).replace(/^the\s+/i, ''))), to }
}

/** Has the item, or the one behind an article, a capital? */
function mayName({ is }: Frame, at: number): boolean {
  return (is[at] & Is.capital) !== 0 || ((is[at] & Is.article) !== 0 && (is[at + 1] & Is.capital) !== 0)
}

/** Remember a full name; find it again for a short one. */
function fullSlug(seen: Map<string, string>, found: string): string {
  const last = found.slice(found.lastIndexOf('-') + 1)
  if (last !== found) seen.set(last, found)
  return last === found ? (seen.get(found) ?? found) : found
}

const hearing = /^(?:heard?|hears|learn(?:s|ed|t)?)$/

/** A phrase without the preposition that it begins with: *by the lawmaker*. */
function from({ is }: Frame, voice: Phrase): Phrase {
  return is[voice.from] & Is.preposition && voice.from < voice.to
    ? { from: voice.from + 1, to: voice.to }
    : voice
}

/** Might a link have its cue here? Most words are told from cues by their classes, without being looked at. */
function mayCue({ is, mark, word }: Frame, i: number): boolean {
  return (
    (is[i] & (Is.speech | Is.stance | Is.hedge)) !== 0 ||
    mark[i - 1] === "'s" ||
    (is[i] === Is.lower && word(i) === 'learnt')
  )
}

const telling = /^(?:tells?|told|telling)$/
const toward = /^(?:to|with|on|in|for|by)$/

/** The voices of a sentence, in the order of their cues. */
export function linksIn(press: Press, frame: Frame): Link[] {
  const { is, mark } = frame
  const found: Link[] = []
  for (let i = 0; i < is.length; i++) {
    if (!mayCue(frame, i)) continue
    if (mark[i] !== '' || (is[i] & Is.capital && i > 0)) continue
    const link = linkAt(frame, i)
    if (!link || found.some((other) => isSame(frame, other, link))) continue
    link.outlet =
      (link.hearer === undefined
        ? ownOutlet(press, frame, link)
        : outletAt(press, frame, link.hearer)?.slug) ?? outletToldBy(press, frame, i)
    found.push(link)
  }
  place(press, frame, found)
  return found
}

/** Do the cues of two links tell of one act of the same voice: not *warned of silt and said that …*? */
function isSame(frame: Frame, one: Link, other: Link): boolean {
  if (one.voice?.from !== other.voice?.from) return false
  const isTelling =
    frame.is[other.cue] & Is.core ||
    frame.word(other.cue + 1) === 'that' ||
    other.by === 'participle' ||
    actAt(frame, other.cue) !== undefined
  return !isTelling
}

/** *the survey found that …*, *officials believe the pier will hold*: does the verb of finding or holding at `i` state something? */
function isHeld(frame: Frame, i: number): boolean {
  if (!(frame.is[i] & Is.stance && frame.is[i] & Is.holding)) return false
  if (frame.word(i + 1) === 'that') return true
  const isClause = leadsToClause(frame, i)
  if (i === 0 || !(isClause || mayFind(frame, i))) return false
  const subject = subjectOf(frame, i)
  if (!subject) return false
  return isFinding(frame, i, subject) || (isClause && beginsClause(frame, subject.from))
}

/** Does a clause begin with item `at`? Of one inside another it is open who holds it: *how deeply Washington believes …*. */
function beginsClause({ mark, word }: Frame, at: number): boolean {
  if (at === 0 || /^[,;—]$/.test(mark[at - 1])) return true
  return /^(?:and|but|yet)$/.test(word(at - 1)) && (at === 1 || mark[at - 2] === ',')
}

/** *an interview with Der Spiegel published on Saturday*: does the form at `i` only tell when or where a paper came out? */
function isPrinted({ is, word }: Frame, i: number): boolean {
  if (!/^(?:broadcast|posted|published|released)$/.test(word(i))) return false
  return (is[i + 1] & Is.time) !== 0 || /^(?:by|earlier|in|last|on|this)$/.test(word(i + 1))
}

function linkAt(frame: Frame, i: number): Link | undefined {
  const { is, mark } = frame
  if (i > 1 && mark[i - 1] === '-') return undefined
  const what = is[i]
  if (what & Is.hedge && frame.word(i) === 'according') {
    const voice = phraseStartingAt(frame, i + 2)
    return voice && { cue: i, first: i, voice, by: 'according' }
  }
  if (i > 1 && mark[i - 1] === "'s" && /^(?:account|telling)$/.test(frame.word(i))) {
    const voice = /^[,.]$/.test(mark[i + 1] ?? '') ? phraseEndingAt(frame, i - 2) : undefined
    return voice && isVoice(frame, voice)
      ? { cue: i, first: voice.from, voice: from(frame, voice), by: 'according' }
      : undefined
  }
  if (what & (Is.speech | Is.stance) && hearing.test(frame.word(i)) && frame.word(i + 1) === 'from') {
    const voice = phraseStartingAt(frame, i + 2)
    const subject = voice && i > 0 ? subjectOf(frame, i) : undefined
    return voice && { cue: i, first: subject?.from ?? i, voice, hearer: subject?.from, by: 'clause' }
  }
  if (
    /^(?:learn(?:s|ed|t)|understands)$/.test(frame.word(i)) &&
    /^(?:\.|)$/.test(mark[i + 1] ?? '.') &&
    i > 1
  ) {
    const voice = subjectOf(frame, i)
    return voice && voice.from > 1 && mark[voice.from - 1] === ',' && mayName(frame, voice.from)
      ? { cue: i, first: voice.from, voice, by: 'clause' }
      : undefined
  }
  if (!(what & Is.speech || isHeld(frame, i)) || (i > 0 && isNounHere(frame, i))) return undefined
  if (isPrinted(frame, i) || hearing.test(frame.word(i))) return undefined
  if (what & Is.participle) {
    const voice = agentOf(frame, i)
    if (voice) return { cue: i, first: i, voice, by: 'agent' }
    if (i > 0 && is[i - 1] & Is.be) return undefined
  }
  if (what & Is.ing && !(what & Is.finite)) {
    const isAs = i > 3 && frame.word(i - 1) === 'as'
    const quoted = isAs ? quotedBefore(frame, i - 2) : undefined
    if (quoted) return { cue: i, first: quoted.from, voice: quoted, by: 'clause' }
    const passive = isAs ? quotedBy(frame, i) : undefined
    if (passive) return passive
    const voice =
      i > 0 ? (closing(frame, i) ?? subjectOfClause(frame, i) ?? subjectBefore(frame, i)) : undefined
    return voice && { cue: i, first: i, voice, by: 'participle' }
  }
  const isPlain =
    (what & Is.base) !== 0 &&
    (what & (Is.core | Is.hedge) || (i > 0 && /s$/.test(frame.word(i - 1)) && agrees(frame, i)))
  if (!(what & Is.finite) && !isPlain) return undefined
  const inverted = invertedAt(frame, i)
  if (inverted) return { cue: i, first: i, voice: inverted, by: 'inverted' }
  const voice = i > 0 ? subjectOf(frame, i) : undefined
  if (voice && (isVoice(frame, voice) || isSaid(frame, voice, i)))
    return { cue: i, first: voice.from, voice, by: 'clause' }
  if (voice || (i > 0 && mark[i - 1] !== ',' && mark[i - 1] !== 'Q')) return undefined
  const behind = phraseStartingAt(frame, i + 1)
  return behind && isVoice(frame, behind) ? { cue: i, first: i, voice: behind, by: 'inverted' } : undefined
}

/** *The mud is deep, while the pier holds, she said on Monday, adding that …*: who is said to have said it, right before the comma of the participle at `at`. */
function closing(frame: Frame, at: number): Phrase | undefined {
  const { is, mark } = frame
  if (mark[at - 1] !== ',') return undefined
  for (let i = at - 2; i > 1 && mark[i] !== ','; i--) {
    if (!(is[i] & Is.core) || !(is[i] & Is.finite) || is[i] & Is.capital) continue
    const voice = subjectOf(frame, i)
    return voice && mark[voice.from - 1] === ',' && isVoice(frame, voice) ? voice : undefined
  }
  return undefined
}

/** *Lund was quoted by Harbour News on Monday as saying …*: Lund, whom the outlet heard. */
function quotedBy(frame: Frame, at: number): Link | undefined {
  for (let i = at - 2; i > 1 && at - i < 14 && frame.mark[i] !== ','; i--) {
    if (!/^(?:cited|quoted)$/.test(frame.word(i)) || !isPassive(frame, i)) continue
    const voice = subjectOf(frame, i)
    if (!voice || !isVoice(frame, voice)) return undefined
    const hearer = frame.word(i + 1) === 'by' ? i + 2 : undefined
    return { cue: at, first: voice.from, voice, by: 'clause', ...(hearer && { hearer }) }
  }
  return undefined
}

/** The voice is an outlet, or somebody of an outlet’s: *Axios’ sources*. Then the voice goes on behind the outlet’s name. */
function ownOutlet(press: Press, frame: Frame, link: Link): string | undefined {
  const voice = link.voice!
  const outlet = outletAt(press, frame, voice.from)
  if (!outlet) return sourcesOf(press, frame, link)
  const rest = frame.mark[outlet.to + 1]
  if (outlet.to >= voice.to) link.voice = undefined
  else if (rest === "'s" || rest === "'" || rest === '’') link.voice = { from: outlet.to + 2, to: voice.to }
  else if (frame.is[outlet.to + 1] & Is.preposition) link.voice = undefined
  else return undefined
  return outlet.slug
}

/** *sources of Axios*: the outlet that comes behind the noun; the voice is what stands before. */
function sourcesOf(press: Press, frame: Frame, link: Link): string | undefined {
  const { from, to } = link.voice!
  for (let i = from + 1; i < to; i++) {
    if (
      !/^(?:of|for|at)$/.test(frame.word(i)) ||
      !/^(?:sources?|reporters?|correspondents?)$/.test(frame.word(i - 1))
    )
      continue
    const outlet = outletAt(press, frame, i + 1)
    if (outlet) link.voice = { from, to: i - 1 }
    return outlet?.slug
  }
  return undefined
}

function outletToldBy(press: Press, frame: Frame, cue: number): string | undefined {
  return telling.test(frame.word(cue)) ? outletAt(press, frame, cue + 1)?.slug : undefined
}

/** *said Lund, who was an adviser to Harbour News*: does a clause about the voice begin between its cue and item `at`? */
function isClause({ is, mark }: Frame, cue: number, at: number): boolean {
  for (let i = cue + 2; i < at; i++) if (mark[i - 1] === ',' && is[i] & Is.relative) return true
  return false
}

/** *The airline, in a statement to Axios, says …*: whose words behind the outlet are those stated to it. */
function statedTo({ word }: Frame, links: Link[], at: number): Link | undefined {
  if (!/^(?:comments|email|interview|letter|message|remarks|statement)$/.test(word(at - 1))) return undefined
  return links.find(({ cue }) => cue > at && cue - at < 8)
}

/** Give outlets that stand elsewhere (*in an interview with CNN*) to the nearest voice that has none. */
function place(press: Press, frame: Frame, links: Link[]): void {
  if (!links.length || links.every(({ outlet }) => outlet)) return
  for (let i = 0; i + 1 < frame.is.length; i++) {
    if (!(frame.is[i] & Is.preposition) || !mayName(frame, i + 1) || !toward.test(frame.word(i))) continue
    const outlet = outletAt(press, frame, i + 1)
    if (!outlet || links.some((link) => link.outlet === outlet.slug)) continue
    const behind = frame.word(i) === 'in' || frame.word(i) === 'for' || frame.word(i) === 'by'
    const near =
      links.findLast(({ cue }) => cue < i && i - cue < 12) ?? (i < 6 ? links[0] : statedTo(frame, links, i))
    if (
      near &&
      !near.outlet &&
      !isClause(frame, near.cue, i) &&
      (!behind || /^(?:wrote|writes|writing|published|quoted|cited)$/.test(frame.word(near.cue)))
    )
      near.outlet = outlet.slug
  }
}
