/** Find the statements of a sentence in indirect speech: what they say, on whom they rest, how they are hedged. */
import type { Attribution, Span } from '../../schema.ts'
import type { Frame, Grammar, Phrase } from '../grammar/frame.ts'
import { phraseStartingAt } from '../grammar/voice-phrases.ts'
import { canTell, speakerOf } from '../grammar/voices.ts'
import { Is } from '../grammar/word-classes.ts'
import { type Link, outletAt, type Press } from './links.ts'
import { chainText, compact } from './relays.ts'
import { citing, contentOf } from './statement-content.ts'
import { hedgeIn } from './statement-hedges.ts'
import { firstStatement, isAdded, isStatement } from './statement-links.ts'

/** What one voice of a sentence states: its items, and who stands between the publication and the words. */
interface Told {
  link: Link
  content: Phrase
  voices: string[]
}

/**
 * The statements that a sentence hands on, in order; where it hands on none but holds what it says at arm's length, the sentence itself. `roots` are what chains begin with.
 */
export function statementsIn(
  press: Press,
  grammar: Grammar,
  frame: Frame,
  all: Link[],
  roots: string[],
): Omit<Attribution, 'passage'>[] {
  const links = all.filter((link) => canSpeak(press, frame, link))
  const found: Told[] = []
  const used = new Set<Link>()
  const first = firstStatement(frame, links)
  if (first) {
    const told = firstTold(press, grammar, frame, links, first, used)
    if (told) found.push(told)
  }
  for (const link of links) if (!used.has(link) && link !== first) addFurther(press, frame, link, found)
  const entry = ({ link, content, voices }: Told) => {
    const cue = frame.word(link.cue)
    const hedge = hedgeIn(frame, link, found.length > 1 ? content : undefined)
    return {
      ...spanOf(grammar, frame, content.from, content.to),
      chain: compact([...roots, ...voices]),
      cue: cue === 'according' ? 'according to' : cue,
      ...(hedge && { hedge }),
    }
  }
  for (const told of found) setApart(frame, links, told)
  if (found.length) return found.map(entry)
  const hedge = hedgeIn(frame, undefined)
  return hedge ? [{ ...spanOf(grammar, frame, 0, frame.is.length - 1), chain: compact(roots), hedge }] : []
}

/** Has the clause of `link` a subject that can say something: not *the final say*, *in the past said*? */
function canSpeak(press: Press, frame: Frame, { by, outlet, voice }: Link): boolean {
  return by !== 'clause' || !voice || outlet !== undefined || canTell(press, frame, voice)
}

/** What the first voice states, those over it and those inside its words included; adds to `used` the links it takes. */
function firstTold(
  press: Press,
  grammar: Grammar,
  frame: Frame,
  links: Link[],
  first: Link,
  used: Set<Link>,
): Told | undefined {
  let link = first
  let content = contentOf(press, frame, link)
  if (!content) return undefined
  const over = links.filter(
    (each) => each !== link && each.outlet && (each.by === 'according' || !each.voice) && isOver(each, link),
  )
  for (const each of over) used.add(each)
  const voices = [...over.map(({ outlet }) => outlet!), link.outlet ?? '', link.said ?? '']
  for (let inner = innerLink(frame, links, link, content); inner; ) {
    const within = contentOf(press, frame, inner)
    if (!within || within.from <= inner.cue) break
    used.add(inner)
    voices.push(inner.outlet ?? '', inner.said ?? '')
    content = within
    link = inner
    inner = innerLink(frame, links, link, content)
  }
  voices.push(citedBeside(press, grammar, frame, link))
  return { link, content, voices }
}

/** Add what `link` states beside those `found` before it; the words of the one before end where it begins. */
function addFurther(press: Press, frame: Frame, link: Link, found: Told[]): void {
  const before = found.at(-1)
  if (!link.said || !(link.by === 'participle' ? isAdded(frame, link) : isStatement(frame, link))) return
  if (link.by !== 'participle' && link.by !== 'clause') return
  // “Lund sold the boat, suggesting that …”: what the writer takes from it.
  const isBeside = link.by === 'participle' && frame.mark[link.cue - 1] === ','
  if (!before && isBeside && inferring.test(frame.word(link.cue))) return
  if (!canTell(press, frame, link.voice!) || /^(?:i|it|they|we|you)$/i.test(link.said)) return
  const content = contentOf(press, frame, link)
  if (!content || content.from <= link.cue) return
  if (before) {
    if (link.cue < before.link.cue) return
    const isWho = frame.word(link.first) === 'who'
    const isShared = link.by === 'participle' || isWho || link.voice!.to < before.link.cue
    if (isShared && isPlural(frame, link.cue) && !isPlural(frame, before.link.cue)) return
    const start = isShared && !isWho ? link.cue : link.first
    if (start <= before.content.to) {
      const cut = cutBefore(frame, start, isShared)
      if (cut < before.content.from + 2) return
      const isClosing =
        before.link.first > before.content.from &&
        cut - 1 <= Math.max(before.link.cue, before.link.voice?.to ?? 0)
      const to = isClosing ? before.link.first - 1 : cut
      before.content = { from: before.content.from, to: frame.mark[to - 1] === ',' ? to - 2 : to - 1 }
    }
  }
  const voices =
    before && !link.outlet && before.link.said === link.said ? before.voices : [link.outlet ?? '', link.said]
  found.push({ link, content, voices })
}

