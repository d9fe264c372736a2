/** Voices in the words of a chain, and who still speaks to the outlet of a sentence before. */

import { isOutlet } from '../../lib/outlets.ts'
import { slug } from '../../lib/slug.ts'
import type { Speaker } from '../../schema.ts'
import { type Frame, type Grammar, tokenAt } from '../grammar/frame.ts'
import { nameFrom } from '../grammar/voices.ts'
import { Is } from '../grammar/word-classes.ts'
import { type Focus, personFor } from '../speakers/pronouns.ts'
import type { Link, Press } from './links.ts'

/** Who last spoke to an outlet, and in which sentence. */
export interface Via {
  outlet: string
  index: number
  whose: string
}

/** Who alone told something in which sentence, nobody by name. */
interface Teller {
  said: string
  index: number
}

/** What one sentence leaves for those behind it. */
export interface Carried {
  via?: Via
  teller?: Teller
  focus: Focus
}

/** Sentences over which an unnamed voice still speaks to the same outlet. */
const carry = 2

const some =
  'one|another|a second|a third|the same|the|that|those|these|other|some|two|three|both|several|an?|unnamed|anonymous'
const people = 'sources?|officials?|lawmakers?|people|person|aides?|advisers?|diplomats?'
const ofThem = '(?:one|another|some|two|both|several|most) of (?:them|the sources)$'
const sourceLike = new RegExp(
  `^(?:${ofThem}|(?:${some})\\s(?:[A-Za-z]+\\s){0,2}(?:${people})\\b|(?:sources|officials)\\b)`,
)

/** Is the voice of sentence `index` one of those who spoke to the outlet just before: *one source*, or the same person again? */
export function holds(via: Via, whose: string, index: number): boolean {
  if (!whose) return false
  if (whose === via.whose) return index - via.index <= 1
  return (
    index - via.index <= carry &&
    sourceLike.test(whose) &&
    sourceLike.test(via.whose) &&
    !/^(?:an?|unnamed|anonymous)\s/.test(whose)
  )
}

const attributes = '(?: (?:at|close|familiar|for|from|in|of|on|with) .*)?$'
/** Voices for which *they* can stand, and those for which *it* can. */
const many = RegExp(
  `^(?!(?:an?|one|each|every|(?:half|more|less|fewer|most|some) (?:of|than)) )(?:.* )?(?:[a-z]*[^s']s|people|police)${attributes}`,
)
const collective = RegExp(
  '^(?!.*(?:man|woman|person)\\b)(?:.* )?(?:agency|airline|army|association|authority|bank|board|body|bureau|charity|commission|committee|company|council|court|department|firm|government|group|' +
    `institute|inquiry|military|ministry|navy|office|panel|paper|party|prosecution|regulator|report|society|statement|study|team|think tank|tribunal|union|university|watchdog)${attributes}`,
  'i',
)

/** Whom *it* or *they* stands for: who alone told something in the sentence before. */
function tellerFor(pronoun: string, index: number, { teller }: Carried): string | undefined {
  if (!teller || index - teller.index > 1) return undefined
  const isMeant =
    pronoun === 'they' ? many.test(teller.said) : pronoun === 'it' && collective.test(teller.said)
  return isMeant ? teller.said : undefined
}

/** Who alone tells something in a sentence, as far as it says. */
function tellerOf(frame: Frame, links: Link[], index: number): Teller | undefined {
  const voices = new Set<string>()
  for (const { by, said, cue } of links)
    if (said && (by === 'according' || (frame.is[cue] & Is.speech && by !== 'participle'))) voices.add(said)
  const [said] = voices
  return voices.size === 1 && !/^(?:it|they|we|you|i)$/i.test(said) ? { said, index } : undefined
}

/**
 * Give each link of sentence `index` its words, a pronoun the person of the sentence before, and an unnamed voice the outlet that it was just said to speak
 * to. Keeps `carried`.
 */
export function relay(
  press: Press,
  grammar: Grammar,
  frame: Frame,
  links: Link[],
  index: number,
  carried: Carried,
): void {
  const cites = links.some(({ outlet }) => outlet)
  for (const link of links) {
    const { via, focus } = carried
    const speaker = link.voice && personFor(press, grammar, frame, link.voice, focus)
    const isFound =
      speaker && 'name' in speaker && press.text.slice(speaker.start, speaker.end) !== speaker.name
    const said = isFound ? speaker.name : speaker && chainText(press, grammar, speaker)
    link.said = said && /^(?:s?he|who)$/i.test(said) ? undefined : said
    const isTelling = link.by === 'clause' && frame.is[link.cue] & Is.core && frame.word(link.cue) !== 'told'
    // “the paper”
    if (isFound && link.voice!.to > link.voice!.from && isOutlet(said!, said!, true)) {
      link.outlet ??= outletSlug(press, said!)
      link.voice = link.said = undefined
    }
    if (said && link.voice && isTelling) link.said = tellerFor(said, index, carried) ?? link.said
    const whose = link.said ?? ''
    if (!cites && via && holds(via, whose, index)) link.outlet = via.outlet
    if (link.outlet && link.voice) carried.via = { outlet: link.outlet, index, whose }
  }
  carried.teller = tellerOf(frame, links, index)
}

/** The slug of an outlet by its full name, without an article; of the full name that a short one was used for. */
export function outletSlug({ seen }: Press, full: string): string {
  const found = slug(full.replace(/^the\s+/i, ''))
  return seen.get(found) ?? found
}

/** A speaker in the words of a chain: an outlet’s slug, a person’s full name, else the text’s words without the capital of its sentence. */
export function chainText(press: Press, grammar: Grammar, speaker: Speaker): string {
  const { names } = press
  const start = speaker.start ?? 0
  if ('name' in speaker) {
    if (/ and /.test(speaker.name)) return speaker.name
    const name = names[nameFrom(names, start)]
    const full = name && name.start < speaker.end! && name.end > start ? name.full : speaker.name
    const article = /\bthe\s+$/i.test(press.text.slice(Math.max(0, start - 5), start))
    if (isOutlet(speaker.name, full, article)) return outletSlug(press, full)
    return name?.kind === 'person' && name.start < speaker.end! ? full : speaker.name
  }
  if (/^(?:He|She|They|It|We|You)$/.test(speaker.unnamed)) return speaker.unnamed.toLowerCase()
  if (/^(?:An?|Another|Both|Her|His|Its|My|One|Our|Several|Some|The|Their|Three|Two)\s/.test(speaker.unnamed))
    return speaker.unnamed[0].toLowerCase() + speaker.unnamed.slice(1)
  const token = tokenAt(grammar.words, start)
  const lower =
    grammar.begins[token] &&
    !/^(?:Democrats|Republicans|Tories)\b/.test(speaker.unnamed) &&
    grammar.classes[token] & ~Is.capital &&
    names[nameFrom(names, start)]?.start !== start
  return lower || plain.test(speaker.unnamed)
    ? speaker.unnamed[0].toLowerCase() + speaker.unnamed.slice(1)
    : speaker.unnamed
}

/** First words whose capital is that of their sentence. */
const plain = /^(?:\p{Lu}\p{Ll}+ed|Data|Figures|Findings|Polls|Records|Research|Security|Studies|Surveys)\b/u

/** What the name of a publisher has behind that by which people call it: *the BBC*, published by *BBC News*. */
const forms = /-(?:news|online|tv|digital)$/

/** A chain without gaps and repetitions. */
export function compact(chain: string[]): string[] {
  const called = chain[0]?.replace(forms, '')
  return chain.filter((each, i) => each && chain.indexOf(each) === i && (i === 0 || each !== called))
}
