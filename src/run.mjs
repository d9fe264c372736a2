/**
 * The two commands' front door, for any Node from 18 on: install what the lockfile asks for, find the Node that comes with
 * the project, and hand over to `cli.ts`. Plain JavaScript, because it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.cache', 'lode-installed')
const lockfile = join(root, 'package-lock.json')
/** Whatever a machine is set to leave out, all packages are needed; none needs its scripts. */
const ci = [
  'ci',
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
]

const commands = {
  start: 'Install, draft content/, build, index and serve the site on localhost. PORT and BASE are honoured.',
  build: 'Build the site into dist/. The last good site stays where a build fails. --json, --force.',
  dev: 'Live preview: a saved seed, sidecar or page shows in the browser, errors in the overlay.',
  check:
    'Everything that the build checks, without writing. --originals DIR, --repair, --format json|github|text, --all.',
  find: '"WORDS"  Print passages that have these words, with the citation to paste (npm run --silent find -- "WORDS").',
  inspect: 'FILE…  Print what is found in each capture, one line of JSON a file.',
  new: 'FILE|-  Put a capture (a file, or pasted text on standard input) into seeds/, with a sidecar that asks for what it does not say. --name NAME. Overwrites nothing.',
  suggest:
    'Topics worth declaring, names to merge, passages nobody cites, points to confirm, each with lines to paste. --all, --json.',
  test: 'Run every check: types, lint, format, unit and case tests, the house, the build, the built site in Chromium.',
  bench: 'Measure builds of generated captures. --help says more.',
  score: 'DIR  Score extraction on the public sets that lie in DIR.',
}

const [command, ...rest] = process.argv.slice(2)
if (!command || command === 'help' || command === '--help' || command === '-h') help(0)
if (!Object.hasOwn(commands, command)) {
  console.error(`Unexpected command “${command}”, expected one of ${Object.keys(commands).join(', ')}.`)
  help(2)
}
if ((rest.includes('--help') || rest.includes('-h')) && command !== 'bench') {
  console.log(
    `npm ${command === 'start' || command === 'test' ? command : `run ${command}`}\n  ${commands[command]}`,
  )
  process.exit(0)
}

install()
handOver(ownNode())

function help(code) {
  const lines = Object.entries(commands).map(([name, text]) => {
    const call = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`
    return `  ${call.padEnd(16)} ${text}`
  })
  console.log(`Lode turns captured documents in seeds/ into a static site in dist/.\n\n${lines.join('\n')}\n`)
  console.log('Put -- before options and files: npm run check -- --help')
  process.exit(code)
}

/** Hash of the lockfile for this system: another system needs other binaries. */
function wanted() {
  return createHash('sha256')
    .update(readFileSync(lockfile))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')
}

function install() {
  const hash = wanted()
  if (stamped()[0] === hash) return
  if (!isInstalled()) {
    console.error('Installing packages (once; later runs skip this) …')
    const done = isFit() ? npm(ci) : withOwnNode((node) => npm(ci, root, node))
    if (done.status !== 0) {
      console.error(
        'Cannot install the packages, expected `npm ci` to succeed. What to do: read the lines above; the first installation needs a network or a filled npm cache, and a folder that may be written.',
      )
      process.exit(done.status || 1)
    }
  }
  remember(hash)
}

/** What the last run found: the hash of what is installed, and the package whose Node runs here. */
function stamped() {
  try {
    return readFileSync(stamp, 'utf8').split('\n')
  } catch {
    return []
  }
}

function remember(...lines) {
  try {
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, lines.join('\n'))
  } catch {
    // In a folder that may not be written all that is lost is time: the next run looks again.
  }
}

/** Is the Node that runs this one that the packages run on, too? */
function isFit() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

/**
 * Call `use` with the Node that the project locks, in a folder of its own, or with nothing where there is none for this system. npm leaves out
 * optional packages, native ones among them, that do not fit the Node it runs on; so it had better run on the right one.
 */
function withOwnNode(use) {
  const name = nodePackages().find((name) => lockedPackages()[`node_modules/${name}`])
  if (!name) return use()
  const entry = lockedPackages()[`node_modules/${name}`]
  const folder = mkdtempSync(join(tmpdir(), 'lode-node-'))
  try {
    const own = { name: 'lode-node', version: '0.0.0', dependencies: { [name]: entry.version } }
    const packages = { '': own, [`node_modules/${name}`]: { ...entry, optional: undefined } }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own))
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...own, lockfileVersion: 3, packages }))
    writeFileSync(join(folder, '.npmrc'), readFileSync(join(root, '.npmrc')))
    const done = npm([...ci, '--loglevel=silent'], folder)
    return done.status === 0 ? use(nodePath(join(folder, 'node_modules'), name)) : npm(ci)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Did somebody run `npm ci` by hand? Then the hidden lockfile has every package at its version, those for this system included. */
function isInstalled() {
  try {
    const hidden = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages
    return (
      Object.entries(lockedPackages()).every(
        ([path, entry]) => !path || !isNeeded(entry) || hidden[path]?.version === entry.version,
      ) && Boolean(nodePackage())
    )
  } catch {
    return false
  }
}

function lockedPackages() {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages
}

/** Optional packages are for one system each, or stand in for those. */
function isNeeded({ optional, os, cpu, libc }) {
  if (!optional) return true
  if (!os?.includes(process.platform) || !cpu?.includes(process.arch)) return false
  return !libc || libc.includes(process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl')
}

/** Run npm in `folder`, on another Node than this one if `node` is given. */
function npm(args, folder = root, node = process.execPath) {
  const script = process.env.npm_execpath
  // A silent caller (`npm run --silent`) reads standard output: installation talks on standard error.
  const options = {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, npm_config_loglevel: undefined },
  }
  return script && /\.c?js$/.test(script)
    ? spawnSync(node, [script, ...args], options)
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        ...options,
        shell: process.platform === 'win32',
      })
}

/** The Node that comes with the project. To try whether it runs takes as long as to start it, so that is done once. */
function findNode() {
  const [hash, known] = stamped()
  if (known && existsSync(nodePath(modules, known))) return nodePath(modules, known)
  const name = nodePackage()
  if (name && hash) remember(hash, name)
  return name && nodePath(modules, name)
}

/** The package whose Node runs here: `node` itself, or the platform package that it stands for. */
function nodePackage() {
  return ['node', ...nodePackages()].find((name) => runs(nodePath(modules, name)))
}

/** Packages that may hold a Node for this system. */
function nodePackages() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  return [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]
}

function nodePath(folder, name) {
  return join(folder, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

function ownNode() {
  const found = findNode()
  if (found) return found
  if (isFit()) return process.execPath
  // No platform package for this system in the lockfile: the `node` package knows how to fetch one.
  npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'])
  const built = findNode()
  if (built) return built
  console.error(
    `Unexpected Node ${process.versions.node} on ${process.platform} ${process.arch} and none in node_modules, expected 22.18 or later. What to do: install a newer Node and run this again.`,
  )
  process.exit(1)
}

function handOver(node) {
  // One long capture takes a fifth less memory so, and many short ones no more time.
  const flags = command === 'inspect' ? ['--max-semi-space-size=8'] : []
  const child = spawn(node, [...flags, join(root, 'src', 'cli.ts'), command, ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      // Taking the types out of our own files costs more than most captures do.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'lode', 'compiled'),
      // `astro dev` may detach itself when automation starts it; `npm start` stays in the foreground.
      ASTRO_DEV_BACKGROUND: '0',
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', ({ message }) => {
    remember()
    console.error(`Cannot start ${node}: ${message}. What to do: run this again.`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}
