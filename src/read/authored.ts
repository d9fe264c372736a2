/**
 * Pages that an editor wrote in `content/`, ready to be checked: front matter, reading text, citations and elements.
 *
 * | page | file |
 * |---|---|
 * | state of play | `home.mdx` |
 * | explainer | `story.mdx` |
 * | what an editor says of a topic | `topics/<id>.mdx` |
 * | a question and its answer | `questions/<id>.mdx`: the first paragraph answers, the rest has the details |
 * | a question that the sources do not answer | `unanswered/<id>.mdx`; `absent` lists words that no source has |
 * | a definition | `terms/<id>.mdx` |
 * | a point that sources share, or on which they differ | `points/<id>.mdx`: `<Differs>` with a `<Side source="…">` for each source and `<Said>` |
 *
 * Bodies are ordinary MDX. A citation `[@source#p9]`, `[@source#p9 "words"]`, `[@one#p1; @two#p2]` belongs to the sentence in which, or right
 * behind which, it stands. `<Derived from="…">` is a value worked out, `<Note>` the editor's own knowledge (not checked), `<Waive rule="…" reason="…">` sets a rule aside.
 *
 * Pictures are drawn from figures, quotations and dates of passages, which they name; nothing else can be in them. Each stands on lines of its own:
 *
 * | picture | element |
 * |---|---|
 * | bars on one scale | `<FigureBars title="…">` with `<Bar label="…" cite="[@source#p1]" figure="$500 billion" />`, two or more, of one unit |
 * | a share in tenths | `<FigureShare label="…" cite="[@source#p1]" figure="half" />`, `title` if you like |
 * | a matrix | `<FigureMatrix title="…">` with `<Row label="…">`, and in each the same `<Cell label="…" cite="…" figure="50%" />`; `words="…"` for words of the passage, neither for “not stated” |
 * | who told whom | `<ToldBy quotation="source#p1 “words”" />`, or `cite="…"` for what is not quoted; `title` if you like |
 * | a slice of the timeline | `<TimelineStrip from="2025-02-12" to="2025-02-21" />`, `topic="id"` and `title` if you like |
 *
 * `cite` is a citation with its brackets or without, with words in curly marks where the passage has the figure twice. `figure` is a figure of that passage as it is written there; its
 * hedge is shown whether it is given or not. Quoted words and digits in a title or label must stand in a passage that the picture cites.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { z } from 'zod'
import type { Authored } from '../data.ts'
import { raise } from '../lib/raise.ts'
import { slug } from '../lib/slug.ts'
import type { AuthoredPage, PageKind, Piece } from '../schema.ts'
import { type AuthoredText, authoredText } from './authored-text.ts'
import { authoredSchemas, topicSchema } from './content-schemas.ts'
import type { Pages } from './pages.ts'
import { readYaml } from './yaml.ts'

/** Single pages and folders of `content/`, in the order in which the site lists them. */
const places: { kind: PageKind; file?: string; folder?: string }[] = [
  { kind: 'home', file: 'home' },
  { kind: 'story', file: 'story' },
  { kind: 'topic', folder: 'topics' },
  { kind: 'question', folder: 'questions' },
  { kind: 'unanswered', folder: 'unanswered' },
  { kind: 'term', folder: 'terms' },
  { kind: 'point', folder: 'points' },
]

/** Texts parsed last time, by the page as it lay there: in live preview one page changes, and parsing takes longest. */
let parsed = new Map<string, AuthoredText>()
let parsedBefore = parsed

/** Authored pages of `content`, by kind, order and id. What cannot be read has a message and is left out. */
export function readAuthored(content: string): Pages<Authored[]> {
  const found: Authored[] = []
  const messages: VFile[] = []
  parsedBefore = parsed
  parsed = new Map()
  for (const { kind, pages: files } of authoredFiles(content)) {
    const pages: Authored[] = []
    for (const { page, path } of files) {
      const vfile = new VFile({ path })
      const read = opened(vfile) && authored(vfile, kind, page)
      if (read) pages.push(read)
      if (vfile.messages.length) messages.push(vfile)
    }
    found.push(...pages.sort(byOrder))
  }
  return { found, messages }
}

/** Files of `content` in which authored pages are, whatever is in them, by kind; `page` is the file below `content` without its ending. */
export function authoredFiles(
  content: string,
): { kind: PageKind; pages: { page: string; path: string }[] }[] {
  return places.map(({ kind, file, folder }) => ({
    kind,
    pages: (file ? [file] : stems(join(content, folder!)).map((stem) => `${folder}/${stem}`)).flatMap(
      (page) => {
        const path = ['.mdx', '.md'].map((ending) => join(content, page + ending)).find(existsSync)
        return path ? [{ page, path }] : []
      },
    ),
  }))
}