/** What somebody's act tells to whoever sees it. */
const inferring =
  /^(?:confirming|demonstrating|implying|indicating|proving|revealing|showing|signall?ing|suggesting)$/

/** Does the cue at `at` go with many only: *Lund said …, while the dockers deny it and say …*? */
function isPlural({ is }: Frame, at: number): boolean {
  return (is[at] & (Is.base | Is.finite)) === Is.base
}

/** Take *…, according to two aides* and *…, two aides said* out of the words of a statement: these voices stand over its own. */
function setApart({ ended, mark }: Frame, links: Link[], told: Told): void {
  const { content, link, voices } = told
  for (const { first, by, cue, voice, outlet, said } of links) {
    const last = Math.max(cue, voice?.to ?? cue)
    const isOutside = by === 'according' || (by === 'clause' && last === cue) || (by === 'inverted' && outlet)
    if (!isOutside || first <= Math.max(link.cue, content.from + 2) || last > content.to) continue
    const ends = by === 'according' ? !mark.slice(last, content.to).includes(',') : last >= content.to - 1
    const isClosed = mark[first - 1] === ',' || ended.has(first - 1)
    if (!ends || (!isClosed && by !== 'according')) continue
    const to = mark[first - 1] === ',' ? first - 2 : first - 1
    told.content = { from: content.from, to }
    told.voices = [outlet ?? '', outlet && !voice ? '' : (said ?? ''), ...voices]
    return
  }
}

/** The comma or *and* that parts what begins at `start` from the statement before it; −1 where it belongs to that statement. */
function cutBefore({ mark, word }: Frame, start: number, isShared: boolean): number {
  const before = start - 1
  if (/^[;—]$/.test(mark[before])) return before
  if (mark[before] === ',') return isShared ? before : -1
  if (!/^(?:although|and|but|though|while|whereas|yet)$/.test(word(before))) return -1
  if (mark[before - 1] === ',') return before - 1
  return isShared || /^(?:although|though|while)$/.test(word(before)) ? before : -1
}

/** Does an outlet stand over the voice of `link`: named behind it, or in a parenthesis between the voice and its cue? */
function isOver({ cue, by }: Link, link: Link): boolean {
  return cue > link.cue || (by === 'according' && link.by === 'clause' && link.first < cue)
}

/** The voice with which the content of `link` begins: *X reports that Y said …*. */
function innerLink(frame: Frame, links: Link[], link: Link, { from, to }: Phrase): Link | undefined {
  return links.find(
    (each) =>
      each !== link &&
      each.by === 'clause' &&
      each.voice &&
      each.said &&
      each.first >= from &&
      each.first <= from + 1 &&
      each.cue < to &&
      isStatement(frame, each),
  )
}

/** *the paper said, citing two officials*, *according to the paper, which cited two officials*: the officials, or the outlet cited; empty where nobody is. */
function citedBeside(press: Press, grammar: Grammar, frame: Frame, { said, outlet }: Link): string {
  const { is } = frame
  for (let i = 0; i + 1 < is.length; i++) {
    if (!citesAt(frame, i)) continue
    const other = outletAt(press, frame, i + 1)
    if (other) return other.slug
    const voice = phraseStartingAt(frame, i + 1)
    if (
      !voice ||
      !(
        outlet ||
        (said &&
          /\b(?:newspaper|paper|magazine|agency|channel|report|reports|media|broadcaster|website)$/.test(
            said,
          ))
      )
    )
      return ''
    const words = chainText(press, grammar, speakerOf(press, frame, voice))
    for (let k = voice.from; k <= voice.to; k++)
      if (is[k] & (Is.human | Is.title) && is[k] & Is.lower) return words
    return ''
  }
  return ''
}

/** *…, citing*, *…, which cited*, at item `i`? */
function citesAt({ is, mark, word }: Frame, i: number): boolean {
  if (i === 0 || mark[i - 1] === ',') return citing.test(word(i))
  if (!(is[i - 1] & Is.relative) || (i > 1 && mark[i - 2] !== ',')) return false
  return word(i - 1) === 'which' && /^(?:cite[ds]|quote[ds])$/.test(word(i))
}

function spanOf({ words, opens, quotes, text }: Grammar, frame: Frame, from: number, to: number): Span {
  const token = frame.token[to]
  const last = frame.mark[to] === 'Q' ? quotes[opens[token] - 1].last : token
  const end = words.end[last]
  return {
    start: words.start[frame.token[from]],
    end: /[.!?]/.test(text[end - 1]) && frame.mark[to] !== 'Q' ? end - 1 : end,
  }
}
