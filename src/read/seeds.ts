/** List the seeds of a folder. */
import { accessSync, constants, type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { VFile } from 'vfile'
import { raise } from '../lib/raise.ts'
import { slug } from '../lib/slug.ts'
import { formats } from './seed.ts'

export interface Seeds {
  /** Paths, by file name in the order of UTF-16 code units, whatever the locale. */
  seeds: string[]
  /** Files with a message each: what is in the folder and is not read, and why. */
  messages: VFile[]
}

/**
 * Seeds in `folder`, not deeper. Names that begin with a dot, or that editors and systems leave behind, are passed over. A link that leads
 * out of the folder is refused; of two files with the same id neither is read.
 */
export function listSeeds(folder: string): Seeds {
  const found: Seeds = { seeds: [], messages: [] }
  const entries = list(folder, found)
  const sidecars: string[] = []
  for (const entry of entries) {
    const ending = extname(entry.name).toLowerCase()
    const path = join(folder, entry.name)
    if (entry.isDirectory() || isLitter(entry.name)) continue
    if (ending === '.yaml') sidecars.push(entry.name)
    else if (ending === '.yml')
      report(found, path, 'sidecar-orphan', 'Unexpected ending `.yml` of a sidecar, expected `.yaml`')
    else if (!Object.hasOwn(formats, ending))
      report(
        found,
        path,
        'seed-extension',
        `Unexpected ending \`${ending || entry.name}\`, expected \`.txt\`, \`.md\` or \`.html\``,
      )
    else if (isReadable(folder, entry, found)) found.seeds.push(path)
  }
  refuseTwins(found)
  const read = new Set(
    entries
      .filter(({ name }) => Object.hasOwn(formats, extname(name).toLowerCase()))
      .map(({ name }) => stem(name)),
  )
  for (const name of sidecars) {
    if (!read.has(stem(name)))
      report(
        found,
        join(folder, name),
        'sidecar-orphan',
        `Unexpected sidecar, expected a seed \`${stem(name)}\` with \`.txt\`, \`.md\` or \`.html\``,
      )
  }
  if (!found.seeds.length && !found.messages.length)
    report(found, folder, 'seed-none', 'Unexpected empty folder, expected seeds')
  return found
}

/** The seed that the file at `path` is or belongs to: itself, or the one that a sidecar speaks of. Absent where there is none. */
export function seedOf(path: string): string | undefined {
  const ending = extname(path).toLowerCase()
  if (Object.hasOwn(formats, ending)) return existsSync(path) ? path : undefined
  if (ending !== '.yaml') return undefined
  return Object.keys(formats)
    .map((format) => path.slice(0, -ending.length) + format)
    .find((seed) => existsSync(seed))
}

function list(folder: string, found: Seeds): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    )
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT')
      report(found, folder, 'seed-unreadable', `Cannot read the folder of seeds: ${code}`)
    return []
  }
}

function stem(name: string): string {
  return name.slice(0, name.length - extname(name).length)
}

function isLitter(name: string): boolean {
  return (
    name.startsWith('.') ||
    name.endsWith('~') ||
    /^(?:thumbs\.db|desktop\.ini|readme(?:\.md|\.txt)?)$/i.test(name)
  )
}

/** Can the file be read, and does it lie where it seems to? Says why not. What is no link lies where it seems to. */
function isReadable(folder: string, entry: Dirent, found: Seeds): boolean {
  const path = join(folder, entry.name)
  if (!entry.isFile() && !isFileInside(folder, path, found)) return false
  try {
    accessSync(path, constants.R_OK)
  } catch (error) {
    return report(
      found,
      path,
      'seed-unreadable',
      `Cannot read the seed: ${(error as NodeJS.ErrnoException).code}`,
    )
  }
  return true
}

function isFileInside(folder: string, path: string, found: Seeds): boolean {
  if (!existsSync(path))
    return report(found, path, 'seed-unreadable', 'Cannot read the seed: it is a link that leads nowhere')
  const inside = relative(realpathSync(folder), realpathSync(path))
  if (inside === '..' || inside.startsWith(`..${sep}`) || /^(?:[a-z]:|[\\/])/i.test(inside)) {
    return report(found, path, 'seed-link', 'Unexpected link out of the folder of seeds, expected a file')
  }
  return (
    statSync(path).isFile() || report(found, path, 'seed-unreadable', 'Cannot read the seed: it is no file')
  )
}

function refuseTwins(found: Seeds): void {
  const byId = new Map<string, string[]>()
  for (const path of found.seeds) {
    const id = slug(stem(path.slice(path.lastIndexOf(sep) + 1)))
    byId.set(id, [...(byId.get(id) ?? []), path])
  }
  for (const [id, paths] of byId) {
    if (paths.length === 1 && id) continue
    for (const path of paths) {
      const others = paths
        .filter((other) => other !== path)
        .map((other) => `\`${other.slice(other.lastIndexOf(sep) + 1)}\``)
      report(
        found,
        path,
        'seed-id',
        id
          ? `Unexpected id \`${id}\`, which ${others.join(', ')} has as well`
          : 'Cannot make an id of the file name, expected letters or digits',
      )
      found.seeds.splice(found.seeds.indexOf(path), 1)
    }
  }
}

function report(found: Seeds, path: string, rule: Parameters<typeof raise>[1], reason: string): false {
  const file = new VFile({ path })
  raise(file, rule, reason)
  found.messages.push(file)
  return false
}
