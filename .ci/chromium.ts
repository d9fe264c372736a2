/** Find a Chromium for the tests of the built site; install one where there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  '/snap/bin/chromium',
]

/** Path of a Chromium: `CHROMIUM` if set, one on the PATH, one in the usual places, or Playwright's own. */
export async function findChromium(): Promise<string | undefined> {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const ending = process.platform === 'win32' ? '.exe' : ''
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name + ending)))
  const found = [...onPath, ...places].find((path) => existsSync(path))
  if (found) return found
  const { chromium } = await import('playwright-core')
  const own = chromium.executablePath()
  return existsSync(own) ? own : undefined
}

/** A Chromium's path, installed from Debian's packages (as root) or by Playwright if need be. Throws where neither works. */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  const found = await findChromium()
  if (found) return found
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    say('Installing Chromium from the system’s packages …')
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], environment)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], environment)
  }
  const packaged = await findChromium()
  if (packaged) return packaged
  say('Installing Playwright’s Chromium …')
  run(
    process.execPath,
    [
      join(import.meta.dirname, '../node_modules/playwright-core/cli.js'),
      'install',
      '--with-deps',
      'chromium',
    ],
    process.env,
  )
  const own = await findChromium()
  if (own) return own
  throw new Error(
    'Cannot find or install Chromium, expected one on the PATH: install it, or set CHROMIUM to its path',
  )
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv): void {
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env })
}
