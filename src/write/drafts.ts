/** Drafted pages in `content/`: those that nobody edited follow what they were drafted from, edited ones are never written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { parseInert } from '../lib/inert.ts'
import { raise } from '../lib/raise.ts'
import type { Source, Topic } from '../schema.ts'
import {
  type Draft,
  isOwnHead,
  isPristine,
  type Page,
  pageBelow,
  pageText,
  readPage,
} from './drafts/draft.ts'
import { Drafted } from './drafts/drafted.ts'
import { UnwritablePage } from './drafts/mdx.ts'
import { moved } from './drafts/moved.ts'
import { sourcePage } from './drafts/source-page.ts'
import { topicPage } from './drafts/topic-page.ts'
import { putFile, removeFile } from './file.ts'

/** New drafts of edited pages, offered beside; below the root of a project. */
export const offerFolder = 'node_modules/.cache/lode/drafts'

export interface Drafting {
  /** Without it nothing is written, and what would be is a message. */
  write: boolean
  /** Ids of sources that could not be read this time: their pages stay as they are. */
  kept?: ReadonlySet<string>
  /** What is known of earlier drafts. */
  drafted?: Drafted
  /** Drafts the page of a source. */
  draft?: (source: Source) => Draft
}

/**
 * Bring `content/sources` and `content/topics` of the project in `root` up to date. Sources are taken one at a time.
 * Returns a file for every page that there is something to say of. Pages that cannot be read, or could run, are fatal.
 */
export function writeDrafts(
  root: string,
  sources: Iterable<Source>,
  topics: readonly Topic[],
  drafting: Drafting,
): VFile[] {
  const files: VFile[] = []
  const known = new Set(drafting.kept)
  const { drafted = new Drafted(root) } = drafting
  for (const source of sources) {
    known.add(source.id)
    if (drafted.stateOf(source)) {
      drafted.keep(source)
      continue
    }
    const text = read(pathOf(root, `sources/${source.id}`))
    const { file, page, edited } = bringSource(root, source, text, drafting)
    files.push(file)
    if (!file.messages.length) drafted.note(source, page, edited)
  }
  if (drafting.write) drafted.close()
  sweep(root, 'sources', known, drafting, files)
  const discovered = topics.filter(({ declared }) => !declared)
  for (const topic of discovered) {
    const name = `topics/${topic.id}`
    files.push(bring(root, name, read(pathOf(root, name)), topicPage(topic), drafting).file)
  }
  sweep(root, 'topics', new Set(topics.map(({ id }) => id)), drafting, files)
  return files.filter(({ messages }) => messages.length)
}

/** Bring the page of one source up to date, as `writeDrafts` does; what there is to say of it is said there. */
export function writeDraft(root: string, source: Source): void {
  bringSource(root, source, read(pathOf(root, `sources/${source.id}`)), { write: true })
}

/** A source whose words no page can carry keeps the page it has, and is named; the others go on. */
function bringSource(root: string, source: Source, text: string | undefined, drafting: Drafting): Brought {
  const { draft = sourcePage } = drafting
  try {
    return bring(root, `sources/${source.id}`, text, draft(source), drafting)
  } catch (error) {
    if (!(error instanceof UnwritablePage)) throw error
    const file = new VFile({ path: join(root, 'seeds', source.seed) })
    raise(file, 'page-unwritable', error.message)
    return { file, page: text ?? '', edited: false }
  }
}

/** What there is to say, the page as it is then, and whether that is another than was drafted. */
interface Brought {
  file: VFile
  page: string
  edited: boolean
}

/** `name` is the page below `content/`, without its ending. */
function pathOf(root: string, name: string): string {
  return join(root, 'content', `${name}.mdx`)
}

/** Make the page `text` (absent: none yet) follow `draft` where it is ours. */
function bring(
  root: string,
  name: string,
  text: string | undefined,
  draft: Draft,
  { write }: Drafting,
): Brought {
  const file = new VFile({ path: pathOf(root, name), value: text ?? '' })
  const drafted = pageText(draft)
  const brought = (page: string): Brought => ({ file, page, edited: page !== drafted })
  if (text === drafted) return brought(text)
  if (text === undefined) return brought(follow(file, drafted, write))
  const page = checked(file, name)
  if (!page || (!page.marks && !page.broken)) return brought(text)
  if (isPristine(page))
    return brought(follow(file, isOwnHead(page) ? drafted : pageBelow(page, draft), write))
  stay(file, page, draft, join(root, offerFolder, `${name}.mdx`), write)
  return brought(text)
}

function follow(file: VFile, text: string, write: boolean): string {
  if (String(file.value).replaceAll('\r\n', '\n') === text) return String(file.value)
  if (write) putFile(file.path, text)
  else
    raise(file, 'page-out-of-date', `Unexpected page, expected the draft of its ${kindOf(file)} as it is now`)
  return text
}

/** An edited page stays. Where what it was drafted from has moved on, the editor is told, and offered the new draft. */
function stay(file: VFile, page: Page, draft: Draft, offer: string, write: boolean): void {
  if (page.broken) {
    raise(
      file,
      'page-draft-unknown',
      `Unexpected ${page.broken}, expected the mark that the draft was written with`,
    )
  } else if (page.marks!.seed === draft.seed && page.marks!.version === draft.version) {
    return
  } else {
    const what = moved(page.body, draft.body)
    raise(
      file,
      'page-behind-seed',
      `Unexpected edited page, expected the ${kindOf(file)} as it was when the page was drafted${what && `: ${what}`}`,
    )
  }
  if (write) putFile(offer, pageText(draft))
}

/** The page in `file`, or nothing where it cannot be read, which is then said; of topics the reader of topics has said it. */
function checked(file: VFile, name: string): Page | undefined {
  const page = readPage(String(file.value))
  if ('reason' in page) {
    const { reason, line, column } = page
    if (name.startsWith('sources/')) raise(file, 'page-front-matter', reason, { line, column })
    return undefined
  }
  if (!name.startsWith('sources/') || isPristine(page)) return page
  for (const { what, line, column } of parseInert(page.body).refusals)
    raise(
      file,
      'page-not-inert',
      `Unexpected ${what}, expected Markdown and the elements of a drafted page`,
      { line: line + page.bodyLine, column },
    )
  return page
}

/** Pages whose source or topic is no more: drafts that nobody edited go, edited ones stay and are named. */
function sweep(
  root: string,
  folder: string,
  known: ReadonlySet<string>,
  { write }: Drafting,
  files: VFile[],
): void {
  for (const name of list(join(root, 'content', folder))) {
    const id = name.slice(0, -'.mdx'.length)
    if (!name.endsWith('.mdx') || known.has(id)) continue
    const path = join(root, 'content', folder, name)
    const file = new VFile({ path, value: read(path) ?? '' })
    files.push(file)
    const page = checked(file, `${folder}/${id}`)
    if (!page || (folder === 'topics' && !page.marks)) continue
    if (!isPristine(page) || !isOwnHead(page)) {
      raise(file, 'page-orphaned', `Unexpected page \`${name}\`, expected a ${kindOf(file)} of that name`)
    } else if (write) removeFile(path)
    else
      raise(
        file,
        'page-out-of-date',
        `Unexpected draft, expected none: ${kindOf(file) === 'topic' ? 'no topic of that name is found any more' : 'its seed is gone'}`,
      )
  }
}

function kindOf({ path }: VFile): string {
  return /[/\\]topics[/\\][^/\\]+$/.test(path) ? 'topic' : 'seed'
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
