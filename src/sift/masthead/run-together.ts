/** Take apart a masthead that a capture runs together into one line with the story: no stops, no line breaks. */

import { readByline } from '../bylines.ts'
import { bracketedCredits } from '../credits.ts'
import { isCapital } from '../letters.ts'
import type { Part } from '../pieces.ts'
import { readStamp, type Stamp, stampStart } from '../stamps.ts'
import { readBreadcrumb } from './breadcrumbs.ts'
import { type TitleWord, titleWords } from './title-words.ts'

/** A masthead before its byline or date is no longer than this, in UTF-16 code units. */
const longest = 500
/** A caption right behind it. */
const longestCaption = 600

export interface Masthead {
  parts: Part[]
  category: string[]
  stamp?: Stamp & { start: number }
  people: string[]
  outlet?: string
}

/**
 * Parts of a masthead in `whole` from `from` to `to`: breadcrumb, headline, deck, byline, moment of publication, share words, caption with
 * credit. `undefined` where nothing shows that there is one: only a byline or a date not far from the start, with a headline before it, does.
 */
export function readMasthead(whole: string, from: number, to: number): Masthead | undefined {
  // A date on the next line is no part of this one.
  const text = whole.slice(0, to)
  const anchor = findAnchor(text, from, Math.min(to, from + longest))
  if (!anchor) return undefined
  const head = readHead(text, from, anchor.start)
  if (!head) return undefined
  const found: Masthead = {
    parts: head.parts,
    category: head.category,
    people: anchor.people,
    outlet: anchor.outlet,
    stamp: anchor.stamp,
  }
  found.parts.push(...anchor.parts)
  const rest = afterAnchor(text, anchor.end, to)
  found.parts.push(...rest)
  return found
}

interface Anchor extends Omit<Masthead, 'category'> {
  start: number
  end: number
}

function findAnchor(text: string, from: number, to: number): Anchor | undefined {
  const head = text.slice(from, to)
  for (const match of head.matchAll(/(?<=\s)(?:By|BY)(?= \p{Lu})/gu)) {
    const byAt = from + match.index
    const line = readByline(text, byAt)
    if (!line) continue
    const anchor: Anchor = { start: byAt, end: line.end, people: line.people, outlet: line.outlet, parts: [] }
    anchor.parts.push({ start: byAt, end: line.end, role: 'byline', rule: 'by-line' })
    const at = line.end + (/^[\s,|•·—–-]*/.exec(text.slice(line.end, line.end + 8))?.[0].length ?? 0)
    const stamp = readStamp(text, at)
    if (!stamp) continue
    anchor.stamp = { ...stamp, start: at }
    anchor.parts.push({
      start: at,
      end: stamp.end,
      role: 'published',
      rule: stamp.labelled ? 'posted-line' : 'date-line',
    })
    anchor.end = stamp.end
    return anchor
  }
  for (const match of head.matchAll(stampStart)) {
    const start = from + match.index
    const stamp = readStamp(text, start)
    if (!stamp || start === from || !(stamp.labelled || standsAlone(text, from, start, stamp.end))) continue
    const anchor: Anchor = { start, end: stamp.end, people: [], parts: [], stamp: { ...stamp, start } }
    anchor.parts.push({
      start,
      end: stamp.end,
      role: 'published',
      rule: stamp.labelled ? 'posted-line' : 'date-line',
    })
    addByline(text, anchor)
    return anchor
  }
  return undefined
}

