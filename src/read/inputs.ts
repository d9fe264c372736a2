/** What a build depends on, as one hash: equal hash, equal site. */
import { createHash, type Hash } from 'node:crypto'
import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FileHashes } from './file-hashes.ts'

/**
 * SHA-256 over the names and bytes of all files below the given folders and files of `root`, in a fixed order, and over `more` (what
 * else matters: addresses, versions). Names that are not there count as empty; dot files and test files do not count.
 */
export function inputsDigest(root: string, paths: string[], more: string[] = []): string {
  const hash = createHash('sha256')
  for (const path of paths) add(hash, root, path)
  return hash.update(more.join('\0')).digest('hex')
}

function add(hash: Hash, root: string, path: string): void {
  const entries = list(join(root, path))
  if (!entries) return
  if (entries === 'file') {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
    return
  }
  const names = entries
    .map(({ name }) => name)
    .filter((name) => !/^\.|\.test\.ts$|^(?:fixtures|tests)$/.test(name))
  for (const name of names.sort()) add(hash, root, `${path}/${name}`)
}

function list(path: string): Dirent[] | 'file' | undefined {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR') return 'file'
    if (code === 'ENOENT' || code === 'EACCES') return undefined
    throw error
  }
}

/** What a site is made from, below the root of a project, besides `content/`. */
const siteInputs = [
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
  'astro.config.mjs',
  'node_modules/.package-lock.json',
  'package-lock.json',
  'package.json',
  'public',
  'seeds',
  'src',
  'tsconfig.json',
]

/** Variables of the environment that Astro and Vite look at. */
const variables = /^(?:ASTRO_|PUBLIC_|VITE_|BASE$|NODE_ENV$|SITE$)/

/** What a site is made from, at one moment. */
export interface SiteInputs {
  /** SHA-256 over everything but `content/`. */
  rest: string
  /** SHA-256 over the part of that which makes pages of what was read: all but `seeds/` and `public/`. */
  code: string
  /** SHA-256 over what the store follows from besides `content/`: all but `public/` and the environment; and over that without `seeds/`. */
  store: string
  engine: string
  /** SHA-256 of each file of `content/`, by its path. */
  content: Map<string, string>
  /** Of all files, by their paths. */
  hashes: FileHashes
}

/**
 * Look at every byte that a site of the project in `root` is made from, hidden files included. Absent where that cannot be told: a folder that is
 * linked from elsewhere, a file that cannot be read.
 */
export function siteInputsOf(root: string, env: NodeJS.ProcessEnv): SiteInputs | undefined {
  const rest = new Map<string, string>()
  const hashes = new FileHashes(root)
  const content = contentOf(root, hashes)
  if (!content || !siteInputs.every((path) => addFiles(rest, root, path, hashes))) return undefined
  rest.set('node', `${process.version} ${process.platform} ${process.arch}`)
  const store = new Map([...rest].filter(([path]) => !path.startsWith('public/')))
  const engine = new Map([...store].filter(([path]) => !path.startsWith('seeds/')))
  const set = Object.keys(env).filter((name) => variables.test(name))
  for (const name of set.sort()) rest.set(`$${name}`, env[name] ?? '')
  const code = new Map([...rest].filter(([path]) => !/^(?:public|seeds)\//.test(path)))
  return {
    rest: digestOf(rest),
    code: digestOf(code),
    store: digestOf(store),
    engine: digestOf(engine),
    content,
    hashes,
  }
}

/** SHA-256 of each file of `content/`, by its path. Absent where they cannot all be seen. `hashes` knows those that were read before. */
export function contentOf(root: string, hashes: FileHashes): Map<string, string> | undefined {
  const content = new Map<string, string>()
  return addFiles(content, root, 'content', hashes) ? content : undefined
}

/** SHA-256 over names and values, in the order of the names. */
export function digestOf(values: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const name of [...values.keys()].sort()) hash.update(`${name}\0${values.get(name)}\0`)
  return hash.digest('hex')
}

/** Add a hash of each file at or below `path`. Returns whether all of it could be seen; a path that is not there is seen. */
function addFiles(
  found: Map<string, string>,
  root: string,
  path: string,
  hashes: FileHashes,
  known?: Dirent,
): boolean {
  try {
    const entry = known ?? lstatSync(join(root, path), { throwIfNoEntry: false })
    if (!entry) return true
    if (entry.isDirectory())
      return readdirSync(join(root, path), { withFileTypes: true }).every((inside) =>
        addFiles(found, root, `${path}/${inside.name}`, hashes, inside),
      )
    if (!entry.isFile() && !statSync(join(root, path)).isFile()) return false
    found.set(path, hashes.now(path))
    return true
  } catch {
    return false
  }
}
