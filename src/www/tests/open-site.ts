/** The built site, served below a base path, in Chromium: what the tests of pages begin with. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { kindOf } from '../../../.bench/page-bytes.ts'
import { ensureChromium } from '../../../.ci/chromium.ts'
import { serve } from '../../../.ci/serve.ts'

export interface OpenSite {
  dist: string
  /** Address of the site, with a slash at its end. */
  address: string
  browser: Browser
  /** The first page of each kind, as an address below the site's root; by kind. */
  kinds: Map<string, string>
  close(): Promise<void>
}

/** Serve the site below `base` and start a browser. */
export async function openSite(base: string): Promise<OpenSite> {
  const dist = join(process.env.LODE_ROOT ?? join(import.meta.dirname, '../../..'), 'dist')
  const served = await serve(dist, base)
  const executablePath = process.env.CHROMIUM ?? (await ensureChromium(() => {}))
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const kinds = new Map<string, string>()
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    const page = path.replaceAll('\\', '/')
    if (!page.endsWith('index.html')) continue
    const kind = kindOf(page)
    if (!kinds.has(kind)) kinds.set(kind, page.replace(/index\.html$/, ''))
  }
  const close = async () => {
    await browser.close()
    await served.close()
  }
  return { dist, address: served.address, browser, kinds, close }
}
