/** What editors wrote, for the pages that show it: looked up by page, by passage, by what it differs on. */
import type {
  AuthoredPage,
  PageKind,
  Passage,
  PassageRef,
  Picture,
  Point,
  SiteIndex,
  Source,
  Statement,
} from '../schema.ts'
import { site } from './store.ts'
import { pageHref as listHref } from './text/pages.ts'
import { foundPlaces, type PointList, pointLists, type SetPoint } from './text/point-pages.ts'
import { words } from './words.ts'

/** A statement with its number on its page. */
export interface Numbered extends Statement {
  number: number
}

interface Lookup {
  pages: Map<string, AuthoredPage>
  statements: Map<string, Numbered[]>
  uses: Map<PassageRef, Numbered[]>
  differing: Map<PassageRef, Difference[]>
}

/** A passage, and the places that rest on it. */
export interface PassageUses {
  passage: Passage
  uses: { title: string; number?: number; href: string }[]
}

/** What one side of a point says on a passage, and where the point stands. */
interface Difference {
  stems: Set<string>
  href: string
}

const lookups = new WeakMap<SiteIndex, Lookup>()

function lookup(): Lookup {
  const now = site()
  const known = lookups.get(now)
  if (known) return known
  const pages = new Map((now.authored ?? []).map((page) => [page.page, page]))
  const statements = new Map<string, Numbered[]>()
  const uses = new Map<PassageRef, Numbered[]>()
  for (const statement of now.statements ?? []) {
    const list = statements.get(statement.page) ?? []
    const one = { ...statement, number: list.length + 1 }
    list.push(one)
    statements.set(statement.page, list)
    for (const ref of refsOf(statement)) uses.set(ref, [...(uses.get(ref) ?? []), one])
  }
  const found = { pages, statements, uses, differing: differing(now, statements) }
  lookups.set(now, found)
  return found
}

/** Where the sources differ on what a passage says: an editor's points before those that the rules found. */
function differing(
  now: SiteIndex,
  statementsByPage: ReadonlyMap<string, readonly Statement[]>,
): Map<PassageRef, Difference[]> {
  const found = new Map<PassageRef, Difference[]>()
  const add = (ref: PassageRef, words: string, href: string) => {
    const list = found.get(ref) ?? []
    found.set(ref, list)
    list.push({ stems: stemsOf(words), href })
  }
  const kinds = new Map((now.authored ?? []).map(({ page, point }) => [page, point]))
  for (const statement of now.statements ?? [])
    if (statement.side && kinds.get(statement.page) === 'differ')
      for (const ref of refsOf(statement)) add(ref, statement.text, pageHref(statement.page))
  const left = uncovered(now, statementsByPage)
  const places = foundPlaces(pointLists(numbered(now.authored ?? []), left))
  for (const { id, kind, sides } of left)
    if (kind === 'differ')
      for (const { passages, words } of sides)
        for (const ref of passages) add(ref, words, places.get(id) ?? '/compare/')
  return found
}

/** What the words of a sentence that tell something begin with; a crude stem is enough to see whether two speak of one thing. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 3 || /\d/.test(word)).map((word) => word.slice(0, 5)))
}

/** A passage may say many things: the sources differ on a statement only if it speaks of what they differ on. */
const sharedLeast = 3
const shareLeast = 0.5

/** The passages that a statement cites, each once, in order. */
export function refsOf({ citations }: Statement): PassageRef[] {
  return [...new Set(citations.map(({ source, passage }) => `${source}#${passage}`))]
}

/** Pages of one kind, in their editor's order. */
export function authoredOf(kind: PageKind): AuthoredPage[] {
  return (site().authored ?? []).filter((page) => page.kind === kind)
}

export function authoredPage(page: string): AuthoredPage | undefined {
  return lookup().pages.get(page)
}

/** Statements of a page, in order. */
export function statementsOf(page: string): readonly Numbered[] {
  return lookup().statements.get(page) ?? []
}

/** A picture that an editor declared, by its number on its page. */
export function pictureOf(page: string, number: number): Picture | undefined {
  return (site().pictures ?? []).find((picture) => picture.page === page && picture.number === number)
}

/** Numbers of the pictures of a page, in order. */
export function picturesOf(page: string): number[] {
  return (site().pictures ?? []).flatMap((picture) => (picture.page === page ? [picture.number] : []))
}

/** Statements that rest on a passage. */
export function usesOf(ref: PassageRef): readonly Numbered[] {
  return lookup().uses.get(ref) ?? []
}

/** Passages of a source on which statements rest, cut into pages by how much rests on them. */
export function usedPages(source: Pick<Source, 'id' | 'passages'>): PassageUses[][] {
  const pages: PassageUses[][] = []
  let room = 0
  for (const passage of source.passages) {
    const uses = usesShown(usesOf(`${source.id}#${passage.id}`))
    if (uses.length === 0) continue
    if (room < uses.length) {
      pages.push([])
      room = usesOnPage
    }
    room -= uses.length
    pages.at(-1)!.push({ passage, uses })
  }
  return pages
}

