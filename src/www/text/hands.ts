/** The hands that words went through, from source to speaker, in words. */
import { slug } from '../../lib/slug.ts'
import type { Attribution, Quotation, Source } from '../../schema.ts'
import { words } from '../words.ts'
import { dot, escapeHtml, nameHtml } from './html.ts'

/** One hand of a chain. An outlet is cited, a person (or what is named like one) speaks, a voice has no name. */
export interface Hand {
  name: string
  kind: 'outlet' | 'person' | 'voice'
}

/** Voices that are a bare word could be taken for the slug of an outlet. */
const group =
  /^(?:sources?|officials?|people|insiders?|aides?|advisers?|diplomats?|analysts?|critics|experts|lawmakers?|others|reports|residents|witnesses)$/

const pronoun = /^(?:he|she|they|it|we|i|you|who)$/i

/** Of one source: what each link of its chains turned out to be, and the people whom it names, with those of whom it may be open what they are. */
interface Known {
  hands: Map<string, Hand>
  people: Set<string>
}

const memo = new WeakMap<Source, Known>()

/**
 * The hands of a chain behind the source itself. Chains give outlets as slugs, people and voices in words; an outlet's
 * spelling is looked up in the text of its source. A pronoun that nobody could resolve is no hand.
 */
export function hands(source: Source, chain: readonly string[]): Hand[] {
  let known = memo.get(source)
  if (!known) {
    known = { hands: new Map(), people: peopleOf(source) }
    memo.set(source, known)
  }
  const result: Hand[] = []
  for (const link of chain.slice(1)) {
    if (pronoun.test(link)) continue
    const hand = known.hands.get(link) ?? read(source, link, known.people)
    known.hands.set(link, hand)
    result.push(hand)
  }
  return result
}

function peopleOf(source: Source): Set<string> {
  const people = new Set<string>()
  for (const { kind, text, ref } of source.mentions)
    if (kind === 'person' || kind === 'name') people.add(text).add(ref)
  for (const { speaker } of source.quotations) if (speaker && 'name' in speaker) people.add(speaker.name)
  return people
}

function read(source: Source, link: string, people: ReadonlySet<string>): Hand {
  if (people.has(link) || people.has(slug(link))) return { name: link, kind: 'person' }
  if (group.test(link)) return { name: words().hands.unnamed(link), kind: 'voice' }
  if (/^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u.test(link)) {
    const spelling = spelled(source, link) ?? (link.includes('-') ? unslugged(link) : null)
    if (spelling) return { name: spelling, kind: 'outlet' }
  }
  return { name: link, kind: titled.test(link) ? 'person' : 'voice' }
}

/** Two words or more, each with a capital: a name, where nothing else is known of it. */
const titled = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)+$/u

function unslugged(slug: string): string {
  return slug.replace(
    /(^|-)(\p{L})/gu,
    (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase(),
  )
}

function spelled(source: Source, slug: string): string | null {
  const pattern = new RegExp(`(?<![\\p{L}\\d])${slug.replaceAll('-', "[ .&’'-]+")}(?![\\p{L}\\d])`, 'giu')
  for (const passage of source.passages) {
    for (const match of passage.text.matchAll(pattern)) {
      if (/\p{Lu}/u.test(match[0].charAt(0))) return match[0]
    }
  }
  return null
}

/** What a chip shows of a passage: how deep its words come from, whether the last hand has no name, and the hands in words. */
export interface Depth {
  /** CSS classes of the chip: `d1` … `d4`, `u` where the last hand has no name, `m` where the last but one has none. */
  classes: string
  /** The hands; empty where there is none but the source. */
  who: string
  /** The source's own word of caution, where it has one. */
  hedge?: string
}

/** Depth of a chain; `quoted` says that the last hand's own words are given. */
export function depth(found: readonly Hand[], quoted: boolean, hedge?: string): Depth {
  const last = found.at(-1)
  const before = found.at(-2)
  const layers = Math.min(4, found.length + 1)
  const unnamed = last?.kind === 'voice' ? ' u' : before?.kind === 'voice' && layers > 2 ? ' m' : ''
  const say = words().hands
  const parts = found.map((hand, i) => {
    if (hand.kind === 'outlet') return say.via(hand.name)
    return i === found.length - 1 && quoted && hand.kind === 'person' ? say.quoted(hand.name) : hand.name
  })
  return { classes: `d${layers}${unnamed}`, who: parts.join(dot), hedge }
}

/** A depth in words: `via Axios · one source · “reportedly”`. */
export function depthWords({ who, hedge }: Depth): string {
  return [who, hedge && words().quoted(hedge)].filter(Boolean).join(dot)
}

type Depths = ReadonlyMap<string, Depth & { hands: Hand[]; quoted: boolean }>

const deep = new WeakMap<Source, Depths>()

/** For each passage that names a voice other than its source's own: the longest chain that runs through it. */
export function depths(source: Source): Depths {
  const known = deep.get(source) ?? deepen(source)
  deep.set(source, known)
  return known
}

function deepen(source: Source): Depths {
  const best = new Map<string, { item: Quotation | Attribution; quoted: boolean }>()
  const offer = (item: Quotation | Attribution, quoted: boolean) => {
    if (item.chain.length < 2 && !('hedge' in item && item.hedge)) return
    const held = best.get(item.passage)
    if (!held || item.chain.length > held.item.chain.length) best.set(item.passage, { item, quoted })
  }
  for (const quotation of source.quotations) if (quotation.kind !== 'title') offer(quotation, true)
  for (const attribution of source.attributions) offer(attribution, false)
  const result = new Map<string, Depth & { hands: Hand[]; quoted: boolean }>()
  for (const [passage, { item, quoted }] of best) {
    const found = hands(source, item.chain)
    const hedge = 'hedge' in item ? item.hedge : undefined
    result.set(passage, { ...depth(found, quoted, hedge), hands: found, quoted })
  }
  return result
}

/** The mark and the words of a depth, without a link: `<span class="chip d3 u">via Axios · one source</span>`. */
export function depthChip(of: Depth): string {
  return `<span class="chip ${of.classes}">${escapeHtml(depthWords(of))}</span>`
}

/** A chain from the source inward, to be read aloud: `Newser <i>citing</i> Axios <i>quoting</i> one source`. */
export function chainWords(label: string, found: readonly Hand[], quoted: boolean): string {
  const parts = found.map((hand, i) => {
    const verb = quoted && i === found.length - 1 ? words().hands.quoting : words().hands.citing
    return ` <i>${verb}</i> ${nameHtml(hand.name)}`
  })
  return nameHtml(label) + parts.join('')
}
