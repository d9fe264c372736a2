/**
 * Files of earlier sites that would come out the same, so that they need not be made again. The next site is made out of the one before the last: what it has the same stays
 * where it lies, what only the last site has is linked, the rest is written. Tens of thousands of files cost most where each is written, and removed, once a build.
 */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Entries, entriesBelow, move, pathsBelow, putFile, stateAt, stateOf } from '../file.ts'
import { dist } from './dist.ts'

/** Where it is noted which files there are, below the root of a project. */
const note = 'node_modules/.cache/lode/site-files.json'

/** The files of a site under way, by their paths below its folder. A file's `key` stands for all that is in it: equal key, equal file. */
export interface SiteShelf {
  /** Take over the file at `path` from an earlier site. Returns whether it was there, made from the same, and untouched since. */
  take: (path: string, key: string) => boolean
  /** Write the file at `path`; text as UTF-8. Without a key it is made anew next time. */
  put: (path: string, content: string | Uint8Array, key?: string) => void
  /** The key of the file at `path`, if it has one. */
  keyOf: (path: string) => string | undefined
  /** Remove what an earlier site has left and nobody has taken over, but for what lies below `except`. */
  sweep: (except?: string) => void
  /** May the site that was the last be of use to the build after the next? */
  keepsLast: boolean
  /** Note the files for the next time, when the site is where it stays, with these entries. */
  close: (entries: Entries) => void
}

/** By path: the file's key, and its state when it was made. */
type Files = Record<string, [key: string, state: string]>

interface Noted {
  code: string
  /** Of the last site, and of the one before. */
  good: Files
  spare: Files
}

/**
 * Begin the next site of the project at `root`, in its folder `dist.next`; `code` is a hash of all that makes files: where it is another or absent, or the site is to be `fresh`,
 * nothing is taken over. Files keep their place in both sites as one: whoever changes one in place changes the last good site. So nothing stays that a folder in `others`,
 * which is copied into the site by somebody else, has as well.
 */
export function openShelf(
  root: string,
  code: string | undefined,
  { fresh = false, others = [] }: { fresh?: boolean; others?: readonly string[] } = {},
): SiteShelf {
  const before: Pick<Noted, 'good' | 'spare'> = (fresh ? undefined : read(root, code)) ?? {
    good: {},
    spare: {},
  }
  const next = join(root, dist.next)
  /** Files of the site before the last that nobody has claimed yet: they are as they were noted. */
  const { left, folders } = begin(root, before.spare, others)
  const keys = new Map<string, string>()
  const place = (path: string) => {
    const to = `${next}/${path}`
    const folder = dirname(path)
    if (!folders.has(folder)) mkdirSync(join(next, folder), { recursive: true })
    folders.add(folder)
    if (left.delete(path)) rmSync(to)
    return to
  }
  return {
    keepsLast: Boolean(code) && Object.keys(before.good).length > 0,
    take(path, key) {
      const [known, state] = before.good[path] ?? []
      if (left.get(path) === key) left.delete(path)
      else if (known === key && stateAt(`${root}/${dist.good}/${path}`) === state)
        link(`${root}/${dist.good}/${path}`, place(path))
      else return false
      keys.set(path, key)
      return true
    },
    put(path, content, key) {
      writeFileSync(place(path), content)
      if (key) keys.set(path, key)
    },
    keyOf: (path) => keys.get(path),
    sweep(except) {
      for (const path of left.keys()) {
        if (except && path.startsWith(`${except}/`)) continue
        rmSync(`${next}/${path}`)
        left.delete(path)
        removeEmpty(next, dirname(path), folders)
      }
    },
    close(entries) {
      if (!code) return
      const good: Files = {}
      for (const [path, key] of keys) {
        const file = entries.get(path)
        if (file) good[path] = [key, stateOf(file)]
      }
      putFile(join(root, note), JSON.stringify({ code, good, spare: before.good } satisfies Noted))
    },
  }
}

/** The next site as it begins: with the files of the site before the last that are as noted, if there is one. Returns them with their keys, and the folders that there are. */
function begin(root: string, noted: Files, others: readonly string[]) {
  const [next, spare] = [join(root, dist.next), join(root, dist.spare)]
  const left = new Map<string, string>()
  const folders = new Set<string>()
  // Not the folder itself: somebody may have put it on a disk of its own.
  for (const name of names(next)) rmSync(join(next, name), { recursive: true, force: true })
  if (!Object.keys(noted).length || !reuse(spare, next)) {
    rmSync(spare, { recursive: true, force: true, maxRetries: 3 })
    return { left, folders }
  }
  const theirs = new Set(others.flatMap((folder) => pathsBelow(folder)))
  const found = entriesBelow(next)
  for (const [path, stats] of found) {
    const [key, state] = noted[path] ?? []
    if (!stats) folders.add(path)
    else if (key && state === stateOf(stats) && !theirs.has(path)) left.set(path, key)
    else rmSync(`${next}/${path}`)
  }
  for (const path of [...folders].sort().reverse()) removeEmpty(next, path, folders)
  return { left, folders }
}

/** Let the folder `spare` become `next`. Returns whether it could. */
function reuse(spare: string, next: string): boolean {
  try {
    rmSync(next, { recursive: true, force: true })
    move(spare, next)
    return true
  } catch {
    return false
  }
}

/** Remove the folder at `path` below `root`, and those that it lies in, as long as they are empty. */
function removeEmpty(root: string, path: string, folders: Set<string>): void {
  for (let folder = path; folder !== '.'; folder = dirname(folder)) {
    if (!folders.has(folder)) return
    try {
      rmdirSync(join(root, folder))
    } catch {
      return
    }
    folders.delete(folder)
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function read(root: string, code: string | undefined): Noted | undefined {
  try {
    const noted: Noted = JSON.parse(readFileSync(join(root, note), 'utf8'))
    return code && noted.code === code && noted.good && noted.spare ? noted : undefined
  } catch {
    return undefined
  }
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
