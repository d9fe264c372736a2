/** What editors wrote, for the pages that show it: looked up by page, by passage, by what it differs on. */
import type { AuthoredPage, PageKind, PassageRef, Point, SiteIndex, Statement } from '../schema.ts'
import { site } from './store.ts'

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
    const numbered = { ...statement, number: list.length + 1 }
    list.push(numbered)
    statements.set(statement.page, list)
    for (const ref of refsOf(statement)) uses.set(ref, [...(uses.get(ref) ?? []), numbered])
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
  for (const { id, kind, sides } of uncovered(now, statementsByPage))
    if (kind === 'differ')
      for (const { passages, words } of sides) for (const ref of passages) add(ref, words, `/compare/#${id}`)
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

/** Statements that rest on a passage. */
export function usesOf(ref: PassageRef): readonly Numbered[] {
  return lookup().uses.get(ref) ?? []
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
  if (page === 'story') return 'Story'
  return page.startsWith('terms/') ? `Term: ${pageTitle(page)}` : pageTitle(page)
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

/** Address of an authored page; points stand on the comparison, terms on the list of terms. */
export function pageHref(page: string): string {
  const [folder, id] = page.split('/')
  if (page === 'home') return '/'
  if (folder === 'points') return `/compare/#point-${id}`
  if (folder === 'terms') return `/terms/#term-${id}`
  return `/${page}/`
}

/** The anchor of a statement on its page; of pages that stand on one sheet with others it names the page too. */
export function anchorOf({ page, id }: Pick<Statement, 'page' | 'id'>): string {
  const [folder, stem] = page.split('/')
  return folder === 'points' || folder === 'terms' ? `${stem}-${id}` : id
}

export function statementHref(statement: Pick<Statement, 'page' | 'id'>): string {
  return `${pageHref(statement.page).replace(/#.*$/, '')}#${anchorOf(statement)}`
}

/** What a page is called where it is linked to. */
export function pageTitle(page: string): string {
  const held = authoredPage(page)
  if (held?.title) return held.title
  return page === 'home' ? 'Start page' : page
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

/** An editor's points with the letter and number of each among those of its kind: `D3`. */
export function numberedPoints(): { page: AuthoredPage; number: string }[] {
  const counts = { differ: 0, agree: 0, one: 0 }
  const letters = { differ: 'D', agree: 'A', one: 'O' }
  return authoredOf('point').map((page) => {
    const kind = page.point ?? 'differ'
    return { page, number: `${letters[kind]}${++counts[kind]}` }
  })
}