function byOrder({ front: a }: Authored, { front: b }: Authored): number {
  return (a.order ?? 1e9) - (b.order ?? 1e9) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

function stems(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => /^[^.].*\.mdx?$/.test(name))
  return [...new Set(names.map((name) => name.replace(/\.mdx?$/, '')))].sort()
}

function opened(file: VFile): boolean {
  try {
    file.value = readFileSync(file.path, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
    return true
  } catch (error) {
    raise(file, 'page-unreadable', `Cannot read the page: ${(error as NodeJS.ErrnoException).code}`)
    return false
  }
}

/** The page in `file`, whose text has line feeds only; `page` is its file below `content/` without the ending. What cannot be read has a message and is `undefined`. */
export function authored(file: VFile, kind: PageKind, page: string): Authored | undefined {
  const mdx = String(file.value)
  const end = mdx.startsWith('---\n') ? mdx.indexOf('\n---', 3) : -1
  if (end < 0) {
    if (kind !== 'topic')
      raise(file, 'page-front-matter', 'Unexpected first line, expected `---` and front matter', { line: 1 })
    return undefined
  }
  const front = frontOf(file, mdx.slice(4, end + 1), kind, page)
  const text = front && textOf(file, mdx)
  const heading = text?.pieces.find(({ kind }) => kind === 'heading')
  if (front && heading) front.headingAt = text!.places[heading.start]
  return text && { file, front, ...withTitles(text, front, mdx) }
}

/** The reader of topics has said what is wrong with their front matter. */
function frontOf(file: VFile, yaml: string, kind: PageKind, page: string): AuthoredPage | undefined {
  const rules = { syntax: 'page-front-matter', key: 'page-key', value: 'page-value' } as const
  const schema: z.ZodObject = kind === 'topic' ? topicSchema : authoredSchemas[kind]
  const values = readYaml(
    kind === 'topic' ? new VFile() : file,
    { text: yaml, linesBefore: 1 },
    schema,
    rules,
  )
  const {
    title,
    description,
    updated,
    aliases,
    topics,
    order,
    cited,
    absent,
    kind: point,
  } = (values ?? {}) as Partial<AuthoredPage> & { kind?: AuthoredPage['point'] }
  if (!values || (!title && kind !== 'home')) {
    if (kind !== 'topic' && !file.messages.length)
      raise(file, 'page-value', 'Unexpected front matter without `title`', { line: 1 })
    return undefined
  }
  return {
    page,
    kind,
    id: slug(page.split('/').pop()!),
    title: title ?? '',
    ...(description && { description }),
    ...(updated && { updated }),
    aliases: aliases ?? [],
    topics: topics ?? [],
    ...(order !== undefined && { order }),
    cited: cited ?? false,
    ...(kind === 'point' && { point: point ?? 'differ' }),
    ...(absent && { absent }),
  }
}

/** Title and description say something as well: they follow the prose, as headings do. */
function withTitles(
  { text, pieces, places, ...rest }: AuthoredText,
  { title, description }: AuthoredPage,
  mdx: string,
): AuthoredText {
  const offsets = [...places.subarray(0, text.length)]
  let all = text
  const added: Piece[] = []
  for (const words of [title, description]) {
    const at = words ? mdx.indexOf(words) : -1
    if (!words || at < 0) continue
    const start = all ? all.length + 2 : 0
    if (all) offsets.push(at, at)
    all += (all && '\n\n') + words
    for (let i = 0; i < words.length; i++) offsets.push(at + i)
    added.push({ type: 'piece', kind: 'heading', role: 'caption', start, end: all.length })
  }
  return {
    ...rest,
    text: all,
    pieces: [...pieces, ...added],
    places: Int32Array.from([...offsets, mdx.length]),
  }
}

function textOf(file: VFile, mdx: string): AuthoredText | undefined {
  try {
    const text = parsedBefore.get(mdx) ?? authoredText(mdx)
    parsed.set(mdx, text)
    return text
  } catch (error) {
    const { reason, message, place, line, column } = error as Error & {
      reason?: string
      place?: { line?: number; column?: number; start?: { line: number; column: number } }
      line?: number
      column?: number
    }
    const at = place?.start ?? place
    raise(file, 'page-syntax', `Cannot read the page, expected MDX: ${(reason ?? message).split('\n')[0]}`, {
      line: at?.line ?? line ?? 1,
      column: at?.column ?? column ?? 1,
    })
    return undefined
  }
}
