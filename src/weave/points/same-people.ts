/** Bring together what sources of one matter make of one person where it cannot all be right: a council's leader, and its deputy leader. */
import type { Point } from '../../schema.ts'
import type { Matters } from './matters.ts'
import { indexed } from './pairing.ts'
import type { Told } from './told.ts'

/** Somebody of whom more sources tell is known from long before, and held many roles. */
const most = 12
/** Whoever stands for another is not that one. */
const deputy = /\b(?:assistant|associate|deputy|junior|sub|under|vice)[ -]/i
const former =
  /\b(?:acting|elect|ex|former|incoming|interim|late|nominee|onetime|outgoing|previous|retired|then)\b/i
/** Offices of which one body's people hold one: the last words of a role, those that name one office together. */
const offices = [
  [
    'chief executive|chief executive officer|ceo|managing director',
    'chief financial officer|cfo|finance director|finance chief',
    'chief operating officer|coo|operations director',
  ],
  ['mp', 'msp', 'mep'],
  ['constable', 'sergeant', 'inspector', 'superintendent'],
  ['private', 'corporal', 'lieutenant', 'captain', 'major', 'colonel', 'general'],
].map((set) => set.map((names) => new RegExp(`(?:^|\\s)(?:${names})$`, 'i')))

interface Held {
  told: Told
  /** What each role stands for, and the first passage that has it. */
  roles: { text: string; passage: string; name: string }[]
}

/** Points on people whom two sources of one matter give roles that exclude each other, each of which gives one only. Indexed by person, never all pairs. */
export function samePeople(told: readonly Told[], matters: Matters): Point[] {
  const all = told.flatMap((one) =>
    [...rolesIn(one)].map(([ref, roles]) => ({ ref, held: { told: one, roles } })),
  )
  return indexed(all, ({ ref }) => [ref], most).flatMap((group) => {
    const sources = group.map(({ held }) => held)
    const apart = sources.filter((one) =>
      sources.some((other) => one !== other && areApart(one, other) && matters.areOne(one.told, other.told)),
    )
    return apart.length > 1 ? [point(apart)] : []
  })
}

function rolesIn({ source }: Told): Map<string, Held['roles']> {
  const found = new Map<string, Held['roles']>()
  for (const { kind, role, ref, passage, text } of source.mentions) {
    if (kind !== 'person' || !role) continue
    const own = found.get(ref)
    if (!own) found.set(ref, [{ text: role, passage, name: text }])
    else own.push({ text: role, passage, name: text })
  }
  return found
}

/** Do all roles that one source gives exclude all that the other one gives? */
function areApart({ roles: one }: Held, { roles: other }: Held): boolean {
  return one.every((a) => other.every((b) => excludes(a.text, b.text)))
}

function excludes(one: string, other: string): boolean {
  if (former.test(one) || former.test(other)) return false
  if (deputy.test(one) !== deputy.test(other)) return lastWord(one) === lastWord(other)
  return offices.some((set) => {
    const [a, b] = [one, other].map((role) => set.findIndex((office) => office.test(role)))
    return a >= 0 && b >= 0 && a !== b
  })
}

/** The noun of a role: *deputy chief of the Fire Service* is a chief. */
function lastWord(role: string): string {
  return role
    .split(/ (?:at|for|in|of|to|with) /, 1)[0]
    .split(/[ -]/)
    .at(-1)!
    .toLowerCase()
}

/** *The council’s leader* is a leader. */
function bare(role: string): string {
  return role.replace(/^[^’']*[’']s? /, '')
}

function point(group: readonly Held[]): Point {
  const longest = group
    .flatMap(({ roles }) => roles)
    .reduce((a, b) => (b.name.length > a.name.length ? b : a))
  const texts = [
    ...new Map(
      group.map(({ roles: [{ text }] }) => bare(text)).map((text) => [text.toLowerCase(), text]),
    ).values(),
  ]
  return {
    id: '',
    kind: 'differ',
    about: `${longest.name}: ${texts.join(' / ')}`,
    sides: group.map(({ told: { source }, roles: [{ text, passage }] }) => ({
      source: source.id,
      passages: [`${source.id}#${passage}`],
      words: text,
    })),
    by: 'same-person',
  }
}
