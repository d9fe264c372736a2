/** Pages of the last site that would come out the same: they are linked into the next one, and not made again. */
import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dist } from './dist.ts'
import { type Entries, putFile, stateAt, stateOf } from './file.ts'

/** Where it is noted which pages there are, below the root of a project. */
const note = 'node_modules/.cache/lode/pages.json'

/** The pages of a site under way. A page's `key` stands for all that it shows: equal key, equal page. */
export interface PageShelf {
  /** Take over the page at `path` (below the site's folder) from the last site. Returns whether it was there, made from the same, and untouched since. */
  take: (path: string, key: string) => boolean
  /** Write the page at `path`; `html` has a byte in each of its characters. Without a key it is made anew next time. */
  put: (path: string, html: string, key?: string) => void
  /** The key of the page at `path`, if it has one. */
  keyOf: (path: string) => string | undefined
  /** Note the pages for the next time, when the site is where it stays, with these entries. */
  close: (entries: Entries) => void
}

interface Noted {
  code: string
  /** By path: the page's key, and the state of its file. */
  pages: Record<string, [key: string, state: string]>
}

/** The pages of the next site in the project at `root`; `code` is a hash of all that makes pages: where it is another or absent, or the site is to be `fresh`, none is taken over. */
export function openPages(root: string, code: string | undefined, fresh: boolean): PageShelf {
  const before = fresh ? {} : read(root, code)
  const keys = new Map<string, string>()
  const made = new Set<string>()
  const place = (path: string) => {
    const to = join(root, dist.next, path)
    const folder = dirname(to)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    return to
  }
  return {
    take(path, key) {
      const [known, state] = before[path] ?? []
      const from = join(root, dist.good, path)
      if (known !== key || stateAt(from) !== state) return false
      link(from, place(path))
      keys.set(path, key)
      return true
    },
    put(path, html, key) {
      writeFileSync(place(path), html, 'latin1')
      if (key) keys.set(path, key)
    },
    keyOf: (path) => keys.get(path),
    close(entries) {
      if (!code) return
      const pages: Noted['pages'] = {}
      for (const [path, key] of keys) {
        const file = entries.get(path)
        if (file) pages[path] = [key, stateOf(file)]
      }
      putFile(join(root, note), JSON.stringify({ code, pages } satisfies Noted))
    },
  }
}

function read(root: string, code: string | undefined): Noted['pages'] {
  try {
    const noted: Noted = JSON.parse(readFileSync(join(root, note), 'utf8'))
    return code && noted.code === code ? (noted.pages ?? {}) : {}
  } catch {
    return {}
  }
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
