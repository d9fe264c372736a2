/** `npm run bench -- --lighthouse`: what Lighthouse says of one page of each kind, on a phone. It is fetched for this, and no part of the project. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { ensureChromium } from '../.ci/chromium.ts'
import { serve } from '../.ci/serve.ts'
import { pageBytes } from './page-bytes.ts'

const version = '13.5.0'
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string }>
}

/** Judge the heaviest page of each kind of the site in `dist`, those whose kind contains `only`. Returns the exit code: 1 where a score is below 100. */
export async function lighthouse(dist: string, only = ''): Promise<number> {
  const chromium = await ensureChromium((line) => console.log(line))
  const served = await serve(dist)
  const packed = await compressed(served.address)
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  let below = 0
  console.log(`${'page'.padEnd(44)} ${categories.map((name) => name.padStart(14)).join(' ')}`)
  try {
    for (const { kind, path } of pageBytes(dist).filter(
      ({ kind }) => kind !== '404' && kind.includes(only),
    )) {
      const report = await judge(
        packed.address + path.replace(/index\.html$/, ''),
        chromium,
        join(folder, 'report.json'),
      )
      const scores = categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100))
      console.log(`${kind.padEnd(44)} ${scores.map((score) => String(score).padStart(14)).join(' ')}`)
      if (scores.every((score) => score === 100)) continue
      below++
      for (const line of faults(report)) console.log(`  ${line}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await packed.close()
    await served.close()
  }
  return below ? 1 : 0
}

async function judge(address: string, chromium: string, path: string): Promise<Report> {
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu'].join(' ')
  const options = ['--quiet', '--output=json', `--output-path=${path}`, `--chrome-flags=${flags}`]
  const only = `--only-categories=${categories.join(',')}`
  try {
    await promisify(execFile)('npx', ['--yes', `lighthouse@${version}`, address, ...options, only], {
      env: { ...process.env, CHROME_PATH: chromium },
      shell: process.platform === 'win32',
    })
  } catch (cause) {
    throw new Error(`Cannot run Lighthouse ${version}, expected npx to fetch and start it`, { cause })
  }
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** Audits that count and are not passed. */
function faults({ categories, audits }: Report): string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  return counted.flatMap(({ id }) => {
    const audit = audits[id]!
    return audit.score !== null && audit.score < 0.9 ? [`${id}: ${audit.title}`] : []
  })
}

/** The same site with its texts compressed, as hosts do it. */
async function compressed(origin: string): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', origin))
    const type = answer.headers.get('content-type') ?? ''
    const body = Buffer.from(await answer.arrayBuffer())
    const pack = /^(?:text|image\/svg|application\/(?:json|xml|javascript))/.test(type)
    response.writeHead(answer.status, { 'content-type': type, ...(pack && { 'content-encoding': 'gzip' }) })
    response.end(pack ? gzipSync(body) : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}
