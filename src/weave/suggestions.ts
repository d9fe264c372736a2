/** What an editor could do next, each with the lines to paste: topics to declare, names to merge, passages to use, points to confirm. */
import { stringify } from 'yaml'
import type { Entity, PassageRef, Point, SiteIndex, Source, Topic } from '../schema.ts'

export interface Suggestion {
  kind: 'topic' | 'name' | 'passage' | 'point'
  /** What was noticed, in a sentence. */
  why: string
  /** Where the lines go, below the project. */
  file: string
  /** Where in that file, if it has more than them. */
  place?: string
  /** The lines to paste. */
  lines: string
}

/** Which of these pages the check would let through without a word. */
export type Passing = (pages: readonly { file: string; lines: string }[]) => boolean[]

/**
 * Suggestions for `site`, those with most behind them first within each kind. `sources` are as they were extracted. A page that would not pass as it is offered is left out: nobody shall have to mend
 * what was given to be pasted.
 */
export function suggestions(
  site: SiteIndex,
  sources: readonly Source[],
  passing: Passing = (pages) => pages.map(() => true),
): Suggestion[] {
  return [
    ...site.topics.flatMap((topic) => ofTopic(topic)).sort((a, b) => b.weight - a.weight),
    ...[site.people, site.organisations, site.places, site.names].flatMap(namesOf),
    ...passagesOf(site, sources),
    ...pointsOf(site, sources, passing),
  ].map(({ weight, ...suggestion }) => suggestion)
}

type Weighted = Suggestion & { weight: number }

/** A topic that was discovered earns a page of its own with some passages, the more so from several sources. */
function ofTopic({ id, title, declared, terms, passages }: Topic): Weighted[] {
  const sources = new Set(passages.map(sourceOf)).size
  if (declared || passages.length < 3) return []
  const aliases = terms.filter((term) => term !== title.toLowerCase()).slice(0, 5)
  const head = { title, ...(aliases.length > 0 && { aliases }) }
  return [
    {
      kind: 'topic',
      why: `${things(passages.length, 'passage')} in ${things(sources, 'source')} speak of “${title}”, and nobody has declared it as a topic.`,
      file: `content/topics/${id}.mdx`,
      place: 'in place of the draft',
      lines: `---\n${stringify(head)}---\n`,
      weight: passages.length * sources,
    },
  ]
}

/** Letters by which two spellings of one name may differ, and how long a name must be for that to tell anything. */
const [spelling, longEnough] = [2, 7]

/** Two of a kind whose names are a letter or two apart; people of whom one’s last word is the other’s name, or one’s name with words before it. */
function namesOf(entities: readonly Entity[]): Weighted[] {
  const found: Weighted[] = []
  const people = entities.filter(({ kind }) => kind === 'person')
  const byLast = Map.groupBy(
    people.filter(({ name }) => name.includes(' ')),
    ({ name }) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase(),
  )
  const byName = new Map(people.map((person) => [person.name, person]))
  for (const person of people) {
    const { name } = person
    const whole = name.includes(' ') ? [] : (byLast.get(name.toLowerCase()) ?? [])
    if (whole.length === 1) found.push(merge(whole[0], person))
    // What stands before a name (“Planner Ann Lee”) was taken for a part of it.
    const shorter = byName.get(name.slice(name.indexOf(' ') + 1))
    if (shorter && shorter !== person && shorter.name.includes(' ')) found.push(merge(shorter, person))
  }
  for (const [one, other] of neighbours(entities))
    found.push(one.count >= other.count ? merge(one, other) : merge(other, one))
  return found.sort((a, b) => b.weight - a.weight)
}

/** Pairs whose names are as long as each other, give or take, begin alike, and differ in a letter or two. Names are compared with few others, so that time stays linear. */
function* neighbours(entities: readonly Entity[]): Generator<[Entity, Entity]> {
  const near = 12
  const sorted = [...entities]
    .filter(({ name }) => name.length >= longEnough)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const [index, one] of sorted.entries())
    for (const other of sorted.slice(index + 1, index + near))
      if (Math.abs(one.name.length - other.name.length) <= spelling && isNear(one.name, other.name))
        yield [one, other]
}

function merge(into: Entity, { name, count }: Entity): Weighted {
  return {
    kind: 'name',
    why: `“${name}” (${things(count, 'mention')}) may be “${into.name}” (${things(into.count, 'mention')}).`,
    file: 'content/names.yaml',
    place: 'below `names:`',
    lines: stringify([{ name: into.name, aliases: [name] }]),
    weight: count,
  }
}

