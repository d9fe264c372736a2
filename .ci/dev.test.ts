/** Live preview in Chromium: what is saved shows, what is wrong shows over the page and in the terminal, and goes when it is mended. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { capture } from '../.bench/captures.ts'
import { discard, scratch } from '../.bench/scratch.ts'
import { ensureChromium } from './chromium.ts'
import { cli, put } from './project.ts'

/** Long, because the machine may be busy: how fast it is belongs to the benchmark. */
const patience = { timeout: 30_000 }

let folder: string
let server: ChildProcess
let address: string
let said = ''
let browser: Browser
let tab: Page

before(async () => {
  folder = scratch('dev')
  for (const index of [1, 2]) put(folder, `seeds/report-${index}.txt`, capture(index, 150))
  put(folder, 'content/topics/harbour.mdx', '---\ntitle: Harbour\naliases: [port]\n---\n')
  await started()
  browser = await chromium.launch({
    executablePath: await ensureChromium(console.log),
    args: ['--no-sandbox', '--disable-gpu'],
  })
})

async function started(): Promise<void> {
  server = spawn(process.execPath, ['src/cli.ts', 'dev'], {
    cwd: folder,
    env: { ...process.env, PORT: '0', BASE: '', ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (chunk) => {
      said += chunk
    })
  await until(() => /Live at (\S+)/.test(said))
  address = /Live at (\S+)/.exec(said)![1]
}

after(async () => {
  await browser?.close()
  server?.kill()
  if (folder) discard(folder)
})

test('a saved seed shows on its page', async () => {
  await open('sources/report-1/')
  await tab.getByRole('heading', { level: 1 }).waitFor(patience)
  put(
    folder,
    'seeds/report-1.txt',
    `${capture(1, 150)}\nThe lighthouse keeper counted eleven ships, he said.\n`,
  )
  await tab.getByText('The lighthouse keeper counted eleven ships').first().waitFor(patience)
})

test('a saved sidecar shows on its page', async () => {
  put(folder, 'seeds/report-1.yaml', 'title: Eleven ships by night\n')
  await tab.getByRole('heading', { level: 1, name: 'Eleven ships by night' }).waitFor(patience)
})

test('an error shows over the page and in the terminal, and goes when it is mended', async () => {
  const before = said.length
  put(folder, 'seeds/report-1.yaml', 'titel: Twelve ships by night\n')
  await until(async () => /report-1\.yaml:1:1.*sidecar-key/s.test(await overlay()))
  await until(() => /seeds\/report-1\.yaml:1:1: error: .*\[sidecar-key\]/.test(said.slice(before)))
  put(folder, 'seeds/report-1.yaml', 'title: Twelve ships by night\n')
  await tab.locator('vite-error-overlay').waitFor({ state: 'detached', ...patience })
  await tab.getByRole('heading', { level: 1, name: 'Twelve ships by night' }).waitFor(patience)
})

test('a saved topic page shows', async () => {
  await open('topics/harbour/')
  await tab.getByRole('heading', { level: 1, name: 'Harbour' }).waitFor(patience)
  put(folder, 'content/topics/harbour.mdx', '---\ntitle: The harbour and its ships\naliases: [port]\n---\n')
  await tab.getByRole('heading', { level: 1, name: 'The harbour and its ships' }).waitFor(patience)
})

test('a new seed has a page, and one that is removed has none', async () => {
  put(folder, 'seeds/report-3.txt', 'The bridge will open on Monday, the council said. It has two lanes.\n')
  await until(() => existsSync(join(folder, 'content/sources/report-3.mdx')))
  await until(async () => (await status('sources/report-3/')) === 200)
  await open('sources/report-3/')
  await tab.getByText('The bridge will open on Monday').first().waitFor(patience)
  rmSync(join(folder, 'seeds/report-3.txt'))
  await until(async () => (await status('sources/report-3/')) === 404)
})

test('what dev wrote is what a build would write', () => {
  const path = join(folder, 'content/sources/report-1.mdx')
  const page = readFileSync(path, 'utf8')
  assert.match(page, /Twelve ships by night/)
  assert.equal(cli(folder, ['check']).code, 0)
})

test('started again, it serves at once, and shows what was saved meanwhile', async () => {
  server.kill()
  await new Promise((resolve) => server.once('close', resolve))
  put(folder, 'seeds/report-2.txt', `${capture(2, 150)}\nThe ferry was late again, she said.\n`)
  said = ''
  await started()
  assert.doesNotMatch(said.slice(0, said.indexOf('Live at')), /Drafting pages/)
  await until(async () => (await text('sources/report-2/')).includes('The ferry was late again'))
})

/** In a new tab: one that shows a page may reload it just then, which calls off where it is sent; and so may the page once it is there. */
async function open(path: string): Promise<void> {
  await tab?.close()
  tab = await browser.newPage()
  await tab.goto(`${address}${path}`, { waitUntil: 'commit', ...patience })
}

/** What the overlay says, empty where there is none: a page may reload just then. */
async function overlay(): Promise<string> {
  const text = (shown: Element) => shown.shadowRoot?.textContent ?? ''
  const found = tab.locator('vite-error-overlay')
  return (await found.count().catch(() => 0))
    ? found.evaluate(text, undefined, { timeout: 1000 }).catch(() => '')
    : ''
}

async function status(path: string): Promise<number> {
  const response = await fetch(`${address}${path}`, { headers: { accept: 'text/html' } })
  await response.arrayBuffer()
  return response.status
}

async function text(path: string): Promise<string> {
  const response = await fetch(`${address}${path}`, { headers: { accept: 'text/html' } })
  return response.text()
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patience.timeout
  while (!(await holds())) {
    assert(performance.now() < end, `Cannot wait longer; the terminal said:\n${said}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
