/** A scratch project for tests: run its commands, and take a digest of what they leave. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a command came to; `text` is what it printed, wherever. */
export interface Run {
  code: number | null
  text: string
}

/** Run a command of `src/cli.ts` in `folder`. */
export function cli(folder: string, args: string[], env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', ...args], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { code: status, text: `${stderr}${stdout}` }
}

/** Write a file of the project whole, as careful editors do, folders included. */
export function put(folder: string, path: string, value: string | Uint8Array): void {
  const beside = join(folder, `${path}.tmp`)
  mkdirSync(dirname(beside), { recursive: true })
  writeFileSync(beside, value)
  renameSync(beside, join(folder, path))
}

/** SHA-256 of every file below `path` in `folder`, by its path; empty where there is no such folder. */
export function digests(folder: string, path: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of names(join(folder, path)).sort()) {
    const file = join(folder, path, name)
    if (lstatSync(file).isFile())
      found[name.replaceAll('\\', '/')] = createHash('sha256').update(readFileSync(file)).digest('hex')
  }
  return found
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}
