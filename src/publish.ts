/** What is published beside the pages: sitemap, feeds, Markdown, citations, pictures for link previews, and what programs look for. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusJsonSchema } from './lib/corpus-schema.ts'
import { authoredBody, storedSources, storedText } from './read/stored.ts'
import type { SiteIndex } from './schema.ts'
import { writePictures } from './write/site/pictures.ts'
import { type Kept, type Published, writePublished } from './write/site/published.ts'
import { sitemap } from './write/site/sitemap.ts'
import { storeFolder } from './write/store.ts'
import { atom } from './www/forms/atom.ts'
import { authoredPageMarkdown } from './www/forms/authored-page-markdown.ts'
import { bibtex, ris } from './www/forms/bibliography.ts'
import { cards, pictureFolder } from './www/forms/cards.ts'
import { corpusJson } from './www/forms/corpus.ts'
import { corpusParts } from './www/forms/corpus-parts.ts'
import { type CslItem, citedPath, cslItem, cslPage } from './www/forms/csl.ts'
import { dayOfPage } from './www/forms/day-of-page.ts'
import { entries } from './www/forms/entries.ts'
import { escapeMarkdown, linkFrom } from './www/forms/escape-markdown.ts'
import { jsonFeed } from './www/forms/json-feed.ts'
import { type Library, markdownPath } from './www/forms/library.ts'
import { llms } from './www/forms/llms.ts'
import { pageMarkdown } from './www/forms/page-markdown.ts'
import { edition, picture } from './www/forms/picture.ts'
import { sourceMarkdown } from './www/forms/source-markdown.ts'
import { entityMarkdown, topicMarkdown } from './www/forms/subject-markdown.ts'
import { entityHref } from './www/text/entities.ts'
import { speak, words } from './www/words.ts'

/** A site as it was built. */
export interface Built {
  /** Folder of the project. */
  root: string
  /** Where the pages lie. */
  folder: string
  site: SiteIndex
  /** Paths of all pages (`topics/x/`, empty for home). */
  paths: readonly string[]
  /** Absolute address of the site, where it is known. */
  address?: string
  /** What was published before and would come out the same, and the key of a page (its path below `folder`): what follows from one page has its key. */
  kept?: Kept & { keyOf: (path: string) => string | undefined }
}

/** Write all of it. Everything follows from the content: no clock, nothing of the machine. */
export async function publish({ root, folder, site, paths, address, kept }: Built): Promise<void> {
  speak(() => site.settings.lang)
  const store = join(root, storeFolder)
  const texts = new Map<string, string[]>()
  const library: Library = {
    site,
    source: storedSources(store),
    passage: (id, passage) => textsOf(id, texts, library)[Number(passage.slice(1)) - 1],
    body: (page) => authoredBody(join(root, 'content'), page),
    ...(address && { address: address.endsWith('/') ? address : `${address}/` }),
  }
  const keyOf = (path: string) => kept?.keyOf(`${path}index.html`)
  writePublished(folder, forPrograms(library, paths, store), kept)
  writePublished(folder, markdown(library, texts, { folder, paths, keyOf }), kept)
  if (site.sources.length > 0) writePublished(folder, citations(site, library.address), kept)
  const drawings = new Map([...cards(site)].map(([name, card]) => [`${pictureFolder}/${name}.png`, card]))
  await writePictures(root, folder, drawings, edition, picture)
}

/** The texts of the passages of a source as Markdown, worked out once. */
function textsOf(id: string, known: Map<string, string[]>, { source }: Library): string[] {
  const found = known.get(id)
  if (found) return found
  const texts: string[] = []
  for (const { id: passage, text } of source(id).passages)
    texts[Number(passage.slice(1)) - 1] = escapeMarkdown(text)
  known.set(id, texts)
  return texts
}

function* forPrograms(library: Library, paths: readonly string[], store: string): Generator<Published> {
  const { site, address } = library
  if (address) yield ['sitemap.xml', sitemap(paths, address, dayOfPage(site))]
  const latest = entries(site)
  const feeds = { 'feed.xml': atom(library, latest), 'feed.json': jsonFeed(library, latest) }
  for (const [path, text] of Object.entries(feeds)) if (text) yield [path, text]
  yield ['llms.txt', llms(library, lists(paths))]
  yield ['corpus.json', corpusJson(site, (id) => storedText(store, id))]
  yield ['corpus.schema.json', json(corpusJsonSchema())]
  for (const [index, path] of (corpusParts(site) ?? []).entries())
    yield [path, () => storedText(store, site.sources[index].id), site.sources[index].digest]
}