const usesOnPage = 180

/** Where all that rests on a passage stands, by the passages of a source. */
export function usedPlaces(source: Pick<Source, 'id' | 'passages'>): Map<string, string> {
  const root = `/sources/${source.id}/used/`
  return new Map(
    usedPages(source).flatMap((page, i) =>
      page.map(({ passage: { id } }) => [id, `${listHref(root, i + 1)}#${id}`] as const),
    ),
  )
}

/** The places to name for `statements`: in the long pages each statement, of the others the page, once. */
export function usesShown(
  statements: readonly Numbered[],
): { title: string; number?: number; href: string }[] {
  const long = /^(?:home|story|topics\/.*)$/
  const whole = new Map<string, { title: string; href: string }>()
  const single: { title: string; number: number; href: string }[] = []
  for (const statement of statements) {
    const { page, number } = statement
    if (long.test(page)) single.push({ title: usedAs(page), number, href: statementHref(statement) })
    else whole.set(page, { title: usedAs(page), href: pageHref(page) })
  }
  return [...single, ...whole.values()]
}

function usedAs(page: string): string {
  if (page === 'story') return words().indexes.story
  return page.startsWith('terms/') ? words().used.term(pageTitle(page)) : pageTitle(page)
}

/** Address of the point on which the sources of a statement differ; points and terms need none. */
export function differenceOf(statement: Statement): string | undefined {
  if (/^(?:points|terms)\//.test(statement.page)) return undefined
  const { differing } = lookup()
  const own = stemsOf(statement.text)
  let best: { href: string; share: number } | undefined
  for (const { stems, href } of refsOf(statement).flatMap((ref) => differing.get(ref) ?? [])) {
    const shared = [...own].filter((stem) => stems.has(stem)).length
    const share = shared / Math.max(1, Math.min(own.size, stems.size))
    if (shared >= sharedLeast && share >= shareLeast && share > (best?.share ?? 0)) best = { href, share }
  }
  return best?.href
}

/** Address of an authored page. */
export function pageHref(page: string): string {
  return page === 'home' ? '/' : `/${page}/`
}

/** The anchor of a statement on its page; of pages that stand on one sheet with others it names the page too. */
export function anchorOf({ page, id }: Pick<Statement, 'page' | 'id'>): string {
  const [folder, stem] = page.split('/')
  return folder === 'points' ? `${stem}-${id}` : id
}

export function statementHref(statement: Pick<Statement, 'page' | 'id'>): string {
  return `${pageHref(statement.page).replace(/#.*$/, '')}#${anchorOf(statement)}`
}

/** What a page is called where it is linked to. */
export function pageTitle(page: string): string {
  const held = authoredPage(page)
  if (held?.title) return held.title
  return page === 'home' ? words().sheet.start : page
}

/** Points of `points` that the rules found and no editor has set out. */
export function pointsLeft(points: readonly Point[] = site().points): Point[] {
  const left = new Set(uncovered(site(), lookup().statements))
  return points.filter((point) => left.has(point))
}

/** Points of which none of an editor's points cites a passage of each side. */
function uncovered(now: SiteIndex, statementsByPage: ReadonlyMap<string, readonly Statement[]>): Point[] {
  const cited = (now.authored ?? [])
    .filter(({ kind }) => kind === 'point')
    .map(({ page }) => new Set((statementsByPage.get(page) ?? []).flatMap(refsOf)))
  return now.points.filter(
    ({ sides }) => !cited.some((refs) => sides.every((side) => side.passages.some((ref) => refs.has(ref)))),
  )
}

/** Points by kind, with the pages on which they stand. */
export function comparison(): PointList[] {
  return pointLists(numbered(site().authored ?? []), pointsLeft())
}

/** Points that the rules found in the words that an editor's point cites. */
export function foundIn(page: string): Point[] {
  const refs = new Set(statementsOf(page).flatMap(refsOf))
  return site().points.filter(({ sides }) =>
    sides.every((side) => side.passages.some((ref) => refs.has(ref))),
  )
}

/** An editor's points with the letter and number of each among those of its kind: `D3`. */
function numbered(authored: readonly AuthoredPage[]): SetPoint[] {
  const sentences = new Map<string, number>()
  for (const { page } of site().statements ?? []) sentences.set(page, (sentences.get(page) ?? 0) + 1)
  const counts = { differ: 0, agree: 0, one: 0 }
  const letters = { differ: 'D', agree: 'A', one: 'O' }
  return authored
    .filter(({ kind }) => kind === 'point')
    .map((page) => {
      const kind = page.point ?? 'differ'
      return {
        page,
        number: `${letters[kind]}${++counts[kind]}`,
        sentences: sentences.get(page.page) ?? 0,
      }
    })
}
