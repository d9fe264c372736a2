/** Find names of people, organisations and places, with roles. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Root, ToldKind } from '../schema.ts'
import { withoutCurrencies, withoutShipsAndShares } from './names/around.ts'
import { type Found, linkNames } from './names/links.ts'
import { kindsByLists } from './names/lists.ts'
import { warnOfMixedScripts } from './names/mixed-scripts.ts'
import { withoutTitles } from './names/quoted.ts'
import { type Reading, readNames } from './names/reading.ts'
import { seatsOf } from './names/seats.ts'
import { likelyKind, toldKind } from './names/told.ts'
import { besides, elected, plainly, type Votes } from './names/votes.ts'

/**
 * Find names of people, organisations and places in the passages of an English capture: `file.data.names`. Possessives lie outside the span; a role
 * is as the text gives it. Passages in capitals, or with a capital on every word, give nothing, because a capital says nothing there. A name that mixes scripts is kept as it is, with a message.
 */
export const tagNames: Plugin<[], Root> = () => (_tree: Root, file: VFile) => {
  const { lang = 'en', passages = [], words } = file.data
  if (!words || !/^(?:en|und)\b/.test(lang)) return
  const text = String(file.value)
  file.data.names = linkNames(
    withoutShipsAndShares(
      text,
      withoutTitles(
        text,
        file.data.quoteMarks ?? [],
        withoutCurrencies(
          file.data.figures ?? [],
          settled(readNames(text, words, passages, file.data.sentences ?? [])),
        ),
      ),
    ),
  )
  warnOfMixedScripts(file, file.data.names)
}

/** Above this chance of being nobody, no body and no place a name is left out: one where a sentence opens with it and nothing else tells that it is a name, one that looks like a body or a place, others. */
const [openDoubt, lookDoubt, doubt] = [0.3, 0.85, 0.8]
/** What tells that a word is no short name of the body that begins with it: *near Tarn*, where there is a Tarn Traders Union. */
const apart = ['in _', 'near _', '_ of a name', 'SIDE _', "_ 's REALM"]
/** As likely as all else together. */
const halfLikely = 0.5

/** Names with the kinds that their clues tell. */
function settled({ found, votes, pairs }: Reading): Found[] {
  if (!votes.size) return found
  tellNeighbours(votes, pairs)
  const certain = new Map<string, ToldKind | undefined>()
  const ends = new Map<string, ToldKind | undefined>()
  const firsts = new Set<string>()
  const seats = new Set<string>()
  const lone = new Set<string>()
  const lasts = new Set(Array.from(votes.keys(), (key) => key.slice(key.lastIndexOf(' ') + 1)))
  for (const { keys, kind, certain: isCertain, the } of found) {
    const isAsked = lasts.has(keys[keys.length - 1])
    if (isCertain && isAsked) certain.set(keys.join(' '), kind)
    if (keys.length > 1) firsts.add(keys[0])
    else if (!the && !(isCertain && kind !== 'person')) lone.add(keys[0])
    for (const seat of kind === 'organisation' ? seatsOf(keys) : []) seats.add(seat)
    for (let i = 1; isAsked && i < keys.length; i++) ends.set(keys.slice(i).join(' '), kind)
  }
  const people = peopleByLast(found, votes, lone)
  const kept = found.filter((name) => {
    if (name.certain) return true
    const key = name.keys.join(' ')
    const own = votes.get(key)
    if (!own) return true
    if (certain.has(key)) {
      name.kind = certain.get(key)
      return true
    }
    const alone = name.keys.length < 2
    const { kind, sure, other } = elected(own)
    if (seats.has(key) && !(kind === 'person' && sure > plainly)) {
      name.kind = 'place'
      return true
    }
    // Whom the full name tells.
    if (alone && people.has(key)) {
      name.kind = undefined
      return true
    }
    // A part of a longer name is told by that.
    if (ends.has(key) || (alone && firsts.has(key))) {
      if (!alone) name.kind ??= ends.get(key) ?? likelyKind(name, own)
      else if (sure > plainly) name.kind = likelyKind(name, own)
      name.apart = alone && !name.kind && apart.some((clue) => own.counts.has(clue))
      if (name.apart) name.kind = likelyKind(name, own)
      return true
    }
    if (!isNamed(name, own, other)) return false
    name.kind = people.get(name.keys[name.keys.length - 1]) === key ? 'person' : toldKind(name, own, lone)
    return true
  })
  const listed = kindsByLists({ pairs, votes })
  if (listed.size)
    for (const name of kept) if (!name.certain) name.kind = listed.get(name.keys.join(' ')) ?? name.kind
  return kept
}

/** Names that look to be somebody’s and whose last word stands alone, too, by that word: *Sunny Tarvas … Tarvas says*; none where that looks to be a place, or two go by it. */
function peopleByLast(
  found: readonly Found[],
  votes: Reading['votes'],
  lone: ReadonlySet<string>,
): ReadonlyMap<string, string | undefined> {
  const people = new Map<string, string | undefined>()
  for (const { keys, kind, certain, demonym } of found) {
    const last = keys[keys.length - 1]
    if (keys.length < 2 || demonym || !lone.has(last) || keys[0] === last) continue
    const key = keys.join(' ')
    const own = votes.get(key)
    const known = people.get(last)
    if (people.has(last) && known !== key) people.set(last, undefined)
    else if (certain || !own) people.set(last, undefined)
    else if (known === undefined && !people.has(last) && (!kind || kind === 'person'))
      people.set(last, isSomebody(own, votes.get(last), lone.has(keys[0])) ? key : undefined)
  }
  for (const [last, key] of people) if (!key) people.delete(last)
  return people
}

/** Does the full name look to be somebody’s, as far as its last word looks to be no place? *Alder Sharks* goes by either word and is a team. */
function isSomebody(own: Votes, last: Votes | undefined, byFirst: boolean): boolean {
  const { kind, likely } = elected(own)
  if (kind !== 'person' || (byFirst && likely < halfLikely && own.counts.has('plural end'))) return false
  const short = last && elected(last)
  return short?.kind !== 'place' || (likely > halfLikely && short.sure <= plainly)
}

/** What is plain tells of its neighbours in lists. */
function tellNeighbours(votes: Reading['votes'], pairs: Reading['pairs']): void {
  const plain = new Map<string, ToldKind>()
  for (const [key, own] of votes) {
    const { kind, sure, other } = elected(own)
    if (sure > plainly && other < doubt) plain.set(key, kind)
  }
  for (const [one, other] of pairs) {
    if (!one.certain) besides(votes, other, plain.get(one.keys.join(' ')))
    if (!other.certain) besides(votes, one, plain.get(other.keys.join(' ')))
  }
}

/** Is it a name of somebody, a body or a place? What has a chairman is. */
function isNamed({ kind, open }: Found, { counts }: Votes, other: number): boolean {
  if (kind === 'person' || counts.has('by before a title')) return true
  return other <= (open ? openDoubt : kind ? lookDoubt : doubt)
}