/** A date without a label is a masthead's where no sentence takes it up: `Why the river turned red May 2, 2021 Nobody in …`. */
function standsAlone(text: string, from: number, start: number, end: number): boolean {
  const before = text.slice(from, start)
  if (before.length < 15 || before.length > 110 || /[.!?,;:]\s|[,;:]\s*$/.test(before)) return false
  if (
    /(?:^|\s)(?:on|of|in|since|until|till|by|from|to|before|after|for|and|the|at|this|around|dated|late|early|mid|through)\s+$/i.test(
      before,
    )
  )
    return false
  return /^\s+["“]?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 6))
}

/** A byline right behind the date. */
function addByline(text: string, anchor: Anchor) {
  const at = anchor.end + (/^[\s,|•·—–-]*/.exec(text.slice(anchor.end, anchor.end + 8))?.[0].length ?? 0)
  const line = readByline(text, at)
  if (!line) return
  anchor.people = line.people
  anchor.outlet = line.outlet
  anchor.parts.push({ start: at, end: line.end, role: 'byline', rule: 'by-line' })
  anchor.end = line.end
}

/** Breadcrumb, headline and deck between `from` and `to`; `undefined` where the words are ordinary sentences. */
function readHead(text: string, from: number, to: number): { parts: Part[]; category: string[] } | undefined {
  const words = titleWords(text, from, to)
  if (words.length < 3) return undefined
  const crumbs = readBreadcrumb(text, words)
  const first = crumbs?.next ?? 0
  let last = first
  while (last < words.length && (words[last].capital || words[last].small)) last++
  const parts: Part[] = []
  if (crumbs) parts.push({ start: from, end: words[first - 1].end, role: 'category', rule: 'breadcrumb' })
  const start = words[first]?.start ?? to
  const deckAt = last < words.length ? deckStart(text, words, first, last) : words.length
  if (deckAt - first < 3) {
    if (/[.!?]["”’]? \p{Lu}/u.test(text.slice(start, to)) || to - start > 200) return undefined
    parts.push({ start, end: to, role: 'title', rule: 'before-byline' })
    return { parts, category: crumbs?.names ?? [] }
  }
  const end = deckAt < words.length ? words[deckAt].start : to
  parts.push({ start, end, role: 'title', rule: 'title-case' })
  if (end < to) parts.push({ start: end, end: to, role: 'deck', rule: 'before-byline' })
  return { parts, category: crumbs?.names ?? [] }
}

/** Where the sentence case begins: at the capital before the first word of meaning in lower case, or behind a closing mark. */
function deckStart(text: string, words: readonly TitleWord[], first: number, last: number): number {
  let at = last
  while (at > first && !words[at].capital) at--
  for (let i = at; i > Math.max(first + 2, at - 4); i--) {
    if (/["”'’?!:.][\s]*$/.test(text.slice(words[i - 1].end, words[i].start)) && words[i].capital) return i
  }
  return at
}

const shareWord =
  /(?:Copied|Share|Tweet|Email|E-mail|Print|Save|Comments?|Listen|Copy link|Link copied|Facebook|Twitter|X|WhatsApp|Telegram|Follow)(?= +(?:\p{Lu}|["“(]))/uy

/** Share words and a caption right behind byline and date. */
function afterAnchor(text: string, from: number, to: number): Part[] {
  const parts: Part[] = []
  let at = skip(text, from, to)
  for (let turn = 0; turn < 6; turn++) {
    shareWord.lastIndex = at
    const match = shareWord.exec(text)
    if (!match || match.index + match[0].length > to) break
    parts.push({ start: at, end: at + match[0].length, role: 'furniture', rule: 'share-line' })
    at = skip(text, at + match[0].length, to)
  }
  const credit = bracketedCredits(text, at, Math.min(to, at + longestCaption))[0]
  if (credit && isOneCaption(text.slice(at, credit.start))) {
    parts.push({ start: at, end: credit.end, role: 'caption', rule: 'credit' })
  }
  return parts
}

/** At most two sentences stand before the credit. */
function isOneCaption(text: string): boolean {
  return (
    (text.match(/[.!?]["”]? +(?=\p{Lu}\p{Ll}+ )/gu) ?? []).filter((one) => !one.startsWith('.,')).length <=
      3 && isCapital(text, 0)
  )
}

function skip(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /[\s,|•·]/.test(text[at])) at++
  return at
}
