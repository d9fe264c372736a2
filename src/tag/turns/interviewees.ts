/** Find whom an interview is with, by its title and what stands before its first question. */
import type { VFile } from 'vfile'
import type { Name, Turn } from '../../data.ts'

/** Before who is asked, what somebody is between: *in conversation with the potter Ann Lund*, *Lode spoke to Ann Lund*. */
const before =
  /(?<!\b(?:he|she|who) )\b(?:(?:chat|coffee|conversation|interview|lunch|minutes|q ?& ?a|questions|session|talk)s? (?:for|to|with)|asked|asks|ca(?:tches|ught) up with|chat(?:s|ted) (?:to|with)|interview(?:ed|s)|interview(?: of)?:?|meets?|met|s(?:at|its) down with|sp(?:eaks|oke) (?:to|with)|talk(?:ed|s) (?:to|with)) (?:(?!\b(?:about|and|as|at|by|in|on|when|where|who)\b)[^.,:;?!“”"\n]){0,80}$/i
/** Behind who is asked. */
const after =
  /^(?: (?:answers|explains|on |opens up|responds|sat down|speaks|talks|tells|(?:is|was) interviewed)|: |, in (?:his|her) own words)/
/** Before who wrote it down. */
const credit = /\b(?:by|interview(?:er)?|photos?|pictures?|text|words):? $/i
/** In an introduction to questions and answers. */
const talking =
  /\b(?:answer(?:ed|s)?|asked|explain(?:ed|s)|interview(?:ed)?|q ?& ?a|sat down|spoke|speaks|talk(?:ed|s)|tells|told)\b/i
/** How far before the first question an introduction is looked at, in UTF-16 code units. */
const looked = 3000
/** A name in a title: two to four words with a capital. */
const capitals = /\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:de|del|der|van|von|\p{Lu}[\p{L}\p{M}.'’-]*)){1,3}/gu

/**
 * The one person whom the title, the deck or what stands before the first of `turns` says the interview is with: surest by the title, else by who is said to be asked, else by the
 * only one introduced, of whom the questions do not speak. `undefined` where that is open.
 */
export function interviewee(
  file: VFile,
  turns: readonly Turn[],
  people: readonly Name[],
): string | undefined {
  const text = String(file.value)
  const until = turns[0].start
  const heads = [file.data.title?.value, file.data.deck?.value].flatMap((head) => head ?? [])
  const titled = new Set(heads.flatMap((head) => namedIn(head, people)))
  if (titled.size) return only(titled)
  const introduced = people.filter(
    ({ start, end }) =>
      end <= until && start > until - looked && !credit.test(text.slice(Math.max(0, start - 30), start)),
  )
  const isAsked = ({ start, end }: Name) => {
    const from = Math.max(0, text.lastIndexOf('\n', start), start - 160)
    return before.test(text.slice(from, start)) || after.test(text.slice(end, end + 24))
  }
  const asked = new Set(introduced.filter(isAsked).map(({ full }) => full))
  if (asked.size === 1) return only(asked)
  if (!introduced.length || !talking.test(text.slice(Math.max(0, until - looked), until))) return undefined
  const first = introduced[0].full
  const isAlone = introduced.every(
    ({ full, start }) => full === first || isSentenceBetween(text, introduced[0].end, start),
  )
  return isAlone && !isSpokenOf(text, turns, first) ? first : undefined
}

function only(names: ReadonlySet<string>): string | undefined {
  return names.size === 1 ? [...names][0] : undefined
}

function isSentenceBetween(text: string, from: number, to: number): boolean {
  return /[.!?]["”’]?\s/.test(text.slice(from, to))
}

/** Do questions or answers speak of the person, otherwise than to her: *Mr Lund, why …*? */
function isSpokenOf(text: string, turns: readonly Turn[], name: string): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return turns.some(({ from, end }) => {
    const words = text.slice(from, end)
    const at = words.indexOf(surname)
    return at >= 0 && !(at < 30 && words[at + surname.length] === ',')
  })
}

/** People whom a headline says it is with. */
function namedIn(head: string, people: readonly Name[]): string[] {
  const found = new Set<string>()
  for (const match of head.matchAll(capitals)) {
    const [name] = match
    const end = match.index + name.length
    const isBehind = before.test(head.slice(0, match.index))
    const isLabel = /^(?:: |$)/.test(head.slice(end)) && /(?:^|: )$/.test(head.slice(0, match.index))
    if (!isBehind && !isLabel && !after.test(head.slice(end))) continue
    const known = people.find(({ full }) => name.endsWith(full) || name.startsWith(full))
    if (known) found.add(known.full)
    else if (isBehind && name.split(' ').length < 4) found.add(name)
  }
  return [...found]
}