/** Pages right below the root that list things, by their address. */
function lists(paths: readonly string[]): { href: string; label: string }[] {
  return paths
    .filter((path) => /^[a-z]+\/$/.test(path) && !unread.test(path) && path !== 'story/')
    .sort()
    .map((path) => ({ href: `/${path}`, label: nameOf(path.slice(0, -1)) }))
}

function nameOf(list: string): string {
  return words().forms.listNames[list] ?? list[0]!.toUpperCase() + list.slice(1)
}

/** Pages that are not for reading. */
const unread = /^(?:search|404)(?:\.html)?\/?$/

/** The pages of a built site: where they lie, and what stands for all that each shows. */
interface Pages {
  folder: string
  paths: readonly string[]
  keyOf: (path: string) => string | undefined
}

/**
 * Every page as Markdown: what is of one thing from the store, the others from the built page. Later pages of a list are in its first, or in none. Sources come first: those that
 * are read leave the texts of their passages in `texts` for subjects.
 */
function* markdown(
  library: Library,
  texts: Map<string, string[]>,
  { folder, paths, keyOf }: Pages,
): Generator<Published> {
  const { site, source } = library
  const made = new Set<string>()
  const pages = new Set(paths)
  for (const { id } of site.sources)
    yield file(`sources/${id}/`, () => {
      const from = source(id)
      textsOf(id, texts, { ...library, source: () => from })
      return sourceMarkdown(library, from)
    })
  for (const topic of site.topics) yield file(`topics/${topic.id}/`, () => topicMarkdown(library, topic))
  for (const entity of [site.people, site.organisations, site.places, site.names].flat()) {
    const path = entityHref(entity).slice(1)
    if (pages.has(path)) yield file(path, () => entityMarkdown(library, entity))
  }
  for (const page of site.authored ?? [])
    if (page.kind !== 'home' && page.kind !== 'topic')
      yield file(`${page.page}/`, () => authoredPageMarkdown(library, page))
  for (const path of paths) {
    const target = markdownPath(path)
    if (made.has(target) || unread.test(path) || /page\/\d+\/?$/.test(path)) continue
    yield file(path, () =>
      pageMarkdown(readFileSync(join(folder, path, 'index.html'), 'utf8'), (link) =>
        fromPage(link, path, target),
      ),
    )
  }

  function file(path: string, text: () => string): Published {
    const target = markdownPath(path)
    made.add(target)
    return [target, text, keyOf(path)]
  }
}

/** A link of the page at `path` as one of the Markdown page `target`; marks that lead to their own place are dropped. */
function fromPage(link: string, path: string, target: string): string | undefined {
  if (link.startsWith('#')) return undefined
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return link
  return linkFrom(
    target,
    decodeURI(new URL(link, new URL(path, 'http://localhost/')).href.slice('http://localhost'.length)),
  )
}

function* citations(site: SiteIndex, address: string | undefined): Generator<Published> {
  const items = site.sources.map(cslItem)
  const whole = { bib: '', ris: '' }
  for (const item of items) {
    whole.bib += `${bibtex(item)}\n`
    whole.ris += `${ris(item)}\r\n`
    yield* cited(`sources/${item.id}`, item)
  }
  yield ['sources.bib', whole.bib]
  yield ['sources.ris', whole.ris]
  yield ['sources.csl.json', json(items)]
  for (const page of site.authored ?? []) {
    const path = citedPath(page)
    if (path) yield* cited(path, cslPage(site, path, page.title, dayOfPage(site)(path), address))
  }
}

function* cited(path: string, item: CslItem): Generator<Published> {
  const key = createHash('sha256').update(JSON.stringify(item)).digest('base64url')
  yield [`${path}.bib`, () => bibtex(item), key]
  yield [`${path}.ris`, () => ris(item), key]
  yield [`${path}.csl.json`, () => json([item]), key]
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
