/** Write what the pages show: the index of the site, and one file per source. */
import { createHash } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Extracted, SiteIndex, Source, SourceCard } from '../schema.ts'
import { putFile } from './file.ts'
import { StoredSources } from './store/sources.ts'

/** Where the store lies, below the root of a project. */
export const storeFolder = 'node_modules/.cache/lode/site'

/** The index without what follows from the sources. */
export type SiteParts = Omit<SiteIndex, 'version' | 'digest' | 'sources'>

/**
 * Write the store of the project in `root` and return its index. Sources are taken one at a time, so that they need
 * never be in memory together, and listed in the order given. Files whose bytes are right stay untouched, and those that follow from the same record (`keptOf`) as last
 * time are not even worked out; those of sources that are no more are removed. The index is written last: it never names a source that is not
 * there. Without `write` the index is only worked out.
 */
export function writeStore(
  root: string,
  parts: SiteParts,
  sources: Iterable<Source>,
  write = true,
  keptOf: (source: Source) => Extracted['kept'] = () => undefined,
): SiteIndex {
  const folder = join(root, storeFolder)
  const hash = createHash('sha256')
  const stored = new StoredSources(root, join(folder, 'sources'), write)
  const cards: SourceCard[] = []
  for (const source of sources) {
    const card = stored.put(source, keptOf(source), cardOf)
    hash.update(card.digest)
    cards.push(card)
  }
  const { settings, people, organisations, places, names, topics, points } = parts
  const { authored, statements, usedIn, pictures, verification, changes } = parts
  const written = { authored, statements, usedIn, pictures, verification, changes }
  const rest = { settings, sources: cards, people, organisations, places, names, topics, points, ...written }
  const text = JSON.stringify(rest)
  const digest = hash.update(text).digest('hex')
  const site: SiteIndex = { version: 1, digest, ...rest }
  if (!write) return site
  // Of a big archive the index is tens of megabytes: it is made into text once.
  putFile(join(folder, 'index.json'), `{"version":1,"digest":"${digest}",${text.slice(1)}`)
  removeOrphans(join(folder, 'sources'), new Set(cards.map(({ id }) => `${id}.json`)))
  stored.close()
  return site
}

/** All that lists need of `source`, whose text in the store has that digest. */
export function cardOf(source: Source, digest: string): SourceCard {
  const { id, seed, sha256, kind, lang, title, deck, publisher, byline, url, published, rights } = source
  const { passages, quotations, figures, dates, furniture } = source
  return {
    id,
    digest,
    seed,
    sha256,
    kind,
    lang,
    title,
    deck,
    publisher,
    byline,
    url,
    published,
    rights,
    ...(source.excerpt && { excerpt: source.excerpt }),
    words: source.excerpt?.words ?? wordsOf(source),
    counts: {
      passages: passages.length,
      quotations: quotations.length,
      figures: figures.length,
      dates: dates.length,
      furniture: furniture.length,
    },
  }
}

/** Words between white space, in passages, headings and furniture. */
function wordsOf({ passages, sections, furniture }: Source): number {
  let count = 0
  for (const { text } of [...passages, ...furniture]) count += countWords(text)
  for (const { title } of sections) count += countWords(title)
  return count
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

function removeOrphans(folder: string, kept: ReadonlySet<string>): void {
  for (const name of list(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true })
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
