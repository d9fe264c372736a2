/** Find whom the labels of a transcript name: *LUND*, *ANN LUND, HARBOUR ANCHOR*, *PRIME MINISTER*. */
import type { Name, Turn } from '../../data.ts'
import { flat } from '../../lib/flat.ts'
import { isOutlet } from '../../lib/outlets.ts'
import { isCallingOfOne } from '../names/callings.ts'
import { firstNames } from '../names/first-names.ts'
import { addresses } from '../names/titles.ts'

const lastOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1)
const keyOf = (name: string) => lastOf(name).toLowerCase()

/** Two words or three with a capital, as they name somebody in a headline. */
const capitals = /\p{Lu}[\p{L}\p{M}.'’-]*\p{Ll}(?: \p{Lu}[\p{L}\p{M}.'’-]*)? \p{Lu}[\p{L}\p{M}.'’-]*\p{Ll}/gu

/** Fill `speaker` of the turns with labels; those of who only asks become questions. `people` are the names of people in the text. */
export function speakByLabel(text: string, turns: Turn[], people: readonly Name[], title: string): void {
  const labels = turns.flatMap(({ label }) => (label ? [flat(text.slice(label.start, label.end))] : []))
  if (!labels.length) return
  const known = fullNames(labels, people, title)
  const asking = askers(text, turns)
  for (const turn of turns) {
    if (!turn.label) continue
    const said = flat(text.slice(turn.label.start, turn.label.end))
    const name = known.get(keyOf(said))
    if (name) turn.speaker = name
    else if (isOffice(said)) turn.speaker = spelled(said)
    else if (asking.has(said) || isOutlet(said, said, false)) turn.kind = 'question'
  }
}

/** Full names by their last word in small letters, the surest last. */
function fullNames(labels: readonly string[], people: readonly Name[], title: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const { full } of people) if (!full.includes(' ') && !isOffice(full)) found.set(keyOf(full), full)
  for (const label of labels)
    if (isName(label)) {
      const name = bare(label)
      found.set(keyOf(name), inSmallLetters(name, found.get(keyOf(name))))
    }
  for (const [name] of title.matchAll(capitals)) found.set(keyOf(name), name)
  for (const { full } of people) if (/\p{Ll}.* /u.test(full)) found.set(keyOf(full), full)
  return found
}

/** The name behind what its bearer is: *HARBOUR MINISTER ANN LUND*. */
function bare(label: string): string {
  const words = label.split(' ')
  const last = words.findLastIndex(
    (word) => isOffice(word) || addresses.has(word.toLowerCase().replace('.', '')),
  )
  return last >= 0 && last < words.length - 2 ? words.slice(last + 1).join(' ') : label
}

/** Surnames with a capital inside. */
const inner = / (?:D['’]|DE|FITZ|MAC|MC|O['’])/

/** A name in capitals, as the text writes its last word elsewhere, else with one at each word where that is sure. */
function inSmallLetters(label: string, last = ''): string {
  if (/\p{Ll}/u.test(label)) return label
  if (/\p{Ll}/u.test(last)) return spelled(label.slice(0, -last.length)) + last
  return isGiven(label) && !inner.test(label.slice(label.indexOf(' '))) ? spelled(label) : label
}

function isGiven(label: string): boolean {
  return firstNames.has(label.slice(0, label.indexOf(' ')).toLowerCase())
}

/** Several words that name somebody: in capitals, or behind a given name. */
function isName(label: string): boolean {
  if (!label.includes(' ') || isOffice(label)) return false
  return !/\p{Ll}/u.test(label) || isGiven(label)
}

/** Labels whose turns ask, most of them. */
function askers(text: string, turns: readonly Turn[]): Set<string> {
  const counts = new Map<string, { all: number; asked: number }>()
  for (const { label, start, end } of turns) {
    if (!label) continue
    const key = flat(text.slice(label.start, label.end))
    const count = counts.get(key) ?? { all: 0, asked: 0 }
    count.all++
    if (text.slice(start, end).includes('?')) count.asked++
    counts.set(key, count)
  }
  return new Set([...counts].flatMap(([key, { all, asked }]) => (2 * asked > all ? [key] : [])))
}

/** Is the label what somebody is, and no name: *PRIME MINISTER*, *The Moderator*? */
function isOffice(label: string): boolean {
  const last = keyOf(label)
  return isCallingOfOne(last) || /^(?:chair|clerk|interviewer|moderator|operator|speaker)$/.test(last)
}

/** An office in capitals, with one at each word only. */
function spelled(label: string): string {
  if (/\p{Ll}/u.test(label)) return label
  return label.replace(
    /(\p{L})([\p{L}’']*)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  )
}
