/** A copy of the project in a scratch folder, with captures and pages of its own. */
import { cpSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const copied = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.npmrc',
]

/**
 * Copy the project to a new folder with empty `seeds/` and `content/`, packages included, caches not. Files of packages are linked where the
 * file system allows it: they are many, and nobody writes to them. The caller removes the folder.
 */
export function scratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `lode ${name} é `))
  for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true })
  mkdirSync(join(folder, 'seeds'))
  mkdirSync(join(folder, 'content'))
  copyPackages(join(root, 'node_modules'), join(folder, 'node_modules'))
  cpSync(
    join(root, 'node_modules/.cache/lode-installed'),
    join(folder, 'node_modules/.cache/lode-installed'),
    { force: true },
  )
  return folder
}

/** Remove a scratch folder. */
export function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

function copyPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    if (name === '.cache' || name === '.vite' || name === '.astro') continue
    const [source, target] = [join(from, name), join(to, name)]
    const stats = lstatSync(source)
    if (stats.isDirectory()) copyPackages(source, target)
    else if (stats.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true })
    else link(source, target)
  }
}

function link(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    cpSync(source, target)
  }
}