/** Passages that no statement cites, once somebody has written statements: those with figures, dates and quoted words first. */
function passagesOf(site: SiteIndex, sources: readonly Source[]): Weighted[] {
  if (!site.statements?.length) return []
  const cited = site.usedIn ?? {}
  return sources
    .flatMap((source) =>
      source.passages
        .filter(({ id }) => !Object.hasOwn(cited, `${source.id}#${id}`))
        .map(({ id, text }) => {
          const holds = ({ passage }: { passage: string }) => passage === id
          const weight =
            source.figures.filter(holds).length +
            source.dates.filter(holds).length +
            2 * source.quotations.filter(holds).length
          return {
            kind: 'passage' as const,
            why: `Nobody cites “${text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text}”`,
            file: 'content/story.mdx',
            place: 'behind a sentence of yours',
            lines: `[@${source.id}#${id}]\n`,
            weight,
          }
        }),
    )
    .sort((a, b) => b.weight - a.weight)
}

/** Points that rules found between sources and no editor has set out: with the words that were found, or else with the whole passages that have them. */
function pointsOf(
  { points, statements = [] }: SiteIndex,
  sources: readonly Source[],
  passing: Passing,
): Weighted[] {
  const confirmed = Map.groupBy(
    statements.filter(({ page }) => page.startsWith('points/')),
    ({ page }) => page,
  )
  const refs = [...confirmed.values()].map(
    (own) =>
      new Set(own.flatMap(({ citations }) => citations.map(({ source, passage }) => `${source}#${passage}`))),
  )
  const open = points.filter(
    ({ sides }) => !refs.some((set) => sides.every(({ passages }) => passages.some((ref) => set.has(ref)))),
  )
  const whole = wholePassages(sources)
  const first = passed(open, inWords, passing)
  const second = passed(
    open.filter((point) => !first.has(point)),
    whole,
    passing,
  )
  return open
    .flatMap((point) => {
      const lines = first.get(point) ?? second.get(point)
      if (!lines) return []
      const weight = { differ: 2, agree: 1, one: 0 }[point.kind]
      return [{ kind: 'point' as const, why: noticed(point), file: fileOf(point), lines, weight }]
    })
    .sort((a, b) => b.weight - a.weight)
}

/** Pages of the points that pass, with what is said on each side as `said` says it. */
function passed(points: readonly Point[], said: Said, passing: Passing): Map<Point, string> {
  const pages = points.map((point) => ({ point, file: fileOf(point), lines: pointPage(point, said) }))
  const passes = passing(pages)
  return new Map(pages.flatMap(({ point, lines }, at) => (passes[at] ? [[point, lines]] : [])))
}

function fileOf({ id }: Point): string {
  return `content/points/${id}.mdx`
}

function noticed({ kind, about, sides }: Point): string {
  const who = sides.map(({ source }) => `\`${source}\``).join(' and ')
  if (kind === 'one') return `Only ${who} seems to have ${sentence(sides[0].words)}`
  const what = /[“"]/.test(about) ? about : `“${about}”`
  return `${who} seem to ${kind === 'differ' ? 'differ' : 'agree'} on ${what}.`
}

/** One side of a point as an editor would write it, with its citations. */
type Said = (side: Point['sides'][number]) => string

const inWords: Said = ({ passages, words }) => `${sentence(words)} ${cited(passages)}\n`

/** Words of a quotation alone may stop before what qualifies them, and parts of several passages need a citation each. */
function wholePassages(sources: readonly Source[]): Said {
  const known = new Map(sources.map((source) => [source.id, source]))
  const textOf = (ref: PassageRef) =>
    known.get(sourceOf(ref))?.passages.find(({ id }) => ref.endsWith(`#${id}`))?.text ?? ''
  return ({ passages }) =>
    passages
      .slice(0, 2)
      .map((ref) => `${sentence(textOf(ref))} ${cited([ref])}\n`)
      .join('\n')
}

/** What one source says alone is a statement; what several say stands side by side. */
function pointPage({ kind, about, sides }: Point, said: Said): string {
  const head = `---\n${stringify({ title: about, kind, cited: true })}---\n\n`
  if (kind === 'one') return head + said(sides[0])
  const parts = sides.map((side) => `<Side source="${side.source}">\n\n${said(side)}\n</Side>\n`)
  return `${head}<Differs>\n${parts.join('')}</Differs>\n`
}

/** `words` with a stop at their end. */
function sentence(words: string): string {
  return /[.!?][”’"]?$/.test(words) ? words : `${words}.`
}

function cited(passages: readonly PassageRef[]): string {
  return `[${passages
    .slice(0, 2)
    .map((ref) => `@${ref}`)
    .join('; ')}]`
}

function sourceOf(ref: PassageRef): string {
  return ref.slice(0, ref.lastIndexOf('#'))
}

function things(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

/** Do `a` and `b` begin alike and differ in at most two letters? Names with different figures are different names. */
function isNear(a: string, b: string): boolean {
  if (a.slice(0, 2).toLowerCase() !== b.slice(0, 2).toLowerCase() || /\d/.test(a + b)) return false
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] <= spelling
}
